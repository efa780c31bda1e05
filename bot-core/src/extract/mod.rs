//! Types a handler can take as arguments, and what it means when one can't be had.
//!
//! Three traits carry the handler language: [`FromUpdate`] for arguments by value,
//! [`BorrowFromUpdate`] for `&T` and [`BorrowMutFromUpdate`] for `&mut T`.
//! Each says in `access` what it is going to touch, before any update comes.

mod access;
pub mod argument;
mod captures;
mod commands;
mod needs;
mod option;
mod parts;
mod rejection;
mod state;
pub mod words;

use std::future::Future;
use std::ops::{Deref, DerefMut};

pub use access::Access;
use argument::{Borrowed, Changed, OptionOf, Owned};
pub use captures::Captures;
pub use commands::{CommandInfo, Commands};
pub(crate) use needs::Origins;
pub use option::optional;
pub(crate) use parts::parts_of;
pub use rejection::Rejection;
pub use state::State;
pub use words::{Args, Mention, Optional, Word};

use crate::context::Context;

/// A type that a handler can take by value.
///
/// # Example
///
/// An extractor of one's own: the length of the text, for messages that have one.
///
/// ```
/// use bot_core::Context;
/// use bot_core::extract::{FromUpdate, Rejection};
///
/// struct TextLength(usize);
///
/// impl FromUpdate for TextLength {
///     async fn from_update(cx: &Context) -> Result<Self, Rejection> {
///         let message = cx.update().and_then(|update| update.message());
///         let Some(text) = message.and_then(|message| message.text.as_deref()) else {
///             return Err(Rejection::Skip);
///         };
///         Ok(Self(text.chars().count()))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a handler can't take `{Self}` as an argument",
    label = "not an extractor",
    note = "by value a handler takes `State<T>`, `Client`, `Context`, `UserData<T>`, `BotData<T>`, `Option<X>`, …; \
            a word of the command must be named like its placeholder in the pattern",
    note = "parts of the update and stored data are borrowed: `&Message`, `&Notes`, `&mut Notes`, `&Collection<Note>`"
)]
pub trait FromUpdate: Sized + Send {
    /// Whether it never answers [`Rejection::Skip`] where there is what [`access`](Self::access)
    /// declares. Default: `false`.
    ///
    /// [`build`](crate::AppBuilder::build) finds routes that are never reached by it: those behind
    /// a route that takes all their triggers.
    const NEVER_SKIPS: bool = false;

    /// Says what [`from_update`](Self::from_update) is going to touch.
    ///
    /// Called once per route, when the app is built. Default: nothing.
    fn access(access: &mut Access) {
        let _ = access;
    }

    /// Says what it touches, and whether it may skip: what attributes and functions call.
    #[doc(hidden)]
    fn declare(access: &mut Access) {
        access.argument(Self::NEVER_SKIPS);
        Self::access(access);
    }

    /// An argument of that type, as the attributes write it.
    #[must_use]
    fn argument() -> Owned<Self> {
        Owned::NEW
    }

    /// Likewise, an argument that the function can go without: `Option<…>`.
    #[must_use]
    fn optional_argument() -> OptionOf<Owned<Self>> {
        OptionOf(Owned::NEW)
    }

    /// Gets the value for the current trigger.
    ///
    /// # Errors
    ///
    /// A [`Rejection`], which says whether the next route is tried, the user is told, or the error
    /// handler is called.
    fn from_update(cx: &Context) -> impl Future<Output = Result<Self, Rejection>> + Send;
}

/// A type that a handler can borrow: the `T` of an argument `&T`.
#[diagnostic::on_unimplemented(
    message = "a handler can't borrow `{Self}`",
    label = "neither a part of the update nor data that is stored as one value",
    note = "parts of the update are `&Message`, `&Chat`, `&User`, `&Update`, …; \
            `Client`, `Context` and `State<T>` are taken by value",
    note = "for data of your own, put `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` on `{Self}` \
            (or `ChatData`, `MemberData`, `BotData`)",
    note = "if `{Self}` has a key, `#[stored(key = …)]`, it is an entry: take `&Collection<{Self}>`"
)]
pub trait BorrowFromUpdate {
    /// As of [`FromUpdate::NEVER_SKIPS`].
    const NEVER_SKIPS: bool = false;

    /// What holds the value while the handler runs.
    type Guard<'a>: Deref<Target = Self> + Send;

    /// Says what [`borrow_from_update`](Self::borrow_from_update) is going to touch.
    ///
    /// Called once per route, when the app is built. Default: nothing.
    fn access(access: &mut Access) {
        let _ = access;
    }

    /// Says what it touches, and whether it may skip: what attributes and functions call.
    #[doc(hidden)]
    fn declare(access: &mut Access) {
        access.argument(Self::NEVER_SKIPS);
        Self::access(access);
    }

    /// An argument of that type, as the attributes write it.
    #[must_use]
    fn argument() -> Borrowed<Self> {
        Borrowed::NEW
    }

    /// Likewise, an argument that the function can go without: `Option<…>`.
    #[must_use]
    fn optional_argument() -> OptionOf<Borrowed<Self>> {
        OptionOf(Borrowed::NEW)
    }

    /// Gets the value for the current trigger.
    ///
    /// # Errors
    ///
    /// A [`Rejection`], as of [`FromUpdate::from_update`].
    fn borrow_from_update(
        cx: &Context,
    ) -> impl Future<Output = Result<Self::Guard<'_>, Rejection>> + Send;
}

/// A type that a handler can borrow to change: the `T` of an argument `&mut T`.
#[diagnostic::on_unimplemented(
    message = "a handler can't change `{Self}`",
    label = "can't be taken as `&mut`",
    note = "bot data can't be taken as `&mut`: a slow handler would hold up every chat. \
            Take `BotData<{Self}>` by value and change it with `update(|value| …)`",
    note = "data of your own that isn't stored yet needs \
            `#[derive(Default, Clone, Serialize, Deserialize, UserData)]` (or `ChatData`, `MemberData`)",
    note = "if `{Self}` has a key, `#[stored(key = …)]`, it is an entry: take `&mut Collection<{Self}>`"
)]
pub trait BorrowMutFromUpdate {
    /// As of [`FromUpdate::NEVER_SKIPS`].
    const NEVER_SKIPS: bool = false;

    /// What holds the value while the handler runs, and gives it back when it is dropped.
    type Guard<'a>: DerefMut<Target = Self> + Send;

    /// Says what [`borrow_mut_from_update`](Self::borrow_mut_from_update) is going to touch.
    ///
    /// Called once per route, when the app is built.
    fn access(access: &mut Access);

    /// Says what it touches, and whether it may skip: what attributes and functions call.
    #[doc(hidden)]
    fn declare(access: &mut Access) {
        access.argument(Self::NEVER_SKIPS);
        Self::access(access);
    }

    /// An argument of that type, as the attributes write it.
    #[must_use]
    fn argument() -> Changed<Self> {
        Changed::NEW
    }

    /// Likewise, an argument that the function can go without: `Option<…>`.
    #[must_use]
    fn optional_argument() -> OptionOf<Changed<Self>> {
        OptionOf(Changed::NEW)
    }

    /// Gets the value for the current trigger.
    ///
    /// # Errors
    ///
    /// A [`Rejection`], as of [`FromUpdate::from_update`].
    fn borrow_mut_from_update(
        cx: &Context,
    ) -> impl Future<Output = Result<Self::Guard<'_>, Rejection>> + Send;
}
