//! Which keyboards are refused, and that the right ones become what Telegram takes.

use bot_api::types::{
    InlineKeyboardButton, KeyboardButton, KeyboardButtonRequestUsers, ReplyMarkup,
};
use serde_json::json;

use super::*;

/// The error of an inline keyboard with one button before this one.
#[track_caller]
fn refused(button: Button, expected: &str) {
    let keyboard =
        InlineKeyboard::new().row([Button::callback("a", "a")]).row([Button::url("b", "tg://b")]);
    let error = keyboard.columns(2, [Button::callback("c", "c"), button]).build().unwrap_err();
    let expected = format!("button 2 of row 3, {expected}");
    assert_eq!(error.to_string(), expected);
}

#[track_caller]
fn taken(button: Button) {
    let shown = format!("{button:?}");
    let keyboard = InlineKeyboard::new().row([button]);
    assert!(keyboard.build().is_ok(), "{shown}");
}

#[test]
fn data_have_1_to_64_bytes() {
    taken(Button::callback("a", "x"));
    taken(Button::callback("a", "x".repeat(64)));
    taken(Button::callback("a", "\u{1f375}".repeat(16)));
    let data = |data: String| Button::callback("Buy", data);
    refused(data("x".repeat(65)), "`Buy`: its data have 65 bytes, and Telegram takes 1 to 64");
    refused(data("ä".repeat(33)), "`Buy`: its data have 66 bytes, and Telegram takes 1 to 64");
    refused(data(String::new()), "`Buy`: its data have 0 bytes, and Telegram takes 1 to 64");
}

#[test]
fn addresses_are_those_that_telegram_opens() {
    for url in ["https://a.org", "HTTP://a.org/b?c#d", "tg://user?id=5", "https://[::1]/"] {
        taken(Button::url("a", url));
    }
    taken(Button::web_app("a", "https://a.org"));
    taken(Button::login("a", "https://a.org"));
    let begin = "has to begin with `https://`, `http://` or `tg://`";
    let url = |url: &str, why: &str| {
        refused(Button::url("Go", url), &format!("`Go`: its address `{url}` {why}"));
    };
    url("a.org", begin);
    url("", begin);
    url("javascript:alert(1)", begin);
    url("ä", begin);
    url("https://", "has nothing after `://`");
    url("https:///a", "has nothing after `://`");
    url("https://a.org/b c", "has white space in it");
    url("http://localhost/", "has no dot in its host, as `example.org` has");
    let https = "`Go`: its address `http://a.org` has to begin with `https://`";
    refused(Button::web_app("Go", "http://a.org"), https);
    refused(Button::login("Go", "http://a.org"), https);
}

#[test]
fn a_button_has_a_text_and_does_one_thing() {
    taken(Button::copy_text("a", "x".repeat(256)));
    taken(Button::switch_inline("a", ""));
    taken(Button::disabled("a"));
    refused(Button::callback(" ", "x"), "` `: it has no text");
    let nothing = InlineKeyboardButton::new("a");
    refused(
        nothing.clone().into(),
        "`a`: it does nothing; make it with `Button::callback`, `Button::url` or another of these",
    );
    refused(
        nothing.url("tg://a").callback_data("b").into(),
        "`a`: it can do one thing only, and is asked for 2",
    );
    refused(
        Button::copy_text("a", "x".repeat(257)),
        "`a`: its text to copy has 257 characters, and Telegram takes 1 to 256",
    );
    refused(
        Button::copy_text("a".repeat(99), ""),
        &format!(
            "`{}`: its text to copy has 0 characters, and Telegram takes 1 to 256",
            "a".repeat(40)
        ),
    );
}

#[test]
fn a_button_to_pay_or_play_comes_first() {
    taken(Button::pay("Pay"));
    taken(Button::game("Play"));
    let not_first = "`x`: a button to pay or to play has to be the first of the first row";
    refused(Button::pay("x"), not_first);
    refused(Button::game("x"), not_first);
}

#[test]
fn an_empty_keyboard_and_an_empty_row_are_mistakes() {
    let empty = InlineKeyboard::new();
    let a = || Button::callback("a", "a");
    assert_eq!(empty.clone().build(), Err(KeyboardError::Empty));
    assert_eq!(empty.clone().columns(3, []).build(), Err(KeyboardError::Empty));
    assert_eq!(empty.clone().row([a()]).row([]).build(), Err(KeyboardError::EmptyRow { row: 2 }));
    assert_eq!(empty.columns(0, [a()]).build(), Err(KeyboardError::NoColumns));
    let empty = ReplyKeyboard::new();
    assert_eq!(empty.clone().build(), Err(KeyboardError::Empty));
    assert_eq!(
        empty.clone().grid([vec!["a"], vec![]]).build(),
        Err(KeyboardError::EmptyRow { row: 2 })
    );
    assert_eq!(empty.columns(0, ["a"]).build(), Err(KeyboardError::NoColumns));
}

#[track_caller]
fn key_refused(key: Key, expected: &str) {
    let users = KeyboardButtonRequestUsers::new(7);
    let keyboard = ReplyKeyboard::new().row([Key::users("who", users), key]);
    let error = keyboard.build().unwrap_err().to_string();
    assert_eq!(error, format!("button 2 of row 1, {expected}"));
}

#[test]
fn a_key_asks_for_one_thing_that_can_be_told_apart() {
    let users = |request, most| {
        Key::users("more", KeyboardButtonRequestUsers::new(request).max_quantity(most))
    };
    key_refused(Key::text("\n"), "`\n`: it has no text");
    key_refused(
        users(7, 2),
        "`more`: another button asks with the number 7 too; answers couldn't be told apart",
    );
    key_refused(users(8, 11), "`more`: it asks for 11 users, and Telegram lets 1 to 10 be chosen");
    key_refused(
        KeyboardButton::new("a").request_contact(true).request_location(true).into(),
        "`a`: it can do one thing only, and is asked for 2",
    );
    key_refused(
        Key::web_app("a", "tg://a"),
        "`a`: its address `tg://a` has to begin with `https://`",
    );
}

#[test]
fn a_placeholder_has_1_to_64_characters() {
    let keyboard = |length: usize| ReplyKeyboard::new().row(["a"]).placeholder("ä".repeat(length));
    let force = |length: usize| ForceReply::new().placeholder("ä".repeat(length));
    for length in [0, 65] {
        let expected = KeyboardError::Placeholder { characters: length };
        assert_eq!(keyboard(length).build(), Err(expected.clone()));
        assert_eq!(force(length).build(), Err(expected));
    }
    assert!(keyboard(64).build().is_ok() && force(64).build().is_ok());
}

#[track_caller]
fn sent(keyboard: impl Keyboard, expected: &serde_json::Value) {
    let markup: ReplyMarkup = keyboard.build_markup().unwrap();
    assert_eq!(&serde_json::to_value(markup).unwrap(), expected);
}

#[test]
fn keyboards_are_sent_as_telegram_takes_them() {
    let days = (1..=3).map(|day| Button::callback(day.to_string(), format!("day:{day}")));
    sent(
        InlineKeyboard::new().columns(2, days),
        &json!({"inline_keyboard": [
            [{"text": "1", "callback_data": "day:1"}, {"text": "2", "callback_data": "day:2"}],
            [{"text": "3", "callback_data": "day:3"}],
        ]}),
    );
    sent(
        ReplyKeyboard::new().row([Key::contact("Me"), Key::text("No")]).resize().selective(),
        &json!({"keyboard": [[{"text": "Me", "request_contact": true}, {"text": "No"}]],
            "resize_keyboard": true, "selective": true}),
    );
    sent(RemoveKeyboard::new(), &json!({"remove_keyboard": true}));
    sent(
        ForceReply::new().placeholder("Name").selective(),
        &json!({"force_reply": true, "input_field_placeholder": "Name", "selective": true}),
    );
}
