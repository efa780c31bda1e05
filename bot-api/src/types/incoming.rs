//! A batch of updates, in which one that can't be decoded doesn't fail the others.

use std::{error::Error, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

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

    /// Decodes an update.
    ///
    /// # Errors
    ///
    /// Fails when it isn't JSON at all.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_api::types::Incoming;
    ///
    /// let update = Incoming::from_json(r#"{"update_id": 2, "message": 3}"#)?;
    /// assert!(matches!(update, Incoming::Undecodable(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        // Nearly always it can be decoded; only if not is it worth to keep a copy.
        serde_json::from_str(json)
            .map(Self::Update)
            .or_else(|_| Ok(Self::decode(serde_json::from_str(json)?)))
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
    Ok(split_updates(&json)?.into_iter().map(|(update, _)| update).collect())
}

/// Decodes a JSON array of updates, and gives each with the part of the text that it stands in.
///
/// # Errors
///
/// As for [`decode_updates`].
///
/// # Example
///
/// ```
/// use bot_api::types::split_updates;
///
/// let updates = split_updates(r#"[{"update_id": 1}, {"update_id": 2, "message": 3}]"#)?;
/// assert_eq!(updates[1].1, r#"{"update_id": 2, "message": 3}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn split_updates(json: &str) -> Result<Vec<(Incoming, &str)>, serde_json::Error> {
    // Nearly always all can be decoded; only if not is it worth to find the end of each first.
    if let Some(updates) = split_sound(json) {
        return Ok(updates.into_iter().map(|(update, own)| (update.into(), own)).collect());
    }
    let each: Vec<&RawValue> = serde_json::from_str(json)?;
    Ok(each.into_iter().map(|own| (Incoming::decode(RawJson::copy(own)), own.get())).collect())
}

/// The same, if all can be decoded.
fn split_sound(json: &str) -> Option<Vec<(Update, &str)>> {
    let mut rest = json.trim_ascii_start().strip_prefix('[')?.trim_ascii_start();
    let mut updates = Vec::new();
    while !rest.starts_with(']') {
        if !updates.is_empty() {
            rest = rest.strip_prefix(',')?.trim_ascii_start();
        }
        let mut first = serde_json::Deserializer::from_str(rest).into_iter();
        let update = first.next()?.ok()?;
        let (own, others) = rest.split_at_checked(first.byte_offset())?;
        updates.push((update, own));
        rest = others.trim_ascii_start();
    }
    rest.strip_prefix(']')?.trim_ascii_start().is_empty().then_some(updates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: Option<&[(&str, bool)]>) {
        let updates = split_updates(json).ok();
        let seen = updates.map(|updates| -> Vec<_> {
            let sound = |update: &Incoming| matches!(update, Incoming::Update(_));
            updates.iter().map(|(update, own)| (*own, sound(update))).collect()
        });
        assert_eq!(seen.as_deref(), expected, "{json}");
    }

    #[test]
    fn updates_are_given_with_the_text_they_stand_in() {
        let (a, b) = (r#"{"update_id":1}"#, r#"{ "update_id": 2, "new": ["]", {}] }"#);
        let wrong = r#"{"update_id":3,"message":[]}"#;
        check("[]", Some(&[]));
        check(" [ ] ", Some(&[]));
        check(&format!("[{a}]"), Some(&[(a, true)]));
        check(&format!("\n[ {a}\t, {b} ]\r"), Some(&[(a, true), (b, true)]));
        check(&format!("[{a},{wrong},{b}]"), Some(&[(a, true), (wrong, false), (b, true)]));
        check(
            &format!("[{a},3,null,{b}]"),
            Some(&[(a, true), ("3", false), ("null", false), (b, true)]),
        );
        for broken in ["", "{}", "[", "[,]", "]"] {
            check(broken, None);
        }
        for around in ["[A,]", "[A", "[A A]", "[A]]", "[,A]", "[A],"] {
            check(&around.replace('A', a), None);
        }
    }
}
