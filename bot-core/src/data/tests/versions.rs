//! Values of other versions, and values that can't be read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::*;
use crate::handler_error::BoxError;

/// Version 1: a list.
#[derive(Clone, Serialize, Deserialize)]
struct NotesV1(Vec<String>);
stored!(NotesV1, "notes", UserScope);

/// Version 2: texts by number.
#[derive(Clone, Serialize, Deserialize)]
struct NotesV2 {
    texts: BTreeMap<u32, String>,
}
stored!(
    NotesV2,
    "notes",
    UserScope,
    const VERSION: u32 = 2;,
    fn upgrade(version: u32, json: &str) -> Result<Self, BoxError> {
        NotesV1::upgrade_into(version, json)
    }
);

impl From<NotesV1> for NotesV2 {
    fn from(old: NotesV1) -> Self {
        Self { texts: (1..).zip(old.0).collect() }
    }
}

/// Version 3: no more than two of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Notes {
    texts: BTreeMap<u32, String>,
    limit: u32,
}
stored!(
    Notes,
    "notes",
    UserScope,
    const VERSION: u32 = 3;,
    fn upgrade(version: u32, json: &str) -> Result<Self, BoxError> {
        NotesV2::upgrade_into(version, json)
    }
);
impl StoredData for Notes {}

impl TryFrom<NotesV2> for Notes {
    type Error = &'static str;

    fn try_from(old: NotesV2) -> Result<Self, &'static str> {
        if old.texts.len() > 2 {
            return Err("there are too many notes");
        }
        Ok(Self { texts: old.texts, limit: 2 })
    }
}

/// The same, but what can't be read counts as nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Careless(u32);
stored!(Careless, "careless", UserScope, const BROKEN: Broken = Broken::Reset;);
impl StoredData for Careless {}

/// Of the bot, likewise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Totals(u32);
stored!(Totals, "totals", BotScope, const BROKEN: Broken = Broken::Reset;);
impl StoredData for Totals {}

async fn world(value: Value) -> World {
    let world = World::new();
    world.put(user_key("notes"), value).await;
    world
}

async fn read<T: StoredData>(world: &World) -> Result<T, WorkError> {
    let read = async |cx: Context| {
        let value = snapshot::<T>(&cx).await;
        value.map(|value| T::clone(&value)).map_err(of_rejection)
    };
    world.handle(snapshot_access::<T>, read).await
}

async fn change<T: StoredData<Scope: HeldScope>>(
    world: &World,
    change: fn(&mut T),
) -> Result<(), WorkError> {
    let run = async |cx: Context| {
        let mut value = exclusive::<T>(&cx).await.map_err(of_rejection)?;
        change(&mut value);
        Ok(())
    };
    world.handle(exclusive_access::<T>, run).await
}

fn of_rejection(rejection: crate::extract::Rejection) -> WorkError {
    match rejection {
        crate::extract::Rejection::Fail(error) => *error.downcast().unwrap(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_value_of_the_first_version_comes_through_the_chain() {
    let world = world(Value::new(r#"["tea","milk"]"#)).await;
    let notes: Notes = read(&world).await.unwrap();
    assert_eq!(notes.texts.into_values().collect::<Vec<_>>(), ["tea", "milk"]);
    assert_eq!(notes.limit, 2);
}

#[tokio::test]
async fn a_value_of_the_version_between_comes_through_too() {
    let world = world(Value::new(r#"{"texts":{"5":"tea"}}"#).with_version(2)).await;
    let notes: Notes = read(&world).await.unwrap();
    assert_eq!(notes.texts[&5], "tea");
}

#[tokio::test]
async fn reading_stores_nothing_and_a_change_stores_the_present_version() {
    let old = Value::new(r#"["tea"]"#);
    let world = world(old.clone()).await;
    read::<Notes>(&world).await.unwrap();
    world.data::<Notes>(ANN).get().await.unwrap();
    assert_eq!(world.stored(&user_key("notes")).await, Some(old));

    change::<Notes>(&world, |notes| notes.limit = 5).await.unwrap();
    let stored = world.stored(&user_key("notes")).await.unwrap();
    assert_eq!(stored.as_str(), r#"{"texts":{"1":"tea"},"limit":5}"#);
    assert_eq!(stored.version(), 3);
    assert_eq!(read::<Notes>(&world).await.unwrap().limit, 5);
}

/// Everybody who asks for the notes gets an error, and what is stored stays.
#[track_caller]
fn check_unread(value: Value, expected: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let world = world(value.clone()).await;
        let handle = world.data::<Notes>(ANN);
        let by_handler = [
            read::<Notes>(&world).await.map(drop).unwrap_err(),
            change::<Notes>(&world, |notes| notes.limit = 5).await.unwrap_err(),
        ];
        for error in by_handler {
            assert_eq!(chain(&error), expected);
        }
        let updated = handle.update(|notes| notes.limit = 5).await.unwrap_err();
        for error in [handle.get().await.unwrap_err(), updated] {
            assert_eq!(chain(error.cause()), expected);
            assert!(!error.is_temporary());
        }
        assert_eq!(world.stored(&user_key("notes")).await.as_ref(), Some(&value));
        assert_eq!(handle.raw().await.unwrap(), Some(value));
    });
}

#[test]
fn what_cannot_be_read_is_an_error_that_says_which_and_why() {
    check_unread(
        Value::new("[1]").with_version(3),
        "what is stored as `notes` of user 7 can't be read; it stays as it is until it is mended, \
         removed, or the bot knows how to read it: \
         invalid type: integer `1`, expected a map at line 1 column 2",
    );
}

#[test]
fn what_cannot_be_converted_is_an_error_with_the_conversions_reason() {
    check_unread(
        Value::new(r#"["a","b","c"]"#),
        "what is stored as `notes` of user 7 can't be read; it stays as it is until it is mended, \
         removed, or the bot knows how to read it: there are too many notes",
    );
}

#[test]
fn a_version_that_never_was_is_an_error() {
    check_unread(
        Value::new("[]").with_version(0),
        "what is stored as `notes` of user 7 can't be read; it stays as it is until it is mended, \
         removed, or the bot knows how to read it: \
         it is of version 0, and its type of version 1 names no older type: \
         write `#[stored(version = 1, from = …)]`",
    );
}

#[test]
fn a_value_of_a_newer_version_is_an_error_and_is_never_overwritten() {
    check_unread(
        Value::new(r#"{"texts":{},"limit":1}"#).with_version(4),
        "`notes` of user 7 was stored by a newer version of the bot: it is of version 4, and this \
         bot knows version 3",
    );
}

#[tokio::test]
async fn set_and_drop_are_how_an_author_gets_rid_of_what_cannot_be_read() {
    let world = world(Value::new("{")).await;
    let notes = world.data::<Notes>(ANN);
    notes.set(Notes { limit: 1, ..Notes::default() }).await.unwrap();
    assert_eq!(notes.get().await.unwrap().limit, 1);
    world.put(user_key("notes"), Value::new("{")).await;
    notes.drop().await.unwrap();
    assert_eq!(notes.get().await.unwrap(), Notes::default());
    assert!(world.stored(&user_key("notes")).await.is_none());
}

#[tokio::test]
async fn where_the_author_says_so_the_default_is_given_and_the_old_text_is_kept_beside() {
    let world = World::new();
    let broken = Value::new("\"no number\"");
    let aside = user_entry("careless.broken", "00000000001700000000");
    world.put(user_key("careless"), broken.clone()).await;

    assert_eq!(read::<Careless>(&world).await.unwrap(), Careless(0));
    assert_eq!(world.data::<Careless>(ANN).get().await.unwrap(), Careless(0));
    assert_eq!(world.stored(&user_key("careless")).await.as_ref(), Some(&broken));
    assert_eq!(world.stored(&aside).await, None);

    change::<Careless>(&world, |careless| careless.0 += 1).await.unwrap();
    assert_eq!(world.text(&user_key("careless")).await.as_deref(), Some("1"));
    assert_eq!(world.stored(&aside).await, Some(broken));

    world.advance(1);
    change::<Careless>(&world, |careless| careless.0 += 1).await.unwrap();
    assert_eq!(world.text(&user_key("careless")).await.as_deref(), Some("2"));
    let kept = world.shared.store().count(Owner::User(ANN), "careless.broken").await.unwrap();
    assert_eq!(kept, 1, "what can be read isn't kept beside");
}

#[tokio::test]
async fn a_handle_and_bot_data_keep_what_cannot_be_read_too() {
    let world = World::new();
    world.put(user_key("careless"), Value::new("no")).await;
    world.data::<Careless>(ANN).update(|careless| careless.0 = 5).await.unwrap();
    let aside = user_entry("careless.broken", "00000000001700000000");
    assert_eq!(world.text(&aside).await.as_deref(), Some("no"));

    let total = RecordKey::new(Owner::Bot, "totals");
    world.put(total.clone(), Value::new("no")).await;
    let run = async |cx: Context| {
        let mut totals = <BotData<Totals> as crate::extract::FromUpdate>::from_update(&cx)
            .await
            .map_err(of_rejection)?;
        totals.update(|totals| totals.0 += 3);
        Ok(())
    };
    world.handle(snapshot_access::<Totals>, run).await.unwrap();
    assert_eq!(world.text(&total).await.as_deref(), Some("3"));
    let aside = RecordKey::entry(Owner::Bot, "totals.broken", "00000000001700000000");
    assert_eq!(world.text(&aside).await.as_deref(), Some("no"));
}

#[tokio::test]
async fn a_newer_version_is_an_error_also_where_the_default_is_taken_for_what_cannot_be_read() {
    let world = World::new();
    let newer = Value::new("5").with_version(2);
    world.put(user_key("careless"), newer.clone()).await;
    let error = change::<Careless>(&world, |careless| careless.0 += 1).await.unwrap_err();
    assert!(matches!(error, WorkError::Newer { stored: 2, known: 1, .. }), "{error:?}");
    assert_eq!(world.stored(&user_key("careless")).await, Some(newer));
}

#[test]
fn merging_upgrades_both_and_refuses_what_is_newer() {
    let merge = stored_type::<Notes>().merge;
    let old = Value::new(r#"["tea"]"#);
    let merged = merge(&old, &Value::new("[]")).unwrap().unwrap();
    assert_eq!(merged.version(), 3);
    assert_eq!(merged.as_str(), r#"{"texts":{"1":"tea"},"limit":2}"#);
    let newer = merge(&old, &Value::new("{}").with_version(4)).unwrap_err();
    assert_eq!(newer.to_string(), "it is of version 4, and no older type has that version");
    assert!(merge(&old, &Value::new("?")).is_err());
}
