//! Texts that are too long for one message.

use bot_api::methods::SendMessage;
use bot_api::types::ParseMode;
use smallvec::SmallVec;

use super::part::{ReplyError, ReplyPart};
use crate::text::{ENTITY_LIMIT, MESSAGE_LIMIT, Text};

/// Whether a part may have to be cut.
pub(super) fn is_long(part: &ReplyPart) -> bool {
    let ReplyPart::Message(message) = part else { return false };
    // No text has more units than bytes.
    message.text.len() > MESSAGE_LIMIT
        || message.entities.as_ref().is_some_and(|entities| entities.len() > ENTITY_LIMIT)
}

/// Adds a part as the messages that it takes.
///
/// The first is the answer to a message and has the effect, the last has the keyboard.
pub(super) fn cut(part: ReplyPart, parts: &mut SmallVec<[ReplyPart; 1]>) -> Result<(), ReplyError> {
    let long = is_long(&part);
    let mut message = match part {
        ReplyPart::Message(message) if long => message,
        other => {
            parts.push(other);
            return Ok(());
        }
    };
    let text = match &message.parse_mode {
        None => Text::with_entities(
            std::mem::take(&mut message.text),
            message.entities.take().unwrap_or_default(),
        ),
        Some(ParseMode::Html) => Text::from_html(&message.text)?,
        Some(ParseMode::MarkdownV2) => Text::from_markdown(&message.text)?,
        Some(_) => {
            parts.push(ReplyPart::Message(message));
            return Ok(());
        }
    };
    let markup = message.reply_markup.take();
    let mut pieces = text.split(MESSAGE_LIMIT).into_iter().peekable();
    let mut common = *message;
    common.parse_mode = None;
    while let Some(piece) = pieces.next() {
        let mut next: SendMessage = common.clone();
        let (text, entities) = piece.into_parts();
        next.text = text;
        next.entities = Some(entities).filter(|entities| !entities.is_empty());
        if pieces.peek().is_none() {
            next.reply_markup.clone_from(&markup);
        }
        parts.push(ReplyPart::Message(Box::new(next)));
        common.reply_parameters = None;
        common.message_effect_id = None;
    }
    Ok(())
}
