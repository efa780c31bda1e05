//! Values given to the app at build.

use std::any::TypeId;
use std::ops::Deref;
use std::sync::Arc;

use super::{Access, FromUpdate, Rejection};
use crate::context::Context;

/// A value that was given to the app at build: a connection pool, a configuration.
///
/// Derefs to the value; cloning shares it.
/// An app whose handlers take a state that it wasn't given doesn't build.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// struct Settings { greeting: String }
///
/// #[command("start")]
/// async fn start(settings: State<Settings>) -> String {
///     settings.greeting.clone()
/// }
///
/// let app = App::new("123456:token")
///     .state(Settings { greeting: "hello".into() })
///     .routes(routes![start])
///     .build();
/// assert!(app.is_ok());
/// ```
#[derive(Debug)]
pub struct State<T>(Arc<T>);

impl<T> State<T> {
    /// The shared value.
    #[must_use]
    pub fn into_inner(self) -> Arc<T> {
        self.0
    }
}

/// For unit tests: a handler that takes a `State<T>` can be called with `State::from(value)`.
impl<T> From<T> for State<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Send + Sync + 'static> FromUpdate for State<T> {
    const NEVER_SKIPS: bool = true;

    #[expect(clippy::disallowed_methods, reason = "the name is for a message, never a key")]
    fn access(access: &mut Access) {
        access.state(TypeId::of::<T>(), std::any::type_name::<T>());
    }

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        cx.shared()
            .states
            .get()
            .map(Self)
            .ok_or_else(|| Rejection::fail("the app was built without this state"))
    }
}
