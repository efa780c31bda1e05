//! The record of the calls the bot made.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;

/// Most calls of one method that are kept.
const MAX_CALLS: usize = 10_000;

/// A call the simulator has seen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The method as the Bot API spells it; as the bot spelled it if there is no such method.
    pub method: String,
    /// The parameters: strings as they are, all else by its JSON text.
    pub params: BTreeMap<String, String>,
    /// When it came, as time since 1970 by the simulator's clock.
    pub at: Duration,
    /// The HTTP status it was answered with; 0 while it isn't answered and after a cut.
    pub status: u16,
    number: u64,
}

impl Call {
    /// A parameter's value; `None` when it was missing.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(String::as_str)
    }
}

/// Names one call in the record.
#[derive(Debug)]
pub(crate) struct CallId {
    method: String,
    number: u64,
}

/// The newest calls of each method.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    by_method: HashMap<String, VecDeque<Call>>,
    seen: u64,
}

impl Calls {
    /// Writes a call down before it is answered.
    pub(crate) fn begin(
        &mut self,
        method: &str,
        params: BTreeMap<String, String>,
        at: Duration,
    ) -> CallId {
        let key = method.to_ascii_lowercase();
        let number = self.seen;
        self.seen += 1;
        let calls = self.by_method.entry(key.clone()).or_default();
        calls.push_back(Call { method: method.to_owned(), params, at, status: 0, number });
        if calls.len() > MAX_CALLS {
            calls.pop_front();
        }
        CallId { method: key, number }
    }

    /// Adds how a call was answered.
    pub(crate) fn end(&mut self, id: &CallId, status: u16) {
        if let Some(calls) = self.by_method.get_mut(&id.method)
            && let Ok(at) = calls.binary_search_by_key(&id.number, |call| call.number)
        {
            calls[at].status = status;
        }
    }

    /// The calls of a method that are kept, oldest first.
    pub(crate) fn of(&self, method: &str) -> Vec<Call> {
        let calls = self.by_method.get(&method.to_ascii_lowercase());
        calls.into_iter().flatten().cloned().collect()
    }
}
