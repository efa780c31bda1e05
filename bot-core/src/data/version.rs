//! From older versions of a type to its present one.

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

/// Makes a value of what an older version of its type has stored: reads it as `Old`, or as what
/// `Old` itself is made from, and converts it.
///
/// What `#[stored(version = 2, from = Old)]` writes as [`Stored::upgrade`].
///
/// # Errors
///
/// What serde says of the text, what the conversion says of the value, or an [`UpgradeError`] where
/// no older type has that version.
///
/// # Example
///
/// ```
/// use bot_core::data::{Stored, UserScope, upgrade_from};
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
///     fn upgrade(version: u32, json: &str) -> Result<Self, bot_core::handler::BoxError> {
///         upgrade_from::<NotesV1, Self>(version, json)
///     }
/// }
///
/// assert_eq!(Notes::upgrade(1, r#"["tea"]"#)?.texts, ["tea"]);
/// # Ok::<(), bot_core::handler::BoxError>(())
/// ```
pub fn upgrade_from<Old, New>(version: u32, json: &str) -> Result<New, BoxError>
where
    Old: Stored,
    New: Stored + TryFrom<Old, Error: Into<BoxError>>,
{
    if version > Old::VERSION {
        return Err(UpgradeError::UnknownVersion { version }.into());
    }
    New::try_from(read::<Old>(version, json)?).map_err(Into::into)
}

/// A value of what its type or an older one has stored.
pub(super) fn read<T: Stored>(version: u32, json: &str) -> Result<T, BoxError> {
    if version == T::VERSION { Ok(serde_json::from_str(json)?) } else { T::upgrade(version, json) }
}
