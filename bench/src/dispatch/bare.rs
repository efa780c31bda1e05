//! The least that a dispatcher costs which runs each update in a task of its own: tokio's channel
//! to a loop, and a task that the loop starts.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{Notify, mpsc};

/// How long each update took from the channel to the first line of its task.
#[expect(clippy::disallowed_methods, reason = "it is the bare runtime that is measured")]
pub(crate) fn run(updates: usize) -> Result<Vec<Duration>, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (sender, mut receiver) = mpsc::unbounded_channel::<Instant>();
    let (sent_times, mut times) = mpsc::unbounded_channel();
    let handled = Arc::new(Notify::new());
    let told = Arc::clone(&handled);
    runtime.block_on(async move {
        let source = tokio::spawn(async move {
            for _ in 0..updates {
                if sender.send(Instant::now()).is_err() {
                    break;
                }
                handled.notified().await;
            }
        });
        let dispatcher = tokio::spawn(async move {
            while let Some(start) = receiver.recv().await {
                let (sent_times, told) = (sent_times.clone(), Arc::clone(&told));
                tokio::spawn(async move {
                    // The other end is read when all is over.
                    let _ = sent_times.send(start.elapsed());
                    told.notify_one();
                });
            }
        });
        source.await?;
        dispatcher.await
    })?;
    Ok(std::iter::from_fn(|| times.try_recv().ok()).collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_update_is_timed() {
        assert_eq!(super::run(100).unwrap().len(), 100);
    }
}
