//! Links into Telegram: to a bot with a payload, to users, chats and messages.
//!
//! A person who follows a [`start`] link and presses the button sends `/start <payload>`, which a
//! handler takes as any other command: `#[command("start [payload]")]`.
//! A payload is a short text of few characters; [`encode`] and [`decode`] put anything else into
//! one, as base64url.
//! It can be seen and changed by who follows the link, so it proves nothing.
//!
//! ```
//! use bot_core::links::{self, LinkError};
//!
//! let link = links::start("tea_bot", "invited-by_42")?;
//! assert_eq!(link, "https://t.me/tea_bot?start=invited-by_42");
//!
//! let payload = links::encode("any text: \u{1f375}")?;
//! assert_eq!(links::decode_text(&payload)?, "any text: \u{1f375}");
//! # Ok::<(), LinkError>(())
//! ```
//!
//! Source: <https://core.telegram.org/bots/features#deep-linking> and
//! <https://core.telegram.org/api/links>.

use std::fmt::Write as _;

use bot_api::types::{ChatId, MessageId, UserId};

/// The most characters of a payload of `/start`.
pub const PAYLOAD_LIMIT: usize = 64;

/// The most bytes that [`encode`] puts into a payload.
pub const ENCODED_LIMIT: usize = PAYLOAD_LIMIT / 4 * 3;

/// The most characters of a payload of a web app.
const APP_PAYLOAD_LIMIT: usize = 512;

/// Supergroups and channels have ids below this one; the rest is their number in links.
const FIRST_SUPERGROUP: i64 = -1_000_000_000_000;

/// Why a link can't be made, or a payload not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// There is nothing in the payload.
    #[error("the payload is empty")]
    Empty,
    /// The payload, or what is to be encoded as one, is too long.
    #[error("the payload has {length} characters, and Telegram takes {limit}")]
    TooLong {
        /// How many characters it would have.
        length: usize,
        /// How many there can be.
        limit: usize,
    },
    /// The payload has a character that it can't have.
    #[error(
        "the payload has `{character}` in it, and Telegram takes letters without accents, digits, `_` and `-`; `links::encode` makes it of anything"
    )]
    Character {
        /// The character.
        character: char,
    },
    /// The payload is not what [`encode`] makes.
    #[error("the payload is not encoded as base64url")]
    Encoding,
    /// The payload doesn't hold a text.
    #[error("the payload is no text")]
    Text,
    /// It is no name of a user, a bot, a chat or a web app.
    #[error("`{name}` is no name: it has letters without accents, digits and `_`, 3 to 64 of them")]
    Name {
        /// What was given as a name.
        name: String,
    },
    /// Messages of this chat have no links: it is a private chat or a basic group.
    #[error("messages of the chat {} have no links; those of supergroups and channels have", chat.0)]
    Chat {
        /// The chat.
        chat: ChatId,
    },
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Puts up to 48 bytes into a payload, as base64url without `=`.
///
/// # Errors
///
/// [`LinkError::Empty`] and [`LinkError::TooLong`].
pub fn encode(data: impl AsRef<[u8]>) -> Result<String, LinkError> {
    let data = data.as_ref();
    if data.is_empty() {
        return Err(LinkError::Empty);
    }
    let length = (data.len() * 4).div_ceil(3);
    if length > PAYLOAD_LIMIT {
        return Err(LinkError::TooLong { length, limit: PAYLOAD_LIMIT });
    }
    let mut payload = String::with_capacity(length);
    for chunk in data.chunks(3) {
        let bits =
            (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(*chunk.get(at).unwrap_or(&0)));
        for digit in 0..=chunk.len() {
            let value = (bits >> (18 - 6 * digit)) & 63;
            payload.push(char::from(DIGITS[value as usize]));
        }
    }
    Ok(payload)
}

/// Reads what [`encode`] has put into a payload; one with `=` at its end is read too.
///
/// # Errors
///
/// [`LinkError::Empty`] and [`LinkError::Encoding`].
pub fn decode(payload: &str) -> Result<Vec<u8>, LinkError> {
    let digits = payload.trim_end_matches('=').as_bytes();
    if digits.is_empty() {
        return Err(LinkError::Empty);
    }
    let mut data = Vec::with_capacity(digits.len() * 3 / 4);
    for chunk in digits.chunks(4) {
        if chunk.len() == 1 {
            return Err(LinkError::Encoding);
        }
        let mut bits = 0_u32;
        for at in 0..4 {
            bits = bits << 6 | chunk.get(at).map_or(Ok(0), |digit| value(*digit))?;
        }
        let [_, bytes @ ..] = bits.to_be_bytes();
        let (used, unused) = bytes.split_at(chunk.len() - 1);
        if unused.iter().any(|byte| *byte != 0) {
            return Err(LinkError::Encoding);
        }
        data.extend(used);
    }
    Ok(data)
}

/// Reads a text that [`encode`] has put into a payload.
///
/// # Errors
///
/// As for [`decode`], and [`LinkError::Text`] if it isn't UTF-8.
pub fn decode_text(payload: &str) -> Result<String, LinkError> {
    String::from_utf8(decode(payload)?).map_err(|_| LinkError::Text)
}

fn value(digit: u8) -> Result<u32, LinkError> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return Err(LinkError::Encoding),
    };
    Ok(value.into())
}

/// A link with which a person starts the bot: it is sent `/start <payload>`.
///
/// # Errors
///
/// [`LinkError`] if the bot's name or the payload can't be one; a payload has 1 to 64 letters
/// without accents, digits, `_` and `-`.
pub fn start(bot: &str, payload: &str) -> Result<String, LinkError> {
    Ok(format!("https://t.me/{}?start={}", name(bot)?, checked(payload, PAYLOAD_LIMIT)?))
}

/// A link with which a person adds the bot to a group: it is sent `/start@bot <payload>` there.
///
/// # Errors
///
/// As for [`start`].
pub fn start_group(bot: &str, payload: &str) -> Result<String, LinkError> {
    Ok(format!("https://t.me/{}?startgroup={}", name(bot)?, checked(payload, PAYLOAD_LIMIT)?))
}

/// A link with which a person opens the bot's main web app, which is given the payload.
///
/// # Errors
///
/// As for [`start`], but a payload can have 512 characters.
pub fn start_app(bot: &str, payload: &str) -> Result<String, LinkError> {
    Ok(format!("https://t.me/{}?startapp={}", name(bot)?, checked(payload, APP_PAYLOAD_LIMIT)?))
}

/// A link with which a person opens one of the bot's web apps by its short name.
///
/// # Errors
///
/// As for [`start_app`].
pub fn start_named_app(bot: &str, app: &str, payload: &str) -> Result<String, LinkError> {
    let payload = checked(payload, APP_PAYLOAD_LIMIT)?;
    Ok(format!("https://t.me/{}/{}?startapp={payload}", name(bot)?, name(app)?))
}

/// A link to a user, which works inside of a text for users that the bot has met.
///
/// Source: <https://core.telegram.org/bots/api#formatting-options>.
#[must_use]
pub fn user(user: UserId) -> String {
    format!("tg://user?id={}", user.0)
}

/// A link to a user, bot, group or channel with a public name, with or without `@`.
///
/// # Errors
///
/// [`LinkError::Name`].
pub fn public(username: &str) -> Result<String, LinkError> {
    Ok(format!("https://t.me/{}", name(username)?))
}

/// A link to a message in a supergroup or channel, for those who are in it.
///
/// # Errors
///
/// [`LinkError::Chat`] if messages of the chat have no links.
pub fn message(chat: ChatId, message: MessageId) -> Result<String, LinkError> {
    match FIRST_SUPERGROUP.checked_sub(chat.0) {
        Some(number) if number > 0 => Ok(format!("https://t.me/c/{number}/{}", message.0)),
        _ => Err(LinkError::Chat { chat }),
    }
}

/// A link with which a person sends an address and a text to somebody else.
#[must_use]
pub fn share(url: &str, text: &str) -> String {
    let mut link = String::from("https://t.me/share/url?url=");
    push_escaped(&mut link, url);
    if !text.is_empty() {
        link.push_str("&text=");
        push_escaped(&mut link, text);
    }
    link
}

fn push_escaped(link: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            // Writing to a string doesn't fail.
            let _ = write!(link, "%{byte:02X}");
        }
    }
}

fn checked(payload: &str, limit: usize) -> Result<&str, LinkError> {
    if payload.is_empty() {
        return Err(LinkError::Empty);
    }
    if let Some(character) = payload.chars().find(|character| !is_plain(*character, "_-")) {
        return Err(LinkError::Character { character });
    }
    if payload.len() > limit {
        return Err(LinkError::TooLong { length: payload.len(), limit });
    }
    Ok(payload)
}

fn name(name: &str) -> Result<&str, LinkError> {
    let plain = name.strip_prefix('@').unwrap_or(name);
    let fits = (3..=64).contains(&plain.len()) && plain.chars().all(|c| is_plain(c, "_"));
    fits.then_some(plain).ok_or_else(|| LinkError::Name { name: name.chars().take(70).collect() })
}

fn is_plain(character: char, others: &str) -> bool {
    character.is_ascii_alphanumeric() || others.contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(data: &[u8], payload: &str) {
        assert_eq!(encode(data).as_deref(), Ok(payload));
        assert_eq!(decode(payload).as_deref(), Ok(data));
    }

    #[test]
    fn any_bytes_go_through_a_payload() {
        check(b"f", "Zg");
        check(b"fo", "Zm8");
        check(b"foo", "Zm9v");
        check(b"\xff\xfe\xfd\xfc", "__79_A");
        check(&[0; 48], &"A".repeat(64));
        assert_eq!(decode("Zg==").as_deref(), Ok(&b"f"[..]));
        let mut random = fastrand::Rng::with_seed(1);
        for length in 1..=48 {
            let data: Vec<u8> = (0..length).map(|_| random.u8(..)).collect();
            let payload = encode(&data).unwrap();
            assert!(start("tea_bot", &payload).is_ok(), "{payload}");
            assert_eq!(decode(&payload), Ok(data));
        }
    }

    #[test]
    fn what_fits_no_payload_is_refused() {
        assert_eq!(encode(""), Err(LinkError::Empty));
        assert_eq!(encode([0; 49]), Err(LinkError::TooLong { length: 66, limit: 64 }));
        assert_eq!(decode("="), Err(LinkError::Empty));
        for wrong in ["Z", "Zg+", "Z g", "\u{e4}", "Zh", "Zm9vZ"] {
            assert_eq!(decode(wrong), Err(LinkError::Encoding), "{wrong}");
        }
        assert_eq!(decode_text("_w"), Err(LinkError::Text));
    }

    #[track_caller]
    fn link(link: Result<String, LinkError>, expected: Result<&str, &str>) {
        let link = link.map_err(|error| error.to_string());
        assert_eq!(link.as_deref(), expected.map_err(str::to_owned).as_ref().map(|link| *link));
    }

    #[test]
    fn links_are_those_of_telegram() {
        link(start("@Tea_bot", "a_-9"), Ok("https://t.me/Tea_bot?start=a_-9"));
        link(start_group("tea_bot", "a"), Ok("https://t.me/tea_bot?startgroup=a"));
        link(
            start_app("tea_bot", &"a".repeat(512)).map(|link| link[..31].into()),
            Ok("https://t.me/tea_bot?startapp=a"),
        );
        link(start_named_app("tea_bot", "shop", "a"), Ok("https://t.me/tea_bot/shop?startapp=a"));
        link(public("@durov"), Ok("https://t.me/durov"));
        link(message(ChatId(-1_001_234_567_890), MessageId(5)), Ok("https://t.me/c/1234567890/5"));
        assert_eq!(user(UserId(42)), "tg://user?id=42");
        assert_eq!(
            share("https://a.org/?b", "a b\u{e4}"),
            "https://t.me/share/url?url=https%3A%2F%2Fa.org%2F%3Fb&text=a%20b%C3%A4"
        );
    }

    #[test]
    fn wrong_parts_of_links_are_refused() {
        link(start("tea_bot", ""), Err("the payload is empty"));
        link(
            start("tea_bot", &"a".repeat(65)),
            Err("the payload has 65 characters, and Telegram takes 64"),
        );
        link(
            start("tea_bot", "a b"),
            Err(
                "the payload has ` ` in it, and Telegram takes letters without accents, digits, `_` and `-`; `links::encode` makes it of anything",
            ),
        );
        link(
            start("tea bot", "a"),
            Err(
                "`tea bot` is no name: it has letters without accents, digits and `_`, 3 to 64 of them",
            ),
        );
        for chat in [5, -5, FIRST_SUPERGROUP, i64::MAX] {
            assert_eq!(
                message(ChatId(chat), MessageId(1)),
                Err(LinkError::Chat { chat: ChatId(chat) })
            );
        }
    }
}
