//! Every kind of update: run it with a token in `BOT_TOKEN`, write, edit, react, vote, block it.

use bot_core::prelude::*;
use bot_core::types::{ChatMemberUpdated, InlineQuery, MessageReactionUpdated, Poll};

/// What somebody did, counted.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Seen {
    messages: u32,
    edits: u32,
    reactions: u32,
}

/// Says what I have seen of you.
#[command("seen")]
async fn seen(seen: &Seen) -> String {
    let Seen { messages, edits, reactions } = seen;
    format!("{messages} messages, {edits} edits, {reactions} reactions")
}

#[on_message]
async fn wrote(seen: &mut Seen) {
    seen.messages += 1;
}

#[on_edited_message]
async fn edited(message: &Message, seen: &mut Seen) -> String {
    seen.edits += 1;
    format!("I have seen the first version of message {}.", message.message_id)
}

#[on_reaction]
async fn reacted(_: &MessageReactionUpdated, seen: &mut Seen) {
    seen.reactions += 1;
}

#[on_inline_query]
async fn asked(query: &InlineQuery, client: Client) -> Result<(), CallError> {
    client.answer_inline_query(&query.id, []).await?;
    Ok(())
}

#[on_poll]
async fn voted(poll: &Poll) {
    eprintln!("{}: {} votes", poll.question, poll.total_voter_count);
}

#[on_my_chat_member]
async fn membership(change: &ChatMemberUpdated) {
    eprintln!("in chat {}: {:?}", change.chat.id, change.new_chat_member);
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let routes = routes![seen, wrote, edited, reacted, asked, voted, membership];
    App::from_env()?.routes(routes).run().await
}
