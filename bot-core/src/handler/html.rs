//! Texts in Telegram's HTML.

/// A text in Telegram's HTML.
///
/// [`Html::escape`] makes any text safe to put into it.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html(pub String);

impl Html {
    /// The text with everything escaped that HTML would read as markup.
    #[must_use]
    pub fn escape(text: &str) -> String {
        let mut escaped = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '&' => escaped.push_str("&amp;"),
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '"' => escaped.push_str("&quot;"),
                other => escaped.push(other),
            }
        }
        escaped
    }
}
