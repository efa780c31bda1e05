//! What holds on every store: each test runs with data in memory and in a file of either kind.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, process};

use bot_core::prelude::*;
use bot_core::source::{Polling, PollingOptions};
use bot_core::store::{Durability, MemoryStore, SqliteStore, Store};
use bot_sim::{Group, Person, Sign, Sim, Upgrade};
use tokio::task::JoinSet;

use crate::bots::Bot;

/// A directory that is gone at the end of the test.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("bot-tests-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("bot.db")
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // What can't be removed is left to whoever tidies the directory for such things.
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Where a test's data are.
enum Place {
    Memory(Arc<MemoryStore>),
    File(Directory, Durability),
}

impl Place {
    fn all() -> Vec<Self> {
        vec![
            Self::Memory(Arc::default()),
            Self::File(Directory::new(), Durability::Durable),
            Self::File(Directory::new(), Durability::Relaxed),
        ]
    }

    /// The store; of a file, nobody else may have it open.
    fn open(&self) -> Arc<dyn Store> {
        match self {
            Self::Memory(store) => Arc::clone(store) as Arc<_>,
            Self::File(directory, durability) => {
                let builder = SqliteStore::builder(directory.file()).durability(*durability);
                Arc::new(builder.open().unwrap())
            }
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Memory(_) => "memory".to_owned(),
            Self::File(_, durability) => format!("{durability:?}"),
        }
    }
}

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, UserData)]
struct OfUser(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct OfChat(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, MemberData)]
struct OfMember(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, BotData)]
struct OfBot(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Moves(u64);

/// One thing of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
#[stored(key = u64)]
struct Thing(u64);

/// Counts everywhere.
#[command("all")]
async fn all(
    user: &mut OfUser,
    chat: &mut OfChat,
    member: &mut OfMember,
    mut bot: BotData<OfBot>,
    things: &mut Collection<Thing>,
) -> Result<String, DataError> {
    user.0 += 1;
    tokio::task::yield_now().await;
    chat.0 += 1;
    member.0 += 1;
    bot.update(|bot| bot.0 += 1);
    things.insert(&chat.0, Thing(chat.0 * 2))?;
    Ok(chat.0.to_string())
}

/// Changes everything, and then fails or panics.
#[command("fail <how>")]
async fn fail(
    how: &str,
    user: &mut OfUser,
    chat: &mut OfChat,
    mut bot: BotData<OfBot>,
    things: &mut Collection<Thing>,
) -> Result<String, BoxError> {
    user.0 += 1000;
    chat.0 += 1000;
    bot.update(|bot| bot.0 += 1000);
    things.insert(&1_000_000, Thing(1))?;
    things.remove(&1)?;
    assert_ne!(how, "panic", "as it was told");
    Err("as it was told".into())
}

#[on_migrate]
async fn moved(moves: &mut Moves) {
    moves.0 += 1;
}

fn start(sim: &Sim, store: Arc<dyn Store>) -> Bot {
    Bot::start(sim, |app| app.routes(routes![all, fail, moved]).store(store))
}

/// Waits until the store's file is let go, which happens when the last task of the bot is gone.
async fn stopped(bot: Bot, place: &Place) {
    bot.stop().await.unwrap();
    if let Place::File(directory, _) = place {
        let closed = async {
            while SqliteStore::open(directory.file()).is_err() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), closed).await.expect("the file is let go");
    }
}

/// Waits until every update is handled: what is confirmed may still wait in the inbox.
async fn all_is_handled(sim: &Sim, bot: &Bot) {
    let handled = async {
        loop {
            sim.wait_until_confirmed().await;
            if bot.handle.inbox().await.unwrap().is_empty() {
                break;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_mins(1), handled).await.expect("all is handled");
}

struct Town {
    people: Vec<Person>,
    groups: Vec<Group>,
}

impl Town {
    fn new(sim: &Sim) -> Self {
        let people: Vec<Person> = (0..10).map(|n| sim.user(&format!("user {n}"))).collect();
        let members: Vec<&Person> = people.iter().collect();
        let groups = (0..4).map(|n| sim.group(&format!("group {n}"), &members)).collect();
        Self { people, groups }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_updates_that_count_for_users_chats_members_and_the_bot_are_exact() {
    for place in Place::all() {
        let sim = Sim::start().await;
        let bot = start(&sim, place.open());
        let town = Town::new(&sim);
        for round in 0..1000 {
            let person = &town.people[round % 10];
            match round % 5 {
                4 => person.says("/all"),
                group => person.says_in(&town.groups[group], "/all"),
            };
        }
        all_is_handled(&sim, &bot).await;
        let name = place.name();
        for person in &town.people {
            let user = bot.handle.data::<OfUser>(UserId(person.id())).get().await.unwrap();
            assert_eq!(user, OfUser(100), "{name}");
        }
        for group in &town.groups {
            let chat = ChatId(group.id());
            assert_eq!(bot.handle.data::<OfChat>(chat).get().await.unwrap(), OfChat(200), "{name}");
            let things = bot.handle.collection::<Thing>(chat);
            assert_eq!(things.count().await.unwrap(), 200, "{name}");
            assert_eq!(things.get(&200).await.unwrap(), Some(Thing(400)), "{name}");
        }
        assert_eq!(bot.handle.data::<OfBot>(()).get().await.unwrap(), OfBot(1000), "{name}");
        stopped(bot, &place).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_changes_from_outside_at_once_are_exact() {
    for place in Place::all() {
        let app = App::new("123456:token").store(place.open()).build().unwrap();
        let mut tasks = JoinSet::new();
        for number in 0..10_000_i64 {
            let handle = app.handle();
            tasks.spawn(async move {
                match number % 4 {
                    0 => handle.data::<OfUser>(UserId(number % 8)).update(|user| user.0 += 1).await,
                    1 => handle.data::<OfChat>(ChatId(number % 8)).update(|chat| chat.0 += 1).await,
                    2 => {
                        let member = handle.data::<OfMember>((ChatId(1), UserId(number % 8)));
                        member.update(|member| member.0 += 1).await
                    }
                    _ => handle.data::<OfBot>(()).update(|bot| bot.0 += 1).await,
                }
            });
        }
        for changed in tasks.join_all().await {
            changed.unwrap();
        }
        let handle = app.handle();
        let (mut users, mut chats, mut members) = (0, 0, 0);
        for id in 0..8 {
            users += handle.data::<OfUser>(UserId(id)).get().await.unwrap().0;
            chats += handle.data::<OfChat>(ChatId(id)).get().await.unwrap().0;
            members += handle.data::<OfMember>((ChatId(1), UserId(id))).get().await.unwrap().0;
        }
        let bot = handle.data::<OfBot>(()).get().await.unwrap().0;
        assert_eq!((users, chats, members, bot), (2500, 2500, 2500, 2500), "{}", place.name());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_fails_or_panics_leaves_everything_as_it_was() {
    for place in Place::all() {
        let sim = Sim::start().await;
        let bot = start(&sim, place.open());
        let ann = sim.user("Ann");
        ann.says("/all");
        ann.expects("1").await;
        for how in ["fail", "panic"] {
            ann.says(&format!("/fail {how}"));
        }
        ann.says("/all");
        ann.expects("2").await; // and nothing in between
        let name = place.name();
        let (user, chat) = (UserId(ann.id()), ChatId(ann.id()));
        assert_eq!(bot.handle.data::<OfUser>(user).get().await.unwrap(), OfUser(2), "{name}");
        assert_eq!(bot.handle.data::<OfBot>(()).get().await.unwrap(), OfBot(2), "{name}");
        let things = bot.handle.collection::<Thing>(chat);
        assert_eq!(things.get(&1).await.unwrap(), Some(Thing(2)), "{name}");
        assert_eq!(things.count().await.unwrap(), 2, "{name}");
        drop(things); // it keeps the store open
        stopped(bot, &place).await;
    }
}

/// A group is upgraded under load, with both ids in use and a crash at a random moment: nothing is
/// lost, nothing counts twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_that_is_upgraded_amid_load_and_a_crash_keeps_everything() {
    for seed in 0..3 {
        for place in Place::all() {
            let sim = Sim::builder().seed(seed).start().await;
            let mut random = fastrand::Rng::with_seed(seed);
            let mut bot = start(&sim, place.open());
            let town = Town::new(&sim);
            let (group, people) = (&town.groups[0], &town.people);
            for _ in 0..40 {
                random.choice(people).unwrap().says_in(group, "/all");
            }
            let mut signs = vec![Sign::MigrateTo, Sign::MigrateFrom];
            random.shuffle(&mut signs);
            let supergroup = group.upgrade_with(&people[0], &Upgrade::signs(signs.clone()));
            let crash_at = random.u32(0..40);
            for number in 0..40 {
                random.choice(people).unwrap().says_in(&supergroup, "/all");
                if random.u8(..6) == 0 {
                    supergroup.delivers(*random.choice(&signs).unwrap());
                }
                if number == crash_at {
                    for _ in 0..random.u32(..50) {
                        tokio::task::yield_now().await;
                    }
                    bot.crashes().await;
                    bot = start(&sim, reopened(&place).await);
                }
            }
            all_is_handled(&sim, &bot).await;
            let what = format!("{}, seed {seed}", place.name());
            let chat = ChatId(supergroup.id());
            let data = &bot.handle;
            assert_eq!(data.data::<OfChat>(chat).get().await.unwrap(), OfChat(80), "{what}");
            assert_eq!(data.data::<Moves>(chat).get().await.unwrap(), Moves(1), "{what}");
            assert_eq!(data.collection::<Thing>(chat).count().await.unwrap(), 80, "{what}");
            let mut members = 0;
            for person in people {
                let member = data.data::<OfMember>((chat, UserId(person.id())));
                members += member.get().await.unwrap().0;
            }
            assert_eq!(members, 80, "{what}");
            stopped(bot, &place).await;
        }
    }
}

/// The store after a crash in the same process, whose tasks let go of the file one after another.
async fn reopened(place: &Place) -> Arc<dyn Store> {
    let Place::File(directory, durability) = place else {
        return place.open();
    };
    let opened = async {
        loop {
            let builder = SqliteStore::builder(directory.file()).durability(*durability);
            match builder.open() {
                Ok(store) => break Arc::new(store),
                Err(_) => tokio::task::yield_now().await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(10), opened).await.expect("the file is let go")
}

#[tokio::test]
async fn data_are_there_after_a_restart_and_a_second_bot_on_the_file_is_refused() {
    let directory = Directory::new();
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let place = Place::File(directory, Durability::Durable);
    for expected in ["1", "2"] {
        let bot = start(&sim, place.open());
        ann.says("/all");
        ann.expects(expected).await;
        let Place::File(directory, _) = &place else { unreachable!() };
        let refused = SqliteStore::open(directory.file()).unwrap_err();
        assert!(refused.to_string().contains("bot.db"), "{refused}");
        stopped(bot, &place).await;
    }
}

/// Answers and keeps nothing.
#[command("ping")]
async fn ping() -> &'static str {
    "pong"
}

#[tokio::test]
async fn a_bot_without_data_leaves_no_file() {
    let directory = Directory::new();
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let store = SqliteStore::open(directory.file()).unwrap();
    // A slow machine makes a slow update of a fast one, and what is slow is kept in the inbox.
    let mut options = PollingOptions::default();
    options.straggler_grace = Duration::from_mins(1);
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![ping]).store(store).source(Polling::new(options))
    });
    for _ in 0..20 {
        ann.says("/ping");
        ann.expects("pong").await;
    }
    bot.stop().await.unwrap();
    assert!(!directory.file().exists());
}
