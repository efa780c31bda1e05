//! An expansion, formatted; see `src/golden.rs`.

async fn seen(message: &Message) -> Option<Reply> {
    None
}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum seen {}
impl ::bot_core::router::Definition for seen {
    fn route() -> ::bot_core::router::RouteBuilder {
        ::bot_core::router::Route::on_migrate()
            .named(::core::concat!(::core::module_path!(), "::seen"))
    }
    fn access(access: &mut ::bot_core::extract::Access) {
        <Message as ::bot_core::extract::BorrowFromUpdate>::declare(access);
        <Option<Reply> as ::bot_core::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &::bot_core::Context) -> ::bot_core::handler::OutcomeFuture<'_> {
        ::bot_core::handler::boxed(async move {
            let a0 = <Message as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(
                    cx,
                )
                .await?;
            let handler = seen;
            let response = handler(&*a0).await;
            <Option<Reply> as ::bot_core::handler::IntoResponse>::into_response(response)
        })
    }
}
