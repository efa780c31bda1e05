//! Regexes: compiled once, when the route is made, and tried in time linear in the text.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bot_api::types::Update;

use super::condition::Condition;
use super::{Filter, FilterError};
use crate::context::{Names, WordSource, Words};

/// Updates in whose text a regex is found.
///
/// The syntax is that of the crate [`regex`](https://docs.rs/regex/#syntax), with Unicode; `^` and
/// `$` tie it to the whole text.
/// It is compiled here and once; what can't be compiled is a
/// [`Mistake`](crate::router::Mistake) when the app is built.
/// The time of a search grows with the length of the text only, whatever somebody writes.
///
/// # Example
///
/// ```
/// use bot_core::filter;
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
///
/// async fn roll() -> &'static str { "Rolling." }
///
/// let rolls = filter::regex(r"(?i)^roll (?<count>\d+)$");
/// let app = App::new("123456:token").routes([Route::on_message().filter(rolls).to(roll)]).build();
/// assert!(app.is_ok());
/// ```
#[must_use]
pub fn regex(regex: &str) -> Filter {
    Filter(Condition::Regex(Regex::new(regex)))
}

/// A regex as it was given.
#[derive(Clone)]
pub(super) struct Regex {
    text: Arc<str>,
    compiled: Result<Arc<Compiled>, FilterError>,
}

/// A regex that is ready, with its named groups.
pub(crate) struct Compiled {
    regex: regex::Regex,
    names: Arc<[String]>,
}

impl Regex {
    fn new(text: &str) -> Self {
        let compiled = regex::Regex::new(text).map(|regex| {
            let names = regex.capture_names().flatten().map(str::to_owned).collect();
            Arc::new(Compiled { regex, names })
        });
        let compiled = compiled.map_err(|error| FilterError::new(text, &error));
        Self { text: text.into(), compiled }
    }

    pub(super) fn holds(&self, text: &str) -> bool {
        self.compiled.as_ref().is_ok_and(|compiled| compiled.regex.is_match(text))
    }

    pub(super) fn compiled(&self) -> Result<&Arc<Compiled>, &FilterError> {
        self.compiled.as_ref()
    }
}

#[allow(dead_code, reason = "the router is the next to use it")]
impl Compiled {
    /// How many named groups there are.
    pub(crate) fn names(&self) -> usize {
        self.names.len()
    }

    /// What the named groups found in the text of an update, if the regex is found in it.
    pub(crate) fn words(&self, update: &Update) -> Option<Words> {
        let (source, text) = WordSource::of(update)?;
        let found = self.regex.captures(text)?;
        let groups = self.names.iter().map(|name| found.name(name));
        let words = groups.map(|group| group.map(|group| Cow::Borrowed(group.as_str())));
        Some(Words::of(Names::List(Arc::clone(&self.names)), source, text, words))
    }
}

impl fmt::Debug for Regex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "regex({:?})", self.text)
    }
}
