//! Everything about a user or a chat: listed page by page, and erased at once.

use std::sync::Arc;

use bot_api::types::{ChatId, UserId};

use super::check::{
    Tested, all, chat, entry, holds, journalled, mark, member, number, plain, same, user, writing,
};
use crate::store::{Batch, Owner, OwnerQuery, RecordKey, ScopeKind, Store, Subject};

/// The addresses of a small world, in their order: two chats with members, two users, the bot.
fn addresses() -> Vec<RecordKey> {
    let members = [(-2, 1), (-2, 2), (-1, 1), (-1, 2)].map(|(chat, user)| member(chat, user));
    let owners = [chat(-2), chat(-1), chat(1)].into_iter().chain(members);
    let owners = owners.chain([user(-1), user(1), user(2), Owner::Bot]);
    let mut addresses: Vec<_> = owners
        .flat_map(|owner| {
            let entries = ["", "x", "x\0", "é"].map(|key| match key {
                "" => plain(owner, "a"),
                key => entry(owner, "a", key),
            });
            entries.into_iter().chain([plain(owner, "aa"), entry(owner, "b", "x")])
        })
        .collect();
    addresses.sort_unstable();
    addresses
}

/// Stores a value at each address, in no order.
async fn fill(store: &Tested) {
    let mut addresses = addresses();
    fastrand::Rng::with_seed(1).shuffle(&mut addresses);
    store.write(addresses.into_iter().map(|key| (key, Some(number(1).with_version(2))))).await;
}

fn about(subject: Subject) -> Vec<RecordKey> {
    addresses().into_iter().filter(|key| subject.includes(key.owner)).collect()
}

fn erasing(subject: Subject) -> Batch {
    let mut batch = Batch::new();
    batch.erase = Some(subject);
    batch
}

const ENDLESS: &str = "a page begins beyond `after`, so pages come to an end";

const SUBJECTS: [Subject; 6] = [
    Subject::User(UserId(1)),
    Subject::User(UserId(2)),
    Subject::User(UserId(-1)),
    Subject::Chat(ChatId(-1)),
    Subject::Chat(ChatId(-2)),
    Subject::Chat(ChatId(1)),
];

/// What is stored about a user is the user's own and that of the member of all chats.
pub async fn everything_about_a_user_is_listed(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    for subject in SUBJECTS.into_iter().filter(|subject| matches!(subject, Subject::User(_))) {
        let promise = format!("everything about {subject} is listed, in the order of the keys");
        same(&store.addresses(subject).await, &about(subject), promise);
    }
    let records = store.records_of(UserId(1), None, 1_000).await;
    let values = records.into_iter().map(|(_, value)| value);
    let promise = "records are listed with their values";
    for value in values {
        same(&value, &number(1).with_version(2), promise);
    }
}

/// What is stored about a chat is the chat's own and that of all members.
pub async fn everything_about_a_chat_is_listed(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    for subject in SUBJECTS.into_iter().filter(|subject| matches!(subject, Subject::Chat(_))) {
        let promise = format!("everything about {subject} is listed, in the order of the keys");
        same(&store.addresses(subject).await, &about(subject), promise);
    }
}

/// A page of records begins beyond `after` and has at most `limit` of them.
pub async fn records_of_a_subject_come_page_by_page(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    for subject in SUBJECTS {
        let expected = about(subject);
        for limit in [1, 2, 5, expected.len(), expected.len() + 1] {
            let mut found: Vec<RecordKey> = Vec::new();
            loop {
                let page = store.records_of(subject, found.last().cloned(), limit).await;
                let promise = "a page has at most `limit` records";
                same(&(page.len() > limit), &false, promise);
                let is_last = page.len() < limit;
                found.extend(page.into_iter().map(|(key, _)| key));
                holds(found.len() <= expected.len(), ENDLESS);
                if is_last {
                    break;
                }
            }
            let promise = format!("pages of {limit} records of {subject} have each record once");
            same(&found, &expected, promise);
        }
        same(&store.records_of(subject, None, 0).await, &Vec::new(), "a limit of 0 gives nothing");
    }
}

/// A page may begin beyond a record that isn't there.
pub async fn a_page_begins_beyond_any_record(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    let afters = [
        plain(chat(-9), "a"),
        plain(member(-9, 1), "a"),
        plain(member(-2, 1), ""),
        entry(member(-2, 1), "a", "w"),
        entry(member(-2, 1), "a", "xx"),
        plain(member(-2, 1), "ab"),
        plain(member(-2, 9), "a"),
        entry(user(1), "a", "x\0\0"),
        plain(user(1), "z"),
        plain(Owner::Bot, "a"),
    ];
    for subject in SUBJECTS {
        for after in &afters {
            let expected: Vec<_> = about(subject).into_iter().filter(|key| key > after).collect();
            let page = store.records_of(subject, Some(after.clone()), 1_000).await;
            let found: Vec<_> = page.into_iter().map(|(key, _)| key).collect();
            let promise = format!("a page about {subject} beyond {after} begins with the next key");
            same(&found, &expected, promise);
        }
    }
}

/// A subject may have thousands of records.
pub async fn thousands_of_records_of_a_subject_come_page_by_page(store: Arc<dyn Store>) {
    let store = Tested(store);
    let keys = (0..3_000).map(|i: i64| match i % 3 {
        0 => entry(user(1), "own", &format!("{i:04}")),
        1 => entry(member(-i % 7, 1), "member", &format!("{i:04}")),
        _ => plain(member(-i, 1), "plain"),
    });
    let mut expected: Vec<RecordKey> = keys.collect();
    for some in expected.chunks(500) {
        store.write(some.iter().map(|key| (key.clone(), Some(number(1))))).await;
    }
    expected.sort_unstable();
    let mut found: Vec<RecordKey> = Vec::new();
    loop {
        let page = store.records_of(UserId(1), found.last().cloned(), 100).await;
        if page.is_empty() {
            break;
        }
        found.extend(page.into_iter().map(|(key, _)| key));
        holds(found.len() <= expected.len(), ENDLESS);
    }
    let promise = "pages of a subject's records have each record once, in order";
    same(&found.len(), &expected.len(), promise);
    same(&(found == expected), &true, promise);
}

/// After an erasure nothing is left of the subject, and everything of all others.
pub async fn an_erasure_leaves_nothing_and_spares_all_others(store: Arc<dyn Store>) {
    let store = Tested(store);
    for subject in SUBJECTS {
        fill(&store).await;
        store.commit(erasing(subject)).await;
        let promise = format!("nothing about {subject} is left after its erasure");
        same(&store.addresses(subject).await, &Vec::new(), &promise);
        for key in addresses() {
            let is_left = !subject.includes(key.owner);
            let promise = format!("{key} is there after the erasure of {subject}: {is_left}");
            same(&store.load(&key).await.is_some(), &is_left, promise);
        }
        for owner in [chat(-2), member(-2, 1), user(1), user(2)] {
            let entries = if subject.includes(owner) { 0 } else { 3 };
            same(&store.count(owner, "a").await, &entries, "an erasure takes entries as well");
            same(&(store.keys(all(owner, "a")).await.len() as u64), &entries, &promise);
        }
        let users = store.owners(OwnerQuery::new(ScopeKind::User, "b")).await;
        let left = [user(-1), user(1), user(2)].into_iter().filter(|user| !subject.includes(*user));
        same(&users, &left.collect(), "an erased user is in no list");
    }
}

/// Records of the batch that erases are written afterwards.
pub async fn records_are_written_after_the_erasure(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    let (kept, new) = (plain(user(1), "a"), entry(member(-1, 1), "new", "k"));
    let mut batch = erasing(Subject::User(UserId(1)));
    batch.records.push((kept.clone(), Some(number(7))));
    batch.records.push((new.clone(), Some(number(8))));
    store.commit(batch).await;
    let promise = "the records of a batch are written after its erasure";
    same(&store.addresses(UserId(1)).await, &vec![new, kept.clone()], promise);
    same(&store.number(&kept).await, &7, promise);
}

/// What a store knows of handled and unfinished updates has nothing to do with erasures and moves.
pub async fn progress_outlives_erasures_and_moves(store: Arc<dyn Store>) {
    let store = Tested(store);
    let mut before = writing([(plain(chat(5), "a"), Some(number(1)))]);
    before.marks = vec![mark(5, 1, Some("1"))];
    before.journal = vec![journalled(5, 1)];
    store.commit(before).await;
    let mut expected = store.recover().await;
    store.commit(erasing(Subject::User(UserId(5)))).await;
    store.commit(erasing(Subject::Chat(ChatId(5)))).await;
    same(&store.recover().await, &expected, "an erasure takes no marks and no updates");
    store.commit(super::check::moving(5, 50)).await;
    expected.migrations = vec![super::check::migration(5, 50)];
    same(&store.recover().await, &expected, "a move takes no marks and no updates");
}
