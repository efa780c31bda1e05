//! What the press of a button says to a route.

use std::borrow::Cow;
use std::sync::Arc;

use bot_api::types::{CallbackQuery, Update, UpdateKind};
use bot_pattern::{CallbackPattern, PatternError, SplitError};

use crate::callback::token_of;
use crate::context::{Names, WordSource, Words};

/// The data of the buttons that a route handles.
#[derive(Debug)]
pub(crate) struct Callback {
    /// The pattern; a mistake in it is reported by `build()`.
    pub(super) pattern: Result<CallbackPattern, PatternError>,
    names: Arc<[String]>,
    /// Whether the data are in the store, and the button has a token.
    pub(super) stored: bool,
}

/// What a trigger says to a route that is for it.
#[derive(Debug)]
pub(crate) enum Said {
    /// The words that the handler's arguments are made of, if there are any.
    Words(Option<Words>),
    /// A text that doesn't fit the command.
    Misfit(SplitError),
    /// Data of a button that nobody has made for this route.
    Forged,
    /// A token, for data that are in the store.
    Token(String),
}

impl Callback {
    pub(super) fn new(pattern: &str) -> Self {
        let pattern = CallbackPattern::parse(pattern);
        let parts = pattern.iter().flat_map(|pattern| &pattern.parts);
        let names = parts.map(|part| part.name.clone()).collect();
        Self { pattern, names, stored: false }
    }

    /// What the route is looked up by: what its data have before the first colon.
    pub(super) fn key(&self) -> Option<&str> {
        self.pattern.as_ref().ok().map(|pattern| CallbackPattern::key(&pattern.name))
    }

    /// Whether the data are in the store.
    pub(crate) fn is_stored(&self) -> bool {
        self.stored
    }

    /// How long the name is, if it is the name of these data: the longest one is meant.
    pub(super) fn named(&self, data: &str) -> Option<usize> {
        let pattern = self.pattern.as_ref().ok()?;
        pattern.fields(data).map(|_| pattern.name.len())
    }

    /// Whether data for `other` could be taken for this one's as well.
    pub(super) fn hides(&self, other: &Self) -> bool {
        let (Ok(own), Ok(other)) = (&self.pattern, &other.pattern) else { return false };
        !own.parts.is_empty() && own.fields(&other.name).is_some_and(|fields| !fields.is_empty())
    }

    /// How many words a handler takes.
    pub(super) fn words_count(&self) -> usize {
        self.names.len()
    }

    /// What a button's data say; `None` if they have another name.
    pub(super) fn said(&self, data: &str) -> Option<Said> {
        let fields = self.pattern.as_ref().ok()?.fields(data)?;
        Some(if self.stored {
            token_of(fields).map_or(Said::Forged, |token| Said::Token(token.to_owned()))
        } else {
            self.words(data).map_or(Said::Forged, |words| Said::Words(Some(words)))
        })
    }

    /// The words in data that the update has.
    fn words(&self, data: &str) -> Option<Words> {
        let split = self.pattern.as_ref().ok()?.split(data).ok()?;
        Some(Words::of(Arc::clone(&self.names).into(), WordSource::CallbackData, data, split))
    }

    /// The words in data that were in the store; `None` if the pattern has changed since.
    pub(crate) fn words_of_stored(&self, data: &str) -> Option<Words> {
        let split = self.pattern.as_ref().ok()?.split(data).ok()?;
        let owned = split.into_iter().map(|word| word.map(|word| Cow::Owned(word.into_owned())));
        Some(Words::of(Arc::clone(&self.names).into(), WordSource::CallbackData, "", owned))
    }
}

/// The press of a button, if an update is one.
pub(crate) fn press(update: &Update) -> Option<&CallbackQuery> {
    match &update.kind {
        UpdateKind::CallbackQuery(query) => Some(query),
        _ => None,
    }
}

impl From<Arc<[String]>> for Names {
    fn from(names: Arc<[String]>) -> Self {
        Self::List(names)
    }
}
