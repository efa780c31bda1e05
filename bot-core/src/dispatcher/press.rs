//! Presses of buttons: each is answered once, by its handler or else here; and what is said of
//! words and data that don't fit.

use bot_api::methods::AnswerCallbackQuery;
use bot_api::types::Update;

use super::process::Processor;
use super::reply::Messages;
use super::transaction::Heard;
use crate::callback::kept;
use crate::handler::Reply;
use crate::handler_error::{HandlerError, chain};
use crate::router::{Route, Said, press};
use crate::trigger::Trigger;

/// What a user is told whose button is for nobody, or was made by somebody else.
const GONE: &str = "This button doesn't work any more.";

impl Processor {
    /// Notes that a press waits for its answer, if the trigger is one.
    pub(super) fn press_waits(&self, trigger: &Trigger) {
        if let Some(query) = trigger.update().and_then(press) {
            self.shared.client.press_waits(&query.id.0);
        }
    }

    /// Notes that a handler has taken a press, if the trigger is one.
    pub(super) fn press_taken(&self, trigger: &Trigger) {
        if let Some(query) = trigger.update().and_then(press) {
            self.shared.client.press_taken(&query.id.0);
        }
    }

    /// Answers a press, if the trigger is one and nobody has answered it.
    ///
    /// An answer that fails isn't repeated: it is worth something only at once.
    /// Source: <https://core.telegram.org/bots/api#answercallbackquery>.
    pub(super) async fn answer_press(&self, trigger: &Trigger) {
        let Some(query) = trigger.update().and_then(press) else { return };
        let client = &self.shared.client;
        let Some(taken) = client.press_answered(&query.id.0) else { return };
        let mut answer = AnswerCallbackQuery::new(query.id.clone());
        answer.text = (!taken).then(|| GONE.to_owned());
        if let Err(error) = Box::pin(client.tell(answer)).await {
            tracing::debug!(error = chain(&error), "the press of a button wasn't answered");
        }
    }

    /// Tells a user that what was written or pressed is wrong.
    pub(super) async fn object(&self, route: &Route, trigger: &Trigger, reason: &str) {
        let Some(query) = trigger.update().and_then(press) else {
            let usage = usage(route, trigger, reason);
            let messages = Messages::possible(&self.shared, trigger, usage);
            if let Some(error) = messages.left_out() {
                tracing::warn!(route = route.name(), reason, %error, "nobody is told of a mistake");
            }
            return self.send(route, trigger, &messages).await;
        };
        self.shared.client.press_refused(&query.id.0);
        // What is wrong with data is nothing that a user could mend.
        tracing::info!(route = route.name(), reason, "the data of a button are none of the bot's");
        self.answer_press_of_last_group(trigger).await;
    }

    /// Answers a press now if no other group may have something to say; else it is answered when
    /// all have been asked.
    async fn answer_press_of_last_group(&self, trigger: &Trigger) {
        if self.routes().current().groups().len() == 1 {
            self.answer_press(trigger).await;
        }
    }

    /// Makes the calls of a reply, and answers the press before if that isn't among them.
    pub(super) async fn reply(&self, route: &Route, trigger: &Trigger, messages: &Messages) {
        self.press_taken(trigger);
        if !messages.answer_press() {
            self.answer_press_of_last_group(trigger).await;
        }
        if !messages.is_empty() {
            Box::pin(self.send(route, trigger, messages)).await;
        }
    }

    /// What has been said to a route, for its handler.
    ///
    /// # Errors
    ///
    /// The stored data of a button can't be had.
    pub(super) async fn understand(
        &self,
        route: &Route,
        said: Said,
        trigger: &Trigger,
    ) -> Result<Heard, HandlerError> {
        let token = match said {
            Said::Words(words) => return Ok(Heard::Words(words)),
            Said::Misfit(mismatch) => return Ok(Heard::Misfit(mismatch.to_string())),
            Said::Forged => return Ok(Heard::Misfit("the data fit no pattern".to_owned())),
            Said::Token(token) => token,
        };
        let chat = trigger.chat_id().map(|chat| self.shared.current_chat(chat));
        let data = Box::pin(kept(&self.shared.records, chat, &token)).await.map_err(|source| {
            HandlerError::Extract { route: route.name().to_owned(), source: source.into() }
        })?;
        let words = data.and_then(|data| route.button()?.words_of_stored(&data));
        let gone = || Heard::Misfit("the data are gone".to_owned());
        Ok(words.map_or_else(gone, |words| Heard::Words(Some(words))))
    }
}

/// How many characters of a reason a user is shown.
const LONGEST_REASON: usize = 300;
/// How many characters of a description a user is shown, which fit into a message beside it.
const LONGEST_DESCRIPTION: usize = 2000;

/// What a user is told who wrote a command wrong.
fn usage(route: &Route, trigger: &Trigger, reason: &str) -> Reply {
    // The reason may repeat what the user wrote, and a message has its limit.
    let mut text: String = reason.chars().take(LONGEST_REASON).collect();
    if let Some(usage) = route.usage() {
        text.push_str("\nUsage: ");
        text.push_str(&usage);
    }
    let user = trigger.update().and_then(Update::user);
    let language = user.and_then(|user| user.language_code.as_deref());
    let description = route.description_in(language.unwrap_or_default());
    if !description.is_empty() {
        text.push('\n');
        text.extend(description.chars().take(LONGEST_DESCRIPTION));
    }
    Reply::text(text)
}
