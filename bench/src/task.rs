//! The only place that starts tasks.

use std::future::Future;

use tokio::task::JoinHandle;

/// Runs a future beside the caller's.
#[expect(clippy::disallowed_methods, reason = "this is the function to use instead")]
pub(crate) fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    tokio::spawn(future)
}
