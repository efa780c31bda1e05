//! Commits under way, polled in any order and dropped at any time.

use std::future::poll_fn;
use std::task::Poll;

use fastrand::Rng;
use tokio::task::JoinSet;

use super::check::answer;
use crate::store::StoreFuture;

/// Polls a commit once; whether it has ended.
pub(super) async fn poll_once(commit: &mut StoreFuture<'_, ()>) -> bool {
    let polled = poll_fn(|context| Poll::Ready(commit.as_mut().poll(context))).await;
    match polled {
        Poll::Pending => false,
        Poll::Ready(ended) => {
            answer(ended);
            true
        }
    }
}

/// Waits for all commits, polling them in an order that has nothing to do with theirs.
pub(super) async fn all_end(random: &mut Rng, mut commits: Vec<StoreFuture<'_, ()>>) {
    poll_fn(|context| {
        random.shuffle(&mut commits);
        commits.retain_mut(|commit| match commit.as_mut().poll(context) {
            Poll::Pending => true,
            Poll::Ready(ended) => {
                answer(ended);
                false
            }
        });
        if commits.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

/// Lets others go on, for a while or not at all, so that tasks get out of step.
pub(super) async fn yield_some(random: &mut Rng) {
    for _ in 0..random.u8(..4) {
        tokio::task::yield_now().await;
    }
}

/// Waits for all tasks, and goes on with the panic of one.
pub(super) async fn join(mut tasks: JoinSet<()>) {
    while let Some(ended) = tasks.join_next().await {
        if let Err(error) = ended
            && let Ok(panic) = error.try_into_panic()
        {
            std::panic::resume_unwind(panic);
        }
    }
}
