//! A server that takes HTTP requests and answers byte for byte what a test says.
//!
//! It has threads of its own, so that it goes on while a test waits.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// What the server does with a request.
pub(super) enum Reply {
    /// Writes this and waits for the next request.
    Bytes(Vec<u8>),
    /// Writes this and closes the connection.
    Last(Vec<u8>),
    /// Writes nothing and keeps the connection until the client closes it.
    Silence,
}

impl Reply {
    /// An answer in the usual form.
    pub(super) fn json(status: u16, body: &str) -> Self {
        Self::Bytes(http(status, "Content-Type: application/json\r\n", body).into_bytes())
    }
}

/// An HTTP answer with its length.
pub(super) fn http(status: u16, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\n\r\n{body}", body.len())
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(super) struct Received {
    /// The number of the connection, from 0.
    pub(super) connection: usize,
    pub(super) line: String,
    pub(super) headers: String,
    pub(super) body: String,
}

type Answer = dyn Fn(&Received) -> Reply + Send + Sync;

/// The server. It takes no more connections when it is dropped.
pub(super) struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    stopped: Arc<AtomicBool>,
}

impl Server {
    pub(super) fn start(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            received: Arc::default(),
            stopped: Arc::default(),
        };
        let (received, stopped) = (Arc::clone(&server.received), Arc::clone(&server.stopped));
        let answer: Arc<Answer> = Arc::new(answer);
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().enumerate() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let (received, answer) = (Arc::clone(&received), Arc::clone(&answer));
                // A client that goes away ends its thread, which is no failure of the test.
                thread::spawn(move || serve(connection, stream?, &received, &*answer));
            }
        });
        server
    }

    /// Answers every request with one result.
    pub(super) fn with_result(result: &'static str) -> Self {
        Self::start(move |_| Reply::json(200, &format!(r#"{{"ok":true,"result":{result}}}"#)))
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // It wakes the thread that waits for a connection.
        drop(TcpStream::connect(self.address));
    }
}

fn serve(
    connection: usize,
    stream: TcpStream,
    received: &Mutex<Vec<Received>>,
    answer: &Answer,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut headers = String::new();
        while !headers.ends_with("\r\n\r\n") {
            if reader.read_line(&mut headers)? == 0 {
                return Ok(());
            }
        }
        let headers = headers.to_lowercase();
        let length = headers
            .lines()
            .find_map(|header| header.strip_prefix("content-length: ")?.parse().ok())
            .unwrap_or(0);
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let body = String::from_utf8_lossy(&body).into_owned();
        let request = Received { connection, line: line.trim().to_owned(), headers, body };
        let reply = answer(&request);
        received.lock().unwrap().push(request);
        match reply {
            Reply::Bytes(bytes) => writer.write_all(&bytes)?,
            Reply::Last(bytes) => return writer.write_all(&bytes),
            Reply::Silence => {
                let _ = reader.read(&mut [0]);
                return Ok(());
            }
        }
    }
}
