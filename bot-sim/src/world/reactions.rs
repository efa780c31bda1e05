//! Reactions to messages.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::chat::Standing;
use super::{Message, News, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId, UserId};

/// Who reacted to a message, and how.
pub(super) type Reactions = BTreeMap<UserId, Vec<Value>>;

impl World {
    /// Somebody reacts with an emoji, or takes that back when it is empty.
    ///
    /// The bot hears of it in private, and where it is an administrator.
    pub(crate) fn react(
        &mut self,
        user: UserId,
        message: &Message,
        emoji: &str,
        now: Duration,
    ) -> Option<News> {
        let chat = ChatId(message.chat);
        let new: Vec<_> = if emoji.is_empty() { vec![] } else { vec![emoji_json(emoji)] };
        let old = self.set_reactions(user, chat, MessageId(message.id), new.clone());
        self.note(chat, user, &format!("(reacted {emoji})"));
        let place = self.chat(chat)?;
        let admin = place.title().is_none() || place.admins.contains(&self.setup.bot);
        if old == new || !admin || place.bot != Standing::In {
            return None;
        }
        let mut body = json!({
            "chat": self.chat_json(place), "message_id": message.id, "date": now.as_secs(),
        });
        if place.is_channel() {
            body["reactions"] = self.reaction_counts(chat, message.id);
            return Some(News { kind: "message_reaction_count", body, date: now });
        }
        body["user"] = self.user_json(user);
        body["old_reaction"] = old.into();
        body["new_reaction"] = new.into();
        Some(News { kind: "message_reaction", body, date: now })
    }

    /// `setMessageReaction`.
    pub(crate) fn react_by_bot(
        &mut self,
        chat: ChatId,
        id: MessageId,
        reactions: Vec<Value>,
    ) -> Result<(), ApiError> {
        Self::message_of_request(self.writable_chat(chat)?, id, "react")?;
        if reactions.len() > 1 {
            return Err(ApiError::bad_request("REACTIONS_TOO_MANY"));
        }
        for reaction in &reactions {
            let known = match reaction["type"].as_str() {
                Some("emoji") => reaction["emoji"].as_str().is_some_and(|emoji| !emoji.is_empty()),
                Some("custom_emoji") => reaction["custom_emoji_id"].is_string(),
                _ => false,
            };
            if !known {
                return Err(ApiError::bad_request("REACTION_INVALID"));
            }
        }
        let shown: String =
            reactions.iter().filter_map(|reaction| reaction["emoji"].as_str()).collect();
        self.set_reactions(self.setup.bot, chat, id, reactions);
        self.note(chat, self.setup.bot, &format!("(reacted {shown})"));
        Ok(())
    }

    /// The emoji with which the bot reacted to a message.
    pub(crate) fn reaction_of_bot(&self, chat: ChatId, id: MessageId) -> Option<String> {
        let reactions = self.reactions.get(&(chat, id))?.get(&self.setup.bot)?;
        Some(reactions.first()?["emoji"].as_str().unwrap_or_default().to_owned())
    }

    fn set_reactions(
        &mut self,
        user: UserId,
        chat: ChatId,
        id: MessageId,
        new: Vec<Value>,
    ) -> Vec<Value> {
        let all = self.reactions.entry((chat, id)).or_default();
        let old = if new.is_empty() { all.remove(&user) } else { all.insert(user, new) };
        old.unwrap_or_default()
    }

    fn reaction_counts(&self, chat: ChatId, id: i64) -> Value {
        let mut counts: Vec<(&Value, u64)> = Vec::new();
        let all = self.reactions.get(&(chat, MessageId(id)));
        for reaction in all.into_iter().flat_map(BTreeMap::values).flatten() {
            match counts.iter_mut().find(|(known, _)| *known == reaction) {
                Some((_, count)) => *count += 1,
                None => counts.push((reaction, 1)),
            }
        }
        let count = |(kind, count)| json!({"type": kind, "total_count": count});
        counts.into_iter().map(count).collect()
    }
}

fn emoji_json(emoji: &str) -> Value {
    json!({"type": "emoji", "emoji": emoji})
}
