//! Markup there and back, hostile texts, and cuts.

use bot_api::types::{MessageEntity, MessageEntityType as Kind, UserId};

use super::*;

fn samples() -> Vec<Text> {
    let hostile = r#"<b>&amp;"'_*[]()~`>#+-=|{}.!\ https://a.org"#;
    let two = |inner: Text| Text::new().italic("a").underline(inner).bold("b");
    vec![
        Text::from(hostile),
        Text::new().bold(hostile).italic(hostile).underline(hostile).code(hostile),
        Text::new().pre("", hostile).plain("\n").pre("rust", "fn x() {\n}\n").plain("end"),
        Text::new().link(hostile, "https://a.org/?a=1&b=(2)\\").plain(hostile),
        Text::new().mention_as("Ann \u{1f375}", UserId(42)).custom_emoji("\u{1f44d}", "5368"),
        Text::new().date_time("soon", 1_790_000_000, "wDT").date_time("then", 5, ""),
        Text::new().plain("a\n").quote("b\nc").plain("\nd\n").expandable_quote("e\nf"),
        Text::new().quote("a").plain("\n").quote("b").plain("\n").expandable_quote("c"),
        Text::new().expandable_quote("a").plain("\n").quote(Text::new().bold("b\nc")),
        Text::new().quote("a").plain("\n").bold("b").plain("\n\n").quote("c"),
        two(Text::new().italic("x")),
        Text::new().bold(two(Text::from("x"))),
        Text::new().strikethrough(Text::new().bold(two(Text::new().italic("x")))),
        Text::new().spoiler(Text::new().plain("a").spoiler("b")).spoiler("c"),
        Text::new().underline(Text::new().italic("a")).underline("b"),
        Text::new().code("a").code("b").bold("c").bold("d"),
    ]
}

/// What a markup can say of a text: entities of the same kind inside of each other are one.
fn said(text: &Text) -> Text {
    let mut entities = text.entities.clone();
    let inside = |inner: &MessageEntity, outer: &MessageEntity| {
        inner.kind == outer.kind
            && inner != outer
            && outer.offset <= inner.offset
            && inner.offset + inner.length <= outer.offset + outer.length
    };
    let all = entities.clone();
    entities.retain(|entity| !all.iter().any(|outer| inside(entity, outer)));
    Text::with_entities(text.content.clone(), entities)
}

/// In an order that doesn't depend on which of two equal marks is the outer one.
fn ordered(text: &Text) -> (String, Vec<String>) {
    let mut entities: Vec<String> =
        text.entities.iter().map(|entity| serde_json::to_string(entity).unwrap()).collect();
    entities.sort_unstable();
    (text.content.clone(), entities)
}

#[test]
fn every_text_comes_back_from_html_and_markdown() {
    for text in samples() {
        let html = text.to_html();
        let back = Text::from_html(&html.0).unwrap_or_else(|error| panic!("{error}: {html:?}"));
        assert_eq!(ordered(&back), ordered(&said(&text)), "{html:?}");
        let markdown = text.to_markdown();
        let back = Text::from_markdown(&markdown.0)
            .unwrap_or_else(|error| panic!("{error}: {markdown:?}"));
        assert_eq!(ordered(&back), ordered(&said(&text)), "{markdown:?}");
    }
}

#[test]
fn entities_of_any_kind_and_place_give_a_markup_that_can_be_read() {
    let mut random = fastrand::Rng::with_seed(4);
    let kinds = [
        Kind::Bold,
        Kind::Italic,
        Kind::Underline,
        Kind::Strikethrough,
        Kind::Spoiler,
        Kind::Code,
        Kind::Pre,
        Kind::TextLink,
        Kind::Blockquote,
        Kind::ExpandableBlockquote,
        Kind::Mention,
    ];
    let letters = ['a', 'b', '\n', '_', '*', '`', '\\', '>', '\u{1f375}', '<', '|', '&'];
    for _ in 0..3000 {
        let text: String = (0..random.usize(0..12)).map(|_| letters[random.usize(0..12)]).collect();
        let entity = |_| {
            let kind = kinds[random.usize(0..kinds.len())].clone();
            let entity = MessageEntity::new(kind, random.i64(-1..12), random.i64(-1..12));
            if entity.kind == Kind::TextLink { entity.url("https://a.org/_(") } else { entity }
        };
        let text = Text::with_entities(text, (0..5).map(entity).collect());
        let html = text.to_html();
        let back = Text::from_html(&html.0).unwrap_or_else(|error| panic!("{error}: {text:?}"));
        assert_eq!(back.content, text.content);
        let again = Text::from_html(&back.to_html().0).unwrap();
        assert_eq!(ordered(&again), ordered(&back), "{html:?}");
        let markdown = text.to_markdown();
        let back = Text::from_markdown(&markdown.0)
            .unwrap_or_else(|error| panic!("{error}: {markdown:?} {text:?}"));
        // Quotations get lines of their own.
        let squeezed = |text: &str| text.replace('\n', "");
        assert_eq!(squeezed(&back.content), squeezed(&text.content), "{markdown:?}");
    }
}

#[track_caller]
fn html_refused(html: &str, expected: &str) {
    assert_eq!(
        Text::from_html(html).unwrap_err().to_string(),
        format!("byte {expected}"),
        "{html}"
    );
}

#[track_caller]
fn markdown_refused(markdown: &str, expected: &str) {
    let error = Text::from_markdown(markdown).unwrap_err().to_string();
    assert_eq!(error, format!("byte {expected}"), "{markdown}");
}

#[test]
fn a_wrong_markup_is_refused_with_the_place() {
    html_refused("ä<b>a", "2 of the markup: `<b>` is never closed");
    html_refused(
        "<b><i>a</b></i>",
        "7 of the markup: `</b>` stands where `</i>` has to be closed first",
    );
    html_refused("a</b>", "1 of the markup: `</b>` closes nothing");
    let broken = "a tag has no `>`, or is written wrong; a `<` that is none is written as `&lt;`";
    html_refused(
        "1 < 2",
        "2 of the markup: a tag has no `>`, or is written wrong; a `<` that is none is written as `&lt;`",
    );
    html_refused("<a href=\"b>c</a>", &format!("0 of the markup: {broken}"));
    html_refused(
        "<p>a</p>",
        "0 of the markup: Telegram has no tag `p`; a `<` that is none is written as `&lt;`",
    );
    html_refused("<span>a</span>", "0 of the markup: `<span>` needs `class=\"tg-spoiler\"`");
    html_refused("<tg-emoji>a</tg-emoji>", "0 of the markup: `<tg-emoji>` needs `emoji-id`");
    markdown_refused("ä*a", "2 of the markup: `*` is never closed");
    markdown_refused("*_a*_", "3 of the markup: `*` stands where `_` has to be closed first");
    markdown_refused("a.b", "1 of the markup: `.` has to be written as `\\.`");
    markdown_refused("a > b", "2 of the markup: `>` has to be written as `\\>`");
    markdown_refused("`a", "0 of the markup: ``` is never closed");
    markdown_refused(
        "[a](b",
        "2 of the markup: the address in parentheses is not closed, or is not one that belongs here",
    );
    markdown_refused(
        "![a](https://b.c)",
        "3 of the markup: the address in parentheses is not closed, or is not one that belongs here",
    );
    markdown_refused(">*a\n*", "1 of the markup: `*` is never closed");
}

#[test]
fn entities_that_fit_no_text_are_left_out() {
    let bold = |offset, length| MessageEntity::new(Kind::Bold, offset, length);
    let text = Text::with_entities(
        "\u{1f375}a",
        vec![bold(1, 2), bold(0, 9), bold(-1, 2), bold(2, 0), bold(i64::MAX, i64::MAX), bold(0, 2)],
    );
    assert_eq!(text.to_html().0, "<b>\u{1f375}</b>a");
}

#[track_caller]
fn check_split(text: &Text, limit: usize, expected: &[&str]) {
    let pieces = text.split(limit);
    let pieces: Vec<String> = pieces.iter().map(|piece| piece.to_html().0).collect();
    assert_eq!(pieces, expected, "{text:?} {limit}");
}

#[test]
fn a_text_is_cut_at_line_breaks_or_spaces_and_not_in_what_fits() {
    check_split(&Text::from("ones\ntwo three"), 10, &["ones", "two three"]);
    check_split(&Text::from("a\nbbb ccc ddd"), 10, &["a\nbbb ccc", "ddd"]);
    check_split(&Text::from("aaaa bbbb\ncc"), 10, &["aaaa bbbb", "cc"]);
    check_split(&Text::from("aaaabbbbcc"), 4, &["aaaa", "bbbb", "cc"]);
    check_split(&Text::from("  \n   "), 2, &[]);
    check_split(
        &Text::new().plain("aa ").bold("bb cc").plain(" dd"),
        6,
        &["aa", "<b>bb cc</b>", "dd"],
    );
    check_split(&Text::new().plain("a").bold("bbbb"), 4, &["a", "<b>bbbb</b>"]);
    check_split(
        &Text::new().bold(Text::new().plain("aa bb ").italic("cc dd").plain(" ee")),
        8,
        &["<b>aa bb</b>", "<b><i>cc dd</i> ee</b>"],
    );
    check_split(&Text::new().code("abcdef"), 4, &["<code>abcd</code>", "<code>ef</code>"]);
}

#[test]
fn what_is_seen_as_one_character_is_not_cut() {
    let family = "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}";
    check_split(&Text::from(format!("ab{family}").as_str()), 9, &["ab", family]);
    check_split(
        &Text::from("a\u{1f1e9}\u{1f1ea}\u{1f1eb}\u{1f1f7}"),
        7,
        &["a\u{1f1e9}\u{1f1ea}", "\u{1f1eb}\u{1f1f7}"],
    );
    check_split(&Text::from("ae\u{301}e\u{301}"), 4, &["ae\u{301}", "e\u{301}"]);
    check_split(
        &Text::from("\u{1f44d}\u{1f3fd}\u{1f44d}\u{1f3fd}"),
        6,
        &["\u{1f44d}\u{1f3fd}", "\u{1f44d}\u{1f3fd}"],
    );
    // Never inside a surrogate pair, even where the limit is less than a character.
    check_split(&Text::from("\u{1f375}\u{1f375}"), 1, &["\u{1f375}", "\u{1f375}"]);
    check_split(&Text::from("\u{1f375}\u{1f375}"), 3, &["\u{1f375}", "\u{1f375}"]);
}

#[test]
fn pieces_of_any_text_fit_and_lose_nothing() {
    let mut random = fastrand::Rng::with_seed(7);
    let letters = ['a', 'b', ' ', '\n', '\u{1f375}', '\u{200d}', '\u{301}', '\u{1f1e9}'];
    for _ in 0..1000 {
        let text: String = (0..random.usize(0..300)).map(|_| letters[random.usize(0..8)]).collect();
        let entity = |_| MessageEntity::new(Kind::Bold, random.i64(0..200), random.i64(0..90));
        let text = Text::with_entities(text, (0..9).map(entity).collect());
        let pieces = text.split(50);
        for piece in &pieces {
            assert!(piece.units <= 50 && piece.units == units::count(&piece.content), "{text:?}");
            let places = units::Units::of(&piece.content);
            assert!(piece.entities.iter().all(|entity| places.holds(entity)), "{text:?}");
        }
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let all: String = pieces.iter().map(|piece| squeezed(&piece.content)).collect();
        assert_eq!(all, squeezed(&text.content));
    }
}

#[test]
fn a_piece_has_no_more_entities_than_telegram_keeps() {
    let mut text = Text::new();
    for _ in 0..250 {
        text = text.bold("a").plain(" ");
    }
    let counts: Vec<usize> = text.split(4096).iter().map(|piece| piece.entities.len()).collect();
    assert_eq!(counts, [100, 100, 50]);
    let nested =
        (0..150).fold(Text::from("a".repeat(50).as_str()), |text, _| Text::new().bold(text));
    assert!(nested.split(10).len() < 10);
}
