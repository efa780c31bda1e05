//! `parse_mode` HTML.

use super::{Entity, EntityKind, FormattedText};

/// A tag that was opened and isn't closed yet.
struct Open {
    tag: String,
    kind: Option<EntityKind>,
    /// Where its text begins, in UTF-16 units.
    offset: usize,
    /// Where its text begins in the output, in bytes.
    start: usize,
}

/// Turns marked-up text into plain text and entities.
///
/// The error is the server's text, with the byte offset of the mistake.
pub(super) fn parse(source: &str) -> Result<FormattedText, String> {
    let mut parser = Parser { source, at: 0, text: String::new(), units: 0, open: Vec::new() };
    let mut entities = Vec::new();
    while let Some(c) = source[parser.at..].chars().next() {
        match c {
            '<' if source[parser.at + 1..].starts_with('/') => {
                entities.extend(parser.end_tag()?);
            }
            '<' => {
                let open = parser.start_tag()?;
                parser.open.push(open);
            }
            '&' => {
                let (decoded, length) = decode(&source[parser.at..]);
                parser.put(decoded);
                parser.at += length;
            }
            _ => {
                parser.put(c);
                parser.at += c.len_utf8();
            }
        }
    }
    if let Some(open) = parser.open.last() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", open.tag));
    }
    Ok(FormattedText { text: parser.text, entities: joined(entities) })
}

struct Parser<'s> {
    source: &'s str,
    at: usize,
    text: String,
    units: usize,
    open: Vec<Open>,
}

impl Parser<'_> {
    fn put(&mut self, c: char) {
        self.text.push(c);
        self.units += c.len_utf16();
    }

    fn start_tag(&mut self) -> Result<Open, String> {
        let begin = self.at;
        let rest = &self.source[begin + 1..];
        let unclosed = || format!("Unclosed start tag at byte offset {begin}");
        let length = rest.find(|c: char| c == '>' || c.is_ascii_whitespace());
        let length = length.ok_or_else(unclosed)?;
        let tag = rest[..length].to_ascii_lowercase();
        if !is_known(&tag) {
            return Err(format!("Unsupported start tag \"{tag}\" at byte offset {begin}"));
        }
        let (attributes, used) = attributes(&rest[length..], &tag, begin)?;
        self.at = begin + 1 + length + used;
        let get = |name: &str| {
            attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
        };
        let mut kind = kind_of(&tag, get);
        let in_pre = self.open.last().is_some_and(|outer| outer.tag == "pre");
        if tag == "code" && !in_pre {
            kind = Some(EntityKind::Plain("code"));
        }
        if tag == "span" && kind.is_none() {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        Ok(Open { tag, kind, offset: self.units, start: self.text.len() })
    }

    fn end_tag(&mut self) -> Result<Option<Entity>, String> {
        let begin = self.at;
        let rest = &self.source[begin + 2..];
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        let length = rest.find('>');
        let length = length.ok_or_else(|| format!("Unclosed end tag at byte offset {begin}"))?;
        let tag = rest[..length].trim_end().to_ascii_lowercase();
        if !tag.is_empty() && tag != open.tag {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{tag}>\"",
                open.tag
            ));
        }
        self.at = begin + 2 + length + 1;
        let inside = &self.text[open.start..];
        let kind = match open.kind {
            // A link without an address leads where its text says.
            None if open.tag == "a" => link(inside),
            kind => kind,
        };
        let length = self.units - open.offset;
        Ok(kind.filter(|_| length > 0).map(|kind| Entity { offset: open.offset, length, kind }))
    }
}

fn is_known(tag: &str) -> bool {
    const TAGS: [&str; 17] = [
        "a",
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "code",
        "pre",
        "blockquote",
        "span",
        "tg-spoiler",
        "tg-emoji",
        "tg-time",
    ];
    TAGS.contains(&tag)
}

fn kind_of<'v>(tag: &str, get: impl Fn(&str) -> Option<&'v str>) -> Option<EntityKind> {
    Some(match tag {
        "b" | "strong" => EntityKind::Plain("bold"),
        "i" | "em" => EntityKind::Plain("italic"),
        "u" | "ins" => EntityKind::Plain("underline"),
        "s" | "strike" | "del" => EntityKind::Plain("strikethrough"),
        "tg-spoiler" => EntityKind::Plain("spoiler"),
        "span" => {
            return (get("class") == Some("tg-spoiler")).then_some(EntityKind::Plain("spoiler"));
        }
        "blockquote" if get("expandable").is_some() => EntityKind::Plain("expandable_blockquote"),
        "blockquote" => EntityKind::Plain("blockquote"),
        "pre" => EntityKind::Pre { language: String::new() },
        "code" => match get("class").and_then(|class| class.strip_prefix("language-")) {
            Some(language) => EntityKind::Pre { language: language.to_owned() },
            None => EntityKind::Plain("code"),
        },
        "a" => return get("href").and_then(link),
        "tg-emoji" => EntityKind::CustomEmoji { id: get("emoji-id")?.to_owned() },
        "tg-time" => EntityKind::DateTime {
            unix_time: get("unix")?.parse().ok()?,
            format: get("format").unwrap_or_default().to_owned(),
        },
        _ => return None,
    })
}

/// The kind of a link to `address`; `None` if that is no address.
pub(super) fn link(address: &str) -> Option<EntityKind> {
    if let Some(user) = address.strip_prefix("tg://user?id=") {
        return user.parse().ok().map(|user| EntityKind::TextMention { user });
    }
    let url = match address.split_once("://") {
        Some(("http" | "https" | "tg" | "ton" | "tonsite", rest)) if !rest.is_empty() => {
            address.to_owned()
        }
        None if address.contains('.') => format!("http://{address}"),
        _ => return None,
    };
    let bare = url.matches('/').count() == 2 && !url.contains('?');
    (!url.contains(char::is_whitespace))
        .then_some(EntityKind::TextLink { url: if bare { format!("{url}/") } else { url } })
}

type Attributes = Vec<(String, String)>;

/// Reads the attributes up to the tag's `>`; also gives how many bytes that took.
fn attributes(text: &str, tag: &str, begin: usize) -> Result<(Attributes, usize), String> {
    let unclosed = || format!("Unclosed start tag at byte offset {begin}");
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_ascii_start();
        if let Some(after) = rest.strip_prefix('>') {
            return Ok((found, text.len() - after.len()));
        }
        let end =
            rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '"' | '\''));
        let end = end.ok_or_else(unclosed)?;
        if end == 0 {
            return Err(format!(
                "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
            ));
        }
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_ascii_start();
        let Some(value) = rest.strip_prefix('=') else {
            found.push((name, String::new()));
            continue;
        };
        let value = value.trim_ascii_start();
        let (raw, after) = if let Some(quote) = value.chars().next().filter(|c| "\"'".contains(*c))
        {
            value[1..].split_once(quote).ok_or_else(unclosed)?
        } else {
            let token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
            let end = value.find(|c| !token(c)).ok_or_else(unclosed)?;
            if !value[end..].starts_with(['>', ' ']) {
                return Err(format!("Unexpected end of name token at byte offset {begin}"));
            }
            value.split_at(end)
        };
        found.push((name, decode_all(raw)));
        rest = after;
    }
}

fn decode_all(mut text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    while let Some(c) = text.chars().next() {
        let (c, length) = if c == '&' { decode(text) } else { (c, c.len_utf8()) };
        decoded.push(c);
        text = &text[length..];
    }
    decoded
}

/// Decodes the character reference at the start; what is none stays an ampersand.
fn decode(text: &str) -> (char, usize) {
    for (name, c) in [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"')] {
        if text.starts_with(name) {
            return (c, name.len());
        }
    }
    numeric(text).unwrap_or(('&', 1))
}

fn numeric(text: &str) -> Option<(char, usize)> {
    let digits = text.strip_prefix("&#")?;
    let (digits, radix) = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let code = u32::from_str_radix(&digits[..length], radix).ok()?;
    let c = char::from_u32(code).filter(|c| *c != '\0')?;
    let used = text.len() - digits.len() + length;
    Some((c, used + usize::from(digits[length..].starts_with(';'))))
}

/// Puts `<pre><code class="language-x">` together into one entity.
fn joined(entities: Vec<Entity>) -> Vec<Entity> {
    let mut joined: Vec<Entity> = Vec::with_capacity(entities.len());
    for entity in entities {
        let inner = joined
            .last_mut()
            .filter(|inner| (inner.offset, inner.length) == (entity.offset, entity.length));
        match inner {
            Some(inner) if matches!(entity.kind, EntityKind::Pre { .. }) => {
                if inner.kind == EntityKind::Plain("code") {
                    inner.kind = entity.kind;
                } else if !matches!(inner.kind, EntityKind::Pre { .. }) {
                    joined.push(entity);
                }
            }
            _ => joined.push(entity),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, text: &str, expected: &[(&str, usize, usize)]) {
        let parsed = parse(source).unwrap();
        assert_eq!(parsed.text, text, "{source}");
        let entities: Vec<_> =
            parsed.entities.iter().map(|e| (e.kind(), e.offset, e.length)).collect();
        assert_eq!(entities, expected, "{source}");
    }

    #[track_caller]
    fn refused(source: &str, expected: &str) {
        assert_eq!(parse(source).unwrap_err(), expected, "{source}");
    }

    #[test]
    fn tags_become_entities_in_utf16_units() {
        check("\u{1f375} <b>tea</b>", "\u{1f375} tea", &[("bold", 3, 3)]);
        check("<i>a<B>b</b></i>", "ab", &[("bold", 1, 1), ("italic", 0, 2)]);
        check("<span class='tg-spoiler'>x</span>", "x", &[("spoiler", 0, 1)]);
        check("<blockquote expandable>x</blockquote>", "x", &[("expandable_blockquote", 0, 1)]);
        check("<s>a</s ><u></u>", "a", &[("strikethrough", 0, 1)]);
        check("<b>a</>", "a", &[("bold", 0, 1)]);
    }

    #[test]
    fn code_with_a_language_is_one_entity() {
        let source = "<pre><code class=\"language-rust\">fn</code></pre>";
        check(source, "fn", &[("pre", 0, 2)]);
        assert_eq!(
            parse(source).unwrap().entities[0].kind,
            EntityKind::Pre { language: "rust".into() }
        );
        check("<code class=\"language-rust\">fn</code>", "fn", &[("code", 0, 2)]);
        check("<pre>fn</pre>", "fn", &[("pre", 0, 2)]);
    }

    #[test]
    fn links_have_an_address_or_are_dropped() {
        let url = |source: &str| {
            parse(source).unwrap().entities.first().and_then(|e| e.url().map(str::to_owned))
        };
        assert_eq!(
            url("<a href=\"https://a.org/?x=1&amp;y\">t</a>").unwrap(),
            "https://a.org/?x=1&y"
        );
        assert_eq!(url("<a>a.org</a>").unwrap(), "http://a.org/");
        assert_eq!(url("<a href=\"javascript:x\">t</a>"), None);
        check("<a href='tg://user?id=42'>Ann</a>", "Ann", &[("text_mention", 0, 3)]);
    }

    #[test]
    fn character_references_are_decoded_and_others_kept() {
        check(
            "1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#65;&#x1F375;",
            "1 < 2 && 3 > 2 \"A\u{1f375}",
            &[],
        );
        check("&nbsp; & &#; &#xD800;", "&nbsp; & &#; &#xD800;", &[]);
    }

    #[test]
    fn mistakes_are_named_with_their_byte_offset() {
        refused("\u{447} <tea>", "Unsupported start tag \"tea\" at byte offset 3");
        refused("a <b", "Unclosed start tag at byte offset 2");
        refused("a <a href=\"x", "Unclosed start tag at byte offset 2");
        refused("a</b>", "Unexpected end tag at byte offset 1");
        refused(
            "<b>a</i>",
            "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        );
        refused("<b>a", "Can't find end tag corresponding to start tag \"b\"");
        refused("<b>a</b", "Unclosed end tag at byte offset 4");
        refused("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0");
        refused("1 < 2", "Unsupported start tag \"\" at byte offset 2");
    }
}
