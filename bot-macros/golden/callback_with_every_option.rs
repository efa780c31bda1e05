//! An expansion, formatted; see `src/golden.rs`.

async fn order(text: &str, note: Option<&str>, drinks: Vec<Drink>) {}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum order {}
impl bot::router::Definition for order {
    fn route() -> bot::router::Route {
        bot::router::Route::callback("o:<text>:[note]:[drinks..]")
            .in_chats(bot::filter::ChatKind::Group)
            .filter(bot::filter::from(&ADMINS))
            .stored()
            .takes((
                bot::extract::words::text_argument(0),
                bot::extract::words::optional_text_argument(1),
                <Vec<Drink> as bot::extract::Word<_>>::list_argument(2),
            ))
            .calls(
                <() as bot::handler::IntoResponse>::declare,
                |_, (a0, a1, a2)| bot::handler::answer(
                    { order }(a0, a1, a2),
                    <() as bot::handler::IntoResponse>::into_response,
                ),
            )
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
