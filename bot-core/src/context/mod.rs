//! What is known about the current trigger.

mod words;

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

use bot_api::types::{ChatId, Update, User, UserId};
use tokio::sync::watch;
pub(crate) use words::{Names, WordSource, Words, solid_words};

use crate::client::Client;
use crate::handler_error::{HandlerError, PanicPlace};
use crate::menu::Entries;
use crate::migration::Moves;
use crate::store::{ChatGates, Locks, Records, Store, StoredType, UnitOfWork};
use crate::trigger::Trigger;

/// What one bot's handlers share.
pub(crate) struct Shared {
    pub(crate) client: Client,
    pub(crate) records: Arc<Records>,
    pub(crate) locks: Locks,
    pub(crate) gates: ChatGates,
    pub(crate) states: States,
    /// The types of data that are known, each once.
    pub(crate) types: Vec<StoredType>,
    pub(crate) me: OnceLock<User>,
    /// The commands as users see them, as they are now.
    pub(crate) commands: watch::Receiver<Entries>,
    /// Groups whose data have moved to a supergroup.
    pub(crate) moved: Moves,
}

impl Shared {
    pub(crate) fn store(&self) -> &Arc<dyn Store> {
        self.records.store()
    }

    /// The chat id under which the data of a chat are now.
    pub(crate) fn current_chat(&self, chat: ChatId) -> ChatId {
        self.moved.get(chat).unwrap_or(chat)
    }
}

/// The values that were given to the app at build, by type.
#[derive(Default)]
pub(crate) struct States(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl States {
    pub(crate) fn insert<T: Send + Sync + 'static>(&mut self, value: T) {
        self.0.insert(TypeId::of::<T>(), Arc::new(value));
    }

    pub(crate) fn contains(&self, type_id: TypeId) -> bool {
        self.0.contains_key(&type_id)
    }

    pub(crate) fn get<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(self.0.get(&TypeId::of::<T>())?).downcast().ok()
    }
}

/// What is known about the current trigger: the update, who and where, and the bot.
///
/// Cloning is cheap: everything is shared.
#[derive(Clone)]
pub struct Context(Arc<Inner>);

struct Inner {
    shared: Arc<Shared>,
    route: Arc<str>,
    trigger: Trigger,
    chat: Option<ChatId>,
    error: Option<Arc<HandlerError>>,
    words: Option<Words>,
    work: UnitOfWork,
    stopped: AtomicBool,
    /// Whose code runs, a [`PanicPlace`].
    place: AtomicU8,
}

impl Context {
    pub(crate) fn new(
        shared: Arc<Shared>,
        route: Arc<str>,
        trigger: Trigger,
        error: Option<Arc<HandlerError>>,
        words: Option<Words>,
        work: UnitOfWork,
    ) -> Self {
        let chat = trigger.chat_id().map(|chat| shared.current_chat(chat));
        let stopped = AtomicBool::new(false);
        let place = AtomicU8::new(PanicPlace::Handler as u8);
        Self(Arc::new(Inner { shared, route, trigger, chat, error, words, work, stopped, place }))
    }

    /// The name of the handler's route, as in logs and errors.
    #[must_use]
    pub fn route_name(&self) -> &str {
        &self.0.route
    }

    /// What started the handler.
    #[must_use]
    pub fn trigger(&self) -> &Trigger {
        &self.0.trigger
    }

    /// The update, if one started the handler.
    #[must_use]
    pub fn update(&self) -> Option<&Update> {
        self.0.trigger.update()
    }

    /// The chat's id now: of a group that was upgraded, the id of the supergroup.
    #[must_use]
    pub fn chat_id(&self) -> Option<ChatId> {
        self.0.chat
    }

    /// The person who caused the update; service accounts of Telegram are not persons.
    #[must_use]
    pub fn user_id(&self) -> Option<UserId> {
        self.update()?.user().map(|user| user.id)
    }

    /// The bot itself, as `getMe` gave it at start.
    ///
    /// `None` only before the app runs.
    #[must_use]
    pub fn me(&self) -> Option<&User> {
        self.0.shared.me.get()
    }

    /// The client, to call Telegram with.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.0.shared.client
    }

    /// Keeps the trigger from the groups that come later, if the handler returns `Ok`.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::prelude::*;
    ///
    /// /// Nothing else hears of spam.
    /// #[on_message(text)]
    /// async fn spam(message: &Message, cx: Context) {
    ///     if message.text.as_deref().is_some_and(|text| text.contains("casino")) {
    ///         cx.stop();
    ///     }
    /// }
    ///
    /// #[on_message]
    /// async fn count() {}
    ///
    /// let app = App::new("123456:token").routes(routes![spam]).group(routes![count]).build();
    /// assert!(app.is_ok());
    /// ```
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether [`stop`](Self::stop) was called.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    /// What went wrong, in an error handler.
    #[must_use]
    pub fn error(&self) -> Option<&HandlerError> {
        self.0.error.as_deref()
    }

    /// Notes whose code runs from now on, for when it panics.
    pub(crate) fn enter(&self, place: PanicPlace) {
        self.0.place.store(place as u8, Ordering::Relaxed);
    }

    /// Whose code runs, or ran when it panicked.
    pub(crate) fn place(&self) -> PanicPlace {
        PanicPlace::from_u8(self.0.place.load(Ordering::Relaxed))
    }

    /// The word that the route has found for its placeholder at that position.
    pub(crate) fn word(&self, index: usize) -> Option<&str> {
        self.0.words.as_ref()?.word(index, self.update()?)
    }

    /// The name of that placeholder.
    pub(crate) fn word_name(&self, index: usize) -> Option<&str> {
        self.0.words.as_ref()?.name(index)
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0.shared
    }

    pub(crate) fn work(&self) -> &UnitOfWork {
        &self.0.work
    }
}

tokio::task_local! {
    /// The context of the handler that runs in this task.
    static CURRENT: Context;
}

impl Context {
    /// Runs a handler's future as the one that this context belongs to.
    pub(crate) fn scope<T>(self, handler: impl Future<Output = T>) -> impl Future<Output = T> {
        CURRENT.scope(self, handler)
    }

    /// The context of the handler that runs in this task, if one does.
    pub(crate) fn current() -> Option<Self> {
        CURRENT.try_with(Self::clone).ok()
    }

    /// Whether the handler that runs in this task has locked anything, so that waiting for another
    /// lock could be waiting for itself.
    pub(crate) fn current_has_locks() -> bool {
        CURRENT.try_with(|cx| cx.work().has_locks()).unwrap_or(false)
    }

    pub(crate) fn shared_handle(&self) -> Arc<Shared> {
        Arc::clone(&self.0.shared)
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("update", &self.update().map(|update| update.update_id))
            .field("chat", &self.chat_id())
            .field("user", &self.user_id())
            .finish_non_exhaustive()
    }
}
