//! Checks templates in `MarkdownV2`.

use super::Place;
use super::template::{Piece, Value};

/// Where each value stands, and what is wrong with the template.
pub(super) fn places(pieces: &[Piece<'_>]) -> (Vec<Place>, Vec<String>) {
    let mut checker = Checker::default();
    for piece in pieces {
        match piece {
            Piece::Markup(markup) => checker.markup(markup),
            Piece::Value(value) => checker.value(value),
        }
    }
    match checker.state {
        State::Text => {}
        State::Code => checker.mistakes.push("a `` ` `` is never closed".into()),
        State::Block => checker.mistakes.push("a ` ``` ` is never closed".into()),
        State::Address => {
            checker.mistakes.push("the address of a link is never closed: write `)`".into());
        }
    }
    (checker.places, checker.mistakes)
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Text,
    Code,
    Block,
    Address,
}

#[derive(Default)]
struct Checker {
    state: State,
    /// A backslash waits for its character.
    escaping: bool,
    /// Something stands in this line already.
    in_line: bool,
    places: Vec<Place>,
    mistakes: Vec<String>,
}

impl Checker {
    fn markup(&mut self, markup: &str) {
        let mut rest = markup;
        while let Some(character) = rest.chars().next() {
            let length = self.pass(character, rest);
            self.in_line = if character == '\n' { false } else { self.in_line || length == 1 };
            rest = &rest[length.max(character.len_utf8())..];
        }
    }

    /// Passes what a text begins with; how many bytes that are, if it is a mark.
    fn pass(&mut self, character: char, rest: &str) -> usize {
        if std::mem::take(&mut self.escaping) {
            return 1;
        }
        match (self.state, character) {
            (_, '\\') => self.escaping = true,
            (State::Block, '`') if rest.starts_with("```") => {
                self.state = State::Text;
                return 3;
            }
            (State::Code, '`') | (State::Address, ')') => self.state = State::Text,
            (State::Text, '`') if rest.starts_with("```") => {
                self.state = State::Block;
                return 3;
            }
            (State::Text, '`') => self.state = State::Code,
            (State::Text, ']') if rest.starts_with("](") => {
                self.state = State::Address;
                return 2;
            }
            // An empty bold text keeps quotations and marks apart.
            (State::Text, '*') if rest.starts_with("**") => return 2,
            (State::Text, '|') if rest.starts_with("||") => return 2,
            (State::Text, '!') if rest.starts_with("![") => return 2,
            (State::Text, '>') if !self.in_line => {}
            (
                State::Text,
                '(' | ')' | '>' | '#' | '+' | '-' | '=' | '|' | '{' | '}' | '.' | '!',
            ) => {
                self.mistakes.push(format!(
                    "`{character}` has to be written as `\\{character}` in MarkdownV2; \
                     a raw string, `r\"…\"`, keeps the backslash"
                ));
            }
            _ => {}
        }
        1
    }

    fn value(&mut self, value: &Value<'_>) {
        if std::mem::take(&mut self.escaping) {
            let value = value.written();
            self.mistakes.push(format!("the `\\` before `{value}` would take its escapes away"));
        }
        self.in_line = true;
        self.places.push(match self.state {
            State::Text => Place::Text,
            State::Code | State::Block => Place::Code,
            State::Address => Place::Address,
        });
    }
}
