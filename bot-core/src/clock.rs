//! The time of day, in one place: so that tests can put their own there.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use bot_api::types::UnixTime;

/// Tells the time of day. Cloning is cheap.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    /// A clock that asks `now` each time.
    pub(crate) fn new(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time in whole seconds; 1970 for anything before.
    pub(crate) fn now(&self) -> UnixTime {
        let since = (self.0)().duration_since(UNIX_EPOCH).unwrap_or_default();
        UnixTime(since.as_secs().try_into().unwrap_or(i64::MAX))
    }
}

impl Default for Clock {
    /// The system's clock.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    fn default() -> Self {
        Self::new(SystemTime::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.now().0).finish()
    }
}
