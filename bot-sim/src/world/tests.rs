//! What the world tells the bot, and what it lets the bot do.

use serde_json::json;

use super::*;
use crate::error::ApiError;
use crate::ids::MessageId;

const NOW: Duration = Duration::from_hours(490_896);

pub(super) fn world() -> World {
    World::new(Setup {
        bot: UserId(7_000_000_001),
        bot_name: "Notes Bot".into(),
        bot_username: "notes_bot".into(),
        privacy: true,
        keep: 10,
        seed: 1,
        people: None,
    })
}

fn outgoing(text: &str) -> Outgoing {
    Outgoing { draft: Draft::text(text), ..Outgoing::default() }
}

fn say(world: &mut World, user: UserId, chat: ChatId, text: &str) -> Vec<Value> {
    world.say(user, chat, text, None, NOW).1.into_iter().map(|news| news.body).collect()
}

#[track_caller]
fn refused(result: Result<impl std::fmt::Debug, ApiError>, expected: &str) {
    assert_eq!(result.unwrap_err().description(), expected);
}

#[test]
fn the_same_name_is_the_same_person_with_a_large_id() {
    let mut world = world();
    let ann = world.person("Ann");
    assert_eq!(world.person("Ann"), ann);
    assert_ne!(world.person("Bob"), ann);
    assert!(ann.0 > i64::from(u32::MAX));
}

#[test]
fn a_private_message_looks_as_from_telegram() {
    let mut world = world();
    let ann = world.person("Ann");
    let news = say(&mut world, ann, ann.private_chat(), "/put tea");
    let [message] = news.as_slice() else {
        panic!("{news:?}");
    };
    let username = message["from"]["username"].clone();
    assert_eq!(
        message,
        &json!({
            "message_id": message["message_id"],
            "from": {"id": ann, "is_bot": false, "first_name": "Ann", "username": username, "language_code": "en"},
            "chat": {"id": ann, "type": "private", "first_name": "Ann", "username": username},
            "date": 1_767_225_600,
            "text": "/put tea",
            "entities": [{"type": "bot_command", "offset": 0, "length": 4}],
        }),
    );
}

#[test]
fn the_bot_writes_only_to_whom_it_met() {
    let mut world = world();
    let (ann, bob) = (world.person("Ann"), world.person("Bob"));
    refused(world.send(ann.private_chat(), outgoing("x"), NOW), "Bad Request: chat not found");
    world.group("Tea club", &[ann, bob], NOW).unwrap();
    refused(
        world.send(bob.private_chat(), outgoing("x"), NOW),
        "Forbidden: bot can't initiate conversation with a user",
    );
    say(&mut world, ann, ann.private_chat(), "hello");
    assert!(world.send(ann.private_chat(), outgoing("x"), NOW).is_ok());
    let news = world.set_standing(ann.private_chat(), ann, false, NOW).unwrap();
    assert_eq!(news.kind, "my_chat_member");
    assert_eq!(news.body["new_chat_member"]["status"], "kicked");
    refused(
        world.send(ann.private_chat(), outgoing("x"), NOW),
        "Forbidden: bot was blocked by the user",
    );
    let news = world.say(ann, ann.private_chat(), "sorry", None, NOW).1;
    assert_eq!(
        news.iter().map(|news| news.kind).collect::<Vec<_>>(),
        ["my_chat_member", "message"]
    );
}

#[test]
fn a_group_begins_with_two_updates() {
    let mut world = world();
    let ann = world.person("Ann");
    let (group, news) = world.group("Tea club", &[ann], NOW).unwrap();
    assert!((-2_000_000_000..0).contains(&group.0));
    assert_eq!(
        news.iter().map(|news| news.kind).collect::<Vec<_>>(),
        ["my_chat_member", "message"]
    );
    assert_eq!(news[1].body["group_chat_created"], true);
    assert_eq!(news[1].body["chat"]["all_members_are_administrators"], false);
}

#[test]
fn privacy_hides_what_is_not_meant_for_the_bot() {
    let mut world = world();
    let ann = world.person("Ann");
    let (group, _) = world.group("Tea club", &[ann], NOW).unwrap();
    let rows = [
        ("/put tea", true),
        ("/put@Notes_Bot tea", true),
        ("/put@tea_bot tea", false),
        ("hello", false),
        ("put /tea", false),
    ];
    for (text, seen) in rows {
        assert_eq!(say(&mut world, ann, group, text).len(), usize::from(seen), "{text}");
    }
    let message = world.send(group, outgoing("x"), NOW).unwrap();
    let reply = world.say(ann, group, "thanks", Some(MessageId(message.id)), NOW).1;
    assert_eq!(reply[0].body["reply_to_message"]["message_id"], message.id);
    world.setup.privacy = false;
    assert_eq!(say(&mut world, ann, group, "hello").len(), 1);
}

#[test]
fn a_reply_shows_one_level_only() {
    let mut world = world();
    let ann = world.person("Ann");
    let chat = ann.private_chat();
    let (first, _) = world.say(ann, chat, "one", None, NOW);
    let (second, _) = world.say(ann, chat, "two", Some(MessageId(first[0].id)), NOW);
    let (_, news) = world.say(ann, chat, "three", Some(MessageId(second[0].id)), NOW);
    let outer = &news[0].body["reply_to_message"];
    assert_eq!(outer["text"], "two");
    assert_eq!(outer.get("reply_to_message"), None);
}

#[test]
fn a_reply_needs_its_message_unless_it_is_optional() {
    let mut world = world();
    let ann = world.person("Ann");
    say(&mut world, ann, ann.private_chat(), "hello");
    let reply = |optional| Outgoing {
        reply_to: Some(ReplyTo { chat: None, message: MessageId(i64::MAX), optional }),
        ..outgoing("x")
    };
    refused(
        world.send(ann.private_chat(), reply(false), NOW),
        "Bad Request: message to be replied not found",
    );
    assert!(world.send(ann.private_chat(), reply(true), NOW).unwrap().reply_to.is_none());
}

#[test]
fn an_upgrade_is_told_in_both_chats() {
    let mut world = world();
    let ann = world.person("Ann");
    let (old, _) = world.group("Tea club", &[ann], NOW).unwrap();
    let (new, news) = world.upgrade(old, ann, &Upgrade::default(), NOW).unwrap();
    assert!(new.0 < -1_000_000_000_000);
    let [to, from] = news.as_slice() else {
        panic!("{news:?}");
    };
    assert_eq!(to.body["chat"]["id"], old.0);
    assert_eq!(to.body["chat"]["type"], "group");
    assert_eq!(to.body["from"]["id"], ann.0);
    assert_eq!(to.body["migrate_to_chat_id"], new.0);
    let supergroup = json!({"id": new, "type": "supergroup", "title": "Tea club"});
    assert_eq!(
        from.body,
        json!({
            "message_id": 1,
            "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
            "sender_chat": supergroup,
            "chat": supergroup,
            "date": to.body["date"],
            "migrate_from_chat_id": old,
        }),
    );
    assert!(world.upgrade(old, ann, &Upgrade::default(), NOW).is_none());
    assert!(world.upgrade(new, ann, &Upgrade::default(), NOW).is_none());
}

#[test]
fn after_an_upgrade_the_old_chat_can_be_read_and_not_written() {
    let mut world = world();
    let ann = world.person("Ann");
    let (old, _) = world.group("Tea club", &[ann], NOW).unwrap();
    let (new, _) = world.upgrade(old, ann, &Upgrade::default(), NOW).unwrap();
    assert_eq!(world.send(old, outgoing("x"), NOW).unwrap_err(), ApiError::migrated(new.0));
    assert_eq!(world.full_chat_json(world.find_chat(old).unwrap())["type"], "group");
    assert_eq!(world.send(new, outgoing("x"), NOW).unwrap().id, 2);
    let (said, _) = world.say(ann, old, "/get", None, NOW);
    assert_eq!(said[0].chat, new.0);
}

#[test]
fn signs_come_as_a_test_wants_them() {
    use Sign::{MigrateFrom, MigrateTo};
    let rows: [&[Sign]; 5] = [
        &[],
        &[MigrateFrom],
        &[MigrateTo],
        &[MigrateFrom, MigrateTo],
        &[MigrateTo, MigrateTo, MigrateFrom],
    ];
    for signs in rows {
        let mut world = world();
        let ann = world.person("Ann");
        let (old, _) = world.group("Tea club", &[ann], NOW).unwrap();
        let how = Upgrade::signs(signs.iter().copied());
        let (new, news) = world.upgrade(old, ann, &how, NOW).unwrap();
        let told: Vec<_> = news
            .iter()
            .map(|news| {
                if news.body.get("migrate_to_chat_id").is_some() { MigrateTo } else { MigrateFrom }
            })
            .collect();
        assert_eq!(told, signs);
        assert_eq!(world.sign(new, MigrateTo, NOW).unwrap().body["migrate_to_chat_id"], new.0);
    }
}

#[test]
fn a_chat_remembers_its_newest_messages() {
    let mut world = world();
    let ann = world.person("Ann");
    for n in 0..25 {
        say(&mut world, ann, ann.private_chat(), &n.to_string());
    }
    let chat = world.chat(ann.private_chat()).unwrap();
    let texts: Vec<_> = chat.messages().map(|message| message.text.clone()).collect();
    assert_eq!(texts, (15..25).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_long_text_is_split_and_an_empty_one_is_not_said() {
    let mut world = world();
    let ann = world.person("Ann");
    assert_eq!(say(&mut world, ann, ann.private_chat(), &"x".repeat(5000)).len(), 2);
    assert_eq!(say(&mut world, ann, ann.private_chat(), " \n").len(), 0);
}
