//! What each filter holds for, in rows of updates.

use std::sync::Arc;

use bot_api::types::{ChatId, ContentKind, MessageEntityType, Update, UserId};

use super::*;

/// The message of an update, with these members beside the usual ones.
fn message(members: &str) -> Trigger {
    update(&format!(
        r#""message":{{"message_id":1,"date":1,"chat":{{"id":-100,"type":"supergroup","title":"Tea"}},
           "from":{{"id":5,"is_bot":false,"first_name":"Ann","language_code":"de-AT"}},{members}}}"#
    ))
}

fn update(kind: &str) -> Trigger {
    let json = format!(r#"{{"update_id":1,{kind}}}"#);
    let update: Update = serde_json::from_str(&json).unwrap_or_else(|e| panic!("{e}: {json}"));
    Trigger::Update(Arc::new(update))
}

fn pressed(data: &str) -> Trigger {
    update(&format!(
        r#""callback_query":{{"id":"1","from":{{"id":5,"is_bot":false,"first_name":"Ann"}},
           "chat_instance":"1","data":"{data}","message":{{"message_id":1,"date":1,"text":"tea",
           "chat":{{"id":5,"type":"private","first_name":"Ann"}}}}}}"#
    ))
}

#[track_caller]
fn check(filter: &Filter, trigger: &Trigger, expected: bool) {
    assert_eq!(filter.holds(trigger), expected, "{filter:?}: {trigger:?}");
}

const TEXT: &str = r#""text":"tea""#;
const PHOTO: &str =
    r#""photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":1}],"caption":"tea""#;
const JOINED: &str = r#""new_chat_members":[{"id":6,"is_bot":false,"first_name":"Bob"}]"#;
const EARLIER: &str = r#""message_id":7,"date":1,"chat":{"id":-100,"type":"supergroup"}"#;

#[test]
fn content_is_what_a_message_has() {
    check(&content(ContentKind::Photo), &message(PHOTO), true);
    check(&content(ContentKind::Photo), &message(TEXT), false);
    check(&content(ContentKind::Text), &message(PHOTO), false);
    check(&content(ContentKind::Text), &pressed("tea"), false);
    check(&service(), &message(JOINED), true);
    check(&service(), &message(TEXT), false);
}

#[test]
fn a_text_is_that_of_the_message_its_caption_or_the_data_of_a_button() {
    for trigger in [message(TEXT), message(PHOTO), pressed("tea")] {
        check(&text("tea"), &trigger, true);
        check(&text("te"), &trigger, false);
        check(&text("Tea"), &trigger, false);
        check(&prefix("te"), &trigger, true);
        check(&prefix("tea!"), &trigger, false);
    }
    check(&prefix(""), &message(JOINED), false);
    check(&text("tea"), &pressed("coffee"), false);
    let asked = r#""inline_query":{"id":"1","from":{"id":5,"is_bot":false,"first_name":"A"},"query":"tea","offset":""}"#;
    check(&text("tea"), &update(asked), true);
}

#[test]
fn entities_are_found_in_utf_16_and_only_where_the_text_is() {
    let of = |kind| entity(kind);
    let tagged = |text: &str, offset: i64| {
        message(&format!(
            r#""text":"{text}","entities":[{{"type":"hashtag","offset":{offset},"length":4}}]"#
        ))
    };
    check(&of(MessageEntityType::Hashtag), &tagged("#tea", 0), true);
    check(&of(MessageEntityType::Url), &tagged("#tea", 0), false);
    check(&of(MessageEntityType::Hashtag), &tagged("👍 #tea", 3), true);
    check(&of(MessageEntityType::Hashtag), &tagged("👍 #tea", 1), false); // half of a pair
    check(&of(MessageEntityType::Hashtag), &tagged("#tea", 7), false); // past the end
    let caption = format!(r#"{PHOTO},"caption_entities":[{{"type":"url","offset":0,"length":3}}]"#);
    check(&of(MessageEntityType::Url), &message(&caption), true);
}

#[test]
fn a_list_can_be_changed_while_filters_hold_it() {
    static STATIC: UserList = UserList::new();
    let list = STATIC.clone();
    let filter = from(&STATIC) | from(UserId(7)) | from(ChatId(-200));
    check(&filter, &message(TEXT), false);
    assert!(list.insert(UserId(5)));
    assert!(!list.insert(5), "it is there already");
    check(&filter, &message(TEXT), true);
    assert!(STATIC.replace(5, 6));
    check(&filter, &message(TEXT), false);
    list.set([UserId(5)]);
    check(&filter, &message(TEXT), true);
    assert!(STATIC.remove(5) && !STATIC.remove(5) && list.is_empty());
    check(&filter, &message(TEXT), false);

    let chats: ChatList = [ChatId(-100)].into_iter().collect();
    check(&from(&chats), &message(TEXT), true);
    check(&from(&chats), &pressed("tea"), false);
}

#[test]
fn a_list_takes_changes_from_several_threads_at_once() {
    let list = UserList::new();
    let filter = from(&list);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let list = &list;
            scope.spawn(move || (0..500).for_each(|id| assert!(list.insert(thread * 1000 + id))));
        }
        let trigger = message(TEXT);
        (0..500).for_each(|_| {
            let _either = filter.holds(&trigger);
        });
    });
    assert_eq!(list.len(), 2000);
    check(&filter, &message(TEXT), true);
}

#[test]
fn replies_forwards_and_what_came_by_a_bot_are_told_by_the_message() {
    let answered = |members: &str| {
        message(&format!(r#""reply_to_message":{{{EARLIER},{members}}},"text":"yes""#))
    };
    check(&reply(), &answered(TEXT), true);
    check(&reply(), &message(TEXT), false);
    let topic = r#""forum_topic_created":{"name":"Tea","icon_color":1}"#;
    check(&reply(), &answered(topic), false);
    let origin = r#""forward_origin":{"type":"hidden_user","date":1,"sender_user_name":"B"}"#;
    check(&forward(), &message(origin), true);
    check(&forward(), &message(TEXT), false);
    let via = r#""via_bot":{"id":9,"is_bot":true,"first_name":"Gif"}"#;
    check(&via_bot(), &message(via), true);
    check(&via_bot(), &message(TEXT), false);
}

#[test]
fn a_language_includes_its_varieties() {
    for (tag, expected) in
        [("de", true), ("DE-at", true), ("de-DE", false), ("d", false), ("de-AT-1901", false)]
    {
        check(&language(tag), &message(TEXT), expected);
    }
    check(&language("de"), &pressed("tea"), false); // unknown
}

#[test]
fn chats_are_told_apart_as_people_do() {
    check(&chat(ChatKind::Group), &message(TEXT), true);
    check(&chat(ChatKind::Private), &message(TEXT), false);
    check(&chat(ChatKind::Private), &pressed("tea"), true);
}

#[test]
fn filters_are_joined_by_and_or_and_not() {
    let (yes, no) = (|| text("tea"), reply);
    for (filter, expected) in [
        (yes() & yes(), true),
        (yes() & no(), false),
        (no() | yes(), true),
        (no() | no(), false),
        (!no(), true),
        (!(yes() | no()) | yes().and(no().not()), true),
        (all([]), true),
        (any([]), false),
    ] {
        check(&filter, &message(TEXT), expected);
    }
    let moved =
        Trigger::Migration(crate::trigger::ChatMigration { from: ChatId(-1), to: ChatId(-2) });
    check(&yes(), &moved, false);
    check(&!yes(), &moved, true);
    assert_eq!(format!("{:?}", !no() & yes()), r#"all(not(reply), text("tea"))"#);
}

#[test]
fn functions_are_filters_by_what_they_take() {
    fn short(message: &Message) -> bool {
        message.text.as_ref().is_some_and(|text| text.len() < 5)
    }
    fn ann(user: &bot_api::types::User) -> bool {
        user.first_name == "Ann"
    }
    let all = [
        short.into_filter(),
        ann.into_filter(),
        reply.into_filter().not(),
        (|chat: &bot_api::types::Chat| chat.title.is_some()).into_filter(),
        (|update: &Update| update.update_id.0 == 1).into_filter(),
    ];
    check(&super::all(all), &message(TEXT), true);
    check(&short.into_filter(), &pressed("tea"), false);
}

#[cfg(feature = "regex")]
#[test]
fn a_regex_is_searched_in_the_text_with_unicode_and_in_linear_time() {
    for (pattern, trigger, expected) in [
        (r"^t\w+$", message(TEXT), true),
        (r"^t\w+$", message(PHOTO), true),
        (r"(?i)TEA", pressed("green tea"), true),
        (r"^\p{Cyrillic}+$", message(r#""text":"чай""#), true),
        (r"(?i)^ЧАЙ$", message(r#""text":"чай""#), true),
        (r"coffee", message(TEXT), false),
        (r".*", message(JOINED), false),
    ] {
        check(&regex(pattern), &trigger, expected);
    }
    let long = message(&format!(r#""text":"{}!""#, "a".repeat(4000)));
    check(&regex(r"^(a+)+$"), &long, false); // which takes other engines for ever
}

#[cfg(feature = "regex")]
#[test]
fn a_wrong_regex_never_holds_and_says_what_is_wrong() {
    let filter = !regex("(tea") | regex(r"\w{1000}{1000}");
    let reasons: Vec<String> = filter.mistakes().iter().map(ToString::to_string).collect();
    assert_eq!(reasons.len(), 2, "{reasons:?}");
    assert_eq!(reasons[0], "the regex `(tea` can't be used: unclosed group");
    assert!(reasons[1].contains("size limit"), "{reasons:?}");
}
