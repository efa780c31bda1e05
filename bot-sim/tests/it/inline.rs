//! Inline mode, over HTTP.

use std::time::Duration;

use bot_sim::Sim;
use serde_json::{Value, json};

use crate::client::{call, refused, sent, update};

fn article(id: &str, text: &str) -> Value {
    json!({"type": "article", "id": id, "title": text,
        "input_message_content": {"message_text": format!("<b>{text}</b>"), "parse_mode": "HTML"}})
}

/// Asks as Ann, and gives the id of the bot's query.
async fn asked(sim: &Sim, text: &str) -> Value {
    sim.user("Ann").asks_inline(text);
    update(sim).await["inline_query"]["id"].clone()
}

#[tokio::test]
async fn a_question_is_answered_with_results() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.asks_inline("tea");
    let query = update(&sim).await["inline_query"].clone();
    assert_eq!((&query["query"], &query["offset"]), (&json!("tea"), &json!("")));
    assert_eq!((&query["from"]["id"], &query["chat_type"]), (&json!(ann.id()), &json!("sender")));
    let results = json!([article("green", "Green tea"), article("black", "Black tea")]);
    let answer = json!({"inline_query_id": query["id"], "results": results, "next_offset": "2"});
    assert_eq!(sent(&sim, "answerInlineQuery", answer).await, true);
    let results = ann.sees_results().await;
    assert_eq!(results.titles(), ["Green tea", "Black tea"]);
    ann.asks_for_more(&results);
    let query = update(&sim).await["inline_query"].clone();
    assert_eq!((&query["query"], &query["offset"]), (&json!("tea"), &json!("2")));
    let group = sim.group("Tea club", &[&ann]);
    ann.asks_inline_in(&group, "x");
    for _ in 0..2 {
        update(&sim).await;
    }
    assert_eq!(update(&sim).await["inline_query"]["chat_type"], "group");
}

#[tokio::test]
async fn a_button_can_ask() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.says("/start");
    update(&sim).await;
    let button = json!({"text": "Search", "switch_inline_query_current_chat": "tea"});
    let markup = json!({"inline_keyboard": [[button]]});
    let params = json!({"chat_id": ann.id(), "text": "x", "reply_markup": markup});
    sent(&sim, "sendMessage", params).await;
    ann.presses("Search").await;
    assert_eq!(update(&sim).await["inline_query"]["query"], "tea");
}

#[tokio::test]
async fn a_chosen_result_is_sent_via_the_bot() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let id = asked(&sim, "tea").await;
    let answer = json!({"inline_query_id": id, "results": [article("green", "Green tea")]});
    sent(&sim, "answerInlineQuery", answer).await;
    let results = ann.sees_results().await;
    let message = ann.chooses(&results, "green");
    let sent = update(&sim).await["message"].clone();
    assert_eq!((&sent["message_id"], &sent["text"]), (&json!(message), &json!("Green tea")));
    assert_eq!(sent["via_bot"]["id"], sim.bot_id());
    assert_eq!(sent["entities"][0]["type"], "bold");
    let chosen = update(&sim).await["chosen_inline_result"].clone();
    assert_eq!((&chosen["result_id"], &chosen["query"]), (&json!("green"), &json!("tea")));
    assert_eq!(chosen.get("inline_message_id"), None, "it has no keyboard");
}

#[tokio::test]
async fn a_result_with_a_keyboard_is_an_inline_message() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let group = sim.group("Tea club", &[&ann, &bob]);
    for _ in 0..2 {
        update(&sim).await;
    }
    let id = asked(&sim, "tea").await;
    let mut result = article("green", "Green tea");
    result["reply_markup"] =
        json!({"inline_keyboard": [[{"text": "Buy", "callback_data": "buy"}]]});
    let answer = json!({"inline_query_id": id, "results": [result]});
    sent(&sim, "answerInlineQuery", answer).await;
    let results = ann.sees_results().await;
    ann.chooses_in(&group, &results, "green");
    update(&sim).await;
    let chosen = update(&sim).await["chosen_inline_result"].clone();
    let inline = chosen["inline_message_id"].clone();
    assert!(inline.is_string(), "{chosen}");
    bob.presses_in(&group, "Buy").await;
    let query = update(&sim).await["callback_query"].clone();
    assert_eq!((&query["inline_message_id"], query.get("message")), (&inline, None));
    let seen = group.messages().last().unwrap().clone();
    let edit = json!({"inline_message_id": inline, "text": "Bought"});
    assert_eq!(sent(&sim, "editMessageText", edit).await, true);
    assert_eq!(bob.sees_edit_of(&seen).await.text, "Bought");
    let wrong = json!({"inline_message_id": "tea", "text": "Bought"});
    refused(&call(&sim, "editMessageText", wrong).await, "Bad Request: MESSAGE_ID_INVALID");
}

#[tokio::test(start_paused = true)]
async fn results_are_kept_as_long_as_the_bot_says() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let id = asked(&sim, "tea").await;
    let results = [article("green", "Green tea")];
    let answer = json!({"inline_query_id": id, "results": results, "cache_time": 60});
    sent(&sim, "answerInlineQuery", answer).await;
    ann.sees_results().await;
    bob.asks_inline("tea");
    assert_eq!(bob.sees_results().await.titles(), ["Green tea"]);
    sim.advance(Duration::from_mins(1)).await;
    let id = asked(&sim, "tea").await;
    let answer = json!({"inline_query_id": id, "results": results, "is_personal": true});
    sent(&sim, "answerInlineQuery", answer).await;
    bob.asks_inline("tea");
    assert_eq!(update(&sim).await["inline_query"]["from"]["id"], bob.id());
}

#[tokio::test(start_paused = true)]
async fn wrong_answers_are_refused() {
    let sim = Sim::start().await;
    let id = asked(&sim, "tea").await;
    let parse = "can't parse inline query result";
    let mut app = article("x", "x");
    let button = json!({"text": "x", "web_app": {"url": "https://example.org"}});
    app["reply_markup"] = json!({"inline_keyboard": [[button]]});
    let rows = [
        (json!({}), "expected an Array of InlineQueryResult".to_owned()),
        (json!([{"id": "x"}]), format!("{parse}: Can't find field \"type\"")),
        (
            json!([{"type": "article", "id": "x", "title": "x"}]),
            format!("{parse}: Can't find field \"message_text\""),
        ),
        (json!([app]), "BUTTON_TYPE_INVALID".into()),
        (json!([article("", "x")]), "RESULT_ID_INVALID".into()),
        (json!([article(&"x".repeat(65), "x")]), "RESULT_ID_INVALID".into()),
        (json!([article("x", "x"), article("x", "y")]), "RESULT_ID_DUPLICATE".into()),
        (
            json!((0..51).map(|at| article(&at.to_string(), "x")).collect::<Vec<_>>()),
            "too many inline query results specified".into(),
        ),
    ];
    for (results, description) in rows {
        let params = json!({"inline_query_id": id, "results": results});
        let answer = call(&sim, "answerInlineQuery", params).await;
        refused(&answer, &format!("Bad Request: {description}"));
    }
    sim.advance(Duration::from_secs(31)).await;
    let params = json!({"inline_query_id": id, "results": []});
    refused(
        &call(&sim, "answerInlineQuery", params).await,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    );
}
