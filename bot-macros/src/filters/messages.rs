//! What is told of a name that is no condition.

use proc_macro2::Ident;

use super::{ENTITIES, NAMES, TRAITS};
use crate::content_kinds::CONTENT_KINDS;
use crate::similar::similar;

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
