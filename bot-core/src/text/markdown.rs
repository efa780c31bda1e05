//! Texts in Telegram's `MarkdownV2`: escaping, and writing a text with entities.

use std::fmt::{self, Display, Write};

use bot_api::types::{MessageEntity, MessageEntityType as Kind};

use super::Text;
use super::html::address;
use super::nest::{Step, is_code, is_quote, walk};

/// What means something outside of code, and the backslash.
pub(super) const RESERVED: &str = "_*[]()~`>#+-=|{}.!\\";
/// What means something in code.
const IN_CODE: &str = "`\\";
/// What means something in an address.
const IN_ADDRESS: &str = ")\\";

/// A text in Telegram's `MarkdownV2`.
///
/// [`markdown!`](macro@crate::markdown) makes one and escapes every value in it;
/// [`MarkdownV2::escape`] is for those who put it together themselves.
///
/// Source: <https://core.telegram.org/bots/api#markdownv2-style>.
///
/// # Example
///
/// ```
/// use bot_core::text::MarkdownV2;
///
/// let name = "Ann_B.";
/// let greeting = MarkdownV2(format!("Hello, *{}*\\!", MarkdownV2::escape(name)));
/// assert_eq!(greeting.0, r"Hello, *Ann\_B\.*\!");
/// ```
// It has no `Display`: then it would be escaped like any other value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkdownV2(pub String);

/// A value that can be put into [`MarkdownV2`].
///
/// What can be shown is escaped; [`MarkdownV2`] and [`Text`] are marked up already.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be put into a text",
    label = "not `Display`",
    note = "use `{{:?}}` to show it as `Debug` does"
)]
pub trait ToMarkdown {
    /// Adds the value.
    fn write_markdown(&self, markdown: &mut MarkdownV2);
}

impl MarkdownV2 {
    /// An empty text.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// The text with everything escaped that Markdown would read as markup.
    #[must_use]
    pub fn escape(text: &str) -> String {
        let mut escaped = String::with_capacity(text.len() * 5 / 4);
        push_escaped(&mut escaped, text, RESERVED);
        escaped
    }

    /// Adds markup as it is.
    pub fn push_markup(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds a value, escaped unless it is marked up already.
    pub fn push(&mut self, value: &(impl ToMarkdown + ?Sized)) {
        let before = self.0.len();
        value.write_markdown(self);
        if self.0.len() == before && self.0.ends_with('_') {
            // `_` and the `_` behind the value must not become `__`.
            self.0.push('\u{200b}');
        }
    }

    /// Adds a value inside of `` ` `` or ` ``` `.
    pub fn push_code(&mut self, value: &(impl Display + ?Sized)) {
        let _ = write!(Escaping(&mut self.0, IN_CODE), "{value}");
    }

    /// Adds a value inside of the parentheses of a link.
    pub fn push_address(&mut self, value: &(impl Display + ?Sized)) {
        let _ = write!(Escaping(&mut self.0, IN_ADDRESS), "{value}");
    }
}

impl<T: Display + ?Sized> ToMarkdown for T {
    fn write_markdown(&self, markdown: &mut MarkdownV2) {
        // Writing to a string doesn't fail; a value that says it failed has written what it could.
        let _ = write!(Escaping(&mut markdown.0, RESERVED), "{self}");
    }
}

impl ToMarkdown for MarkdownV2 {
    fn write_markdown(&self, markdown: &mut MarkdownV2) {
        markdown.0.push_str(&self.0);
    }
}

impl ToMarkdown for &MarkdownV2 {
    fn write_markdown(&self, markdown: &mut MarkdownV2) {
        markdown.0.push_str(&self.0);
    }
}

impl ToMarkdown for Text {
    fn write_markdown(&self, markdown: &mut MarkdownV2) {
        let mut writer = Writer::new(&mut markdown.0);
        walk(self, |step| writer.step(step));
    }
}

impl ToMarkdown for &Text {
    fn write_markdown(&self, markdown: &mut MarkdownV2) {
        (**self).write_markdown(markdown);
    }
}

impl Text {
    /// The text in Telegram's `MarkdownV2`.
    ///
    /// Quotations stand in lines of their own there: one that doesn't gets line breaks around it,
    /// and code in one is marked line by line.
    /// What Telegram finds by itself, such as commands and addresses, needs no markup.
    #[must_use]
    pub fn to_markdown(&self) -> MarkdownV2 {
        let mut markdown = MarkdownV2(String::with_capacity(self.content.len() * 5 / 4));
        markdown.push(self);
        markdown
    }
}

struct Escaping<'m>(&'m mut String, &'static str);

impl Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        push_escaped(self.0, text, self.1);
        Ok(())
    }
}

fn push_escaped(markdown: &mut String, text: &str, reserved: &str) {
    for character in text.chars() {
        if character.is_ascii() && reserved.contains(character) {
            markdown.push('\\');
        }
        markdown.push(character);
    }
}

struct Writer<'m, 't> {
    markdown: &'m mut String,
    open: Vec<&'t MessageEntity>,
    /// A quotation has ended, and no line without one has begun.
    after_quote: bool,
    /// Where the last mark ends.
    marked: usize,
}

impl<'m, 't> Writer<'m, 't> {
    fn new(markdown: &'m mut String) -> Self {
        Self { markdown, open: Vec::new(), after_quote: false, marked: 0 }
    }

    fn step(&mut self, step: Step<'t>) {
        match step {
            Step::Open(entity) => self.open(entity),
            Step::Text(text) => self.text(text),
            Step::Close(entity) => self.close(entity),
        }
    }

    fn begins_line(&self) -> bool {
        self.markdown.is_empty() || self.markdown.ends_with('\n')
    }

    fn text(&mut self, mut text: &str) {
        if self.after_quote {
            // The quotation goes on to the end of its line.
            if !self.begins_line() {
                self.markdown.push('\n');
                text = text.strip_prefix('\n').unwrap_or(text);
            }
            if text.is_empty() {
                return;
            }
            self.after_quote = false;
        }
        let code = self.open.iter().copied().find(|open| is_code(open));
        let reserved = if code.is_some() { IN_CODE } else { RESERVED };
        if !self.open.iter().any(|open| is_quote(open)) {
            return push_escaped(self.markdown, text, reserved);
        }
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                // In code, the `>` of the next line would be code as well.
                if let Some(code) = code {
                    self.markdown.push_str(fence(code));
                }
                self.markdown.push_str("\n>");
                if let Some(code) = code {
                    self.begin_code(code);
                }
            }
            push_escaped(self.markdown, line, reserved);
        }
    }

    fn open(&mut self, entity: &'t MessageEntity) {
        let mark = match entity.kind {
            Kind::Blockquote | Kind::ExpandableBlockquote => {
                if !self.begins_line() {
                    self.markdown.push('\n');
                }
                // Nothing in bold keeps two quotations apart.
                if self.after_quote { "**>" } else { ">" }
            }
            Kind::TextLink | Kind::TextMention => "[",
            Kind::CustomEmoji | Kind::DateTime => "![",
            _ => style(&entity.kind),
        };
        if !is_quote(entity) && self.after_quote {
            if !self.begins_line() {
                self.markdown.push('\n');
            }
            self.after_quote = false;
        }
        if is_code(entity) {
            self.begin_code(entity);
        } else {
            self.mark(mark);
        }
        self.after_quote = false;
        self.open.push(entity);
    }

    fn close(&mut self, entity: &'t MessageEntity) {
        self.open.pop();
        match entity.kind {
            Kind::Blockquote => self.after_quote = true,
            Kind::ExpandableBlockquote => {
                self.markdown.push_str("||");
                self.after_quote = true;
            }
            Kind::Code | Kind::Pre => self.markdown.push_str(fence(entity)),
            Kind::TextLink | Kind::TextMention => self.end_link(&address(entity)),
            Kind::CustomEmoji => {
                let id = entity.custom_emoji_id.as_ref().map_or("", |id| &id.0);
                self.end_link(&format!("tg://emoji?id={id}"));
            }
            Kind::DateTime => {
                let time = entity.unix_time.map_or(0, |time| time.0);
                let mut address = format!("tg://time?unix={time}");
                if let Some(format) = &entity.date_time_format {
                    address.push_str("&format=");
                    address.push_str(format);
                }
                self.end_link(&address);
            }
            _ => self.mark(style(&entity.kind)),
        }
    }

    fn begin_code(&mut self, code: &MessageEntity) {
        self.markdown.push_str(fence(code));
        if code.kind == Kind::Pre {
            // Without a line of its own, the first line of the code would be the language.
            self.markdown.push_str(code.language.as_deref().unwrap_or_default());
            self.markdown.push('\n');
        }
    }

    fn end_link(&mut self, address: &str) {
        self.markdown.push_str("](");
        push_escaped(self.markdown, address, IN_ADDRESS);
        self.markdown.push(')');
    }

    /// Adds a mark; an empty one of another kind keeps `_` and `__` apart.
    fn mark(&mut self, mark: &str) {
        let after_mark = self.marked == self.markdown.len() && self.markdown.ends_with('_');
        if mark.starts_with('_') && after_mark {
            let is_open = |kind: &Kind| self.open.iter().any(|open| open.kind == *kind);
            let apart = [(Kind::Bold, "**"), (Kind::Strikethrough, "~~"), (Kind::Spoiler, "||||")];
            let free = apart.iter().find(|(kind, _)| !is_open(kind));
            self.markdown.push_str(free.map_or("**", |(_, empty)| empty));
        }
        self.markdown.push_str(mark);
        self.marked = self.markdown.len();
    }
}

fn fence(code: &MessageEntity) -> &'static str {
    if code.kind == Kind::Pre { "```" } else { "`" }
}

fn style(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bold => "*",
        Kind::Italic => "_",
        Kind::Underline => "__",
        Kind::Strikethrough => "~",
        Kind::Spoiler => "||",
        _ => "",
    }
}
