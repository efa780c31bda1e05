//! Keyboards below replies, and what becomes of one that Telegram wouldn't take.

use bot_core::handler::ReplyError;
use bot_core::keyboard::{ButtonMistake, KeyboardError};
use bot_core::prelude::*;
use bot_sim::Sim;

use crate::bots::{Bot, Count, complain, count};

/// Counts, and offers as many buttons as it is told, with data of that many bytes.
#[command("offer <buttons> <bytes>")]
async fn offer(buttons: usize, bytes: usize, count: &mut Count) -> Reply {
    count.0 += 1;
    let buttons = (0..buttons).map(|_| Button::callback("Buy", "x".repeat(bytes)));
    Reply::text("Tea?").keyboard(InlineKeyboard::new().columns(2, buttons))
}

/// Offers nothing at all, but a keyboard.
#[command("empty")]
async fn empty(count: &mut Count) -> Reply {
    count.0 += 1;
    Reply::text("").keyboard(ReplyKeyboard::new().row(["Yes"]))
}

#[tokio::test]
async fn a_keyboard_stands_below_the_message() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![offer, complain]));
    let ann = sim.user("Ann");
    ann.says("/offer 3 64");
    ann.expects("Tea?").await;
    let button = format!(r#"{{"text":"Buy","callback_data":"{}"}}"#, "x".repeat(64));
    assert_eq!(
        sim.calls("sendMessage")[0].params["reply_markup"],
        format!(r#"{{"inline_keyboard":[[{button},{button}],[{button}]]}}"#)
    );
}

#[tokio::test]
async fn a_wrong_keyboard_makes_the_handler_fail_and_nothing_is_stored() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![offer, empty, count, complain]));
    let ann = sim.user("Ann");
    for (command, reason) in [
        ("/offer 0 1", "the keyboard has no buttons"),
        (
            "/offer 3 65",
            "button 1 of row 1, `Buy`: its data have 65 bytes, and Telegram takes 1 to 64",
        ),
        (
            "/offer 1 0",
            "button 1 of row 1, `Buy`: its data have 0 bytes, and Telegram takes 1 to 64",
        ),
    ] {
        ann.says(command);
        let told = ann.hears().await;
        let end = format!("::offer` failed: the keyboard of a reply can't be sent: {reason}");
        assert!(told.text.ends_with(&end), "{}", told.text);
    }
    ann.says("/empty");
    let told = ann.hears().await;
    let end = "::empty` failed: a reply has no message for its keyboard or option";
    assert!(told.text.ends_with(end), "{}", told.text);
    assert_eq!(bot.count_of(&ann).await, 0);
    ann.says("/count");
    ann.expects("1").await;
}

#[tokio::test]
async fn a_handlers_test_sees_what_is_wrong() {
    let mut count = Count::default();
    let error = offer(1, 65, &mut count).await.checked().unwrap_err();
    let ReplyError::Keyboard(KeyboardError::Button { row, column, text, mistake }) = error else {
        panic!("{error}");
    };
    assert_eq!((row, column, &*text), (1, 1, "Buy"));
    assert_eq!(mistake, ButtonMistake::Data { bytes: 65 });
}

/// Offers tea, as a reply to the order, below a picture or not.
#[command("tea <how>")]
async fn tea(how: &str) -> Reply {
    let keyboard = InlineKeyboard::new().row([Button::callback("Tea", "tea")]);
    let reply = match how {
        "photo" => {
            let photo = bot_core::types::InputFile::url("https://example.org/tea.jpg");
            Reply::photo(photo).caption(html!("<b>{how}</b>"))
        }
        _ => Reply::text("Tea?"),
    };
    reply.keyboard(keyboard).quoting()
}

/// Brings what the button says; then the message says so, and has another button.
#[on_callback]
async fn bring(query: &CallbackQuery, count: &mut Count) -> Reply {
    count.0 += 1;
    let data = query.data.clone().unwrap_or_default();
    Reply::edit(html!("Here is <b>{data}</b>"))
        .keyboard(InlineKeyboard::new().row([Button::callback("Again", data)]))
        .and(Reply::alert("Hot!"))
        .and("Enjoy!")
}

#[tokio::test]
async fn a_pressed_button_is_answered_and_its_message_edited() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![tea, bring, complain]));
    let ann = sim.user("Ann");
    let order = ann.says("/tea plain");
    let offer = ann.hears().await;
    assert_eq!(offer.reply_to.as_ref().map(|message| message.id), Some(order));
    ann.presses("Tea").await;
    let edited = ann.sees_edit_of(&offer).await;
    assert_eq!((&*edited.text, edited.buttons()), ("Here is tea", vec![vec!["Again".to_owned()]]));
    assert_eq!(edited.entities[0].slice(&edited.text), Some("tea"));
    let answer = ann.sees_answer().await;
    assert_eq!((&*answer.text, answer.alert), ("Hot!", true));
    ann.expects("Enjoy!").await;
    // The same edit changes nothing, which is no error, and what comes after it is sent.
    ann.presses("Again").await;
    assert_eq!(ann.sees_answer().await.text, "Hot!");
    ann.expects("Enjoy!").await;
    assert_eq!(bot.count_of(&ann).await, 2);
}

#[tokio::test]
async fn a_photo_has_a_caption_and_a_keyboard() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![tea, complain]));
    let ann = sim.user("Ann");
    ann.says("/tea photo");
    let photo = ann.hears().await;
    assert_eq!(photo.media(), Some("photo"), "{}", photo.text);
    assert_eq!(photo.text, "photo");
    assert_eq!(photo.entities[0].kind(), "bold");
    assert_eq!(photo.buttons(), [["Tea"]]);
}
