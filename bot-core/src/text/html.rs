//! Texts in Telegram's HTML: escaping, and writing a text with entities.

use std::fmt::{self, Display, Write};

use bot_api::types::{MessageEntity, MessageEntityType as Kind};

use super::Text;
use super::nest::{Step, walk};

/// A text in Telegram's HTML.
///
/// [`html!`](macro@crate::html) makes one and escapes every value in it; [`Html::escape`] is for
/// those who put it together themselves.
///
/// Source: <https://core.telegram.org/bots/api#html-style>.
///
/// # Example
///
/// ```
/// use bot_core::handler::Html;
///
/// let name = "<Ann>";
/// let greeting = Html(format!("Hello, <b>{}</b>!", Html::escape(name)));
/// assert_eq!(greeting.0, "Hello, <b>&lt;Ann&gt;</b>!");
/// ```
// It has no `Display`: then it would be escaped like any other value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

/// A value that can be put into [`Html`].
///
/// What can be shown is escaped; [`Html`] and [`Text`] are marked up already.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be put into a text",
    label = "not `Display`",
    note = "use `{{:?}}` to show it as `Debug` does"
)]
pub trait ToHtml {
    /// Adds the value.
    fn write_html(&self, html: &mut Html);
}

impl Html {
    /// An empty text.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// The text with everything escaped that HTML would read as markup.
    #[must_use]
    pub fn escape(text: &str) -> String {
        let mut escaped = String::with_capacity(text.len());
        push_escaped(&mut escaped, text);
        escaped
    }

    /// Adds markup as it is.
    pub fn push_markup(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds a value, escaped unless it is marked up already.
    pub fn push(&mut self, value: &(impl ToHtml + ?Sized)) {
        value.write_html(self);
    }

    /// Adds a value inside of a tag, between double quotes: escaped in any case.
    pub fn push_attribute(&mut self, value: &(impl Display + ?Sized)) {
        value.write_html(self);
    }
}

impl<T: Display + ?Sized> ToHtml for T {
    fn write_html(&self, html: &mut Html) {
        // Writing to a string doesn't fail; a value that says it failed has written what it could.
        let _ = write!(Escaping(&mut html.0), "{self}");
    }
}

impl ToHtml for Html {
    fn write_html(&self, html: &mut Html) {
        html.0.push_str(&self.0);
    }
}

impl ToHtml for &Html {
    fn write_html(&self, html: &mut Html) {
        html.0.push_str(&self.0);
    }
}

impl ToHtml for Text {
    fn write_html(&self, html: &mut Html) {
        walk(self, |step| match step {
            Step::Open(entity) => push_opening(&mut html.0, entity),
            Step::Text(text) => push_escaped(&mut html.0, text),
            Step::Close(entity) => html.0.push_str(closing(entity)),
        });
    }
}

impl ToHtml for &Text {
    fn write_html(&self, html: &mut Html) {
        (**self).write_html(html);
    }
}

impl Text {
    /// The text in Telegram's HTML.
    ///
    /// What Telegram finds by itself, such as commands and addresses, needs no markup.
    #[must_use]
    pub fn to_html(&self) -> Html {
        let mut html = Html(String::with_capacity(self.content.len() * 5 / 4));
        html.push(self);
        html
    }
}

struct Escaping<'h>(&'h mut String);

impl Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        push_escaped(self.0, text);
        Ok(())
    }
}

fn push_escaped(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

/// Adds `name="value"` after what stands there, and the end of the tag.
fn push_tag(html: &mut String, begin: &str, value: &str) {
    html.push_str(begin);
    push_escaped(html, value);
    html.push_str("\">");
}

fn push_opening(html: &mut String, entity: &MessageEntity) {
    match entity.kind {
        Kind::Bold => html.push_str("<b>"),
        Kind::Italic => html.push_str("<i>"),
        Kind::Underline => html.push_str("<u>"),
        Kind::Strikethrough => html.push_str("<s>"),
        Kind::Spoiler => html.push_str("<tg-spoiler>"),
        Kind::Blockquote => html.push_str("<blockquote>"),
        Kind::ExpandableBlockquote => html.push_str("<blockquote expandable>"),
        Kind::Code => html.push_str("<code>"),
        Kind::Pre => match &entity.language {
            Some(language) => push_tag(html, "<pre><code class=\"language-", language),
            None => html.push_str("<pre>"),
        },
        Kind::CustomEmoji => {
            let id = entity.custom_emoji_id.as_ref().map_or("", |id| &id.0);
            push_tag(html, "<tg-emoji emoji-id=\"", id);
        }
        Kind::DateTime => {
            let time = entity.unix_time.map_or(0, |time| time.0);
            html.push_str("<tg-time unix=\"");
            html.push_str(&time.to_string());
            match &entity.date_time_format {
                Some(format) => push_tag(html, "\" format=\"", format),
                None => html.push_str("\">"),
            }
        }
        _ => push_tag(html, "<a href=\"", &address(entity)),
    }
}

fn closing(entity: &MessageEntity) -> &'static str {
    match entity.kind {
        Kind::Bold => "</b>",
        Kind::Italic => "</i>",
        Kind::Underline => "</u>",
        Kind::Strikethrough => "</s>",
        Kind::Spoiler => "</tg-spoiler>",
        Kind::Blockquote | Kind::ExpandableBlockquote => "</blockquote>",
        Kind::Code => "</code>",
        Kind::Pre if entity.language.is_some() => "</code></pre>",
        Kind::Pre => "</pre>",
        Kind::CustomEmoji => "</tg-emoji>",
        Kind::DateTime => "</tg-time>",
        _ => "</a>",
    }
}

/// Where a link or a mention leads.
pub(super) fn address(entity: &MessageEntity) -> String {
    match (&entity.url, &entity.user) {
        (Some(url), _) => url.clone(),
        (None, Some(user)) => format!("tg://user?id={}", user.id.0),
        (None, None) => String::new(),
    }
}
