//! A handler is still a function that a test calls.

use std::future::Future;
use std::pin::pin;
use std::task::{Context as Task, Poll, Waker};

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(Vec<String>);

/// Puts a value away.
#[command("put <value..>")]
async fn put(value: String, notes: &mut Notes) -> usize_text::Text {
    notes.0.push(value);
    notes.0.len().to_string()
}

mod usize_text {
    pub type Text = String;
}

fn main() {
    let mut notes = Notes::default();
    let answer = {
        let call = pin!(put("tea".into(), &mut notes));
        match call.poll(&mut Task::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            Poll::Pending => panic!("it awaits nothing"),
        }
    };
    assert_eq!((answer.as_str(), notes.0.as_slice()), ("1", &["tea".to_owned()][..]));
    let _ = routes![put];
}
