//! An expansion, formatted; see `src/golden.rs`.

async fn order(text: &str, note: Option<&str>, drinks: Vec<Drink>) {}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum order {}
impl bot::router::Definition for order {
    fn route() -> bot::router::RouteBuilder {
        bot::router::Route::callback("o:<text>:[note]:[drinks..]")
            .named(::core::concat!(::core::module_path!(), "::order"))
            .in_chats(bot::filter::ChatKind::Group)
            .filter(bot::filter::from(&ADMINS))
            .stored()
    }
    fn access(access: &mut bot::extract::Access) {
        <Vec<Drink> as bot::extract::Word<_>>::access(access, 2);
        <() as bot::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &bot::Context) -> bot::handler::OutcomeFuture<'_> {
        bot::handler::boxed(async move {
            let a0 = bot::extract::words::text(cx, 0)?;
            let a1 = bot::extract::words::optional_text(cx, 1)?;
            let a2 = <Vec<Drink> as bot::extract::Word<_>>::optional(cx, 2)?
                .unwrap_or_default();
            let handler = order;
            let response = handler(a0, a1, a2).await;
            <() as bot::handler::IntoResponse>::into_response(response)
        })
    }
}
impl order {
    /// The data of a button that [`order`](fn@order) handles.
    #[allow(dead_code, reason = "a button may be made elsewhere")]
    fn data(
        text: impl ::core::convert::AsRef<str>,
        note: ::core::option::Option<&str>,
        drinks: Vec<Drink>,
    ) -> bot::keyboard::CallbackData {
        let mut data = bot::callback::ButtonData::new("o");
        data.push(::core::convert::AsRef::<str>::as_ref(&text));
        <::core::option::Option<
            &str,
        > as bot::callback::ButtonValue<_>>::add_to(&note, &mut data);
        <Vec<Drink> as bot::callback::ButtonValue<_>>::add_to(&drinks, &mut data);
        data.finish_stored(::core::time::Duration::from_secs(604800))
    }
}
