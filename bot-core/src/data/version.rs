//! From older versions of a type to its present one.

use serde::de::DeserializeOwned;

use super::Stored;
use crate::handler_error::BoxError;

/// Why a stored value can't become one of the type as it is now.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UpgradeError {
    /// The type says of no older type what it is made from.
    #[error(
        "it is of version {version}, and its type of version {known} names no older type: \
         write `#[stored(version = {known}, from = …)]`"
    )]
    NoOlderType {
        /// The version of what is stored.
        version: u32,
        /// The version of the type.
        known: u32,
    },
    /// There is no type of that version among the older ones.
    #[error("it is of version {version}, and no older type has that version")]
    UnknownVersion {
        /// The version of what is stored.
        version: u32,
    },
}

/// A type that a value of an older version can become: every `TryFrom`, and so every `From`.
#[diagnostic::on_unimplemented(
    message = "`{Old}` can't become `{Self}`",
    label = "has no conversion into `{Self}`",
    note = "write `impl From<{Old}> for {Self}`, or `impl TryFrom<{Old}> for {Self}` with an error that is \
            `Into<BoxError>`"
)]
pub trait UpgradeFrom<Old>: Sized {
    /// Converts the value.
    ///
    /// # Errors
    ///
    /// What `TryFrom` says.
    fn upgrade_from(old: Old) -> Result<Self, BoxError>;
}

#[diagnostic::do_not_recommend]
impl<Old, New: TryFrom<Old, Error: Into<BoxError>>> UpgradeFrom<Old> for New {
    fn upgrade_from(old: Old) -> Result<Self, BoxError> {
        Self::try_from(old).map_err(Into::into)
    }
}

/// Ends the build with a message if something doesn't hold between a type and its older version.
///
/// What `#[stored(version = 2, from = Old)]` writes as `const _: () = …`, which the compiler runs.
///
/// # Panics
///
/// If it doesn't hold.
///
/// # Example
///
/// ```
/// use bot_core::data::check_upgrade;
///
/// const _: () = check_upgrade(1 < 2, "the older version isn't older");
/// ```
#[track_caller]
pub const fn check_upgrade(holds: bool, message: &str) {
    assert!(holds, "{}", message);
}

/// A value of what its type or an older one has stored.
pub(super) fn read<T: Stored + DeserializeOwned>(version: u32, json: &str) -> Result<T, BoxError> {
    if version == T::VERSION { Ok(serde_json::from_str(json)?) } else { T::upgrade(version, json) }
}
