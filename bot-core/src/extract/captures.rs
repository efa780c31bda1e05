//! What the named groups of a regex found, for handlers without macros.

use super::{FromUpdate, Rejection};
use crate::context::Context;

/// What the named groups of the route's regex found in the text of the update.
///
/// For handlers of routes with [`filter::regex`](crate::filter) or `regex = "…"`; others are
/// skipped.
/// [`Args`](super::Args) gives the same words in their order, parsed.
#[derive(Clone, Debug)]
pub struct Captures(Context);

impl Captures {
    /// What the group of that name found; `None` if there is no such group, or it took no part in
    /// the match.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let names = (0..).map_while(|index| self.0.word_name(index));
        let (index, _) = names.enumerate().find(|(_, known)| *known == name)?;
        self.0.word(index)
    }
}

impl FromUpdate for Captures {
    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        // Whoever has words has a name for each.
        cx.word_name(0).ok_or(Rejection::Skip)?;
        Ok(Self(cx.clone()))
    }
}
