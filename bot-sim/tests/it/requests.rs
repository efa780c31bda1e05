//! How a request is read, whatever client sends it, and the shape of the answers.

use bot_sim::{Person, Sim};
use serde_json::json;

use crate::client::{Connection, get, post, send};

/// A simulator in which the bot may write to Ann.
async fn met() -> (Sim, Person) {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.says("/start");
    (sim, ann)
}

fn multipart(parts: &[(&str, Option<&str>, &str)]) -> Vec<u8> {
    let part = |(name, file, value): &(&str, Option<&str>, &str)| {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        let head = format!("Content-Disposition: form-data; name=\"{name}\"{file}");
        format!("--tea\r\n{head}\r\n\r\n{value}\r\n")
    };
    let parts: String = parts.iter().map(part).collect();
    (parts + "--tea--\r\n").into_bytes()
}

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data; boundary=tea";

#[tokio::test]
async fn each_style_of_client_is_understood() {
    let (sim, ann) = met().await;
    let id = ann.id();
    let path = format!("/bot{}/sendMessage", sim.token());
    let query = format!("{path}?chat_id={id}&text=a%20b%2Bc+%D1%87&disable_notification=True");
    let chunked = format!(
        "POST {path} HTTP/1.1\r\nHost: sim\r\nContent-Type: application/json\r\n\
         Transfer-Encoding: chunked\r\n\r\n11\r\n{{\"text\":\"a b+c \u{447}\r\n{:x}\r\n\",\"chat_id\":{id}}}\r\n0\r\n\r\n",
        format!("\",\"chat_id\":{id}}}").len(),
    );
    let rows = [
        ("form", post(&path, FORM, format!("chat_id={id}&text=a+b%2Bc+%D1%87").as_bytes())),
        ("query string of a POST", post(&query, FORM, b"")),
        ("query string of a GET", get(&query)),
        (
            "JSON with a number",
            post(
                &path,
                "application/json; charset=utf-8",
                json!({"chat_id": id, "text": "a b+c \u{447}"}).to_string().as_bytes(),
            ),
        ),
        (
            "JSON with a string",
            post(
                &path,
                "application/json",
                json!({"chat_id": id.to_string(), "text": "a b+c \u{447}"}).to_string().as_bytes(),
            ),
        ),
        (
            "multipart",
            post(
                &path,
                MULTIPART,
                &multipart(&[
                    ("chat_id", None, &id.to_string()),
                    ("text", None, "a b+c \u{447}"),
                    ("x", Some("x.txt"), "file"),
                ]),
            ),
        ),
        (
            "method as a field",
            post(
                &format!("/bot{}/", sim.token()),
                MULTIPART,
                &multipart(&[
                    ("method", None, "sendMessage"),
                    ("chat_id", None, &id.to_string()),
                    ("text", None, "a b+c \u{447}"),
                ]),
            ),
        ),
        ("chunks", chunked.into_bytes()),
        (
            "escaped path, any case",
            post(
                &query.replace(':', "%3A").replace("sendMessage", "SENDmessage"),
                "text/plain",
                b"text=x",
            ),
        ),
    ];
    for (name, request) in rows {
        let answer = send(&sim, &request).await;
        assert_eq!(answer.json()["result"]["text"], "a b+c \u{447}", "{name}: {answer:?}");
        ann.expects("a b+c \u{447}").await;
    }
}

#[tokio::test]
async fn a_json_body_of_nothing_will_do() {
    let sim = Sim::start().await;
    for body in ["{}", "", "[", "null"] {
        let request =
            post(&format!("/bot{}/getMe", sim.token()), "application/json", body.as_bytes());
        let answer = send(&sim, &request).await;
        assert_eq!(answer.json()["result"]["username"], "notes_bot", "{body:?}");
    }
}

#[tokio::test]
async fn the_query_string_wins_over_the_body() {
    let (sim, ann) = met().await;
    let path = format!("/bot{}/sendMessage?text=query&text=again", sim.token());
    let body = json!({"chat_id": ann.id(), "text": "body"}).to_string();
    send(&sim, &post(&path, "application/json", body.as_bytes())).await;
    ann.expects("query").await;
}

#[tokio::test]
async fn a_broken_body_is_read_up_to_the_break() {
    let (sim, ann) = met().await;
    let path = format!("/bot{}/sendMessage", sim.token());
    let body = format!(r#"{{"chat_id":{},"text":"#, ann.id());
    let answer = send(&sim, &post(&path, "application/json", body.as_bytes())).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["description"], "Bad Request: message text is empty");
}

#[tokio::test]
async fn what_is_no_text_is_refused() {
    let (sim, ann) = met().await;
    let path = format!("/bot{}/sendMessage?chat_id={}&text=%FF", sim.token(), ann.id());
    let answer = send(&sim, &get(&path)).await;
    assert_eq!(answer.json()["description"], "Bad Request: strings must be encoded in UTF-8");
}

#[tokio::test]
async fn wrong_http_is_answered_bare_and_the_connection_closed() {
    let sim = Sim::start().await;
    let path = format!("/bot{}/getMe", sim.token());
    let big = format!("text={}", "x".repeat(1024 * 1024));
    let files = vec![("x", Some("x"), "x"); 51];
    let gzip = format!(
        "POST {path} HTTP/1.1\r\nHost: sim\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n"
    );
    let rows = [
        (501, format!("DELETE {path} HTTP/1.1\r\nHost: sim\r\n\r\n").into_bytes()),
        (413, post(&path, FORM, big.as_bytes())),
        (413, post(&path, MULTIPART, &multipart(&files))),
        (415, gzip.into_bytes()),
        (400, post(&path, MULTIPART, b"--tea\r\nbroken")),
    ];
    for (status, request) in rows {
        let mut connection = Connection::open(&sim).await;
        let answer = connection.send(&request).await.unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (status, ""));
        assert!(connection.is_closed().await, "{status}");
    }
}

#[tokio::test]
async fn paths_tokens_and_methods_are_checked() {
    let sim = Sim::start().await;
    let token = sim.token();
    let rows = [
        (404, "Not Found", "/".to_owned()),
        (404, "Not Found", format!("/bot{token}")),
        (404, "Not Found", format!("/file/bot{token}/photo.jpg")),
        (404, "Not Found: method not found", format!("/bot{token}/makeTea")),
        (404, "Not Found: method not found", format!("/bot{token}/")),
        (
            404,
            "Not Found: absolute URI is specified in the Request-Line",
            format!("http://sim/bot{token}/getMe"),
        ),
        (401, "Unauthorized", "/bot123:tea/getMe".into()),
        (401, "Unauthorized", format!("/bot{token}/test/getMe")),
        (401, "Unauthorized: invalid token specified", "/bottea/getMe".into()),
        (421, "Misdirected Request: unallowed token specified", "/bottea:tea/getMe".into()),
        (
            501,
            "Not Implemented: bot-sim does not simulate sendInvoice yet",
            format!("/bot{token}/sendinvoice"),
        ),
        (
            400,
            "Bad Request: this simulator has no webhooks yet",
            format!("/bot{token}/setWebhook?url=https://a.org"),
        ),
    ];
    for (status, description, path) in rows {
        let answer = send(&sim, &get(&path)).await;
        assert_eq!(answer.status, status, "{path}");
        let expected = json!({"ok": false, "error_code": status, "description": description});
        assert_eq!(answer.json(), expected, "{path}");
        assert_eq!(answer.header("content-type"), Some("application/json"));
    }
}

#[tokio::test]
async fn a_connection_serves_many_calls() {
    let sim = Sim::start().await;
    let mut connection = Connection::open(&sim).await;
    for _ in 0..3 {
        let answer = connection.call(&sim, "getMe", &json!({})).await.unwrap();
        assert_eq!(answer.status, 200);
    }
}
