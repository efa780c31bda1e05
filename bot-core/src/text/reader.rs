//! What both readers of markup write to: the text so far, and what is open in it.

use bot_api::types::{
    CustomEmojiId, MessageEntity, MessageEntityType as Kind, UnixTime, User, UserId,
};

use super::{Text, units};

/// The text that has been read.
#[derive(Default)]
pub(super) struct Output {
    pub(super) text: String,
    pub(super) units: usize,
    entities: Vec<MessageEntity>,
}

impl Output {
    pub(super) fn push(&mut self, character: char) {
        self.text.push(character);
        self.units += character.len_utf16();
    }

    /// Adds an entity from a unit to the end of the text; an empty one is none.
    pub(super) fn close(&mut self, start: usize, entity: MessageEntity) {
        self.close_at(start, self.units, entity);
    }

    pub(super) fn close_at(&mut self, start: usize, end: usize, mut entity: MessageEntity) {
        if start < end {
            entity.offset = units::number(start);
            entity.length = units::number(end - start);
            self.entities.push(entity);
        }
    }

    pub(super) fn finish(self) -> Text {
        Text::with_entities(self.text, self.entities)
    }
}

pub(super) fn entity(kind: Kind) -> MessageEntity {
    MessageEntity::new(kind, 0, 0)
}

/// The entity of a link: a mention, where it leads to a user.
pub(super) fn link(url: &str) -> MessageEntity {
    match query(url, "tg://user?", "id").and_then(|id| id.parse().ok()) {
        Some(id) => entity(Kind::TextMention).user(User::new(UserId(id), "")),
        None => entity(Kind::TextLink).url(url),
    }
}

/// The entity of an address `tg://emoji?id=…` or `tg://time?unix=…`.
pub(super) fn emoji_or_time(url: &str) -> Option<MessageEntity> {
    if let Some(id) = query(url, "tg://emoji?", "id") {
        return Some(entity(Kind::CustomEmoji).custom_emoji_id(CustomEmojiId(id.to_owned())));
    }
    let unix = query(url, "tg://time?", "unix")?.parse().ok()?;
    let mut time = entity(Kind::DateTime).unix_time(UnixTime(unix));
    time.date_time_format = query(url, "tg://time?", "format").map(str::to_owned);
    Some(time)
}

/// A parameter of an address.
fn query<'u>(url: &'u str, begin: &str, name: &str) -> Option<&'u str> {
    let found = url.strip_prefix(begin)?.split('&').find_map(|parameter| {
        parameter.strip_prefix(name).and_then(|rest| rest.strip_prefix('='))
    })?;
    (!found.is_empty()).then_some(found)
}
