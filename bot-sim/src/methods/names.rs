//! The names of all methods of Bot API 10.3, simulated or not.
//!
//! `names.txt` has one a line; `spec/botapi.json` is where they come from.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Names that left the reference and are still understood.
const OLD: [(&str, &str); 3] = [
    ("kickchatmember", "banChatMember"),
    ("getchatmemberscount", "getChatMemberCount"),
    ("setstickersetthumb", "setStickerSetThumbnail"),
];

static NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let names = include_str!("names.txt").lines().map(|name| (name.to_ascii_lowercase(), name));
    names.chain(OLD.map(|(old, name)| (old.to_owned(), name))).collect()
});

/// The method of this name in any letter case; `None` if the Bot API has none.
pub(super) fn canonical(name: &str) -> Option<&'static str> {
    NAMES.get(&name.to_ascii_lowercase()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_any_case() {
        assert_eq!(canonical("SENDMESSAGE"), Some("sendMessage"));
        assert_eq!(canonical("kickChatMember"), Some("banChatMember"));
        assert_eq!(canonical("makeTea"), None);
    }

    #[test]
    fn the_list_is_that_of_the_spec() {
        let spec: serde_json::Value =
            serde_json::from_str(include_str!("../../../spec/botapi.json")).unwrap();
        let methods = spec["methods"].as_array().unwrap();
        let names: Vec<_> = methods.iter().map(|method| method["name"].as_str().unwrap()).collect();
        assert_eq!(include_str!("names.txt").lines().collect::<Vec<_>>(), names);
    }
}
