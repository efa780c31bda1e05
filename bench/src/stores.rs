//! The stores that are compared, and where their files are.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use bot_core::store::{Durability, MemoryStore, SqliteStore, Store};
use serde::{Deserialize, Serialize};

/// A store, and how durable it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StoreKind {
    Memory,
    Relaxed,
    Durable,
}

impl StoreKind {
    /// All, that which the others are compared with first.
    pub(crate) const ALL: [Self; 3] = [Self::Memory, Self::Relaxed, Self::Durable];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::Relaxed => "relaxed",
            Self::Durable => "durable",
        }
    }

    /// Opens the store; its files are in that directory.
    pub(crate) fn open(self, directory: &Path) -> Result<Opened, Box<dyn Error>> {
        let durability = match self {
            Self::Memory => {
                return Ok(Opened { store: Arc::new(MemoryStore::new()), sqlite: None });
            }
            Self::Relaxed => Durability::Relaxed,
            Self::Durable => Durability::Durable,
        };
        let sqlite =
            SqliteStore::builder(directory.join("bot.db")).durability(durability).open()?;
        Ok(Opened { store: Arc::new(sqlite.clone()), sqlite: Some(sqlite) })
    }
}

impl FromStr for StoreKind {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| format!("`{name}` is no store: memory, relaxed, durable"))
    }
}

/// A store that is open.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) store: Arc<dyn Store>,
    sqlite: Option<SqliteStore>,
}

impl Opened {
    /// How much has been written; nothing where there are no transactions.
    pub(crate) fn written(&self) -> Written {
        let statistics = self.sqlite.as_ref().map(SqliteStore::statistics).unwrap_or_default();
        Written { commits: statistics.commits, transactions: statistics.transactions }
    }
}

/// How much a store has written.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Written {
    pub(crate) commits: u64,
    pub(crate) transactions: u64,
}

impl Written {
    /// What came since then.
    pub(crate) fn since(self, before: Self) -> Self {
        Self {
            commits: self.commits - before.commits,
            transactions: self.transactions - before.transactions,
        }
    }

    /// Commits in one transaction; no number where there are none.
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub(crate) fn group(self) -> f64 {
        self.commits as f64 / self.transactions as f64
    }
}

/// A directory of this process for files of stores, which goes when this value does.
///
/// It is beside the program, because `/tmp` may be in memory, where a durable write costs nothing.
#[derive(Debug)]
pub(crate) struct Directory {
    path: PathBuf,
}

impl Directory {
    /// Makes it, empty.
    pub(crate) fn new() -> Result<Self, Box<dyn Error>> {
        let program = std::env::current_exe()?;
        let parent = program.parent().ok_or("the program has no directory")?;
        let path = parent.join("bench-data").join(std::process::id().to_string());
        std::fs::create_dir_all(&path)?;
        Ok(Self { path })
    }

    /// A directory in it, made empty; as text, to be an argument of a process.
    pub(crate) fn fresh(&self, name: &str) -> Result<String, Box<dyn Error>> {
        let path = self.path.join(name);
        if path.exists() {
            std::fs::remove_dir_all(&path)?;
        }
        std::fs::create_dir_all(&path)?;
        Ok(path.into_os_string().into_string().map_err(|_| "the directory's name is no text")?)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // What is left is files in the build directory.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}
