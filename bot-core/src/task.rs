//! Tasks and futures: the one place that starts a task, and the shield around code that may panic.
//!
//! Nothing else calls `tokio::spawn`, so that every task of the framework is named and found here.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::Poll;

use tokio::task::AbortHandle;

/// A boxed future that can be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a panic said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("panicked: {message}")]
pub struct Panicked {
    message: String,
}

impl Panicked {
    /// The text of the panic, or a stand-in when it carried something else than text.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    fn from_payload(payload: &(dyn Any + Send)) -> Self {
        let message = payload
            .downcast_ref::<&'static str>()
            .map(|text| (*text).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "a value that is not text".to_owned());
        Self { message }
    }
}

/// A task that ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Task(AbortHandle);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Starts a task that ends by itself or with its handle.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn spawn(name: &'static str, task: impl Future<Output = ()> + Send + 'static) -> Task {
    let task = tokio::spawn(async move {
        if let Err(panicked) = catch_panic(task).await {
            tracing::error!(task = name, error = %panicked, "a task of the framework panicked");
        }
    });
    Task(task.abort_handle())
}

/// Runs a future and turns its panic into an error.
///
/// The future isn't polled again after a panic, so a broken state isn't looked at.
pub(crate) async fn catch_panic<T>(future: impl Future<Output = T>) -> Result<T, Panicked> {
    let mut future = pin!(future);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(polled) => polled.map(Ok),
        Err(payload) => Poll::Ready(Err(Panicked::from_payload(&*payload))),
    })
    .await
}

/// Runs a function and turns its panic into an error.
pub(crate) fn catch_panic_now<T>(function: impl FnOnce() -> T) -> Result<T, Panicked> {
    catch_unwind(AssertUnwindSafe(function)).map_err(|payload| Panicked::from_payload(&*payload))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_becomes_an_error_with_its_text() {
        let caught = catch_panic::<()>(async { panic!("no {}", "tea") }).await;
        assert_eq!(caught.unwrap_err().message(), "no tea");
    }

    #[tokio::test]
    async fn a_value_passes_through() {
        assert_eq!(catch_panic(async { 7 }).await, Ok(7));
    }
}
