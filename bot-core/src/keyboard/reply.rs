//! Keyboards that stand in place of the user's own.

use bot_api::types::{
    ButtonStyle, CustomEmojiId, KeyboardButton, KeyboardButtonPollType, KeyboardButtonRequestChat,
    KeyboardButtonRequestUsers, ReplyKeyboardMarkup, WebAppInfo,
};

use super::{ButtonMistake, KeyboardError, markup, url};

/// A keyboard that stands in place of the user's own.
///
/// A [`Key`] sends its text, or what it asks for.
/// Rows come in the order in which they are added.
/// The builder takes anything; [`build`](Self::build) checks it.
///
/// Source: <https://core.telegram.org/bots/api#replykeyboardmarkup>.
///
/// # Example
///
/// ```
/// use bot_core::keyboard::{Key, ReplyKeyboard};
///
/// let keyboard = ReplyKeyboard::new()
///     .row(["Yes", "No"])
///     .row(Key::location("I am here"))
///     .resize()
///     .one_time()
///     .placeholder("Yes or no?");
/// assert_eq!(keyboard.build()?.keyboard.len(), 2);
/// # Ok::<(), bot_core::keyboard::KeyboardError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ReplyKeyboard {
    markup: ReplyKeyboardMarkup,
    no_columns: bool,
}

/// A key of a [`ReplyKeyboard`]. A text is a key that sends this text.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Key(KeyboardButton);

/// Keys that stand in a row: one, or an array, a list or an iterator of them or of their texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no row of keys",
    label = "neither a `Key` nor a list of keys or texts",
    note = "write `.row([\"Yes\", \"No\"])`, and `.row([\"Yes\"])` for one text"
)]
pub trait Keys {
    /// The keys, from left to right.
    fn into_keys(self) -> Vec<Key>;
}

impl Keys for Key {
    fn into_keys(self) -> Vec<Key> {
        vec![self]
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoIterator<Item: Into<Key>>> Keys for I {
    fn into_keys(self) -> Vec<Key> {
        self.into_iter().map(Into::into).collect()
    }
}

fn buttons(keys: impl Keys) -> Vec<KeyboardButton> {
    keys.into_keys().into_iter().map(|key| key.0).collect()
}

impl ReplyKeyboard {
    /// A keyboard without keys.
    pub fn new() -> Self {
        Self { markup: ReplyKeyboardMarkup::new([]), no_columns: false }
    }

    /// Adds a row of several keys, or of one.
    pub fn row(mut self, keys: impl Keys) -> Self {
        self.markup.keyboard.push(buttons(keys));
        self
    }

    /// Adds keys in rows of `columns` each, the last of which may be shorter.
    ///
    /// No keys give no row.
    pub fn columns(mut self, columns: usize, keys: impl Keys) -> Self {
        self.no_columns |= columns == 0;
        self.markup.keyboard.extend(buttons(keys).chunks(columns.max(1)).map(<[_]>::to_vec));
        self
    }

    /// Adds several rows at once.
    pub fn grid<R: Keys>(self, rows: impl IntoIterator<Item = R>) -> Self {
        rows.into_iter().fold(self, Self::row)
    }

    /// Makes the keyboard as low as its rows are; otherwise it is as high as the user's own.
    pub fn resize(mut self) -> Self {
        self.markup.resize_keyboard = Some(true);
        self
    }

    /// Hides the keyboard when a key was pressed; the user can open it again.
    pub fn one_time(mut self) -> Self {
        self.markup.one_time_keyboard = Some(true);
        self
    }

    /// Shows the keyboard whenever the user's own is hidden.
    pub fn persistent(mut self) -> Self {
        self.markup.is_persistent = Some(true);
        self
    }

    /// Shows a text of 1 to 64 characters in the empty input field.
    pub fn placeholder(mut self, text: impl Into<String>) -> Self {
        self.markup.input_field_placeholder = Some(text.into());
        self
    }

    /// In a group, shows the keyboard only to whom the message mentions or answers.
    pub fn selective(mut self) -> Self {
        self.markup.selective = Some(true);
        self
    }

    /// Checks the keyboard and gives it in the form that calls take.
    ///
    /// # Errors
    ///
    /// [`KeyboardError`] of the first mistake: no key, a row without one, a key without a text or
    /// that asks for more than one thing, a web app's address that isn't `https://`, two keys
    /// that ask for users or chats with the same number, fewer users than 1 or more than 10, a
    /// placeholder of no or more than 64 characters.
    pub fn build(self) -> Result<ReplyKeyboardMarkup, KeyboardError> {
        if self.no_columns {
            return Err(KeyboardError::NoColumns);
        }
        if self.markup.keyboard.is_empty() {
            return Err(KeyboardError::Empty);
        }
        markup::check_placeholder(self.markup.input_field_placeholder.as_deref())?;
        let mut requests = Vec::new();
        for (row, keys) in self.markup.keyboard.iter().enumerate() {
            if keys.is_empty() {
                return Err(KeyboardError::EmptyRow { row: row + 1 });
            }
            for (column, key) in keys.iter().enumerate() {
                check(key, &mut requests)
                    .map_err(|mistake| KeyboardError::button(row, column, &key.text, mistake))?;
            }
        }
        Ok(self.markup)
    }
}

impl Default for ReplyKeyboard {
    fn default() -> Self {
        Self::new()
    }
}

impl Key {
    /// A key that sends its text.
    pub fn text(text: impl Into<String>) -> Self {
        Self(KeyboardButton::new(text))
    }

    /// A key that sends the user's phone number. For private chats only.
    pub fn contact(text: impl Into<String>) -> Self {
        Self(KeyboardButton::new(text).request_contact(true))
    }

    /// A key that sends where the user is. For private chats only.
    pub fn location(text: impl Into<String>) -> Self {
        Self(KeyboardButton::new(text).request_location(true))
    }

    /// A key with which the user makes a poll. For private chats only.
    pub fn poll(text: impl Into<String>) -> Self {
        Self(KeyboardButton::new(text).request_poll(KeyboardButtonPollType::new()))
    }

    /// A key with which the user makes a poll that has a right answer. For private chats only.
    pub fn quiz(text: impl Into<String>) -> Self {
        Self(KeyboardButton::new(text).request_poll(KeyboardButtonPollType::new().kind("quiz")))
    }

    /// A key with which the user chooses users. For private chats only.
    ///
    /// The number of the request comes back with the answer; each is used once in a keyboard.
    pub fn users(text: impl Into<String>, request: KeyboardButtonRequestUsers) -> Self {
        Self(KeyboardButton::new(text).request_users(request))
    }

    /// A key with which the user chooses a group or a channel. For private chats only.
    ///
    /// The number of the request comes back with the answer; each is used once in a keyboard.
    pub fn chat(text: impl Into<String>, request: KeyboardButtonRequestChat) -> Self {
        Self(KeyboardButton::new(text).request_chat(request))
    }

    /// A key that opens a web app at an `https://` address. For private chats only.
    pub fn web_app(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self(KeyboardButton::new(text).web_app(WebAppInfo::new(url)))
    }

    /// Gives the key a colour. Since Bot API 9.4.
    pub fn style(self, style: ButtonStyle) -> Self {
        Self(self.0.style(style))
    }

    /// Puts a custom emoji before the text. Since Bot API 9.4.
    pub fn icon(self, emoji: impl Into<CustomEmojiId>) -> Self {
        Self(self.0.icon_custom_emoji_id(emoji))
    }
}

/// `requests` has the numbers with which the keys before it ask.
fn check(key: &KeyboardButton, requests: &mut Vec<i64>) -> Result<(), ButtonMistake> {
    if key.text.trim().is_empty() {
        return Err(ButtonMistake::NoText);
    }
    let actions = [
        key.request_users.is_some(),
        key.request_chat.is_some(),
        key.request_managed_bot.is_some(),
        key.request_contact == Some(true),
        key.request_location == Some(true),
        key.request_poll.is_some(),
        key.web_app.is_some(),
    ];
    let actions = actions.iter().filter(|action| **action).count();
    if actions > 1 {
        return Err(ButtonMistake::SeveralActions { actions });
    }
    let users = key.request_users.as_ref();
    let asked = [
        users.map(|request| request.request_id),
        key.request_chat.as_ref().map(|request| request.request_id),
        key.request_managed_bot.as_ref().map(|request| request.request_id),
    ];
    if let Some(request) = asked.into_iter().flatten().next() {
        if requests.contains(&request.0) {
            return Err(ButtonMistake::RepeatedRequest { request: request.0 });
        }
        requests.push(request.0);
    }
    if let Some(users) = users.and_then(|request| request.max_quantity)
        && !(1..=10).contains(&users)
    {
        return Err(ButtonMistake::Users { users });
    }
    key.web_app.as_ref().map_or(Ok(()), |app| url::check_https(&app.url))
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

/// A key as the Bot API has it, for what the functions of [`Key`] don't make.
impl From<KeyboardButton> for Key {
    fn from(button: KeyboardButton) -> Self {
        Self(button)
    }
}
