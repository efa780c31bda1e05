//! What is put in comes out.

use bot_api::types::UpdateId;

use super::*;
use crate::store::Journalled;

#[tokio::test]
async fn what_was_stored_is_there_after_a_restart() {
    let directory = Directory::new();
    let ann = key(ANN, "notes");
    let store = directory.store();
    store.commit(put(ann.clone(), "[1]")).await.unwrap();
    drop(store);
    assert_eq!(text(&directory.store(), &ann).await.as_deref(), Some("[1]"));
}

#[tokio::test]
async fn a_big_value_comes_back_exactly() {
    let directory = Directory::new();
    let store = directory.store();
    let big: String = "\"0123456789ä\u{0}".chars().cycle().take(10 << 20).collect();
    store.commit(put(key(ANN, "big"), &big)).await.unwrap();
    assert!(text(&store, &key(ANN, "big")).await.as_ref() == Some(&big));
}

#[tokio::test]
async fn bots_in_one_file_see_their_own_data_only() {
    let directory = Directory::new();
    let store = directory.store();
    let bots = [UserId(1), UserId(2)].map(|bot| store.for_bot(bot).unwrap());
    for (bot, json) in bots.iter().zip(["1", "2"]) {
        bot.commit(put(key(ANN, "number"), json)).await.unwrap();
    }
    for (bot, json) in bots.iter().zip(["1", "2"]) {
        let value = bot.load(&key(ANN, "number")).await.unwrap().unwrap();
        assert_eq!(value.as_str(), json);
    }
    assert_eq!(text(&store, &key(ANN, "number")).await, None);
}

#[tokio::test(start_paused = true)]
async fn calls_complete_while_the_clock_of_the_runtime_is_paused() {
    let directory = Directory::new();
    let store = directory.store();
    for number in 0..20 {
        store.commit(put(key(ANN, "number"), &number.to_string())).await.unwrap();
        assert_eq!(text(&store, &key(ANN, "number")).await, Some(number.to_string()));
    }
}

#[tokio::test]
async fn what_was_asked_for_is_done_even_if_nobody_waits() {
    let directory = Directory::new();
    let store = directory.store();
    for number in 0..100 {
        drop(store.commit(put(key(ANN, "number"), &number.to_string())));
    }
    drop(store);
    assert_eq!(text(&directory.store(), &key(ANN, "number")).await.as_deref(), Some("99"));
}

#[tokio::test]
async fn the_bots_that_have_an_inbox_are_listed() {
    let directory = Directory::new();
    let store = directory.store();
    assert_eq!(store.bots_with_inbox().await.unwrap(), []);
    for bot in [9, 3, 9] {
        let mut batch = put(key(ANN, "notes"), "1");
        if bot == 9 {
            let (update, json) = (UpdateId(bot), Value::new("{}"));
            batch.journal.push(Journalled { update, json, attempts: 0 });
        }
        store.for_bot(UserId(bot)).unwrap().commit(batch).await.unwrap();
    }
    assert_eq!(store.bots_with_inbox().await.unwrap(), [UserId(9)]);
}
