//! Why a trigger was not handled as it should: what an error handler is given.

use std::error::Error;
use std::time::Duration;

pub(crate) use crate::chain::chain;
use crate::client::CallError;
use crate::store::{StoreError, WorkError};
use crate::task::{Panicked, catch_panic_now};

/// Any error of an author's code.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// What went wrong while a trigger was handled.
///
/// Taken as `&HandlerError` by a handler that is marked with `#[on_error]`.
/// Except for [`Reply`](Self::Reply), nothing that the handler changed was stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HandlerError {
    /// The handler returned `Err`.
    #[error("`{route}` failed")]
    Failed {
        /// The name of the route.
        route: String,
        /// What the handler returned.
        #[source]
        source: BoxError,
    },
    /// The handler panicked, or the author's code around it.
    #[error("{}`{route}` {panic}", place.of())]
    Panicked {
        /// The name of the route.
        route: String,
        /// Whose code it was.
        place: PanicPlace,
        /// What the panic said.
        panic: Panicked,
    },
    /// An argument of the handler could not be had, because something is broken.
    #[error("an argument of `{route}` could not be had")]
    Extract {
        /// The name of the route.
        route: String,
        /// What is broken.
        #[source]
        source: BoxError,
    },
    /// The handler took longer than a [`TimeLimit`](crate::middleware::TimeLimit) and was ended.
    #[error("`{route}` took longer than {limit:?} and was ended")]
    TimedOut {
        /// The name of the route.
        route: String,
        /// How long it may take.
        limit: Duration,
    },
    /// The handler returned `Ok`, but its changes could not be stored.
    #[error("the changes of `{route}` were not stored")]
    Commit {
        /// The name of the route.
        route: String,
        /// Why.
        #[source]
        source: WorkError,
    },
    /// The changes of the handler are stored, but its reply could not be sent.
    #[error("the reply of `{route}` was not sent")]
    Reply {
        /// The name of the route.
        route: String,
        /// What Telegram or the network said.
        #[source]
        source: CallError,
    },
    /// A group was upgraded and its data could not be moved.
    #[error("the data of an upgraded group was not moved")]
    Migration {
        /// Why.
        #[source]
        source: WorkError,
    },
}

/// Whose code panicked while a trigger was handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PanicPlace {
    /// The handler's, or that of what makes its arguments or its reply.
    Handler,
    /// That of a filter, which says whether the handler is for an update.
    Filter,
    /// That of a middleware around the handler.
    Middleware,
    /// That of the data while they are stored, such as `Serialize`.
    Storing,
}

impl PanicPlace {
    /// The place that is that number.
    pub(crate) fn from_u8(number: u8) -> Self {
        let places = [Self::Filter, Self::Middleware, Self::Storing];
        places.into_iter().find(|place| *place as u8 == number).unwrap_or(Self::Handler)
    }

    /// What stands before the name of the route.
    fn of(self) -> &'static str {
        match self {
            Self::Handler => "",
            Self::Filter => "a filter of ",
            Self::Middleware => "a middleware around ",
            Self::Storing => "storing the changes of ",
        }
    }
}

impl HandlerError {
    /// The name of the route that failed, if it was one.
    #[must_use]
    pub fn route(&self) -> Option<&str> {
        match self {
            Self::Failed { route, .. }
            | Self::Panicked { route, .. }
            | Self::Extract { route, .. }
            | Self::TimedOut { route, .. }
            | Self::Commit { route, .. }
            | Self::Reply { route, .. } => Some(route),
            Self::Migration { .. } => None,
        }
    }

    /// Whether the store failed for now, because the disk is full or its server is away, so that
    /// what was to be done is still going to be done.
    ///
    /// The update is handled again by itself until the store is there: later updates of the chat
    /// wait for it, and the error handler hears of the first attempt only.
    /// So the one who asked should be told to wait, not to try again.
    ///
    /// It holds where the changes couldn't be stored ([`Commit`](Self::Commit),
    /// [`Migration`](Self::Migration)), and where data couldn't be read
    /// ([`Extract`](Self::Extract), or [`Failed`](Self::Failed) with the error of the store among its
    /// causes).
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::prelude::*;
    ///
    /// #[on_error]
    /// async fn sorry(error: &HandlerError) -> &'static str {
    ///     if error.is_temporary() {
    ///         "I can't get at my data right now. I'll do it as soon as I can."
    ///     } else {
    ///         "Something went wrong."
    ///     }
    /// }
    /// # assert_eq!(routes![sorry].len(), 1);
    /// ```
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Commit { source, .. } | Self::Migration { source } => source.is_temporary(),
            // A handler reads collections while it runs, and gives back what the store failed with.
            Self::Extract { source, .. } | Self::Failed { source, .. } => {
                // The causes are told by the author's code, which may panic.
                catch_panic_now(|| comes_from_failing_store(&**source)).unwrap_or(false)
            }
            Self::Panicked { .. } | Self::TimedOut { .. } | Self::Reply { .. } => false,
        }
    }

    /// The error and its causes in one line, for a log.
    #[must_use]
    pub fn chain(&self) -> String {
        chain(self)
    }
}

/// Whether an error or one of its causes is that the store failed for now.
fn comes_from_failing_store(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<WorkError>() {
            return error.is_temporary();
        }
        if let Some(error) = error.downcast_ref::<StoreError>() {
            return !error.is_permanent();
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: impl Into<BoxError>, temporary: bool) {
        let error = HandlerError::Failed { route: "/put".to_owned(), source: source.into() };
        assert_eq!(error.is_temporary(), temporary, "{}", error.chain());
    }

    /// An error of an author's own around another.
    #[derive(Debug, thiserror::Error)]
    #[error("no tea")]
    struct Own(#[source] BoxError);

    #[test]
    fn a_panic_is_told_once_and_where_it_was() {
        let told = |place| {
            let panic = catch_panic_now(|| panic!("oh no")).unwrap_err();
            HandlerError::Panicked { route: "/put".to_owned(), place, panic }.chain()
        };
        assert_eq!(told(PanicPlace::Handler), "`/put` panicked: oh no");
        assert_eq!(told(PanicPlace::Filter), "a filter of `/put` panicked: oh no");
        assert_eq!(told(PanicPlace::Middleware), "a middleware around `/put` panicked: oh no");
        assert_eq!(told(PanicPlace::Storing), "storing the changes of `/put` panicked: oh no");
    }

    #[test]
    fn a_handler_that_gives_back_what_the_store_failed_with_is_worth_another_try() {
        let full = || StoreError::new("write a batch", "the disk is full");
        check(full(), true);
        check(WorkError::from(full()), true);
        check(Own(WorkError::from(full()).into()), true);
        check(StoreError::permanent("write a batch", "the value is too large"), false);
        check(Own("no milk either".into()), false);
        check("no tea", false);
    }
}
