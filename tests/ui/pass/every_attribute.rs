//! Every attribute, with its options, in modules and functions.

use bot_core::prelude::*;
use bot_core::types::UndecodableUpdate;

mod admin {
    use bot_core::prelude::*;

    #[command("ban <name>", chat = "supergroup")]
    pub async fn ban(name: String) -> String {
        name
    }

    /// Scans what is on a photo.
    #[command("scan <what>", captions, hidden, description(de = "Liest ein Foto.", as = "…"))]
    pub async fn scan(what: &str) -> String {
        what.to_owned()
    }

    #[command("gone")]
    #[cfg(any())]
    pub async fn gone(of: NoSuchType) {}
}

#[on_message]
pub async fn every() {}

#[on_message(photo, video_note, new_chat_members)]
pub(crate) async fn some() -> &'static str {
    "seen"
}

#[on(poll_answer, crate = bot_core)]
async fn voted() {}

#[on_edited_message(photo)]
async fn edited(message: &Message, user: Option<&User>) {
    let _ = (message, user);
}

#[on_callback]
async fn pressed(query: &CallbackQuery) -> Option<String> {
    query.data.as_ref().map(ToString::to_string)
}

#[on_migrate()]
async fn moved(migration: &ChatMigration) {
    let _ = migration;
}

#[on_raw(crate = bot_core)]
async fn odd(update: &UndecodableUpdate) {
    let _ = update;
}

#[fallback(photo, hashtag, not(forward), chat = "private", from = UserId(7), text = "x")]
async fn few(user: &User) {
    let _ = user;
}

#[fallback]
async fn left(update: &Update) {
    let _ = update;
}

#[on_error(crate = ::bot_core)]
async fn failed(error: &HandlerError) {
    let _ = error;
}

macro_rules! greeting {
    ($name:ident, $pattern:literal, $argument:ident: $ty:ty) => {
        #[command($pattern)]
        async fn $name($argument: $ty) -> $ty {
            $argument
        }
    };
}

greeting!(hello, "hello <who>", who: String);

macro_rules! given {
    ($name:ident, $lifetime:lifetime, $body:block) => {
        #[command("given <_who>")]
        async fn $name<$lifetime>(_who: &$lifetime str, _by: Option<&$lifetime User>) -> String $body
    };
}

given!(given, 'a, { "by a macro".to_owned() });

#[on_message(filter = |message: &Message| message.message_id.0 < 5, photo)]
async fn early() {}

fn main() {
    #[command("inner")]
    async fn inner() {}

    let _ = routes![admin::ban, admin::scan, every, some, voted, edited, pressed, moved, failed, hello, inner];
    let _ = routes![odd, few, left, given, early];
}
