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
    fn route() -> ::bot_core::router::RouteBuilder {
        ::bot_core::router::Route::callback("shop:buy:<item>:[count]")
            .named(::core::concat!(::core::module_path!(), "::buy"))
    }
    fn access(access: &mut ::bot_core::extract::Access) {
        <String as ::bot_core::extract::Word<_>>::access(access, 0);
        <User as ::bot_core::extract::BorrowFromUpdate>::declare(access);
        <u32 as ::bot_core::extract::Word<_>>::access(access, 1);
        <String as ::bot_core::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &::bot_core::Context) -> ::bot_core::handler::OutcomeFuture<'_> {
        ::bot_core::handler::boxed(async move {
            let a0 = <String as ::bot_core::extract::Word<_>>::required(cx, 0)?;
            let a1 = <User as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(
                    cx,
                )
                .await?;
            let a2 = <u32 as ::bot_core::extract::Word<_>>::optional(cx, 1)?;
            let handler = buy;
            let response = handler(a0, &*a1, a2).await;
            <String as ::bot_core::handler::IntoResponse>::into_response(response)
        })
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
