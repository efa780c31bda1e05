//! An expansion, formatted; see `src/golden.rs`.

async fn seen(message: &Message) -> Option<Reply> {
    None
}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum seen {}
impl ::bot_core::router::Definition for seen {
    fn route() -> ::bot_core::router::Route {
        ::bot_core::router::Route::on(::bot_core::types::UpdateKindName::Message)
            .filter(
                ::bot_core::filter::any([
                    ::bot_core::filter::content(::bot_core::types::ContentKind::Photo),
                    ::bot_core::filter::content(
                        ::bot_core::types::ContentKind::VideoNote,
                    ),
                ]),
            )
            .takes(<Message as ::bot_core::extract::BorrowFromUpdate>::argument())
            .calls(
                <Option<Reply> as ::bot_core::handler::IntoResponse>::declare,
                |_, a0| ::bot_core::handler::answer(
                    { seen }(a0),
                    <Option<Reply> as ::bot_core::handler::IntoResponse>::into_response,
                ),
            )
    }
}
