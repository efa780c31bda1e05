//! A batch of updates, in which one that can't be decoded doesn't fail the others.

use std::{error::Error, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{RawJson, Update, UpdateId};

/// An update of a batch: what `getUpdates` answers.
#[derive(Debug)]
pub enum Incoming {
    /// It could be decoded.
    Update(Update),
    /// It could not, and is kept as it came.
    Undecodable(Box<UndecodableUpdate>),
}

impl Incoming {
    /// The identifier, also of an update that can't be decoded if it has one.
    #[must_use]
    pub fn update_id(&self) -> Option<UpdateId> {
        match self {
            Self::Update(update) => Some(update.update_id),
            Self::Undecodable(update) => update.update_id,
        }
    }

    /// The update, or why there is none.
    ///
    /// # Errors
    ///
    /// Gives the update as it came when it could not be decoded.
    pub fn into_result(self) -> Result<Update, Box<UndecodableUpdate>> {
        match self {
            Self::Update(update) => Ok(update),
            Self::Undecodable(update) => Err(update),
        }
    }

    fn decode(json: RawJson) -> Self {
        match json.parse() {
            Ok(update) => Self::Update(update),
            Err(error) => {
                let update_id = json.parse::<OnlyId>().ok().map(|only| only.update_id);
                Self::Undecodable(Box::new(UndecodableUpdate { update_id, json, error }))
            }
        }
    }
}

/// The identifier of an update whose other fields don't matter.
#[derive(Deserialize)]
struct OnlyId {
    update_id: UpdateId,
}

impl<'de> Deserialize<'de> for Incoming {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Finding the end of a JSON value is cheap and refuses only what isn't JSON.
        RawJson::deserialize(deserializer).map(Self::decode)
    }
}

impl Serialize for Incoming {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Update(update) => update.serialize(serializer),
            Self::Undecodable(update) => update.json.serialize(serializer),
        }
    }
}

impl From<Update> for Incoming {
    fn from(update: Update) -> Self {
        Self::Update(update)
    }
}

/// An update that isn't what the Bot API describes.
#[derive(Debug)]
#[non_exhaustive]
pub struct UndecodableUpdate {
    /// Its identifier, if that much can be read.
    pub update_id: Option<UpdateId>,
    /// The update as it came.
    pub json: RawJson,
    /// What is wrong with it.
    pub error: serde_json::Error,
}

impl fmt::Display for UndecodableUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.update_id {
            Some(id) => write!(f, "update {id} cannot be decoded"),
            None => f.write_str("an update without an identifier cannot be decoded"),
        }
    }
}

impl Error for UndecodableUpdate {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

/// Decodes a JSON array of updates.
///
/// # Errors
///
/// Fails when it isn't a JSON array at all.
/// An update that can't be decoded is an [`Incoming::Undecodable`] among the others.
///
/// # Example
///
/// ```
/// use bot_api::types::{Incoming, decode_updates};
///
/// let updates = decode_updates(br#"[{"update_id": 1}, {"update_id": 2, "message": 3}]"#)?;
/// assert!(matches!(updates[0], Incoming::Update(_)));
/// assert!(matches!(updates[1], Incoming::Undecodable(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn decode_updates(json: &[u8]) -> Result<Vec<Incoming>, serde_json::Error> {
    // Checked once for the whole batch, not for each string. Bytes that are no UTF-8 become the
    // replacement character, so that they harm only the text they stand in.
    let json = String::from_utf8_lossy(json);
    // Nearly always all can be decoded; only if not is it worth to find the end of each first.
    match serde_json::from_str::<Vec<Update>>(&json) {
        Ok(updates) => Ok(updates.into_iter().map(Incoming::Update).collect()),
        Err(_) => serde_json::from_str(&json),
    }
}
