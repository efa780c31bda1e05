//! What a store has before the bot gets its first update: notes of many users, or very many of one.

use std::error::Error;
use std::sync::Arc;

use bot_core::store::{Batch, Owner, RecordKey, Store, Value};
use bot_core::types::UserId;
use uuid::Uuid;

/// The id of the first user.
pub(crate) const FIRST_USER: i64 = 5_000_000_000;

/// Records of one commit.
const AT_ONCE: usize = 1000;

/// A note that a user has put away before, by its place among the others.
pub(crate) fn note(user: u64, place: u64) -> (Uuid, String) {
    let key = Uuid::from_u64_pair(0x4000 | place << 48, 0x8000_0000_0000_0000 | user);
    (key, format!("note {place} of user {user}, from long ago"))
}

/// Gives so many users as many notes as a value has, `kept`, of which the last is the last.
pub(crate) async fn users(
    store: &Arc<dyn Store>,
    users: u64,
    kept: usize,
) -> Result<(), Box<dyn Error>> {
    commit(store, users, |user| {
        let notes: Vec<_> = (0..kept as u64).map(|place| note(user, place)).collect();
        let owner = Owner::User(UserId(FIRST_USER + user.cast_signed()));
        Ok((RecordKey::new(owner, "notes"), Value::new(serde_json::to_string(&notes)?)))
    })
    .await
}

/// Gives the first user so many notes, each an entry of a collection with a random key.
pub(crate) async fn entries(store: &Arc<dyn Store>, entries: u64) -> Result<(), Box<dyn Error>> {
    commit(store, entries, |place| {
        let (_, text) = note(0, place);
        let value = Value::new(serde_json::json!({ "text": text }).to_string());
        Ok((entry(Uuid::new_v4()), value))
    })
    .await
}

/// The address of an entry of the first user.
pub(crate) fn entry(key: Uuid) -> RecordKey {
    RecordKey::entry(Owner::User(UserId(FIRST_USER)), "notes", key.to_string())
}

async fn commit(
    store: &Arc<dyn Store>,
    count: u64,
    record: impl Fn(u64) -> Result<(RecordKey, Value), serde_json::Error>,
) -> Result<(), Box<dyn Error>> {
    let mut records = (0..count).map(record).peekable();
    while records.peek().is_some() {
        let mut batch = Batch::new();
        for record in records.by_ref().take(AT_ONCE) {
            let (key, value) = record?;
            batch.records.push((key, Some(value)));
        }
        store.commit(batch).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use bot_core::store::MemoryStore;

    use super::*;

    #[test]
    fn each_note_has_a_key_of_its_own() {
        let mut keys: Vec<Uuid> =
            (0..100).flat_map(|user| (0..8).map(move |place| note(user, place).0)).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), 800);
    }

    #[tokio::test]
    async fn a_store_has_what_it_was_filled_with() {
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        users(&store, 1001, 8).await.unwrap();
        let last = Owner::User(UserId(FIRST_USER + 1000));
        let value = store.load(&RecordKey::new(last, "notes")).await.unwrap().unwrap();
        assert!(value.as_str().ends_with(&format!("{}\"]]", note(1000, 7).1)), "{value:?}");
        assert!((500..700).contains(&value.as_str().len()), "{}", value.as_str().len());
        entries(&store, 1001).await.unwrap();
        let owner = Owner::User(UserId(FIRST_USER));
        assert_eq!(store.count(owner, "notes").await.unwrap(), 1001);
    }
}
