//! The kinds of updates that `#[on(…)]` knows, and what an update of each kind can be asked for.

use proc_macro2::Ident;

use crate::similar::similar;

/// A kind of update.
#[derive(Debug)]
pub(crate) struct UpdateKind {
    /// As Telegram names it.
    pub(crate) name: &'static str,
    holds: u8,
}

/// What an update may hold that filters ask for.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub(crate) enum Holds {
    Message = 1,
    Chat = 2,
    User = 4,
    /// A text, a caption, the data of a button, or what somebody asks inline.
    Text = 8,
}

const MESSAGE: u8 = 15;
const CHAT: u8 = Holds::Chat as u8;
const USER: u8 = Holds::User as u8;
const TEXT: u8 = Holds::Text as u8;

/// Every kind, in Telegram's order.
pub(crate) const UPDATE_KINDS: [UpdateKind; 27] = [
    UpdateKind { name: "message", holds: MESSAGE },
    UpdateKind { name: "edited_message", holds: MESSAGE },
    UpdateKind { name: "channel_post", holds: MESSAGE },
    UpdateKind { name: "edited_channel_post", holds: MESSAGE },
    UpdateKind { name: "business_connection", holds: USER },
    UpdateKind { name: "business_message", holds: MESSAGE },
    UpdateKind { name: "edited_business_message", holds: MESSAGE },
    UpdateKind { name: "deleted_business_messages", holds: CHAT },
    UpdateKind { name: "guest_message", holds: MESSAGE },
    UpdateKind { name: "message_reaction", holds: CHAT | USER },
    UpdateKind { name: "message_reaction_count", holds: CHAT },
    UpdateKind { name: "inline_query", holds: USER | TEXT },
    UpdateKind { name: "chosen_inline_result", holds: USER | TEXT },
    UpdateKind { name: "callback_query", holds: CHAT | USER | TEXT },
    UpdateKind { name: "shipping_query", holds: USER },
    UpdateKind { name: "pre_checkout_query", holds: USER },
    UpdateKind { name: "purchased_paid_media", holds: USER },
    UpdateKind { name: "poll", holds: 0 },
    UpdateKind { name: "poll_answer", holds: USER },
    UpdateKind { name: "my_chat_member", holds: CHAT | USER },
    UpdateKind { name: "chat_member", holds: CHAT | USER },
    UpdateKind { name: "chat_join_request", holds: CHAT | USER },
    UpdateKind { name: "chat_boost", holds: CHAT | USER },
    UpdateKind { name: "removed_chat_boost", holds: CHAT | USER },
    UpdateKind { name: "managed_bot", holds: USER },
    UpdateKind { name: "subscription", holds: USER },
    UpdateKind { name: "stopped_message_generation", holds: CHAT },
];

/// A new message that is a command: its text is what its pattern says.
pub(crate) const COMMAND: UpdateKind = UpdateKind { name: "command", holds: MESSAGE & !TEXT };

/// A press of a button: its data are what its pattern says.
pub(crate) const CALLBACK: UpdateKind = UpdateKind { name: "callback", holds: CHAT | USER };

impl UpdateKind {
    /// The kind of that name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        UPDATE_KINDS.iter().find(|kind| kind.name == name)
    }

    /// Whether an update of the kind can hold that.
    pub(crate) fn holds(&self, what: Holds) -> bool {
        self.holds & what as u8 != 0
    }
}

/// The message about a word that is no kind; `short` is the kind that an attribute `on_<word>` has.
pub(crate) fn unknown(word: &Ident, short: Option<&str>) -> String {
    let names = UPDATE_KINDS.iter().map(|kind| kind.name);
    match short.or_else(|| similar(&word.to_string(), names)) {
        Some(meant) => format!("there is no kind of update `{word}`: did you mean `{meant}`?"),
        None => format!(
            "there is no kind of update `{word}`: write a field of Telegram's `Update`, such as \
             `message`, `poll_answer` or `chat_join_request`",
        ),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// The fields of a type of the specification: names and types.
    fn fields<'s>(types: &'s [Value], name: &str) -> Vec<(&'s str, &'s str)> {
        let of_name = types.iter().find(|ty| ty["name"] == name).expect("the type");
        let fields = of_name["fields"].as_array().expect("an object");
        let text = |value: &'s Value| value.as_str().expect("a text");
        fields.iter().map(|field| (text(&field["name"]), text(&field["type"]))).collect()
    }

    #[test]
    fn the_kinds_are_those_of_the_specification_and_hold_what_their_payloads_have() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/botapi.json");
        let spec: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let types = spec["types"].as_array().expect("types");
        let kinds = fields(types, "Update").split_off(1);
        let names: Vec<&str> = kinds.iter().map(|(name, _)| *name).collect();
        let known: Vec<&str> = UPDATE_KINDS.iter().map(|kind| kind.name).collect();
        assert_eq!(known, names, "take the names over from spec/botapi.json");
        for (kind, (name, payload)) in UPDATE_KINDS.iter().zip(kinds) {
            let has = |field: &[&str]| {
                fields(types, payload).iter().any(|(name, _)| field.contains(name))
            };
            let boost = payload.starts_with("ChatBoost");
            let query = ["callback_query", "inline_query", "chosen_inline_result"].contains(&name);
            for (what, expected) in [
                (Holds::Message, payload == "Message"),
                (Holds::Chat, has(&["chat"]) || payload == "CallbackQuery"),
                (Holds::User, has(&["from", "user"]) || boost),
                (Holds::Text, payload == "Message" || query),
            ] {
                assert_eq!(kind.holds(what), expected, "{name}: {what:?}");
            }
        }
    }
}
