//! The bot under load: puts notes away and looks them up, in a process of its own.

use std::error::Error;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use bot_core::filter;
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_core::store::Batch;
use uuid::Uuid;

use crate::children::{Child, questions, say};
use crate::cpu::{self, Memory};
use crate::filled;
use crate::load::NO_COMMAND;
use crate::options::Options;
use crate::stores::{StoreKind, Written};

/// How the bot keeps a user's notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The last few in one value of about 600 bytes.
    Value,
    /// All, each an entry of a collection.
    Collection,
}

impl Shape {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Collection => "collection",
        }
    }
}

impl FromStr for Shape {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        [Self::Value, Self::Collection]
            .into_iter()
            .find(|shape| shape.name() == name)
            .ok_or_else(|| format!("`{name}` is no shape: value, collection"))
    }
}

/// Handlers that keep the last notes of a user in one value.
mod value {
    use std::collections::VecDeque;

    use super::{Deserialize, Serialize, UserData, Uuid, command};

    /// How many notes of a user are kept: about 600 bytes of JSON.
    pub(super) const KEPT: usize = 8;

    /// What one user has put away, the newest last.
    #[derive(Default, Clone, Serialize, Deserialize, UserData)]
    pub(super) struct Notes(VecDeque<(Uuid, String)>);

    /// Puts a value away and answers with its key.
    #[command("put <value..>")]
    pub(super) async fn put(value: String, notes: &mut Notes) -> String {
        let key = Uuid::new_v4();
        if notes.0.len() == KEPT {
            notes.0.pop_front();
        }
        notes.0.push_back((key, value));
        key.to_string()
    }

    /// Looks a value up by its key.
    #[command("get <key>")]
    pub(super) async fn get(key: Uuid, notes: &Notes) -> String {
        let found = notes.0.iter().find(|(other, _)| *other == key);
        found.map_or_else(|| "Not found".into(), |(_, value)| value.clone())
    }
}

/// The place of a user's last note, where the users have notes of the time before.
pub(crate) const LAST_NOTE: u64 = value::KEPT as u64 - 1;

/// Handlers that keep each note as an entry of a collection.
mod collection {
    use std::sync::{Mutex, PoisonError};

    use bot_core::data::{Collection, DataError};

    use super::{Deserialize, Serialize, UserData, Uuid, command};

    /// The keys of what was put away since it was last asked for.
    static PUT: Mutex<Vec<Uuid>> = Mutex::new(Vec::new());

    pub(super) fn take_keys() -> Vec<Uuid> {
        std::mem::take(&mut *PUT.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What a user has put away.
    #[derive(Clone, Serialize, Deserialize, UserData)]
    #[stored(name = "notes", key = Uuid)]
    pub(super) struct Note {
        text: String,
    }

    /// Puts a value away and answers with its key.
    #[command("put <text..>")]
    pub(super) async fn put(
        text: String,
        notes: &mut Collection<Note>,
    ) -> Result<String, DataError> {
        let key = Uuid::new_v4();
        notes.insert(&key, Note { text })?;
        PUT.lock().unwrap_or_else(PoisonError::into_inner).push(key);
        Ok(key.to_string())
    }

    /// Looks a value up by its key.
    #[command("get <key>")]
    pub(super) async fn get(key: Uuid, notes: &Collection<Note>) -> Result<String, DataError> {
        let note = notes.get(&key).await?;
        Ok(note.map_or_else(|| "Not found".into(), |note| note.text))
    }
}

/// Answers what is no command.
#[on_message(text)]
async fn other() -> &'static str {
    NO_COMMAND
}

/// Does nothing, in routes that nobody's updates are for.
async fn nothing() {}

/// Routes before those that are called: half of them commands, half for texts with other beginnings.
fn others(routes: usize) -> impl Iterator<Item = Route> {
    (0..routes).map(|number| match number % 2 {
        0 => Route::command(&format!("other_{number}")).to(nothing),
        _ => Route::on_message().filter(filter::prefix(format!("other {number}"))).to(nothing),
    })
}

#[on_error]
#[expect(clippy::print_stderr, reason = "a bot that fails is to be seen")]
async fn failed(error: &HandlerError) {
    eprintln!("the bot under load: {}", error.chain());
}

/// What the bot has used since its start.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Figures {
    /// CPU time in nanoseconds, user and system.
    pub(crate) cpu: u64,
    pub(crate) memory: Memory,
    /// Peers don't say it.
    #[serde(default)]
    pub(crate) written: Written,
}

/// What the bot has beside its data of the time before.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    /// Users who have data, if they are to have any.
    pub(crate) users: u64,
    /// Entries of the first user, with the shape of a collection.
    pub(crate) entries: u64,
    /// Routes in all, of which only `/put` is called; 0 for those that the bot needs.
    pub(crate) routes: usize,
}

pub(crate) const OPTIONS: &[&str] =
    &["url", "shape", "store", "data", "runtime", "users", "entries", "routes"];

/// Runs until the standard input ends; each line there is answered with [`Figures`].
///
/// Before it answers `restore`, it removes the entries that were put since the last time.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let url: String = options.get("url", String::new())?;
    let kind: StoreKind = options.get("store", StoreKind::Memory)?;
    let data: PathBuf = options.get("data", PathBuf::new())?;
    let shape: Shape = options.get("shape", Shape::Value)?;
    let Size { users, entries, routes } = Size::of(options)?;
    let mut runtime = match options.get("runtime", "multi".to_owned())?.as_str() {
        "multi" => tokio::runtime::Builder::new_multi_thread(),
        "current" => tokio::runtime::Builder::new_current_thread(),
        other => return Err(format!("`{other}` is no runtime: current, multi").into()),
    };
    let mut asked = questions();
    runtime.enable_all().build()?.block_on(async move {
        let opened = kind.open(&data)?;
        let app = App::new("123456:bench").api_url(url).routes(routes![failed]);
        let app = match (shape, routes) {
            (Shape::Value, 0) => app.routes(routes![value::put, value::get, other]),
            (Shape::Value, _) => app.routes(others(routes - 1)).routes(routes![value::put]),
            (Shape::Collection, _) => app.routes(routes![collection::put, collection::get, other]),
        };
        let app = app.store(Arc::clone(&opened.store)).without_signals().build()?;
        let handle = app.handle();
        let store = opened.store.for_bot(handle.client().bot_id());
        let store = store.unwrap_or_else(|| Arc::clone(&opened.store));
        filled::users(&store, users, value::KEPT).await?;
        filled::entries(&store, entries).await?;
        let figures = async {
            while let Some(question) = asked.recv().await {
                if question == "restore" {
                    let mut batch = Batch::new();
                    let keys = collection::take_keys().into_iter();
                    batch.records.extend(keys.map(|key| (filled::entry(key), None)));
                    store.commit(batch).await?;
                }
                let (cpu, memory) = (cpu::nanoseconds(), Memory::read());
                say(&Figures { cpu, memory, written: opened.written() })?;
            }
            handle.stop();
            Ok::<_, Box<dyn Error>>(())
        };
        // Not in a task: bots run in `main`.
        let (ran, said) = tokio::join!(app.run(), figures);
        ran?;
        said
    })
}

impl Size {
    fn of(options: &Options) -> Result<Self, Box<dyn Error>> {
        Ok(Self {
            users: options.get("users", 0)?,
            entries: options.get("entries", 0)?,
            routes: options.get("routes", 0)?,
        })
    }
}

/// The bot, as the parent sees it.
#[derive(Debug)]
pub(crate) struct Bot {
    child: Child,
}

impl Bot {
    /// Starts a bot with that store, in that directory, against that server.
    pub(crate) fn start(
        (shape, size): (Shape, Size),
        kind: StoreKind,
        data: &str,
        url: &str,
    ) -> Result<Self, Box<dyn Error>> {
        let (shape, kind) = (shape.name(), kind.name());
        let arguments = ["bot", "--shape", shape, "--store", kind, "--data", data, "--url", url];
        let numbers = [size.users, size.entries, size.routes as u64].map(|size| size.to_string());
        let [users, entries, routes] = &numbers;
        let size = ["--users", users, "--entries", entries, "--routes", routes];
        Ok(Self { child: Child::start(&[&arguments[..], &size[..]].concat())? })
    }

    /// What it has used by now.
    pub(crate) fn figures(&mut self) -> Result<Figures, Box<dyn Error>> {
        self.child.ask("figures")
    }

    /// The same, after it has removed the entries that were put since the last time.
    pub(crate) fn restored(&mut self) -> Result<Figures, Box<dyn Error>> {
        self.child.ask("restore")
    }
}
