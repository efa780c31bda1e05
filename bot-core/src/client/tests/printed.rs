//! The token is in nothing that a client prints, whatever fails.

use std::{
    error::Error,
    fmt::{self, Write as _},
    net::TcpListener,
    sync::{Arc, Mutex},
    time::Duration,
};

use bot_api::types::ChatId;
use serde::{Serialize, Serializer, ser::Error as _};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

use super::{
    Count, SECRET, say,
    server::{Reply, Server, http},
    token,
};
use crate::client::{Client, HttpOptions, HttpTransport};

/// Writes down all that is traced, at every level.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut self.clone());
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{field}={value:?}").unwrap();
    }

    fn record_error(&mut self, _: &Field, error: &(dyn Error + 'static)) {
        self.print(error);
    }
}

impl Notes {
    /// Prints an error in every way, with all its causes.
    fn print(&self, error: &(dyn Error + 'static)) {
        let mut text = self.0.lock().unwrap();
        let mut next = Some(error);
        while let Some(error) = next {
            writeln!(text, "{error} {error:?} {error:#?}").unwrap();
            next = error.source();
        }
    }

    fn print_debug(&self, value: &dyn fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{value:?} {value:#?}").unwrap();
    }

    /// Makes several kinds of calls, of which each may fail, and prints what becomes of them.
    async fn watch(&self, client: &Client) {
        // Tests on other threads, which trace nothing, may have been the first at a place that
        // traces. It has to be asked again whether anybody listens.
        tracing::callsite::rebuild_interest_cache();
        self.print_debug(client);
        let short = Duration::from_millis(50);
        let calls = [
            client.call_with_timeout(Count, short).await,
            client.call_with_timeout(say(ChatId(-77)), short).await,
        ];
        for call in calls {
            match call {
                Ok(result) => self.print_debug(&result),
                Err(error) => self.print(&error),
            }
        }
        self.print_debug(client);
    }
}

/// Parameters that cannot be written.
struct Broken;

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("this cannot be written"))
    }
}

fn bytes(text: String) -> Reply {
    Reply::Last(text.into_bytes())
}

/// Answers of all kinds, with the token wherever a server could echo it.
fn answers() -> Vec<Box<dyn Fn() -> Reply + Send + Sync>> {
    let echo = || format!("no /bot123456:{SECRET}/getCount here");
    let refusal = move |code: u16, parameters: &str| {
        let text = echo();
        format!(r#"{{"ok":false,"error_code":{code},"description":"{text}"{parameters}}}"#)
    };
    let json = move |code, parameters: &'static str| -> Box<dyn Fn() -> Reply + Send + Sync> {
        Box::new(move || Reply::json(code, &refusal(code, parameters)))
    };
    vec![
        json(400, ""),
        json(400, r#","parameters":{"migrate_to_chat_id":-1001234567890}"#),
        json(401, ""),
        json(403, ""),
        json(404, ""),
        json(409, ""),
        json(429, r#","parameters":{"retry_after":7}"#),
        json(500, ""),
        Box::new(move || Reply::json(200, &refusal(400, ""))),
        Box::new(move || Reply::json(200, &format!(r#"{{"ok":true,"result":"{}"}}"#, echo()))),
        Box::new(move || Reply::json(200, &format!(r#"{{"ok":true,"{}":1}}"#, echo()))),
        Box::new(move || Reply::json(200, r#"{"ok":true,"result":7}"#)),
        Box::new(move || bytes(http(200, "", &echo()))),
        Box::new(move || bytes(http(404, "", &echo()))),
        Box::new(move || bytes(http(413, "", ""))),
        Box::new(move || bytes(http(502, "", &echo()))),
        Box::new(move || bytes(http(302, &format!("Location: /{}\r\n", echo()), &echo()))),
        Box::new(move || bytes(http(200, &format!("{}: x\r\n", echo()), ""))),
        Box::new(move || bytes(format!("HTTP/1.1 {}\r\n\r\n", echo()))),
        Box::new(move || bytes(format!("HTTP/1.1 200 X\r\nContent-Length: 999\r\n\r\n{}", echo()))),
        Box::new(move || bytes("HTTP/1.1 200 X\r\nContent-Length: 99999999999\r\n\r\n".into())),
        Box::new(move || bytes(echo())),
        Box::new(move || bytes(String::new())),
        Box::new(|| Reply::Silence),
    ]
}

#[tokio::test]
async fn the_token_is_in_nothing_that_a_failing_client_prints() {
    let notes = Notes::default();
    // With two of them every place that traces asks both, whatever thread comes there first.
    let _second = tracing::Dispatch::new(Notes::default());
    let _guard = tracing::subscriber::set_default(notes.clone());
    notes.print_debug(&token());

    for answer in answers() {
        let server = Server::start(move |_| answer());
        let builder = Client::builder(token()).base_url(server.url());
        notes.print_debug(&builder);
        notes.watch(&builder.build().unwrap()).await;
        let lines =
            server.received().iter().map(|request| request.line.clone()).collect::<String>();
        assert!(lines.contains(SECRET), "the server does get the token");
    }

    // Nobody listens, a host that cannot be, and a server without an answer to TLS.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = listener.local_addr().unwrap();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for url in [
        format!("http://{nobody}"),
        format!("https://{silent}"),
        "http://no-such-host.invalid".into(),
        "http://127.0.0.1:0".into(),
        format!("http://user:{SECRET}@{nobody}/a"),
    ] {
        match Client::builder(token()).base_url(url).build() {
            Ok(client) => notes.watch(&client).await,
            Err(error) => notes.print(&error),
        }
    }

    for url in [
        format!("http://127.0.0.1/bot123456:{SECRET}"),
        format!("127.0.0.1/bot123456:{SECRET}"),
        format!("ftp://127.0.0.1/bot123456:{SECRET}"),
        format!("http://127.0.0.1/?{SECRET}"),
    ] {
        let options = HttpOptions { base_url: url, ..HttpOptions::default() };
        notes.print_debug(&options);
        notes.print(&HttpTransport::new(&token(), &options).unwrap_err());
        let builder = Client::builder(token()).base_url(options.base_url);
        notes.print_debug(&builder);
        notes.print(&builder.build().unwrap_err());
    }

    let server = Server::with_result("7");
    let options = HttpOptions { base_url: server.url(), ..HttpOptions::default() };
    let transport = HttpTransport::new(&token(), &options).unwrap();
    notes.print_debug(&transport);
    let client = Client::builder(token()).transport(transport).build().unwrap();
    notes.print(&client.call_raw("sendThing", &Broken).await.unwrap_err());

    let printed = notes.0.lock().unwrap();
    assert!(printed.contains("a call failed") && printed.contains("no answer to"), "{printed}");
    assert!(printed.contains("/bot123456:…/getCount"), "echoes are shown without the token");
    for part in [SECRET, &SECRET[..12], &SECRET[SECRET.len() - 12..]] {
        let line = printed.lines().find(|line| line.contains(part));
        assert_eq!(line, None, "the token was printed");
    }
}
