//! Typed data: nothing is lost under concurrency, and a handler is a transaction.

use std::time::Duration;

use bot_core::extract::Rejection;
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_sim::Sim;
use tokio::task::yield_now;
use tokio::time::sleep;

use crate::bots::{Bot, complain, texts};

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, UserData)]
struct UserCount(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct ChatCount(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, MemberData)]
struct MemberCount(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, BotData)]
struct Total(u64);

/// Reads, lets others run, and writes: what loses increments everywhere else.
#[command("count")]
async fn count(
    user: &mut UserCount,
    chat: &mut ChatCount,
    member: &mut MemberCount,
    mut total: BotData<Total>,
) -> &'static str {
    let (user_before, chat_before, member_before) = (user.0, chat.0, member.0);
    for _ in 0..5 {
        yield_now().await;
    }
    user.0 = user_before + 1;
    chat.0 = chat_before + 1;
    member.0 = member_before + 1;
    total.update(|total| total.0 += 1);
    "counted"
}

/// Changes everything and then fails.
#[command("fail")]
async fn fail(
    user: &mut UserCount,
    chat: &mut ChatCount,
    mut total: BotData<Total>,
) -> Result<&'static str, BoxError> {
    user.0 = 1000;
    chat.0 = 1000;
    total.update(|total| total.0 = 1000);
    Err("changed my mind".into())
}

/// Changes everything and then panics.
#[command("panic")]
async fn panics(user: &mut UserCount, mut total: BotData<Total>) -> &'static str {
    user.0 = 1000;
    total.update(|total| total.0 = 1000);
    panic!("oh no")
}

/// Answers with the numbers.
#[command("show")]
async fn show(user: &UserCount, chat: &ChatCount, member: &MemberCount, total: &Total) -> String {
    format!("{} {} {} {}", user.0, chat.0, member.0, total.0)
}

fn start(sim: &Sim) -> Bot {
    Bot::start(sim, |app| app.routes(routes![count, fail, panics, show]))
}

#[tokio::test]
async fn ten_parallel_increments_of_one_users_counter_give_ten() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    // Ten chats are ten lanes, so the handlers do run at the same time.
    let groups: Vec<_> = (0..10).map(|n| sim.group(&format!("group {n}"), &[&ann])).collect();
    for group in &groups {
        ann.says_in(group, "/count");
    }
    for group in &groups {
        group.expects("counted").await;
    }
    ann.says("/show");
    ann.expects("10 0 0 10").await;
}

#[tokio::test]
async fn ten_increments_of_one_chats_counter_by_two_users_give_ten() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let group = sim.group("Tea club", &[&ann, &bob]);
    for _ in 0..5 {
        ann.says_in(&group, "/count");
        bob.says_in(&group, "/count");
    }
    for _ in 0..10 {
        group.expects("counted").await;
    }
    ann.says_in(&group, "/show");
    group.expects("5 10 5 10").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_parallel_increments_are_exact() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let people: Vec<_> = (0..20).map(|n| sim.user(&format!("user {n}"))).collect();
    let groups: Vec<_> = (0..10)
        .map(|n| sim.group(&format!("group {n}"), &people.iter().collect::<Vec<_>>()))
        .collect();
    for _ in 0..5 {
        for group in &groups {
            for person in &people {
                person.says_in(group, "/count");
            }
        }
    }
    for group in &groups {
        for _ in 0..100 {
            group.expects("counted").await;
        }
    }
    for person in &people {
        person.says_in(&groups[0], "/show");
        groups[0].expects("50 100 5 1000").await;
    }
}

#[tokio::test]
async fn what_a_failed_handler_changed_is_not_stored_and_its_reply_not_sent() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    ann.says("/count");
    ann.expects("counted").await;
    ann.says("/fail");
    ann.says("/panic");
    ann.says("/show");
    ann.expects("1 1 1 1").await;
    ann.expects_nothing();
}

#[tokio::test]
async fn data_can_be_reached_from_outside_of_handlers() {
    let sim = Sim::start().await;
    let bot = start(&sim);
    let ann = sim.user("Ann");
    let count = bot.handle.data::<UserCount>(UserId(ann.id()));
    assert_eq!(count.get().await.unwrap(), UserCount(0));
    let before = count.update(|count| std::mem::replace(&mut count.0, 41)).await.unwrap();
    assert_eq!(before, 0);
    ann.says("/count");
    ann.expects("counted").await;
    assert_eq!(count.get().await.unwrap(), UserCount(42));
    count.drop().await.unwrap();
    ann.says("/show");
    ann.expects("0 1 1 1").await;
    let chat = bot.handle.data::<ChatCount>(ChatId(ann.chat()));
    assert_eq!(chat.get().await.unwrap(), ChatCount(1));
    assert_eq!(bot.handle.data::<Total>(()).get().await.unwrap(), Total(1));
}

#[tokio::test]
async fn a_value_that_equals_its_default_is_not_kept() {
    let sim = Sim::start().await;
    let store = crate::bots::shared_store();
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![show, reset]).store(std::sync::Arc::clone(&store) as std::sync::Arc<_>)
    });
    let ann = sim.user("Ann");
    ann.says("/show");
    ann.expects("0 0 0 0").await;
    assert!(store.is_empty(), "reading stores nothing");
    bot.handle.data::<UserCount>(UserId(ann.id())).update(|count| count.0 = 7).await.unwrap();
    assert_eq!(store.len(), 1);
    ann.says("/reset");
    ann.expects("reset").await;
    assert!(store.is_empty(), "a default is not kept");
}

/// Goes back to the beginning.
#[command("reset")]
async fn reset(user: &mut UserCount) -> &'static str {
    *user = UserCount::default();
    "reset"
}

/// Changes another user's data while it holds those of the user.
#[command("lend <to>")]
async fn lend(to: i64, count: &mut UserCount, cx: Context) -> Result<&'static str, BoxError> {
    count.0 += 1;
    yield_now().await;
    cx.data::<UserCount>(UserId(to)).update(|count| count.0 += 1).await?;
    Ok("lent")
}

/// Changes the data of both, one after the other.
#[command("pay <to>")]
async fn pay(to: i64, user: &User, cx: Context) -> Result<&'static str, BoxError> {
    cx.data::<UserCount>(user.id).update(|count| count.0 += 10).await?;
    yield_now().await;
    cx.data::<UserCount>(UserId(to)).update(|count| count.0 += 1).await?;
    Ok("paid")
}

#[tokio::test]
async fn a_handler_that_holds_data_cannot_wait_for_other_data_and_one_that_holds_none_can() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![lend, pay, complain]));
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    ann.says(&format!("/lend {}", bob.id()));
    bob.says(&format!("/lend {}", ann.id()));
    for person in [&ann, &bob] {
        let complaint = person.hears().await;
        let reason = "can't be changed by a handler that has taken data as `&mut`";
        assert!(complaint.text.contains(reason), "{}", complaint.text);
    }
    ann.says(&format!("/pay {}", bob.id()));
    bob.says(&format!("/pay {}", ann.id()));
    for person in [&ann, &bob] {
        person.expects("paid").await;
    }
    for person in [&ann, &bob] {
        let count = bot.handle.data::<UserCount>(UserId(person.id()));
        assert_eq!(count.get().await.unwrap(), UserCount(11));
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_may_do_without_user_data_where_there_is_no_user() {
    async fn option(count: Option<UserData<UserCount>>) -> &'static str {
        if count.is_some() { "some" } else { "none" }
    }
    async fn result(count: Result<UserData<UserCount>, Rejection>) -> &'static str {
        if count.is_ok() { "some" } else { "none" }
    }
    for route in [Route::on_message().to(option), Route::on_message().to(result)] {
        let sim = Sim::start().await;
        let _bot = Bot::start(&sim, |app| app.routes([route]));
        let ann = sim.user("Ann");
        let group = sim.group("Tea club", &[&ann]);
        // An administrator who writes in the name of the group.
        let chat = format!(r#"{{"id":{},"type":"group","title":"Tea club"}}"#, group.id());
        sim.inject_update_json(&format!(
            r#"{{"message":{{"message_id":900,"date":1790000000,"chat":{chat},"sender_chat":{chat},
            "from":{{"id":1087968824,"is_bot":true,"first_name":"Group"}},"text":"hi"}}}}"#
        ));
        sim.advance(Duration::from_secs(2)).await;
        assert!(texts(&group.messages()).contains(&"none"), "{:?}", group.messages());
    }
}

#[tokio::test(start_paused = true)]
async fn bot_data_that_outlive_their_handler_are_an_error() {
    #[expect(clippy::disallowed_methods, reason = "a task of an author's own is the subject")]
    async fn leak(mut total: BotData<Total>) -> &'static str {
        tokio::spawn(async move {
            sleep(Duration::from_millis(50)).await; // virtual time
            total.update(|total| total.0 += 1);
        });
        "leaked"
    }
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| {
        app.routes([Route::command("leak").to(leak)]).routes(routes![complain])
    });
    let ann = sim.user("Ann");
    ann.says("/leak");
    sim.advance(Duration::from_secs(2)).await;
    let complaint = ann.hears().await;
    assert!(complaint.text.contains("was still borrowed"), "{}", complaint.text);
    assert_eq!(bot.handle.data::<Total>(()).get().await.unwrap(), Total(0));
}
