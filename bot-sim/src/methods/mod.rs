//! The methods of the Bot API that are simulated, and what is said of the others.

mod chats;
mod commands;
mod edit;
mod get_updates;
mod markup;
mod media;
mod members;
mod names;
mod queries;
mod reactions;
mod send;
mod url;

pub(crate) use commands::Commands;

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::error::ApiError;
use crate::faults::Course;
use crate::http::{Answer, Call, Params, Service, Target};
use crate::state::{Shared, State};

impl Service for Shared {
    async fn answer(self: Arc<Self>, call: Call) -> Answer {
        let method = match self.authorize(&call) {
            Ok(method) => method,
            Err(error) => return Answer::Refused(error),
        };
        let now = self.clock.now();
        let (id, course) = {
            let mut state = self.lock();
            let id = state.calls.begin(method, call.params.to_map(), now);
            (id, state.faults.take(method))
        };
        let answer = match course {
            Some(Course::Instead(answer)) => answer,
            Some(Course::After(answer)) => {
                self.carry_out(method, &call.params).await;
                answer
            }
            Some(Course::Late(delay)) => {
                let answer = self.carry_out(method, &call.params).await;
                self.clock.wait_until(self.clock.now() + delay).await;
                answer
            }
            None => self.carry_out(method, &call.params).await,
        };
        self.lock().calls.end(&id, answer.status());
        self.line_bell.notify_waiters();
        tracing::debug!(method, status = answer.status(), "answered");
        answer
    }
}

impl Shared {
    /// Checks the token; gives the method's name, in the Bot API's spelling if it has it.
    fn authorize<'c>(&self, call: &'c Call) -> Result<&'c str, ApiError> {
        let (token, test, method) = match &call.target {
            Target::Method { token, test, method } => (token.as_str(), *test, method.as_str()),
            Target::Nothing(text) => return Err(ApiError::new(404, *text)),
        };
        check_form(token)?;
        // The test environment is another world, in which no token of this one is known.
        if token != self.token || test {
            return Err(ApiError::unauthorized());
        }
        Ok(names::canonical(method).unwrap_or(method))
    }

    async fn carry_out(&self, method: &str, params: &Params) -> Answer {
        if self.lock().stopped {
            return Answer::Refused(ApiError::new(500, "Internal Server Error: restart"));
        }
        let result = match method {
            "getUpdates" => self.get_updates(params).await.map(|updates| (updates, None)),
            "deleteWebhook" => Ok(("true".into(), Some("Webhook is already deleted"))),
            _ => match self.loud(method, params) {
                Some(result) => result,
                None => simple(&mut self.lock(), method, params, self.clock.now()),
            }
            .map(|result| (result.to_string(), None)),
        };
        if method == "deleteWebhook" && params.boolean("drop_pending_updates") {
            self.lock().queue.clear();
            self.queue_bell.notify_waiters();
        }
        match result {
            Ok((result, remark)) => Answer::Done { result, remark },
            Err(error) => Answer::Refused(error),
        }
    }
}

impl Shared {
    /// The methods by which people see something new; `None` for others.
    fn loud(&self, method: &str, params: &Params) -> Option<Result<Value, ApiError>> {
        Some(match method {
            "sendMessage" | "sendPhoto" | "sendVideo" | "sendAnimation" | "sendAudio"
            | "sendVoice" | "sendVideoNote" | "sendDocument" | "sendSticker" | "sendLocation"
            | "sendVenue" | "sendContact" | "sendDice" | "sendPoll" => self.send(method, params),
            "sendMediaGroup" => self.send_media_group(params),
            "forwardMessage" => self.pass_on(params, false),
            "copyMessage" => self.pass_on(params, true),
            "forwardMessages" => self.pass_on_many(params, false),
            "copyMessages" => self.pass_on_many(params, true),
            "editMessageText" => self.edit_message_text(params),
            "editMessageCaption" => self.edit_message_caption(params),
            "editMessageReplyMarkup" => self.edit_message_reply_markup(params),
            "deleteMessage" => self.delete_message(params),
            "deleteMessages" => self.delete_messages(params),
            "answerCallbackQuery" => self.answer_callback_query(params),
            "answerInlineQuery" => self.answer_inline_query(params),
            "answerPreCheckoutQuery" => self.answer_order(params, true),
            "answerShippingQuery" => self.answer_order(params, false),
            "setMessageReaction" => self.set_message_reaction(params),
            "stopPoll" => self.stop_poll(params),
            "approveChatJoinRequest"
            | "declineChatJoinRequest"
            | "banChatMember"
            | "unbanChatMember"
            | "leaveChat"
            | "pinChatMessage"
            | "unpinChatMessage"
            | "unpinAllChatMessages" => self.change_members(method, params),
            _ => return None,
        })
    }
}

/// The methods that need neither to wait nor to wake anybody.
fn simple(
    state: &mut State,
    method: &str,
    params: &Params,
    now: Duration,
) -> Result<Value, ApiError> {
    match method {
        "getMe" => Ok(state.world.me_json()),
        "getWebhookInfo" => {
            state.queue.expire(now);
            let mut info = json!({
                "url": "", "has_custom_certificate": false,
                "pending_update_count": state.queue.pending(),
            });
            if let Some(names) = state.queue.allowed.names_if_chosen() {
                info["allowed_updates"] = json!(names);
            }
            Ok(info)
        }
        "setWebhook" if params.text("url").is_empty() => Ok(Value::Bool(true)),
        "setWebhook" => Err(ApiError::bad_request("this simulator has no webhooks yet")),
        "getFile" => state.world.files.show(&params.text("file_id")),
        "getChatMember" => members::get_one(&state.world, params),
        "getChatAdministrators" => members::get_administrators(&state.world, params),
        "getChatMemberCount" => members::count(&state.world, params),
        "getChat" => chats::get_chat(&state.world, params),
        "sendChatAction" => chats::send_chat_action(&state.world, params),
        "setMyCommands" => commands::set(state, params),
        "getMyCommands" => commands::get(state, params),
        "deleteMyCommands" => commands::delete(state, params),
        _ if names::canonical(method).is_some() => Err(ApiError::not_simulated(method)),
        _ => Err(ApiError::new(404, "Not Found: method not found")),
    }
}

/// Checks what can be said of a token by its form.
fn check_form(token: &str) -> Result<(), ApiError> {
    let invalid = || ApiError::new(401, "Unauthorized: invalid token specified");
    let (id, _) = token.split_once(':').ok_or_else(invalid)?;
    if token.len() > 80 || token.starts_with('0') {
        return Err(invalid());
    }
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ApiError::new(421, "Misdirected Request: unallowed token specified"));
    }
    let known_range = id.parse::<i64>().is_ok_and(|id| (1..1 << 54).contains(&id));
    if known_range { Ok(()) } else { Err(invalid()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(token: &str, expected: &str) {
        let answer = check_form(token).map_err(|error| error.description().to_owned());
        assert_eq!(answer.err().unwrap_or_default(), expected, "{token}");
    }

    #[test]
    fn a_token_is_checked_by_its_form_first() {
        let invalid = "Unauthorized: invalid token specified";
        check("123:abc", "");
        check("123", invalid);
        check("0123:abc", invalid);
        check(&format!("123:{}", "a".repeat(80)), invalid);
        check("18014398509481984:a", invalid);
        check("18014398509481983:a", "");
        check("99999999999999999999:a", invalid);
        check("tea:abc", "Misdirected Request: unallowed token specified");
        check("-5:abc", "Misdirected Request: unallowed token specified");
    }
}
