//! Patterns of buttons, and data that come back as they were made or are none of ours.

use super::*;
use crate::PatternErrorKind as Kind;
use crate::split_words;

/// Values come back as they were; `None` was left out.
#[track_caller]
fn round_trip(pattern: &str, values: &[Option<&str>], expected: &str) {
    let pattern = CallbackPattern::parse(pattern).unwrap();
    let mut data = CallbackText::new(&pattern.name);
    for value in values {
        match value {
            Some(value) => data.push(value),
            None => data.skip(),
        }
    }
    let data = data.finish();
    assert_eq!(data, expected);
    let split = pattern.split(&data).unwrap();
    assert_eq!(split.iter().map(Option::as_deref).collect::<Vec<_>>(), values, "{data}");
}

#[test]
fn every_value_comes_back() {
    round_trip("stop", &[], "stop");
    round_trip("buy:<item>:<count>", &[Some("tea"), Some("3")], "buy:tea:3");
    round_trip("shop:buy:<item>", &[Some("a:b")], r"shop:buy:a\:b");
    round_trip("f:<a>:<b>", &[Some(r"\"), Some(r"\_")], r"f:\\:\\_");
    round_trip("f:<a>:<b>", &[Some(""), Some("")], "f::");
    round_trip("f:<a>:<b>", &[Some("🍵 é\n"), Some("::")], "f:🍵 é\n:\\:\\:");
    round_trip("f:[a]:[b]:[c]", &[None, None, None], "f");
    round_trip("f:[a]:[b]:[c]", &[None, Some("x"), None], r"f:\_:x");
    round_trip("f:<n:1..=6>", &[Some("6")], "f:6");
}

#[test]
fn a_list_comes_back() {
    let pattern = CallbackPattern::parse("f:<a>:<more..>").unwrap();
    for list in [&[][..], &["x"], &["", " "], &["a b", r#"""#, r"\", "“”", ":", r"\_"]] {
        let mut data = CallbackText::new("f");
        data.push("a");
        for value in list {
            data.push(value);
        }
        let data = data.finish();
        let split = pattern.split(&data).unwrap();
        let more = split[1].as_deref().unwrap();
        assert_eq!(split_words(more, &[]).unwrap(), list, "{data} {more}");
    }
}

#[test]
fn data_that_nobody_made_are_refused() {
    let refuses = |pattern: &str, data: &str| {
        let pattern = CallbackPattern::parse(pattern).unwrap();
        assert!(pattern.split(data).is_err(), "{pattern} {data}");
    };
    refuses("buy:<item>", "");
    refuses("buy:<item>", "buy");
    refuses("buy:<item>", "buys:tea");
    refuses("buy:<item>", "buy tea");
    refuses("buy:<item>", "buy:tea:3");
    refuses("buy:<item>", r"buy:\_");
    refuses("buy:<item>", r"buy:a\");
    refuses("buy:<item>", r"buy:\a");
    refuses("buy:<n:1..=6>", "buy:7");
    refuses("stop", "stop:");
    refuses("f:[more..]", r"f:\x");
}

#[test]
fn a_pattern_is_looked_up_by_what_stands_before_the_first_colon() {
    assert_eq!(CallbackPattern::key("shop:buy:tea"), "shop");
    assert_eq!(CallbackPattern::key("stop"), "stop");
    assert_eq!(CallbackPattern::key(""), "");
}

/// The row's `marked` is the text with `«` and `»` around what the error has to point at.
#[track_caller]
fn refuses(marked: &str, kind: Kind, message: &str) {
    let start = marked.find('«').expect("«");
    let end = marked.find('»').expect("»") - '«'.len_utf8();
    let text = marked.replace(['«', '»'], "");
    let error = CallbackPattern::parse(&text).expect_err(&text);
    assert_eq!(error.to_string(), message, "{text:?}");
    assert_eq!((error.kind(), error.range()), (kind, start..end), "{text:?}");
}

#[test]
fn a_mistake_is_pointed_at() {
    let begins = "a button's pattern begins with a name: write";
    refuses("«»", Kind::Empty, &format!("{begins} `buy` or `buy:<item>`"));
    refuses("«<item>»", Kind::NameMissing, &format!("{begins} `buy:<item>`"));
    let can = "can't be in the name of a button's pattern";
    let spaces = "a button's pattern has colons where a command's has spaces: write";
    refuses("buy« »<item>", Kind::NotSeparated, &format!("{spaces} `buy:<item>`"));
    refuses(
        "buy« »<item> [n:1..=3]",
        Kind::NotSeparated,
        &format!("{spaces} `buy:<item>:[n:1..=3]`"),
    );
    refuses("shop« »buy", Kind::NotSeparated, &format!("{spaces} `shop:buy`"));
    refuses("buy:<item>« »<count>", Kind::NotSeparated, &format!("{spaces} `buy:<item>:<count>`"));
    refuses("buy« »<item", Kind::NameCharacter, &format!("` ` {can}"));
    refuses(r"a«\»b", Kind::NameCharacter, &format!(r"`\` {can}"));
    refuses("buy«<item>»", Kind::NotSeparated, "there is no `:` before `<item>`: write `:<item>`");
    refuses(
        "buy:<item>«<count>»",
        Kind::NotSeparated,
        "there is no `:` before `<count>`: write `:<count>`",
    );
    refuses(
        "buy:<item>:«now»",
        Kind::LiteralWord,
        "`now` stands after a placeholder: put it into the name, before the first one",
    );
    refuses("buy:«»", Kind::Unnamed, "there is nothing after the colon");
    refuses("buy:«»:x", Kind::Unnamed, "there is nothing after the colon");
    refuses("buy:<item>:«»", Kind::Unnamed, "there is nothing after the colon");
    refuses(
        "f:[a]:«<b>»",
        Kind::RequiredAfterOptional,
        "`<b>` is required, so it can't follow `[a]`: put it before, or write `[b]`",
    );
    let long = "a".repeat(63);
    refuses(
        &format!("«{long}:<a>:<b>»"),
        Kind::NameTooLong,
        "a button has 64 bytes of data, and these have 65 before any value is in them",
    );
}
