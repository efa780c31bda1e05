//! Methods are what the reference says, and every caller has them.

use std::{
    pin::pin,
    sync::Mutex,
    task::{Context, Poll, Waker},
};

use bot_api::{
    Caller, Method,
    methods::{self, Call, EditMessageText, GetUpdates, Methods, SendMessage, SendPhoto},
    types::{
        ChatId, ChatTarget, Edited, FileId, Incoming, InlineKeyboardButton, InlineKeyboardMarkup,
        InputFile, ParseMode, ReactionEmoji, ReactionTypeEmoji, ReplyMarkup, UpdateKindName,
    },
};
use serde_json::{Value, json};

use crate::spec::Spec;

/// Answers every call with the same JSON, and remembers what was sent.
struct Recorder {
    answer: Value,
    sent: Mutex<Vec<(&'static str, Value)>>,
}

impl Recorder {
    fn answering(answer: Value) -> Self {
        Self { answer, sent: Mutex::default() }
    }

    #[track_caller]
    fn expect(&self, name: &str, params: &Value) {
        let sent = self.sent.lock().unwrap().pop().expect("a call");
        assert_eq!((sent.0, &sent.1), (name, params));
    }
}

impl Caller for Recorder {
    type Error = serde_json::Error;

    async fn call<M: Method>(&self, method: M) -> Result<M::Output, Self::Error> {
        let params = serde_json::to_value(&method)?;
        self.sent.lock().unwrap().push((M::NAME, params));
        serde_json::from_value(self.answer.clone())
    }
}

/// Runs a call whose caller is ready at once.
fn ready<M: Method>(call: Call<'_, Recorder, M>) -> Result<M::Output, serde_json::Error> {
    let mut future = pin!(call.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the recorder answers at once"),
    }
}

fn message() -> Value {
    json!({"message_id": 9, "date": 1_790_000_000, "chat": {"id": 5, "type": "private"}, "text": "hi"})
}

#[test]
fn all_methods_of_the_reference_are_there() {
    let spec = Spec::load();
    let names: Vec<&str> = spec.methods.iter().map(|method| method.name.as_str()).collect();
    assert_eq!(methods::NAMES, names);
    assert_eq!(names.len(), 185);
}

#[test]
fn a_caller_has_a_function_for_a_method() {
    let caller = Recorder::answering(message());
    let answer = ready(caller.send_message(5, "hi")).unwrap();
    assert_eq!(answer.text.as_deref(), Some("hi"));
    caller.expect("sendMessage", &json!({"chat_id": 5, "text": "hi"}));

    let keyboard =
        InlineKeyboardMarkup::new([vec![InlineKeyboardButton::new("ok").callback_data("1")]]);
    let call = caller
        .send_message("@notes", "<b>hi</b>")
        .parse_mode(ParseMode::Html)
        .disable_notification(true)
        .reply_markup(keyboard);
    ready(call).unwrap();
    caller.expect(
        "sendMessage",
        &json!({
            "chat_id": "@notes", "text": "<b>hi</b>", "parse_mode": "HTML", "disable_notification": true,
            "reply_markup": {"inline_keyboard": [[{"text": "ok", "callback_data": "1"}]]},
        }),
    );
}

#[test]
fn methods_are_sent_as_the_reference_has_them() {
    #[track_caller]
    fn check(method: &impl Method, params: &Value) {
        assert_eq!(&serde_json::to_value(method).unwrap(), params);
    }
    check(&GetUpdates::new(), &json!({}));
    check(
        &GetUpdates::new().offset(7).timeout(50).allowed_updates([UpdateKindName::Message]),
        &json!({"offset": 7, "timeout": 50, "allowed_updates": ["message"]}),
    );
    check(
        &SendPhoto::new(ChatId(-100), InputFile::id("AgAC")).caption("x"),
        &json!({"chat_id": -100, "photo": "AgAC", "caption": "x"}),
    );
    check(
        &SendPhoto::new("@c", FileId::from("AgAC")).has_spoiler(true),
        &json!({"chat_id": "@c", "photo": "AgAC", "has_spoiler": true}),
    );
    check(
        &methods::SetMessageReaction::new(5, 6)
            .reaction([ReactionTypeEmoji::new(ReactionEmoji::ThumbsUp).into()]),
        &json!({"chat_id": 5, "message_id": 6, "reaction": [{"type": "emoji", "emoji": "👍"}]}),
    );
    check(
        &methods::AnswerPreCheckoutQuery::new("1", true),
        &json!({"pre_checkout_query_id": "1", "ok": true}),
    );
    check(
        &methods::SendPoll::new(5, "q", []).kind("quiz"),
        &json!({"chat_id": 5, "question": "q", "options": [], "type": "quiz"}),
    );
    let force: ReplyMarkup = bot_api::types::ForceReply::new().selective(true).into();
    assert_eq!(
        serde_json::to_value(force).unwrap(),
        json!({"force_reply": true, "selective": true})
    );
}

#[test]
fn a_client_can_send_a_call_to_another_chat() {
    let mut method = SendMessage::new(-5, "x");
    *method.chat_id_mut().unwrap() = ChatTarget::from(ChatId(-1_000_000_000_005));
    assert_eq!(method.chat_id, ChatTarget::Id(ChatId(-1_000_000_000_005)));
    assert!(EditMessageText::new().chat_id_mut().is_none());
    assert!(EditMessageText::new().chat_id(5).chat_id_mut().is_some());
    assert!(GetUpdates::new().chat_id_mut().is_none());
}

#[test]
fn an_edit_answers_a_message_or_true() {
    let caller = Recorder::answering(json!(true));
    let answer = ready(caller.edit_message_text().inline_message_id("1").text("x")).unwrap();
    assert_eq!(answer, Edited::Inline);
    let caller = Recorder::answering(message());
    let answer = ready(caller.edit_message_text().chat_id(5).message_id(9).text("hi")).unwrap();
    assert_eq!(answer.message().unwrap().text.as_deref(), Some("hi"));
    assert_eq!(serde_json::to_value(&answer).unwrap(), message());
}

#[test]
fn get_updates_answers_what_can_be_decoded_and_what_cannot() {
    let answer = json!([{"update_id": 1, "message": message()}, {"update_id": 2, "message": 7}]);
    let updates = ready(Recorder::answering(answer).get_updates()).unwrap();
    assert!(matches!(updates[0], Incoming::Update(_)));
    assert!(matches!(updates[1], Incoming::Undecodable(_)));
}
