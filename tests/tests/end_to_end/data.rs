//! Typed data: nothing is lost under concurrency, and a handler is a transaction.

use bot_core::prelude::*;
use bot_core::types::ChatId;
use bot_sim::Sim;
use tokio::task::yield_now;

use crate::bots::Bot;

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
    let bot = start(&sim);
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
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn ten_increments_of_one_chats_counter_by_two_users_give_ten() {
    let sim = Sim::start().await;
    let bot = start(&sim);
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
    bot.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_parallel_increments_are_exact() {
    let sim = Sim::start().await;
    let bot = start(&sim);
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
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn what_a_failed_handler_changed_is_not_stored_and_its_reply_not_sent() {
    let sim = Sim::start().await;
    let bot = start(&sim);
    let ann = sim.user("Ann");
    ann.says("/count");
    ann.expects("counted").await;
    ann.says("/fail");
    ann.says("/panic");
    ann.says("/show");
    ann.expects("1 1 1 1").await;
    ann.expects_nothing();
    bot.stop().await.unwrap();
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
    bot.stop().await.unwrap();
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
    bot.stop().await.unwrap();
}

/// Goes back to the beginning.
#[command("reset")]
async fn reset(user: &mut UserCount) -> &'static str {
    *user = UserCount::default();
    "reset"
}
