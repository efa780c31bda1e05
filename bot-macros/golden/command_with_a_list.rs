//! An expansion, formatted; see `src/golden.rs`.

async fn order(drinks: Vec<Drink>) {}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum order {}
impl ::bot_core::router::Definition for order {
    fn route() -> ::bot_core::router::Route {
        ::bot_core::router::Route::command("order <drinks..>")
            .takes(<Vec<Drink> as ::bot_core::extract::Word<_>>::argument(0))
            .calls(
                <() as ::bot_core::handler::IntoResponse>::declare,
                |_, a0| ::bot_core::handler::answer(
                    { order }(a0),
                    <() as ::bot_core::handler::IntoResponse>::into_response,
                ),
            )
    }
}
