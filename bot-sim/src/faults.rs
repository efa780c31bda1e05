//! Trouble on demand.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::error::ApiError;
use crate::http::Answer;

/// What goes wrong with a call, for [`Sim::fail_next`](crate::Sim::fail_next).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// 429 with `retry_after`, rounded up to whole seconds; the call does nothing.
    TooManyRequests(Duration),
    /// An error answer in the Bot API's form, such as `(403, "Forbidden: bot was blocked by the
    /// user")`; the call does nothing.
    Refused(u16, String),
    /// A server error with an HTML body, as a front end answers it; the call does nothing.
    ServerError(u16),
    /// 200 with this body instead of an answer; the call was carried out.
    Garbage(String),
    /// The connection is cut before the call does anything.
    CutBefore,
    /// The connection is cut after the call was carried out: its answer is lost.
    CutAfter,
    /// The answer comes this much later, by the simulator's clock; the call is carried out at
    /// once.
    Delay(Duration),
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    next: HashMap<String, VecDeque<Fault>>,
}

/// What becomes of a call.
pub(crate) enum Course {
    /// It is answered like this and does nothing.
    Instead(Answer),
    /// It is carried out and then answered otherwise.
    After(Answer),
    /// It is carried out and answered late.
    Late(Duration),
}

impl Faults {
    /// Lets the next `times` calls of a method fail, after those that were asked for before.
    pub(crate) fn add(&mut self, method: &str, times: usize, fault: &Fault) {
        let next = self.next.entry(method.to_ascii_lowercase()).or_default();
        next.extend(std::iter::repeat_n(fault, times).cloned());
    }

    /// The fault of the call that comes now, if any.
    pub(crate) fn take(&mut self, method: &str) -> Option<Course> {
        if self.next.is_empty() {
            return None;
        }
        let method = method.to_ascii_lowercase();
        let next = self.next.get_mut(&method)?;
        let fault = next.pop_front()?;
        if next.is_empty() {
            self.next.remove(&method);
        }
        Some(match fault {
            Fault::TooManyRequests(wait) => {
                Course::Instead(Answer::Refused(ApiError::too_many_requests(wait)))
            }
            Fault::Refused(code, text) => {
                Course::Instead(Answer::Refused(ApiError::new(code, text)))
            }
            Fault::ServerError(status) => {
                let body = format!("<html><body><h1>{status}</h1></body></html>");
                Course::Instead(Answer::Raw { status, body: body.into() })
            }
            Fault::Garbage(body) => Course::After(Answer::Raw { status: 200, body: body.into() }),
            Fault::CutBefore => Course::Instead(Answer::Cut),
            Fault::CutAfter => Course::After(Answer::Cut),
            Fault::Delay(time) => Course::Late(time),
        })
    }
}
