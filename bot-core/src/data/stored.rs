//! What a stored type is.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::version::read;
use super::{Scope, UpgradeError, UpgradeFrom};
use crate::handler_error::BoxError;

/// A type that the framework stores: its name, its version and whose data it is.
///
/// Derived, with one of the two traits on top of it: [`StoredData`] for a value that a handler takes
/// whole, [`StoredEntry`] for the entries of a collection.
/// What a value has to be able to is asked for by these two.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not stored data",
    label = "has no scope",
    note = "put `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` on `{Self}` \
            (or `ChatData`, `MemberData`, `BotData`)"
)]
pub trait Stored: Sized + 'static {
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

    /// Makes a value of JSON that an older version of the type has written: asks the older type to
    /// [`upgrade_into`](Self::upgrade_into) this one.
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

    /// Makes a value of a newer type of JSON that this type has written, or one that is older still:
    /// what `#[stored(version = 2, from = Old)]` writes as [`upgrade`](Self::upgrade).
    ///
    /// # Errors
    ///
    /// What serde says of the text, what the conversion says of the value, or an [`UpgradeError`]
    /// where no older type has that version.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::data::{Stored, UserScope};
    /// use bot_core::handler::BoxError;
    /// use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Clone, Serialize, Deserialize)]
    /// struct NotesV1(Vec<String>);
    ///
    /// impl Stored for NotesV1 {
    ///     const NAME: &'static str = "notes";
    ///     type Scope = UserScope;
    /// }
    ///
    /// #[derive(Clone, Serialize, Deserialize)]
    /// struct Notes { texts: Vec<String> }
    ///
    /// impl From<NotesV1> for Notes {
    ///     fn from(old: NotesV1) -> Self {
    ///         Self { texts: old.0 }
    ///     }
    /// }
    ///
    /// impl Stored for Notes {
    ///     const NAME: &'static str = "notes";
    ///     const VERSION: u32 = 2;
    ///     type Scope = UserScope;
    ///
    ///     fn upgrade(version: u32, json: &str) -> Result<Self, BoxError> {
    ///         NotesV1::upgrade_into(version, json)
    ///     }
    /// }
    ///
    /// assert_eq!(Notes::upgrade(1, r#"["tea"]"#)?.texts, ["tea"]);
    /// # Ok::<(), BoxError>(())
    /// ```
    fn upgrade_into<New>(version: u32, json: &str) -> Result<New, BoxError>
    where
        Self: DeserializeOwned,
        New: UpgradeFrom<Self>,
    {
        if version > Self::VERSION {
            return Err(UpgradeError::UnknownVersion { version }.into());
        }
        New::upgrade_from(read(version, json)?)
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
    message = "`{Self}` is not data that is stored as one value",
    label = "has no scope, or has a key",
    note = "put `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` on `{Self}` \
            (or `ChatData`, `MemberData`, `BotData`)",
    note = "if `{Self}` has a key, `#[stored(key = …)]`, it is an entry: take `Collection<{Self}>`"
)]
pub trait StoredData:
    Stored + Default + Clone + Serialize + DeserializeOwned + Send + Sync
{
}

/// What the entries of a collection are, each stored by itself under a key.
///
/// Derived: `#[derive(Clone, Serialize, Deserialize, UserData)] #[stored(key = u64)]`.
/// Handlers take a [`Collection`](super::Collection) of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entry of a collection",
    label = "has no key",
    note = "add `#[stored(key = …)]` to `{Self}`, with the type of the keys, such as `u64` or `Uuid`",
    note = "if it isn't stored yet, put `#[derive(Clone, Serialize, Deserialize, UserData)]` on it, too \
            (or `ChatData`, `MemberData`, `BotData`)"
)]
pub trait StoredEntry: Stored + Clone + Serialize + DeserializeOwned + Send + Sync {
    /// What an entry is found by: text, a whole number, a `Uuid`, a `ChatId`, a type of one's own
    /// that serde writes as one of these.
    type Key: Serialize + DeserializeOwned + Clone + Send + Sync + 'static;
}
