//! Orders and payments, over HTTP.

use std::time::Duration;

use bot_sim::Sim;
use serde_json::json;

use crate::client::{call, refused, sent, update};

const TOO_OLD: &str =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";

#[tokio::test]
async fn a_payment_is_made_when_the_bot_agrees() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.pays("tea", "EUR", 300);
    let query = update(&sim).await["pre_checkout_query"].clone();
    assert_eq!((&query["invoice_payload"], &query["total_amount"]), (&json!("tea"), &json!(300)));
    let answer = json!({"pre_checkout_query_id": query["id"], "ok": true});
    assert_eq!(sent(&sim, "answerPreCheckoutQuery", answer.clone()).await, true);
    assert!(ann.sees_word().await.ok);
    let payment = update(&sim).await["message"]["successful_payment"].clone();
    assert_eq!((&payment["currency"], &payment["total_amount"]), (&json!("EUR"), &json!(300)));
    assert!(ann.messages()[0].is_service());
    refused(&call(&sim, "answerPreCheckoutQuery", answer).await, TOO_OLD);
}

#[tokio::test(start_paused = true)]
async fn a_payment_is_not_made_when_the_bot_refuses_or_is_late() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.pays("tea", "EUR", 300);
    let id = update(&sim).await["pre_checkout_query"]["id"].clone();
    let silent = json!({"pre_checkout_query_id": id, "ok": false});
    let answer = call(&sim, "answerPreCheckoutQuery", silent).await;
    refused(&answer, "Bad Request: parameter \"error_message\" is required");
    let refusal = json!({"pre_checkout_query_id": id, "ok": false, "error_message": "No tea"});
    sent(&sim, "answerPreCheckoutQuery", refusal).await;
    let word = ann.sees_word().await;
    assert_eq!((word.ok, word.error.as_str()), (false, "No tea"));
    ann.pays("tea", "EUR", 300);
    let id = update(&sim).await["pre_checkout_query"]["id"].clone();
    sim.advance(Duration::from_secs(11)).await;
    let late = json!({"pre_checkout_query_id": id, "ok": true});
    refused(&call(&sim, "answerPreCheckoutQuery", late).await, TOO_OLD);
    assert_eq!((sim.pending(), ann.messages().len()), (0, 0));
}

#[tokio::test]
async fn ways_of_shipping_are_offered() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.asks_for_shipping("tea");
    let query = update(&sim).await["shipping_query"].clone();
    assert_eq!(query["shipping_address"]["country_code"], "DE");
    let options = json!([{"id": "1", "title": "By post", "prices": []}]);
    let answer = json!({"shipping_query_id": query["id"], "ok": true, "shipping_options": options});
    sent(&sim, "answerShippingQuery", answer).await;
    assert_eq!(ann.sees_word().await.shipping_options[0]["title"], "By post");
}
