//! Older versions that stored data can't be upgraded from.

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct NotesV1(Vec<String>);

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
#[stored(version = 2, from = NotesV1)]
struct Notes(Vec<String>);

impl From<NotesV1> for Notes {
    fn from(old: NotesV1) -> Self {
        Self(old.0)
    }
}

mod old {
    use bot_core::prelude::*;

    #[derive(Default, Clone, Serialize, Deserialize, UserData)]
    #[stored(name = "stats", version = 3)]
    pub struct Stats(pub u32);

    #[derive(Default, Clone, Serialize, Deserialize)]
    pub struct Points(pub u32);
}

#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
#[stored(version = 3, from = old::Stats)]
struct Stats(u32);

impl From<old::Stats> for Stats {
    fn from(old: old::Stats) -> Self {
        Self(old.0)
    }
}

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
#[stored(version = 2, from = old::Points)]
struct Points(u32);

impl From<old::Points> for Points {
    fn from(old: old::Points) -> Self {
        Self(old.0)
    }
}

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
#[stored(version = 2, from = TotalsV1)]
struct Totals(u64);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(name = "task", key = u64)]
struct TaskV1(String);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = u64, version = 2, from = TaskV1)]
struct Task(String);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(name = "note", key = u64)]
struct NoteV1(String);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = u64, version = 2, from = NoteV1)]
struct Note(String);

struct Unreadable;

impl TryFrom<NoteV1> for Note {
    type Error = Unreadable;

    fn try_from(_: NoteV1) -> Result<Self, Unreadable> {
        Err(Unreadable)
    }
}

fn main() {}
