//! What the client makes of calls and answers, whatever carries them.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use bot_api::{
    Caller,
    methods::GetUpdates,
    types::{ChatId, UserId},
};
use serde_json::{Value, json};

use super::{Count, say, token};
use crate::client::{
    CallError, Client, ClientError, Received, Transport, TransportError, TransportFuture,
    TransportRequest, TransportResponse,
};

type Answer = Result<TransportResponse, TransportError>;

/// Gives prepared answers and keeps what it was asked.
#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Answer>>,
    asked: Mutex<Vec<(String, Value, Duration)>>,
}

impl Transport for Script {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        let params = serde_json::from_slice(&request.params).unwrap();
        let asked = (request.method.to_owned(), params, request.timeout);
        self.asked.lock().unwrap().push(asked);
        let answer = self.answers.lock().unwrap().pop_front().expect("an answer is prepared");
        Box::pin(async { answer })
    }
}

impl Script {
    fn params(&self) -> Vec<Value> {
        self.asked.lock().unwrap().iter().map(|(_, params, _)| params.clone()).collect()
    }
}

fn client(answers: impl IntoIterator<Item = Answer>) -> (Client, Arc<Script>) {
    let script = Arc::new(Script::default());
    *script.answers.lock().unwrap() = answers.into_iter().collect();
    let client = Client::builder(token()).transport(Arc::clone(&script)).build().unwrap();
    (client, script)
}

fn ok() -> TransportResponse {
    TransportResponse::new(200, r#"{"ok":true,"result":7}"#)
}

fn moved(to: i64) -> TransportResponse {
    let body = json!({
        "ok": false,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": { "migrate_to_chat_id": to },
    });
    TransportResponse::new(400, body.to_string())
}

const OLD: ChatId = ChatId(-77);
const NEW: ChatId = ChatId(-1_001_234_567_890);

#[tokio::test]
async fn a_call_is_a_name_and_an_object_and_gives_its_result() {
    let (client, script) = client([Ok(ok()), Ok(ok())]);
    assert_eq!(client.call(say(5)).await.unwrap(), 7);
    assert_eq!(client.call(Count).await.unwrap(), 7);
    let asked = script.asked.lock().unwrap();
    let timeout = Duration::from_secs(30);
    assert_eq!(asked[0], ("sendMessage".into(), json!({"chat_id": 5, "text": "tea"}), timeout));
    assert_eq!(asked[1], ("getCount".into(), json!({}), timeout));
}

#[tokio::test]
async fn a_client_is_a_caller() {
    async fn count<C: Caller>(caller: &C) -> Result<i64, C::Error> {
        caller.call(Count).await
    }
    let (client, _script) = client([Ok(ok())]);
    assert_eq!(count(&client).await.unwrap(), 7);
    assert_eq!(client.bot_id(), UserId(123_456));
}

#[tokio::test]
async fn a_call_can_have_a_time_out_of_its_own() {
    let (client, script) = client([Ok(ok())]);
    let minute = Duration::from_mins(1);
    client.call_with_timeout(Count, minute).await.unwrap();
    assert_eq!(script.asked.lock().unwrap()[0].2, minute);
}

#[tokio::test]
async fn a_method_that_is_not_known_can_be_called() {
    let (client, script) = client([Ok(ok()), Ok(ok())]);
    let params = json!({ "chat_id": 5, "sides": 20, "deep": { "list": [1, "x"] } });
    assert_eq!(client.call_raw("sendNewDice", &params).await.unwrap().get(), "7");
    client.call_raw("getNewThing", &()).await.unwrap();
    let asked = script.asked.lock().unwrap();
    assert_eq!((&*asked[0].0, &asked[0].1), ("sendNewDice", &params));
    assert_eq!((&*asked[1].0, &asked[1].1), ("getNewThing", &json!({})));
}

#[tokio::test]
async fn parameters_that_are_no_object_are_not_sent() {
    let (client, script) = client([]);
    for params in [json!([1]), json!("text"), json!(7)] {
        let error = client.call_raw("sendThing", &params).await.unwrap_err();
        assert!(matches!(error, CallError::Encode { .. }), "{error}");
        assert!(!error.is_outcome_unknown());
        assert_eq!(error.method(), "sendThing");
    }
    assert!(script.params().is_empty());
}

#[tokio::test]
async fn a_call_to_a_group_that_moved_is_sent_once_more() {
    let (client, script) = client([Ok(moved(NEW.0)), Ok(ok()), Ok(ok())]);
    let mut migrations = client.take_migrations().unwrap();
    assert_eq!(client.call(say(OLD)).await.unwrap(), 7);
    assert_eq!(
        migrations.try_recv().unwrap(),
        crate::migration::ChatMigration { from: OLD, to: NEW }
    );

    assert_eq!(client.clone().call(say(OLD)).await.unwrap(), 7);
    let chats: Vec<_> = script.params().iter().map(|params| params["chat_id"].clone()).collect();
    assert_eq!(chats, [json!(OLD.0), json!(NEW.0), json!(NEW.0)]);
    assert!(migrations.try_recv().is_err(), "it is told once");
}

#[tokio::test]
async fn a_raw_call_to_a_group_that_moved_is_sent_once_more() {
    let (client, script) = client([Ok(moved(NEW.0)), Ok(ok()), Ok(ok())]);
    let params = json!({ "chat_id": OLD.0, "text": "tea" });
    client.call_raw("sendMessage", &params).await.unwrap();
    client.call_raw("sendMessage", &params).await.unwrap();
    let moved = json!({ "chat_id": NEW.0, "text": "tea" });
    assert_eq!(script.params(), [params, moved.clone(), moved]);
}

#[tokio::test]
async fn a_move_that_is_known_saves_the_refusal() {
    let (client, script) = client([Ok(ok())]);
    let mut migrations = client.take_migrations().unwrap();
    client.remember_migration(OLD, NEW);
    client.call(say(OLD)).await.unwrap();
    assert_eq!(script.params()[0]["chat_id"], NEW.0);
    assert!(migrations.try_recv().is_err(), "who told it knows it");
}

#[tokio::test]
async fn a_call_is_not_sent_a_third_time() {
    let (client, script) = client([Ok(moved(NEW.0)), Ok(moved(-1_009_999_999_999))]);
    let error = client.call(say(OLD)).await.unwrap_err();
    assert_eq!(error.migrated_to(), Some(ChatId(-1_009_999_999_999)));
    assert_eq!(script.params().len(), 2);
}

#[tokio::test]
async fn what_goes_wrong_at_the_second_try_is_the_outcome() {
    let broken = TransportError::TimedOut { after: Duration::from_secs(1) };
    let (client, _script) = client([Ok(moved(NEW.0)), Err(broken)]);
    let error = client.call(say(OLD)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn only_a_group_is_taken_to_have_moved() {
    for chat in [ChatId(5), NEW, ChatId(-1_000_000_000_000)] {
        let (client, script) = client([Ok(moved(-1_005_555_555_555))]);
        let error = client.call(say(chat)).await.unwrap_err();
        assert_eq!(error.migrated_to(), Some(ChatId(-1_005_555_555_555)));
        assert_eq!(script.params().len(), 1);
    }
    let (client, script) = client([Ok(moved(NEW.0)), Ok(moved(NEW.0))]);
    client.call(say("@a_channel")).await.unwrap_err();
    client.call(Count).await.unwrap_err();
    assert_eq!(script.params().len(), 2);
    assert!(client.take_migrations().unwrap().try_recv().is_err());
}

#[tokio::test]
async fn nothing_else_is_repeated() {
    let lost = TransportError::Broken { source: "cut".into() };
    let refused = TransportError::Connect { source: "refused".into() };
    let busy = TransportResponse::new(429, r#"{"ok":false,"parameters":{"retry_after":3}}"#);
    let down = TransportResponse::new(502, "");
    for answer in [Err(lost), Err(refused), Ok(busy), Ok(down)] {
        let (client, script) = client([answer]);
        client.call(say(OLD)).await.unwrap_err();
        assert_eq!(script.params().len(), 1);
    }
}

#[tokio::test]
async fn an_error_names_its_method() {
    let refused = TransportResponse::new(400, r#"{"ok":false,"description":"x"}"#);
    let garbage = TransportResponse::new(200, "?");
    let lost = TransportError::Broken { source: "cut".into() };
    let (client, _script) = client([Ok(refused), Ok(garbage), Err(lost), Ok(moved(NEW.0))]);
    for expected in [
        "Telegram refused `getCount` with code 400: x",
        "the answer to `getCount` could not be read, it begins with \"?\"",
        "no answer to `getCount`",
        "the chat of `getCount` has become the supergroup -1001234567890",
    ] {
        let error = client.call(Count).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.method(), "getCount");
    }
}

#[test]
fn options_of_http_do_not_go_with_a_transport_of_ones_own() {
    let builder = Client::builder(token()).transport(Arc::new(Script::default()));
    let error = builder.base_url("http://127.0.0.1:1").build().unwrap_err();
    assert!(matches!(error, ClientError::TwoTransports), "{error}");
}

#[tokio::test]
async fn what_is_told_fails_as_what_is_called_but_its_result_may_be_anything() {
    let answer = |status, body: &'static str| Ok(TransportResponse::new(status, body));
    let (client, script) = client([
        answer(200, r#"{"ok":true,"result":{"what":"nobody knows"}}"#),
        answer(200, r#"{ "result": [], "ok": true }"#),
        answer(200, "<html>a wall</html>"),
        answer(200, r#"{"ok":true,"result":"#),
        answer(400, r#"{"ok":false,"error_code":400,"description":"Bad Request: no"}"#),
        Ok(moved(NEW.0)),
        Ok(ok()),
    ]);
    client.tell(say(5)).await.unwrap();
    client.tell_raw("count", &json!({ "chat_id": 1 })).await.unwrap();
    for _ in 0..2 {
        let error = client.tell(say(5)).await.unwrap_err();
        assert!(matches!(error, CallError::Decode { .. }), "{error:?}");
    }
    let error = client.tell(say(5)).await.unwrap_err();
    assert!(matches!(error, CallError::Refused(_)), "{error:?}");
    client.tell(say(OLD.0)).await.unwrap();
    assert_eq!(script.params()[6]["chat_id"], NEW.0);
}

#[tokio::test]
async fn bytes_of_an_answer_that_are_no_text_harm_only_the_text_they_stand_in() {
    let body = &b"{\"ok\":true,\"result\":{\"id\":7,\"is_bot\":true,\"first_name\":\"T\xffa\",\"zz\":\"\xc3\"}}"[..];
    let (client, _) = client([Ok(TransportResponse::new(200, body))]);
    let me = client.call(bot_api::methods::GetMe::new()).await.unwrap();
    assert_eq!((me.id.0, &*me.first_name), (7, "T\u{fffd}a"));
}

#[tokio::test]
async fn updates_are_taken_with_the_json_that_they_came_as() {
    #[track_caller]
    fn check(received: &[Received], expected: &[(Option<i64>, &str)]) {
        let id = |received: &Received| received.incoming.update_id().map(|id| id.0);
        let json = |received: &Received| String::from_utf8(received.json.to_vec()).unwrap();
        let seen: Vec<_> = received.iter().map(|received| (id(received), json(received))).collect();
        let expected: Vec<_> =
            expected.iter().map(|(id, json)| (*id, (*json).to_owned())).collect();
        assert_eq!(seen, expected);
    }
    let answer = |body: &[u8]| Ok(TransportResponse::new(200, body.to_vec()));
    let (client, _script) = client([
        answer(br#"{"ok":true,"result":[{"update_id":1, "new":7},{"update_id":2,"message":3}]}"#),
        answer(br#"{"result":[ {"update_id":3} ], "ok":true}"#),
        answer(b"{\"ok\":true,\"result\":[{\"update_id\":4,\"new\":\"\xff\"}]}"),
        answer(b"{\"ok\":true,\"result\":7}"),
    ]);
    let take = || client.take_updates(GetUpdates::new(), Duration::from_secs(1));
    let both =
        [(Some(1), r#"{"update_id":1, "new":7}"#), (Some(2), r#"{"update_id":2,"message":3}"#)];
    check(&take().await.unwrap(), &both);
    check(&take().await.unwrap(), &[(Some(3), r#"{"update_id":3}"#)]);
    check(&take().await.unwrap(), &[(Some(4), "{\"update_id\":4,\"new\":\"\u{fffd}\"}")]);
    let error = take().await.unwrap_err();
    assert!(matches!(error, CallError::Decode { .. }), "{error:?}");
}
