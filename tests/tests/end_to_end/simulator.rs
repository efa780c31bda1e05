//! What the simulator sends is what the types of the Bot API say, member by member.

use bot_core::client::{Client, Token};
use bot_core::types::{ChatFullInfo, ChatMember, File, Message, Poll, Update, User};
use bot_sim::{Draft, Person, Sim};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Members that Telegram sends beside those of the reference.
const UNLISTED: [&str; 12] = [
    "accepted_gift_types",
    "all_members_are_administrators",
    "can_send_media_messages",
    "forward_date",
    "forward_from",
    "forward_from_chat",
    "forward_from_message_id",
    "forward_sender_name",
    "left_chat_participant",
    "new_chat_member",
    "new_chat_participant",
    "show_caption_above_media",
];

/// A bot of bare calls.
struct Calls {
    client: Client,
}

impl Calls {
    fn new(sim: &Sim) -> Self {
        let token = Token::new(sim.token()).unwrap();
        Self { client: Client::builder(token).base_url(sim.url()).build().unwrap() }
    }

    async fn call(&self, method: &str, params: Value) -> Value {
        let result = self.client.call_raw(method, &params).await;
        let result = result.unwrap_or_else(|error| panic!("{method}: {error:?}"));
        serde_json::from_str(result.get()).unwrap()
    }

    /// Calls a method, and checks its answer.
    async fn check<T: DeserializeOwned + Serialize>(&self, method: &str, params: Value) -> Value {
        let answer = self.call(method, params).await;
        same::<T>(&answer);
        answer
    }

    /// Takes the updates that wait, checks them, and gives the names of their kinds.
    async fn kinds(&self) -> Vec<String> {
        let mut kinds = Vec::new();
        let mut offset = 0;
        loop {
            let updates = self.call("getUpdates", json!({"offset": offset})).await;
            let updates = updates.as_array().unwrap();
            for update in updates {
                same::<Update>(update);
                let names = update.as_object().unwrap().keys();
                kinds.extend(names.filter(|name| *name != "update_id").cloned());
            }
            let Some(last) = updates.last() else {
                return kinds;
            };
            offset = last["update_id"].as_i64().unwrap() + 1;
        }
    }
}

/// Checks that a type has all members of a JSON text.
#[track_caller]
fn same<T: DeserializeOwned + Serialize>(sent: &Value) {
    let read: T =
        serde_json::from_str(&sent.to_string()).unwrap_or_else(|error| panic!("{error}: {sent:#}"));
    let mut lost = Vec::new();
    compare("", sent, &serde_json::to_value(read).unwrap(), &mut lost);
    assert!(lost.is_empty(), "{lost:#?} in {sent:#}");
}

/// Collects what is in `sent` and not in `read`.
fn compare(path: &str, sent: &Value, read: &Value, lost: &mut Vec<String>) {
    match (sent, read) {
        (Value::Object(sent), Value::Object(read)) => {
            for (name, value) in sent.iter().filter(|(name, _)| !UNLISTED.contains(&name.as_str()))
            {
                let path = format!("{path}/{name}");
                match read.get(name) {
                    Some(read) => compare(&path, value, read, lost),
                    None => lost.push(path),
                }
            }
        }
        (Value::Array(sent), Value::Array(read)) if sent.len() == read.len() => {
            for (at, (sent, read)) in sent.iter().zip(read).enumerate() {
                compare(&format!("{path}/{at}"), sent, read, lost);
            }
        }
        _ if sent == read => {}
        _ => lost.push(format!("{path}: {sent} is read as {read}")),
    }
}

#[track_caller]
fn all(kinds: &[String], expected: &str) {
    assert!(kinds.iter().all(|kind| kind == expected), "{kinds:?}");
}

/// Everything that a person can send.
fn drafts(sim: &Sim, ann: &Person) -> Vec<Draft> {
    let bob = sim.user("Bob");
    let nameless = sim.user("Zoe");
    nameless.takes_username("");
    vec![
        Draft::text("/put tea #tea $TEA tea@example.org https://example.org"),
        Draft::text("").html("<b>a</b> <pre>b</pre> <a href=\"https://example.org\">c</a>"),
        Draft::text("hi ").mentioning(&bob).caption(" ").mentioning(&nameless),
        Draft::photo().caption("/put tea"),
        Draft::video(),
        Draft::animation(),
        Draft::audio(),
        Draft::voice(3),
        Draft::video_note(),
        Draft::document("a.pdf"),
        Draft::sticker("\u{1f375}"),
        Draft::location(52.5, 13.4),
        Draft::venue("Bar", "Street 1", 1.0, 2.0),
        Draft::contact("+49", "Bob"),
        Draft::dice("\u{1f3b2}", 6),
        Draft::poll("Tea?", &["Yes", "No"]),
        Draft::text("x").forwarded_from(&bob),
        Draft::text("x").forwarded_from_hidden("Zoe"),
        Draft::text("x").via_bot(),
        Draft::text("x").reply_to(&ann.messages()[0]),
        Draft::service("new_chat_title", json!("Tea club")),
    ]
}

#[tokio::test]
async fn what_people_send_is_read_without_loss() {
    let sim = Sim::start().await;
    let bot = Calls::new(&sim);
    let ann = sim.user("Ann");
    let id = ann.says("/start");
    let drafts = drafts(&sim, &ann);
    for draft in drafts {
        ann.sends(draft);
    }
    ann.sends_album([Draft::photo(), Draft::video()]);
    all(&bot.kinds().await, "message");
    ann.edits(id, "/stop");
    all(&bot.kinds().await, "edited_message");
    let news = sim.channel("News", &ann);
    all(&bot.kinds().await, "my_chat_member");
    let post = ann.says_in(&news, "tea");
    all(&bot.kinds().await, "channel_post");
    ann.edits_in(&news, post, "coffee");
    all(&bot.kinds().await, "edited_channel_post");
    ann.sends(Draft::forward_of(&news.messages()[1]));
    all(&bot.kinds().await, "message");
}

#[tokio::test]
async fn presses_and_questions_are_read_without_loss() {
    let sim = Sim::start().await;
    let bot = Calls::new(&sim);
    let ann = sim.user("Ann");
    ann.says("/start");
    bot.kinds().await;
    let keyboard = json!({"inline_keyboard": [[{"text": "Buy", "callback_data": "buy"}]]});
    let params = json!({"chat_id": ann.id(), "text": "x", "reply_markup": keyboard});
    let id = bot.check::<Message>("sendMessage", params).await["message_id"].clone();
    ann.presses("Buy").await;
    let seen = ann.hears().await;
    let edit = json!({"chat_id": ann.id(), "message_id": id, "text": "y"});
    bot.check::<Message>("editMessageText", edit).await;
    bot.call("deleteMessage", json!({"chat_id": ann.id(), "message_id": id})).await;
    ann.presses_at(&seen, "Buy");
    all(&bot.kinds().await, "callback_query");
    let keyboard = json!({"keyboard": [[{"text": "Me", "request_contact": true},
        {"text": "Here", "request_location": true}]]});
    let params = json!({"chat_id": ann.id(), "text": "x", "reply_markup": keyboard});
    bot.check::<Message>("sendMessage", params).await;
    ann.presses("Me").await;
    ann.presses("Here").await;
    all(&bot.kinds().await, "message");
    ann.asks_inline("tea");
    let updates = bot.call("getUpdates", json!({})).await;
    let query = updates[0]["inline_query"]["id"].clone();
    all(&bot.kinds().await, "inline_query");
    let keyboard = json!({"inline_keyboard": [[{"text": "Buy", "callback_data": "buy"}]]});
    let results = json!([{"type": "article", "id": "1", "title": "Tea",
        "input_message_content": {"message_text": "Tea"}, "reply_markup": keyboard}]);
    let answer = json!({"inline_query_id": query, "results": results});
    bot.call("answerInlineQuery", answer).await;
    let results = ann.sees_results().await;
    ann.chooses(&results, "1");
    ann.presses("Buy").await;
    assert_eq!(bot.kinds().await, ["message", "chosen_inline_result", "callback_query"]);
}

#[tokio::test]
async fn members_reactions_and_votes_are_read_without_loss() {
    let sim = Sim::start().await;
    let bot = Calls::new(&sim);
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let kinds = [
        "message",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "message_reaction",
        "message_reaction_count",
        "poll",
        "poll_answer",
    ];
    bot.call("getUpdates", json!({"allowed_updates": kinds})).await;
    let group = sim.group("Tea club", &[&ann]);
    group.promotes_bot(&ann);
    bob.asks_to_join(&group);
    let about = json!({"chat_id": group.id(), "user_id": bob.id()});
    bot.call("approveChatJoinRequest", about.clone()).await;
    group.promotes(&ann, &bob);
    assert_eq!(
        bot.kinds().await,
        [
            "my_chat_member",
            "message",
            "my_chat_member",
            "chat_join_request",
            "message",
            "chat_member",
            "chat_member"
        ],
    );
    for user in [ann.id(), bob.id(), sim.bot_id()] {
        let params = json!({"chat_id": group.id(), "user_id": user});
        bot.check::<ChatMember>("getChatMember", params).await;
    }
    let params = json!({"chat_id": group.id()});
    bot.check::<Vec<ChatMember>>("getChatAdministrators", params).await;
    group.demotes(&ann, &bob);
    bot.call("banChatMember", about).await;
    assert_eq!(bot.kinds().await, ["chat_member", "message", "chat_member"]);
    let poll = json!({"chat_id": group.id(), "question": "Tea?", "options": ["Yes", "No"],
        "is_anonymous": false});
    bot.check::<Message>("sendPoll", poll).await;
    let message = group.hears().await;
    ann.votes(&message, &[1]);
    let params = json!({"chat_id": group.id(), "message_id": message.id});
    bot.call("pinChatMessage", params.clone()).await;
    bot.check::<Poll>("stopPoll", params).await;
    bot.check::<ChatFullInfo>("getChat", json!({"chat_id": group.id()})).await;
    ann.reacts(&message, "\u{1f44d}");
    assert_eq!(bot.kinds().await, ["poll", "poll_answer", "message", "poll", "message_reaction"]);
    let news = sim.channel("News", &ann);
    ann.says_in(&news, "tea");
    ann.reacts(&news.messages()[1], "\u{1f44d}");
    assert_eq!(bot.kinds().await, ["my_chat_member", "message_reaction_count"]);
    let supergroup = group.upgrade(&ann);
    ann.blocks_bot();
    supergroup.kicks_bot(&ann);
    assert_eq!(bot.kinds().await, ["message", "message", "my_chat_member"]);
}

#[tokio::test]
async fn orders_are_read_without_loss() {
    let sim = Sim::start().await;
    let bot = Calls::new(&sim);
    let ann = sim.user("Ann");
    ann.says("/start");
    bot.kinds().await;
    ann.asks_for_shipping("tea");
    all(&bot.kinds().await, "shipping_query");
    ann.pays("tea", "EUR", 300);
    let updates = bot.call("getUpdates", json!({})).await;
    let query = updates[0]["pre_checkout_query"]["id"].clone();
    let answer = json!({"pre_checkout_query_id": query, "ok": true});
    bot.call("answerPreCheckoutQuery", answer).await;
    assert!(ann.sees_word().await.ok);
    assert_eq!(bot.kinds().await, ["pre_checkout_query", "message"]);
}

#[tokio::test]
async fn what_the_bot_sends_comes_back_without_loss() {
    let sim = Sim::start().await;
    let bot = Calls::new(&sim);
    let ann = sim.user("Ann");
    let question = ann.says("/start");
    bot.check::<User>("getMe", json!({})).await;
    let file = "https://example.org/tea.jpg";
    let rows = [
        ("sendMessage", json!({"text": "*x*", "parse_mode": "MarkdownV2"})),
        ("sendPhoto", json!({"photo": file, "caption": "x", "has_spoiler": true})),
        ("sendVideo", json!({"video": file})),
        ("sendAnimation", json!({"animation": file})),
        ("sendAudio", json!({"audio": file, "title": "x", "performer": "y"})),
        ("sendVoice", json!({"voice": file, "duration": 3})),
        ("sendVideoNote", json!({"video_note": file})),
        ("sendDocument", json!({"document": file})),
        ("sendSticker", json!({"sticker": file})),
        ("sendLocation", json!({"latitude": 1, "longitude": 2})),
        ("sendVenue", json!({"latitude": 1, "longitude": 2, "title": "x", "address": "y"})),
        ("sendContact", json!({"phone_number": "+49", "first_name": "Bob"})),
        ("sendDice", json!({})),
        (
            "sendPoll",
            json!({"question": "?", "options": ["x"], "type": "quiz",
            "correct_option_ids": [0], "explanation": "x"}),
        ),
        ("forwardMessage", json!({"from_chat_id": ann.id(), "message_id": question})),
    ];
    for (method, mut params) in rows {
        params["chat_id"] = json!(ann.id());
        bot.check::<Message>(method, params).await;
    }
    ann.sends(Draft::photo());
    let photo = ann.messages().last().unwrap().field("photo").unwrap().clone();
    bot.check::<File>("getFile", json!({"file_id": photo[0]["file_id"]})).await;
    let album = json!([{"type": "photo", "media": file}, {"type": "video", "media": file}]);
    let params = json!({"chat_id": ann.id(), "media": album});
    bot.check::<Vec<Message>>("sendMediaGroup", params).await;
}
