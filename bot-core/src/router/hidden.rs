//! Routes that are never reached, because one before them takes all that would start them.

use std::sync::Arc;

use bot_api::types::UpdateKindName;

use super::nested::is_around;
use super::route::On;
use super::{Mistake, Route};

/// The routes of a group that no trigger comes to.
///
/// Only what is certain: whether a filter holds, or whether an author's own extractor or middleware
/// skips a route, nobody knows.
/// Commands and buttons of one name are told apart elsewhere.
pub(super) fn never_reached<'r>(
    routes: impl IntoIterator<Item = &'r Arc<Route>>,
    mistakes: &mut Vec<Mistake>,
) {
    let mut takers: Vec<&Route> = Vec::new();
    for route in routes {
        if let Some(hidden_by) = takers.iter().find(|taker| taker.hides(route)) {
            mistakes.push(Mistake::NeverReached {
                route: route.name().to_owned(),
                hidden_by: hidden_by.name().to_owned(),
            });
        }
        if route.may_take_all() {
            takers.push(route);
        }
    }
}

impl On {
    /// Whether whatever starts a route of the other would start one of this as well.
    fn takes_all_of(&self, other: &Self) -> bool {
        match self {
            Self::Update(kind) => match other {
                Self::Update(other) => kind == other,
                Self::Command(_) => *kind == UpdateKindName::Message,
                Self::Callback(_) => *kind == UpdateKindName::CallbackQuery,
                _ => false,
            },
            Self::Fallback => matches!(
                other,
                Self::Update(_) | Self::Command(_) | Self::Callback(_) | Self::Fallback
            ),
            Self::Unhandled => matches!(other, Self::Unhandled),
            Self::Migrate => matches!(other, Self::Migrate),
            Self::Raw => matches!(other, Self::Raw),
            Self::Error => matches!(other, Self::Error),
            Self::Command(_) | Self::Callback(_) | Self::Unanswered => false,
        }
    }
}

impl Route {
    /// Whether it may take everything that starts a route of its sort.
    fn may_take_all(&self) -> bool {
        !matches!(self.on, On::Command(_) | On::Callback(_))
            && self.chain.iter().all(|middleware| middleware.never_skips())
    }

    /// Whether nothing comes to `later` that this one doesn't take.
    fn hides(&self, later: &Self) -> bool {
        // Errors go to the handlers of the router where they came up before those around it.
        let asked_before = !matches!(self.on, On::Error)
            || (self.scopes.len() == later.scopes.len() && is_around(&self.scopes, &later.scopes));
        asked_before
            && self.on.takes_all_of(&later.on)
            && self.access.runs_for_all(later.on.started_by())
            && self.shadows(later)
    }
}
