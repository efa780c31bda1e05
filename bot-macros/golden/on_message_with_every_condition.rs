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
            .in_chats(::bot_core::filter::ChatKind::Group)
            .in_chats(::bot_core::filter::ChatKind::Channel)
            .filter(
                ::bot_core::filter::any([
                    ::bot_core::filter::content(::bot_core::types::ContentKind::Photo),
                    ::bot_core::filter::content(::bot_core::types::ContentKind::Video),
                ]),
            )
            .filter(::bot_core::filter::reply())
            .filter(
                ::bot_core::filter::entity(::bot_core::types::MessageEntityType::Hashtag),
            )
            .filter(
                ::bot_core::filter::any([
                    ::bot_core::filter::text("Yes"),
                    ::bot_core::filter::text("Ja"),
                ]),
            )
            .filter(::bot_core::filter::from(&ADMINS))
            .filter(::bot_core::filter::language("de"))
            .filter(::bot_core::filter::Filter::not(::bot_core::filter::forward()))
            .filter(
                ::bot_core::filter::any([
                    ::bot_core::filter::chat(::bot_core::filter::ChatKind::Private),
                    ::bot_core::filter::any([
                        ::bot_core::filter::entity(
                            ::bot_core::types::MessageEntityType::Url,
                        ),
                        ::bot_core::filter::entity(
                            ::bot_core::types::MessageEntityType::TextLink,
                        ),
                    ]),
                ]),
            )
            .filter(::bot_core::filter::regex("^(a|b)+$"))
            .filter(::bot_core::filter::IntoFilter::into_filter(late() & !early))
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
