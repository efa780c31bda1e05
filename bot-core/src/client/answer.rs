//! Reads what came back: the result of a call, or why there is none.

use std::{borrow::Cow, time::Duration};

use bot_api::Method as _;
use bot_api::methods::GetUpdates;
use bot_api::types::{ChatId, Incoming, split_updates};
use bytes::Bytes;
use serde::{Deserialize, de::DeserializeOwned, de::Error as _, de::IgnoredAny};
use serde_json::{Value, value::RawValue};

use super::{
    CallError, Refusal, RefusalKind, RefusalParameters, Token, TransportResponse,
    transport::BoxError,
};

/// How long to wait when Telegram asks to wait and does not say how long.
const UNKNOWN_DELAY: Duration = Duration::from_secs(5);

/// The shortest wait after "too many requests": none at all would be a busy loop.
const SHORTEST_DELAY: Duration = Duration::from_secs(1);

/// A longer wait than this is a mistake of the server, and would overflow a clock.
const LONGEST_DELAY: Duration = Duration::from_secs(u32::MAX as u64);

/// The most characters of a strange body that an error shows.
const EXCERPT: usize = 200;

/// What stands before the result in the answers of Telegram's own server.
const PLAIN_START: &str = r#"{"ok":true,"result":"#;

/// The form of every answer. The result is left unread.
#[derive(Deserialize)]
struct Envelope<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<i64>,
    #[serde(borrow)]
    description: Option<Cow<'a, str>>,
    parameters: Option<Value>,
}

/// Why the call was not carried out, if the answer says that it was not.
pub(super) fn refused(
    token: &Token,
    method: &str,
    response: &TransportResponse,
) -> Option<CallError> {
    let success = (200..300).contains(&response.status);
    if success && response.body.starts_with(PLAIN_START.as_bytes()) {
        return None;
    }
    let status = i64::from(response.status);
    let (code, description, parameters) = match serde_json::from_slice(&response.body) {
        Ok(Envelope { ok: true, .. }) => return None,
        Ok(Envelope { error_code, description, parameters, .. }) => {
            (error_code.unwrap_or(status), description.unwrap_or_default(), parameters)
        }
        Err(_) if success => return None,
        Err(_) => (status, foreign(token, response).into(), None),
    };
    let parameters = parameters_of(response, parameters.as_ref(), &description);
    Some(judged(Refusal {
        method: method.into(),
        kind: RefusalKind::of(code, &description),
        code,
        description: token.hide(&description).into(),
        parameters,
    }))
}

/// Reads the result of an answer that is no refusal.
pub(super) fn result<T: DeserializeOwned>(
    token: &Token,
    method: &str,
    response: &TransportResponse,
) -> Result<T, CallError> {
    // The result fills the envelope in nearly every answer, and is then read where it stands.
    // When something else follows it, it is no JSON, and the envelope is read piece by piece.
    // Bytes that are no UTF-8 harm only the text they stand in.
    let text = String::from_utf8_lossy(&response.body);
    if let Some(Ok(result)) = plain_text(&text).map(serde_json::from_str) {
        return Ok(result);
    }
    let result = enveloped(text.as_bytes()).and_then(serde_json::from_str);
    result.map_err(|source| undecodable(token, method, response, source))
}

/// Looks whether an answer that is no refusal has a result, whatever that is.
pub(super) fn unread(
    token: &Token,
    method: &str,
    response: &TransportResponse,
) -> Result<(), CallError> {
    if plain(&response.body).is_some() {
        return Ok(());
    }
    result::<IgnoredAny>(token, method, response).map(drop)
}

/// An update, and the JSON that it came as.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) incoming: Incoming,
    /// A part of the answer, which is kept as long as any of them.
    pub(crate) json: Bytes,
}

/// Reads the updates of an answer that is no refusal, as [`result`] reads others.
///
/// Bytes that are no UTF-8 harm only the text they stand in.
pub(super) fn updates(
    token: &Token,
    response: &TransportResponse,
) -> Result<Vec<Received>, CallError> {
    let updates = if let Ok(text) = str::from_utf8(&response.body) {
        received(&response.body, text)
    } else {
        let body = Bytes::from(String::from_utf8_lossy(&response.body).into_owned());
        received(&body, &String::from_utf8_lossy(&body))
    };
    updates.map_err(|source| undecodable(token, GetUpdates::NAME, response, source))
}

/// The updates of an answer; `text` is the text of `body`.
fn received(body: &Bytes, text: &str) -> Result<Vec<Received>, serde_json::Error> {
    let updates = match plain_text(text).map(split_updates) {
        Some(Ok(updates)) => updates,
        _ => split_updates(enveloped(text.as_bytes())?)?,
    };
    let kept =
        |(incoming, own): (_, &str)| Received { incoming, json: body.slice_ref(own.as_bytes()) };
    Ok(updates.into_iter().map(kept).collect())
}

fn undecodable(
    token: &Token,
    method: &str,
    response: &TransportResponse,
    source: serde_json::Error,
) -> CallError {
    CallError::Decode {
        method: method.into(),
        excerpt: excerpt(token, &response.body).into(),
        source: without_token(token, source),
    }
}

/// The JSON of the result where it fills the envelope, as in the answers of Telegram's own server;
/// where something else follows it, this is no JSON.
fn plain(body: &[u8]) -> Option<&[u8]> {
    body.strip_prefix(PLAIN_START.as_bytes())?.strip_suffix(b"}")
}

/// The same of a text.
fn plain_text(text: &str) -> Option<&str> {
    text.strip_prefix(PLAIN_START)?.strip_suffix('}')
}

/// The JSON of the result in an answer, wherever it stands.
fn enveloped(body: &[u8]) -> Result<&str, serde_json::Error> {
    let envelope: Envelope<'_> = serde_json::from_slice(body)?;
    let result = envelope.result.ok_or_else(|| serde_json::Error::missing_field("result"))?;
    Ok(result.get())
}

/// A decoder quotes what it could not read, which may be an echo of the token.
fn without_token(token: &Token, error: serde_json::Error) -> BoxError {
    let text = error.to_string();
    match token.hide(&text) {
        Cow::Borrowed(_) => error.into(),
        Cow::Owned(hidden) => hidden.into(),
    }
}

/// The refusals that have a meaning of their own, and all others.
fn judged(refusal: Refusal) -> CallError {
    if refusal.kind == RefusalKind::RetryAfter {
        let delay = refusal.parameters.retry_after.unwrap_or(UNKNOWN_DELAY);
        return CallError::RetryAfter { delay: delay.max(SHORTEST_DELAY), refusal };
    }
    match refusal.parameters.migrate_to_chat_id {
        Some(to) => CallError::ChatMigrated { to, refusal },
        None => CallError::Refused(refusal),
    }
}

/// Takes the wait from wherever it stands. Where it stands twice the longer one counts.
fn parameters_of(
    response: &TransportResponse,
    parameters: Option<&Value>,
    description: &str,
) -> RefusalParameters {
    let parameter = |name| parameters.and_then(|parameters| parameters.get(name));
    let seconds = parameter("retry_after").and_then(Value::as_f64).or_else(|| {
        let (_before, number) = description.rsplit_once("retry after ")?;
        number.parse().ok()
    });
    let said = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds.ceil()).ok());
    let retry_after = said.max(response.retry_after).map(|delay| delay.min(LONGEST_DELAY));
    let migrate_to_chat_id = parameter("migrate_to_chat_id").and_then(Value::as_i64).map(ChatId);
    RefusalParameters { migrate_to_chat_id, retry_after }
}

/// Stands in for Telegram's text when somebody else has answered.
fn foreign(token: &Token, response: &TransportResponse) -> String {
    let status = response.status;
    match excerpt(token, &response.body) {
        body if body.is_empty() => format!("HTTP status {status} and no answer of the Bot API"),
        body => format!("HTTP status {status} and no answer of the Bot API: {body}"),
    }
}

/// The beginning of a body, on one line.
fn excerpt(token: &Token, body: &[u8]) -> String {
    // Only then is it cut to its length, so that no half of a token is left at the end.
    let start = String::from_utf8_lossy(&body[..body.len().min(8 * EXCERPT)]);
    let hidden = token.hide(&start);
    let line: String = hidden
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .take(EXCERPT)
        .collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bot_api::types::ChatId;

    use super::{CallError, Token, TransportResponse, refused, result};
    use crate::client::RefusalKind;

    const METHOD: &str = "getMe";

    fn token() -> Token {
        Token::new("123456:ABC-DEF_1").unwrap()
    }

    /// What an answer comes to when the result should be a number.
    fn read(response: &TransportResponse) -> Result<i64, CallError> {
        match refused(&token(), METHOD, response) {
            Some(error) => Err(error),
            None => result(&token(), METHOD, response),
        }
    }

    fn read_error(status: u16, body: &'static str) -> CallError {
        read(&TransportResponse::new(status, body)).unwrap_err()
    }

    #[test]
    fn a_result_is_read_wherever_it_stands() {
        for body in [
            r#"{"ok":true,"result":7}"#,
            r#"{"ok":true,"result":7,"description":"Webhook was set"}"#,
            r#"{ "result" : 7 , "ok" : true, "new": [] }"#,
            r#"{"description":"a \"b\"","result":7,"ok":true}"#,
        ] {
            assert_eq!(read(&TransportResponse::new(200, body)).unwrap(), 7, "{body}");
        }
    }

    #[test]
    fn an_answer_that_is_none_is_an_error_with_its_beginning() {
        for body in [
            "",
            "null",
            "[]",
            "<html>",
            "{}",
            r#"{"ok":true}"#,
            r#"{"ok":true,"result":"seven"}"#,
            r#"{"ok":true,"result":7"#,
            r#"{"ok":true,"result":7}}"#,
            r#"{"ok":1,"result":7}"#,
            "\u{0}\u{1}",
        ] {
            let CallError::Decode { method, excerpt, .. } = read_error(200, body) else {
                panic!("{body}");
            };
            assert_eq!(&*method, "getMe");
            assert_eq!(&*excerpt, body.trim_matches(char::is_control), "{body}");
        }
    }

    #[test]
    fn a_refusal_keeps_all_that_was_said() {
        let body = r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#;
        let error = read_error(403, body);
        assert!(error.is_blocked());
        let refusal = error.refusal().unwrap();
        assert_eq!(refusal.code(), 403);
        assert_eq!(refusal.kind(), RefusalKind::BotBlocked);
        assert_eq!(refusal.description(), "Forbidden: bot was blocked by the user");
        assert_eq!(
            error.to_string(),
            "Telegram refused `getMe` with code 403: Forbidden: bot was blocked by the user"
        );
    }

    #[track_caller]
    fn check_delay(header: Option<u64>, body: &'static str, expected: u64) {
        let mut response = TransportResponse::new(429, body);
        response.retry_after = header.map(Duration::from_secs);
        let error = read(&response).unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(expected)), "{body}");
    }

    #[test]
    fn the_delay_is_the_longest_that_is_asked_for() {
        check_delay(None, r#"{"ok":false,"error_code":429,"parameters":{"retry_after":7}}"#, 7);
        check_delay(Some(9), r#"{"ok":false,"error_code":429,"parameters":{"retry_after":7}}"#, 9);
        check_delay(Some(3), r#"{"ok":false,"error_code":429,"parameters":{"retry_after":7}}"#, 7);
        check_delay(None, r#"{"ok":false,"description":"Too Many Requests: retry after 8"}"#, 8);
        check_delay(None, r#"{"ok":false,"parameters":{"retry_after":1.2}}"#, 2);
        check_delay(None, r#"{"ok":false,"parameters":{"retry_after":0}}"#, 1);
        check_delay(None, r#"{"ok":false,"parameters":{"retry_after":-4}}"#, 5);
        check_delay(None, r#"{"ok":false,"parameters":"none"}"#, 5);
        check_delay(None, "", 5);
        check_delay(Some(4), "<html>slow down</html>", 4);
        check_delay(None, r#"{"ok":false,"parameters":{"retry_after":1e18}}"#, u32::MAX.into());
    }

    #[test]
    fn a_group_that_moved_says_where_to() {
        let body = r#"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}}"#;
        let error = read_error(400, body);
        assert_eq!(error.migrated_to(), Some(ChatId(-1_001_234_567_890)));
        assert_eq!(error.kind(), Some(RefusalKind::ChatMigrated));
        let error = read_error(400, &body[..body.rfind(",\"parameters").unwrap()]);
        assert!(matches!(error, CallError::Refused { .. }), "cut off: {error}");
    }

    #[test]
    fn what_somebody_else_answers_is_judged_by_the_status() {
        let error = read_error(502, "<html>\n<h1>Bad Gateway</h1></html>");
        assert_eq!(error.kind(), Some(RefusalKind::BadGateway));
        assert!(error.is_outcome_unknown() && error.is_temporary());
        assert_eq!(
            error.refusal().unwrap().description(),
            "HTTP status 502 and no answer of the Bot API: <html> <h1>Bad Gateway</h1></html>"
        );
        let error = read_error(413, "");
        assert_eq!(error.kind(), Some(RefusalKind::TooLarge));
        assert!(!error.is_outcome_unknown());
        assert_eq!(
            error.refusal().unwrap().description(),
            "HTTP status 413 and no answer of the Bot API"
        );
        assert_eq!(read_error(302, "moved").kind(), Some(RefusalKind::Other));
        assert!(read_error(408, "").is_temporary(), "a server has given up waiting");
        assert!(read_error(401, "who?").is_unauthorized());
    }

    #[test]
    fn an_echo_of_the_token_is_in_no_error() {
        for (status, body) in [
            (404, "The URL /bot123456:ABC-DEF_1/getMe was not found".to_owned()),
            (200, "The URL /bot123456:ABC-DEF_1/getMe was not found".to_owned()),
            (400, r#"{"ok":false,"description":"no /bot123456:ABC-DEF_1"}"#.to_owned()),
            (200, r#"{"ok":true,"result":"123456:ABC-DEF_1"}"#.to_owned()),
            (200, format!("{}/bot123456:ABC-DEF_1/", "x".repeat(super::EXCERPT - 10))),
        ] {
            let error = read(&TransportResponse::new(status, body)).unwrap_err();
            let source = std::error::Error::source(&error).map(ToString::to_string);
            let printed = format!("{error} {error:?} {source:?}");
            assert!(!printed.contains("ABC-D"), "{printed}");
        }
    }

    #[test]
    fn an_excerpt_of_any_bytes_is_short_and_one_line() {
        let bytes: Vec<u8> = (0..=255).cycle().take(5000).collect();
        let CallError::Decode { excerpt, .. } =
            read(&TransportResponse::new(200, bytes)).unwrap_err()
        else {
            panic!("it is no answer");
        };
        assert!(excerpt.chars().count() <= super::EXCERPT);
        assert!(!excerpt.contains(char::is_control));
    }
}
