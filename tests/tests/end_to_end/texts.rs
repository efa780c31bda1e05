//! Formatted texts: what a bot sends is what people see, whatever it is made of.

use bot_core::prelude::*;
use bot_core::text::MESSAGE_LIMIT;
use bot_sim::{Message as Seen, Sim};

use crate::bots::{Bot, complain, count};

/// Everything that means something in one of the markups.
const HOSTILE: &str = r#"<b>&amp;</b> "x" 'y' _*[]()~`>#+-=|{}.!\ 1 < 2 && 3"#;

/// A text with every kind of mark around what would be markup.
fn marked() -> Text {
    Text::new()
        .plain("\u{1f375} ")
        .bold(Text::new().plain(HOSTILE).underline(Text::new().italic("deep").plain("er")))
        .plain("\n")
        .italic(Text::new().underline("u"))
        .strikethrough("s")
        .spoiler(HOSTILE)
        .plain("\n")
        .code(HOSTILE)
        .plain("\n")
        .pre("rust", "fn x() {}\n")
        .plain("\n")
        .link(HOSTILE, "https://example.org/a?b=(c)&d=_e_")
        .plain("\n")
        .quote("first\nsecond")
        .plain("\n")
        .expandable_quote(Text::new().bold("third\nfourth"))
        .plain("\nend")
}

/// Sends the marked text in one of three ways.
#[command("marked <how>")]
async fn send_marked(how: &str) -> Reply {
    match how {
        "html" => marked().to_html().into(),
        "markdown" => marked().to_markdown().into(),
        _ => marked().into(),
    }
}

/// The marks of a message, with the part of the text that each is about.
fn marks(message: &Seen) -> Vec<String> {
    let marks = message.entities.iter().map(|entity| {
        let part = entity.slice(&message.text).unwrap_or("nothing");
        format!("{} {part:?} {:?}", entity.kind(), entity.url())
    });
    let mut marks: Vec<String> = marks.collect();
    marks.sort_unstable();
    marks
}

#[tokio::test]
async fn html_markdown_and_entities_say_the_same() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![send_marked, complain]));
    let ann = sim.user("Ann");
    ann.says("/marked entities");
    let entities = ann.hears().await;
    assert_eq!(entities.text, marked().as_str());
    assert_eq!(marks(&entities).len(), marked().entities().len(), "{:?}", marks(&entities));
    for how in ["html", "markdown"] {
        ann.says(&format!("/marked {how}"));
        let seen = ann.hears().await;
        assert_eq!(seen.text, entities.text, "{how}");
        assert_eq!(marks(&seen), marks(&entities), "{how}");
    }
}

/// Repeats what was written, with its marks, as Markdown.
#[on_message(text)]
async fn echo(message: &Message) -> MarkdownV2 {
    Text::of(message).to_markdown()
}

#[tokio::test]
async fn what_people_write_comes_back_as_they_wrote_it() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![echo, complain]));
    let ann = sim.user("Ann");
    for text in [
        HOSTILE,
        "see https://example.org/_a_ or @durov #tea",
        "\\_\\*\\",
        "___",
        "\u{1f468}\u{200d}\u{1f469}!",
    ] {
        ann.says(text);
        ann.expects(text).await;
    }
}

/// Ten thousand characters with a bold part across each cut, as text, HTML or Markdown.
#[command("long <how>")]
async fn long(how: &str) -> Reply {
    let text = Text::new().plain("a ".repeat(1900)).bold("b ".repeat(2500)).plain("c ".repeat(600));
    let reply: Reply = match how {
        "html" => text.to_html().into(),
        "markdown" => text.to_markdown().into(),
        "plain" => text.as_str().into(),
        _ => text.into(),
    };
    reply.keyboard(InlineKeyboard::new().row([Button::callback("More", "more")]))
}

#[tokio::test]
async fn a_long_reply_is_several_messages_with_the_keyboard_below_the_last() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![long, complain]));
    let ann = sim.user("Ann");
    for how in ["text", "html", "markdown", "plain"] {
        ann.says(&format!("/long {how}"));
        let mut whole = String::new();
        let mut bold = 0;
        loop {
            let piece = ann.hears().await;
            assert!(piece.text.encode_utf16().count() <= MESSAGE_LIMIT, "{how}");
            let marked = piece.entities.iter().filter_map(|entity| entity.slice(&piece.text));
            bold += marked.map(|part| part.matches('b').count()).sum::<usize>();
            whole.push_str(&piece.text);
            whole.push(' ');
            if piece.reply_markup.is_some() {
                break;
            }
        }
        let expected = "a ".repeat(1900) + &"b ".repeat(2500) + &"c ".repeat(600);
        assert_eq!(whole, expected, "{how}");
        assert_eq!(bold, if how == "plain" { 0 } else { 2500 }, "{how}");
    }
}

/// A family at the place where a message is full.
#[command("family")]
async fn family() -> String {
    format!(
        "{}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}{}",
        "x".repeat(4093),
        "\u{1f375}".repeat(4)
    )
}

#[tokio::test]
async fn an_emoji_at_the_end_of_a_message_stays_whole() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![family, complain]));
    let ann = sim.user("Ann");
    ann.says("/family");
    ann.expects(&"x".repeat(4093)).await;
    ann.expects("\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{1f375}\u{1f375}\u{1f375}\u{1f375}")
        .await;
}

/// A long text in HTML that can't be read.
#[command("broken")]
async fn broken() -> Html {
    Html(format!("<b>{}", "x".repeat(5000)))
}

#[tokio::test]
async fn a_long_text_in_a_broken_markup_is_an_error_that_names_the_place() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![broken, count, complain]));
    let ann = sim.user("Ann");
    ann.says("/broken");
    let told = ann.hears().await;
    let end =
        "the markup of a long reply can't be read: byte 0 of the markup: `<b>` is never closed";
    assert!(told.text.ends_with(end), "{}", told.text);
    ann.says("/count");
    ann.expects("1").await;
}

/// Greets everybody, whatever they are called, in both markups and in all places.
#[command("greet <how> [name..]")]
async fn greet(how: &str, name: Option<&str>) -> Reply {
    let name = name.unwrap_or_default();
    let link = "https://example.org/?a=(1)&b=_2_";
    if how == "html" {
        html!("Hi <b>{name}</b> <code>{name}</code> <a href=\"{link}\">{name}</a> <i>{}</i>", name)
            .into()
    } else {
        markdown!("Hi *{name}* `{name}` [{name}]({link}) _{}_", name).into()
    }
}

#[tokio::test]
async fn a_value_in_a_template_is_shown_as_it_is() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![greet, complain]));
    let ann = sim.user("Ann");
    for name in
        [HOSTILE, "_", "__", "*", "`", "\\", "</b>", "&lt;", "](tg://user?id=1)", "\"", ">a\n>b"]
    {
        for how in ["html", "markdown"] {
            ann.says(&format!("/greet {how} {name}"));
            let seen = ann.hears().await;
            assert_eq!(seen.text, format!("Hi {name} {name} {name} {name}"), "{how}");
            let kinds: Vec<&str> = seen.entities.iter().map(bot_sim::Entity::kind).collect();
            assert_eq!(kinds, ["bold", "code", "text_link", "italic"], "{how} {name}");
            let parts = seen.entities.iter().filter_map(|entity| entity.slice(&seen.text));
            assert_eq!(parts.collect::<Vec<_>>(), [name; 4], "{how}");
        }
    }
    for how in ["html", "markdown"] {
        ann.says(&format!("/greet {how}"));
        let seen = ann.hears().await;
        assert!(seen.text.starts_with("Hi") && !seen.text.contains("failed"), "{}", seen.text);
    }
}

/// Starts, with what a link says.
#[command("start [payload]")]
async fn start(payload: Option<&str>) -> String {
    match payload.map(bot_core::links::decode_text) {
        Some(Ok(text)) => text,
        Some(Err(error)) => error.to_string(),
        None => "Hello".into(),
    }
}

#[tokio::test]
async fn a_payload_comes_through_a_start_link() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![start, complain]));
    let ann = sim.user("Ann");
    let text = "Bob & \u{1f375} _*<b>";
    let payload = bot_core::links::encode(text).unwrap();
    let link = bot_core::links::start("notes_bot", &payload).unwrap();
    let (_, payload) = link.split_once("?start=").unwrap();
    ann.says(&format!("/start {payload}"));
    ann.expects(text).await;
    ann.says("/start forged!");
    ann.expects("the payload is not encoded as base64url").await;
    ann.says("/start");
    ann.expects("Hello").await;
}
