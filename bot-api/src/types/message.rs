//! What a message is asked for most.

use super::{ContentKind, Message, MessageEntity, MessageEntityType};

/// The command that a message begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommandText<'m> {
    /// The command without slash and bot, in the letters that the user wrote.
    pub name: &'m str,
    /// The bot that is addressed, without the `@`.
    pub bot: Option<&'m str>,
    /// Everything after the command, verbatim.
    pub rest: &'m str,
}

impl Message {
    /// The text, or the caption of media.
    #[must_use]
    pub fn text_or_caption(&self) -> Option<&str> {
        self.text.as_deref().or(self.caption.as_deref())
    }

    /// The entities of the text, or of the caption.
    #[must_use]
    pub fn text_or_caption_entities(&self) -> &[MessageEntity] {
        let entities = if self.text.is_some() { &self.entities } else { &self.caption_entities };
        entities.as_deref().unwrap_or_default()
    }

    /// What the message is about; none for a message that this version doesn't understand.
    ///
    /// A message can be of several kinds, as an animation is also a document: this is the first in
    /// the order of [`ContentKind::ALL`].
    #[must_use]
    pub fn content_kind(&self) -> Option<ContentKind> {
        ContentKind::ALL.iter().copied().find(|kind| self.has(*kind))
    }

    /// The command that the text begins with, as Telegram has marked it.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_api::types::Message;
    ///
    /// let json = r#"{"message_id": 1, "date": 1790000000, "chat": {"id": 5, "type": "private"},
    ///     "text": "/put@notes_bot tea", "entities": [{"type": "bot_command", "offset": 0, "length": 14}]}"#;
    /// let message: Message = serde_json::from_str(json)?;
    /// let command = message.command().unwrap();
    /// assert_eq!((command.name, command.bot, command.rest), ("put", Some("notes_bot"), " tea"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn command(&self) -> Option<CommandText<'_>> {
        command_of(self.text.as_deref()?, self.entities.as_deref()?)
    }

    /// The command that the caption begins with, as Telegram has marked it.
    #[must_use]
    pub fn caption_command(&self) -> Option<CommandText<'_>> {
        command_of(self.caption.as_deref()?, self.caption_entities.as_deref()?)
    }
}

fn command_of<'m>(text: &'m str, entities: &[MessageEntity]) -> Option<CommandText<'m>> {
    let is_command = |entity: &&MessageEntity| {
        entity.offset == 0 && entity.kind == MessageEntityType::BotCommand
    };
    let command = entities.iter().find(is_command)?.slice(text)?;
    let rest = text.get(command.len()..)?;
    let command = command.strip_prefix('/')?;
    let (name, bot) = match command.split_once('@') {
        Some((name, bot)) => (name, Some(bot)),
        None => (command, None),
    };
    (!name.is_empty()).then_some(CommandText { name, bot, rest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Chat;
    use crate::types::ChatType;

    fn message(text: &str, offset: i64, length: i64) -> Message {
        let mut message = Message::new(1, 1_790_000_000, Chat::new(5, ChatType::Private));
        message.text = Some(text.to_owned());
        message.entities =
            Some(vec![MessageEntity::new(MessageEntityType::BotCommand, offset, length)]);
        message
    }

    #[track_caller]
    fn check(text: &str, length: i64, expected: Option<(&str, Option<&str>, &str)>) {
        let message = message(text, 0, length);
        let command = message.command().map(|command| (command.name, command.bot, command.rest));
        assert_eq!(command, expected, "{text:?}");
    }

    #[test]
    fn a_command_is_what_telegram_marked_at_the_start() {
        check("/put", 4, Some(("put", None, "")));
        check("/put tea\nand more ", 4, Some(("put", None, " tea\nand more ")));
        check("/Put@Notes_bot", 14, Some(("Put", Some("Notes_bot"), "")));
        check("/put@", 5, Some(("put", Some(""), "")));
        check("/", 1, None);
        check("/@bot", 5, None);
        check("put", 3, None);
        check("/put", 99, None);
        check("👍", 1, None);
    }

    #[test]
    fn a_command_in_a_caption_is_one_of_its_own() {
        let mut message = message("/put tea", 0, 4);
        assert_eq!(message.caption_command(), None);
        (message.caption, message.caption_entities) =
            (message.text.take(), message.entities.take());
        assert_eq!(message.command(), None);
        let command = CommandText { name: "put", bot: None, rest: " tea" };
        assert_eq!(message.caption_command(), Some(command));
    }

    #[test]
    fn a_command_further_on_is_not_the_messages_command() {
        assert_eq!(message("see /put", 4, 4).command(), None);
    }

    #[test]
    fn the_first_kind_of_content_counts() {
        let mut message = message("x", 0, 1);
        assert_eq!(message.content_kind(), Some(ContentKind::Text));
        message.text = None;
        assert_eq!(message.content_kind(), None);
        message.delete_chat_photo = true;
        assert_eq!(message.content_kind(), Some(ContentKind::DeleteChatPhoto));
        assert!(ContentKind::DeleteChatPhoto.is_service() && !ContentKind::Text.is_service());
    }
}
