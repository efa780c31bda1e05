//! The HTTP transport against a server on the loopback.

use std::{net::TcpListener, time::Duration};

use tokio::task::JoinSet;

use super::{
    Count, SECRET, say,
    server::{Reply, Server, http},
    token,
};
use crate::client::{CallError, Client, ClientBuilder, ClientError, RefusalKind, TransportError};

fn builder(url: impl Into<String>) -> ClientBuilder {
    Client::builder(token()).base_url(url)
}

fn client(server: &Server) -> Client {
    builder(server.url()).build().unwrap()
}

/// The one error of a call to a server that answers like this.
async fn error(reply: impl Fn() -> Reply + Send + Sync + 'static) -> CallError {
    let server = Server::start(move |_| reply());
    let error = client(&server).call(Count).await.unwrap_err();
    assert_eq!(server.received().len(), 1, "nothing is sent twice: {error}");
    error
}

fn lost(error: CallError) -> TransportError {
    match error {
        CallError::Network { source, .. } => source,
        other => panic!("not lost on the way: {other}"),
    }
}

#[tokio::test]
async fn a_request_is_a_post_of_json_to_the_bots_path() {
    for (suffix, prefix) in [("", ""), ("/", ""), ("/a/b", "/a/b"), ("/a/b/", "/a/b")] {
        let server = Server::with_result("7");
        let client = builder(server.url() + suffix).user_agent("tea/1").build().unwrap();
        assert_eq!(client.call(say(5)).await.unwrap(), 7);
        let request = &server.received()[0];
        assert_eq!(request.line, format!("POST {prefix}/bot123456:{SECRET}/sendMessage HTTP/1.1"));
        assert!(request.headers.contains("content-type: application/json\r\n"), "{request:?}");
        assert!(request.headers.contains("user-agent: tea/1\r\n"), "{request:?}");
        assert_eq!(request.body, r#"{"chat_id":5,"text":"tea"}"#);
    }
}

#[tokio::test]
async fn the_name_of_a_raw_method_cannot_leave_the_bots_path() {
    let server = Server::with_result("7");
    let client = client(&server);
    for name in ["../../x", "a/b", "a?b#c", "..", "", "ä\r\n"] {
        client.call_raw(name, &()).await.unwrap();
    }
    for request in server.received() {
        let method = request
            .line
            .strip_prefix(&format!("POST /bot123456:{SECRET}"))
            .and_then(|rest| rest.strip_suffix(" HTTP/1.1"))
            .unwrap();
        let method = method.strip_prefix('/').unwrap_or(method);
        assert!(!method.contains(['/', '?', '#']), "{}", request.line);
    }
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = Server::with_result("7");
    let client = client(&server);
    for _ in 0..3 {
        client.call(Count).await.unwrap();
    }
    assert!(server.received().iter().all(|request| request.connection == 0));
}

#[tokio::test]
async fn a_connection_that_may_end_is_not_used_again() {
    // What nobody asked for isn't taken for the next answer.
    for (headers, more) in [("Connection: close\r\n", ""), ("", "HTTP/1.1 200 X\r\n")] {
        let answer = http(200, headers, r#"{"ok":true,"result":7}"#) + more;
        let server = Server::start(move |_| Reply::Bytes(answer.clone().into()));
        let client = client(&server);
        for connection in 0..3 {
            assert_eq!(client.call(Count).await.unwrap(), 7);
            assert_eq!(server.received()[connection].connection, connection, "{headers}{more}");
        }
    }
}

#[tokio::test]
async fn connections_are_bounded() {
    let server = Server::with_result("7");
    let client = builder(server.url()).max_connections(3).build().unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..40 {
        let client = client.clone();
        calls.spawn(async move { client.call(Count).await.unwrap() });
    }
    assert_eq!(calls.join_all().await, [7; 40]);
    assert_eq!(server.received().len(), 40);
    assert!(server.received().iter().all(|request| request.connection < 3));
}

#[tokio::test]
async fn a_call_that_gets_no_turn_was_not_sent() {
    let server = Server::start(|_| Reply::Silence);
    let client = builder(server.url()).max_connections(1).build().unwrap();
    let short = Duration::from_millis(20);
    let error = tokio::select! {
        biased;
        first = client.call(Count) => panic!("an answer: {first:?}"),
        second = client.call_with_timeout(say(5), short) => second.unwrap_err(),
    };
    assert!(error.is_timeout() && !error.is_outcome_unknown(), "{error}");
    assert!(matches!(lost(error), TransportError::Busy { after } if after == short));
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_its_turn_to_others() {
    let server = Server::start(|request| match request.connection {
        0 => Reply::Silence,
        _ => Reply::json(200, r#"{"ok":true,"result":7}"#),
    });
    let client = builder(server.url()).max_connections(1).build().unwrap();
    let short = Duration::from_millis(20);
    client.call_with_timeout(Count, short).await.unwrap_err();
    assert_eq!(client.call(Count).await.unwrap(), 7);
}

#[tokio::test]
async fn a_time_out_after_the_call_was_sent_leaves_the_outcome_unknown() {
    let server = Server::start(|_| Reply::Silence);
    let short = Duration::from_millis(20);
    let error = client(&server).call_with_timeout(Count, short).await.unwrap_err();
    assert!(error.is_timeout() && error.is_outcome_unknown() && error.is_temporary(), "{error}");
    assert!(matches!(lost(error), TransportError::TimedOut { after } if after == short));
}

#[tokio::test]
async fn the_time_out_holds_for_the_body_too() {
    let server = Server::start(|request| match request.connection {
        0 => Reply::Bytes(b"HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n{".to_vec()),
        _ => Reply::Silence,
    });
    let short = Duration::from_millis(20);
    let error = client(&server).call_with_timeout(Count, short).await.unwrap_err();
    assert!(matches!(lost(error), TransportError::TimedOut { .. }));
}

#[tokio::test]
async fn the_longest_time_out_is_none_that_breaks() {
    let server = Server::with_result("7");
    assert_eq!(client(&server).call_with_timeout(Count, Duration::MAX).await.unwrap(), 7);
}

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let client = builder(format!("http://127.0.0.1:{port}")).build().unwrap();
    let error = client.call(Count).await.unwrap_err();
    assert!(!error.is_outcome_unknown() && error.is_temporary() && !error.is_timeout());
    assert!(matches!(lost(error), TransportError::Connect { .. }));
}

#[tokio::test]
async fn a_connection_that_breaks_leaves_the_outcome_unknown() {
    for bytes in [
        "",
        "HTTP/1.1 200",
        "HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n{\"ok\":true",
        "this is no HTTP\r\n\r\n",
    ] {
        let error = error(move || Reply::Last(bytes.into())).await;
        assert!(error.is_outcome_unknown(), "{error}");
        assert!(matches!(lost(error), TransportError::Broken { .. }), "{bytes:?}");
    }
}

#[tokio::test]
async fn a_body_in_pieces_is_put_together() {
    let head = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n";
    let pieces = "8\r\n{\"ok\":tr\r\n8\r\nue,\"resu\r\n6\r\nlt\":7}\r\n0\r\n\r\n";
    let server = Server::start(move |_| Reply::Bytes(format!("{head}{pieces}").into()));
    assert_eq!(client(&server).call(Count).await.unwrap(), 7);

    let rest = "HTTP/1.1 200 X\r\n\r\n{\"ok\":true,\"result\":7}";
    let server = Server::start(move |_| Reply::Last(rest.into()));
    assert_eq!(client(&server).call(Count).await.unwrap(), 7);

    let long = format!("\"{}\"", "x".repeat(3_000_000));
    let body = format!(r#"{{"ok":true,"result":{long}}}"#);
    let server = Server::start(move |_| Reply::json(200, &body));
    let result = client(&server).call_raw("getLong", &()).await.unwrap();
    assert_eq!(result.get(), long);
}

#[tokio::test]
async fn the_answer_is_the_one_after_those_that_only_say_that_it_will_come() {
    let first = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 X\r\nLink: a\r\n\r\n";
    let answer = http(200, "", r#"{"ok":true,"result":7}"#);
    let server = Server::start(move |_| Reply::Bytes(format!("{first}{answer}").into()));
    assert_eq!(client(&server).call(Count).await.unwrap(), 7);
}

#[tokio::test]
async fn an_answer_to_half_of_a_call_is_one() {
    let text = "x".repeat(4 << 20);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};

        let (mut stream, _from) = listener.accept().unwrap();
        stream.read_exact(&mut [0; 1000]).unwrap();
        stream.write_all(http(413, "Connection: close\r\n", "").as_bytes()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        // Until the client closes: an end with unread bytes may take the answer with it.
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    });
    let call = serde_json::json!({ "text": text });
    let error = builder(url).build().unwrap().call_raw("sendMessage", &call).await.unwrap_err();
    assert_eq!(error.kind(), Some(RefusalKind::TooLarge));
    server.join().unwrap();
}

#[tokio::test]
async fn a_body_without_end_is_not_read() {
    let error =
        error(|| Reply::Bytes(b"HTTP/1.1 200 X\r\nContent-Length: 99999999999\r\n\r\n{".to_vec()));
    assert!(matches!(lost(error.await), TransportError::TooLarge { .. }));
    let server = Server::start(|_| {
        let piece = format!("100000\r\n{}\r\n", "x".repeat(0x10_0000)).repeat(40);
        Reply::Last(format!("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n{piece}").into())
    });
    let error = client(&server).call(Count).await.unwrap_err();
    assert!(matches!(lost(error), TransportError::TooLarge { .. }));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::with_result("7");
    let target = elsewhere.url();
    let error = error(move || {
        Reply::Bytes(http(302, &format!("Location: {target}/x\r\n"), "").into_bytes())
    });
    assert_eq!(error.await.refusal().unwrap().code(), 302);
    assert!(elsewhere.received().is_empty());
}

#[tokio::test]
async fn the_header_says_how_long_to_wait() {
    let error = error(|| Reply::Bytes(http(429, "Retry-After: 17\r\n", "").into_bytes())).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
}

#[tokio::test]
async fn a_page_of_another_server_is_a_refusal_by_its_status() {
    let error = error(|| Reply::Bytes(http(502, "", "<h1>nginx</h1>").into_bytes())).await;
    assert_eq!(error.kind(), Some(RefusalKind::BadGateway));
}

#[track_caller]
fn check_url(url: &str, expected: &str) {
    let error = builder(url).build().unwrap_err();
    assert_eq!(error.to_string(), format!("the base URL of the Bot API {expected}"), "{url}");
}

#[test]
fn a_base_url_that_cannot_be_one_is_refused() {
    check_url("", "cannot be read: it looks like `http://127.0.0.1:8081`");
    check_url("api.telegram.org", "cannot be read: it looks like `http://127.0.0.1:8081`");
    check_url("http://", "cannot be read: it looks like `http://127.0.0.1:8081`");
    check_url("localhost:8081", "does not begin with `http://` or `https://`");
    check_url("ftp://127.0.0.1", "does not begin with `http://` or `https://`");
    check_url("http://127.0.0.1/?a=b", "has a `?` or `#`, which no method can be added to");
    check_url("http://127.0.0.1/#a", "has a `?` or `#`, which no method can be added to");
    check_url(
        &format!("http://127.0.0.1/bot123456:{SECRET}"),
        "has the token in it, which the client adds by itself",
    );
}

#[test]
#[cfg(not(feature = "rustls"))]
fn https_needs_the_feature() {
    let error = Client::new(token()).unwrap_err();
    assert!(matches!(error, ClientError::NoTls), "{error}");
    assert!(error.to_string().contains("feature `rustls`"));
}

/// The error of a call by `https`, unless the machine has no root certificates to check with.
#[cfg(feature = "rustls")]
async fn https_error(listener: &TcpListener, connect_timeout: Duration) -> Option<CallError> {
    let url = format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port());
    match builder(url).connect_timeout(connect_timeout).build() {
        Err(ClientError::Tls { .. }) => None,
        client => Some(client.unwrap().call(Count).await.unwrap_err()),
    }
}

#[tokio::test]
#[cfg(feature = "rustls")]
async fn a_server_without_tls_gets_nothing_of_the_call() {
    use std::io::Write as _;

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let plain = listener.try_clone().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _from) = plain.accept().unwrap();
        stream.write_all(b"HTTP/1.1 400 X\r\n\r\n").unwrap();
    });
    let Some(error) = https_error(&listener, Duration::from_secs(10)).await else { return };
    assert!(!error.is_outcome_unknown(), "{error}");
    assert!(matches!(lost(error), TransportError::Connect { .. }));
}

#[tokio::test]
#[cfg(feature = "rustls")]
async fn a_call_whose_time_is_up_before_there_is_a_connection_was_not_sent() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://127.0.0.1:{}", silent.local_addr().unwrap().port());
    let client = match builder(url).build() {
        Err(ClientError::Tls { .. }) => return,
        client => client.unwrap(),
    };
    let error = client.call_with_timeout(Count, Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
#[cfg(feature = "rustls")]
async fn a_handshake_without_answer_ends_at_the_time_out_for_connections() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let Some(error) = https_error(&silent, Duration::from_millis(20)).await else { return };
    assert!(error.is_timeout() && !error.is_outcome_unknown(), "{error}");
    assert!(matches!(lost(error), TransportError::ConnectTimedOut { .. }));
}
