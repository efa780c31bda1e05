//! The secret that makes a client a bot, in a type that cannot be printed.

use std::{borrow::Cow, fmt, str::FromStr, sync::Arc};

use bot_api::types::UserId;

/// The longest token that Telegram's server takes, in bytes.
const LONGEST: usize = 80;

/// The largest id that a bot can have: 54 bits.
const LARGEST_ID: i64 = (1 << 54) - 1;

/// The shortest secret that is replaced where it stands without the id before it.
///
/// Real secrets have 35 characters. The short ones of test servers are parts of ordinary words.
const SHORTEST_HIDDEN: usize = 8;

/// A bot's token, as `@BotFather` gives it: `123456:ABC-DEF`.
///
/// Whoever has the token is the bot, so nothing here gives it back: `Debug` shows the id only,
/// there is no `Display`, and the client's errors and logs never hold it.
/// A clone is cheap.
///
/// ```
/// use bot_core::client::Token;
///
/// let token: Token = "123456:ABC-DEF".parse()?;
/// assert_eq!(token.id().0, 123_456);
/// assert_eq!(format!("{token:?}"), "Token(123456:…)");
/// # Ok::<(), bot_core::client::InvalidToken>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    text: Arc<str>,
    id: UserId,
}

impl Token {
    /// Takes a token in the form `123456:ABC-DEF`. White space around it is dropped.
    ///
    /// # Errors
    ///
    /// [`InvalidToken`] if there is no colon, no number from 1 to 2^54-1 without a leading zero
    /// before it, nothing or anything but letters, digits, `-` and `_` after it, or more than
    /// 80 bytes. Whether Telegram knows the token is seen at the first call.
    pub fn new(token: &str) -> Result<Self, InvalidToken> {
        let text = token.trim();
        if text.is_empty() {
            return Err(InvalidToken::Empty);
        }
        if text.len() > LONGEST {
            return Err(InvalidToken::TooLong);
        }
        let (id, secret) = text.split_once(':').ok_or(InvalidToken::NoColon)?;
        if id.starts_with('0') || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(InvalidToken::Id);
        }
        let id = id.parse().map_err(|_| InvalidToken::Id)?;
        if id > LARGEST_ID {
            return Err(InvalidToken::Id);
        }
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if secret.is_empty() || !secret.bytes().all(plain) {
            return Err(InvalidToken::Secret);
        }
        Ok(Self { text: text.into(), id: UserId(id) })
    }

    /// The bot's own user id: the number before the colon.
    #[must_use]
    pub fn id(&self) -> UserId {
        self.id
    }

    /// The whole token, for the one place that makes the URL.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Text from outside, with the token replaced where somebody echoed it.
    pub(super) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let secret = self.text.split_once(':').map_or("", |(_id, secret)| secret);
        let needle = if secret.len() < SHORTEST_HIDDEN { &*self.text } else { secret };
        if text.contains(needle) { text.replace(needle, "…").into() } else { text.into() }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({}:…)", self.id.0)
    }
}

impl FromStr for Token {
    type Err = InvalidToken;

    fn from_str(token: &str) -> Result<Self, InvalidToken> {
        Self::new(token)
    }
}

/// A text that cannot be a token. It does not hold the text, which may be a mistyped secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidToken {
    /// There is no text: a variable of the environment may be set to nothing.
    #[error("the token is empty")]
    Empty,
    /// There is no colon between the bot's id and the secret.
    #[error("the token has no colon, it has to look like `123456:ABC-DEF`")]
    NoColon,
    /// What stands before the colon is no id of a bot.
    #[error("the token does not begin with the bot's id, a number from 1 to 2^54-1")]
    Id,
    /// What stands after the colon is empty or has other characters than a secret has.
    #[error("the token's part after the colon is not made of letters, digits, `-` and `_`")]
    Secret,
    /// It has more than 80 bytes.
    #[error("the token is longer than {LONGEST} bytes")]
    TooLong,
}

#[cfg(test)]
mod tests {
    use super::{InvalidToken, Token};

    #[track_caller]
    fn check(text: &str, expected: Result<i64, InvalidToken>) {
        assert_eq!(Token::new(text).map(|token| token.id().0), expected, "{text:?}");
    }

    #[test]
    fn a_token_is_an_id_a_colon_and_a_secret() {
        check("123456:ABC-DEF_1", Ok(123_456));
        check(" 1:a\n", Ok(1));
        check("18014398509481983:a", Ok((1 << 54) - 1));
    }

    #[test]
    fn a_text_that_telegram_would_refuse_is_refused() {
        check("", Err(InvalidToken::Empty));
        check("  ", Err(InvalidToken::Empty));
        check("123456", Err(InvalidToken::NoColon));
        check(":ABC", Err(InvalidToken::Id));
        check("0:ABC", Err(InvalidToken::Id));
        check("0123:ABC", Err(InvalidToken::Id));
        check("-1:ABC", Err(InvalidToken::Id));
        check("+1:ABC", Err(InvalidToken::Id));
        check("one:ABC", Err(InvalidToken::Id));
        check("18014398509481984:a", Err(InvalidToken::Id));
        check("99999999999999999999999:a", Err(InvalidToken::Id));
        check("1:", Err(InvalidToken::Secret));
        check("1:a b", Err(InvalidToken::Secret));
        check("1:a/../b", Err(InvalidToken::Secret));
        check("1:a?b#c", Err(InvalidToken::Secret));
        check("1:a:b", Err(InvalidToken::Secret));
        check("1:ä", Err(InvalidToken::Secret));
        check(&format!("1:{}", "a".repeat(79)), Err(InvalidToken::TooLong));
    }

    #[test]
    fn debug_shows_the_id_only() {
        let token = Token::new("123456:ABC-DEF").unwrap();
        assert_eq!(format!("{token:?} {token:#?}"), "Token(123456:…) Token(123456:…)");
    }

    #[test]
    fn an_error_does_not_repeat_the_text() {
        for text in ["verysecret", "x:verysecret", "1:verysecret!"] {
            let error = Token::new(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("verysecret"), "{error}");
        }
    }

    #[test]
    fn an_echoed_token_is_hidden() {
        let token = Token::new("123456:ABC-DEF_1").unwrap();
        assert_eq!(token.hide("no /bot123456%3AABC-DEF_1/getMe"), "no /bot123456%3A…/getMe");
        assert_eq!(token.hide("nothing here"), "nothing here");
        let short = Token::new("1:a").unwrap();
        assert_eq!(short.hide("no /bot1:a/, a pity"), "no /bot…/, a pity");
    }
}
