//! Which chat and user an update has.

use std::collections::BTreeSet;

use bot_api::types::{Update, UpdateKindName, UpdateKinds};
use serde_json::{Value, json};

use crate::{CORPUS, spec::Spec};

/// Kind, where its chat stands, where its user stands.
const TABLE: &[(&str, &str, &str)] = &[
    ("message", "/chat", "/from"),
    ("edited_message", "/chat", "/from"),
    ("channel_post", "/chat", "/from"),
    ("edited_channel_post", "/chat", "/from"),
    ("business_connection", "/-", "/user"),
    ("business_message", "/chat", "/from"),
    ("edited_business_message", "/chat", "/from"),
    ("deleted_business_messages", "/chat", "/-"),
    ("guest_message", "/chat", "/from"),
    ("message_reaction", "/chat", "/user"),
    ("message_reaction_count", "/chat", "/-"),
    ("inline_query", "/-", "/from"),
    ("chosen_inline_result", "/-", "/from"),
    ("callback_query", "/message/chat", "/from"),
    ("shipping_query", "/-", "/from"),
    ("pre_checkout_query", "/-", "/from"),
    ("purchased_paid_media", "/-", "/from"),
    ("poll", "/-", "/-"),
    ("poll_answer", "/-", "/user"),
    ("my_chat_member", "/chat", "/from"),
    ("chat_member", "/chat", "/from"),
    ("chat_join_request", "/chat", "/from"),
    ("chat_boost", "/chat", "/boost/source/user"),
    ("removed_chat_boost", "/chat", "/source/user"),
    ("managed_bot", "/-", "/user"),
    ("subscription", "/-", "/user"),
    ("stopped_message_generation", "/chat", "/-"),
];

const SERVICE_ACCOUNTS: [i64; 3] = [1_087_968_824, 136_817_688, 777_000];

#[test]
fn every_kind_has_the_chat_and_user_of_the_table() {
    let mut seen = BTreeSet::new();
    let mut users = BTreeSet::new();
    for line in CORPUS.lines() {
        let update: Update = serde_json::from_str(line).unwrap();
        let json: Value = serde_json::from_str(line).unwrap();
        let Some((kind, chat, user)) = TABLE.iter().find(|(kind, ..)| *kind == update.kind_name())
        else {
            assert_eq!((update.chat(), update.user()), (None, None), "{line}");
            continue;
        };
        let id = |path: &str| json[kind].pointer(path).and_then(|found| found["id"].as_i64());
        assert_eq!(update.chat_id().map(|id| id.0), id(chat), "{line}");
        let person = id(user).filter(|id| !SERVICE_ACCOUNTS.contains(id));
        assert_eq!(update.user_id().map(|id| id.0), person, "{line}");
        seen.insert(*kind);
        users.extend(id(user));
    }
    assert_eq!(seen.len(), 27, "{seen:?}");
    assert!(SERVICE_ACCOUNTS.iter().all(|account| users.contains(account)));
}

#[test]
fn service_accounts_are_no_users() {
    for account in SERVICE_ACCOUNTS {
        let update: Update = serde_json::from_value(json!({"update_id": 1, "message": {
            "message_id": 1, "date": 1, "chat": {"id": -5, "type": "group", "title": "t"},
            "from": {"id": account, "is_bot": true, "first_name": "Group"}}}))
        .unwrap();
        assert_eq!(update.user(), None, "{account}");
        assert_eq!(update.chat_id().unwrap().0, -5);
    }
}

#[test]
fn the_message_kinds_give_their_message() {
    for line in CORPUS.lines() {
        let update: Update = serde_json::from_str(line).unwrap();
        let is_message = matches!(
            update.kind_name(),
            "message"
                | "edited_message"
                | "channel_post"
                | "edited_channel_post"
                | "business_message"
                | "edited_business_message"
                | "guest_message"
        );
        assert_eq!(update.message().is_some(), is_message, "{line}");
    }
}

#[test]
fn a_set_of_kinds_names_them_as_the_reference_does() {
    let spec = Spec::load();
    let names: Vec<String> =
        UpdateKinds::all().to_names().iter().map(ToString::to_string).collect();
    assert_eq!(names, spec.enums["UpdateKind"]);
    let mut kinds = UpdateKinds::NONE;
    assert!(kinds.is_empty());
    kinds.insert(&UpdateKindName::Poll);
    kinds.insert(&UpdateKindName::Unknown("zz".to_owned()));
    let kinds = kinds.union(UpdateKinds::from_iter([UpdateKindName::Message]));
    assert_eq!(kinds.to_names(), [UpdateKindName::Message, UpdateKindName::Poll]);
    assert!(kinds.contains(&UpdateKindName::Poll) && !kinds.contains(&UpdateKindName::PollAnswer));
    assert_eq!(format!("{kinds:?}"), "{Message, Poll}");
}
