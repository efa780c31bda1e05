//! How names of the spec become names in Rust and words in a doc line.

/// Keywords that occur, or could, as names of fields.
const KEYWORDS: &[&str] =
    &["as", "box", "do", "else", "for", "if", "in", "loop", "match", "mod", "move", "ref", "use"];

/// A field's name in Rust: `type` is called `kind` everywhere.
pub(crate) fn field(name: &str) -> String {
    if name == "type" {
        return "kind".to_owned();
    }
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// `sendMessage` → `SendMessage`.
pub(crate) fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `SendMessage` → `send_message`.
pub(crate) fn snake(name: &str) -> String {
    words(name).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_")
}

/// `text_link`, `image/jpeg`, `MarkdownV2`, `HTML` → `TextLink`, `ImageJpeg`, `MarkdownV2`, `Html`.
pub(crate) fn camel(name: &str) -> String {
    let all_upper = name.chars().all(|c| !c.is_ascii_lowercase());
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .map(|word| if all_upper { upper_first(&word.to_lowercase()) } else { upper_first(word) })
        .collect()
}

/// The words of a name in camel case: `InputMediaPhoto` → Input, Media, Photo.
pub(crate) fn words(name: &str) -> Vec<&str> {
    let mut starts: Vec<usize> =
        name.char_indices().filter(|(_, c)| c.is_ascii_uppercase()).map(|(at, _)| at).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().copied().skip(1).chain([name.len()]);
    starts.iter().copied().zip(ends).map(|(from, to)| &name[from..to]).collect()
}

/// What the variants of a union are called: their names without what all of them share.
pub(crate) fn variants(types: &[&str]) -> Vec<String> {
    let split: Vec<Vec<&str>> = types.iter().map(|name| words(name)).collect();
    let shared = |of: &dyn Fn(&[&str], usize) -> Option<String>| {
        (0..types.first().map_or(0, |name| name.len()))
            .take_while(|&at| {
                let first = split.first().and_then(|words| of(words, at));
                first.is_some() && split.iter().all(|words| of(words, at) == first)
            })
            .count()
    };
    let front = shared(&|words, at| words.get(at).map(ToString::to_string));
    let back = shared(&|words, at| words.iter().rev().nth(at).map(ToString::to_string));
    // Both ends are dropped only if every name keeps something.
    let back = if split.iter().all(|words| words.len() > front + back) { back } else { 0 };
    split
        .iter()
        .zip(types)
        .map(|(words, name)| {
            let kept = words.get(front..words.len().saturating_sub(back)).unwrap_or_default();
            if kept.is_empty() || types.len() < 2 { (*name).to_owned() } else { kept.concat() }
        })
        .collect()
}

/// A name as words in a sentence: `InlineKeyboardButton` and `file_size` → lower case with blanks.
pub(crate) fn phrase(name: &str) -> String {
    if name.contains('_') {
        return name.replace('_', " ");
    }
    words(name).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_rust_names() {
        assert_eq!(snake("SetMyDefaultAdministratorRights"), "set_my_default_administrator_rights");
        assert_eq!(snake("getMe"), "get_me");
        assert_eq!(camel("image/jpeg"), "ImageJpeg");
        assert_eq!(camel("HTML"), "Html");
        assert_eq!(camel("MarkdownV2"), "MarkdownV2");
        assert_eq!(camel("text_link"), "TextLink");
        assert_eq!(field("type"), "kind");
    }

    #[test]
    fn variants_drop_what_they_share() {
        assert_eq!(
            variants(&["MessageOriginUser", "MessageOriginHiddenUser"]),
            ["User", "HiddenUser"]
        );
        assert_eq!(
            variants(&["InputTextMessageContent", "InputVenueMessageContent"]),
            ["Text", "Venue"]
        );
        assert_eq!(
            variants(&["ForceReply", "ReplyKeyboardMarkup"]),
            ["ForceReply", "ReplyKeyboardMarkup"]
        );
    }
}
