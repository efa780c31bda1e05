//! Reads Telegram's `MarkdownV2`.

use bot_api::types::MessageEntityType as Kind;

use super::markdown::RESERVED;
use super::reader::{self, Output};
use super::units::Units;
use super::{MarkupError, MarkupMistake, Text};

/// A mark that isn't closed yet.
struct Open {
    mark: Mark,
    /// The byte at which it stands.
    at: usize,
    /// The unit at which its text begins.
    start: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Link,
    Emoji,
    Quote,
}

impl Mark {
    fn written(self) -> &'static str {
        match self {
            Self::Bold => "*",
            Self::Italic => "_",
            Self::Underline => "__",
            Self::Strikethrough => "~",
            Self::Spoiler => "||",
            Self::Link => "[",
            Self::Emoji => "![",
            Self::Quote => ">",
        }
    }
}

struct Reader<'m> {
    markdown: &'m str,
    at: usize,
    output: Output,
    open: Vec<Open>,
}

pub(super) fn read(markdown: &str) -> Result<Text, MarkupError> {
    let mut reader = Reader { markdown, at: 0, output: Output::default(), open: Vec::new() };
    while let Some(character) = reader.rest().chars().next() {
        reader.step(character)?;
    }
    reader.end_quote(Kind::Blockquote, 0);
    match reader.open.last() {
        Some(open) => Err(never_closed(open.mark.written(), open.at)),
        None => Ok(reader.output.finish()),
    }
}

fn never_closed(mark: &str, at: usize) -> MarkupError {
    MarkupError::new(at, MarkupMistake::NeverClosed { opened: mark.to_owned() })
}

impl<'m> Reader<'m> {
    fn rest(&self) -> &'m str {
        &self.markdown[self.at..]
    }

    fn is_open(&self, mark: Mark) -> bool {
        self.open.iter().any(|open| open.mark == mark)
    }

    fn innermost(&self) -> Option<Mark> {
        self.open.last().map(|open| open.mark)
    }

    fn step(&mut self, character: char) -> Result<(), MarkupError> {
        let rest = self.rest();
        if let Some(escaped) = escaped(rest) {
            self.output.push(escaped);
            self.at += 1 + escaped.len_utf8();
            return Ok(());
        }
        if character == '\n' {
            return self.line_feed();
        }
        if !RESERVED.contains(character) || character == '\\' {
            self.output.push(character);
            self.at += character.len_utf8();
            return Ok(());
        }
        match character {
            '`' => self.code(),
            '*' => self.toggle(Mark::Bold),
            '~' => self.toggle(Mark::Strikethrough),
            // Two of them are one mark, wherever that is.
            '_' if rest.starts_with("__") => self.toggle(Mark::Underline),
            '_' => self.toggle(Mark::Italic),
            '|' if rest.starts_with("||") => {
                let after = &rest[2..];
                let ends_line = after.is_empty() || after.starts_with('\n');
                if ends_line && self.innermost() == Some(Mark::Quote) {
                    self.at += 2;
                    self.end_quote(Kind::ExpandableBlockquote, 0);
                    return Ok(());
                }
                self.toggle(Mark::Spoiler)
            }
            '>' if self.begins_line() => {
                if self.is_open(Mark::Quote) {
                    self.at += 1;
                } else {
                    self.push(Mark::Quote);
                }
                Ok(())
            }
            '[' => {
                self.push(Mark::Link);
                Ok(())
            }
            '!' if rest.starts_with("![") => {
                self.push(Mark::Emoji);
                Ok(())
            }
            ']' if matches!(self.innermost(), Some(Mark::Link | Mark::Emoji)) => self.end_link(),
            _ => Err(MarkupError::new(self.at, MarkupMistake::Reserved { character })),
        }
    }

    fn begins_line(&self) -> bool {
        self.output.text.is_empty() || self.output.text.ends_with('\n')
    }

    /// A quotation goes on where the next line is one too.
    fn line_feed(&mut self) -> Result<(), MarkupError> {
        self.output.push('\n');
        self.at += 1;
        if self.is_open(Mark::Quote) && !self.rest().starts_with('>') {
            if let Some(open) = self.open.last().filter(|open| open.mark != Mark::Quote) {
                return Err(never_closed(open.mark.written(), open.at));
            }
            self.end_quote(Kind::Blockquote, 1);
        }
        Ok(())
    }

    /// Ends the quotation, if that is the innermost mark, `short` units before the end.
    fn end_quote(&mut self, kind: Kind, short: usize) {
        if let Some(open) = self.open.pop_if(|open| open.mark == Mark::Quote) {
            let end = self.output.units - short;
            self.output.close_at(open.start, end, reader::entity(kind));
        }
    }

    fn push(&mut self, mark: Mark) {
        self.open.push(Open { mark, at: self.at, start: self.output.units });
        self.at += mark.written().len();
    }

    /// Opens a mark, or closes it.
    fn toggle(&mut self, mark: Mark) -> Result<(), MarkupError> {
        let Some(open) = self.open.last().filter(|_| self.is_open(mark)) else {
            self.push(mark);
            return Ok(());
        };
        if open.mark != mark {
            let expected = open.mark.written().to_owned();
            let found = mark.written().to_owned();
            return Err(MarkupError::new(self.at, MarkupMistake::Crossed { expected, found }));
        }
        let kind = match mark {
            Mark::Bold => Kind::Bold,
            Mark::Italic => Kind::Italic,
            Mark::Underline => Kind::Underline,
            Mark::Strikethrough => Kind::Strikethrough,
            _ => Kind::Spoiler,
        };
        self.output.close(open.start, reader::entity(kind));
        self.open.pop();
        self.at += mark.written().len();
        Ok(())
    }

    fn end_link(&mut self) -> Result<(), MarkupError> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let bracket = self.at;
        self.at += 1;
        let wrong = || MarkupError::new(bracket, MarkupMistake::Address);
        let mut url = String::new();
        if self.rest().starts_with('(') {
            self.at += 1;
            loop {
                let rest = self.rest();
                let next = rest.chars().next().ok_or_else(wrong)?;
                if let Some(escaped) = escaped(rest) {
                    url.push(escaped);
                    self.at += 2;
                    continue;
                }
                self.at += next.len_utf8();
                if next == ')' {
                    break;
                }
                url.push(next);
            }
        } else {
            // A link without an address leads to its text.
            let places = Units::of(&self.output.text);
            let begin = places.byte(open.start).unwrap_or_default();
            url.push_str(&self.output.text[begin..]);
        }
        let entity = match open.mark {
            Mark::Emoji => reader::emoji_or_time(&url).ok_or_else(wrong)?,
            _ => reader::link(&url),
        };
        self.output.close(open.start, entity);
        Ok(())
    }

    /// Code, inside of which only its own mark and the backslash mean something.
    fn code(&mut self) -> Result<(), MarkupError> {
        let begin = self.at;
        let mark = if self.rest().starts_with("```") { "```" } else { "`" };
        self.at += mark.len();
        let mut entity = reader::entity(Kind::Code);
        if mark == "```" {
            entity = reader::entity(Kind::Pre);
            let rest = self.rest();
            let line = &rest[..rest.find(|c: char| c.is_whitespace() || c == '`').unwrap_or(0)];
            if let Some(code) = rest[line.len()..].strip_prefix('\n') {
                entity.language = Some(line.to_owned()).filter(|line| !line.is_empty());
                self.at = self.markdown.len() - code.len();
            }
        }
        let start = self.output.units;
        while !self.rest().starts_with(mark) {
            let rest = self.rest();
            let next = escaped(rest).or(rest.chars().next());
            let next = next.ok_or_else(|| never_closed(mark, begin))?;
            self.at += usize::from(escaped(rest).is_some()) + next.len_utf8();
            self.output.push(next);
        }
        self.at += mark.len();
        self.output.close(start, entity);
        Ok(())
    }
}

/// The character that a backslash makes an ordinary one.
///
/// Source: <https://core.telegram.org/bots/api#markdownv2-style>, which allows it for characters 1
/// to 126.
fn escaped(markdown: &str) -> Option<char> {
    let next = markdown.strip_prefix('\\')?.chars().next()?;
    ('\u{1}'..='\u{7e}').contains(&next).then_some(next)
}
