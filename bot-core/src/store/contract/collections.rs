//! Entries of collections: in order, page by page, and nobody else's.

use std::sync::Arc;

use super::check::{Tested, all, chat, entry, holds, member, number, plain, same, user};
use crate::store::{EntryQuery, Owner, Store};

/// Keys in the order of their bytes, which is not the order of languages, of UTF-16 or of numbers.
const SORTED: &[&str] = &[
    "\0",
    "\t",
    " ",
    "!",
    "%",
    "-1",
    "0",
    "00",
    "1",
    "10",
    "2",
    "A",
    "AA",
    "Z",
    "_",
    "a",
    "a\0",
    "a\0b",
    "a ",
    "a/b",
    "aa",
    "b",
    "z",
    "~",
    "\u{7f}",
    "\u{80}",
    "é",
    "z̈",
    "ÿ",
    "\u{d7ff}",
    "\u{e000}",
    "\u{ffff}",
    "\u{10000}",
    "😀",
    "\u{10ffff}",
];

fn sorted() -> Vec<&'static str> {
    let mut sorted = SORTED.to_vec();
    sorted.sort_unstable();
    sorted
}

/// Stores a number under each key; not in their order.
async fn fill(store: &Tested, owner: Owner, name: &str, keys: &[&str]) {
    let mut keys: Vec<&&str> = keys.iter().collect();
    fastrand::Rng::with_seed(1).shuffle(&mut keys);
    for some in keys.chunks(7) {
        store.write(some.iter().map(|key| (entry(owner, name, key), Some(number(1))))).await;
    }
}

/// All pages of a collection, one after the other.
async fn pages(store: &Tested, mut query: EntryQuery) -> Vec<String> {
    let mut found = Vec::new();
    loop {
        let page = store.keys(query.clone()).await;
        let promise = "a page has at most `limit` entries, and less only if it is the last";
        same(&(page.len() > query.limit), &false, promise);
        let is_last = page.len() < query.limit;
        query.after = page.last().map(|key| key.as_str().into());
        found.extend(page);
        holds(found.len() <= SORTED.len(), "a page begins beyond `after`, so pages come to an end");
        if is_last {
            return found;
        }
    }
}

/// Entries come in the order of the bytes of their keys.
pub async fn entries_come_in_the_order_of_their_bytes(store: Arc<dyn Store>) {
    let store = Tested(store);
    let owner = user(1);
    fill(&store, owner, "a", SORTED).await;
    let promise = "entries come in the order of the bytes of their keys";
    same(&store.keys(all(owner, "a")).await, &owned(&sorted()), promise);
    let mut query = all(owner, "a");
    query.descending = true;
    let mut reversed = owned(&sorted());
    reversed.reverse();
    same(&store.keys(query).await, &reversed, "descending, entries come in the opposite order");
}

/// A page begins beyond `after` and has at most `limit` entries, in both directions.
pub async fn entries_come_page_by_page(store: Arc<dyn Store>) {
    let store = Tested(store);
    let owner = member(-1, 1);
    fill(&store, owner, "a", SORTED).await;
    for limit in [1, 2, 3, 7, SORTED.len() - 1, SORTED.len(), SORTED.len() + 1] {
        for descending in [false, true] {
            let mut query = EntryQuery::new(owner, "a");
            query.limit = limit;
            query.descending = descending;
            let mut expected = owned(&sorted());
            if descending {
                expected.reverse();
            }
            let promise =
                format!("pages of {limit} entries, descending: {descending}, have each entry once");
            same(&pages(&store, query).await, &expected, promise);
        }
    }
}

/// A page may begin beyond a key that isn't there: the entry may have been removed.
pub async fn a_page_begins_beyond_any_key(store: Arc<dyn Store>) {
    let store = Tested(store);
    let owner = chat(-1);
    fill(&store, owner, "a", &["b", "d", "f"]).await;
    let rows: &[(&str, &[&str], &[&str])] = &[
        ("a", &["b", "d", "f"], &[]),
        ("b", &["d", "f"], &[]),
        ("b\0", &["d", "f"], &["b"]),
        ("c", &["d", "f"], &["b"]),
        ("d", &["f"], &["b"]),
        ("e", &["f"], &["d", "b"]),
        ("f", &[], &["d", "b"]),
        ("g", &[], &["f", "d", "b"]),
    ];
    for (after, ascending, descending) in rows {
        let mut query = all(owner, "a");
        query.after = Some((*after).into());
        let promise = format!("a page beyond {after:?} begins with the next key");
        same(&store.keys(query.clone()).await, &owned(ascending), &promise);
        query.descending = true;
        let promise = format!("a descending page beyond {after:?} begins with the key before it");
        same(&store.keys(query).await, &owned(descending), &promise);
    }
}

/// A limit of 0 gives nothing, of 1 one.
pub async fn a_limit_is_kept(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store, user(1), "a", &["b", "d", "f"]).await;
    for (limit, expected) in [(0, &[][..]), (1, &["b"]), (2, &["b", "d"]), (3, &["b", "d", "f"])] {
        let mut query = EntryQuery::new(user(1), "a");
        query.limit = limit;
        let promise = format!("a limit of {limit} gives that many entries");
        same(&store.keys(query).await, &owned(expected), promise);
    }
}

/// Entries of others, and of collections with similar names, don't mix in.
pub async fn entries_of_others_never_mix_in(store: Arc<dyn Store>) {
    let store = Tested(store);
    let owners = [
        user(1),
        user(11),
        user(-1),
        user(2),
        chat(1),
        chat(11),
        chat(-1),
        member(1, 1),
        member(1, 2),
        member(2, 1),
        member(11, 1),
        member(1, 11),
        Owner::Bot,
    ];
    let names = ["a", "aa", "a:", "a/", "a\0", "A", "a.k", "a/k", "a%", "_", "b"];
    let key = |owner: Owner, name: &str| format!("{owner} {name}");
    for owner in owners {
        let records = names.iter().flat_map(|name| {
            [
                (entry(owner, name, &key(owner, name)), Some(number(1))),
                (plain(owner, name), Some(number(2))),
            ]
        });
        store.write(records).await;
    }
    for owner in owners {
        for name in names {
            let promise = format!("the collection {name:?} of {owner} has its own entries only");
            let expected = vec![key(owner, name)];
            same(&store.keys(all(owner, name)).await, &expected, &promise);
            same(&store.count(owner, name).await, &1, &promise);
            let mut query = all(owner, name);
            query.descending = true;
            same(&store.keys(query).await, &expected, &promise);
        }
    }
}

/// Entries have values like all others: with a version, a time of expiry, and replaced whole.
pub async fn entries_come_with_their_values(store: Arc<dyn Store>) {
    let store = Tested(store);
    let owner = user(1);
    let first = number(1).with_version(2).expiring(5.into());
    let (second, third) = (number(2).with_version(3), number(3));
    store.put(&entry(owner, "a", "x"), number(9).expiring(7.into())).await;
    store.put(&entry(owner, "a", "y"), second.clone()).await;
    store.put(&entry(owner, "a", "x"), first.clone()).await;
    store.put(&entry(owner, "a", "z"), third.clone()).await;
    let expected = vec![("x".to_owned(), first), ("y".to_owned(), second), ("z".to_owned(), third)];
    let promise = "entries come with text, version and time of expiry, until they are swept";
    same(&store.entries(all(owner, "a")).await, &expected, promise);
}

/// The number of entries follows what is inserted, replaced and removed.
pub async fn entries_are_counted(store: Arc<dyn Store>) {
    let store = Tested(store);
    let (owner, promise) = (chat(-1), "`count` is the number of entries");
    for i in 1..=5 {
        store.put(&entry(owner, "a", &i.to_string()), number(i)).await;
        same(&store.count(owner, "a").await, &i, promise);
    }
    store.put(&entry(owner, "a", "1"), number(6)).await;
    store.put(&plain(owner, "a"), number(7)).await;
    same(&store.count(owner, "a").await, &5, promise);
    store.write([(entry(owner, "a", "1"), None), (entry(owner, "a", "2"), None)]).await;
    store.remove(&entry(owner, "a", "no such entry")).await;
    same(&store.count(owner, "a").await, &3, promise);
    same(&store.keys(all(owner, "a")).await, &owned(&["3", "4", "5"]), "removed entries are gone");
}

fn owned(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}
