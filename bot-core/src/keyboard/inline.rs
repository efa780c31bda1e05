//! Keyboards below messages.

use bot_api::types::{
    ButtonStyle, CallbackGame, CopyTextButton, CustomEmojiId, DisabledButton, InlineKeyboardButton,
    InlineKeyboardMarkup, LoginUrl, SwitchInlineQueryChosenChat, WebAppInfo,
};

use super::{ButtonMistake, CallbackData, CallbackDataError, KeyboardError, url};

/// A keyboard that stands below a message.
///
/// Rows come in the order in which they are added.
/// The builder takes anything; [`build`](Self::build) checks it.
///
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardmarkup>.
///
/// # Example
///
/// ```
/// use bot_core::keyboard::{Button, InlineKeyboard};
///
/// let days = (1..=7).map(|day| Button::callback(day.to_string(), format!("day:{day}")));
/// let keyboard = InlineKeyboard::new()
///     .columns(3, days)
///     .row(Button::callback("Cancel", "cancel"));
/// let rows: Vec<usize> = keyboard.build()?.inline_keyboard.iter().map(Vec::len).collect();
/// assert_eq!(rows, [3, 3, 1, 1]);
/// # Ok::<(), bot_core::keyboard::KeyboardError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct InlineKeyboard {
    rows: Vec<Vec<Button>>,
    no_columns: bool,
}

/// A button of an [`InlineKeyboard`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Button {
    button: InlineKeyboardButton,
    /// What was wrong with it from the start.
    mistake: Option<ButtonMistake>,
}

/// Buttons that stand in a row: one, or an array, a list or an iterator of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no row of buttons",
    label = "neither a `Button` nor a list of them",
    note = "write `.row([Button::callback(\"Buy\", \"buy\"), Button::url(\"Help\", \"https://…\")])`"
)]
pub trait Buttons {
    /// The buttons, from left to right.
    fn into_buttons(self) -> Vec<Button>;
}

impl Buttons for Button {
    fn into_buttons(self) -> Vec<Button> {
        vec![self]
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoIterator<Item = Button>> Buttons for I {
    fn into_buttons(self) -> Vec<Button> {
        self.into_iter().collect()
    }
}

impl InlineKeyboard {
    /// A keyboard without buttons.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a row of several buttons, or of one.
    pub fn row(mut self, buttons: impl Buttons) -> Self {
        self.rows.push(buttons.into_buttons());
        self
    }

    /// Adds buttons in rows of `columns` each, the last of which may be shorter.
    ///
    /// No buttons give no row.
    pub fn columns(mut self, columns: usize, buttons: impl Buttons) -> Self {
        self.no_columns |= columns == 0;
        let mut room = 0;
        for button in buttons.into_buttons() {
            match self.rows.last_mut() {
                Some(row) if room > 0 => row.push(button),
                _ => {
                    self.rows.push(vec![button]);
                    room = columns.max(1);
                }
            }
            room -= 1;
        }
        self
    }

    /// Adds several rows at once.
    pub fn grid<R: Buttons>(mut self, rows: impl IntoIterator<Item = R>) -> Self {
        self.rows.extend(rows.into_iter().map(Buttons::into_buttons));
        self
    }

    /// Checks the keyboard and gives it in the form that calls take.
    ///
    /// # Errors
    ///
    /// [`KeyboardError`] of the first mistake: no button, a row without one, a button without a
    /// text or without exactly one thing that it does, data of no or more than 64 bytes or with a
    /// value out of its range, an address that Telegram doesn't open, a text to copy of no or more
    /// than 256 characters, a button to pay or to play elsewhere than at the first place.
    pub fn build(self) -> Result<InlineKeyboardMarkup, KeyboardError> {
        if self.no_columns {
            return Err(KeyboardError::NoColumns);
        }
        if self.rows.is_empty() {
            return Err(KeyboardError::Empty);
        }
        for (row, buttons) in self.rows.iter().enumerate() {
            if buttons.is_empty() {
                return Err(KeyboardError::EmptyRow { row: row + 1 });
            }
            for (column, button) in buttons.iter().enumerate() {
                button.check((row, column) == (0, 0)).map_err(|mistake| {
                    KeyboardError::button(row, column, &button.button.text, mistake)
                })?;
            }
        }
        let rows = self.rows.into_iter().map(|row| row.into_iter().map(|button| button.button));
        Ok(InlineKeyboardMarkup::new(rows.map(Iterator::collect).collect::<Vec<_>>()))
    }
}

impl Button {
    /// A button that sends data back to the bot, as a callback query.
    pub fn callback(text: impl Into<String>, data: impl Into<CallbackData>) -> Self {
        let data = data.into();
        let mistake = match data.check() {
            Err(CallbackDataError::Misfit { reason }) => Some(ButtonMistake::Misfit { reason }),
            // The length is looked at in all buttons, however they were made.
            Err(CallbackDataError::Length { .. }) | Ok(()) => None,
        };
        Self { button: InlineKeyboardButton::new(text).callback_data(data), mistake }
    }

    /// A button that opens an address: `https://`, `http://`, `tg://`.
    pub fn url(text: impl Into<String>, url: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).url(url).into()
    }

    /// A button that opens a web app at an `https://` address. For private chats only.
    pub fn web_app(text: impl Into<String>, url: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).web_app(WebAppInfo::new(url)).into()
    }

    /// A button that opens an `https://` address and tells it who the user is.
    ///
    /// Source: <https://core.telegram.org/bots/api#loginurl>.
    pub fn login(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self::login_with(text, LoginUrl::new(url))
    }

    /// A button as [`login`](Self::login) makes, with options.
    pub fn login_with(text: impl Into<String>, login: LoginUrl) -> Self {
        InlineKeyboardButton::new(text).login_url(login).into()
    }

    /// A button with which the user chooses a chat, to ask this bot there in its inline mode.
    ///
    /// The query may be empty.
    pub fn switch_inline(text: impl Into<String>, query: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).switch_inline_query(query).into()
    }

    /// A button that asks this bot in its inline mode, in the chat where the button is.
    pub fn switch_inline_here(text: impl Into<String>, query: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).switch_inline_query_current_chat(query).into()
    }

    /// A button as [`switch_inline`](Self::switch_inline) makes, for chosen kinds of chats.
    pub fn switch_inline_chosen(
        text: impl Into<String>,
        chosen: SwitchInlineQueryChosenChat,
    ) -> Self {
        InlineKeyboardButton::new(text).switch_inline_query_chosen_chat(chosen).into()
    }

    /// A button that copies a text of 1 to 256 characters.
    pub fn copy_text(text: impl Into<String>, copied: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).copy_text(CopyTextButton::new(copied)).into()
    }

    /// A button to pay with, which is the first below an invoice.
    pub fn pay(text: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).pay(true).into()
    }

    /// A button to play with, which is the first below a game.
    pub fn game(text: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).callback_game(CallbackGame::new()).into()
    }

    /// A button that can't be pressed. Since Bot API 10.3.
    pub fn disabled(text: impl Into<String>) -> Self {
        InlineKeyboardButton::new(text).disabled(DisabledButton::new()).into()
    }

    /// Gives the button a colour. Since Bot API 9.4.
    pub fn style(self, style: ButtonStyle) -> Self {
        Self { button: self.button.style(style), ..self }
    }

    /// Puts a custom emoji before the text. Since Bot API 9.4.
    pub fn icon(self, emoji: impl Into<CustomEmojiId>) -> Self {
        Self { button: self.button.icon_custom_emoji_id(emoji), ..self }
    }

    fn check(&self, first: bool) -> Result<(), ButtonMistake> {
        if let Some(mistake) = &self.mistake {
            return Err(mistake.clone());
        }
        let button = &self.button;
        if button.text.trim().is_empty() {
            return Err(ButtonMistake::NoText);
        }
        let goes_first = button.pay == Some(true) || button.callback_game.is_some();
        let actions = [
            button.url.is_some(),
            button.callback_data.is_some(),
            button.web_app.is_some(),
            button.login_url.is_some(),
            button.switch_inline_query.is_some(),
            button.switch_inline_query_current_chat.is_some(),
            button.switch_inline_query_chosen_chat.is_some(),
            button.copy_text.is_some(),
            button.callback_game.is_some(),
            button.pay == Some(true),
            button.disabled.is_some(),
        ];
        match actions.iter().filter(|action| **action).count() {
            0 => return Err(ButtonMistake::NoAction),
            1 => {}
            actions => return Err(ButtonMistake::SeveralActions { actions }),
        }
        if goes_first && !first {
            return Err(ButtonMistake::NotFirst);
        }
        if let Some(data) = &button.callback_data
            && !(1..=CallbackData::MAX_BYTES).contains(&data.len())
        {
            return Err(ButtonMistake::Data { bytes: data.len() });
        }
        if let Some(address) = &button.url {
            url::check(address)?;
        }
        if let Some(app) = &button.web_app {
            url::check_https(&app.url)?;
        }
        if let Some(login) = &button.login_url {
            url::check_https(&login.url)?;
        }
        match button.copy_text.as_ref().map(|copied| copied.text.chars().count()) {
            None | Some(1..=256) => Ok(()),
            Some(characters) => Err(ButtonMistake::CopyText { characters }),
        }
    }
}

/// A button as the Bot API has it, for what the functions of [`Button`] don't make.
impl From<InlineKeyboardButton> for Button {
    fn from(button: InlineKeyboardButton) -> Self {
        Self { button, mistake: None }
    }
}
