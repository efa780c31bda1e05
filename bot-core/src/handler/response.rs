//! What a handler may return.

use std::borrow::Cow;

use super::{BoxError, Failure, Outcome, Reply};
use crate::extract::Access;
use crate::text::{Html, MarkdownV2, Text};

/// A type that a handler can return.
///
/// `()` and an empty text give no answer, a text, [`Html`], [`MarkdownV2`] or a [`Text`] one message,
/// or several where it is too long for one, [`Reply`] any number,
/// `None` no answer, `Err` stores nothing and calls the error handler.
#[diagnostic::on_unimplemented(
    message = "a handler can't return `{Self}`",
    label = "not a response",
    note = "a handler returns `()`, text, `Html`, `MarkdownV2`, `Reply`, `Option` of these, \
            or `Result` of these with an error that converts into `Box<dyn Error + Send + Sync>`"
)]
pub trait IntoResponse {
    /// Whether it never is a [`Rejection::Skip`](crate::extract::Rejection::Skip), with which the
    /// next route is tried. Default: `false`.
    const NEVER_SKIPS: bool = false;

    /// Says whether it may skip the handler: what attributes and functions call.
    fn declare(access: &mut Access) {
        access.response(Self::NEVER_SKIPS);
    }

    /// The reply, or why there is none.
    ///
    /// # Errors
    ///
    /// [`Failure::Failed`] if the handler returned an error, or a reply with a mistake in it, such
    /// as a keyboard that Telegram wouldn't take.
    fn into_response(self) -> Outcome;
}

impl IntoResponse for () {
    const NEVER_SKIPS: bool = true;

    fn into_response(self) -> Outcome {
        Ok(Reply::none())
    }
}

macro_rules! replies {
    ($($response:ty),+) => {$(
        impl IntoResponse for $response {
            const NEVER_SKIPS: bool = true;

            fn into_response(self) -> Outcome {
                Reply::from(self).into_response()
            }
        }
    )+};
}

replies!(String, &'static str, Cow<'static, str>, Html, MarkdownV2, Text);

impl IntoResponse for Reply {
    const NEVER_SKIPS: bool = true;

    fn into_response(self) -> Outcome {
        self.checked().map_err(|mistake| Failure::Failed(mistake.into()))
    }
}

/// What [`Next::run`](crate::middleware::Next::run) gives is what a middleware may return.
impl IntoResponse for Outcome {
    fn into_response(self) -> Outcome {
        self
    }
}

impl<R: IntoResponse> IntoResponse for Option<R> {
    const NEVER_SKIPS: bool = R::NEVER_SKIPS;

    fn into_response(self) -> Outcome {
        self.map_or_else(|| Ok(Reply::none()), IntoResponse::into_response)
    }
}

impl<R: IntoResponse, E: Into<BoxError>> IntoResponse for Result<R, E> {
    const NEVER_SKIPS: bool = R::NEVER_SKIPS;

    fn into_response(self) -> Outcome {
        match self {
            Ok(response) => response.into_response(),
            Err(error) => Err(Failure::Failed(error.into())),
        }
    }
}
