//! The methods, over HTTP.

use bot_sim::{Sim, Upgrade};
use serde_json::json;

use crate::client::{call, refused};

#[tokio::test]
async fn get_me_shows_the_bot() {
    let sim = Sim::builder().token("123456:tea").username("tea_bot").start().await;
    let me = call(&sim, "getMe", json!({})).await;
    assert_eq!(me["result"]["id"], 123_456);
    assert_eq!(me["result"]["is_bot"], true);
    assert_eq!(me["result"]["first_name"], "Tea Bot");
    assert_eq!(me["result"]["username"], "tea_bot");
    assert_eq!(me["result"]["can_read_all_group_messages"], false);
}

#[tokio::test]
async fn send_message_checks_the_text_before_the_chat_and_its_length_after() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let rows = [
        (json!({}), "Bad Request: message text is empty"),
        (json!({"text": " \n "}), "Bad Request: message text is empty"),
        (json!({"text": "x"}), "Bad Request: chat_id is empty"),
        (json!({"text": "x", "chat_id": "tea"}), "Bad Request: chat not found"),
        (json!({"text": "x", "chat_id": null}), "Bad Request: chat not found"),
        (json!({"text": "x", "chat_id": ann.id()}), "Bad Request: chat not found"),
        (json!({"text": "x".repeat(4097), "chat_id": 1}), "Bad Request: chat not found"),
        (json!({"text": "x", "parse_mode": "tea"}), "Bad Request: unsupported parse_mode"),
        (
            json!({"text": "x", "reply_markup": "["}),
            "Bad Request: can't parse reply keyboard markup JSON object",
        ),
        (json!({"text": "x", "reply_markup": []}), "Bad Request: object expected as reply markup"),
    ];
    for (params, description) in rows {
        refused(&call(&sim, "sendMessage", params).await, description);
    }
    ann.says("/start");
    let long =
        call(&sim, "sendMessage", json!({"chat_id": ann.id(), "text": "x".repeat(4097)})).await;
    refused(&long, "Bad Request: message is too long");
    ann.expects_nothing();
}

#[tokio::test]
async fn a_message_comes_back_with_what_the_server_made_of_it() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let question = ann.says("/start");
    let keyboard = json!({"inline_keyboard": [[{"text": "Tea", "callback_data": "tea"}]]});
    let params = json!({
        "chat_id": ann.chat(), "text": " <b>\u{1f375}</b> &lt; /put ", "parse_mode": "html",
        "reply_markup": keyboard, "reply_parameters": {"message_id": question},
    });
    let message = call(&sim, "sendMessage", params).await["result"].clone();
    assert_eq!(message["text"], "\u{1f375} < /put");
    assert_eq!(
        message["entities"],
        json!([
            {"type": "bold", "offset": 0, "length": 2},
            {"type": "bot_command", "offset": 5, "length": 4},
        ]),
    );
    assert_eq!(message["reply_markup"], keyboard);
    assert_eq!(message["reply_to_message"]["message_id"], question);
    assert_eq!(message["from"]["id"], sim.bot_id());
    let heard = ann.hears().await;
    assert_eq!(heard.buttons(), [["Tea"]]);
    assert_eq!(heard.reply_to.as_ref().unwrap().id, question);
    assert_eq!(heard.entities[0].kind(), "bold");
}

#[tokio::test]
async fn buttons_are_checked() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.says("/start");
    let rows = [
        (
            json!({"text": "x"}),
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (json!({"text": "x", "callback_data": ""}), "Bad Request: BUTTON_DATA_INVALID"),
        (json!({"text": "x", "callback_data": "x".repeat(65)}), "Bad Request: BUTTON_DATA_INVALID"),
    ];
    for (button, description) in rows {
        let markup = json!({"inline_keyboard": [[button]]});
        let params = json!({"chat_id": ann.id(), "text": "x", "reply_markup": markup});
        refused(&call(&sim, "sendMessage", params).await, description);
    }
}

#[tokio::test]
async fn the_old_id_of_an_upgraded_group_says_where_to_go() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
    for method in ["sendMessage", "sendChatAction"] {
        let params = json!({"chat_id": group.id(), "text": "x", "action": "typing"});
        let answer = call(&sim, method, params).await;
        refused(&answer, "Bad Request: group chat was upgraded to a supergroup chat");
        assert_eq!(answer["parameters"], json!({"migrate_to_chat_id": supergroup.id()}));
    }
    let chat = call(&sim, "getChat", json!({"chat_id": group.id()})).await;
    assert_eq!(chat["result"]["type"], "group");
    let chat = call(&sim, "getChat", json!({"chat_id": supergroup.id()})).await;
    assert_eq!(chat["result"]["type"], "supergroup");
    assert_eq!(sim.pending(), 2, "the group's beginning only: both signs are withheld");
    ann.says_in(&supergroup, "/get");
    call(&sim, "sendMessage", json!({"chat_id": supergroup.id(), "text": "here"})).await;
    supergroup.expects("here").await;
}

#[tokio::test]
async fn a_bot_that_was_thrown_out_is_told_so() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    group.kicks_bot(&ann);
    let answer = call(&sim, "sendMessage", json!({"chat_id": group.id(), "text": "x"})).await;
    refused(&answer, "Forbidden: bot was kicked from the group chat");
    assert_eq!(answer["error_code"], 403);
}

#[tokio::test]
async fn a_menu_is_kept_for_each_scope_and_language() {
    let sim = Sim::start().await;
    let put = json!([{"command": "put", "description": "Puts a value away"}]);
    let scope = json!({"type": "all_group_chats"});
    let set = json!({"commands": put, "scope": scope, "language_code": "en"});
    assert_eq!(call(&sim, "setMyCommands", set).await["result"], true);
    let get = json!({"scope": scope, "language_code": "en"});
    assert_eq!(call(&sim, "getMyCommands", get.clone()).await["result"], put);
    assert_eq!(call(&sim, "getMyCommands", json!({})).await["result"], json!([]));
    call(&sim, "deleteMyCommands", get.clone()).await;
    assert_eq!(call(&sim, "getMyCommands", get).await["result"], json!([]));
    let wrong = json!({"commands": [{"command": "P-t", "description": "x"}]});
    refused(&call(&sim, "setMyCommands", wrong).await, "Bad Request: BOT_COMMAND_INVALID");
}

#[tokio::test]
async fn there_is_no_webhook_to_delete() {
    let sim = Sim::start().await;
    sim.user("Ann").says("hi");
    let deleted = call(&sim, "deleteWebhook", json!({})).await;
    assert_eq!(
        deleted,
        json!({"ok": true, "result": true, "description": "Webhook is already deleted"})
    );
    let info = call(&sim, "getWebhookInfo", json!({})).await;
    let expected = json!({"url": "", "has_custom_certificate": false, "pending_update_count": 1});
    assert_eq!(info["result"], expected);
    call(&sim, "deleteWebhook", json!({"drop_pending_updates": true})).await;
    assert_eq!(sim.pending(), 0);
}

#[tokio::test]
async fn unknown_actions_are_refused() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.says("hi");
    let typing =
        call(&sim, "sendChatAction", json!({"chat_id": ann.id(), "action": "typing"})).await;
    assert_eq!(typing["result"], true);
    let dancing =
        call(&sim, "sendChatAction", json!({"chat_id": ann.id(), "action": "dancing"})).await;
    refused(&dancing, "Bad Request: wrong parameter action in request");
}
