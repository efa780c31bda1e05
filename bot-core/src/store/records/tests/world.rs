//! Counters that many tasks read and change at the same time, and what they may read when.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, UNIX_EPOCH};

use bot_api::types::{ChatId, UnixTime, UserId};
use fastrand::Rng;
use smallvec::smallvec;

use super::unsteady::{Unsteady, yield_times};
use crate::clock::Clock;
use crate::store::records::Loaded;
use crate::store::{
    Batch, ChatMigration, LockSet, Locks, Owner, RecordKey, Records, Store, Subject, Value,
    Written, WrittenRecords,
};

const CHATS: [ChatId; 2] = [ChatId(-1), ChatId(-2)];

/// How long a counter called `expiring` is kept, in seconds.
const KEPT: i64 = 10;

pub(super) struct World {
    pub(super) store: Arc<Unsteady>,
    pub(super) records: Records,
    locks: Locks,
    time: Arc<AtomicI64>,
    counters: Vec<Counter>,
    /// Counters that an erasure doesn't lock, because it doesn't know of them.
    unknown: Vec<RecordKey>,
    gives_up: bool,
}

struct Counter {
    key: RecordKey,
    state: Mutex<State>,
}

/// What is known of a counter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct State {
    /// What is stored; the increments that succeeded.
    committed: u64,
    /// What may be stored, because a commit is under way.
    at_most: u64,
    /// When it is forgotten.
    expires: Option<i64>,
    /// How often it was changed otherwise than by an increment; odd while it is.
    turn: u32,
}

impl State {
    fn is_expired(&self, now: UnixTime) -> bool {
        self.expires.is_some_and(|end| end <= now.0)
    }
}

impl Counter {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

fn decoded(stored: Option<&Value>) -> u64 {
    stored.map_or(0, |value| value.as_str().parse().unwrap())
}

fn value(key: &RecordKey, number: u64, now: UnixTime) -> Option<Value> {
    let value = (number > 0).then(|| Value::new(number.to_string()));
    if key.name == "expiring" {
        value.map(|value| value.expiring((now.0 + KEPT).into()))
    } else {
        value
    }
}

/// A written counter; its JSON is made by hand, beside it.
fn written(number: u64) -> Written {
    Written::new(number, |_, _| Ok(None))
}

impl World {
    pub(super) fn new(seed: u64) -> Self {
        let store = Unsteady::new(seed, seed.is_multiple_of(3).then_some(5));
        let time = Arc::new(AtomicI64::new(1_000));
        let clock = {
            let time = Arc::clone(&time);
            Clock::new(move || {
                let seconds = u64::try_from(time.load(Ordering::SeqCst)).unwrap();
                UNIX_EPOCH + Duration::from_secs(seconds)
            })
        };
        let (user, other) = (UserId(1), UserId(2));
        let of_chats = CHATS.into_iter().flat_map(|chat| {
            [
                RecordKey::new(Owner::Chat(chat), "plain"),
                RecordKey::entry(Owner::Member(chat, user), "entries", "k"),
            ]
        });
        let of_users = [
            RecordKey::new(Owner::User(user), "plain"),
            RecordKey::entry(Owner::User(user), "entries", "k"),
            RecordKey::new(Owner::User(other), "expiring"),
            RecordKey::entry(Owner::User(user), "expiring", "k"),
            RecordKey::new(Owner::Bot, "plain"),
        ];
        let counters = of_chats.chain(of_users).map(|key| Counter { key, state: Mutex::default() });
        // Little memory, so that values leave it as well.
        let bytes = if seed % 4 == 1 { 900 } else { 100_000 };
        Self {
            records: Records::new(Arc::clone(&store) as Arc<dyn Store>, bytes, clock),
            store,
            locks: Locks::new(),
            time,
            counters: counters.collect(),
            unknown: ["new", "newer"].map(|name| RecordKey::new(Owner::User(user), name)).to_vec(),
            gives_up: seed % 5 == 2,
        }
    }

    /// Does something that a bot may do at any time.
    pub(super) async fn act(&self, random: &mut Rng) {
        match random.u8(..40) {
            0..16 => self.look(random).await,
            16..30 => self.increment(random).await,
            30..32 => self.remove(random).await,
            32 => self.erase(UserId(random.i64(1..=2)).into()).await,
            33 => self.erase(CHATS[random.usize(..2)].into()).await,
            34 => self.move_chat().await,
            35 => _ = self.time.fetch_add(random.i64(1..8), Ordering::SeqCst),
            36 => _ = self.records.sweep().await.unwrap(),
            _ => self.increment_unknown(random).await,
        }
    }

    async fn load(&self, key: &RecordKey) -> u64 {
        let Loaded { typed, stored } =
            self.records.load(key, |stored| Ok(decoded(stored))).await.unwrap();
        assert_eq!(*typed, decoded(stored.as_ref()), "{key} is decoded from what is stored");
        *typed
    }

    /// Reads a counter without its lock: it is one that was stored between beginning and end.
    async fn look(&self, random: &mut Rng) {
        let counter = &self.counters[random.usize(..self.counters.len())];
        let before = *counter.state();
        let found = self.load(&counter.key).await;
        let after = *counter.state();
        if before.turn == after.turn && before.turn.is_multiple_of(2) {
            let expired = found == 0 && after.is_expired(self.records.now());
            let possible = before.committed <= found && found <= after.at_most;
            assert!(possible || expired, "{}: {found}, {before:?}, {after:?}", counter.key);
        }
    }

    async fn lock(&self, counters: &[&Counter]) -> LockSet {
        self.locks.lock(counters.iter().map(|counter| counter.key.clone())).await
    }

    /// Reads a counter under its lock: it is what was stored last.
    async fn read(&self, counter: &Counter) -> u64 {
        let before = self.records.now();
        let found = self.load(&counter.key).await;
        let state = *counter.state();
        let is_expired = state.is_expired(self.records.now());
        let was_expired = state.is_expired(before);
        let possible = (found == state.committed && !was_expired) || (found == 0 && is_expired);
        assert!(possible, "{}: {found}, {state:?}, from {before:?}", counter.key);
        found
    }

    /// Reads some counters under their locks and stores them, one greater, in one batch.
    async fn increment(&self, random: &mut Rng) {
        let mut some: Vec<&Counter> = self.counters.iter().collect();
        random.shuffle(&mut some);
        some.truncate(random.usize(1..=3));
        let _locks = self.lock(&some).await;
        let mut batch = Batch::new();
        let mut decoded = Vec::new();
        let mut next = Vec::new();
        for counter in &some {
            let number = self.read(counter).await + 1;
            let value = value(&counter.key, number, self.records.now());
            let expires = value.as_ref().and_then(Value::expires).map(|end| end.0);
            batch.records.push((counter.key.clone(), value));
            if random.bool() {
                decoded.push((counter.key.clone(), written(number)));
            }
            next.push((*counter, number, expires));
        }
        self.commit(random, batch, decoded, &next).await;
    }

    async fn remove(&self, random: &mut Rng) {
        let counter = &self.counters[random.usize(..self.counters.len())];
        let _locks = self.lock(&[counter]).await;
        let mut batch = Batch::new();
        batch.records.push((counter.key.clone(), None));
        let decoded = random.bool().then(|| (counter.key.clone(), written(0)));
        self.commit(random, batch, decoded.into_iter().collect(), &[(counter, 0, None)]).await;
    }

    /// Commits, and waits for the end or not; `next` are the counters as they are to be.
    async fn commit(
        &self,
        random: &mut Rng,
        batch: Batch,
        decoded: Vec<(RecordKey, Written)>,
        next: &[(&Counter, u64, Option<i64>)],
    ) {
        for (counter, number, _) in next {
            let mut state = counter.state();
            let grows = *number > state.committed;
            state.turn += u32::from(!grows);
            state.at_most = state.at_most.max(*number);
        }
        let patience = if self.gives_up && random.u8(..8) == 0 { random.usize(..9) } else { 1_000 };
        let committed = tokio::select! {
            biased;
            committed = self.records.commit(batch, decoded.into()) => Some(committed.is_ok()),
            () = yield_times(patience) => None,
        };
        if committed.is_none() {
            self.store.settled().await;
        }
        for (counter, number, expires) in next {
            let is_stored = match committed {
                Some(is_stored) => is_stored,
                None => self.stored(&counter.key) == *number,
            };
            let mut state = counter.state();
            if is_stored {
                (state.committed, state.expires) = (*number, *expires);
            }
            state.at_most = state.committed;
            state.turn += state.turn % 2;
        }
    }

    /// What is stored at this moment, also if it has expired.
    fn stored(&self, key: &RecordKey) -> u64 {
        let mut answer = self.store.memory.load(key);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(value) = answer.as_mut().poll(&mut context) else {
            panic!("a memory store answers at once");
        };
        decoded(value.unwrap().as_ref())
    }

    async fn erase(&self, subject: Subject) {
        let of_subject: Vec<&Counter> =
            self.counters.iter().filter(|counter| subject.includes(counter.key.owner)).collect();
        let _locks = self.lock(&of_subject).await;
        let mut batch = Batch::new();
        batch.erase = Some(subject);
        self.change_all(batch, &of_subject, |_| State::default()).await;
    }

    async fn move_chat(&self) {
        let [from, to] = CHATS;
        let of_chats: Vec<&Counter> =
            self.counters.iter().filter(|counter| counter.key.owner.chat().is_some()).collect();
        let _locks = self.lock(&of_chats).await;
        let before: Vec<(RecordKey, State)> =
            of_chats.iter().map(|counter| (counter.key.clone(), *counter.state())).collect();
        let mut batch = Batch::new();
        batch.migration = Some(ChatMigration { from, to });
        self.change_all(batch, &of_chats, |key| {
            let state = |of: &RecordKey| {
                before.iter().find(|(key, _)| key == of).map(|(_, state)| *state).unwrap()
            };
            let moved = state(&key.of(key.owner.in_chat(from)));
            match key.owner.chat() == Some(to) {
                true if moved.committed > 0 => moved,
                true => state(key),
                false => State::default(),
            }
        })
        .await;
    }

    async fn change_all(
        &self,
        batch: Batch,
        counters: &[&Counter],
        then: impl Fn(&RecordKey) -> State,
    ) {
        for counter in counters {
            counter.state().turn += 1;
        }
        let committed = self.records.commit(batch, WrittenRecords::new()).await;
        for counter in counters {
            let mut state = counter.state();
            let turn = state.turn + 1;
            if committed.is_ok() {
                let State { committed, expires, .. } = then(&counter.key);
                *state = State { committed, at_most: committed, expires, turn };
            }
            state.turn = turn;
        }
    }

    /// Stores a counter of a user that may be erased at the same moment.
    async fn increment_unknown(&self, random: &mut Rng) {
        let key = &self.unknown[random.usize(..self.unknown.len())];
        let _locks = self.locks.lock(vec![key.clone()]).await;
        let number = self.load(key).await + 1;
        let mut batch = Batch::new();
        batch.records.push((key.clone(), value(key, number, self.records.now())));
        // Nobody knows what becomes of it if the user is erased or the store refuses.
        drop(self.records.commit(batch, smallvec![(key.clone(), written(number))]).await);
    }

    /// Whether what is in memory is what is stored, when nobody does anything any more.
    pub(super) async fn check_at_rest(&self) {
        self.store.settled().await;
        for counter in &self.counters {
            self.read(counter).await;
        }
        for key in &self.unknown {
            assert_eq!(self.load(key).await, self.stored(key), "{key}");
        }
    }
}
