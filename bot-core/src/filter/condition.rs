//! What a filter is made of, and whether it holds.

use std::fmt;
use std::sync::Arc;

use bot_api::types::{ChatId, ContentKind, Message, MessageEntityType, Update, UserId};

use super::{ChatKind, ChatList, Filter, UserList};
use crate::context::WordSource;

/// One condition, or several that are joined.
#[derive(Clone)]
pub(super) enum Condition {
    All(Arc<[Filter]>),
    Any(Arc<[Filter]>),
    Not(Arc<Filter>),
    Content(ContentKind),
    Service,
    Chat(ChatKind),
    Text(Arc<str>),
    Prefix(Arc<str>),
    #[cfg(feature = "regex")]
    Regex(super::regex::Regex),
    Entity(Arc<MessageEntityType>),
    User(UserId),
    InChat(ChatId),
    Users(UserList),
    Chats(ChatList),
    Reply,
    Forward,
    ViaBot,
    Language(Arc<str>),
    Update(Arc<dyn Fn(&Update) -> bool + Send + Sync>),
}

impl Condition {
    /// Whether it holds for an update; what is joined is seen to by [`Filter::holds`].
    pub(super) fn holds(&self, update: &Update) -> bool {
        let message = |holds: fn(&Message) -> bool| update.message().is_some_and(holds);
        let text = |holds: &dyn Fn(&str) -> bool| {
            WordSource::of(update).is_some_and(|(_, text)| holds(text))
        };
        match self {
            Self::All(_) | Self::Any(_) | Self::Not(_) => false,
            Self::Content(kind) => update.message().is_some_and(|message| message.has(*kind)),
            Self::Service => message(|m| m.content_kind().is_some_and(ContentKind::is_service)),
            Self::Chat(kind) => update.chat().is_some_and(|chat| kind.includes(&chat.kind)),
            Self::Text(expected) => text(&|text| *text == **expected),
            Self::Prefix(prefix) => text(&|text| text.starts_with(&**prefix)),
            #[cfg(feature = "regex")]
            Self::Regex(regex) => text(&|text| regex.holds(text)),
            Self::Entity(kind) => update.message().is_some_and(|message| marks(message, kind)),
            Self::User(id) => update.user_id() == Some(*id),
            Self::InChat(id) => update.chat_id() == Some(*id),
            Self::Users(users) => update.user_id().is_some_and(|user| users.contains(user)),
            Self::Chats(chats) => update.chat_id().is_some_and(|chat| chats.contains(chat)),
            Self::Reply => message(answers),
            Self::Forward => message(|message| message.forward_origin.is_some()),
            Self::ViaBot => message(|message| message.via_bot.is_some()),
            Self::Language(tag) => {
                let language = update.user().and_then(|user| user.language_code.as_deref());
                language.is_some_and(|language| speaks(language, tag))
            }
            Self::Update(holds) => holds(update),
        }
    }
}

/// Whether a kind of entity is marked in the message's text or caption.
fn marks(message: &Message, kind: &MessageEntityType) -> bool {
    let text = message.text_or_caption().unwrap_or_default();
    let mut entities = message.text_or_caption_entities().iter();
    entities.any(|entity| entity.kind == *kind && entity.byte_range(text).is_some())
}

/// Whether a message answers another one: the first message of a forum's topic isn't answered by
/// everything in the topic.
fn answers(message: &Message) -> bool {
    let answered = message.reply_to_message.as_ref();
    answered.is_some_and(|answered| answered.forum_topic_created.is_none())
        || message.external_reply.is_some()
        || message.reply_to_story.is_some()
}

/// Whether a language is the one of the tag, or a variety of it: `de-AT` is `de`.
fn speaks(language: &str, tag: &str) -> bool {
    let begins = language.as_bytes().get(..tag.len());
    begins.is_some_and(|begins| begins.eq_ignore_ascii_case(tag.as_bytes()))
        && matches!(language.as_bytes().get(tag.len()), None | Some(b'-' | b'_'))
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |f: &mut fmt::Formatter<'_>, name, filters: &[Filter]| {
            let mut tuple = f.debug_tuple(name);
            for filter in filters {
                tuple.field(filter);
            }
            tuple.finish()
        };
        match self {
            Self::All(filters) => joined(f, "all", filters),
            Self::Any(filters) => joined(f, "any", filters),
            Self::Not(filter) => write!(f, "not({filter:?})"),
            Self::Content(kind) => write!(f, "content({kind:?})"),
            Self::Service => f.write_str("service"),
            Self::Chat(kind) => write!(f, "chat({kind:?})"),
            Self::Text(text) => write!(f, "text({text:?})"),
            Self::Prefix(prefix) => write!(f, "prefix({prefix:?})"),
            #[cfg(feature = "regex")]
            Self::Regex(regex) => regex.fmt(f),
            Self::Entity(kind) => write!(f, "entity({kind:?})"),
            Self::User(id) => write!(f, "from(user {id})"),
            Self::InChat(id) => write!(f, "from(chat {id})"),
            Self::Users(users) => write!(f, "from({} users)", users.len()),
            Self::Chats(chats) => write!(f, "from({} chats)", chats.len()),
            Self::Reply => f.write_str("reply"),
            Self::Forward => f.write_str("forward"),
            Self::ViaBot => f.write_str("via_bot"),
            Self::Language(tag) => write!(f, "language({tag:?})"),
            Self::Update(_) => f.write_str("update(…)"),
        }
    }
}
