//! An expansion, formatted; see `src/golden.rs`.

/// Looks a value up by its key.
async fn get(key: Uuid, notes: &Notes, count: &mut Counter, cx: Context) -> String {
    count.0 += 1;
    notes.get(key)
}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum get {}
impl ::bot_core::router::Definition for get {
    fn route() -> ::bot_core::router::Route {
        ::bot_core::router::Route::command("get <key>")
            .described("Looks a value up by its key.")
            .takes((
                <Uuid as ::bot_core::extract::Word<_>>::argument(0),
                <Notes as ::bot_core::extract::BorrowFromUpdate>::argument(),
                <Counter as ::bot_core::extract::BorrowMutFromUpdate>::argument(),
                <Context as ::bot_core::extract::FromUpdate>::argument(),
            ))
            .calls(
                <String as ::bot_core::handler::IntoResponse>::declare,
                |_, (a0, a1, a2, a3)| ::bot_core::handler::answer(
                    { get }(a0, a1, a2, a3),
                    <String as ::bot_core::handler::IntoResponse>::into_response,
                ),
            )
    }
}
