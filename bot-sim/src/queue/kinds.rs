//! The kinds of update, and which of them a bot has asked for.

use serde_json::Value;

/// Names of all kinds, as Bot API 10.3 has them.
const NAMES: [&str; 27] = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "guest_message",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
    "subscription",
    "stopped_message_generation",
];

/// Kinds that a bot gets only when it asks for them by name.
const OFF_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// Which kinds of update are put into the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AllowedUpdates(u32);

impl Default for AllowedUpdates {
    fn default() -> Self {
        let all = NAMES.iter().filter(|name| !OFF_BY_DEFAULT.contains(name));
        Self(all.fold(0, |set, name| set | bit(name)))
    }
}

impl AllowedUpdates {
    /// Whether updates of this kind are queued.
    pub(crate) fn contains(self, kind: &str) -> bool {
        self.0 & bit(kind) != 0
    }

    /// Reads the parameter `allowed_updates`; `None` when it changes nothing.
    pub(crate) fn parse(json: &str) -> Option<Self> {
        let Ok(Value::Array(names)) = serde_json::from_str(json) else {
            return None;
        };
        let mut set = 0;
        for name in &names {
            set |= bit(name.as_str()?);
        }
        Some(if set == 0 { Self::default() } else { Self(set) })
    }

    /// The names of the set, or `None` if it is the default one.
    pub(crate) fn names_if_chosen(self) -> Option<Vec<&'static str>> {
        (self != Self::default())
            .then(|| NAMES.into_iter().filter(|name| self.contains(name)).collect())
    }
}

/// How long an update of this kind is kept for the bot, in seconds.
pub(crate) fn kept_seconds(kind: &str) -> u64 {
    match kind {
        "callback_query" | "shipping_query" | "pre_checkout_query" => 150,
        "inline_query" => 30,
        "chosen_inline_result" => 600,
        _ => 24 * 60 * 60,
    }
}

/// The kind's place in the set; nothing for a name that isn't known.
fn bit(name: &str) -> u32 {
    NAMES.iter().position(|known| known.eq_ignore_ascii_case(name)).map_or(0, |at| 1 << at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_kinds_come_only_when_asked_for() {
        let default = AllowedUpdates::default();
        for name in NAMES {
            assert_eq!(default.contains(name), !OFF_BY_DEFAULT.contains(&name), "{name}");
        }
    }

    #[track_caller]
    fn check(json: &str, expected: Option<&[&str]>) {
        let names = AllowedUpdates::parse(json).and_then(AllowedUpdates::names_if_chosen);
        assert_eq!(names.as_deref(), expected, "{json}");
    }

    #[test]
    fn names_are_read_in_any_case_and_unknown_ones_skipped() {
        check(r#"["message"]"#, Some(&["message"]));
        check(r#"["Chat_Member", "tea"]"#, Some(&["chat_member"]));
    }

    #[test]
    fn a_list_without_known_names_is_the_default() {
        assert_eq!(AllowedUpdates::parse("[]"), Some(AllowedUpdates::default()));
        assert_eq!(AllowedUpdates::parse(r#"["tea"]"#), Some(AllowedUpdates::default()));
    }

    #[test]
    fn what_is_no_list_of_strings_changes_nothing() {
        for json in ["", "null", "5", "\"message\"", "{}", "[1]", r#"["message", 1]"#] {
            assert_eq!(AllowedUpdates::parse(json), None, "{json}");
        }
    }
}
