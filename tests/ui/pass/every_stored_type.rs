//! Stored data with every option.

use bot_core::data::DataError;
use bot_core::prelude::*;

mod old {
    use bot_core::prelude::*;

    #[derive(Clone, Serialize, Deserialize, ChatData)]
    #[stored(name = "rules")]
    pub struct RulesV1(pub String);

    impl Default for RulesV1 {
        fn default() -> Self {
            Self("be kind".into())
        }
    }

    #[derive(Default, Clone, Serialize, Deserialize, ChatData)]
    #[stored(name = "rules", version = 3, from = RulesV1)]
    pub struct RulesV3(pub Vec<String>);

    impl From<RulesV1> for RulesV3 {
        fn from(old: RulesV1) -> Self {
            Self(vec![old.0])
        }
    }
}

/// Upgraded from a version that is upgraded itself.
#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
#[stored(version = 4, from = old::RulesV3, merge = Rules::both)]
#[stored(expires = "52w", broken = "reset")]
struct Rules {
    count: u8,
}

impl Rules {
    fn both(old: Self, new: Self) -> Self {
        Self { count: old.count + new.count }
    }
}

impl TryFrom<old::RulesV3> for Rules {
    type Error = std::num::TryFromIntError;

    fn try_from(old: old::RulesV3) -> Result<Self, Self::Error> {
        Ok(Self { count: old.0.len().try_into()? })
    }
}

/// A version whose older ones nobody has any more.
#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
#[stored(version = 2, broken = "fail")]
struct Points(u32);

/// An entry has no default.
#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = uuid::Uuid, expires = "90m")]
struct Note(String);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(name = "task", key = ChatId)]
struct TaskV1(String);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = ChatId, version = 2, from = TaskV1)]
enum Task {
    Open(String),
    Done,
}

impl From<TaskV1> for Task {
    fn from(old: TaskV1) -> Self {
        Self::Open(old.0)
    }
}

/// A type of one's own as a key, with a comma in it.
#[derive(Clone, Serialize, Deserialize)]
struct Id<T, const KIND: u8>(T);

#[derive(Clone, Serialize, Deserialize, BotData)]
#[stored(key = Id<String, 1>, name = "words")]
struct Word(u64);

#[command("every [word]")]
async fn every(
    word: Option<String>,
    rules: &mut Rules,
    points: &Points,
    notes: &Collection<Note>,
    tasks: &mut Collection<Task>,
    words: &Collection<Word>,
    cx: Context,
) -> Result<String, DataError> {
    let word = Id(word.unwrap_or_default());
    rules.count += 1;
    tasks.insert(&ChatId(7), Task::Done)?;
    let seen = words.get(&word).await?.map_or(0, |word| word.0);
    cx.collection::<Word>(()).insert(&word, Word(seen + 1)).await?;
    Ok((notes.count().await? + u64::from(points.0)).to_string())
}

#[on_message]
async fn each(mut notes: Collection<Note>, tasks: Option<&mut Collection<Task>>) -> Result<(), DataError> {
    if let Some(tasks) = tasks {
        tasks.remove(&ChatId(7))?;
    }
    notes.remove(&uuid::Uuid::nil())
}

fn main() {
    let _ = routes![every, each];
}
