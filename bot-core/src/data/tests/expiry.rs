//! What is forgotten after a while.

use bot_api::types::UnixTime;
use serde::{Deserialize, Serialize};

use super::*;
use crate::extract::BorrowMutFromUpdate;

const HOUR: i64 = 3600;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Draft(String);
stored!(
    Draft,
    "draft",
    UserScope,
    const EXPIRES: Option<Duration> = Some(Duration::from_hours(1));
);
impl StoredData for Draft {}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Token(u32);
stored!(
    Token,
    "token",
    UserScope,
    const EXPIRES: Option<Duration> = Some(Duration::from_hours(1));
);
impl StoredEntry for Token {
    type Key = u32;
}

/// A handler that touches the draft without changing it.
async fn touch(world: &World) {
    let run = async |cx: Context| {
        exclusive::<Draft>(&cx).await.unwrap().0.push_str("");
        Ok(())
    };
    world.handle(exclusive_access::<Draft>, run).await.unwrap();
}

#[tokio::test]
async fn a_value_is_gone_when_its_time_is_over_and_renewed_by_each_store() {
    let world = World::new();
    let draft = world.data::<Draft>(ANN);
    draft.set(Draft("tea".into())).await.unwrap();
    let stored = world.stored(&user_key("draft")).await.unwrap();
    assert_eq!(stored.expires(), Some(UnixTime(BEGIN + HOUR)));

    world.advance(HOUR - 1);
    touch(&world).await;
    let stored = world.stored(&user_key("draft")).await.unwrap();
    assert_eq!(stored.expires(), Some(UnixTime(BEGIN + 2 * HOUR - 1)));

    world.advance(HOUR - 1);
    assert_eq!(draft.get().await.unwrap().0, "tea", "reading renews nothing");
    world.advance(1);
    assert_eq!(draft.get().await.unwrap().0, "");
    assert_eq!(draft.raw().await.unwrap(), None);
    assert!(world.stored(&user_key("draft")).await.is_some(), "until it is swept");
    world.shared.records.sweep().await.unwrap();
    assert!(world.stored(&user_key("draft")).await.is_none());
}

#[tokio::test]
async fn a_touched_value_that_has_expired_does_not_come_back() {
    let world = World::new();
    world.data::<Draft>(ANN).set(Draft("tea".into())).await.unwrap();
    world.advance(HOUR);
    touch(&world).await;
    assert_eq!(world.data::<Draft>(ANN).get().await.unwrap().0, "");
}

#[tokio::test]
async fn entries_expire_each_by_itself() {
    let world = World::new();
    let tokens = world.collection::<Token>(ANN);
    for number in 0..5 {
        tokens.insert(&number, Token(number)).await.unwrap();
        world.advance(HOUR / 4);
    }
    let numbers = || async {
        let page = tokens.entries().page(10).await.unwrap();
        page.into_iter().map(|(number, _)| number).collect::<Vec<_>>()
    };
    assert_eq!(numbers().await, [2, 3, 4]);
    assert_eq!(tokens.count().await.unwrap(), 3);
    assert_eq!(tokens.get(&1).await.unwrap(), None);
    assert!(!tokens.contains(&1).await.unwrap());
    assert_eq!(tokens.update(&1, |token| token.0 = 9).await.unwrap(), None);

    let run = async |cx: Context| {
        let mut tokens = Collection::<Token>::borrow_mut_from_update(&cx).await.unwrap();
        assert_eq!(tokens.count().await.unwrap(), 3);
        tokens.insert(&1, Token(1)).unwrap();
        assert_eq!(tokens.count().await.unwrap(), 4);
        tokens.update(&2, |_| ()).await.unwrap();
        Ok(())
    };
    world.handle(Collection::<Token>::access, run).await.unwrap();
    world.advance(HOUR / 2);
    assert_eq!(numbers().await, [1, 2, 4], "those that were touched are there longer");
}

#[tokio::test]
async fn a_page_of_which_all_has_expired_is_not_the_end() {
    let world = World::new();
    let tokens = world.collection::<Token>(ANN);
    for number in 0..25 {
        tokens.insert(&number, Token(number)).await.unwrap();
    }
    world.advance(HOUR);
    tokens.insert(&25, Token(25)).await.unwrap();
    let mut entries = tokens.entries().page_size(10);
    assert_eq!(entries.next().await.unwrap(), Some((25, Token(25))));
    assert_eq!(entries.next().await.unwrap(), None);
    assert_eq!(tokens.count().await.unwrap(), 1);
}

#[test]
fn merged_values_live_as_long_as_the_one_that_lives_longer() {
    let merge = stored_type::<Draft>().merge;
    let value = |end| Value::new("\"tea\"").expiring(UnixTime(end));
    let merged = merge(&value(5), &value(9)).unwrap().unwrap();
    assert_eq!(merged.expires(), Some(UnixTime(9)));
    let merged = merge(&Value::new("\"tea\""), &value(9)).unwrap().unwrap();
    assert_eq!(merged.expires(), None);
}
