//! Every form of argument, in any order.

use std::fmt;

use bot_core::prelude::*;
use bot_core::extract::{FromUpdate, Rejection};

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(Vec<String>);

#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
#[stored(name = "group", merge = GroupStats::newest)]
struct GroupStats {
    moves: u32,
}

impl GroupStats {
    fn newest(_old: Self, new: Self) -> Self {
        new
    }
}

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
struct Points(u32);

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
struct Totals {
    greeted: u64,
}

struct Pool;

/// An extractor of one's own.
struct Length(usize);

impl FromUpdate for Length {
    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        let message = cx.update().and_then(|update| update.message()).ok_or(Rejection::Skip)?;
        Ok(Self(message.text.as_deref().map_or(0, str::len)))
    }
}

/// Buys something. It is only a test.
#[command("buy <item> <price> [count] [note] [text..]", alias = "order", alias = ["shop", "get"], chat = "group")]
async fn buy<'u>(
    message: &'u Message,
    item: &str,
    mut count: Option<u32>,
    price: f64,
    note: Option<&str>,
    text: Option<String>,
    notes: &mut Notes,
    points: Option<&mut Points>,
    user: Option<&User>,
    cx: Context,
    Length(length): Length,
    pool: State<Pool>,
    totals: &Totals,
    stats: &GroupStats,
    _: BotData<Totals>,
    tried: Result<State<Pool>, Rejection>,
) -> Result<Option<String>, fmt::Error> {
    count = count.map(|count| count + 1);
    notes.0.push(item.to_owned());
    let _ = (price, note, text, message, points, user, cx, length, pool, tried);
    let _ = (totals.greeted, stats.moves);
    Ok(count.map(|count| count.to_string()))
}

/// Moves a type.
#[command("move <type>")]
async fn r#move(r#type: String, chat: &Chat) -> String {
    let _ = chat;
    r#type
}

fn main() {
    let _ = routes![buy, r#move];
}
