//! Inline mode: people ask from any chat, choose a result, and it is sent via the bot.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::waiting::{Questions, Unseen};
use super::{Draft, Message, News, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId, UserId};
use crate::text::{FormattedText, ParseMode};

/// Most results of one answer.
const MAX_RESULTS: usize = 50;
/// Lengths of a result's id, in bytes.
const ID_LENGTH: std::ops::RangeInclusive<usize> = 1..=64;

/// What the bot answers to a question of inline mode, with `answerInlineQuery`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineResults {
    /// The id of the inline query.
    pub query: String,
    /// What was asked.
    pub text: String,
    /// The results as the bot sent them.
    pub results: Vec<Value>,
    /// Where more results begin; empty when these are all.
    pub next_offset: String,
    /// How long the same question is answered without asking the bot.
    pub cache_time: Duration,
    /// Whether the answer is only for who asked.
    pub personal: bool,
    /// The button above the results.
    pub button: Option<Value>,
}

impl InlineResults {
    /// The titles of the results, empty where one has none.
    #[must_use]
    pub fn titles(&self) -> Vec<&str> {
        self.results.iter().map(|result| result["title"].as_str().unwrap_or_default()).collect()
    }

    /// The result of this id.
    #[must_use]
    pub fn result(&self, id: &str) -> Option<&Value> {
        self.results.iter().find(|result| result["id"] == id)
    }
}

/// A question that waits for its results.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Asked {
    by: UserId,
    text: String,
    offset: String,
}

/// What was asked before: text, offset, and by whom, if the answer is personal.
type Same = (String, String, Option<UserId>);

/// Questions, results, and the messages that came of them.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    waiting: Questions<Asked>,
    unseen: Unseen<InlineResults>,
    cached: HashMap<Same, (Duration, Arc<InlineResults>)>,
    messages: HashMap<String, (ChatId, MessageId)>,
}

impl Inline {
    /// The oldest results that the person hasn't seen.
    pub(crate) fn see(&mut self, person: UserId) -> Option<Arc<InlineResults>> {
        self.unseen.see(person)
    }

    /// The message that `inline_message_id` stands for.
    pub(crate) fn message(&self, id: &str) -> Option<(ChatId, MessageId)> {
        self.messages.get(id).copied()
    }
}

impl World {
    /// Somebody types a question; the bot is asked unless its last answer is still good.
    pub(crate) fn ask_inline(
        &mut self,
        user: UserId,
        chat: ChatId,
        text: &str,
        offset: &str,
        now: Duration,
    ) -> Option<News> {
        let asked = Asked { by: user, text: text.to_owned(), offset: offset.to_owned() };
        for person in [None, Some(user)] {
            let same = (asked.text.clone(), asked.offset.clone(), person);
            if let Some((until, results)) = self.inline.cached.get(&same)
                && *until > now
            {
                self.inline.unseen.show(user, results.clone());
                return None;
            }
        }
        let kind = match self.chat(chat) {
            Some(place) if place.title().is_some() => self.chat_json(place)["type"].clone(),
            _ => json!("sender"),
        };
        let query = self.new_query_id(user);
        let body = json!({
            "id": query, "from": self.user_json(user), "chat_type": kind,
            "query": text, "offset": offset,
        });
        self.inline.waiting.ask(query, asked, now);
        Some(News { kind: "inline_query", body, date: now })
    }

    /// `answerInlineQuery`: gives the person who sees the results.
    pub(crate) fn answer_inline(
        &mut self,
        mut answer: InlineResults,
        now: Duration,
    ) -> Result<UserId, ApiError> {
        if answer.results.len() > MAX_RESULTS {
            return Err(ApiError::bad_request("too many inline query results specified"));
        }
        let mut ids = BTreeSet::new();
        for result in &answer.results {
            let id = result["id"].as_str().unwrap_or_default();
            if !ID_LENGTH.contains(&id.len()) {
                return Err(ApiError::bad_request("RESULT_ID_INVALID"));
            }
            if !ids.insert(id) {
                return Err(ApiError::bad_request("RESULT_ID_DUPLICATE"));
            }
        }
        let asked = self.inline.waiting.take(&answer.query, now)?;
        answer.text.clone_from(&asked.text);
        let answer = Arc::new(answer);
        if !answer.cache_time.is_zero() {
            self.inline.cached.retain(|_, (until, _)| *until > now);
            let person = answer.personal.then_some(asked.by);
            let same = (asked.text, asked.offset, person);
            self.inline.cached.insert(same, (now + answer.cache_time, answer.clone()));
        }
        self.inline.unseen.show(asked.by, answer);
        Ok(asked.by)
    }

    /// Somebody chooses a result, which is sent in a chat; the error says why that can't be.
    pub(crate) fn choose(
        &mut self,
        user: UserId,
        chat: ChatId,
        results: &InlineResults,
        id: &str,
        now: Duration,
    ) -> Result<(Arc<Message>, Vec<News>), String> {
        let result = results.result(id).ok_or_else(|| format!("there is no result {id:?}"))?;
        let mut draft = self.result_draft(result)?;
        draft.via_bot = true;
        let (chat, mut news) = self.enter(user, chat, now);
        let message = self.drafted(user, chat, draft, now);
        let mut message = message.ok_or("there is no such chat")?;
        let markup =
            result.get("reply_markup").filter(|markup| !markup["inline_keyboard"].is_null());
        let mut chosen =
            json!({"result_id": id, "from": self.user_json(user), "query": results.text});
        if let Some(markup) = markup {
            let inline_id = format!("sim-inline-{}", self.new_number());
            chosen["inline_message_id"] = json!(inline_id);
            self.inline
                .messages
                .insert(inline_id.clone(), (ChatId(message.chat), MessageId(message.id)));
            message.inline_id = Some(inline_id);
            message.reply_markup = Some(markup.clone());
        }
        let (message, told) = self.add_of_person(message, now);
        news.extend(told);
        news.push(News { kind: "chosen_inline_result", body: chosen, date: now });
        Ok((message, news))
    }

    /// What a result is when it is sent.
    fn result_draft(&mut self, result: &Value) -> Result<Draft, String> {
        let of = |json: &Value, name: &str| json[name].as_str().unwrap_or_default().to_owned();
        let refused = |error: ApiError| error.to_json()["description"].to_string();
        let content = &result["input_message_content"];
        let formatted = |json: &Value, text: &str, entities: &str| {
            let list = match &json[entities] {
                Value::Null => String::new(),
                list => list.to_string(),
            };
            let mode = ParseMode::parse(&of(json, "parse_mode")).map_err(refused)?;
            FormattedText::of_caption(&of(json, text), mode, &list).map_err(refused)
        };
        if content.get("message_text").is_some() {
            let text = formatted(content, "message_text", "entities")?;
            return Ok(Draft { text, ..Draft::default() });
        }
        let members = |json: &Value, names: &[&str]| {
            let member = |name: &&str| Some(((*name).to_owned(), json.get(*name)?.clone()));
            Value::Object(names.iter().filter_map(member).collect())
        };
        let place = ["latitude", "longitude"];
        let kind = of(result, "type");
        let json = if content.is_object() { content } else { result };
        if json.get("phone_number").is_some() {
            let names = ["phone_number", "first_name", "last_name", "vcard"];
            return Ok(Draft::of("contact", members(json, &names)));
        }
        if json.get("address").is_some() {
            let number = |name: &str| json[name].as_f64().unwrap_or_default();
            let (title, address) = (of(json, "title"), of(json, "address"));
            return Ok(Draft::venue(&title, &address, number(place[0]), number(place[1])));
        }
        if json.get("latitude").is_some() {
            return Ok(Draft::of("location", members(json, &place)));
        }
        let kinds = ["photo", "video", "audio", "voice", "document", "sticker", "animation"];
        let name = match kind.as_str() {
            "gif" | "mpeg4_gif" => "animation",
            name => name,
        };
        let Some(known) = kinds.into_iter().find(|known| *known == name) else {
            return Err(format!("bot-sim does not simulate this result yet: {result}"));
        };
        let file = of(result, &format!("{kind}_file_id"));
        let content = match self.files.find(&file, known) {
            Some(found) => found.map_err(refused)?,
            None => self.files.make(known, &json!({})),
        };
        let mut draft = Draft::of(known, content);
        draft.text = formatted(result, "caption", "caption_entities")?;
        Ok(draft)
    }
}
