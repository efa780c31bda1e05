//! Several bots in one process, with one file for their data.

use std::sync::Arc;
use std::time::Duration;

use bot_core::prelude::*;
use bot_core::store::{SqliteStore, Store};
use bot_core::types::ChatId;
use bot_core::{AppBuilder, AppHandle};
use bot_sim::{Fault, Sim};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::bots::{Count, count};

/// How long what runs over real sockets may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// How much was counted in a group.
#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Cups(u64);

#[command("tea")]
async fn tea(cups: &mut Cups) -> String {
    cups.0 += 1;
    format!("tea {}", cups.0)
}

#[command("tea")]
async fn coffee(cups: &mut Cups) -> String {
    cups.0 += 10;
    format!("coffee {}", cups.0)
}

/// Begins, and ends when it is let.
#[command("brew")]
async fn brew(count: &mut Count, gate: State<Arc<Gate>>) -> &'static str {
    gate.begun.notify_one();
    gate.open.notified().await;
    count.0 += 1;
    "brewed"
}

#[derive(Default)]
struct Gate {
    begun: Notify,
    open: Notify,
}

/// Two simulated bots with the same people and groups, and two apps.
struct Two {
    sims: [Sim; 2],
    handles: [AppHandle; 2],
    run: JoinHandle<Result<(), RunError>>,
}

impl Two {
    async fn start(set_up: impl Fn(usize, AppBuilder) -> AppBuilder) -> Self {
        let sim = |token| async move { Sim::builder().token(token).seed(7).start().await };
        let sims = [sim("111:tea").await, sim("222:coffee").await];
        let apps = [0, 1].map(|number: usize| {
            let sim = &sims[number];
            let app = App::new(sim.token()).api_url(sim.url()).without_signals();
            set_up(number, app).build().unwrap()
        });
        let handles = [apps[0].handle(), apps[1].handle()];
        #[expect(clippy::disallowed_methods, reason = "the rule is for the framework's own tasks")]
        let run = tokio::spawn(App::run_all(apps));
        Self { sims, handles, run }
    }

    async fn ended(self) -> Result<(), RunError> {
        timeout(PATIENCE, self.run).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn two_bots_with_one_file_have_each_its_own_answers_and_data() {
    let directory = std::env::temp_dir().join(format!("bot-two-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let store = SqliteStore::open(directory.join("bots.db")).unwrap();
    let two = Two::start(|number, app| {
        let app = app.store(store.clone());
        app.routes(if number == 0 { routes![tea] } else { routes![coffee] }).routes(routes![count])
    })
    .await;
    let mut groups = Vec::new();
    for (sim, answers) in two.sims.iter().zip([["tea 1", "tea 2"], ["coffee 10", "coffee 20"]]) {
        sim.wait_until_polled().await;
        let ann = sim.user("Ann");
        let club = sim.group("Tea club", &[&ann]);
        for answer in answers {
            ann.says_in(&club, "/tea");
            club.expects(answer).await;
        }
        groups.push((ann.id(), club.id()));
    }
    assert_eq!(groups[0], groups[1], "it is the same person in the same group");
    let (ann, club) = groups[0];
    two.sims[1].user("Ann").says("/count");
    two.sims[1].user("Ann").expects("1").await;
    for (handle, (cups, counted)) in two.handles.iter().zip([(2, 0), (20, 1)]) {
        assert_eq!(handle.data::<Cups>(ChatId(club)).get().await.unwrap(), Cups(cups));
        assert_eq!(handle.data::<Count>(UserId(ann)).get().await.unwrap(), Count(counted));
    }
    two.handles.iter().for_each(AppHandle::stop);
    two.ended().await.unwrap();
    let first: Arc<dyn Store> = store.for_bot(UserId(111)).unwrap();
    drop((first, store));
    std::fs::remove_dir_all(directory).unwrap();
}

#[tokio::test]
async fn a_bot_that_is_stopped_leaves_the_other_running() {
    let two = Two::start(|_, app| app.routes(routes![count])).await;
    let people = two.sims.each_ref().map(|sim| sim.user("Ann"));
    for ann in &people {
        ann.says("/count");
        ann.expects("1").await;
    }
    two.handles[0].stop();
    people[1].says("/count");
    people[1].expects("2").await;
    assert!(!two.run.is_finished());
    two.handles[1].stop();
    two.ended().await.unwrap();
}

#[tokio::test]
async fn when_one_bot_fails_the_other_ends_in_order_and_the_error_names_the_one() {
    let gate = Arc::new(Gate::default());
    let two = Two::start(|_, app| app.state(Arc::clone(&gate)).routes(routes![brew, count])).await;
    let ann = two.sims[1].user("Ann");
    ann.says("/brew");
    gate.begun.notified().await;
    // Its token is revoked: no poll is answered any more.
    two.sims[0].fail_next("getUpdates", 1000, Fault::Refused(401, "Unauthorized".into()));
    two.sims[0].user("Ann").says("/count");
    two.sims[0]
        .wait_for("a refused poll", |sim| (sim.calls("getUpdates").len() > 1).then_some(()))
        .await
        .unwrap();
    gate.open.notify_one();
    ann.expects("brewed").await;
    let second = two.handles[1].clone();
    let sims = two.sims.clone();
    let error = two.ended().await.unwrap_err();
    let RunError::OneOfAll { bot: UserId(111), source } = &error else {
        panic!("another error: {error:?}");
    };
    assert!(matches!(**source, RunError::Source(_)), "{error:?}");
    assert!(format!("{error:?}").starts_with("the bot 111 failed"), "{error:?}");
    let counted = second.data::<Count>(UserId(ann.id())).get().await.unwrap();
    assert_eq!(counted, Count(1), "what had begun was stored");
    assert_eq!(sims[1].pending(), 0, "and is confirmed");
}

#[tokio::test]
async fn no_bots_are_none_to_wait_for() {
    App::run_all([]).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn one_signal_stops_both_in_order() {
    use tokio::process::Command;

    let sims = [Sim::start().await, Sim::builder().token("222:coffee").start().await];
    let mut command = Command::new(env!("CARGO_BIN_EXE_twins"));
    command.env("ONE", sims[0].token()).env("ONE_URL", sims[0].url());
    command.env("TWO", sims[1].token()).env("TWO_URL", sims[1].url());
    let mut twins = command.kill_on_drop(true).spawn().unwrap();
    let people = sims.each_ref().map(|sim| sim.user("Ann"));
    for (sim, ann) in sims.iter().zip(&people) {
        sim.wait_until_polled().await;
        ann.says("/wait");
    }
    for sim in &sims {
        // A poll after the one that brought the update: its handler has begun.
        let polled = |sim: &Sim| (sim.calls("getUpdates").len() > 1).then_some(());
        sim.wait_for("a second poll", polled).await.unwrap();
    }
    let id = twins.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().await.unwrap().success());
    assert!(timeout(PATIENCE, twins.wait()).await.unwrap().unwrap().success());
    for (sim, ann) in sims.iter().zip(&people) {
        ann.expects("done").await;
        assert_eq!(sim.pending(), 0, "everything is confirmed");
    }
}
