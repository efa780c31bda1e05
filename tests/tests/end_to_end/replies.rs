//! What becomes of a reply that is odd, or whose fate is.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bot_core::prelude::*;
use bot_sim::{Fault, Sim};
use uuid::Uuid;

use crate::bots::{Bot, Count, complain, count, slow, texts};
use crate::logged::Log;

/// Repeats a key.
#[command("key <key>")]
async fn key(key: Uuid) -> String {
    key.to_string()
}

#[tokio::test]
async fn a_giant_wrong_command_is_answered_with_the_usage() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![key]));
    let ann = sim.user("Ann");
    ann.says(&format!("/key {} {}", Uuid::nil(), "x ".repeat(2027)));
    let answer = ann.hears().await;
    assert!(answer.text.ends_with("\nUsage: /key <key>\nRepeats a key."), "{}", answer.text);
}

/// Says no more than white space.
#[command("blank <how>")]
async fn blank(how: &str) -> &'static str {
    match how {
        "empty" => "",
        "line" => "\n",
        _ => " \n ",
    }
}

#[tokio::test]
async fn a_reply_of_white_space_is_no_message_and_no_error() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![blank, count, complain]));
    let ann = sim.user("Ann");
    for how in ["empty", "line", "lines"] {
        ann.says(&format!("/blank {how}"));
    }
    ann.says("/count");
    ann.expects("1").await;
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_was_answered_in_an_odd_way_is_not_sent_again() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![count]));
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(100)).await;
    let odd = r#"{"ok":true,"result":{"message_id":"new"}}"#;
    sim.fail_next("sendMessage", 4, Fault::Garbage(odd.into()));
    ann.says("/count");
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(texts(&ann.messages()), ["1"]);
    assert_eq!(sim.calls("sendMessage").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_user_who_blocked_the_bot_meanwhile_has_counted_and_is_not_pestered() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![slow, complain]));
    let ann = sim.user("Ann");
    ann.says("/slow");
    sim.advance(Duration::from_millis(100)).await;
    ann.blocks_bot();
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(bot.count_of(&ann).await, 1);
    assert_eq!(sim.calls("sendMessage").len(), 2, "the reply and the complaint, once each");
}

/// Where the errors of handlers are written down.
type Errors = Arc<Mutex<Vec<String>>>;

/// Writes down what went wrong, and says so.
#[on_error]
async fn noted(error: &HandlerError, errors: State<Errors>) -> &'static str {
    errors.lock().unwrap().push(error.chain());
    "That didn't work."
}

/// Counts, and answers in a way that isn't for commands.
#[command("wrong <how>")]
async fn wrong(how: &str, count: &mut Count) -> Reply {
    count.0 += 1;
    match how {
        "notice" => Reply::text("Done").and(Reply::notice("Done")),
        "alert" => Reply::alert("Done"),
        _ => Reply::edit("Done"),
    }
}

#[tokio::test]
async fn an_answer_to_no_button_makes_the_handler_fail_with_what_to_do() {
    let sim = Sim::start().await;
    let errors = Errors::default();
    let bot = Bot::start(&sim, |app| app.state(Arc::clone(&errors)).routes(routes![wrong, noted]));
    let ann = sim.user("Ann");
    for how in ["notice", "alert", "edit"] {
        ann.says(&format!("/wrong {how}"));
        ann.expects("That didn't work.").await;
    }
    assert_eq!(bot.count_of(&ann).await, 0, "nothing is stored");
    assert_eq!(texts(&ann.messages()), ["That didn't work."; 3], "nothing else is sent");
    assert_eq!(sim.calls("answerCallbackQuery"), []);
    assert_eq!(sim.calls("editMessageText"), []);
    let errors = errors.lock().unwrap();
    for error in &*errors {
        assert!(error.contains("::wrong` failed: `"), "{error}");
        assert!(error.contains("because no button was pressed"), "{error}");
    }
}

#[tokio::test]
async fn a_text_that_has_no_chat_to_go_to_is_told_with_its_route() {
    /// Greets.
    #[on_inline_query]
    async fn asked(count: &mut Count) -> &'static str {
        count.0 += 1;
        "Hello"
    }
    /// Greets.
    #[on_raw]
    async fn raw() -> &'static str {
        "Hello"
    }
    let log = Log::of(&["bot_core::dispatcher"]);
    let _guard = tracing::subscriber::set_default(log.clone());
    let sim = Sim::start().await;
    let errors = Errors::default();
    let bot =
        Bot::start(&sim, |app| app.state(Arc::clone(&errors)).routes(routes![asked, raw, noted]));
    let ann = sim.user("Ann");
    ann.asks_inline("tea");
    sim.inject_update_json(r#"{"message": {"message_id": "tea"}}"#);
    sim.wait_until_confirmed().await;
    let handle = bot.handle.clone();
    bot.stop().await.unwrap();
    assert_eq!(handle.data::<Count>(UserId(ann.id())).get().await.unwrap(), Count(0));
    let events = log.events();
    let here = "end_to_end::replies::a_text_that_has_no_chat_to_go_to_is_told_with_its_route";
    for route in ["asked", "raw"] {
        let failed = format!("`{here}::{route}` failed: `sendMessage` in a reply has");
        let is_noted = |error: &String| error.starts_with(&failed) && error.contains("name a chat");
        assert_eq!(errors.lock().unwrap().iter().filter(|error| is_noted(error)).count(), 1);
        // The error handler has no chat to answer in either, so the log tells of both.
        assert!(events.iter().any(|event| event.contains(&failed)), "{events:#?}");
    }
    let answers_nobody = |event: &&String| event.contains("an error handler answers nobody");
    assert_eq!(events.iter().filter(answers_nobody).count(), 2, "{events:#?}");
}
