//! A group's upgrade: told in every way and order, its data move once.

use std::sync::Arc;
use std::time::Duration;

use bot_core::prelude::*;
use bot_core::store::Store;
use bot_sim::{Sign, Sim, Upgrade};
use tokio::task::yield_now;

use crate::bots::{Bot, shared_store};
use crate::stores::{Call, Flaky, Trouble};

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct ChatCount(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, MemberData)]
struct MemberCount(u64);

/// How often the group was moved, and from and to where.
#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Moves(Vec<(i64, i64)>);

/// Counts, here and for the member.
#[command("count")]
async fn count(chat: &mut ChatCount, member: &mut MemberCount) -> String {
    chat.0 += 1;
    member.0 += 1;
    format!("{} {}", chat.0, member.0)
}

/// Says hello after a second, into the chat whose id the command came with.
#[command("later")]
async fn later(chat: &Chat, client: Client) -> Result<(), BoxError> {
    tokio::time::sleep(Duration::from_secs(1)).await; // virtual time
    client.send_message(chat.id, "hello").await?;
    Ok(())
}

/// Says how often the group was moved.
#[command("moves")]
async fn moves(moves: &Moves) -> String {
    moves.0.len().to_string()
}

#[on_migrate]
async fn moved(migration: &ChatMigration, moves: &mut Moves) {
    moves.0.push((migration.from.0, migration.to.0));
}

fn start(sim: &Sim) -> Bot {
    start_with(sim, shared_store())
}

fn start_with(sim: &Sim, store: Arc<dyn Store>) -> Bot {
    Bot::start(sim, |app| app.routes(routes![count, later, moves, moved]).store(store))
}

/// Two users count twice, the group is upgraded, and they count on where they were.
async fn check(how: &Upgrade, again: &[Sign]) {
    let sim = Sim::start().await;
    let bot = start(&sim);
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let group = sim.group("Tea club", &[&ann, &bob]);
    for (person, counts) in [(&ann, "1 1"), (&bob, "2 1"), (&ann, "3 2")] {
        person.says_in(&group, "/count");
        group.expects(counts).await;
    }
    let supergroup = group.upgrade_with(&ann, how);
    for (person, counts) in [(&bob, "4 2"), (&ann, "5 3")] {
        person.says_in(&supergroup, "/count");
        supergroup.expects(counts).await;
    }
    for sign in again {
        supergroup.delivers(*sign);
        bob.says_in(&supergroup, "/moves");
        supergroup.expects("1").await;
    }
    sim.wait_until_confirmed().await;
    let chat = |id| bot.handle.data::<ChatCount>(ChatId(id));
    assert_eq!(chat(supergroup.id()).get().await.unwrap(), ChatCount(5), "{how:?}");
    assert_eq!(chat(group.id()).get().await.unwrap(), ChatCount(5), "the old id leads to the new");
    let moves = bot.handle.data::<Moves>(ChatId(supergroup.id())).get().await.unwrap();
    assert_eq!(moves.0, [(group.id(), supergroup.id())], "{how:?}: #[on_migrate] runs once");
}

#[tokio::test]
async fn data_move_once_whatever_the_order_and_number_of_the_service_messages() {
    use Sign::{MigrateFrom, MigrateTo};
    let orders: [&[Sign]; 7] = [
        &[MigrateTo, MigrateFrom],
        &[MigrateFrom, MigrateTo],
        &[MigrateTo],
        &[MigrateFrom],
        &[MigrateTo, MigrateTo, MigrateFrom],
        &[MigrateFrom, MigrateFrom, MigrateTo, MigrateTo],
        &[MigrateTo, MigrateFrom, MigrateTo, MigrateFrom],
    ];
    for signs in orders {
        check(&Upgrade::signs(signs.iter().copied()), &[]).await;
        check(&Upgrade::signs(signs.iter().copied()), &[MigrateFrom, MigrateTo, MigrateFrom]).await;
    }
    check(&Upgrade::default().with_membership(), &[]).await;
}

#[tokio::test(start_paused = true)]
async fn the_refusal_of_a_call_moves_the_data_and_the_call_is_sent_again_to_the_new_id() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    sim.advance(Duration::from_millis(100)).await;
    ann.says_in(&group, "/count");
    sim.advance(Duration::from_millis(100)).await;
    group.expects("1 1").await;
    ann.says_in(&group, "/later");
    sim.advance(Duration::from_millis(100)).await;
    let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
    sim.advance(Duration::from_secs(2)).await;
    supergroup.expects("hello").await;
    let sent = sim.calls("sendMessage");
    let hellos = sent.iter().filter(|call| call.param("text") == Some("hello"));
    let addresses: Vec<_> = hellos.filter_map(|call| call.param("chat_id")).collect();
    assert_eq!(addresses, [group.id().to_string(), supergroup.id().to_string()]);

    ann.says_in(&supergroup, "/count");
    ann.says_in(&supergroup, "/moves");
    sim.advance(Duration::from_millis(100)).await;
    supergroup.expects("2 2").await;
    supergroup.expects("1").await;
    for sign in [Sign::MigrateTo, Sign::MigrateFrom] {
        supergroup.delivers(sign);
    }
    ann.says_in(&supergroup, "/moves");
    sim.advance(Duration::from_millis(100)).await;
    supergroup.expects("1").await;
}

#[tokio::test]
async fn an_upgrade_is_remembered_by_the_next_run() {
    let sim = Sim::start().await;
    let store = shared_store();
    let start = || start_with(&sim, Arc::clone(&store) as Arc<_>);
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    let bot = start();
    ann.says_in(&group, "/count");
    group.expects("1 1").await;
    let supergroup = group.upgrade(&ann);
    ann.says_in(&supergroup, "/count");
    supergroup.expects("2 2").await;
    bot.stop().await.unwrap();

    let again = start();
    supergroup.delivers(Sign::MigrateFrom);
    ann.says_in(&supergroup, "/moves");
    supergroup.expects("1").await;
    let by_old_id = again.handle.data::<ChatCount>(ChatId(group.id()));
    assert_eq!(by_old_id.get().await.unwrap(), ChatCount(2));
}

#[tokio::test(start_paused = true)]
async fn an_upgrade_that_a_last_refused_call_told_of_is_remembered_by_the_next_run() {
    // The refusal and the end of the last handler come in either order, so it is tried often.
    for round in 0..20 {
        let sim = Sim::start().await;
        let store = shared_store();
        let bot = start_with(&sim, Arc::clone(&store) as Arc<_>);
        let ann = sim.user("Ann");
        let group = sim.group("Tea club", &[&ann]);
        ann.says_in(&group, "/count");
        ann.says_in(&group, "/later");
        sim.advance(Duration::from_millis(100)).await;
        let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
        bot.stop_in(&sim).await.unwrap();
        let migration = ChatMigration { from: ChatId(group.id()), to: ChatId(supergroup.id()) };
        assert_eq!(store.recover().await.unwrap().migrations, [migration], "round {round}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_read_from_outside_while_the_data_move_is_there() {
    let sim = Sim::start().await;
    let store = Flaky::new();
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![count, later, moves, moved]).store(Arc::clone(&store) as Arc<_>).cache(0)
    });
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    ann.says_in(&group, "/count");
    sim.advance(Duration::from_secs(1)).await;
    let count = bot.handle.data::<ChatCount>(ChatId(group.id()));
    store.plan(Call::Load("chat_count"), Trouble::Takes(Duration::from_secs(1)), 1);
    let upgrade = async {
        yield_now().await; // the read has begun
        let supergroup = group.upgrade(&ann);
        sim.advance(Duration::from_secs(5)).await;
        bot.handle.data::<ChatCount>(ChatId(supergroup.id()))
    };
    let (read, moved) = tokio::join!(count.get(), upgrade);
    assert_eq!(read.unwrap(), ChatCount(1));
    assert_eq!(moved.get().await.unwrap(), ChatCount(1));
}

/// Both ids in use at once, with signs coming in between: every count is counted.
#[tokio::test]
async fn nothing_is_lost_when_both_ids_are_in_use_at_once() {
    for seed in 0..20 {
        let sim = Sim::builder().seed(seed).start().await;
        let bot = start(&sim);
        let mut random = fastrand::Rng::with_seed(seed);
        let people: Vec<_> = (0..4).map(|n| sim.user(&format!("user {n}"))).collect();
        let group = sim.group("Tea club", &people.iter().collect::<Vec<_>>());
        let before = random.u64(1..20);
        for _ in 0..before {
            people[random.usize(..4)].says_in(&group, "/count");
        }
        let mut signs = vec![Sign::MigrateTo, Sign::MigrateFrom];
        random.shuffle(&mut signs);
        let supergroup = group.upgrade_with(&people[0], &Upgrade::signs(signs.clone()));
        let after = random.u64(1..20);
        for _ in 0..after {
            people[random.usize(..4)].says_in(&supergroup, "/count");
            if random.u8(..5) == 0 {
                supergroup.delivers(signs[random.usize(..2)]);
            }
        }
        // The upgrade came before the bot's first word, so all answers stand in the supergroup.
        for _ in 0..before + after {
            supergroup.hears().await;
        }
        let count = bot.handle.data::<ChatCount>(ChatId(supergroup.id())).get().await.unwrap();
        assert_eq!(count.0, before + after, "seed {seed}");
        let moves = bot.handle.data::<Moves>(ChatId(supergroup.id())).get().await.unwrap();
        assert_eq!(moves.0.len(), 1, "seed {seed}");
    }
}
