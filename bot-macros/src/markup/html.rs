//! Checks templates in HTML.

use super::Place;
use super::template::{Piece, Value};

/// The tags that Telegram knows.
///
/// Source: <https://core.telegram.org/bots/api#html-style>.
const TAGS: [&str; 18] = [
    "a",
    "b",
    "blockquote",
    "code",
    "del",
    "em",
    "i",
    "ins",
    "pre",
    "s",
    "span",
    "strike",
    "strong",
    "tg-emoji",
    "tg-spoiler",
    "tg-time",
    "u",
    // What a value was put into as a tag is told as that.
    "",
];

/// Where each value stands, and what is wrong with the template.
pub(super) fn places(pieces: &[Piece<'_>]) -> (Vec<Place>, Vec<String>) {
    let mut checker = Checker::default();
    for piece in pieces {
        match piece {
            Piece::Markup(markup) => markup.chars().for_each(|character| checker.pass(character)),
            Piece::Value(value) => checker.value(value),
        }
    }
    if checker.in_tag {
        checker.mistakes.push("a tag has no `>`; a `<` in the text is written `&lt;`".into());
    } else if let Some(tag) = checker.open.last() {
        checker.mistakes.push(format!("`<{tag}>` is never closed: write `</{tag}>`"));
    }
    (checker.places, checker.mistakes)
}

#[derive(Default)]
struct Checker {
    in_tag: bool,
    quote: Option<char>,
    /// The tag so far, from behind its `<`.
    tag: String,
    open: Vec<String>,
    places: Vec<Place>,
    mistakes: Vec<String>,
}

impl Checker {
    fn pass(&mut self, character: char) {
        match (self.in_tag, self.quote, character) {
            (false, _, '<') => {
                self.in_tag = true;
                self.tag.clear();
            }
            (true, None, '>') => {
                self.in_tag = false;
                self.end_tag();
            }
            (true, None, '"' | '\'') => self.quote = Some(character),
            (true, Some(quote), _) if quote == character => self.quote = None,
            (true, None, _) => self.tag.push(character),
            _ => {}
        }
    }

    fn value(&mut self, value: &Value<'_>) {
        let place = match (self.in_tag, self.quote) {
            (false, _) => Place::Text,
            (true, Some('"')) => Place::Attribute,
            (true, _) => {
                let value = value.written();
                self.mistakes.push(format!(
                    "`{value}` stands in a tag without double quotes: write `=\"{value}\"`"
                ));
                Place::Attribute
            }
        };
        self.places.push(place);
    }

    fn end_tag(&mut self) {
        let name = self.tag.trim_start_matches('/');
        let name = name.split(char::is_whitespace).next().unwrap_or_default().to_ascii_lowercase();
        if !TAGS.contains(&name.as_str()) {
            self.mistakes.push(format!("Telegram has no tag `{name}`"));
        } else if self.tag.starts_with('/') {
            match self.open.pop() {
                Some(open) if open == name || name.is_empty() => {}
                Some(open) => {
                    let mistake = format!("`</{name}>` stands where `</{open}>` has to come first");
                    self.mistakes.push(mistake);
                }
                None => self.mistakes.push(format!("`</{name}>` closes nothing")),
            }
        } else {
            self.open.push(name);
        }
    }
}
