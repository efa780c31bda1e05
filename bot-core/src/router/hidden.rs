//! Routes that are never reached, because one before them takes all that would start them.

use std::sync::Arc;

use bot_api::types::UpdateKindName;

use super::route::On;
use super::{Mistake, Route};

/// The routes of a group that no trigger comes to.
///
/// Only what is certain: whether a filter holds, or whether an author's own extractor or middleware
/// skips a route, nobody knows.
/// Commands and buttons of one name are told apart elsewhere.
pub(super) fn never_reached<'r>(
    routes: impl Iterator<Item = &'r Arc<Route>> + Clone,
) -> impl Iterator<Item = Mistake> {
    let takers = routes.clone().enumerate().filter(|(_, route)| route.may_take_all());
    let takers: Vec<_> = takers.collect();
    routes.enumerate().filter_map(move |(index, route)| {
        let before = takers.iter().take_while(|(taker, _)| *taker < index);
        let (_, hidden_by) = before.into_iter().find(|(_, taker)| taker.hides(route))?;
        Some(Mistake::NeverReached {
            route: route.name().to_owned(),
            hidden_by: hidden_by.name().to_owned(),
        })
    })
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
            Self::Command(_) | Self::Callback(_) | Self::Unanswered | Self::Error => false,
        }
    }
}

impl Route {
    /// Whether it may take everything that starts a route of its sort.
    fn may_take_all(&self) -> bool {
        !matches!(self.on, On::Command(_) | On::Callback(_) | On::Error)
            && self.chain.iter().all(|middleware| middleware.never_skips())
    }

    /// Whether nothing comes to `later` that this one doesn't take.
    fn hides(&self, later: &Self) -> bool {
        self.on.takes_all_of(&later.on)
            && self.access.runs_for_all(later.on.started_by())
            && self.shadows(later)
    }
}
