//! Members, requests to join, reactions, polls and menus, over HTTP.

use bot_sim::{Draft, Group, Person, Sim};
use serde_json::{Value, json};

use crate::client::{call, refused, sent, update};

/// Forgets the updates so far, and asks for those of all kinds that matter here.
async fn quiet(sim: &Sim) {
    let kinds = [
        "message",
        "chat_member",
        "my_chat_member",
        "chat_join_request",
        "message_reaction",
        "message_reaction_count",
        "poll",
        "poll_answer",
    ];
    sent(sim, "getUpdates", json!({"allowed_updates": kinds})).await;
    while sim.pending() > 0 {
        update(sim).await;
    }
}

async fn club(sim: &Sim) -> (Person, Person, Group) {
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let group = sim.group("Tea club", &[&ann, &bob]);
    quiet(sim).await;
    (ann, bob, group)
}

#[tokio::test]
async fn an_administrator_hears_of_others_membership() {
    let sim = Sim::start().await;
    let (ann, bob, group) = club(&sim).await;
    let zoe = sim.user("Zoe");
    group.add(&zoe);
    assert!(update(&sim).await["message"]["new_chat_members"].is_array());
    assert_eq!(sim.pending(), 0, "the bot is no administrator yet");
    group.promotes_bot(&ann);
    let change = update(&sim).await["my_chat_member"].clone();
    assert_eq!(change["old_chat_member"]["status"], "member");
    assert_eq!(change["new_chat_member"]["status"], "administrator");
    ann.says_in(&group, "hello");
    assert_eq!(update(&sim).await["message"]["text"], "hello", "it sees everything now");
    group.remove(&zoe);
    update(&sim).await;
    let change = update(&sim).await["chat_member"].clone();
    assert_eq!(change["new_chat_member"], json!({"status": "left", "user": change["from"]}));
    group.promotes(&ann, &bob);
    let change = update(&sim).await["chat_member"].clone();
    assert_eq!(change["from"]["id"], ann.id());
    assert_eq!(change["new_chat_member"]["can_pin_messages"], true);
    group.demotes_bot(&ann);
    assert_eq!(update(&sim).await["my_chat_member"]["new_chat_member"]["status"], "member");
}

#[tokio::test]
async fn the_bot_can_ask_who_is_what() {
    let sim = Sim::start().await;
    let (ann, bob, group) = club(&sim).await;
    let zoe = sim.user("Zoe");
    group.promotes(&ann, &bob);
    let rows = [
        (ann.id(), "creator"),
        (bob.id(), "administrator"),
        (zoe.id(), "left"),
        (sim.bot_id(), "member"),
    ];
    for (user, status) in rows {
        let member =
            sent(&sim, "getChatMember", json!({"chat_id": group.id(), "user_id": user})).await;
        assert_eq!((&member["status"], &member["user"]["id"]), (&json!(status), &json!(user)));
    }
    let admins = sent(&sim, "getChatAdministrators", json!({"chat_id": group.id()})).await;
    assert_eq!(admins.as_array().unwrap().len(), 2);
    assert_eq!(sent(&sim, "getChatMemberCount", json!({"chat_id": group.id()})).await, 3);
    let rows = [
        (json!({"chat_id": group.id()}), "invalid user_id specified"),
        (json!({"chat_id": group.id(), "user_id": 5}), "user not found"),
        (json!({"chat_id": 5, "user_id": 5}), "chat not found"),
    ];
    for (params, description) in rows {
        let answer = call(&sim, "getChatMember", params).await;
        refused(&answer, &format!("Bad Request: {description}"));
    }
    ann.says("hi");
    let answer = call(&sim, "getChatAdministrators", json!({"chat_id": ann.id()})).await;
    refused(&answer, "Bad Request: there are no administrators in the private chat");
}

#[tokio::test]
async fn the_bot_lets_people_in_and_throws_them_out() {
    let sim = Sim::start().await;
    let (ann, bob, group) = club(&sim).await;
    let zoe = sim.user("Zoe");
    let about = |person: &Person| json!({"chat_id": group.id(), "user_id": person.id()});
    let answer = call(&sim, "banChatMember", about(&bob)).await;
    refused(&answer, "Bad Request: not enough rights to restrict/unrestrict chat member");
    group.promotes_bot(&ann);
    update(&sim).await;
    let hello = json!({"chat_id": zoe.id(), "text": "Who are you?"});
    let answer = call(&sim, "sendMessage", hello.clone()).await;
    refused(&answer, "Bad Request: chat not found");
    zoe.asks_to_join(&group);
    zoe.asks_to_join(&group);
    let request = update(&sim).await["chat_join_request"].clone();
    sent(&sim, "sendMessage", hello.clone()).await;
    zoe.expects("Who are you?").await;
    assert_eq!(request["from"]["id"], zoe.id());
    assert_eq!(request["user_chat_id"], zoe.id());
    sent(&sim, "approveChatJoinRequest", about(&zoe)).await;
    assert!(group.has(&zoe));
    update(&sim).await;
    assert_eq!(update(&sim).await["chat_member"]["via_join_request"], true);
    let answer = call(&sim, "sendMessage", hello).await;
    refused(&answer, "Forbidden: bot can't initiate conversation with a user");
    let answer = call(&sim, "approveChatJoinRequest", about(&zoe)).await;
    refused(&answer, "Bad Request: USER_ALREADY_PARTICIPANT");
    sent(&sim, "banChatMember", about(&bob)).await;
    assert!(!group.has(&bob));
    assert_eq!(update(&sim).await["message"]["left_chat_member"]["id"], bob.id());
    assert_eq!(update(&sim).await["chat_member"]["new_chat_member"]["status"], "kicked");
    let answer = call(&sim, "banChatMember", about(&ann)).await;
    refused(&answer, "Bad Request: can't remove chat owner");
    sent(&sim, "unbanChatMember", about(&bob)).await;
    assert_eq!(update(&sim).await["chat_member"]["new_chat_member"]["status"], "left");
    bob.asks_to_join(&group);
    update(&sim).await;
    sent(&sim, "declineChatJoinRequest", about(&bob)).await;
    assert!(!group.has(&bob));
    sent(&sim, "leaveChat", json!({"chat_id": group.id()})).await;
    assert_eq!(update(&sim).await["my_chat_member"]["new_chat_member"]["status"], "left");
}

#[tokio::test]
async fn reactions_reach_the_bot_and_people() {
    let sim = Sim::start().await;
    let (ann, bob, group) = club(&sim).await;
    ann.says("hi");
    let id = update(&sim).await["message"]["message_id"].clone();
    let message = ann.messages()[0].clone();
    ann.reacts(&message, "\u{1f44d}");
    let reaction = update(&sim).await["message_reaction"].clone();
    assert_eq!((&reaction["message_id"], &reaction["user"]["id"]), (&id, &json!(ann.id())));
    assert_eq!(reaction["old_reaction"], json!([]));
    let thumb = json!([{"type": "emoji", "emoji": "\u{1f44d}"}]);
    assert_eq!(reaction["new_reaction"], thumb);
    ann.reacts(&message, "");
    assert_eq!(update(&sim).await["message_reaction"]["old_reaction"], thumb);
    let params = json!({"chat_id": ann.id(), "message_id": id, "reaction": thumb});
    sent(&sim, "setMessageReaction", params).await;
    assert_eq!(ann.sees_reaction_to(&message).await, "\u{1f44d}");
    let rows = [
        (json!(99_999), json!([]), "message to react not found"),
        (id.clone(), json!([{"type": "tea"}]), "REACTION_INVALID"),
        (id, json!([thumb[0], thumb[0]]), "REACTIONS_TOO_MANY"),
    ];
    for (id, reaction, description) in rows {
        let params = json!({"chat_id": ann.id(), "message_id": id, "reaction": reaction});
        let answer = call(&sim, "setMessageReaction", params).await;
        refused(&answer, &format!("Bad Request: {description}"));
    }
    ann.says_in(&group, "/get");
    update(&sim).await;
    bob.reacts(group.messages().last().unwrap(), "\u{1f44d}");
    assert_eq!(sim.pending(), 0, "the bot is no administrator");
}

#[tokio::test]
async fn messages_are_pinned_and_the_bot_hears_of_it() {
    let sim = Sim::start().await;
    let (ann, _bob, group) = club(&sim).await;
    let id = ann.says_in(&group, "/get");
    update(&sim).await;
    let pin = json!({"chat_id": group.id(), "message_id": id});
    let answer = call(&sim, "pinChatMessage", pin.clone()).await;
    let what = "Bad Request: not enough rights to manage pinned messages in the chat";
    refused(&answer, what);
    group.promotes_bot(&ann);
    update(&sim).await;
    sent(&sim, "pinChatMessage", pin.clone()).await;
    assert_eq!(update(&sim).await["message"]["pinned_message"]["message_id"], id);
    group.expects_nothing();
    let chat = sent(&sim, "getChat", json!({"chat_id": group.id()})).await;
    assert_eq!(chat["pinned_message"]["text"], "/get");
    sent(&sim, "unpinChatMessage", json!({"chat_id": group.id()})).await;
    let answer = call(&sim, "unpinChatMessage", pin).await;
    refused(&answer, "Bad Request: message to unpin not found");
    sent(&sim, "unpinAllChatMessages", json!({"chat_id": group.id()})).await;
}

#[tokio::test]
async fn reactions_in_a_channel_are_counted() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let news = sim.channel("News", &ann);
    ann.says_in(&news, "tea");
    quiet(&sim).await;
    for person in [&ann, &bob] {
        person.reacts(&news.messages()[1], "\u{1f44d}");
    }
    update(&sim).await;
    let count = update(&sim).await["message_reaction_count"].clone();
    assert_eq!(count["reactions"][0]["total_count"], 2);
}

#[tokio::test]
async fn votes_reach_the_bot_until_it_stops_the_poll() {
    let sim = Sim::start().await;
    let (ann, bob, group) = club(&sim).await;
    let poll = json!({"chat_id": group.id(), "question": "Tea?", "options": ["Yes", "No"],
        "is_anonymous": false});
    let sent_poll = sent(&sim, "sendPoll", poll).await;
    let message = group.hears().await;
    ann.votes(&message, &[0]);
    let state = update(&sim).await["poll"].clone();
    assert_eq!(
        (&state["total_voter_count"], &state["options"][0]["voter_count"]),
        (&json!(1), &json!(1))
    );
    let answer = update(&sim).await["poll_answer"].clone();
    assert_eq!(answer["poll_id"], sent_poll["poll"]["id"]);
    assert_eq!((&answer["user"]["id"], &answer["option_ids"]), (&json!(ann.id()), &json!([0])));
    bob.votes(&message, &[1]);
    bob.votes(&message, &[]);
    for _ in 0..3 {
        update(&sim).await;
    }
    assert_eq!(update(&sim).await["poll_answer"]["option_ids"], json!([]));
    let stop = json!({"chat_id": group.id(), "message_id": message.id});
    let stopped = sent(&sim, "stopPoll", stop.clone()).await;
    assert_eq!((&stopped["is_closed"], &stopped["total_voter_count"]), (&json!(true), &json!(1)));
    assert_eq!(update(&sim).await["poll"]["is_closed"], true);
    let answer = call(&sim, "stopPoll", stop).await;
    refused(&answer, "Bad Request: poll has already been closed");
    let other = ann.sends_in(&group, Draft::poll("Coffee?", &["Yes"]));
    let answer = call(&sim, "stopPoll", json!({"chat_id": group.id(), "message_id": other})).await;
    refused(&answer, "Bad Request: poll can't be stopped");
}

#[tokio::test]
async fn a_menu_is_that_of_the_narrowest_scope_in_the_persons_language() {
    let sim = Sim::start().await;
    let (ann, bob, group) = club(&sim).await;
    let set = async |name: &str, scope: Value, language: &str| {
        let commands = json!([{"command": name, "description": "x"}]);
        let params = json!({"commands": commands, "scope": scope, "language_code": language});
        sent(&sim, "setMyCommands", params).await;
    };
    let names =
        |menu: Vec<(String, String)>| menu.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert!(ann.menu().is_empty());
    let rows = [
        (json!({"type": "chat", "chat_id": 5}), "", "chat not found"),
        (json!({"type": "default"}), "german", "invalid language code specified"),
    ];
    for (scope, language, description) in rows {
        let params = json!({"commands": [], "scope": scope, "language_code": language});
        let answer = call(&sim, "setMyCommands", params).await;
        refused(&answer, &format!("Bad Request: {description}"));
    }
    set("all", json!({"type": "default"}), "").await;
    set("alle", json!({"type": "default"}), "de").await;
    set("private", json!({"type": "all_private_chats"}), "").await;
    set("admins", json!({"type": "all_chat_administrators"}), "").await;
    assert_eq!(names(ann.menu()), ["private"]);
    assert_eq!(
        (names(ann.menu_in(&group)), names(bob.menu_in(&group))),
        (vec!["admins".to_owned()], vec!["all".to_owned()])
    );
    bob.speaks("de-at");
    assert_eq!(names(bob.menu_in(&group)), ["alle"]);
    set("bob", json!({"type": "chat_member", "chat_id": group.id(), "user_id": bob.id()}), "")
        .await;
    assert_eq!(names(bob.menu_in(&group)), ["bob"]);
}
