//! Buttons: people press them, and the bot answers and changes its messages, over HTTP.

use std::time::Duration;

use bot_sim::{Person, Sim};
use serde_json::{Value, json};

use crate::client::{call, refused, sent, update};

const TOO_OLD: &str =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";

/// A message with one button for each row of texts; the data is the text in lower case.
async fn shop(sim: &Sim, person: &Person, buttons: &[&str]) -> Value {
    let button = |text: &&str| json!([{"text": text, "callback_data": text.to_lowercase()}]);
    let rows: Vec<_> = buttons.iter().map(button).collect();
    let markup = json!({"inline_keyboard": rows});
    let params = json!({"chat_id": person.id(), "text": "Tea?", "reply_markup": markup});
    sent(sim, "sendMessage", params).await
}

/// A person whom the bot may write to; the update of that is gone.
async fn met(sim: &Sim) -> Person {
    let ann = sim.user("Ann");
    ann.says("/start");
    update(sim).await;
    ann
}

#[tokio::test]
async fn a_press_is_a_callback_query_with_the_message() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let message = shop(&sim, &ann, &["Buy", "Sell"]).await;
    ann.presses("Sell").await;
    let query = update(&sim).await["callback_query"].clone();
    assert_eq!(query["data"], "sell");
    assert_eq!(query["from"]["id"], ann.id());
    assert_eq!(query["message"], message);
    assert!(query["id"].as_str().unwrap().parse::<u64>().is_ok());
    assert!(query["chat_instance"].as_str().unwrap().parse::<i64>().is_ok());
    ann.presses("Buy").await;
    let second = update(&sim).await["callback_query"].clone();
    assert_ne!(second["id"], query["id"]);
    assert_eq!(second["chat_instance"], query["chat_instance"]);
}

#[tokio::test]
async fn the_newest_button_of_that_text_is_pressed_and_waited_for() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    shop(&sim, &ann, &["Buy"]).await;
    let newest = shop(&sim, &ann, &["Buy"]).await;
    shop(&sim, &ann, &["Sell"]).await;
    ann.presses("Buy").await;
    let query = update(&sim).await;
    assert_eq!(query["callback_query"]["message"]["message_id"], newest["message_id"]);
    let ((), message) = tokio::join!(ann.presses("Leave"), shop(&sim, &ann, &["Leave"]));
    let query = update(&sim).await;
    assert_eq!(query["callback_query"]["message"]["message_id"], message["message_id"]);
}

#[tokio::test]
async fn the_person_sees_the_answer_once() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    shop(&sim, &ann, &["Buy"]).await;
    ann.presses("Buy").await;
    let id = update(&sim).await["callback_query"]["id"].clone();
    ann.sees_no_answer();
    let params = json!({"callback_query_id": id, "text": "Bought", "show_alert": true});
    assert_eq!(sent(&sim, "answerCallbackQuery", params.clone()).await, true);
    let answer = ann.sees_answer().await;
    assert_eq!((answer.text.as_str(), answer.alert), ("Bought", true));
    assert_eq!(answer.query, id.as_str().unwrap());
    ann.sees_no_answer();
    refused(&call(&sim, "answerCallbackQuery", params).await, TOO_OLD);
    let lines = sim.transcript();
    assert_eq!(lines[2..], ["Ann: (pressed [Buy])", "notes_bot: (alert) Bought"]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_late_or_to_nothing_is_refused() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    shop(&sim, &ann, &["Buy"]).await;
    ann.presses("Buy").await;
    let id = update(&sim).await["callback_query"]["id"].clone();
    let long = json!({"callback_query_id": id, "text": "x".repeat(201)});
    refused(&call(&sim, "answerCallbackQuery", long).await, "Bad Request: MESSAGE_TOO_LONG");
    sim.advance(Duration::from_secs(31)).await;
    for id in [id, json!("1"), json!("tea"), json!("")] {
        let answer = call(&sim, "answerCallbackQuery", json!({"callback_query_id": id})).await;
        refused(&answer, TOO_OLD);
    }
    ann.sees_no_answer();
}

#[tokio::test(start_paused = true)]
async fn a_cached_answer_is_seen_without_asking_the_bot() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    shop(&sim, &ann, &["Buy"]).await;
    ann.presses("Buy").await;
    let id = update(&sim).await["callback_query"]["id"].clone();
    let params = json!({"callback_query_id": id, "text": "Bought", "cache_time": 60});
    sent(&sim, "answerCallbackQuery", params).await;
    ann.sees_answer().await;
    ann.presses("Buy").await;
    assert_eq!(ann.sees_answer().await.text, "Bought");
    assert_eq!(sim.pending(), 0);
    sim.advance(Duration::from_mins(1)).await;
    ann.presses("Buy").await;
    assert_eq!(update(&sim).await["callback_query"]["data"], "buy");
}

#[tokio::test]
async fn a_button_of_a_deleted_message_and_forged_data_reach_the_bot() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let message = shop(&sim, &ann, &["Buy"]).await;
    let seen = ann.hears().await;
    ann.presses_data(&seen, "buy:everything");
    assert_eq!(update(&sim).await["callback_query"]["data"], "buy:everything");
    let id = message["message_id"].clone();
    let params = json!({"chat_id": ann.id(), "message_id": id});
    assert_eq!(sent(&sim, "deleteMessage", params.clone()).await, true);
    ann.sees_deletion_of(&seen).await;
    ann.presses_at(&seen, "Buy");
    let query = update(&sim).await["callback_query"].clone();
    let gone = json!({"chat": message["chat"], "message_id": id, "date": 0});
    assert_eq!(query["message"], gone);
    let again = call(&sim, "deleteMessage", params).await;
    refused(&again, "Bad Request: message to delete not found");
}

#[tokio::test]
async fn an_edit_is_seen_and_takes_the_keyboard_away() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let message = shop(&sim, &ann, &["Buy"]).await;
    let seen = ann.hears().await;
    let id = message["message_id"].clone();
    let params = json!({"chat_id": ann.id(), "message_id": id, "text": "<b>Bought</b>",
        "parse_mode": "HTML"});
    let edited = sent(&sim, "editMessageText", params.clone()).await;
    assert_eq!(edited["text"], "Bought");
    assert_eq!(edited["date"], message["date"]);
    assert!(edited["edit_date"].is_number());
    assert_eq!(edited.get("reply_markup"), None);
    let now = ann.sees_edit_of(&seen).await;
    assert_eq!((now.text.as_str(), now.buttons().len()), ("Bought", 0));
    ann.expects_nothing();
    assert_eq!(sim.pending(), 0, "the bot doesn't hear of its own edit");
    refused(
        &call(&sim, "editMessageText", params).await,
        "Bad Request: message is not modified: specified new message content and reply markup \
         are exactly the same as a current content and reply markup of the message",
    );
    let keyboard = json!({"inline_keyboard": [[{"text": "Undo", "callback_data": "undo"}]]});
    let params = json!({"chat_id": ann.id(), "message_id": id, "reply_markup": keyboard});
    let edited = sent(&sim, "editMessageReplyMarkup", params).await;
    assert_eq!((&edited["text"], &edited["reply_markup"]), (&json!("Bought"), &keyboard));
    assert_eq!(ann.sees_edit_of(&now).await.buttons(), [["Undo"]]);
}

#[tokio::test]
async fn what_cannot_be_edited_is_refused() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let question = ann.messages()[0].id;
    let message = shop(&sim, &ann, &["Buy"]).await["message_id"].clone();
    let keyboard = json!({"keyboard": [["Tea"]]});
    let with_keyboard = json!({"chat_id": ann.id(), "text": "x", "reply_markup": keyboard});
    let with_keyboard = sent(&sim, "sendMessage", with_keyboard).await["message_id"].clone();
    let rows = [
        (json!({"text": " "}), "message text is empty"),
        (json!({"text": "x", "reply_markup": keyboard}), "inline keyboard expected"),
        (json!({"text": "x"}), "message identifier is not specified"),
        (json!({"text": "x", "message_id": 99_999}), "message to edit not found"),
        (json!({"text": "x", "message_id": question}), "message can't be edited"),
        (json!({"text": "y", "message_id": with_keyboard}), "message can't be edited"),
        (json!({"text": "x".repeat(4097), "message_id": message}), "MESSAGE_TOO_LONG"),
    ];
    for (mut params, description) in rows {
        params["chat_id"] = json!(ann.id());
        let answer = call(&sim, "editMessageText", params).await;
        refused(&answer, &format!("Bad Request: {description}"));
    }
    let params = json!({"chat_id": ann.id(), "message_id": message, "caption": "x"});
    let answer = call(&sim, "editMessageCaption", params).await;
    refused(&answer, "Bad Request: there is no caption in the message to edit");
}

#[tokio::test(start_paused = true)]
async fn deleting_has_its_limits() {
    let sim = Sim::start().await;
    let (ann, group) = (met(&sim).await, "Tea club");
    let group = sim.group(group, &[&ann]);
    let said = ann.says_in(&group, "/get");
    let made = group.messages()[0].id;
    let delete = |chat: i64, id: i64| json!({"chat_id": chat, "message_id": id});
    let answer = call(&sim, "deleteMessage", delete(group.id(), said)).await;
    refused(&answer, "Bad Request: message can't be deleted");
    let answer = call(&sim, "deleteMessage", delete(group.id(), 0)).await;
    refused(&answer, "Bad Request: message identifier is not specified");
    let question = ann.messages()[0].id;
    sent(&sim, "deleteMessage", delete(ann.id(), question)).await;
    assert!(ann.messages().is_empty());
    let old = shop(&sim, &ann, &["Buy"]).await["message_id"].as_i64().unwrap();
    sim.advance(Duration::from_hours(49)).await;
    let answer = call(&sim, "deleteMessage", delete(ann.id(), old)).await;
    refused(&answer, "Bad Request: message can't be deleted for everyone");
    let new = shop(&sim, &ann, &["Buy"]).await["message_id"].as_i64().unwrap();
    let many = json!({"chat_id": ann.id(), "message_ids": [new, old, 99_999, made]});
    assert_eq!(sent(&sim, "deleteMessages", many).await, true);
    assert_eq!(ann.messages().iter().map(|message| message.id).collect::<Vec<_>>(), [old]);
    let none = json!({"chat_id": ann.id(), "message_ids": []});
    let answer = call(&sim, "deleteMessages", none).await;
    refused(&answer, "Bad Request: message identifiers are not specified");
}

#[tokio::test]
async fn a_keyboard_is_shown_until_it_is_removed_and_its_keys_send_their_texts() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let send = async |markup: Value| {
        let params = json!({"chat_id": ann.id(), "text": "x", "reply_markup": markup});
        sent(&sim, "sendMessage", params).await
    };
    assert!(ann.keyboard().is_empty());
    let message = send(json!({"keyboard": [["Tea", {"text": "Coffee"}], ["Leave"]]})).await;
    assert_eq!(message.get("reply_markup"), None, "the message doesn't have it");
    send(json!({"inline_keyboard": [[{"text": "Buy", "callback_data": "buy"}]]})).await;
    assert_eq!(ann.keyboard(), [vec!["Tea", "Coffee"], vec!["Leave"]]);
    ann.presses("Coffee").await;
    assert_eq!(update(&sim).await["message"]["text"], "Coffee");
    send(json!({"remove_keyboard": true})).await;
    assert!(ann.keyboard().is_empty());
    send(json!({"keyboard": [["Once"]], "one_time_keyboard": true})).await;
    ann.presses("Once").await;
    assert_eq!(update(&sim).await["message"]["text"], "Once");
    assert!(ann.keyboard().is_empty());
}

#[tokio::test]
async fn keys_share_the_contact_and_the_location() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let contact = json!({"text": "My number", "request_contact": true});
    let location = json!({"text": "My place", "request_location": true});
    let markup = json!({"keyboard": [[contact, location]]});
    let params = json!({"chat_id": ann.id(), "text": "Who?", "reply_markup": markup});
    sent(&sim, "sendMessage", params).await;
    ann.presses("My number").await;
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["contact"]["user_id"], ann.id());
    assert_eq!(message["contact"]["first_name"], "Ann");
    assert_eq!(message.get("text"), None);
    ann.presses("My place").await;
    assert!(update(&sim).await["message"]["location"]["latitude"].is_number());
}

#[tokio::test]
async fn a_forced_reply_is_given_once() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let params =
        json!({"chat_id": ann.id(), "text": "Your name?", "reply_markup": {"force_reply": true}});
    let question = sent(&sim, "sendMessage", params).await["message_id"].clone();
    assert_eq!(ann.is_asked_to_reply().unwrap().id, question);
    ann.says("Ann");
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["reply_to_message"]["message_id"], question);
    assert!(ann.is_asked_to_reply().is_none());
    ann.says("hello");
    assert_eq!(update(&sim).await["message"].get("reply_to_message"), None);
}

#[tokio::test]
async fn web_apps_are_for_private_chats() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let group = sim.group("Tea club", &[&ann]);
    let app = json!({"text": "x", "web_app": {"url": "https://example.org"}});
    let markup = json!({"inline_keyboard": [[app]]});
    let params = |chat: i64| json!({"chat_id": chat, "text": "x", "reply_markup": markup});
    sent(&sim, "sendMessage", params(ann.id())).await;
    let answer = call(&sim, "sendMessage", params(group.id())).await;
    refused(&answer, "Bad Request: BUTTON_TYPE_INVALID");
}

#[tokio::test]
async fn in_a_group_a_selective_keyboard_is_for_who_is_answered_and_a_key_is_a_reply() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let group = sim.group("Tea club", &[&ann, &bob]);
    let said = ann.says_in(&group, "/start");
    while sim.pending() > 0 {
        update(&sim).await;
    }
    let markup = json!({"keyboard": [["Tea"]], "selective": true});
    let params = json!({"chat_id": group.id(), "text": "x", "reply_markup": markup,
        "reply_parameters": {"message_id": said}});
    let message = sent(&sim, "sendMessage", params).await["message_id"].clone();
    assert_eq!(ann.keyboard_in(&group), [["Tea"]]);
    assert!(bob.keyboard_in(&group).is_empty());
    ann.presses_in(&group, "Tea").await;
    let key = update(&sim).await["message"].clone();
    assert_eq!(key["reply_to_message"]["message_id"], message, "privacy hides other messages");
}
