//! The entities the server finds by itself: commands, mentions, hashtags, cashtags, addresses.

use std::ops::Range;

use super::{Entity, EntityKind, FormattedText, utf16_len};

/// Endings by which an address without `http://` is known; the server has the whole list.
const DOMAINS: [&str; 32] = [
    "ai", "app", "at", "au", "be", "biz", "ch", "co", "com", "cz", "de", "dev", "edu", "es", "eu",
    "fr", "gov", "info", "io", "it", "jp", "me", "net", "nl", "org", "pl", "ru", "se", "tv", "ua",
    "uk", "us",
];

/// Adds what is found to the entities there are.
///
/// Nothing is found inside code and links, nor across the border of another entity.
pub(super) fn add_found(formatted: &mut FormattedText) {
    let text = formatted.text.as_str();
    if !text.contains(['/', '@', '#', '$', '.']) {
        return;
    }
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    for (name, find) in FINDERS {
        for range in find(text) {
            if !found.iter().any(|(other, _)| other.start < range.end && range.start < other.end) {
                found.push((range, name));
            }
        }
    }
    let given = formatted.entities.len();
    for (range, name) in found {
        let entity = Entity {
            offset: utf16_len(&text[..range.start]),
            length: utf16_len(&text[range]),
            kind: EntityKind::Plain(name),
        };
        if formatted.entities[..given].iter().all(|other| fits(&entity, other)) {
            formatted.entities.push(entity);
        }
    }
}

/// A kind and the search for it; an earlier kind wins where two overlap.
type Finder = (&'static str, fn(&str) -> Vec<Range<usize>>);

const FINDERS: [Finder; 6] = [
    ("url", urls),
    ("email", emails),
    ("bot_command", commands),
    ("mention", mentions),
    ("hashtag", hashtags),
    ("cashtag", cashtags),
];

/// Whether a found entity may stand beside or inside one that was given.
fn fits(found: &Entity, given: &Entity) -> bool {
    let (from, to) = (found.offset, found.offset + found.length);
    let (start, end) = (given.offset, given.offset + given.length);
    if to <= start || end <= from {
        return true;
    }
    let closed = match &given.kind {
        EntityKind::Plain(name) => {
            matches!(*name, "code" | "url" | "email" | "mention" | "hashtag" | "cashtag")
                || matches!(*name, "bot_command" | "phone_number")
        }
        _ => true,
    };
    !closed && start <= from && to <= end
}

fn commands(text: &str) -> Vec<Range<usize>> {
    marked(
        text,
        '/',
        |before| !is_word(before) && !matches!(before, '/' | '<' | '>'),
        |rest| {
            let name = run(rest, is_name);
            if !(1..=64).contains(&name) {
                return None;
            }
            let bot = rest[name..].strip_prefix('@').map_or(0, |rest| run(rest, is_name));
            let end = if (3..=32).contains(&bot) { name + 1 + bot } else { name };
            let next = rest[end..].chars().next();
            (!next.is_some_and(|c| is_word(c) || matches!(c, '/' | '<' | '>'))).then_some(end)
        },
    )
}

fn mentions(text: &str) -> Vec<Range<usize>> {
    marked(
        text,
        '@',
        |before| !is_word(before),
        |rest| {
            let name = run(rest, is_name);
            let ends = !rest[name..].chars().next().is_some_and(is_word);
            ((4..=32).contains(&name) && ends).then_some(name)
        },
    )
}

fn hashtags(text: &str) -> Vec<Range<usize>> {
    marked(
        text,
        '#',
        |before| !is_word(before) && !matches!(before, '#' | '@'),
        |rest| {
            let tag = run(rest, is_word);
            let named = rest[..tag].chars().any(char::is_alphabetic);
            let ends = !rest[tag..].starts_with('#');
            (named && ends && rest[..tag].chars().count() <= 256).then_some(tag)
        },
    )
}

fn cashtags(text: &str) -> Vec<Range<usize>> {
    marked(
        text,
        '$',
        |before| !is_word(before) && before != '$',
        |rest| {
            let tag = run(rest, |c| c.is_ascii_uppercase());
            let ends = !rest[tag..].chars().next().is_some_and(|c| is_word(c) || c == '$');
            ((1..=8).contains(&tag) && ends).then_some(tag)
        },
    )
}

/// Finds what begins with `mark`: `may_follow` says what may stand before it, `length` how many
/// bytes after it belong to it.
fn marked(
    text: &str,
    mark: char,
    may_follow: fn(char) -> bool,
    length: fn(&str) -> Option<usize>,
) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut end = 0;
    for (at, _) in text.match_indices(mark) {
        let free = text[..at].chars().next_back().is_none_or(may_follow);
        if at >= end
            && free
            && let Some(length) = length(&text[at + 1..])
        {
            end = at + 1 + length;
            found.push(at..end);
        }
    }
    found
}

fn emails(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let is_local = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        let local = text[..at].len() - text[..at].trim_end_matches(is_local).len();
        let host = host_length(&text[at + 1..]);
        let start = at - local;
        let free = !text[..start].chars().next_back().is_some_and(is_word);
        if local > 0 && free && has_ending(&text[at + 1..at + 1 + host]) {
            found.push(start..at + 1 + host);
        }
    }
    found
}

fn urls(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_alphanumeric()) {
        let start = at + start;
        let word = run(&text[start..], |c| !c.is_whitespace() && !"<>\"".contains(c));
        let before = text[..start].chars().next_back();
        let length = url_length(&text[start..start + word]);
        if length > 0 && !before.is_some_and(|c| is_word(c) || "@/.-".contains(c)) {
            found.push(start..start + length);
            at = start + length;
        } else {
            at = start + run(&text[start..], |c| c.is_alphanumeric() || ".-_@".contains(c)).max(1);
        }
    }
    found
}

/// How much of the word is an address; 0 when none.
fn url_length(word: &str) -> usize {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| {
            word.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
        .map_or(0, str::len);
    let host = host_length(&word[scheme..]);
    let name = &word[scheme..scheme + host];
    let known = if scheme > 0 { name.contains('.') } else { has_ending(name) };
    if !known || word[scheme + host..].starts_with('@') {
        return 0;
    }
    let rest = &word[scheme + host..];
    let port = rest.strip_prefix(':').map_or(0, |rest| run(rest, |c| c.is_ascii_digit()));
    let port = if port > 0 { port + 1 } else { 0 };
    let path = if rest[port..].starts_with(['/', '?', '#']) { rest.len() - port } else { 0 };
    let end = scheme + host + port + path;
    word[..end].trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', ')', '(', '/']).len().max(
        // A single slash after the host belongs to the address.
        if rest[port..].starts_with('/') { (scheme + host + port + 1).min(end) } else { 0 },
    )
}

/// The length of a host name: labels with dots between them.
fn host_length(text: &str) -> usize {
    let host = run(text, |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    text[..host].trim_end_matches(['.', '-']).len()
}

fn has_ending(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(name, ending)| {
        let known = DOMAINS.iter().any(|domain| domain.eq_ignore_ascii_case(ending));
        known && !name.is_empty() && name.split('.').all(|label| !label.is_empty())
    })
}

/// How many bytes at the start satisfy `take`.
fn run(text: &str, take: impl Fn(char) -> bool) -> usize {
    text.len() - text.trim_start_matches(take).len()
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let formatted = FormattedText::typed(text);
        let found: Vec<_> = formatted
            .entities
            .iter()
            .map(|entity| (entity.kind(), entity.slice(&formatted.text).unwrap()))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn a_command_is_found_wherever_a_word_may_begin() {
        check("/put tea", &[("bot_command", "/put")]);
        check("/put@notes_bot tea", &[("bot_command", "/put@notes_bot")]);
        check("try /get, (/put)", &[("bot_command", "/get"), ("bot_command", "/put")]);
        check("\u{1f375}/tea", &[("bot_command", "/tea")]);
        check("/put@x", &[("bot_command", "/put")]);
    }

    #[test]
    fn a_slash_inside_a_word_is_no_command() {
        for text in ["and/or", "a//b", "/", "/ put", "/usr/bin", "//put", "/pu\u{0442}", "1/2"] {
            check(text, &[]);
        }
        check(&format!("/{}", "a".repeat(65)), &[]);
    }

    #[test]
    fn mentions_hashtags_and_cashtags_are_found() {
        check("ask @notes_bot", &[("mention", "@notes_bot")]);
        check("@abc a@notes_bot", &[]);
        check(
            "#tea #\u{0447}\u{0430}\u{0439} #1 ##x",
            &[("hashtag", "#tea"), ("hashtag", "#\u{0447}\u{0430}\u{0439}")],
        );
        check("$TON $usd a$USD", &[("cashtag", "$TON")]);
    }

    #[test]
    fn addresses_are_found() {
        check("see https://example.com/a?b=c.", &[("url", "https://example.com/a?b=c")]);
        check("see example.com, or example.tea", &[("url", "example.com")]);
        check("http://example.org:8080/", &[("url", "http://example.org:8080/")]);
        check("ann@example.com", &[("email", "ann@example.com")]);
        check("3.14 v1.2.3 e.g. a.b", &[]);
        check("example.com/path/x", &[("url", "example.com/path/x")]);
    }

    #[test]
    fn nothing_is_found_in_code_but_in_bold() {
        use crate::text::ParseMode::Html;
        let kinds = |text: &str| {
            let text = FormattedText::of_request(text, Html, "").unwrap();
            text.entities.iter().map(|entity| entity.kind().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(kinds("<code>/put</code>"), ["code"]);
        assert_eq!(kinds("<b>run /put</b>"), ["bold", "bot_command"]);
        assert_eq!(kinds("<b>/pu</b>t"), ["bold"]);
        assert_eq!(kinds("<a href=\"http://a.org\">/put</a>"), ["text_link"]);
    }
}
