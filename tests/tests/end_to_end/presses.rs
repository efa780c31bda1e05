//! What becomes of a press: who answers it, and which answer counts.

use bot_core::prelude::*;
use bot_core::router::Route;
use bot_sim::Sim;

use crate::bots::{Bot, Count, complain};
use crate::logged::Log;

/// Buys some.
#[callback("buy:<count:1..=10>")]
async fn buy(count: u8, counter: &mut Count) {
    counter.0 += u64::from(count);
}

/// Offers so many.
#[command("offer <count>")]
async fn offer(count: u8, counter: &mut Count) -> Reply {
    counter.0 += 1;
    let buy = Button::callback("Buy", buy::data(count));
    Reply::text("Tea?").keyboard(InlineKeyboard::new().row(buy))
}

#[tokio::test]
async fn a_value_out_of_its_range_fails_before_a_button_is_sent() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![offer, buy, complain]));
    let ann = sim.user("Ann");
    ann.says("/offer 11");
    let told = ann.hears().await;
    let reason = "button 1 of row 1, `Buy`: its data fit no press of it: count is 1 to 10, not 11";
    assert!(told.text.ends_with(reason), "{}", told.text);
    assert_eq!(bot.count_of(&ann).await, 0);
    ann.says("/offer 10");
    ann.expects("Tea?").await;
    ann.presses("Buy").await;
    assert_eq!(ann.sees_answer().await.text, "");
    assert_eq!(bot.count_of(&ann).await, 11);
}

#[tokio::test(start_paused = true)] // virtual time
async fn who_watches_presses_doesn_t_make_a_wrong_one_right() {
    /// Only counts.
    #[on_callback]
    async fn watch(counter: &mut Count) {
        counter.0 += 1;
    }
    let sim = Sim::start().await;
    for watch_first in [true, false] {
        let ann = sim.user("Ann");
        let bot = Bot::start(&sim, |app| {
            if watch_first {
                app.routes(routes![watch]).group(routes![offer, buy])
            } else {
                app.routes(routes![offer, buy]).group(routes![watch])
            }
        });
        ann.says("/offer 2");
        let message = ann.expects("Tea?").await;
        ann.presses_data(&message, "buy:many");
        assert_eq!(ann.sees_answer().await.text, "This button doesn't work any more.");
        ann.presses("Buy").await;
        assert_eq!(ann.sees_answer().await.text, "");
        bot.stop_in(&sim).await.unwrap();
    }
}

#[tokio::test]
async fn of_several_answers_to_a_press_the_first_counts_and_the_log_names_the_others() {
    async fn first() -> Reply {
        Reply::notice("first").and("said first")
    }
    async fn late() -> Reply {
        Reply::notice("late").and("said late")
    }
    /// Answers by itself, and once more.
    #[callback("twice")]
    async fn twice(query: &CallbackQuery, client: Client) -> Result<Reply, CallError> {
        client.answer_callback_query(query.id.clone()).text("own").await?;
        Ok(Reply::alert("again").and(Reply::notice("and again")))
    }
    /// Fails when it has answered.
    #[callback("own_fails")]
    async fn own_fails(query: &CallbackQuery, client: Client) -> Result<(), CallError> {
        client.answer_callback_query(query.id.clone()).text("own").await?;
        client.send_message(ChatId(1), "").await.map(drop)
    }
    /// Explains.
    #[on_error]
    async fn explains() -> Reply {
        Reply::notice("failed")
    }
    #[command("start")]
    async fn start() -> Reply {
        let buttons = [("Several", "several"), ("Twice", "twice"), ("Fails", "own_fails")];
        let buttons = buttons.map(|(text, data)| Button::callback(text, data));
        Reply::text("Hello").keyboard(InlineKeyboard::new().columns(1, buttons))
    }
    let log = Log::of(&["bot_core::dispatcher"]);
    let _guard = tracing::subscriber::set_default(log.clone());
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let several = |name| Route::callback("several").named(name);
        app.routes(routes![start, twice, own_fails, explains])
            .routes([several("silent").to(|| async {})])
            .group([several("first").to(first)])
            .group([several("late").to(late)])
            .group([several("silent").to(|| async {})])
    });
    let ann = sim.user("Ann");
    ann.says("/start");
    ann.expects("Hello").await;
    for (presses, (button, answer)) in
        (1..).zip([("Several", "first"), ("Twice", "own"), ("Fails", "own")])
    {
        ann.presses(button).await;
        assert_eq!(ann.sees_answer().await.text, answer, "{button}");
        if button == "Several" {
            ann.expects("said first").await;
            ann.expects("said late").await;
        }
        ann.says("/start");
        ann.expects("Hello").await;
        assert_eq!(sim.calls("answerCallbackQuery").len(), presses, "{button}");
    }
    let left_out = |route: &str, text: &str| {
        format!(
            "message=a press has its answer already, this is left out route={route:?} text={text:?}"
        )
    };
    let here = "end_to_end::presses::\
                of_several_answers_to_a_press_the_first_counts_and_the_log_names_the_others";
    let path = |route| format!("{here}::{route}");
    assert_eq!(
        log.events().into_iter().filter(|event| event.contains("a press")).collect::<Vec<_>>(),
        [
            left_out("late", "late"),
            left_out(&path("twice"), "again"),
            left_out(&path("twice"), "and again"),
            left_out(&path("explains"), "failed"),
        ]
    );
}
