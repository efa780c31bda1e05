//! An expansion, formatted; see `src/golden.rs`.

pub fn get(notes: &Notes) -> String {
    String::new()
}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
pub enum get {}
impl ::bot_core::router::Definition for get {
    fn route() -> ::bot_core::router::Route {
        ::core::unreachable!()
    }
}
::core::compile_error! {
    "`G` can't be in a command's name, which has `a-z`, `0-9` and `_`: write `get`"
}
::core::compile_error! {
    "a handler is async: write `async fn get`"
}
