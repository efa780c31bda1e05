//! Batches and questions that were made up by chance, with the answers of a plain model.

use std::sync::Arc;

use bot_api::types::{ChatId, UpdateId, UserId};
use fastrand::Rng;

use super::check::{Tested, chat, entry, journalled, mark, member, migration, plain, same, user};
use super::model::{Model, When};
use crate::store::{Batch, Owner, RecordKey, RunState, Store, Subject, TriggerId, Value};

const CHATS: [i64; 4] = [-1, -2, -3, 1];
const USERS: [i64; 3] = [-1, 1, 2];
const NAMES: [&str; 3] = ["a", "aa", "a\0"];
const ENTRIES: [&str; 5] = ["a", "aa", "a\0", "é", "Z"];

fn one<T: Copy>(random: &mut Rng, of: &[T]) -> T {
    of[random.usize(..of.len())]
}

pub(super) fn subjects() -> Vec<Subject> {
    let users = USERS.map(|id| Subject::User(UserId(id)));
    users.into_iter().chain(CHATS.map(|id| Subject::Chat(ChatId(id)))).collect()
}

fn any_key(random: &mut Rng) -> RecordKey {
    let owner = match random.u8(..7) {
        0 | 1 => user(one(random, &USERS)),
        2 | 3 => chat(one(random, &CHATS)),
        4 | 5 => member(one(random, &CHATS), one(random, &USERS)),
        _ => Owner::Bot,
    };
    let name = one(random, &NAMES);
    if random.u8(..3) == 0 { plain(owner, name) } else { entry(owner, name, one(random, &ENTRIES)) }
}

fn any_value(random: &mut Rng) -> Value {
    let value = Value::new(random.u32(..1_000).to_string()).with_version(random.u32(1..4));
    if random.u8(..4) == 0 { value.expiring(random.i64(0..100).into()) } else { value }
}

/// A batch of any parts.
pub(super) fn any_batch(random: &mut Rng) -> Batch {
    let mut batch = Batch::new();
    if random.u8(..8) == 0 {
        let from = random.usize(..CHATS.len() - 1);
        batch.migration = Some(migration(CHATS[from], CHATS[from + 1]));
    }
    if random.u8(..12) == 0 {
        batch.erase = Some(one(random, &subjects()));
    }
    for _ in 0..random.u8(..8) {
        let value = (random.u8(..4) != 0).then(|| any_value(random));
        batch.records.push((any_key(random), value));
    }
    for _ in 0..random.u8(..3) {
        let reply = random.bool().then_some("{ \"text\":1 }");
        batch.marks.push(mark(random.i64(0..6), random.u32(..4), reply));
    }
    batch.finished = (0..random.u8(..3)).map(|_| UpdateId(random.i64(0..8))).collect();
    batch.journal =
        (0..random.u8(..3)).map(|_| journalled(random.i64(0..8), random.u32(..4))).collect();
    batch.forget =
        (0..random.u8(..2)).map(|_| TriggerId::Update(UpdateId(random.i64(0..6)))).collect();
    if random.u8(..4) == 0 {
        batch.run = Some(if random.bool() { RunState::Begun } else { RunState::Ended });
    }
    batch
}

/// Gives the store and the model the same things to do, and compares their answers.
pub(super) async fn steps(store: &Tested, model: &mut Model, seed: u64, batches: usize) {
    let mut random = Rng::with_seed(seed);
    for number in 0..batches {
        if random.u8(..10) == 0 {
            let now = random.i64(0..100);
            let promise = format!("a sweep at {now}, seed {seed}, before batch {number}");
            same(&store.sweep(now, 10_000).await, &model.sweep(now.into()), promise);
        }
        let batch = any_batch(&mut random);
        let when = When::After(seed, number, Box::new(batch.clone()));
        model.apply(batch.clone());
        store.commit(batch).await;
        for _ in 0..2 {
            model.check_answers(store, &any_key(&mut random), &when).await;
        }
        let from = random.usize(..CHATS.len() - 1);
        model.check_conflicts(store, migration(CHATS[from], CHATS[from + 1]), &when).await;
        if random.u8(..5) == 0 {
            model.check_all(store, &subjects(), &when).await;
        }
    }
}

/// After each of many batches of any parts, every question has the answer of a plain model.
///
/// What fails here and nowhere else is two parts of a batch, or of the store, that don't fit
/// together; the message has the batch after which it was seen.
pub async fn any_batches_do_what_the_model_does(store: Arc<dyn Store>) {
    let store = Tested(store);
    let mut model = Model::default();
    for seed in 0..20 {
        steps(&store, &mut model, seed, 25).await;
    }
    model.check_all(&store, &subjects(), &When::Between("at the end")).await;
}
