//! What the reference doesn't allow and a peer sends all the same.

use bot_api::types::{
    Chat, ChatId, ChatMember, ChatType, Incoming, MaybeInaccessibleMessage, Message,
    MessageEntityType, MessageId, MessageOrigin, ReactionType, RichBlock, Update, UpdateId,
    UpdateKind, User, decode_updates,
};
use serde_json::{Value, json, value::RawValue};

use crate::ODD;

#[derive(serde::Deserialize)]
struct Row<'a> {
    why: String,
    #[serde(borrow)]
    update: &'a RawValue,
}

fn rows() -> Vec<Row<'static>> {
    ODD.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn message(update: &Update) -> &Message {
    update.message().expect("a message")
}

/// What the update is encoded as, at a path.
fn encoded(update: &Update, pointer: &str) -> Option<Value> {
    serde_json::to_value(update).unwrap().pointer(pointer).cloned()
}

#[test]
fn what_is_odd_gives_what_its_reason_calls_for() {
    let rows = rows();
    assert_eq!(rows.len(), 28);
    for Row { why, update } in rows {
        if why == "lone surrogate escape in text" {
            assert!(serde_json::from_str::<Update>(update.get()).is_err(), "{why}");
            continue;
        }
        let decoded: Update =
            serde_json::from_str(update.get()).unwrap_or_else(|error| panic!("{why}: {error}"));
        assert!(meets(&why, &decoded), "{why}: {decoded:?}");
        let again: Update =
            serde_json::from_value(serde_json::to_value(&decoded).unwrap()).unwrap();
        assert_eq!(again, decoded, "{why}");
    }
}

/// Whether a decoded update is what the reason for its oddity calls for.
fn meets(why: &str, update: &Update) -> bool {
    match why {
        "false where the reference says True" => !message(update).from.as_ref().unwrap().is_premium,
        "null in an optional field" => {
            let message = message(update);
            message.caption.is_none()
                && message.entities.is_none()
                && message.reply_to_message.is_none()
        }
        "integer written as a float" => message(update).message_id == MessageId(5),
        "id above 52 bits" => message(update).chat.id == ChatId(1 << 62),
        "empty strings" => {
            let message = message(update);
            message.text.as_deref() == Some("")
                && message.from.as_ref().unwrap().first_name.is_empty()
        }
        "empty arrays" => {
            message(update).entities.as_deref() == Some(&[])
                && encoded(update, "/message/photo") == Some(json!([]))
        }
        "message without text or any content" => message(update).content_kind().is_none(),
        "entity that ends past the text" | "entity that splits a surrogate pair" => {
            let message = message(update);
            let entity = &message.entities.as_ref().unwrap()[0];
            entity.slice(message.text.as_deref().unwrap()).is_none()
        }
        // Fields that are no longer in the reference are as good as unknown.
        "legacy forward fields" => message(update).forward_origin.is_none(),
        "deep nesting" => message(update).text.as_deref() == Some("x"),
        "two kinds at once" => {
            matches!(&update.kind, UpdateKind::Message(m) if m.text.as_deref() == Some("x"))
        }
        why if why.starts_with("unknown") => meets_unknown(why, update),
        why => meets_other(why, update),
    }
}

/// What is unknown is readable and goes back as it came.
fn meets_unknown(why: &str, update: &Update) -> bool {
    match why {
        "unknown chat type" => {
            message(update).chat.kind == ChatType::Unknown("zz_future".to_owned())
                && encoded(update, "/message/chat/type") == Some(json!("zz_future"))
        }
        "unknown entity type" => {
            message(update).entities.as_ref().unwrap()[0].kind
                == MessageEntityType::Unknown("zz_future".to_owned())
        }
        "unknown variant of ChatMember" => {
            let UpdateKind::ChatMember(change) = &update.kind else { return false };
            let ChatMember::Unknown(member) = &change.old_chat_member else { return false };
            member.tag == "zz_future"
                && encoded(update, "/chat_member/old_chat_member/user/id") == Some(json!(777_000))
        }
        "unknown variant of MessageOrigin" => {
            let Some(MessageOrigin::Unknown(origin)) = &message(update).forward_origin else {
                return false;
            };
            origin.json.parse::<Value>().unwrap() == json!({"type": "zz_future", "date": 1})
        }
        "unknown variant of ReactionType" => {
            let UpdateKind::MessageReaction(reaction) = &update.kind else { return false };
            matches!(&reaction.new_reaction[..], [ReactionType::Unknown(new)] if new.tag == "zz_future")
                && encoded(update, "/message_reaction/new_reaction/0/x") == Some(json!(1))
        }
        "unknown variant of RichBlock" => {
            let blocks = &message(update).rich_message.as_ref().unwrap().blocks;
            matches!(&blocks[..], [RichBlock::Unknown(block)] if block.tag == "zz_future")
        }
        "unknown kind only" => {
            matches!(&update.kind, UpdateKind::Unknown(kind) if kind.name == "zz_future_kind")
                && update.update_id == UpdateId(7)
                && update.kind_name() == "zz_future_kind"
                && encoded(update, "/zz_future_kind") == Some(json!({"id": 1}))
        }
        other => panic!("no expectation for: {other}"),
    }
}

fn meets_other(why: &str, update: &Update) -> bool {
    match (why, &update.kind) {
        ("poll as sent before persistent ids", UpdateKind::Poll(poll)) => {
            poll.options.iter().all(|option| option.persistent_id.as_str().is_empty())
                && poll.options[1].voter_count == 1
                && !poll.allows_revoting
        }
        ("poll answer as sent before persistent ids", UpdateKind::PollAnswer(answer)) => {
            answer.option_ids == [0] && answer.option_persistent_ids.is_empty()
        }
        ("message reaction by nobody", UpdateKind::MessageReaction(_)) => {
            update.user().is_none() && update.chat().is_some()
        }
        ("poll answer by nobody", UpdateKind::PollAnswer(_)) => update.user().is_none(),
        ("callback query with data and game", UpdateKind::CallbackQuery(query)) => {
            query.data.as_deref() == Some("x") && query.game_short_name.as_deref() == Some("g")
        }
        ("button with no action" | "button with two actions", UpdateKind::Message(message)) => {
            let button = &message.reply_markup.as_ref().unwrap().inline_keyboard[0][0];
            let both = why == "button with two actions";
            button.url.is_some() == both && button.callback_data.is_some() == both
        }
        ("inaccessible message in a callback query", UpdateKind::CallbackQuery(query)) => {
            let message = query.message.as_ref().unwrap();
            matches!(message, MaybeInaccessibleMessage::Inaccessible(_))
                && message.chat().id == ChatId(1)
                && message.message_id() == MessageId(5)
        }
        (other, _) => panic!("no expectation for: {other}"),
    }
}

#[test]
fn one_undecodable_update_does_not_fail_the_batch() {
    let odd = rows();
    let batch =
        format!("[{}]", odd.iter().map(|row| row.update.get()).collect::<Vec<_>>().join(","));
    let updates = decode_updates(batch.as_bytes()).unwrap();
    assert_eq!(updates.len(), odd.len());
    for (update, row) in updates.into_iter().zip(odd) {
        match update.into_result() {
            Ok(_) => assert_ne!(row.why, "lone surrogate escape in text"),
            Err(update) => {
                assert_eq!(row.why, "lone surrogate escape in text");
                assert_eq!(update.update_id, Some(UpdateId(8)));
                assert_eq!(update.json.get(), row.update.get());
                assert_eq!(update.to_string(), "update 8 cannot be decoded");
            }
        }
    }
}

#[test]
fn a_batch_takes_anything_that_is_json() {
    let batch =
        br#"[1, null, [], {}, {"update_id": "x"}, {"update_id": 5, "poll": 1}, {"update_id": 6}]"#;
    let updates = decode_updates(batch).unwrap();
    let ids: Vec<_> = updates.iter().map(Incoming::update_id).collect();
    assert_eq!(ids, [None, None, None, None, None, Some(UpdateId(5)), Some(UpdateId(6))]);
    assert!(matches!(updates[6], Incoming::Update(Update { kind: UpdateKind::Empty, .. })));
    assert!(decode_updates(b"{}").is_err());
    assert!(decode_updates(b"[{\"update_id\": 1}").is_err());
}

#[test]
fn bytes_that_are_no_text_harm_only_their_own() {
    let batch = b"[{\"update_id\": 1, \"zz\xff\": \"\xc3\"}, {\"update_id\": 2}]";
    let updates = decode_updates(batch).unwrap();
    assert!(updates.iter().all(|update| matches!(update, Incoming::Update(_))));
}

#[test]
fn a_null_kind_is_an_absent_one() {
    let update: Update = serde_json::from_str(
        r#"{"update_id": 1, "message": null, "zz": null, "poll_answer": {"poll_id": "1", "option_ids": []}}"#,
    )
    .unwrap();
    assert_eq!(update.kind_name(), "poll_answer");
}

#[test]
fn null_is_absent_for_flags_and_numbers_too() {
    let json = json!({"update_id": 1, "message": {"message_id": 1, "date": 1, "edit_date": null,
        "chat": {"id": 1, "type": "private", "is_forum": null}, "paid_star_count": null,
        "migrate_to_chat_id": null, "has_media_spoiler": null, "photo": null, "dice": null}});
    let update: Update = serde_json::from_value(json).unwrap();
    assert_eq!(message(&update), &Message::new(1, 1, Chat::new(1, ChatType::Private)));
}

#[test]
fn an_object_is_no_list_and_its_fields_have_names() {
    let expected = |json: &str, said: &str| {
        let error = serde_json::from_str::<User>(json).unwrap_err().to_string();
        assert!(error.starts_with(said), "{json}: {error}");
    };
    expected(r#"[1, false, "A"]"#, "invalid type: sequence, expected an object, User");
    expected(r#""A""#, r#"invalid type: string "A", expected an object, User"#);
    expected(r#"{"id": 1, "is_bot": false}"#, "missing field `first_name`");
    expected(r#"{"id": null, "is_bot": false, "first_name": "A"}"#, "missing field `id`");
    expected(r#"{"id": 1.5}"#, "invalid value: floating point `1.5`, expected an integer");
}

#[test]
fn a_field_is_found_by_its_whole_name() {
    // Of the lengths of `date`, `chat` and `message_id`, and beside them.
    let json = r#"{"message_id": 1, "date": 2, "chat": {"id": 3, "type": "private"},
        "dat": 9, "dates": 9, "tahc": 9, "Date": 9, "message_iD": 9, "": 9}"#;
    let message: Message = serde_json::from_str(json).unwrap();
    assert_eq!(message, Message::new(1, 2, Chat::new(3, ChatType::Private)));
}

#[test]
fn of_a_field_that_comes_twice_the_last_counts() {
    let user = |more: &str| -> User {
        let json = format!(r#"{{"id": 1, "is_bot": false, "first_name": "A", {more}}}"#);
        serde_json::from_str(&json).unwrap()
    };
    assert!(!user(r#""is_premium": true, "is_premium": false"#).is_premium);
    assert_eq!(user(r#""username": "a", "username": "b""#).username.as_deref(), Some("b"));
    assert_eq!(user(r#""username": "a", "username": null"#).username, None);
    let origin = |json: &str| serde_json::from_str::<MessageOrigin>(json).is_ok();
    let name = r#""sender_user_name": "A", "sender_user_name": null"#;
    assert!(!origin(&format!(r#"{{"type": "hidden_user", "date": 1, {name}}}"#)));
    assert!(!origin(&format!(r#"{{"date": 1, {name}, "type": "hidden_user"}}"#)));
}

#[test]
fn what_this_version_does_not_know_is_skipped_behind_a_late_tag_too() {
    for odd in [r#""\ud83d""#, "1e400", &format!("{}1{}", "[".repeat(200), "]".repeat(200))] {
        let member: ChatMember = serde_json::from_str(&format!(
            r#"{{"user": {{"id": 1, "is_bot": false, "first_name": "A"}}, "status": "left",
                "zz": {odd}}}"#,
        ))
        .unwrap();
        assert!(matches!(member, ChatMember::Left(_)));
    }
}

#[test]
fn a_union_is_told_wherever_its_type_stands() {
    let first: ChatMember = serde_json::from_str(
        r#"{"status": "left", "user": {"id": 1, "is_bot": false, "first_name": "A"}}"#,
    )
    .unwrap();
    let last: ChatMember = serde_json::from_str(
        r#"{"user": {"id": 1, "is_bot": false, "first_name": "A"}, "status": "left"}"#,
    )
    .unwrap();
    assert!(matches!(first, ChatMember::Left(_)));
    assert_eq!(first, last);
    let nested: MessageOrigin = serde_json::from_str(
        r#"{"date": 1, "chat": {"id": 9007199254740993, "type": "channel"}, "message_id": 2,
            "author_signature": "\u00e9\"", "type": "channel"}"#,
    )
    .unwrap();
    let MessageOrigin::Channel(channel) = nested else { panic!("{nested:?}") };
    assert_eq!(channel.chat.id.0, 9_007_199_254_740_993);
    assert_eq!(channel.author_signature.as_deref(), Some("é\""));
    let wrong = r#"{"date": "x", "sender_user_name": "A", "type": "hidden_user"}"#;
    assert!(serde_json::from_str::<MessageOrigin>(wrong).is_err());
    let none: ChatMember = serde_json::from_str(r#"{"user": 1}"#).unwrap();
    assert!(matches!(none, ChatMember::Unknown(member) if member.tag.is_empty()));
}
