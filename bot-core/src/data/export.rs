//! Everything that is stored about a user or a chat, as one JSON document.

use std::collections::BTreeMap;

use bot_api::types::{ChatId, UserId};
use serde::Serialize;
use serde_json::value::RawValue;

use super::DataError;
use super::subject::{About, Records, other_party, pass_gates};
use crate::context::Shared;
use crate::store::{RecordKey, StoreError, Subject, Value};

/// What is stored about a user or a chat.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
struct Document {
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chat: Option<ChatId>,
    #[serde(flatten)]
    own: Data,
    /// A user's data as a member, by chat.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    chats: BTreeMap<i64, Data>,
    /// The data of a chat's members, by user.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    members: BTreeMap<i64, Data>,
    /// What could not be merged when a group was upgraded, by the group's id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    formerly: BTreeMap<i64, Document>,
}

/// What one owner has.
#[derive(Default, Serialize)]
struct Data {
    /// Plain values by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    data: BTreeMap<String, Shown>,
    /// Collections by name, their entries by key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    collections: BTreeMap<String, BTreeMap<String, Shown>>,
}

/// A value as it is stored, or as text if it is no JSON any more.
#[derive(Serialize)]
#[serde(untagged)]
enum Shown {
    Json(Box<RawValue>),
    Text(String),
}

/// Everything that is stored about a user or a chat, as one JSON document.
pub(crate) async fn export(shared: &Shared, subject: Subject) -> Result<String, DataError> {
    let failed = |source: StoreError| DataError::of_subject("exporting", subject, source.into());
    let (About { subject: current, former }, _gates) =
        pass_gates(shared, subject).await.map_err(failed)?;
    let mut document = document(shared, current).await.map_err(failed)?;
    for chat in former {
        let kept = self::document(shared, Subject::Chat(chat)).await.map_err(failed)?;
        if !kept.is_empty() {
            document.formerly.insert(chat.0, kept);
        }
    }
    serde_json::to_string_pretty(&document)
        .map_err(|error| failed(StoreError::permanent("write a document", error)))
}

async fn document(shared: &Shared, subject: Subject) -> Result<Document, StoreError> {
    let mut document = Document::new(subject);
    let mut records = Records::new(&**shared.store(), subject);
    let now = shared.records.now();
    loop {
        let page = records.page().await?;
        if page.is_empty() {
            return Ok(document);
        }
        for (key, value) in page.into_iter().filter(|(_, value)| !value.is_expired(now)) {
            document.add(subject, key, &value);
        }
    }
}

impl Document {
    fn new(subject: Subject) -> Self {
        let (user, chat) = match subject {
            Subject::User(user) => (Some(user), None),
            Subject::Chat(chat) => (None, Some(chat)),
        };
        Self {
            user,
            chat,
            own: Data::default(),
            chats: BTreeMap::new(),
            members: BTreeMap::new(),
            formerly: BTreeMap::new(),
        }
    }

    fn is_empty(&self) -> bool {
        let Data { data, collections } = &self.own;
        data.is_empty()
            && collections.is_empty()
            && self.chats.is_empty()
            && self.members.is_empty()
    }

    fn add(&mut self, subject: Subject, key: RecordKey, value: &Value) {
        let by_other = match subject {
            Subject::User(_) => &mut self.chats,
            Subject::Chat(_) => &mut self.members,
        };
        let data = match other_party(subject, key.owner) {
            Some(other) => by_other.entry(other).or_default(),
            None => &mut self.own,
        };
        let (name, shown) = (key.name.into_owned(), Shown::of(value));
        match key.entry {
            None => data.data.insert(name, shown),
            Some(entry) => {
                data.collections.entry(name).or_default().insert(entry.to_string(), shown)
            }
        };
    }
}

impl Shown {
    fn of(value: &Value) -> Self {
        let text = value.as_str().to_owned();
        match serde_json::from_str(&text) {
            Ok(json) => Self::Json(json),
            Err(_) => Self::Text(text),
        }
    }
}
