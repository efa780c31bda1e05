//! Arguments that may be missing: `Option<X>` and `Result<X, Rejection>`.

use super::{Access, FromUpdate, Rejection};
use crate::context::Context;

/// `None` where the extractor would have skipped the handler or complained about the user's text.
///
/// What is broken stays an error: a value that can't be read must not look like one that isn't
/// there, or the handler would go on as if nothing had been stored.
impl<X: FromUpdate> FromUpdate for Option<X> {
    const NEVER_SKIPS: bool = true;

    fn access(access: &mut Access) {
        access.optional(X::access);
    }

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        optional(X::from_update(cx).await)
    }
}

/// Gives the handler the rejection itself; never skips and never fails.
impl<X: FromUpdate> FromUpdate for Result<X, Rejection> {
    const NEVER_SKIPS: bool = true;

    fn access(access: &mut Access) {
        access.optional(X::access);
    }

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        Ok(X::from_update(cx).await)
    }
}

/// Turns "not there" into `None` and leaves "broken" an error, as an `Option<…>` argument does.
///
/// # Errors
///
/// [`Rejection::Fail`] as it came.
///
/// # Example
///
/// ```
/// use bot_core::extract::{Rejection, optional};
///
/// assert!(matches!(optional::<u8>(Err(Rejection::Skip)), Ok(None)));
/// assert!(optional::<u8>(Err(Rejection::fail("disk full"))).is_err());
/// ```
pub fn optional<T>(extracted: Result<T, Rejection>) -> Result<Option<T>, Rejection> {
    match extracted {
        Ok(value) => Ok(Some(value)),
        Err(Rejection::Skip | Rejection::Usage(_)) => Ok(None),
        Err(broken @ Rejection::Fail(_)) => Err(broken),
    }
}
