//! What people send besides texts, and what the bot sends by file, over HTTP.

use bot_sim::{Draft, Person, Sim};
use serde_json::{Value, json};

use crate::client::{Connection, call, refused, sent, update};

/// A person whom the bot may write to; the update of that is gone.
async fn met(sim: &Sim) -> Person {
    let ann = sim.user("Ann");
    ann.says("/start");
    update(sim).await;
    ann
}

#[tokio::test]
async fn each_kind_of_content_is_a_member_of_the_message() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let rows = [
        ("photo", Draft::photo(), "/2/width", json!(1280)),
        ("video", Draft::video(), "/duration", json!(10)),
        ("animation", Draft::animation(), "/mime_type", json!("video/mp4")),
        ("audio", Draft::audio(), "/mime_type", json!("audio/mpeg")),
        ("voice", Draft::voice(7), "/duration", json!(7)),
        ("video_note", Draft::video_note(), "/length", json!(240)),
        ("document", Draft::document("a.pdf"), "/file_name", json!("a.pdf")),
        ("sticker", Draft::sticker("\u{1f375}"), "/emoji", json!("\u{1f375}")),
        ("location", Draft::location(52.5, 13.4), "/latitude", json!(52.5)),
        ("venue", Draft::venue("Bar", "Street 1", 1.0, 2.0), "/location/longitude", json!(2.0)),
        ("contact", Draft::contact("+49", "Bob"), "/first_name", json!("Bob")),
        ("dice", Draft::dice("\u{1f3b2}", 6), "/value", json!(6)),
        ("poll", Draft::poll("Tea?", &["Yes", "No"]), "/options/1/text", json!("No")),
    ];
    for (kind, draft, pointer, expected) in rows {
        let id = ann.sends(draft);
        let message = update(&sim).await["message"].clone();
        assert_eq!(message["message_id"], id);
        assert_eq!(message[kind].pointer(pointer), Some(&expected), "{message}");
        assert_eq!((message.get("text"), message.get("caption")), (None, None), "{message}");
        assert_eq!(ann.messages().last().unwrap().media(), Some(kind));
    }
}

#[tokio::test]
async fn a_caption_has_entities_and_may_be_a_command() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    ann.sends(Draft::photo().caption("/put ").html("<b>tea</b> "));
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["caption"], "/put tea");
    assert_eq!(
        message["caption_entities"],
        json!([
            {"type": "bot_command", "offset": 0, "length": 4},
            {"type": "bold", "offset": 5, "length": 3},
        ]),
    );
    let group = sim.group("Tea club", &[&ann]);
    ann.sends_in(&group, Draft::photo());
    ann.sends_in(&group, Draft::photo().caption("/put").field("has_media_spoiler", json!(true)));
    for _ in 0..2 {
        update(&sim).await;
    }
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["caption"], "/put", "privacy hides the other photo");
    assert_eq!(message["has_media_spoiler"], true);
}

#[tokio::test]
async fn somebody_without_a_user_name_is_mentioned_by_name() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let bob = sim.user("Bob");
    ann.sends(Draft::text("/thank ").mentioning(&bob));
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["text"], format!("/thank @{}", bob.username().unwrap()));
    assert_eq!(message["entities"][1]["type"], "mention");
    bob.takes_username("");
    bob.speaks("de");
    ann.sends(Draft::text("/thank ").mentioning(&bob).caption(" now"));
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["text"], "/thank Bob now");
    let mention = &message["entities"][1];
    assert_eq!((&mention["type"], &mention["offset"]), (&json!("text_mention"), &json!(7)));
    assert_eq!(
        mention["user"],
        json!({"id": bob.id(), "is_bot": false, "first_name": "Bob", "language_code": "de"}),
    );
}

#[tokio::test]
async fn forwards_replies_and_messages_via_the_bot_say_so() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let bob = sim.user("Bob");
    let first = ann.messages()[0].clone();
    ann.sends(Draft::text("yes").reply_to(&first));
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["reply_to_message"]["message_id"], first.id);
    ann.sends(Draft::photo().forwarded_from(&bob));
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["forward_origin"]["type"], "user");
    assert_eq!(message["forward_origin"]["sender_user"]["id"], bob.id());
    let forwarded = ann.messages().last().unwrap().clone();
    ann.sends(Draft::forward_of(&forwarded));
    let again = update(&sim).await["message"].clone();
    assert_eq!(again["forward_origin"], message["forward_origin"], "the first is told of");
    assert_eq!(again["photo"], message["photo"]);
    ann.sends(Draft::text("x").forwarded_from_hidden("Zoe"));
    let message = update(&sim).await["message"].clone();
    assert_eq!(message["forward_origin"]["sender_user_name"], "Zoe");
    ann.sends(Draft::text("x").via_bot());
    assert_eq!(update(&sim).await["message"]["via_bot"]["id"], sim.bot_id());
}

#[tokio::test]
async fn an_edit_of_a_message_reaches_the_bot() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let id = ann.says("/put tea");
    update(&sim).await;
    ann.edits(id, "/put coffee");
    let edited = update(&sim).await["edited_message"].clone();
    assert_eq!((&edited["message_id"], &edited["text"]), (&json!(id), &json!("/put coffee")));
    assert!(edited["edit_date"].is_number());
    let group = sim.group("Tea club", &[&ann]);
    let id = ann.says_in(&group, "hello");
    ann.edits_in(&group, id, "/get");
    for _ in 0..2 {
        update(&sim).await;
    }
    assert_eq!(update(&sim).await["edited_message"]["text"], "/get");
}

#[tokio::test]
async fn an_album_is_messages_with_one_number() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let ids = ann.sends_album([Draft::photo().caption("both"), Draft::video()]);
    let (first, second) = (update(&sim).await, update(&sim).await);
    let (first, second) = (&first["message"], &second["message"]);
    assert_eq!(json!(ids), json!([first["message_id"], second["message_id"]]));
    assert!(first["media_group_id"].is_string());
    assert_eq!(first["media_group_id"], second["media_group_id"]);
    let media = json!([
        {"type": "photo", "media": first["photo"][0]["file_id"], "caption": "<i>x</i>",
            "parse_mode": "HTML"},
        {"type": "photo", "media": "https://example.org/tea.jpg"},
    ]);
    let params = json!({"chat_id": ann.id(), "media": media});
    let album = sent(&sim, "sendMediaGroup", params).await;
    assert_eq!(album[0]["caption_entities"][0]["type"], "italic");
    assert_eq!(album[0]["media_group_id"], album[1]["media_group_id"]);
    let media = json!([{"type": "sticker", "media": "x"}]);
    let answer = call(&sim, "sendMediaGroup", json!({"chat_id": ann.id(), "media": media})).await;
    refused(&answer, "Bad Request: can't use the media of the specified type in the album");
}

#[tokio::test]
async fn posts_in_a_channel_come_from_the_channel() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let news = sim.channel("News", &ann);
    let member = update(&sim).await["my_chat_member"].clone();
    assert_eq!(member["new_chat_member"]["status"], "administrator");
    assert_eq!(member["new_chat_member"]["can_post_messages"], true);
    let id = ann.says_in(&news, "Tea is ready");
    let post = update(&sim).await["channel_post"].clone();
    let chat = json!({"id": news.id(), "type": "channel", "title": "News"});
    assert_eq!((&post["chat"], &post["sender_chat"]), (&chat, &chat));
    assert_eq!((post.get("from"), &post["message_id"]), (None, &json!(id)));
    ann.edits_in(&news, id, "Tea is cold");
    assert_eq!(update(&sim).await["edited_channel_post"]["text"], "Tea is cold");
    let params = json!({"chat_id": news.id(), "text": "Sorry"});
    let message = sent(&sim, "sendMessage", params).await;
    assert_eq!((&message["sender_chat"], message.get("from")), (&chat, None));
    news.expects("Sorry").await;
    assert_eq!(sim.pending(), 0);
    ann.sends(Draft::forward_of(&news.messages()[1]));
    let forward = update(&sim).await["message"]["forward_origin"].clone();
    assert_eq!(
        forward,
        json!({"type": "channel", "date": post["date"], "chat": chat, "message_id": id}),
    );
}

#[tokio::test]
async fn the_bot_sends_files_by_id_by_address_and_as_uploads() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    ann.sends(Draft::photo());
    let photo = update(&sim).await["message"]["photo"].clone();
    let send = async |method: &str, params: Value| {
        let mut params = params;
        params["chat_id"] = json!(ann.id());
        call(&sim, method, params).await
    };
    let id = photo[0]["file_id"].clone();
    let answer =
        send("sendPhoto", json!({"photo": id, "caption": "*x*", "parse_mode": "MarkdownV2"})).await;
    assert_eq!(answer["result"]["photo"], photo);
    assert_eq!(answer["result"]["caption_entities"][0]["type"], "bold");
    let url = "https://example.org/menu.pdf?day=1";
    let answer = send("sendDocument", json!({"document": url})).await;
    assert_eq!(answer["result"]["document"]["file_name"], "menu.pdf");
    let rows = [
        ("sendVoice", json!({}), "there is no voice in the request"),
        ("sendVideoNote", json!({}), "there is no video note in the request"),
        ("sendPhoto", json!({"photo": "tea"}), "wrong file identifier/HTTP URL specified"),
        ("sendVoice", json!({"voice": id}), "can't use file of type Photo as VoiceNote"),
        (
            "sendPhoto",
            json!({"photo": id, "caption": "x".repeat(1025)}),
            "message caption is too long",
        ),
        ("sendLocation", json!({"latitude": 1}), "longitude is empty"),
        ("sendContact", json!({"first_name": "Bob"}), "phone number is empty"),
        ("sendDice", json!({"emoji": "x"}), "EMOTICON_INVALID"),
        ("sendPoll", json!({"question": " ", "options": []}), "poll question must be non-empty"),
    ];
    for (method, params, description) in rows {
        refused(&send(method, params).await, &format!("Bad Request: {description}"));
    }
    let file = sent(&sim, "getFile", json!({"file_id": id})).await;
    assert_eq!(file["file_unique_id"], photo[0]["file_unique_id"]);
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{}\r\n--b\r\n\
         Content-Disposition: form-data; name=\"document\"\r\n\r\nattach://f\r\n--b\r\n\
         Content-Disposition: form-data; name=\"f\"; filename=\"tea.txt\"\r\n\r\nhot\r\n--b--\r\n",
        ann.id(),
    );
    let path = format!("/bot{}/sendDocument", sim.token());
    let request = crate::client::post(&path, "multipart/form-data; boundary=b", body.as_bytes());
    let answer = Connection::open(&sim).await.send(&request).await.unwrap().json();
    let document = &answer["result"]["document"];
    assert_eq!((&document["file_name"], &document["file_size"]), (&json!("tea.txt"), &json!(3)));
}

#[tokio::test]
async fn the_bot_sends_places_contacts_dice_and_polls() {
    let sim = Sim::start().await;
    let ann = met(&sim).await;
    let send = async |method: &str, params: Value| {
        let mut params = params;
        params["chat_id"] = json!(ann.id());
        sent(&sim, method, params).await
    };
    let place = json!({"latitude": 1.5, "longitude": "2", "title": "Bar", "address": "Street 1"});
    assert_eq!(send("sendLocation", place.clone()).await["location"]["longitude"], 2.0);
    assert_eq!(send("sendVenue", place).await["venue"]["title"], "Bar");
    let contact = json!({"phone_number": "+49", "first_name": "Bob"});
    assert_eq!(send("sendContact", contact.clone()).await["contact"], contact);
    let dice = send("sendDice", json!({})).await["dice"].clone();
    assert!((1..=6).contains(&dice["value"].as_i64().unwrap()), "{dice}");
    let poll = json!({"question": "Tea?", "options": ["Yes", {"text": "No"}], "type": "quiz",
        "correct_option_ids": [1]});
    let poll = send("sendPoll", poll).await["poll"].clone();
    assert_eq!((&poll["type"], &poll["options"][0]["text"]), (&json!("quiz"), &json!("Yes")));
    assert!(poll["id"].as_str().is_some_and(|id| !id.is_empty()));
    for kind in ["location", "venue", "contact", "dice", "poll"] {
        assert_eq!(ann.hears().await.media(), Some(kind));
    }
}

#[tokio::test]
async fn messages_are_forwarded_and_copied() {
    let sim = Sim::start().await;
    let (ann, bob) = (met(&sim).await, sim.user("Bob"));
    bob.says("hi");
    let id = ann.sends(Draft::photo().caption("tea"));
    let pass = |to: &Person, id: i64| json!({"chat_id": to.id(), "from_chat_id": ann.id(), "message_id": id});
    let forward = sent(&sim, "forwardMessage", pass(&bob, id)).await;
    assert_eq!(forward["forward_origin"]["sender_user"]["id"], ann.id());
    assert_eq!(forward["caption"], "tea");
    let copied = sent(&sim, "copyMessage", pass(&bob, id)).await;
    assert!(bob.expects("tea").await.field("forward_origin").is_some());
    let copy = bob.expects("tea").await;
    assert_eq!((copied, copy.field("forward_origin")), (json!({"message_id": copy.id}), None));
    let mut other = pass(&bob, id);
    other["caption"] = json!("coffee");
    sent(&sim, "copyMessage", other).await;
    bob.expects("coffee").await;
    let answer = call(&sim, "forwardMessage", pass(&bob, 99_999)).await;
    refused(&answer, "Bad Request: message to forward not found");
    let answer = call(&sim, "copyMessage", pass(&bob, 99_999)).await;
    refused(&answer, "Bad Request: message to copy not found");
    let many = json!({"chat_id": bob.id(), "from_chat_id": ann.id(), "message_ids": [id, 99_999]});
    let ids = sent(&sim, "copyMessages", many).await;
    assert_eq!(ids.as_array().unwrap().len(), 1);
}
