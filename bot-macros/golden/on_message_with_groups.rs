//! An expansion, formatted; see `src/golden.rs`.

async fn set(count: u32, unit: Option<&str>) {}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum set {}
impl ::bot_core::router::Definition for set {
    fn route() -> ::bot_core::router::Route {
        ::bot_core::router::Route::on(::bot_core::types::UpdateKindName::Message)
            .filter(::bot_core::filter::content(::bot_core::types::ContentKind::Text))
            .filter(::bot_core::filter::regex("(?<count>[0-9]+)( (?<unit>[a-z]+))?"))
            .takes((
                <u32 as ::bot_core::extract::Word<_>>::argument(0),
                ::bot_core::extract::words::optional_text_argument(1),
            ))
            .calls(
                <() as ::bot_core::handler::IntoResponse>::declare,
                |_, (a0, a1)| ::bot_core::handler::answer(
                    { set }(a0, a1),
                    <() as ::bot_core::handler::IntoResponse>::into_response,
                ),
            )
    }
}
