//! Where a handler answers: the chat, the topic, the message, the button that was pressed.

use bot_api::methods::SendMessage;
use bot_api::types::{
    CallbackQuery, ChatId, ChatTarget, MaybeInaccessibleMessage, Message, MessageId, UpdateKind,
};
use serde_json::{Map, Value};

use crate::client::Prepared;
use crate::context::Shared;
use crate::handler::{Reply, ReplyCall, ReplyError, ReplyPart};
use crate::trigger::Trigger;

/// What a reply is addressed with.
pub(super) struct Place<'t> {
    chat: Option<ChatId>,
    /// The message that the trigger is, or under which a button was pressed, if it can be seen.
    message: Option<&'t Message>,
    message_id: Option<MessageId>,
    query: Option<&'t CallbackQuery>,
    /// Whether the message that the trigger is may be one that the bot can edit.
    editable: bool,
}

impl<'t> Place<'t> {
    pub(super) fn of(shared: &Shared, trigger: &'t Trigger) -> Self {
        let chat = trigger.chat_id().map(|chat| shared.current_chat(chat));
        let update = trigger.update();
        let kind = update.map(|update| &update.kind);
        let query = match kind {
            Some(UpdateKind::CallbackQuery(query)) => Some(&**query),
            _ => None,
        };
        // What people write is theirs; a bot may edit posts of its channel, and what it has sent
        // for a business.
        let editable = !matches!(kind, Some(UpdateKind::Message(_) | UpdateKind::EditedMessage(_)));
        let below = query.and_then(|query| query.message.as_ref());
        let message = trigger.message();
        let message_id = message
            .map(|message| message.message_id)
            .or_else(|| below.map(MaybeInaccessibleMessage::message_id));
        Self { chat, message, message_id, query, editable }
    }

    /// A call with everything filled in that was left open.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] if there is nothing to fill in.
    pub(super) fn address(&self, part: ReplyPart) -> Result<Prepared, ReplyError> {
        let method = part.method();
        let written = match part {
            ReplyPart::Message(mut message) => {
                self.address_message(&mut message, method)?;
                Prepared::new(&mut *message)
            }
            ReplyPart::Call(call) => Prepared::raw(method, &self.address_call(call)?),
        };
        written.map_err(|error| ReplyError::Unwritable { method, reason: error.to_string() })
    }

    /// Puts a message where the trigger came from: into its topic, through its business
    /// connection.
    ///
    /// Source: <https://core.telegram.org/bots/api#sendmessage>.
    fn address_message(
        &self,
        call: &mut SendMessage,
        method: &'static str,
    ) -> Result<(), ReplyError> {
        if call.chat_id == ChatTarget::Id(Reply::HERE) {
            call.chat_id = self.chat(method)?.into();
            if let Some(message) = self.message {
                if call.message_thread_id.is_none() && message.is_topic_message {
                    call.message_thread_id = message.message_thread_id;
                }
                if call.business_connection_id.is_none() {
                    call.business_connection_id.clone_from(&message.business_connection_id);
                }
            }
        }
        if let Some(to) = &mut call.reply_parameters
            && to.message_id == Some(Reply::THIS)
        {
            to.message_id = Some(self.message_id(method)?);
        }
        Ok(())
    }

    /// The same for any call, by the names of its parameters.
    fn address_call(&self, call: ReplyCall) -> Result<Map<String, Value>, ReplyError> {
        let method = call.method();
        let mut params = call.into_params();
        if params.get("callback_query_id").is_some_and(|id| id.as_str() == Some("")) {
            let query = self.query.ok_or(ReplyError::NoPress { method })?;
            params.insert("callback_query_id".into(), query.id.0.as_str().into());
        }
        let edits_this = method.starts_with("edit") && is_zero(&params, "message_id");
        if edits_this && self.query.is_none() && !(self.editable && self.message_id.is_some()) {
            return Err(ReplyError::NothingToEdit { method });
        }
        if is_zero(&params, "chat_id") {
            if method.starts_with("edit")
                && let Some(id) = self.query.and_then(|query| query.inline_message_id.as_ref())
            {
                params.remove("chat_id");
                params.remove("message_id");
                params.insert("inline_message_id".into(), id.0.as_str().into());
                return Ok(params);
            }
            params.insert("chat_id".into(), self.chat(method)?.0.into());
            if let Some(message) = self.message {
                add_origin(&mut params, method, message);
            }
        }
        if is_zero(&params, "from_chat_id") {
            params.insert("from_chat_id".into(), self.chat(method)?.0.into());
        }
        if is_zero(&params, "message_id") {
            params.insert("message_id".into(), self.message_id(method)?.0.into());
        }
        if let Some(Value::Object(to)) = params.get_mut("reply_parameters")
            && is_zero(to, "message_id")
        {
            to.insert("message_id".into(), self.message_id(method)?.0.into());
        }
        Ok(params)
    }

    fn chat(&self, method: &'static str) -> Result<ChatId, ReplyError> {
        self.chat.ok_or(ReplyError::NoChat { method })
    }

    fn message_id(&self, method: &'static str) -> Result<MessageId, ReplyError> {
        self.message_id.ok_or(ReplyError::NoMessage { method })
    }
}

/// Adds the topic and the business connection, for methods that have them.
fn add_origin(params: &mut Map<String, Value>, method: &str, message: &Message) {
    let sends = method.starts_with("send");
    let topic = message.message_thread_id.filter(|_| message.is_topic_message);
    if (sends || method.starts_with("copyMessage") || method.starts_with("forwardMessage"))
        && let Some(topic) = topic
    {
        params.entry("message_thread_id").or_insert(topic.0.into());
    }
    if (sends || method.starts_with("edit"))
        && let Some(connection) = &message.business_connection_id
    {
        params.entry("business_connection_id").or_insert(connection.0.as_str().into());
    }
}

fn is_zero(params: &Map<String, Value>, name: &str) -> bool {
    params.get(name).is_some_and(|value| value.as_i64() == Some(0))
}
