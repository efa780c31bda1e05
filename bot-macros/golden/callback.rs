//! An expansion, formatted; see `src/golden.rs`.

/// Buys something.
#[cfg(feature = "shop")]
pub(crate) async fn buy(item: String, user: &User, count: Option<u32>) -> String {
    body()
}
#[cfg(feature = "shop")]
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
pub(crate) enum buy {}
#[cfg(feature = "shop")]
impl ::bot_core::router::Definition for buy {
    fn route() -> ::bot_core::router::Route {
        ::bot_core::router::Route::callback("shop:buy:<item>:[count]")
            .takes((
                <String as ::bot_core::extract::Word<_>>::argument(0),
                <User as ::bot_core::extract::BorrowFromUpdate>::argument(),
                <u32 as ::bot_core::extract::Word<_>>::optional_argument(1),
            ))
            .calls(
                <String as ::bot_core::handler::IntoResponse>::declare,
                |_, (a0, a1, a2)| ::bot_core::handler::answer(
                    { buy }(a0, a1, a2),
                    <String as ::bot_core::handler::IntoResponse>::into_response,
                ),
            )
    }
}
#[cfg(feature = "shop")]
impl buy {
    /// The data of a button that [`buy`](fn@buy) handles.
    #[allow(dead_code, reason = "a button may be made elsewhere")]
    pub(crate) fn data(
        item: impl ::core::convert::AsRef<str>,
        count: ::core::option::Option<u32>,
    ) -> ::bot_core::keyboard::CallbackData {
        let mut data = ::bot_core::callback::ButtonData::new("shop:buy");
        data.push(::core::convert::AsRef::<str>::as_ref(&item));
        <::core::option::Option<
            u32,
        > as ::bot_core::callback::ButtonValue<_>>::add_to(&count, &mut data);
        data.finish()
    }
}
