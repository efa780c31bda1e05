//! What somebody is about to send.

use serde_json::{Map, Value, json};

use super::Message;
use crate::ids::UserId;
use crate::text::{Entity, EntityKind, FormattedText, ParseMode, utf16_len};

/// What a person is about to send: a text, a photo, a poll, … with what belongs to it.
///
/// ```no_run
/// # fn example(sim: &bot_sim::Sim) {
/// use bot_sim::Draft;
///
/// let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
/// ann.sends(Draft::photo().caption("my tea"));
/// ann.sends(Draft::text("/thank ").mentioning(&bob));
/// ann.sends(Draft::location(52.52, 13.40));
/// # }
/// ```
///
/// The names of kinds are those of the
/// [Bot API](https://core.telegram.org/bots/api#message).
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The text or caption, before spaces around it are dropped.
    pub(crate) text: FormattedText,
    pub(crate) media: Option<&'static str>,
    /// Members of the message's JSON; files are still without ids.
    pub(crate) more: Map<String, Value>,
    pub(crate) reply_to: Option<i64>,
    pub(crate) origin: Option<Origin>,
    pub(crate) via_bot: bool,
    /// Whether it is a service message.
    pub(crate) service: bool,
}

/// Where a forwarded message comes from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    User(UserId),
    /// Somebody who doesn't want to be named by forwards.
    Hidden(String),
    Message(Box<Message>),
}

impl Draft {
    /// A text. Unlike [`Person::says`](crate::Person::says) it isn't split when it is long.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { text: plain(text), ..Self::default() }
    }

    /// A photo, in three sizes.
    #[must_use]
    pub fn photo() -> Self {
        Self::of("photo", json!({}))
    }

    /// A video of 10 s.
    #[must_use]
    pub fn video() -> Self {
        Self::of("video", json!({}))
    }

    /// An animation, which is a document as well.
    #[must_use]
    pub fn animation() -> Self {
        Self::of("animation", json!({}))
    }

    /// A piece of music.
    #[must_use]
    pub fn audio() -> Self {
        Self::of("audio", json!({}))
    }

    /// A voice message of so many seconds.
    #[must_use]
    pub fn voice(seconds: u32) -> Self {
        Self::of("voice", json!({"duration": seconds}))
    }

    /// A round video message of 10 s.
    #[must_use]
    pub fn video_note() -> Self {
        Self::of("video_note", json!({}))
    }

    /// A file of that name.
    #[must_use]
    pub fn document(file_name: &str) -> Self {
        Self::of("document", json!({"file_name": file_name}))
    }

    /// A sticker that stands for an emoji.
    #[must_use]
    pub fn sticker(emoji: &str) -> Self {
        Self::of("sticker", json!({"emoji": emoji}))
    }

    /// A place, in degrees.
    #[must_use]
    pub fn location(latitude: f64, longitude: f64) -> Self {
        Self::of("location", json!({"latitude": latitude, "longitude": longitude}))
    }

    /// A place with a name and an address.
    #[must_use]
    pub fn venue(title: &str, address: &str, latitude: f64, longitude: f64) -> Self {
        let location = json!({"latitude": latitude, "longitude": longitude});
        let venue = json!({"location": location, "title": title, "address": address});
        let mut draft = Self::of("venue", venue);
        draft.more.insert("location".into(), location);
        draft
    }

    /// Somebody's phone number.
    #[must_use]
    pub fn contact(phone_number: &str, first_name: &str) -> Self {
        let contact = json!({"phone_number": phone_number, "first_name": first_name});
        Self::of("contact", contact)
    }

    /// A dice, or another emoji with a value by chance, which is `value` this time.
    #[must_use]
    pub fn dice(emoji: &str, value: u8) -> Self {
        Self::of("dice", json!({"emoji": emoji, "value": value}))
    }

    /// An anonymous poll with one answer.
    #[must_use]
    pub fn poll(question: &str, options: &[&str]) -> Self {
        let option = |(at, text): (usize, &&str)| json!({"persistent_id": at.to_string(), "text": text, "voter_count": 0});
        let options: Vec<_> = options.iter().enumerate().map(option).collect();
        Self::of("poll", super::polls::poll_json(question, &options.into()))
    }

    /// A service message, such as `new_chat_title` with the title, or `pinned_message`; the bot
    /// sees it in groups whatever its privacy.
    #[must_use]
    pub fn service(name: &str, value: Value) -> Self {
        Self { service: true, ..Self::default() }.field(name, value)
    }

    /// Forwards a message: its text and what it shows, without its keyboard.
    #[must_use]
    pub fn forward_of(message: &Message) -> Self {
        let mut draft = Self::copy_of(message);
        draft.origin = Some(Origin::Message(Box::new(message.clone())));
        draft
    }

    /// The content of a message, without where it was from and whom it answered.
    pub(crate) fn copy_of(message: &Message) -> Self {
        let text = message.text.clone();
        let mut more = message.more.clone();
        more.retain(|name, _| !name.starts_with("forward_") && name != "media_group_id");
        more.remove("via_bot");
        Self {
            text: FormattedText { text, entities: message.entities.clone() },
            media: message.media,
            more,
            ..Self::default()
        }
    }

    /// The caption, or more text.
    #[must_use]
    pub fn caption(mut self, text: &str) -> Self {
        self.append(plain(text));
        self
    }

    /// More text, or a caption, with formatting: HTML as the Bot API has it.
    ///
    /// # Panics
    ///
    /// Panics if it is no such HTML.
    #[must_use]
    #[track_caller]
    pub fn html(mut self, html: &str) -> Self {
        match FormattedText::marked_up(html, ParseMode::Html, "") {
            Ok(text) => self.append(text),
            Err(error) => panic!("{html:?} is no HTML of the Bot API: {}", error.to_json()),
        }
        self
    }

    /// Answers to a message of the same chat.
    #[must_use]
    pub fn reply_to(mut self, message: &Message) -> Self {
        self.reply_to = Some(message.id);
        self
    }

    /// Says that it was forwarded from somebody who hides the account: only the name is known.
    #[must_use]
    pub fn forwarded_from_hidden(mut self, name: &str) -> Self {
        self.origin = Some(Origin::Hidden(name.to_owned()));
        self
    }

    /// Sends it via the bot, as a result of its inline mode.
    #[must_use]
    pub fn via_bot(mut self) -> Self {
        self.via_bot = true;
        self
    }

    /// Sets a member of the message's JSON, such as `has_media_spoiler`: for what has no method
    /// here.
    #[must_use]
    pub fn field(mut self, name: &str, value: Value) -> Self {
        self.more.insert(name.to_owned(), value);
        self
    }

    /// A text that stands for a user.
    pub(crate) fn text_mention(mut self, name: &str, user: UserId) -> Self {
        let kind = EntityKind::TextMention { user: user.0 };
        let entity = Entity { offset: 0, length: utf16_len(name), kind };
        self.append(FormattedText { text: name.to_owned(), entities: vec![entity] });
        self
    }

    /// Something of a kind; a file has its ids already, or gets them when it is sent.
    pub(crate) fn of(media: &'static str, value: Value) -> Self {
        let more = Map::from_iter([(media.to_owned(), value)]);
        Self { media: Some(media), more, ..Self::default() }
    }

    fn append(&mut self, more: FormattedText) {
        let shift = utf16_len(&self.text.text);
        self.text.text.push_str(&more.text);
        self.text.entities.extend(more.entities.into_iter().map(|mut entity| {
            entity.offset += shift;
            entity
        }));
    }
}

fn plain(text: &str) -> FormattedText {
    FormattedText { text: text.to_owned(), entities: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_text_keep_their_entities() {
        let ann = UserId(5_000_000_000);
        let draft = Draft::text("\u{1f375} ").text_mention("Ann", ann).html("<i>!</i>");
        assert_eq!(draft.text.text, "\u{1f375} Ann!");
        let places: Vec<_> =
            draft.text.entities.iter().map(|e| (e.kind(), e.offset, e.length)).collect();
        assert_eq!(places, [("text_mention", 3, 3), ("italic", 6, 1)]);
        assert_eq!(draft.text.entities[0].mentioned(), Some(5_000_000_000));
    }
}
