//! One route: what starts a handler, under which conditions, and the handler.

use std::any::TypeId;
use std::fmt;
use std::future::ready;
use std::sync::Arc;

use bot_api::types::{Update, UpdateKindName, UpdateKinds};
use bot_pattern::Pattern;

use super::callback::Callback;
use super::command::Command;
use super::definition::Definition;
use super::nested::conditions;
use super::scope::{Conditions, Scope};
use crate::context::{Context, Words};
use crate::extract::{Access, Rejection};
use crate::filter::{ChatKind, IntoFilter};
use crate::handler::{Handler, HandlerFunction, Outcome, checked};
use crate::menu::Description;
use crate::middleware::{Chain, Next};
use crate::task::BoxFuture;
use crate::trigger::Trigger;

/// What starts a handler, under which conditions, and the handler.
///
/// Made by `routes![…]` from annotated functions, or by hand:
///
/// ```
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
///
/// async fn ping() -> &'static str { "pong" }
///
/// let route: Route = Route::command("ping").described("Says whether I'm here.").to(ping);
/// assert_eq!(route.name(), "/ping");
/// ```
pub struct Route {
    pub(super) on: On,
    /// Shared with the contexts of its runs.
    pub(super) name: Arc<str>,
    pub(super) description: Description,
    pub(super) conditions: Conditions,
    /// The routers that it is in, the innermost first.
    pub(super) scopes: Vec<Arc<Scope>>,
    pub(super) handler: Arc<dyn Handler>,
    /// What runs around the handler; known when the app is built.
    pub(super) chain: Chain,
    pub(super) access: Access,
    /// The companion type of the annotated function, if it is one.
    pub(super) definition: Option<TypeId>,
    /// Whether it was found, and not listed.
    pub(super) discovered: bool,
}

/// A route that has no handler yet.
#[must_use = "a route does nothing until it has a handler"]
pub struct RouteBuilder {
    pub(super) on: On,
    name: Option<String>,
    pub(super) description: Description,
    conditions: Conditions,
}

/// Stands for a handler that can't be called, because what a user wrote doesn't fit.
struct Misfit(String);

impl Handler for Misfit {
    fn access(&self, _: &mut Access) {}

    fn call<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Outcome> {
        Box::pin(ready(Err(Rejection::Usage(self.0.clone()).into())))
    }
}

/// What starts a handler.
#[derive(Debug)]
pub(super) enum On {
    Command(Command),
    Callback(Callback),
    Update(UpdateKindName),
    Migrate,
    Raw,
    Fallback,
    Unanswered,
    Unhandled,
    Error,
}

impl Route {
    /// A command with its pattern, such as `buy <item> [count]`; a mistake in it is reported when
    /// the app is built.
    pub fn command(pattern: &str) -> RouteBuilder {
        RouteBuilder::new(On::Command(Command::new(pattern)))
    }

    /// The press of a button whose data have that pattern, such as `buy:<item>:<count>`; a mistake
    /// in it is reported when the app is built.
    ///
    /// [`ButtonData`](crate::callback::ButtonData) makes such data.
    pub fn callback(pattern: &str) -> RouteBuilder {
        RouteBuilder::new(On::Callback(Callback::new(pattern)))
    }

    /// A new message in a private chat or group, commands included.
    ///
    /// Edits, channel posts and business messages are other kinds of updates.
    pub fn on_message() -> RouteBuilder {
        Self::on(UpdateKindName::Message)
    }

    /// An update of that kind: the handler takes the [`Context`](crate::Context), and its payload
    /// from [`Context::update`](crate::Context::update).
    pub fn on(kind: UpdateKindName) -> RouteBuilder {
        RouteBuilder::new(On::Update(kind))
    }

    /// A group that became a supergroup; runs once, after its data have moved.
    pub fn on_migrate() -> RouteBuilder {
        RouteBuilder::new(On::Migrate)
    }

    /// An update that can't be decoded: the handler takes it as
    /// [`&UndecodableUpdate`](crate::types::UndecodableUpdate), with its JSON.
    ///
    /// Without such a route it is logged.
    pub fn on_raw() -> RouteBuilder {
        RouteBuilder::new(On::Raw)
    }

    /// Any update that no other route of its router takes, or of its group if it is in no router.
    ///
    /// Telegram isn't asked for more kinds of updates than the other routes need.
    pub fn fallback() -> RouteBuilder {
        RouteBuilder::new(On::Fallback)
    }

    /// Any update that no other route has handled, in any group.
    ///
    /// It is tried last of all, after the fallbacks and error handlers of all groups, and an update
    /// that a route failed on, or whose words were wrong, counts as handled.
    /// The suggestion of [`did_you_mean`](crate::AppBuilder::did_you_mean) comes before it.
    /// As with a [fallback](Self::fallback), Telegram isn't asked for more kinds of updates.
    pub fn unhandled() -> RouteBuilder {
        RouteBuilder::new(On::Unhandled)
    }

    /// Any update that no other route has answered, as far as can be told; before those that are
    /// [unhandled](Self::unhandled).
    pub(crate) fn unanswered() -> RouteBuilder {
        RouteBuilder::new(On::Unanswered)
    }

    /// Something that went wrong in another handler.
    pub fn on_error() -> RouteBuilder {
        RouteBuilder::new(On::Error)
    }

    /// The route of an annotated function, by its companion type, whose path names the route if
    /// nothing else does.
    #[must_use]
    pub fn defined<D: Definition>() -> Self {
        let mut route = D::route();
        route.definition = Some(TypeId::of::<D>());
        if *route.name == *route.on.to_string() {
            route.name = path::<D>().into();
        }
        route
    }

    /// The name of the route in logs and errors.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the handler does, in one sentence for the bot's users.
    #[must_use]
    pub fn description(&self) -> &str {
        self.description.general()
    }

    /// How the command is written, such as `/buy <item> [count]` or `/drink <tea|coffee>`; `None` if it isn't a command.
    #[must_use]
    pub fn usage(&self) -> Option<String> {
        self.pattern().map(|pattern| pattern.usage_with(|index| self.access.choices(index)))
    }

    pub(super) fn pattern(&self) -> Option<&Arc<Pattern>> {
        match &self.on {
            On::Command(command) => command.pattern.as_ref().ok(),
            _ => None,
        }
    }

    /// What the named groups of the route's regex find in an update.
    pub(super) fn captures(&self, update: &Update) -> Option<Words> {
        self.conditions.filters.iter().find_map(|filter| filter.words(update))
    }

    /// The data of the buttons, if it is for these.
    pub(crate) fn button(&self) -> Option<&Callback> {
        match &self.on {
            On::Callback(callback) => Some(callback),
            _ => None,
        }
    }

    /// Whether anything runs around the handler.
    pub(crate) fn has_middleware(&self) -> bool {
        !self.chain.is_empty()
    }

    /// Runs the middleware around the handler, and the handler.
    pub(crate) async fn call(&self, cx: &Context) -> Outcome {
        if !self.has_middleware() {
            return checked(self.handler.call(cx).await);
        }
        Next::all(Arc::clone(&self.chain), Arc::clone(&self.handler), cx.clone()).run().await
    }

    /// Runs the middleware around nothing, because what a user wrote doesn't fit, for that reason.
    pub(crate) async fn call_misfit(&self, cx: &Context, reason: String) -> Outcome {
        let handler = Arc::new(Misfit(reason));
        Next::all(Arc::clone(&self.chain), handler, cx.clone()).run().await
    }

    pub(crate) fn shared_name(&self) -> &Arc<str> {
        &self.name
    }

    pub(crate) fn access(&self) -> &Access {
        &self.access
    }

    /// The kinds of updates that the route has to be told of.
    pub(crate) fn kinds(&self) -> UpdateKinds {
        let own = match &self.on {
            // The service messages of an upgrade are messages.
            On::Command(_) | On::Migrate => UpdateKinds::from_iter([UpdateKindName::Message]),
            On::Callback(_) => UpdateKinds::from_iter([UpdateKindName::CallbackQuery]),
            On::Update(kind) => UpdateKinds::from_iter([kind.clone()]),
            On::Raw | On::Fallback | On::Unanswered | On::Unhandled | On::Error => {
                UpdateKinds::default()
            }
        };
        // Data of a chat have to move when the group is upgraded, so the bot has to hear of it.
        let in_chats =
            self.access.touches_chats() || self.button().is_some_and(Callback::is_stored);
        let moved = if in_chats {
            UpdateKinds::from_iter([UpdateKindName::Message])
        } else {
            UpdateKinds::default()
        };
        own.union(moved).union(self.access.used_kinds())
    }

    /// Whether all conditions beside the trigger itself hold. Runs the author's filters.
    pub(crate) fn holds(&self, trigger: &Trigger) -> bool {
        conditions(self).all(|conditions| conditions.hold(trigger))
    }
}

impl RouteBuilder {
    fn new(on: On) -> Self {
        let conditions = Conditions::default();
        Self { on, name: None, description: Description::default(), conditions }
    }

    /// Names the route for logs and errors. Default: what starts it, such as `/put`, or the path of
    /// the annotated function.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says in one sentence what the handler does; of a command, it stands in the menu, which
    /// shows at most 256 characters of it, and in the answer to a wrong use.
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description.set_general(description.into());
        self
    }

    /// The data of the button are in the store, as
    /// [`ButtonData::finish_stored`](crate::callback::ButtonData::finish_stored) puts them there;
    /// without effect on other routes.
    pub fn stored(mut self) -> Self {
        if let On::Callback(callback) = &mut self.on {
            callback.stored = true;
        }
        self
    }

    /// Only in chats of that kind; called several times, in any of them.
    pub fn in_chats(mut self, kind: ChatKind) -> Self {
        self.conditions.chats.push(kind);
        self
    }

    /// Only when that holds too: a [`Filter`](crate::filter::Filter), or a function such as
    /// `fn(&Message) -> bool`.
    pub fn filter<M>(mut self, filter: impl IntoFilter<M>) -> Self {
        self.conditions.filters.push(filter.into_filter());
        self
    }

    /// Gives the route its handler: an async function of extractors by value.
    #[must_use]
    pub fn to<M>(self, handler: impl HandlerFunction<M>) -> Route {
        self.with(Arc::new(handler.into_handler()))
    }

    /// Gives the route a handler that is shared or not a function.
    #[must_use]
    pub fn with(self, handler: Arc<dyn Handler>) -> Route {
        let mut access = Access::default();
        handler.access(&mut access);
        let name = self.name.unwrap_or_else(|| self.on.to_string()).into();
        Route {
            on: self.on,
            name,
            description: self.description,
            conditions: self.conditions,
            scopes: Vec::new(),
            handler,
            chain: Chain::default(),
            access,
            definition: None,
            discovered: false,
        }
    }
}

/// The path of a type, without the async blocks that it may stand in.
///
/// The attributes could write it too, by `module_path!()`, but that would cost the compiler more
/// than the rest of the route's names, at each build.
#[expect(clippy::disallowed_methods, reason = "it is shown in logs and errors, and stored nowhere")]
fn path<D>() -> String {
    std::any::type_name::<D>().replace("::{{closure}}", "")
}

impl fmt::Display for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command(Command { pattern: Ok(pattern), .. }) => write!(f, "/{}", pattern.name),
            Self::Command(_) => f.write_str("a command"),
            Self::Callback(Callback { pattern: Ok(pattern), .. }) => f.write_str(&pattern.name),
            Self::Callback(_) => f.write_str("a button"),
            Self::Update(kind) => write!(f, "on_{}", kind.as_str()),
            Self::Migrate => f.write_str("on_migrate"),
            Self::Raw => f.write_str("on_raw"),
            Self::Fallback => f.write_str("fallback"),
            Self::Unanswered => f.write_str("unanswered"),
            Self::Unhandled => f.write_str("unhandled"),
            Self::Error => f.write_str("on_error"),
        }
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route")
            .field("name", &self.name)
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RouteBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouteBuilder").field("on", &self.on).finish_non_exhaustive()
    }
}
