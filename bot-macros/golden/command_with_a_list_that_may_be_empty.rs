//! An expansion, formatted; see `src/golden.rs`.

async fn order(drinks: Vec<Drink>) {}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum order {}
impl ::bot_core::router::Definition for order {
    fn route() -> ::bot_core::router::RouteBuilder {
        ::bot_core::router::Route::command("order [drinks..]")
            .named(::core::concat!(::core::module_path!(), "::order"))
    }
    fn access(access: &mut ::bot_core::extract::Access) {
        <Vec<Drink> as ::bot_core::extract::Word<_>>::access(access, 0);
        <() as ::bot_core::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &::bot_core::Context) -> ::bot_core::handler::OutcomeFuture<'_> {
        ::bot_core::handler::boxed(async move {
            let a0 = <Vec<Drink> as ::bot_core::extract::Word<_>>::optional(cx, 0)?
                .unwrap_or_default();
            let handler = order;
            let response = handler(a0).await;
            <() as ::bot_core::handler::IntoResponse>::into_response(response)
        })
    }
}
