//! Single values: they come back as they were given, under any key.

use std::sync::Arc;

use bot_api::types::{UnixTime, UserId};

use super::check::{Tested, all, chat, entry, holds, member, migration, number, plain, same, user};
use crate::store::{
    Owner, OwnerQuery, RecordKey, Recovery, ScopeKind, Store, Subject, TriggerId, Value,
};

/// Texts that a store might want to put in order.
const TEXTS: &[&str] = &[
    "null",
    "true",
    "0",
    "-0.0",
    "1e400",
    "18446744073709551616",
    "0.1000000000000000055511151231257827",
    "\"\"",
    "[]",
    " { \"b\" : 1,\n\t\"a\":1,  \"a\":2 } ",
    r#""\u0000 \ud800 \/ \\ \" \n""#,
    "\"it's %s, 100 % _ ? $1 :a -- ; \"",
    "\"\u{7f} \u{feff} \u{2028} \u{10ffff} e\u{301} \u{e9} \u{1f642} \u{202e}\"",
];

/// Names and keys that a store might take for something else, or for each other.
fn odd_texts() -> Vec<String> {
    let texts = [
        " ",
        "  ",
        "a",
        "A",
        "a ",
        " a",
        "aa",
        "a\0",
        "a\0b",
        "\0",
        "a/b",
        "a//b",
        "a:b",
        "a.b",
        ".",
        "..",
        "%",
        "%25",
        "_",
        "a%",
        "a_",
        "*",
        "?",
        "'",
        "''",
        "\"",
        "\\",
        "\\0",
        "\n",
        "\r\n",
        "\t",
        "null",
        "NULL",
        "0",
        "00",
        "1",
        "1.0",
        "-1",
        "true",
        "é",
        "e\u{301}",
        "É",
        "ß",
        "ss",
        "ﬁ",
        "fi",
        "I",
        "ı",
        "i",
        "İ",
        "\u{feff}",
        "\u{feff}a",
        "\u{1f642}",
        "\u{ffff}",
        "\u{10ffff}",
        "😀😀",
        "; drop table records; --",
        "{\"a\":1}",
        "[a]",
        "a\u{1f}b",
        "a|b",
        "a,b",
        "a=b",
        "$1",
        ":a",
        "@a",
    ];
    let long = ["x".repeat(499), "x".repeat(500), format!("{}y", "x".repeat(499)), "é".repeat(250)];
    texts.into_iter().map(String::from).chain(long).collect()
}

/// A new store has nothing, and that is no error.
pub async fn a_new_store_is_empty(store: Arc<dyn Store>) {
    let store = Tested(store);
    let promise = "what was never stored isn't there";
    same(&store.load(&plain(user(1), "a")).await, &None, promise);
    same(&store.load(&entry(user(1), "a", "k")).await, &None, promise);
    same(&store.entries(all(user(1), "a")).await, &Vec::new(), promise);
    same(&store.count(user(1), "a").await, &0, promise);
    for scope in [ScopeKind::User, ScopeKind::Chat, ScopeKind::Member, ScopeKind::Bot] {
        same(&store.owners(OwnerQuery::new(scope, "a")).await, &Vec::new(), promise);
    }
    same(&store.addresses(UserId(1)).await, &Vec::new(), promise);
    same(&store.conflicts(migration(-1, -2)).await, &Vec::new(), promise);
    same(&store.sweep(i64::MAX, 10).await, &0, promise);
    same(&store.mark(TriggerId::Update(1.into())).await, &None, promise);
    same(&store.journalled(1).await, &None, promise);
    same(&store.recover().await, &Recovery::default(), "a new store has no past");
}

/// JSON texts come back byte for byte.
pub async fn texts_come_back_as_they_were_given(store: Arc<dyn Store>) {
    let store = Tested(store);
    for text in TEXTS {
        for key in [plain(user(1), "a"), entry(user(1), "b", "k")] {
            store.put(&key, Value::new(*text)).await;
            let promise = format!("the text stored at {key} comes back as it was given");
            same(&store.text(&key).await.as_deref(), &Some(*text), promise);
        }
    }
    let listed = store.records_of(UserId(1), None, 10).await;
    let listed: Vec<_> = listed.iter().map(|(_, value)| value.as_str()).collect();
    let last = TEXTS[TEXTS.len() - 1];
    same(&listed, &vec![last, last], "`records_of` gives texts as they were given");
}

/// The version of a value comes back.
pub async fn versions_come_back(store: Arc<dyn Store>) {
    let store = Tested(store);
    for version in [1, 2, 0, 7, u32::MAX] {
        for key in [plain(chat(-1), "a"), entry(chat(-1), "b", "k")] {
            let value = Value::new("{}").with_version(version);
            store.put(&key, value.clone()).await;
            same(&store.load(&key).await, &Some(value), "the version of a value comes back");
        }
    }
}

/// The time at which a value expires comes back, also if it is long past.
pub async fn times_of_expiry_come_back(store: Arc<dyn Store>) {
    let store = Tested(store);
    for end in [0, 1, -1, 1_700_000_000, i64::MAX, i64::MIN] {
        for key in [plain(member(-1, 1), "a"), entry(member(-1, 1), "b", "k")] {
            let value = Value::new("{}").expiring(UnixTime(end));
            store.put(&key, value.clone()).await;
            let promise = "a value comes back with its time of expiry, and until it is swept";
            same(&store.load(&key).await, &Some(value), promise);
        }
    }
}

/// A value is replaced with its version and its time of expiry.
pub async fn a_value_is_replaced_whole(store: Arc<dyn Store>) {
    let store = Tested(store);
    let values = [
        Value::new("1").with_version(3).expiring(UnixTime(5)),
        Value::new("2"),
        Value::new("22").expiring(UnixTime(6)),
        Value::new("3").with_version(2),
    ];
    for key in [plain(Owner::Bot, "a"), entry(Owner::Bot, "b", "k")] {
        for value in &values {
            store.put(&key, value.clone()).await;
            let promise = "a later value replaces text, version and time of expiry of the earlier";
            same(&store.load(&key).await.as_ref(), &Some(value), promise);
        }
    }
}

/// What is removed is gone, and removing nothing is no error.
pub async fn a_removed_value_is_gone(store: Arc<dyn Store>) {
    let store = Tested(store);
    for key in [plain(user(1), "a"), entry(user(1), "b", "k")] {
        store.remove(&key).await;
        same(&store.load(&key).await, &None, "removing what isn't there stores nothing");
        store.put(&key, number(1)).await;
        store.remove(&key).await;
        same(&store.load(&key).await, &None, "a removed value is gone");
        store.put(&key, number(2)).await;
        same(&store.number(&key).await, &2, "a removed value can be stored again");
        store.remove(&key).await;
    }
    same(&store.addresses(UserId(1)).await, &Vec::new(), "a removed value is in no list");
}

/// Values of 10 MB come back.
///
/// A store that takes less says so in its documentation, and fails with
/// [`StoreError::permanent`](crate::store::StoreError::permanent).
pub async fn big_values_come_back(store: Arc<dyn Store>) {
    let store = Tested(store);
    let big = Value::new(format!("\"{}\"", "0123456789abcdé".repeat(10_000_000 / 16)));
    for key in [plain(user(1), "a"), entry(user(1), "b", "k")] {
        store.put(&key, big.clone()).await;
        same(&store.load(&key).await.as_ref(), &Some(&big), "a value of 10 MB comes back");
    }
}

/// Names and keys are texts of any kind, told apart by their bytes.
pub async fn odd_names_and_keys_are_kept_apart(store: Arc<dyn Store>) {
    let store = Tested(store);
    let texts = odd_texts();
    let keys = texts.iter().flat_map(|text| {
        [plain(user(1), text), entry(user(2), "a", text), entry(user(3), text, "k")]
    });
    check_apart(&store, keys.collect()).await;
    let named = all(user(2), "a");
    let mut sorted = texts;
    sorted.sort_unstable();
    same(&store.keys(named).await, &sorted, "keys of entries come back as they were given");
}

/// Ids may be any whole number of 64 bits.
pub async fn ids_of_all_sizes_are_kept_apart(store: Arc<dyn Store>) {
    let store = Tested(store);
    let ids = [
        i64::MIN,
        i64::MIN + 1,
        -(1 << 53) - 1,
        -(1 << 53),
        -1_001_234_567_890,
        -(1 << 32),
        -1,
        0,
        1,
        1 << 32,
        1 << 53,
        (1 << 53) + 1,
        i64::MAX - 1,
        i64::MAX,
    ];
    let pairs = ids.iter().flat_map(|left| ids.iter().map(|right| member(*left, *right)));
    let owners = ids.iter().flat_map(|id| [user(*id), chat(*id)]).chain(pairs);
    check_apart(&store, owners.map(|owner| plain(owner, "a")).collect()).await;
}

/// A user, a chat and a member may have the same ids.
pub async fn owners_of_all_scopes_are_kept_apart(store: Arc<dyn Store>) {
    let store = Tested(store);
    let ids = [0, 1, 2, 12, 21, 11, -1];
    let members = ids.iter().flat_map(|left| ids.iter().map(|right| member(*left, *right)));
    let owners = ids.iter().flat_map(|id| [user(*id), chat(*id)]).chain(members);
    let owners = owners.chain([Owner::Bot]);
    let keys = owners.flat_map(|owner| [plain(owner, "a"), entry(owner, "b", "k")]);
    check_apart(&store, keys.collect()).await;
}

/// A plain value and a collection of one name are different things.
pub async fn a_value_and_a_collection_of_one_name_are_kept_apart(store: Arc<dyn Store>) {
    let store = Tested(store);
    let keys = [plain(user(1), "a"), entry(user(1), "a", "k"), entry(user(1), "a", "a")];
    let promise = "a plain value is no entry of the collection that has its name";
    check_apart(&store, keys.to_vec()).await;
    same(&store.keys(all(user(1), "a")).await, &vec!["a".to_owned(), "k".to_owned()], promise);
    same(&store.count(user(1), "a").await, &2, promise);
    store.remove(&keys[0]).await;
    same(&store.count(user(1), "a").await, &2, "removing the plain value leaves the entries");
    store.put(&keys[0], number(1)).await;
    store.write([(keys[1].clone(), None), (keys[2].clone(), None)]).await;
    same(&store.number(&keys[0]).await, &1, "removing the entries leaves the plain value");
}

/// The data of two bots in one store have nothing to do with each other.
///
/// Nothing is checked where [`Store::for_bot`] is `None`.
pub async fn the_data_of_two_bots_are_kept_apart(store: Arc<dyn Store>) {
    let (Some(one), Some(two)) = (store.for_bot(UserId(1)), store.for_bot(UserId(2))) else {
        return;
    };
    let (one, two) = (Tested(one), Tested(two));
    let key = plain(user(1), "a");
    one.put(&key, number(1)).await;
    two.commit(super::check::journalling([super::check::journalled(5, 0)])).await;
    let promise = "what belongs to one bot is of no other";
    same(&two.load(&key).await, &None, promise);
    same(&two.addresses(Subject::User(UserId(1))).await, &Vec::new(), promise);
    same(&one.inbox().await, &Vec::new(), promise);
    let again = store.for_bot(UserId(1));
    holds(again.is_some(), "a store that serves a bot serves it again");
    if let Some(again) = again.map(Tested) {
        same(&again.number(&key).await, &1, "a bot is given its own data each time");
    }
}

/// Stores a number at each key, and looks for all of them afterwards.
async fn check_apart(store: &Tested, keys: Vec<RecordKey>) {
    let numbered = || keys.iter().zip(1..);
    store.write(numbered().map(|(key, i)| (key.clone(), Some(number(i))))).await;
    for (key, i) in numbered() {
        same(&store.number(key).await, &i, format!("{key} is the address of one value only"));
    }
    for (key, _) in numbered().step_by(2) {
        store.remove(key).await;
    }
    for (key, i) in numbered() {
        let expected = if i % 2 == 1 { 0 } else { i };
        let promise = format!("removing a value at another address leaves {key} as it is");
        same(&store.number(key).await, &expected, promise);
    }
    store.write(numbered().map(|(key, i)| (key.clone(), Some(number(i))))).await;
}
