//! Words and what is made of them.

use std::num::NonZeroU8;
use std::time::Duration;

use bot_api::types::{ChatId, ChatTarget, Message, UserId};

use super::*;

#[track_caller]
fn reads<T: Word<K> + PartialEq + std::fmt::Debug, K>(word: &str, expected: T) {
    assert_eq!(T::parse_word(&Written::from(word)), Ok(expected), "{word:?}");
}

#[track_caller]
fn refuses<T: Word<K>, K>(word: &str, reason: &str) {
    let parsed = T::parse_word(&Written::from(word));
    assert_eq!(parsed.err().as_deref(), Some(reason), "{word:?}");
}

#[test]
fn a_word_is_parsed_by_its_type() {
    reads("-5", -5_i32);
    reads("tea", "tea".to_owned());
    reads("1.5", 1.5_f64);
    reads("1e39", 1e39_f64);
    reads("-100", ChatId(-100));
    reads("1h30m", Duration::from_mins(90));
    reads("@durov", ChatTarget::from("@durov"));
    reads("-1001", ChatTarget::Id(ChatId(-1001)));
    reads("@ann_1", Mention::Username("ann_1".into()));
    reads("7", Mention::Id(UserId(7)));
    reads("1 2\n3", vec![1, 2, 3]);
    reads(r#"tea "green tea""#, vec!["tea".to_owned(), "green tea".to_owned()]);
    reads("1h 2h", vec![Duration::from_hours(1), Duration::from_hours(2)]);
}

#[test]
fn a_mistake_is_told_in_words_that_people_know() {
    refuses::<i32, _>("x", "\"x\" is no whole number");
    refuses::<i32, _>("", "\"\" is no whole number");
    refuses::<i32, _>("1.5", "\"1.5\" is no whole number");
    refuses::<u8, _>("300", "\"300\" is too large");
    refuses::<u8, _>("-1", "\"-1\" is too small");
    refuses::<i8, _>("-300", "\"-300\" is too small");
    refuses::<NonZeroU8, _>("0", "zero isn't allowed");
    refuses::<f32, _>("x", "\"x\" is no number");
    refuses::<f64, _>("NaN", "\"NaN\" is no number");
    refuses::<f64, _>("-Infinity", "\"-Infinity\" is no number");
    refuses::<f64, _>("1e999", "\"1e999\" is too large");
    refuses::<f32, _>("1e39", "\"1e39\" is too large");
    refuses::<f32, _>("-1e39", "\"-1e39\" is too small");
    refuses::<Vec<f64>, _>("1 inf", "\"inf\" is no number");
    refuses::<bool, _>("x", "\"x\" is neither true nor false");
    refuses::<char, _>("xy", "\"xy\" is not one character");
    refuses::<Duration, _>("10", "\"10\" has no unit, write 10m or 10h");
    refuses::<Mention, _>("ann", "\"ann\" is nobody I know, write their @name or id");
    refuses::<Mention, _>("@a-b", "\"@a-b\" is nobody I know, write their @name or id");
    refuses::<Mention, _>("-5", "\"-5\" is nobody I know, write their @name or id");
    refuses::<ChatTarget, _>("x", "\"x\" is no chat, write its id or its name with an @");
    refuses::<Vec<u8>, _>("1 x", "\"x\" is no whole number");
    refuses::<Vec<u8>, _>("1 \"2", "the quotation mark isn't closed: \"2");
    refuses::<u8, _>(&"x".repeat(5000), &format!("\"{}…\" is no whole number", "x".repeat(40)));
}

#[derive(Debug, PartialEq)]
enum Drink {
    Tea,
    Coffee,
}

impl Choice for Drink {
    const NAMES: &'static [&'static [&'static str]] = &[&["tea"], &["coffee", "Espresso"]];

    fn nth(index: usize) -> Option<Self> {
        [Self::Tea, Self::Coffee].into_iter().nth(index)
    }

    fn index(&self) -> usize {
        usize::from(*self == Self::Coffee)
    }
}

#[test]
fn a_choice_is_made_by_name() {
    reads("tea", Drink::Tea);
    reads("TEA", Drink::Tea);
    reads("espresso", Drink::Coffee);
    reads("tea COFFEE", vec![Drink::Tea, Drink::Coffee]);
    assert_eq!(Drink::choices(), ["tea", "coffee"]);
    assert_eq!(Drink::Coffee.name(), "coffee");
    refuses::<Drink, _>("cofee", "\"cofee\" is none of tea, coffee, did you mean coffee?");
    refuses::<Drink, _>("water", "\"water\" is none of tea, coffee");
}

#[test]
fn a_link_to_a_person_is_that_person() {
    let json = r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private","first_name":"A"},
        "text":"👍 Ann Lee and Bob","entities":[{"type":"text_mention","offset":3,"length":7,
        "user":{"id":5,"is_bot":false,"first_name":"Ann","last_name":"Lee"}}]}"#;
    let message: Message = serde_json::from_str(json).unwrap();
    let text = message.text.as_deref().unwrap();
    let parsed = |text| Mention::parse_word(&Written::new(text, Some(&message)));
    let ann = parsed(&text[5..12]).unwrap();
    assert_eq!(ann.user_id(), Some(UserId(5)));
    assert_eq!(ann.name(), "Ann");
    assert!(parsed(&text[5..8]).is_err());
    assert!(parsed("Ann Lee").is_err(), "only where the link is");
    let rest = Written::new(&text[5..], Some(&message));
    assert_eq!(rest.words().unwrap(), ["Ann Lee", "and", "Bob"]);
}
