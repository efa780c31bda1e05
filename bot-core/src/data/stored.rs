//! What a stored type is, and how its values become JSON and back.

use std::any::TypeId;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Scope, UpgradeError};
use crate::handler_error::BoxError;
use crate::store::{RecordKey, StoredType, Value, WorkError, Written};

/// A type that the framework stores: its name, its version and whose data it is.
///
/// Derived, with one of the two traits on top of it: [`StoredData`] for a value that a handler takes
/// whole, [`StoredEntry`] for the entries of a collection.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not stored data",
    label = "has no scope",
    note = "put `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` on `{Self}` \
            (or `ChatData`, `MemberData`, `BotData`)"
)]
pub trait Stored: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The name under which values are stored: the author's choice, never a Rust path.
    const NAME: &'static str;

    /// The version of the type, written with each value. Default: 1; it counts up.
    const VERSION: u32 = 1;

    /// How long a value is kept after it was last stored. Default: for ever.
    const EXPIRES: Option<Duration> = None;

    /// What a handler gets when the stored value can't be read. Default: an error.
    ///
    /// Without effect on entries of collections.
    const BROKEN: Broken = Broken::Fail;

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

    /// Makes a value of JSON that an older version of the type has written: see
    /// [`upgrade_from`](super::upgrade_from).
    ///
    /// Default: there is no older version.
    ///
    /// # Errors
    ///
    /// Why it can't be done; what is stored then stays as it is.
    fn upgrade(version: u32, json: &str) -> Result<Self, BoxError> {
        let _ = json;
        Err(UpgradeError::NoOlderType { version, known: Self::VERSION }.into())
    }
}

/// What a handler gets when what is stored can't be read as the type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Broken {
    /// An error: the handler isn't called, and what is stored stays as it is.
    #[default]
    Fail,
    /// The default. What can't be read stays as it is until the handler stores something, and is
    /// kept beside it then.
    Reset,
}

/// Data that handlers take as `&T` and `&mut T` and that the framework stores.
///
/// Derived: `#[derive(Default, Clone, Serialize, Deserialize, UserData)]`, or `ChatData`,
/// `MemberData`, `BotData`.
/// A value that equals its default is not kept, so reading costs no storage.
/// A plain type is read and written whole, so it costs its size; what grows is better kept in a
/// [`Collection`](super::Collection).
/// Whether it was changed is seen by its JSON: a `BTreeMap` keeps its order, where a `HashMap` may be
/// written again unchanged.
/// What is changed through `&T`, such as an atomic or a `Mutex` inside, isn't stored.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not stored data",
    label = "has no scope",
    note = "put `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` on `{Self}` \
            (or `ChatData`, `MemberData`, `BotData`)"
)]
pub trait StoredData: Stored + Default {}

/// What the entries of a collection are, each stored by itself under a key.
///
/// Derived: `#[derive(Clone, Serialize, Deserialize, UserData)] #[stored(key = u64)]`.
/// Handlers take a [`Collection`](super::Collection) of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not stored in a collection",
    label = "has no key",
    note = "put `#[derive(Clone, Serialize, Deserialize, UserData)]` (or `ChatData`, `MemberData`, `BotData`) \
            and `#[stored(key = …)]` on `{Self}`"
)]
pub trait StoredEntry: Stored {
    /// What an entry is found by: text, a whole number, a `Uuid`, a `ChatId`, a type of one's own
    /// that serde writes as one of these.
    type Key: Serialize + DeserializeOwned + Clone + Send + Sync + 'static;
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

/// A typed value on its way into the store.
pub(crate) fn written<T: StoredData>(value: T) -> Written {
    Written::new(value, |value, _| match value.downcast_ref::<T>() {
        Some(value) => encode(value),
        None => Err(serde::ser::Error::custom("the value is of another type")),
    })
}
