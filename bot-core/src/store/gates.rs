//! A gate per chat: whoever reads or changes a chat's data from outside of its lane passes it, and
//! an upgrade of the group closes it while the data moves.
//!
//! Nobody waits for ever:
//!
//! - Both gates of an upgrade are closed in one moment, when nobody is inside of either, and while
//!   they are, nothing but the store is waited for.
//! - Who has locks, or is inside of another gate, passes as long as the gate isn't closed, because
//!   those inside may wait for just these locks, and who wants to close it for the other gate.
//!   Others give way to who wants to close it.

use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bot_api::types::ChatId;
use tokio::sync::Notify;

/// The gates of all chats. Cloning is cheap.
#[derive(Clone, Default)]
pub(crate) struct ChatGates(Arc<Gates>);

#[derive(Default)]
struct Gates {
    /// A gate is in here exactly while somebody is inside of it, has closed it, or wants to.
    in_use: Mutex<HashMap<ChatId, Gate>>,
    changed: Notify,
}

#[derive(Default)]
struct Gate {
    inside: usize,
    wanted_closed: usize,
    closed: bool,
}

/// A gate that stays open until this is dropped.
#[derive(Debug)]
pub(crate) struct OpenGate {
    gates: ChatGates,
    chat: ChatId,
}

/// Two gates that stay closed until this is dropped.
#[derive(Debug)]
pub(crate) struct ClosedGates {
    gates: ChatGates,
    chats: Vec<ChatId>,
}

/// Somebody who wants gates to be closed.
struct Wish<'a> {
    gates: &'a ChatGates,
    chats: &'a [ChatId],
}

impl ChatGates {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Goes through the gate of `chat`, beside others who do and after those who want to close it.
    ///
    /// Who has locks, or is inside of another gate, takes
    /// [`pass_with_locks`](Self::pass_with_locks).
    pub(crate) async fn pass(&self, chat: ChatId) -> OpenGate {
        self.pass_if(chat, |gate| !gate.closed && gate.wanted_closed == 0).await
    }

    /// Goes through the gate of `chat`, beside others who do, as soon as it isn't closed.
    pub(crate) async fn pass_with_locks(&self, chat: ChatId) -> OpenGate {
        self.pass_if(chat, |gate| !gate.closed).await
    }

    async fn pass_if(&self, chat: ChatId, may_pass: fn(&Gate) -> bool) -> OpenGate {
        loop {
            let mut changed = pin!(self.0.changed.notified());
            // From here on no change is missed.
            changed.as_mut().enable();
            if let Some(open) = self.enter(chat, may_pass) {
                return open;
            }
            changed.await;
        }
    }

    fn enter(&self, chat: ChatId, may_pass: fn(&Gate) -> bool) -> Option<OpenGate> {
        let mut in_use = self.in_use();
        let gate = in_use.entry(chat).or_default();
        if !may_pass(gate) {
            return None;
        }
        gate.inside += 1;
        Some(OpenGate { gates: self.clone(), chat })
    }

    /// Closes the gates of both chats, once all who are inside have left.
    pub(crate) async fn close(&self, chats: [ChatId; 2]) -> ClosedGates {
        let mut chats = chats.to_vec();
        chats.dedup();
        let wish = Wish::new(self, &chats);
        loop {
            let mut changed = pin!(self.0.changed.notified());
            changed.as_mut().enable();
            if self.close_now(&chats) {
                break;
            }
            changed.await;
        }
        drop(wish);
        ClosedGates { gates: self.clone(), chats }
    }

    /// Closes all of these gates, or none of them if somebody is inside of one.
    fn close_now(&self, chats: &[ChatId]) -> bool {
        let mut in_use = self.in_use();
        let is_free = |gate: &Gate| gate.inside == 0 && !gate.closed;
        let all_free = chats.iter().all(|chat| in_use.get(chat).is_none_or(is_free));
        for chat in chats.iter().filter(|_| all_free) {
            in_use.entry(*chat).or_default().closed = true;
        }
        all_free
    }

    fn in_use(&self) -> MutexGuard<'_, HashMap<ChatId, Gate>> {
        self.0.in_use.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes gates that are in use, and lets those look again who wait.
    fn change(&self, chats: &[ChatId], change: impl Fn(&mut Gate)) {
        let mut in_use = self.in_use();
        for chat in chats {
            if let Some(gate) = in_use.get_mut(chat) {
                change(gate);
                if gate.inside == 0 && gate.wanted_closed == 0 && !gate.closed {
                    in_use.remove(chat);
                }
            }
        }
        drop(in_use);
        self.0.changed.notify_waiters();
    }
}

impl<'a> Wish<'a> {
    fn new(gates: &'a ChatGates, chats: &'a [ChatId]) -> Self {
        let mut in_use = gates.in_use();
        for chat in chats {
            in_use.entry(*chat).or_default().wanted_closed += 1;
        }
        Self { gates, chats }
    }
}

impl Drop for Wish<'_> {
    fn drop(&mut self) {
        self.gates.change(self.chats, |gate| gate.wanted_closed -= 1);
    }
}

impl Drop for OpenGate {
    fn drop(&mut self) {
        self.gates.change(&[self.chat], |gate| gate.inside -= 1);
    }
}

impl Drop for ClosedGates {
    fn drop(&mut self) {
        self.gates.change(&self.chats, |gate| gate.closed = false);
    }
}

impl fmt::Debug for ChatGates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatGates").field("in_use", &self.in_use().len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::future::{Future, poll_fn};
    use std::pin::Pin;
    use std::task::Poll;

    use super::*;

    const A: ChatId = ChatId(1);
    const B: ChatId = ChatId(2);

    async fn is_pending<F: Future>(future: &mut Pin<Box<F>>) -> bool {
        poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_pending())).await
    }

    #[tokio::test]
    async fn a_gate_is_closed_when_those_inside_have_left() {
        let gates = ChatGates::new();
        let (first, second) = (gates.pass(A).await, gates.pass(A).await);
        let mut closing = Box::pin(gates.close([B, A]));
        assert!(is_pending(&mut closing).await);
        drop(first);
        assert!(is_pending(&mut closing).await);
        drop(second);
        assert!(!is_pending(&mut closing).await);
        drop(closing);
        assert!(gates.in_use().is_empty());
    }

    #[tokio::test]
    async fn nobody_passes_a_closed_gate_until_it_is_opened() {
        let gates = ChatGates::new();
        let closed = gates.close([A, B]).await;
        let (mut passing, mut with_locks) =
            (Box::pin(gates.pass(A)), Box::pin(gates.pass_with_locks(B)));
        assert!(is_pending(&mut passing).await && is_pending(&mut with_locks).await);
        drop(closed);
        assert!(!is_pending(&mut passing).await && !is_pending(&mut with_locks).await);
    }

    #[tokio::test]
    async fn those_without_locks_give_way_to_who_wants_to_close() {
        let gates = ChatGates::new();
        let inside = gates.pass(A).await;
        let mut closing = Box::pin(gates.close([A, B]));
        assert!(is_pending(&mut closing).await);
        let mut passing = Box::pin(gates.pass(B));
        assert!(is_pending(&mut passing).await);
        let with_locks = gates.pass_with_locks(B).await;
        drop(inside);
        assert!(is_pending(&mut closing).await, "somebody with locks is inside");
        drop(with_locks);
        let closed = closing.await;
        assert!(is_pending(&mut passing).await);
        drop(closed);
        passing.await;
        assert!(gates.in_use().is_empty());
    }

    #[tokio::test]
    async fn who_gives_up_leaves_nothing_behind() {
        let gates = ChatGates::new();
        let inside = gates.pass(A).await;
        {
            let mut closing = Box::pin(gates.close([A, B]));
            assert!(is_pending(&mut closing).await);
            let mut passing = Box::pin(gates.pass(A));
            assert!(is_pending(&mut passing).await);
        }
        gates.pass(A).await;
        drop(inside);
        assert!(gates.in_use().is_empty());
    }

    #[tokio::test]
    async fn all_get_through_and_none_while_a_gate_is_closed() {
        let gates = ChatGates::new();
        let closed = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..300 {
            let (gates, closed) = (gates.clone(), Arc::clone(&closed));
            tasks.spawn(async move {
                use std::sync::atomic::Ordering::SeqCst;
                if number % 10 == 0 {
                    let chats = if number % 20 == 0 { [A, B] } else { [B, A] };
                    let _closed = gates.close(chats).await;
                    assert!(!closed.swap(true, SeqCst));
                    tokio::task::yield_now().await;
                    closed.store(false, SeqCst);
                } else {
                    let chat = if number % 2 == 0 { A } else { B };
                    let _open = gates.pass(chat).await;
                    assert!(!closed.load(SeqCst));
                    tokio::task::yield_now().await;
                    assert!(!closed.load(SeqCst));
                }
            });
        }
        tasks.join_all().await;
        assert!(gates.in_use().is_empty());
    }
}
