//! Builds texts piece by piece, and takes them from messages.

use std::cmp::Reverse;

use bot_api::types::{
    CustomEmojiId, Message, MessageEntity, MessageEntityType as Kind, UnixTime, User, UserId,
};

use super::units::{self, Units};
use super::{Html, MarkdownV2, MarkupError, Text, read_html, read_markdown};

impl Text {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text of a message, or its caption, with what is marked in it; empty if it has neither.
    pub fn of(message: &Message) -> Self {
        let entities = message.text_or_caption_entities().to_vec();
        Self::with_entities(message.text_or_caption().unwrap_or_default(), entities)
    }

    /// A text with its entities; those that don't lie inside of it, or would split a character,
    /// are left out.
    pub fn with_entities(text: impl Into<String>, mut entities: Vec<MessageEntity>) -> Self {
        let text = text.into();
        if !entities.is_empty() {
            let units = Units::of(&text);
            entities.retain(|entity| units.holds(entity));
            sort(&mut entities);
        }
        let units = units::count(&text);
        Self { content: text, entities, units }
    }

    /// Reads a text in Telegram's HTML.
    ///
    /// # Errors
    ///
    /// [`MarkupError`] where Telegram would refuse it: an unknown tag, one that isn't closed or
    /// was never opened, tags that cross each other, a tag without the attribute that it needs.
    pub fn from_html(html: &str) -> Result<Self, MarkupError> {
        read_html::read(html)
    }

    /// Reads a text in Telegram's `MarkdownV2`.
    ///
    /// # Errors
    ///
    /// [`MarkupError`] where Telegram would refuse it: a mark that isn't closed, marks that cross
    /// each other, a reserved character without a backslash before it.
    pub fn from_markdown(markdown: &str) -> Result<Self, MarkupError> {
        read_markdown::read(markdown)
    }

    /// The text without what is marked in it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.content
    }

    /// What is marked in the text, by its place, the longer first.
    #[must_use]
    pub fn entities(&self) -> &[MessageEntity] {
        &self.entities
    }

    /// The text and its entities, as calls take them.
    #[must_use]
    pub fn into_parts(self) -> (String, Vec<MessageEntity>) {
        (self.content, self.entities)
    }

    /// How long the text is, in UTF-16 units.
    #[must_use]
    pub fn len_utf16(&self) -> usize {
        self.units
    }

    /// Whether there is nothing but white space in it, which makes no message.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.content.trim().is_empty()
    }

    /// Adds a text.
    pub fn plain(mut self, text: impl Into<Self>) -> Self {
        self.append(text);
        self
    }

    /// Adds a text to this one in place.
    pub fn append(&mut self, text: impl Into<Self>) {
        let text = text.into();
        let shift = units::number(self.units);
        self.content.push_str(&text.content);
        self.units += text.units;
        self.entities.extend(text.entities.into_iter().map(|mut entity| {
            entity.offset += shift;
            entity
        }));
    }

    /// Adds a text that is marked as a whole, with an entity whose place is filled in here.
    ///
    /// It is what the functions below are made of, for what they don't have.
    pub fn marked(mut self, text: impl Into<Self>, mut entity: MessageEntity) -> Self {
        let text = text.into();
        if text.units > 0 {
            entity.offset = units::number(self.units);
            entity.length = units::number(text.units);
            self.entities.push(entity);
            self.append(text);
        }
        self
    }

    fn styled(self, text: impl Into<Self>, kind: Kind) -> Self {
        self.marked(text, MessageEntity::new(kind, 0, 0))
    }

    /// Adds a bold text.
    pub fn bold(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::Bold)
    }

    /// Adds an italic text.
    pub fn italic(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::Italic)
    }

    /// Adds an underlined text.
    pub fn underline(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::Underline)
    }

    /// Adds a text that is struck through.
    pub fn strikethrough(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::Strikethrough)
    }

    /// Adds a text that is hidden until it is tapped.
    pub fn spoiler(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::Spoiler)
    }

    /// Adds a text in letters of equal width, which is copied when it is tapped.
    pub fn code(self, code: impl Into<String>) -> Self {
        self.styled(Self::from(code.into()), Kind::Code)
    }

    /// Adds a block of code; the language may be empty.
    pub fn pre(self, language: impl Into<String>, code: impl Into<String>) -> Self {
        let mut entity = MessageEntity::new(Kind::Pre, 0, 0);
        entity.language = Some(language.into()).filter(|language| !language.is_empty());
        self.marked(Self::from(code.into()), entity)
    }

    /// Adds a quotation, which stands in lines of its own.
    pub fn quote(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::Blockquote)
    }

    /// Adds a quotation of which the first lines are shown until it is tapped.
    pub fn expandable_quote(self, text: impl Into<Self>) -> Self {
        self.styled(text, Kind::ExpandableBlockquote)
    }

    /// Adds a text that opens an address.
    pub fn link(self, text: impl Into<Self>, url: impl Into<String>) -> Self {
        self.marked(text, MessageEntity::new(Kind::TextLink, 0, 0).url(url))
    }

    /// Adds the name of a user, who is told of it.
    pub fn mention(self, user: &User) -> Self {
        let mut name = user.first_name.clone();
        if let Some(last) = &user.last_name {
            name.push(' ');
            name.push_str(last);
        }
        self.marked(name, MessageEntity::new(Kind::TextMention, 0, 0).user(user.clone()))
    }

    /// Adds a text that stands for a user, who is told of it.
    pub fn mention_as(self, text: impl Into<Self>, user: UserId) -> Self {
        // Telegram takes only the number.
        let user = User::new(user, "");
        self.marked(text, MessageEntity::new(Kind::TextMention, 0, 0).user(user))
    }

    /// Adds a custom emoji; the ordinary one is shown where it can't be.
    pub fn custom_emoji(self, emoji: impl Into<String>, id: impl Into<CustomEmojiId>) -> Self {
        let entity = MessageEntity::new(Kind::CustomEmoji, 0, 0).custom_emoji_id(id);
        self.marked(Self::from(emoji.into()), entity)
    }

    /// Adds a time that each reader sees in the own time zone, in a format such as `"wDT"`; an
    /// empty one leaves the text. Since Bot API 9.5.
    ///
    /// Source: <https://core.telegram.org/bots/api#date-time-entity-formatting>.
    pub fn date_time(
        self,
        text: impl Into<Self>,
        time: impl Into<UnixTime>,
        format: impl Into<String>,
    ) -> Self {
        let mut entity = MessageEntity::new(Kind::DateTime, 0, 0).unix_time(time);
        entity.date_time_format = Some(format.into()).filter(|format| !format.is_empty());
        self.marked(text, entity)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        let units = units::count(&text);
        Self { content: text, entities: Vec::new(), units }
    }
}

impl TryFrom<&Html> for Text {
    type Error = MarkupError;

    fn try_from(html: &Html) -> Result<Self, MarkupError> {
        Self::from_html(&html.0)
    }
}

impl TryFrom<&MarkdownV2> for Text {
    type Error = MarkupError;

    fn try_from(markdown: &MarkdownV2) -> Result<Self, MarkupError> {
        Self::from_markdown(&markdown.0)
    }
}

/// Puts entities in order: the outer before the inner.
pub(super) fn sort(entities: &mut [MessageEntity]) {
    entities.sort_by_key(|entity| (entity.offset, Reverse(entity.length)));
}
