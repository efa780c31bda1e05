//! An expansion, formatted; see `src/golden.rs`.

/// Buys something. A second sentence.
#[cfg(feature = "shop")]
#[must_use]
pub(crate) async fn buy(item: String) {}
#[cfg(feature = "shop")]
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
pub(crate) enum buy {}
#[cfg(feature = "shop")]
impl renamed::bot::router::Definition for buy {
    fn route() -> renamed::bot::router::RouteBuilder {
        renamed::bot::router::Route::command("buy <item>")
            .named(::core::concat!(::core::module_path!(), "::buy"))
            .described("Buys something.")
            .described_in("de", "Kauft etwas.")
            .described_in("fr", "Achète.")
            .hidden()
            .in_captions()
            .alias("order")
            .alias("get")
            .in_chats(renamed::bot::filter::ChatKind::Group)
    }
    fn access(access: &mut renamed::bot::extract::Access) {
        <String as renamed::bot::extract::Word<_>>::access(access, 0);
        <() as renamed::bot::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &renamed::bot::Context) -> renamed::bot::handler::OutcomeFuture<'_> {
        renamed::bot::handler::boxed(async move {
            let a0 = <String as renamed::bot::extract::Word<_>>::required(cx, 0)?;
            let handler = buy;
            let response = handler(a0).await;
            <() as renamed::bot::handler::IntoResponse>::into_response(response)
        })
    }
}
