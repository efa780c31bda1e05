//! Files to be sent.

use serde::{Deserialize, Serialize};

use super::FileId;

/// A file to be sent: one that Telegram has already, or one that it is to fetch.
///
/// A text alone is none: it doesn't say whether it is an id or an address.
///
/// Source: <https://core.telegram.org/bots/api#sending-files>.
///
/// # Example
///
/// ```
/// use bot_api::{methods::SendPhoto, types::InputFile};
///
/// let photo = InputFile::url("https://example.org/cat.jpg");
/// let method = SendPhoto::new(5, photo).caption("A cat");
/// # let _ = method;
/// ```
// The text is private so that an upload can become another form of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InputFile(String);

impl InputFile {
    /// A file that Telegram has: it was received or sent by this bot.
    #[must_use]
    pub fn id(id: impl Into<FileId>) -> Self {
        Self(id.into().0)
    }

    /// A file that Telegram fetches from an address.
    #[must_use]
    pub fn url(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// The reference as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<FileId> for InputFile {
    fn from(id: FileId) -> Self {
        Self::id(id)
    }
}

impl From<&FileId> for InputFile {
    fn from(id: &FileId) -> Self {
        Self::id(id)
    }
}

/// What stands for a file to be sent: an [`InputFile`], or a [`FileId`].
///
/// Everything that turns into an [`InputFile`] has it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no file to be sent",
    label = "neither an `InputFile` nor a `FileId`",
    note = "for an address, write `InputFile::url(\"https://…\")`; \
            for a file that Telegram has already, `InputFile::id(\"…\")`"
)]
pub trait IntoInputFile: Into<InputFile> {}

#[diagnostic::do_not_recommend]
impl<T: Into<InputFile>> IntoInputFile for T {}
