//! What is logged, as text.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Metadata, Subscriber, span};

/// Writes down what is logged as a warning.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::WARN
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

impl Visit for Notes {
    fn record_debug(&mut self, _: &Field, value: &dyn fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{value:?}").unwrap();
    }
}

/// What `work` warns of, on this thread.
pub(super) fn warnings<T>(work: impl FnOnce() -> T) -> (T, String) {
    let notes = Notes::default();
    // With two of them every place that traces asks both, whatever thread comes there first.
    let _second = tracing::Dispatch::new(Notes::default());
    let done = tracing::subscriber::with_default(notes.clone(), || {
        tracing::callsite::rebuild_interest_cache();
        work()
    });
    let text = notes.0.lock().unwrap().clone();
    (done, text)
}
