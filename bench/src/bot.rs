//! The bot under load: puts notes away and looks them up, in a process of its own.

use std::error::Error;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use bot_core::prelude::*;
use uuid::Uuid;

use crate::children::{Child, questions, say};
use crate::cpu::{self, Memory};
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
    const KEPT: usize = 8;

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

/// Handlers that keep each note as an entry of a collection.
mod collection {
    use bot_core::data::{Collection, DataError};

    use super::{Deserialize, Serialize, UserData, Uuid, command};

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

/// Runs until the standard input ends; each line there is answered with [`Figures`].
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let url: String = options.get("url", String::new())?;
    let kind: StoreKind = options.get("store", StoreKind::Memory)?;
    let data: PathBuf = options.get("data", PathBuf::new())?;
    let shape: Shape = options.get("shape", Shape::Value)?;
    let mut runtime = match options.get("runtime", "multi".to_owned())?.as_str() {
        "multi" => tokio::runtime::Builder::new_multi_thread(),
        "current" => tokio::runtime::Builder::new_current_thread(),
        other => return Err(format!("`{other}` is no runtime: current, multi").into()),
    };
    let mut asked = questions();
    runtime.enable_all().build()?.block_on(async move {
        let opened = kind.open(&data)?;
        let app = App::new("123456:bench").api_url(url).routes(routes![failed]);
        let app = match shape {
            Shape::Value => app.routes(routes![value::put, value::get, other]),
            Shape::Collection => app.routes(routes![collection::put, collection::get, other]),
        };
        let app = app.store(Arc::clone(&opened.store)).without_signals().build()?;
        let handle = app.handle();
        let figures = async {
            while asked.recv().await.is_some() {
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

/// The bot, as the parent sees it.
#[derive(Debug)]
pub(crate) struct Bot {
    child: Child,
}

impl Bot {
    /// Starts a bot with that store, in that directory, against that server.
    pub(crate) fn start(
        shape: Shape,
        kind: StoreKind,
        data: &str,
        url: &str,
    ) -> Result<Self, Box<dyn Error>> {
        let (shape, kind) = (shape.name(), kind.name());
        let arguments = ["bot", "--shape", shape, "--store", kind, "--data", data, "--url", url];
        Ok(Self { child: Child::start(&arguments)? })
    }

    /// What it has used by now.
    pub(crate) fn figures(&mut self) -> Result<Figures, Box<dyn Error>> {
        self.child.ask("figures")
    }
}
