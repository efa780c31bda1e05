//! What is told of a name that is no condition.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::{ENTITIES, NAMES, TRAITS};
use crate::content_kinds::CONTENT_KINDS;
use crate::listing::{is_language_tag, no_language};
use crate::similar::similar;
use crate::update_kinds::{Holds, UpdateKind};

/// The message about a word that is no condition on a message.
pub(crate) fn unknown(word: &Ident) -> String {
    let text = word.to_string();
    let known = CONTENT_KINDS.iter().chain(&ENTITIES).chain(&TRAITS).chain(&NAMES);
    match similar(&text, known.copied()) {
        Some(meant) if CONTENT_KINDS.contains(&meant) => {
            format!("messages have no content `{word}`: did you mean `{meant}`?")
        }
        Some(meant) => format!("there is no condition `{word}`: did you mean `{meant}`?"),
        None => format!(
            "messages have no content `{word}`: write a field of Telegram's `Message`, such as \
             `text`, `photo` or `new_chat_members`, a kind of entity such as `hashtag`, or \
             `service`, `reply`, `forward`, `via_bot`",
        ),
    }
}

/// The message about `name(…)` that joins nothing but looks as if it were to.
pub(super) fn misread_call(name: &Ident) -> Option<String> {
    let text = name.to_string();
    if CONTENT_KINDS.iter().chain(&ENTITIES).chain(&TRAITS).any(|known| *known == text)
        && !NAMES.contains(&&*text)
    {
        return Some(format!("`{name}` stands without parentheses: write `{name}`"));
    }
    let meant = match &*text {
        "and" => "all",
        "or" => "any",
        // A longer word is like one of these by chance.
        short if short.len() <= 3 => similar(short, ["all", "any", "not"])?,
        _ => return None,
    };
    Some(format!("there is no condition `{name}(…)`: did you mean `{meant}(…)`?"))
}

/// The message about conditions that are joined as if they were an expression or a list.
pub(super) fn misread_list(tokens: &TokenStream) -> Option<&'static str> {
    let mut all = tokens.clone().into_iter();
    if let (Some(TokenTree::Group(group)), None) = (all.next(), all.next()) {
        let inner = group.stream();
        let first = inner.clone().into_iter().next();
        return match group.delimiter() {
            // Texts in a list are something else.
            _ if matches!(first, Some(TokenTree::Literal(_))) => None,
            Delimiter::Bracket => Some(
                "conditions stand without brackets: write `photo, video`, of which any is enough",
            ),
            Delimiter::Parenthesis => misread_list(&inner)
                .or(Some("parentheses have a name: write `any(…)`, `all(…)` or `not(…)`")),
            _ => None,
        };
    }
    tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Punct(sign) => match sign.as_char() {
            '!' => Some("`!` joins no conditions here: write `not(…)`"),
            '|' => Some("`|` joins no conditions here: write `any(…)`"),
            '&' => Some("`&` joins no conditions here: write `all(…)`"),
            _ => None,
        },
        _ => None,
    })
}

/// The message about a text that the condition of that name can't be for.
pub(super) fn unfit(kind: Option<&UpdateKind>, name: &str, text: &str) -> Option<String> {
    match name {
        "language" if !is_language_tag(text) => Some(no_language(text)),
        "prefix" if text.is_empty() => Some("any text begins with an empty prefix".to_owned()),
        // What is asked inline may be empty; such updates have no chat.
        "text" if text.is_empty() && kind.is_some_and(|kind| kind.holds(Holds::Chat)) => {
            Some("this never holds: no text is empty".to_owned())
        }
        _ => None,
    }
}
