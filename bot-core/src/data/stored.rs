//! What a stored type is, and how its values become JSON and back.

use std::any::TypeId;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Scope;
use crate::store::{Encode, RecordKey, StoredType, Value, WorkError};

/// Data that handlers take as `&T` and `&mut T` and that the framework stores.
///
/// Derived: `#[derive(Default, Clone, Serialize, Deserialize, UserData)]`, or `ChatData`,
/// `MemberData`, `BotData`.
/// A value that equals its default is not kept, so reading costs no storage.
/// A plain type is read and written whole, so it costs its size.
/// Whether it was changed is seen by its JSON: a `BTreeMap` keeps its order, where a `HashMap` may be
/// written again unchanged.
/// What is changed through `&T`, such as an atomic or a `Mutex` inside, isn't stored.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not stored data",
    label = "has no scope",
    note = "put `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` on `{Self}` \
            (or `ChatData`, `MemberData`, `BotData`)"
)]
pub trait StoredData:
    Default + Clone + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// The name under which values are stored: the author's choice, never a Rust path.
    const NAME: &'static str;

    /// Whose data it is.
    type Scope: Scope;

    /// Decides what a group has after its upgrade when both the old and the new chat id have a
    /// value that isn't the default.
    ///
    /// Default: the old group's value, because it is the one that has grown; the other is logged.
    #[must_use]
    fn merge(old: Self, new: Self) -> Self {
        drop(new);
        old
    }
}

/// What the dispatcher has to know of a stored type.
pub(crate) fn stored_type<T: StoredData>() -> StoredType {
    StoredType {
        type_id: TypeId::of::<T>(),
        name: T::NAME,
        scope: T::Scope::KIND,
        merge: |old, new| encode(&T::merge(decode_value(old)?, decode_value(new)?)),
    }
}

/// The value as JSON, or `None` if it equals its default.
pub(crate) fn encode<T: StoredData>(value: &T) -> Result<Option<Value>, serde_json::Error> {
    let json = serde_json::to_string(value)?;
    if json == serde_json::to_string(&T::default())? {
        return Ok(None);
    }
    Ok(Some(Value::new(json)))
}

/// The stored value, or the default if nothing is stored.
pub(crate) fn decode<T: StoredData>(
    key: &RecordKey,
    stored: Option<&Value>,
) -> Result<T, WorkError> {
    match stored {
        None => Ok(T::default()),
        Some(value) => {
            decode_value(value).map_err(|source| WorkError::Decode { key: key.clone(), source })
        }
    }
}

fn decode_value<T: StoredData>(value: &Value) -> Result<T, serde_json::Error> {
    serde_json::from_str(value.as_str())
}

/// A typed value on its way back into the unit of work.
pub(crate) struct Typed<T>(pub(crate) T);

impl<T: StoredData> Encode for Typed<T> {
    fn encode(&self) -> Result<Option<Value>, serde_json::Error> {
        encode(&self.0)
    }
}
