//! How values become JSON and back, with their versions and the time when they expire.

use std::any::{Any, TypeId};
use std::time::Duration;

use bot_api::types::UnixTime;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::version::{UpgradeError, read};
use super::{Broken, Scope, Stored, StoredData, StoredEntry};
use crate::handler_error::{BoxError, chain};
use crate::store::{RecordKey, StoredType, Value, WorkError, Written};

/// A plain value as it is kept in memory.
///
/// An entry of a collection is kept as an `Option` of it.
pub(super) struct Plain<T> {
    pub(super) value: T,
    /// Whether it is the default because what is stored can't be read.
    pub(super) broken: bool,
}

/// What the dispatcher has to know of a type of plain values.
pub(crate) fn stored_type<T: StoredData>() -> StoredType {
    StoredType {
        type_id: TypeId::of::<T>(),
        name: T::NAME,
        scope: T::Scope::KIND,
        version: T::VERSION,
        is_entry: false,
        merge: |old, new| merged::<T>(old, new, plain_json),
        upgrade: |key, stored| upgraded::<T>(key, stored, plain_json),
    }
}

/// What the dispatcher has to know of a type of entries.
pub(crate) fn entry_type<T: StoredEntry>() -> StoredType {
    StoredType {
        type_id: TypeId::of::<T>(),
        name: T::NAME,
        scope: T::Scope::KIND,
        version: T::VERSION,
        is_entry: true,
        merge: |old, new| merged::<T>(old, new, entry_json),
        upgrade: |key, stored| upgraded::<T>(key, stored, entry_json),
    }
}

/// The stored value, or the default if nothing is stored, or where the author says so if it can't
/// be read.
pub(super) fn decode_plain<T: StoredData>(
    key: &RecordKey,
    stored: Option<&Value>,
) -> Result<Plain<T>, WorkError> {
    let Some(stored) = stored else {
        return Ok(Plain { value: T::default(), broken: false });
    };
    match decode(key, stored) {
        Ok(value) => Ok(Plain { value, broken: false }),
        Err(error @ WorkError::Decode { .. }) if T::BROKEN == Broken::Reset => {
            tracing::error!(error = chain(&error), "the default is taken in its place");
            Ok(Plain { value: T::default(), broken: true })
        }
        Err(error) => Err(error),
    }
}

/// The entry of a collection, if it is there.
pub(super) fn decode_entry<T: StoredEntry>(
    key: &RecordKey,
    stored: Option<&Value>,
) -> Result<Option<T>, WorkError> {
    stored.map(|stored| decode(key, stored)).transpose()
}

/// A stored value of any version up to the type's.
pub(super) fn decode<T: Stored + DeserializeOwned>(
    key: &RecordKey,
    stored: &Value,
) -> Result<T, WorkError> {
    if stored.version() > T::VERSION {
        let (stored, known) = (stored.version(), T::VERSION);
        return Err(WorkError::Newer { key: key.clone(), stored, known });
    }
    read(stored.version(), stored.as_str())
        .map_err(|source| WorkError::Decode { key: key.clone(), source })
}

/// A plain value on its way into the store.
pub(super) fn written_plain<T: StoredData>(value: T) -> Written {
    Written::new(Plain { value, broken: false }, |plain, now| {
        let value = plain_json(&of_type::<Plain<T>>(plain)?.value)?;
        Ok(value.map(|value| expiring::<T>(value, now)))
    })
}

/// An entry of a collection on its way into the store.
pub(super) fn written_entry<T: StoredEntry>(value: T) -> Written {
    Written::new(Some(value), |entry, now| match of_type::<Option<T>>(entry)? {
        Some(value) => Ok(Some(expiring::<T>(json(value)?, now))),
        None => Ok(None),
    })
}

fn of_type<T: Any>(value: &(dyn Any + Send + Sync)) -> Result<&T, serde_json::Error> {
    let mismatch = || serde::ser::Error::custom("the value is of another type");
    value.downcast_ref().ok_or_else(mismatch)
}

/// The value as JSON, or `None` if it equals its default.
fn plain_json<T: StoredData>(value: &T) -> Result<Option<Value>, serde_json::Error> {
    let value = json(value)?;
    let default = serde_json::to_string(&T::default())?;
    Ok((value.as_str() != default).then_some(value))
}

fn entry_json<T: StoredEntry>(value: &T) -> Result<Option<Value>, serde_json::Error> {
    json(value).map(Some)
}

fn json<T: Stored + Serialize>(value: &T) -> Result<Value, serde_json::Error> {
    Ok(Value::new(serde_json::to_string(value)?).with_version(T::VERSION))
}

fn expiring<T: Stored>(value: Value, now: UnixTime) -> Value {
    with_end(value, T::EXPIRES.map(|after| later(now, after)))
}

/// The time after a while, rounded up to whole seconds.
fn later(UnixTime(now): UnixTime, after: Duration) -> UnixTime {
    let seconds = after.as_secs().saturating_add(u64::from(after.subsec_nanos() > 0));
    UnixTime(now.saturating_add_unsigned(seconds))
}

/// What `merge` makes of two values; it lives as long as the one of them that lives longer.
fn merged<T: Stored + DeserializeOwned>(
    old: &Value,
    new: &Value,
    json: fn(&T) -> Result<Option<Value>, serde_json::Error>,
) -> Result<Option<Value>, BoxError> {
    let read = |value: &Value| {
        let version = value.version();
        if version > T::VERSION {
            return Err(UpgradeError::UnknownVersion { version }.into());
        }
        read(version, value.as_str())
    };
    let value = json(&T::merge(read(old)?, read(new)?))?;
    let end = old.expires().zip(new.expires()).map(|(old, new)| old.max(new));
    Ok(value.map(|value| with_end(value, end)))
}

/// The same value in the type's present version; it expires when it would have.
fn upgraded<T: Stored + DeserializeOwned>(
    key: &RecordKey,
    stored: &Value,
    json: fn(&T) -> Result<Option<Value>, serde_json::Error>,
) -> Result<Option<Value>, WorkError> {
    let value = json(&decode(key, stored)?)
        .map_err(|source| WorkError::Encode { key: key.clone(), source })?;
    Ok(value.map(|value| with_end(value, stored.expires())))
}

fn with_end(value: Value, end: Option<UnixTime>) -> Value {
    match end {
        Some(end) => value.expiring(end),
        None => value,
    }
}
