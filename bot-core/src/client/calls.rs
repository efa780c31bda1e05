//! The client itself: one way for every call, typed or raw.

use std::{fmt, sync::Arc, time::Duration};

use bot_api::{
    Caller, Method,
    methods::GetUpdates,
    types::{ChatId, ChatTarget, UserId},
};
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::mpsc;

use super::{
    CallError, ClientBuilder, ClientError, Token, Transport, TransportRequest, TransportResponse,
    answer,
    answer::Received,
    migrations::Migrations,
    outgoing::{Outgoing, Prepared, Typed, raw, unwritable},
    presses::Presses,
};
use crate::migration::ChatMigration;

/// Supergroups and channels have ids from here downwards, groups between here and 0.
const FIRST_SUPERGROUP: i64 = -1_000_000_000_000;

/// Calls the Bot API as one bot. A clone is cheap and shares connections and all that is known.
///
/// With [`Methods`](bot_api::methods::Methods) in scope it has a function for every method:
///
/// ```no_run
/// use bot_api::methods::Methods as _;
/// use bot_core::client::{Client, Token};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let token: Token = std::env::var("BOT_TOKEN")?.parse()?;
/// let client = Client::new(token)?;
/// let me = client.get_me().await?;
/// # Ok(())
/// # }
/// ```
///
/// # A group that becomes a supergroup
///
/// It gets another id, and calls to the old one are refused. The client then sends the call once
/// more, to the new id, and later calls to the old id go to the new one at once.
/// Nothing else is repeated by itself.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    token: Token,
    transport: Arc<dyn Transport>,
    request_timeout: Duration,
    migrations: Migrations,
    presses: Presses,
}

impl Client {
    /// A client for Telegram itself with all defaults.
    ///
    /// # Errors
    ///
    /// [`ClientError`] if TLS cannot be set up, or the feature `rustls` is off.
    pub fn new(token: Token) -> Result<Self, ClientError> {
        Self::builder(token).build()
    }

    /// Begins a client with options of one's own.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use bot_core::client::{Client, Token};
    ///
    /// let token: Token = "123456:ABC-DEF".parse()?;
    /// let client = Client::builder(token)
    ///     .base_url("http://127.0.0.1:8081")
    ///     .request_timeout(Duration::from_secs(10))
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn builder(token: Token) -> ClientBuilder {
        ClientBuilder::new(token)
    }

    pub(super) fn with(
        token: Token,
        transport: Arc<dyn Transport>,
        request_timeout: Duration,
    ) -> Self {
        let (migrations, presses) = (Migrations::new(), Presses::default());
        Self(Arc::new(Inner { token, transport, request_timeout, migrations, presses }))
    }

    /// The bot's own user id, which is part of its token.
    #[must_use]
    pub fn bot_id(&self) -> UserId {
        self.0.token.id()
    }

    /// How long a call may take if it does not say otherwise.
    #[must_use]
    pub fn request_timeout(&self) -> Duration {
        self.0.request_timeout
    }

    /// Calls a method and waits for its result.
    ///
    /// # Errors
    ///
    /// [`CallError`] if Telegram refused the call, or no answer came, or one that is none.
    pub async fn call<M: Method>(&self, method: M) -> Result<M::Output, CallError> {
        self.call_with_timeout(method, self.request_timeout()).await
    }

    /// Calls a method that may take longer, or less long, than others.
    ///
    /// A call that waits, such as `getUpdates` with a time-out, needs its own time and some
    /// seconds for the way. A call that is sent once more to a supergroup may take it twice.
    ///
    /// # Errors
    ///
    /// As for [`call`](Self::call).
    pub async fn call_with_timeout<M: Method>(
        &self,
        method: M,
        timeout: Duration,
    ) -> Result<M::Output, CallError> {
        let response = self.exchange(M::NAME, &mut Typed(method), timeout).await?;
        let result = answer::result(&self.0.token, M::NAME, &response);
        result.inspect_err(report)
    }

    /// Asks for updates, and gives each with the JSON that it came as.
    ///
    /// # Errors
    ///
    /// As for [`call`](Self::call).
    pub(crate) async fn take_updates(
        &self,
        question: GetUpdates,
        timeout: Duration,
    ) -> Result<Vec<Received>, CallError> {
        let response = self.exchange(GetUpdates::NAME, &mut Typed(question), timeout).await?;
        answer::updates(&self.0.token, &response).inspect_err(report)
    }

    /// Calls a method whose result nobody looks at: it isn't read.
    ///
    /// The result of a message is the whole message, and to read that costs more than to write the
    /// call.
    ///
    /// # Errors
    ///
    /// As for [`call`](Self::call), but that the result may be anything.
    pub(crate) async fn tell<M: Method>(&self, method: M) -> Result<(), CallError> {
        self.tell_of(M::NAME, &mut Typed(method)).await
    }

    /// The same for a call that is written already.
    pub(crate) async fn tell_prepared(&self, mut call: Prepared) -> Result<(), CallError> {
        let method = call.method();
        self.tell_of(method, &mut call).await
    }

    /// The same for [`call_raw`](Self::call_raw).
    pub(crate) async fn tell_raw(
        &self,
        method: &str,
        params: &(impl Serialize + Sync + ?Sized),
    ) -> Result<(), CallError> {
        self.tell_of(method, &mut raw(method, params)?).await
    }

    async fn tell_of(&self, name: &str, call: &mut dyn Outgoing) -> Result<(), CallError> {
        let response = self.exchange(name, call, self.request_timeout()).await?;
        answer::unread(&self.0.token, name, &response).inspect_err(report)
    }

    /// Calls a method that may be newer than this crate, with parameters that are written as a
    /// JSON object. The result is left as JSON.
    ///
    /// ```no_run
    /// # async fn example(client: bot_core::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let params = serde_json::json!({ "chat_id": 1234, "sides": 20 });
    /// let message = client.call_raw("sendNewDice", &params).await?;
    /// println!("{}", message.get());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`call`](Self::call), and [`CallError::Encode`] if the parameters are neither an
    /// object nor nothing (`()` or `null`).
    pub async fn call_raw(
        &self,
        method: &str,
        params: &(impl Serialize + Sync + ?Sized),
    ) -> Result<Box<RawValue>, CallError> {
        let mut call = raw(method, params)?;
        let response = self.exchange(method, &mut call, self.request_timeout()).await?;
        let result = answer::result(&self.0.token, method, &response);
        result.inspect_err(report)
    }

    /// Says that a group has become a supergroup, for one who learned it from an update or from
    /// the store. Calls to the old id then go to the new one.
    pub fn remember_migration(&self, old: ChatId, new: ChatId) {
        self.0.migrations.remember(ChatMigration { from: old, to: new });
    }

    /// The receiving end of all that calls find out about groups that became supergroups, each
    /// once, from the client's beginning on. It is given once; then there is `None`.
    ///
    /// What was told by [`remember_migration`](Self::remember_migration) does not come.
    #[must_use]
    pub fn take_migrations(&self) -> Option<mpsc::UnboundedReceiver<ChatMigration>> {
        self.0.migrations.take_listener()
    }

    /// Notes the press of a button that waits for an answer from now on.
    pub(crate) fn press_waits(&self, id: &str) {
        self.0.presses.wait(id);
    }

    /// Notes that a handler has taken a press.
    pub(crate) fn press_taken(&self, id: &str) {
        self.0.presses.taken(id);
    }

    /// Notes that the handler of a button doesn't take what its press carries.
    pub(crate) fn press_refused(&self, id: &str) {
        self.0.presses.refused(id);
    }

    /// Whether nobody has answered a press yet.
    pub(crate) fn press_is_waiting(&self, id: &str) -> bool {
        self.0.presses.waits(id)
    }

    /// Notes that somebody answers a press; if nobody has yet, whether a handler has taken it.
    pub(crate) fn press_answered(&self, id: &str) -> Option<bool> {
        self.0.presses.done(id)
    }

    /// Sends a call, and once more when its chat has become a supergroup.
    ///
    /// Not generic, so that it is compiled once and not for each of the methods.
    async fn exchange(
        &self,
        name: &str,
        call: &mut dyn Outgoing,
        timeout: Duration,
    ) -> Result<TransportResponse, CallError> {
        if let Some(ChatTarget::Id(chat)) = call.chat()
            && let Some(new) = self.0.migrations.new_id(*chat)
        {
            *chat = new;
        }
        let error = match self.send(name, call, timeout).await {
            Ok(response) => return Ok(response),
            Err(error) => error,
        };
        let Some(new) = error.migrated_to() else { return Err(error) };
        let Some(ChatTarget::Id(chat)) = call.chat() else { return Err(error) };
        // Only a group can move. Where the chat is none, the answer speaks of another parameter.
        if chat.0 >= 0 || chat.0 <= FIRST_SUPERGROUP || *chat == new {
            return Err(error);
        }
        self.0.migrations.found(ChatMigration { from: *chat, to: new });
        *chat = new;
        self.send(name, call, timeout).await
    }

    async fn send(
        &self,
        name: &str,
        call: &mut dyn Outgoing,
        timeout: Duration,
    ) -> Result<TransportResponse, CallError> {
        let chat = call.chat().cloned();
        let params = call.params().map_err(|error| unwritable(name, error))?;
        let mut request = TransportRequest::new(name, params.clone(), timeout);
        request.chat = chat.as_ref();
        let outcome = match self.0.transport.send(request).await {
            Err(source) => Err(CallError::Network { method: name.into(), source }),
            Ok(response) => match answer::refused(&self.0.token, name, &response) {
                Some(error) => Err(error),
                None => Ok(response),
            },
        };
        if outcome.is_ok() {
            self.0.presses.called(name, &params);
            tracing::trace!(method = name, ?chat, "called");
        }
        outcome.inspect_err(report)
    }
}

impl Caller for Client {
    type Error = CallError;

    async fn call<M: Method>(&self, method: M) -> Result<M::Output, CallError> {
        self.call_with_timeout(method, self.request_timeout()).await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("token", &self.0.token)
            .field("request_timeout", &self.0.request_timeout)
            .finish_non_exhaustive()
    }
}

/// Says at a level that is off by default what the caller is told as well.
fn report(error: &CallError) {
    let error: &dyn std::error::Error = error;
    tracing::debug!(error, "a call failed");
}
