//! Rows of patterns and texts, and random ones that nothing may panic on.

use std::ops::Range;

use crate::PatternErrorKind as Kind;
use crate::{Pattern, SplitError, check_name};

#[track_caller]
fn reads(text: &str, usage: &str) {
    let pattern = Pattern::parse(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    assert_eq!(pattern.usage(), usage, "{text:?}");
    for part in &pattern.parts {
        assert_eq!(text[part.span()], part.to_string(), "{text:?}");
    }
}

/// The row's `marked` is the text with `«` and `»` around what the error has to point at.
#[track_caller]
fn refuses(marked: &str, kind: Kind, message: &str) {
    let start = marked.find('«').expect("«");
    let end = marked.find('»').expect("»") - '«'.len_utf8();
    let text = marked.replace(['«', '»'], "");
    let error = Pattern::parse(&text).expect_err(&text);
    assert_eq!(error.to_string(), message, "{text:?}");
    assert_eq!(error.kind(), kind, "{text:?}");
    assert_eq!(error.range(), start..end, "{text:?}");
}

#[track_caller]
fn splits(pattern: &str, text: &str, expected: &[Option<&str>]) {
    let pattern = Pattern::parse(pattern).unwrap();
    let split = pattern.split(text).unwrap_or_else(|error| panic!("{pattern} {text:?}: {error}"));
    let split: Vec<_> = split.iter().map(Option::as_deref).collect();
    assert_eq!(split, expected, "{pattern} {text:?}");
}

#[track_caller]
fn does_not_split(pattern: &str, text: &str, expected: &SplitError, message: &str) {
    let pattern = Pattern::parse(pattern).unwrap();
    assert_eq!(pattern.split(text).as_ref(), Err(expected), "{pattern} {text:?}");
    assert_eq!(expected.to_string(), message);
}

#[test]
fn a_pattern_is_a_name_and_placeholders() {
    reads("put", "/put");
    reads("get <key>", "/get <key>");
    reads("buy <item> [count]", "/buy <item> [count]");
    reads("put <value..>", "/put <value..>");
    reads("remind <when> [text..]", "/remind <when> [text..]");
    reads("x_2 <a> <b> [c] [d] [e..]", "/x_2 <a> <b> [c] [d] [e..]");
    reads("  buy\n  <item>\t[count] ", "/buy <item> [count]");
    reads("say <größe>", "/say <größe>");
    reads("set <_n> <type>", "/set <_n> <type>");
    reads(&"a".repeat(32), &format!("/{}", "a".repeat(32)));
}

#[test]
fn a_placeholder_knows_what_it_takes() {
    let pattern: Pattern = "remind <when> [who] [text..]".parse().unwrap();
    let parts = pattern.parts.iter().map(|p| (p.name.as_str(), p.optional, p.rest));
    let expected = [("when", false, false), ("who", true, false), ("text", true, true)];
    assert!(parts.eq(expected), "{pattern:?}");
}

#[test]
fn a_mistake_in_the_name_is_pointed_at() {
    let begins = "a pattern begins with the command's name: write";
    refuses("«»", Kind::Empty, &format!("{begins} `put` or `put <value>`"));
    refuses("« \n»", Kind::Empty, &format!("{begins} `put` or `put <value>`"));
    refuses("«<key>»", Kind::NameMissing, &format!("{begins} `put <key>`"));
    refuses(
        "«/»put <key>",
        Kind::NameWithSlash,
        "a command's name is written without its slash: `put`",
    );
    let has = "can't be in a command's name, which has `a-z`, `0-9` and `_`";
    refuses("«P»ut", Kind::NameCharacter, &format!("`P` {has}: write `put`"));
    refuses("put«-»it <key>", Kind::NameCharacter, &format!("`-` {has}: write `put_it`"));
    refuses("gro«ß»", Kind::NameCharacter, &format!("`ß` {has}"));
    let long = "a".repeat(33);
    refuses(
        &format!("«{long}» <key>"),
        Kind::NameTooLong,
        "a command's name has at most 32 characters, this one has 33",
    );
}

#[test]
fn a_mistake_in_a_placeholder_is_pointed_at() {
    refuses(
        "add «to»",
        Kind::LiteralWord,
        "`to` is no placeholder, and a pattern has no other words: write `<to>` or `[to]`",
    );
    refuses(
        "add <a> «to..» <b>",
        Kind::LiteralWord,
        "`to..` is no placeholder, and a pattern has no other words: write `<to..>` or `[to..]`",
    );
    refuses(
        "add «+» <b>",
        Kind::LiteralWord,
        "`+` is no placeholder, and a pattern has no other words",
    );
    refuses("«get<key>»", Kind::NotSeparated, "there is no space after `get`: write `get <key>`");
    refuses("f «<a><b>»", Kind::NotSeparated, "there is no space after `<a>`: write `<a> <b>`");
    refuses("f <a>«>»", Kind::NotOpened, "`>` is one too many");
    refuses("get «<key»", Kind::NotClosed, "`<key` isn't closed: write `<key>`");
    refuses("get «<key» and more", Kind::NotClosed, "`<key` isn't closed: write `<key>`");
    refuses("get «[key..»", Kind::NotClosed, "`[key..` isn't closed: write `[key..]`");
    refuses("get «<key» [n]", Kind::NotClosed, "`<key` isn't closed: write `<key>`");
    refuses("get «<key]»", Kind::NotClosed, "`<key]` isn't closed: write `<key>`");
    refuses("get «[key>» [n]", Kind::NotClosed, "`[key>` isn't closed: write `[key]`");
    refuses("get «<»", Kind::NotClosed, "`<` isn't closed: write `<name>`");
    refuses("get «key>»", Kind::NotOpened, "`key>` isn't opened: write `<key>`");
    refuses("get «key..]»", Kind::NotOpened, "`key..]` isn't opened: write `[key..]`");
    refuses("get «<>»", Kind::Unnamed, "there is no name in `<>`: write `<name>`");
    refuses("get «[..]»", Kind::Unnamed, "there is no name in `[..]`: write `[name..]`");
    let cannot = "can't be an argument's name";
    refuses(
        "get «<my key>»",
        Kind::NotAnIdentifier,
        &format!("`my key` {cannot}: write `<my_key>`"),
    );
    refuses("get «[a-b..]»", Kind::NotAnIdentifier, &format!("`a-b` {cannot}: write `[a_b..]`"));
    refuses("get «<2nd>»", Kind::NotAnIdentifier, &format!("`2nd` {cannot}"));
    refuses("get «<self>»", Kind::NotAnIdentifier, &format!("`self` {cannot}"));
    refuses("get «<_>»", Kind::NotAnIdentifier, &format!("`_` {cannot}"));
    refuses("get «< key >»", Kind::NotAnIdentifier, "`< key >` is written `<key>`");
    refuses("get «<key...>»", Kind::Dots, "`<key...>` is written `<key..>`");
    refuses("get «<..key>»", Kind::Dots, "`<..key>` is written `<key..>`");
    refuses("get «[key ..]»", Kind::Dots, "`[key ..]` is written `[key..]`");
}

#[test]
fn placeholders_have_an_order_and_names_of_their_own() {
    refuses(
        "f [a] «<b>»",
        Kind::RequiredAfterOptional,
        "`<b>` is required, so it can't follow `[a]`: put it before, or write `[b]`",
    );
    refuses(
        "f <a..> «<b>»",
        Kind::AfterRest,
        "nothing can follow `<a..>`, which takes all the rest: put `<b>` before it",
    );
    refuses("f <a> «<a>»", Kind::Duplicate, "there are two placeholders named `a`");
    refuses("f <a> «[a..]»", Kind::Duplicate, "there are two placeholders named `a`");
}

#[test]
fn a_name_is_checked_by_itself() {
    assert!(check_name("put").is_ok());
    assert_eq!(check_name("").unwrap_err().kind(), Kind::Empty);
    assert_eq!(check_name("/put").unwrap_err().range(), 0..1);
    assert_eq!(check_name("put it").unwrap_err().range(), 3..4);
}

#[test]
fn words_go_to_placeholders_in_order() {
    splits("put", "", &[]);
    splits("put", " \n ", &[]);
    splits("get <key>", " tea", &[Some("tea")]);
    splits("get <key>", "\n\ttea  ", &[Some("tea")]);
    splits("buy <item> [count]", " tea 3", &[Some("tea"), Some("3")]);
    splits("buy <item> [count]", " tea", &[Some("tea"), None]);
    splits("f [a] [b] [c..]", "", &[None, None, None]);
    splits("f [a] [b] [c..]", " x", &[Some("x"), None, None]);
    splits("f <a> <b>", "\u{a0}x\u{3000}y\u{2009}", &[Some("x"), Some("y")]);
}

#[test]
fn the_rest_is_kept_as_it_was_written() {
    splits("put <value..>", " tea and  cake", &[Some("tea and  cake")]);
    splits("put <value..>", "\n  one\n\n  two \n", &[Some("one\n\n  two \n")]);
    splits("put [value..]", "", &[None]);
    splits("put [value..]", " \n", &[None]);
    splits("remind <when> [text..]", " 1h\n  a\tb ", &[Some("1h"), Some("a\tb ")]);
}

#[test]
fn a_text_that_does_not_fit_is_told_why() {
    let missing = |name: &str| SplitError::Missing(name.into());
    let extra = |words: &str| SplitError::TooMany(words.into());
    does_not_split("get <key>", "", &missing("key"), "key is missing");
    does_not_split("f <a> <b..>", " x  ", &missing("b"), "b is missing");
    does_not_split("put", " tea", &extra("tea"), "there is nothing to do with: tea");
    does_not_split("f <a> [b]", " 1 2 3  4 ", &extra("3  4"), "there is nothing to do with: 3  4");
}

#[test]
fn quotation_marks_keep_words_together() {
    splits("buy <item> [n]", r#" "green tea" 3"#, &[Some("green tea"), Some("3")]);
    splits("buy <item> [n]", " “green tea” 3", &[Some("green tea"), Some("3")]);
    splits("buy <item>", " „green tea“", &[Some("green tea")]);
    splits("buy <item>", " «green\ntea» ", &[Some("green\ntea")]);
    splits("buy <item>", r#" "say \"hi\" \\ C:\x""#, &[Some(r#"say "hi" \ C:\x"#)]);
    splits("buy <item> [n]", r#" "" " ""#, &[Some(""), Some(" ")]);
    splits("buy <item> [n]", r#" it's 5"x"#, &[Some("it's"), Some("5\"x")]);
    splits("put <value..>", r#" "green" "tea"#, &[Some(r#""green" "tea"#)]);
    let open = SplitError::NotClosed("\"green tea".into());
    does_not_split(
        "buy <a>",
        " \"green tea ",
        &open,
        "the quotation mark isn't closed: \"green tea",
    );
    let joined = SplitError::NotSeparated("tea".into());
    let message = "there is no space between the quotation mark and: tea";
    does_not_split("buy <a> <b>", r#" "green"tea 3"#, &joined, message);
}

#[test]
fn what_is_solid_is_one_word() {
    let ban = Pattern::parse("ban <who> [why..]").unwrap();
    let check = |text, solid: Range<usize>, expected: [Option<&str>; 2]| {
        let split = ban.split_around(text, &[solid]).unwrap();
        assert_eq!(split.iter().map(Option::as_deref).collect::<Vec<_>>(), expected);
    };
    check(" Ann Lee spam", 1..8, [Some("Ann Lee"), Some("spam")]);
    check(" Ann Lee! spam", 1..8, [Some("Ann Lee!"), Some("spam")]);
    check(" Ann Lee", 1..8, [Some("Ann Lee"), None]);
    check(" Ann Lee", 1..99, [Some("Ann Lee"), None]);
    check(" Änn Lee", 1..2, [Some("Änn"), Some("Lee")]);
    check(" Ann Lee", 5..8, [Some("Ann"), Some("Lee")]);
}

#[test]
fn a_word_has_to_be_in_its_range() {
    splits("roll <n:1..=6>", " 6", &[Some("6")]);
    splits("roll [n:1..=6]", "", &[None]);
    splits("roll <n..:1..=6>", " 1 6 3", &[Some("1 6 3")]);
    let outside = |pattern: &str, text: &str, message: &str| {
        let error = Pattern::parse(pattern).unwrap().split(text).unwrap_err();
        assert_eq!(error.to_string(), message);
    };
    outside("roll <n:1..=6>", " 7", "n is 1 to 6, not 7");
    outside("roll <n:1..>", " x", "n is at least 1, not x");
    outside("roll <n..:1..=6>", " 1 6 7", "n is 1 to 6, not 7");
    outside("wait <t:1m..=1d>", " 25h", "t is 1m to 1d, not 25h");
    outside("roll <n..:1..=6>", " 1 \"6", "the quotation mark isn't closed: \"6");
}

#[test]
fn a_usage_line_is_for_people() {
    reads("roll <count:1..=6> [by:..=3]", "/roll <count: 1 to 6> [by: at most 3]");
    reads("roll <rolls..:1..>", "/roll <rolls..: at least 1>");
    let drink = Pattern::parse("drink <what> [more..]").unwrap();
    let usage = drink.usage_with(|_| &["tea", "coffee"]);
    assert_eq!(usage, "/drink <tea|coffee> [tea|coffee..]");
    let long = ["a"; 31];
    assert_eq!(drink.usage_with(|_| &long), "/drink <what> [more..]");
}

#[test]
fn a_mistake_in_a_range_is_pointed_at() {
    refuses("roll «<n:1..6>»", Kind::Bounds, "a range includes its end: write `1..=6`");
    refuses("roll «<n:>»", Kind::Bounds, "a range is written `1..=10`, `1..` or `..=10`");
    refuses("roll «<n: 1..=6>»", Kind::NotAnIdentifier, "`<n: 1..=6>` is written `<n:1..=6>`");
    refuses("roll «<:1..=6>»", Kind::Unnamed, "there is no name in `<:1..=6>`: write `<name>`");
}

/// Numbers that look random, the same ones in each run.
struct XorShift(u64);

impl XorShift {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    fn text(&mut self, pieces: &[&str], longest: usize) -> String {
        (0..self.below(longest)).map(|_| pieces[self.below(pieces.len())]).collect()
    }
}

#[test]
fn no_text_makes_it_panic() {
    let pieces = [
        " ",
        "\n",
        "\u{a0}",
        "<",
        ">",
        "[",
        "]",
        ".",
        "..",
        "a",
        "b1",
        "_",
        "-",
        "/",
        "put",
        "Ä",
        "ß",
        "😀",
        "\u{301}",
        "<a>",
        "[b]",
        "<c..>",
        " [d..]",
        " <e>",
        "self",
        "\0",
        ":",
        "1",
        "=",
        "\"",
        "“",
        "\\",
        "<f:1..=9>",
    ];
    let mut random = XorShift(0x9e37_79b9_7f4a_7c15);
    let mut read = 0;
    for _ in 0..200_000 {
        let start = if random.below(2) == 0 { "" } else { "put " };
        let text = format!("{start}{}", random.text(&pieces, 9));
        match Pattern::parse(&text) {
            Ok(pattern) => {
                read += 1;
                let again = Pattern::parse(&pattern.to_string()).expect(&text);
                assert_eq!(again.to_string(), pattern.to_string(), "{text:?}");
                let words = random.text(&pieces, 9);
                if let Ok(values) = pattern.split(&words) {
                    assert_eq!(values.len(), pattern.parts.len(), "{text:?} {words:?}");
                    let quoted = words.contains(['"', '“']);
                    let filled = values.iter().flatten().all(|v| !v.trim().is_empty());
                    assert!(filled || quoted, "{words:?}");
                }
            }
            Err(error) => {
                assert!(text.get(error.range()).is_some(), "{text:?} {error:?}");
                assert!(!error.to_string().is_empty());
            }
        }
    }
    assert!(read > 1_000, "only {read} of the texts were patterns");
}
