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
    fn route() -> renamed::bot::router::Route {
        renamed::bot::router::Route::command("buy <item>")
            .described("Buys something.")
            .described_in("de", "Kauft etwas.")
            .described_in("fr", "Achète.")
            .hidden()
            .in_captions()
            .alias("order")
            .alias("get")
            .in_chats(renamed::bot::filter::ChatKind::Group)
            .takes(<String as renamed::bot::extract::Word<_>>::argument(0))
            .calls(
                <() as renamed::bot::handler::IntoResponse>::declare,
                |_, a0| renamed::bot::handler::answer(
                    { buy }(a0),
                    <() as renamed::bot::handler::IntoResponse>::into_response,
                ),
            )
    }
}
