//! Routes that could never get what they take.

use bot_api::types::{UpdateKindName, UpdateKinds};

use super::route::On;
use super::{Mistake, Route};
use crate::extract::{Origins, parts_of};

/// The mistakes of a route whose handler, or a middleware around it, would always be skipped.
pub(super) fn never_called(route: &Route) -> impl Iterator<Item = Mistake> {
    let started = route.on.started();
    let needs = route.access.needs().iter();
    let missing = needs.filter(move |need| !need.origins.meets(started.origins));
    missing.map(|need| {
        let Started { trigger, has, .. } = route.on.started();
        Mistake::NeverCalled {
            route: route.name.to_string(),
            taker: if need.by_middleware { "a middleware around it" } else { "it" },
            taken: need.what.clone().into_owned(),
            trigger,
            has: listed(&has),
        }
    })
}

/// What starts the handlers of a route.
struct Started {
    origins: Origins,
    /// As it is told to authors.
    trigger: String,
    /// What a handler can borrow of it.
    has: Vec<&'static str>,
}

impl Started {
    fn by(kind: &UpdateKindName, trigger: impl Into<String>) -> Self {
        let origins = Origins::updates(UpdateKinds::from_iter([kind.clone()]));
        Self { origins, trigger: trigger.into(), has: parts_of(kind) }
    }
}

impl On {
    /// What starts the handlers of a route.
    pub(super) fn started_by(&self) -> Origins {
        self.started().origins
    }

    fn started(&self) -> Started {
        let (origins, trigger, has) = match self {
            Self::Command(_) => return Started::by(&UpdateKindName::Message, "a command"),
            Self::Callback(_) => {
                return Started::by(&UpdateKindName::CallbackQuery, "a press of a button");
            }
            Self::Update(kind) if UpdateKinds::all().contains(kind) => {
                return Started::by(kind, format!("a `{}` update", kind.as_str()));
            }
            Self::Migrate => {
                (Origins::MIGRATIONS, "an upgrade of a group", vec!["`&ChatMigration`"])
            }
            Self::Raw => (
                Origins::UNDECODABLE,
                "an update that can't be decoded",
                vec!["`&UndecodableUpdate`"],
            ),
            Self::Fallback => (
                Origins::updates(UpdateKinds::all()),
                "an update",
                vec!["`&Update`", "`&Message`", "`&Chat`", "`&User`", "its payload"],
            ),
            // Of a kind that Telegram has added since, nothing is known; the framework's own
            // routes are right.
            Self::Update(_) | Self::Unanswered | Self::Unhandled | Self::Error => {
                (Origins::everything(), "a trigger", Vec::new())
            }
        };
        Started { origins, trigger: trigger.to_owned(), has }
    }
}

/// Several names with `and` before the last.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}
