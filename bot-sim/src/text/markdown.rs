//! `parse_mode` `MarkdownV2`.

use super::html::link;
use super::{Entity, EntityKind, FormattedText};

/// What must be escaped with a backslash where it isn't markup.
const RESERVED: &str = "_*[]()~`>#+-=|{}.!";

/// Something that was opened and isn't closed yet.
struct Open {
    kind: Kind,
    /// Where it stands in the source, in bytes.
    begin: usize,
    /// Where its text begins, in UTF-16 units.
    offset: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Link,
    CustomEmoji,
    Blockquote,
}

impl Kind {
    /// The name in error texts.
    fn name(self) -> &'static str {
        match self {
            Self::Bold => "Bold",
            Self::Italic => "Italic",
            Self::Underline => "Underline",
            Self::Strikethrough => "Strikethrough",
            Self::Spoiler => "Spoiler",
            Self::Link => "TextUrl",
            Self::CustomEmoji => "CustomEmoji",
            Self::Blockquote => "BlockQuote",
        }
    }

    /// The entity of a kind that needs nothing more.
    fn plain(self) -> &'static str {
        match self {
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::Strikethrough => "strikethrough",
            Self::Spoiler => "spoiler",
            Self::Blockquote => "blockquote",
            Self::Link | Self::CustomEmoji => "",
        }
    }
}

struct Parser<'s> {
    source: &'s str,
    at: usize,
    text: String,
    units: usize,
    open: Vec<Open>,
    entities: Vec<Entity>,
}

/// Turns marked-up text into plain text and entities.
///
/// The error is the server's text, with the byte offset of the mistake.
pub(super) fn parse_v2(source: &str) -> Result<FormattedText, String> {
    let mut parser = Parser {
        source,
        at: 0,
        text: String::new(),
        units: 0,
        open: Vec::new(),
        entities: Vec::new(),
    };
    while let Some(c) = parser.rest().chars().next() {
        parser.step(c)?;
    }
    parser.end_quote(0);
    match parser.open.last() {
        None => Ok(FormattedText { text: parser.text, entities: parser.entities }),
        Some(open) => Err(unfinished(open.kind.name(), open.begin)),
    }
}

fn unfinished(name: &str, begin: usize) -> String {
    format!("Can't find end of {name} entity at byte offset {begin}")
}

fn reserved(c: char) -> String {
    format!("Character '{c}' is reserved and must be escaped with the preceding '\\'")
}

impl<'s> Parser<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn put(&mut self, c: char) {
        self.text.push(c);
        self.units += c.len_utf16();
    }

    fn step(&mut self, c: char) -> Result<(), String> {
        let rest = self.rest();
        if let Some(escaped) = rest.strip_prefix('\\').and_then(|rest| rest.chars().next())
            && escaped.is_ascii()
            && escaped > ' '
        {
            self.put(escaped);
            self.at += 2;
            return Ok(());
        }
        if c == '\n' {
            self.put(c);
            self.at += 1;
            if !self.rest().starts_with('>') {
                self.end_quote(1);
            }
            return Ok(());
        }
        if c == '>' && (self.text.is_empty() || self.text.ends_with('\n')) {
            self.at += 1;
            if !self.open.iter().any(|open| open.kind == Kind::Blockquote) {
                self.begin(Kind::Blockquote, 0);
            }
            return Ok(());
        }
        if !RESERVED.contains(c) {
            self.put(c);
            self.at += c.len_utf8();
            return Ok(());
        }
        match c {
            '`' => self.code(),
            '*' => self.toggle(Kind::Bold, 1),
            '_' if rest.starts_with("__") => self.toggle(Kind::Underline, 2),
            '_' => self.toggle(Kind::Italic, 1),
            '~' => self.toggle(Kind::Strikethrough, 1),
            '|' if rest.starts_with("||") && self.ends_expandable() => {
                self.at += 2;
                self.close_quote("expandable_blockquote", 0);
                Ok(())
            }
            '|' if rest.starts_with("||") => self.toggle(Kind::Spoiler, 2),
            '!' if rest.starts_with("![") => {
                self.begin(Kind::CustomEmoji, 2);
                Ok(())
            }
            '[' => {
                self.begin(Kind::Link, 1);
                Ok(())
            }
            ']' => self.end_link(),
            _ => Err(reserved(c)),
        }
    }

    fn begin(&mut self, kind: Kind, length: usize) {
        self.open.push(Open { kind, begin: self.at, offset: self.units });
        self.at += length;
    }

    /// Opens an entity, or closes it if it is the innermost one.
    fn toggle(&mut self, kind: Kind, length: usize) -> Result<(), String> {
        match self.open.iter().position(|open| open.kind == kind) {
            None => self.begin(kind, length),
            Some(at) if at + 1 == self.open.len() => {
                self.at += length;
                self.close(EntityKind::Plain(kind.plain()), 0);
            }
            Some(_) => {
                let inner = self.open.last().map_or((kind, 0), |open| (open.kind, open.begin));
                return Err(unfinished(inner.0.name(), inner.1));
            }
        }
        Ok(())
    }

    /// Ends the innermost entity, `short` units before the text's end.
    fn close(&mut self, kind: EntityKind, short: usize) {
        if let Some(open) = self.open.pop() {
            let length = (self.units - open.offset).saturating_sub(short);
            if length > 0 {
                self.entities.push(Entity { offset: open.offset, length, kind });
            }
        }
    }

    /// Ends a quotation whose last line was followed by `feeds` line feeds.
    fn end_quote(&mut self, feeds: usize) {
        self.close_quote("blockquote", feeds);
    }

    fn close_quote(&mut self, name: &'static str, feeds: usize) {
        if self.open.last().is_some_and(|open| open.kind == Kind::Blockquote) {
            self.close(EntityKind::Plain(name), feeds);
        }
    }

    /// Whether `||` here ends the last line of a quotation.
    fn ends_expandable(&self) -> bool {
        let quoted = self.open.last().is_some_and(|open| open.kind == Kind::Blockquote);
        let after = &self.rest()[2..];
        quoted && (after.is_empty() || after.starts_with('\n'))
    }

    /// Code and preformatted text: nothing inside is markup.
    fn code(&mut self) -> Result<(), String> {
        let begin = self.at;
        let (fence, name) =
            if self.rest().starts_with("```") { ("```", "Pre") } else { ("`", "Code") };
        self.at += fence.len();
        let mut language = String::new();
        if fence.len() == 3 {
            let line = self.rest().split(['\n', '`']).next().unwrap_or_default();
            if self.rest()[line.len()..].starts_with('\n') {
                line.trim().clone_into(&mut language);
                self.at += line.len() + 1;
            }
        }
        let offset = self.units;
        while !self.rest().starts_with(fence) {
            let mut chars = self.rest().chars();
            let c = chars.next().ok_or_else(|| unfinished(name, begin))?;
            if c == '\\'
                && let Some(next @ ('`' | '\\')) = chars.next()
            {
                self.put(next);
                self.at += 2;
            } else {
                self.put(c);
                self.at += c.len_utf8();
            }
        }
        self.at += fence.len();
        let length = self.units - offset;
        let kind = match fence {
            "`" => EntityKind::Plain("code"),
            _ => EntityKind::Pre { language },
        };
        if length > 0 {
            self.entities.push(Entity { offset, length, kind });
        }
        Ok(())
    }

    /// The end of a link's text; its address follows in parentheses.
    fn end_link(&mut self) -> Result<(), String> {
        let Some(open) = self.open.last() else {
            return Err(reserved(']'));
        };
        let (kind, begin, offset) = (open.kind, open.begin, open.offset);
        if !matches!(kind, Kind::Link | Kind::CustomEmoji) {
            return Err(unfinished(kind.name(), begin));
        }
        self.at += 1;
        let address = if self.rest().starts_with('(') {
            self.at += 1;
            self.address(begin)?
        } else {
            let start = self.text.char_indices();
            let skipped = start.scan(0, |units, (at, c)| {
                let here = (*units, at);
                *units += c.len_utf16();
                Some(here)
            });
            let from = skipped.filter(|(units, _)| *units >= offset).map(|(_, at)| at).next();
            self.text[from.unwrap_or(self.text.len())..].to_owned()
        };
        let entity = match kind {
            Kind::CustomEmoji => address
                .strip_prefix("tg://emoji?id=")
                .map(|id| EntityKind::CustomEmoji { id: id.to_owned() }),
            _ => link(&address),
        };
        match entity {
            Some(entity) => self.close(entity, 0),
            None => {
                self.open.pop();
            }
        }
        Ok(())
    }

    fn address(&mut self, begin: usize) -> Result<String, String> {
        let mut address = String::new();
        loop {
            let mut chars = self.rest().chars();
            let c = chars
                .next()
                .ok_or_else(|| format!("Can't find end of a URL at byte offset {begin}"))?;
            self.at += c.len_utf8();
            match (c, chars.next()) {
                (')', _) => return Ok(address),
                ('\\', Some(next)) if next.is_ascii() && next > ' ' => {
                    address.push(next);
                    self.at += 1;
                }
                _ => address.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, text: &str, expected: &[(&str, usize, usize)]) {
        let parsed = parse_v2(source).unwrap();
        assert_eq!(parsed.text, text, "{source}");
        let entities: Vec<_> =
            parsed.entities.iter().map(|e| (e.kind(), e.offset, e.length)).collect();
        assert_eq!(entities, expected, "{source}");
    }

    #[track_caller]
    fn refused(source: &str, expected: &str) {
        assert_eq!(parse_v2(source).unwrap_err(), expected, "{source}");
    }

    #[test]
    fn marks_become_entities_in_utf16_units() {
        check("\u{1f375} *tea*", "\u{1f375} tea", &[("bold", 3, 3)]);
        check(
            "_a *b*_ ~c~ __d__ ||e||",
            "a b c d e",
            &[
                ("bold", 2, 1),
                ("italic", 0, 3),
                ("strikethrough", 4, 1),
                ("underline", 6, 1),
                ("spoiler", 8, 1),
            ],
        );
        check("_a __b___", "a b", &[("underline", 2, 1), ("italic", 0, 3)]);
        // `__` is underline wherever it stands, so nothing in bold keeps the two apart.
        check("__a _b_**__", "a b", &[("italic", 2, 1), ("underline", 0, 3)]);
    }

    #[test]
    fn nothing_is_markup_in_code() {
        check("`a*b\\`c`", "a*b`c", &[("code", 0, 5)]);
        check("```rust\nfn x() {}\n```", "fn x() {}\n", &[("pre", 0, 10)]);
        check("```\nx```", "x", &[("pre", 0, 1)]);
    }

    #[test]
    fn links_have_an_address() {
        let link = parse_v2("[t](https://a.org/\\))").unwrap();
        assert_eq!(link.entities[0].url(), Some("https://a.org/)"));
        check("[Ann](tg://user?id=42)", "Ann", &[("text_mention", 0, 3)]);
        check("![\u{1f44d}](tg://emoji?id=53)", "\u{1f44d}", &[("custom_emoji", 0, 2)]);
    }

    #[test]
    fn lines_that_begin_with_an_angle_are_quoted() {
        check(">a\n>b\nc", "a\nb\nc", &[("blockquote", 0, 3)]);
        check(">a||", "a", &[("expandable_blockquote", 0, 1)]);
    }

    #[test]
    fn a_backslash_escapes() {
        check("1\\. a\\_b \\\\", "1. a_b \\", &[]);
    }

    #[test]
    fn mistakes_are_named() {
        refused("a.", "Character '.' is reserved and must be escaped with the preceding '\\'");
        refused("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'");
        refused("\u{447}*a", "Can't find end of Bold entity at byte offset 2");
        refused("*a _b* c_", "Can't find end of Italic entity at byte offset 3");
        refused("__a _b___", "Can't find end of Italic entity at byte offset 4");
        refused("`a", "Can't find end of Code entity at byte offset 0");
        refused("[a](b", "Can't find end of a URL at byte offset 0");
        refused("[a", "Can't find end of TextUrl entity at byte offset 0");
    }
}
