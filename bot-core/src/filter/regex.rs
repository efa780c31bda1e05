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
/// The named groups of a route's first regex (alone or by `and`, not below `or` or `not`) are
/// words: arguments of these names with an attribute, [`Captures`](crate::extract::Captures) or
/// [`Args`](crate::extract::Args) by hand.
///
/// # Example
///
/// ```
/// use bot_core::extract::Captures;
/// use bot_core::filter;
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
///
/// async fn roll(captures: Captures) -> String {
///     format!("Rolling {} dice.", captures.get("count").unwrap_or("no"))
/// }
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
struct Compiled {
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

    /// Why it can't be used, if it can't.
    pub(super) fn mistake(&self) -> Option<&FilterError> {
        self.compiled.as_ref().err()
    }

    /// How many named groups there are.
    pub(super) fn names(&self) -> usize {
        self.compiled.as_ref().map_or(0, |compiled| compiled.names.len())
    }

    /// What the named groups find in the text of an update, if there are any and the regex is
    /// found in it.
    pub(super) fn words(&self, update: &Update) -> Option<Words> {
        let Compiled { regex, names } =
            &**self.compiled.as_ref().ok().filter(|compiled| !compiled.names.is_empty())?;
        let (source, text) = WordSource::of(update)?;
        let found = regex.captures(text)?;
        let groups = names.iter().map(|name| found.name(name));
        let words = groups.map(|group| group.map(|group| Cow::Borrowed(group.as_str())));
        Some(Words::of(Names::List(Arc::clone(names)), source, text, words))
    }
}

impl fmt::Debug for Regex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "regex({:?})", self.text)
    }
}
