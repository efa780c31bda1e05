//! Tasks and futures: the one place that starts a task, and the shield around code that may panic.
//!
//! Nothing else calls `tokio::spawn`, so that every task of the framework is named and found here.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::task::Poll;

use tokio::runtime::Handle;
use tokio::task::{JoinError, JoinHandle, JoinSet};

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
pub(crate) struct Task(JoinHandle<()>);

impl Task {
    /// Ends it where it waits next.
    pub(crate) fn abort(&self) {
        self.0.abort();
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.abort();
    }
}

/// Starts a task that tells its end itself.
///
/// It is boxed, here and in [`Tasks`], because tokio's code for a task, a hundred functions, is
/// compiled anew for each type of future.
pub(crate) fn start(task: impl Future<Output = ()> + Send + 'static) -> Task {
    Task(start_boxed(Box::pin(task)))
}

#[expect(clippy::disallowed_methods, reason = "this is the one place")]
fn start_boxed(task: BoxFuture<'static, ()>) -> JoinHandle<()> {
    tokio::spawn(task)
}

/// Starts a task that ends by itself or with its handle.
pub(crate) fn spawn(name: &'static str, task: impl Future<Output = ()> + Send + 'static) -> Task {
    start(async move {
        if let Err(panicked) = catch_panic(pin!(task)).await {
            tracing::error!(task = name, error = %panicked, "a task of the framework panicked");
        }
    })
}

/// Tasks that give a value each, and end when this is dropped.
#[derive(Debug)]
pub(crate) struct Tasks<T>(JoinSet<T>);

impl<T: Send + 'static> Tasks<T> {
    pub(crate) fn new() -> Self {
        Self(JoinSet::new())
    }

    pub(crate) fn start(&mut self, task: impl Future<Output = T> + Send + 'static) {
        let task: BoxFuture<'static, T> = Box::pin(task);
        self.0.spawn(task);
    }

    /// What the next one that ends gives, `None` if all have; a panic of it is one of who waits.
    pub(crate) async fn next(&mut self) -> Option<T> {
        loop {
            match self.0.join_next().await?.map_err(JoinError::try_into_panic) {
                Ok(value) => return Some(value),
                Err(Ok(payload)) => resume_unwind(payload),
                // It ended with the runtime.
                Err(Err(_cancelled)) => {}
            }
        }
    }
}

/// Runs a future to its end, even if what this gives is dropped once it was polled.
///
/// A panic of the future is one of who waits for it.
/// `None` says that the runtime has ended, and the future with it. Without a runtime, the future
/// runs here, and ends where this is dropped.
///
/// It is taken boxed, because what waits for it would be as large otherwise.
pub(crate) async fn to_the_end<T: Send + 'static>(future: BoxFuture<'static, T>) -> Option<T> {
    let Ok(runtime) = Handle::try_current() else {
        return Some(future.await);
    };
    match runtime.spawn(future).await {
        Ok(output) => Some(output),
        Err(error) => match error.try_into_panic() {
            Ok(payload) => resume_unwind(payload),
            Err(_cancelled) => None,
        },
    }
}

/// The same for a future that may be done at once, which then costs no task.
pub(crate) async fn begun_to_the_end<T: Send + 'static>(
    mut future: BoxFuture<'static, T>,
) -> Option<T> {
    match poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await {
        Poll::Ready(output) => Some(output),
        Poll::Pending => to_the_end(future).await,
    }
}

/// Runs a future and turns its panic into an error.
///
/// The future isn't polled again after a panic, so a broken state isn't looked at.
/// It is taken pinned, because what waits for it would be twice as large otherwise.
pub(crate) fn catch_panic<T>(
    mut future: Pin<&mut impl Future<Output = T>>,
) -> impl Future<Output = Result<T, Panicked>> {
    poll_fn(move |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(polled) => polled.map(Ok),
        Err(payload) => Poll::Ready(Err(Panicked::from_payload(&*payload))),
    })
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
        let caught = catch_panic::<()>(pin!(async { panic!("no {}", "tea") })).await;
        assert_eq!(caught.unwrap_err().message(), "no tea");
    }

    #[tokio::test]
    async fn what_has_begun_goes_to_its_end_even_if_nobody_waits_for_it() {
        let (go, started) = tokio::sync::oneshot::channel();
        let (end, ended) = tokio::sync::oneshot::channel();
        let mut waiting = Box::pin(to_the_end(Box::pin(async {
            started.await.unwrap();
            end.send(()).unwrap();
        })));
        assert!(poll_fn(|cx| Poll::Ready(waiting.as_mut().poll(cx).is_pending())).await);
        drop(waiting);
        go.send(()).unwrap();
        assert_eq!(ended.await, Ok(()));
    }

    #[test]
    fn without_a_runtime_it_runs_where_it_is_waited_for() {
        let mut waiting = pin!(to_the_end(Box::pin(async { 7 })));
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        assert_eq!(waiting.as_mut().poll(&mut cx), Poll::Ready(Some(7)));
    }

    #[tokio::test]
    async fn a_panic_on_the_way_to_the_end_is_one_of_who_waits() {
        let caught = catch_panic(pin!(to_the_end(Box::pin(async { panic!("no tea") })))).await;
        assert_eq!(caught.unwrap_err().message(), "no tea");
    }

    #[tokio::test]
    async fn a_value_passes_through() {
        assert_eq!(catch_panic(pin!(async { 7 })).await, Ok(7));
    }
}
