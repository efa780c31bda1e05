//! What users write to the bot, and what a right answer is.
//!
//! Plain data without clock or socket.
//!
//! Invariant: an update counts as in flight from the moment it is first handed out until its answer
//! has come; it is kept until the bot has confirmed it.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::latencies::micros;
use super::{Crowd, Faults, Limits, Load, Mix};
use crate::filled::{self, FIRST_USER};

/// What users ask for that isn't there.
const NO_KEY: &str = "00000000-0000-4000-8000-000000000000";
/// What the bot answers to what is no command.
pub(crate) const NO_COMMAND: &str = "Write /put or /get.";
/// When everything was written, in seconds.
const DATE: u64 = 1_790_000_000;

/// The users and what they have written.
#[derive(Debug)]
pub(super) struct Traffic {
    mix: Mix,
    limit: usize,
    /// Most unanswered updates of one chat.
    limit_of_chat: usize,
    random: fastrand::Rng,
    crowd: Crowd,
    chats: Vec<Chat>,
    next_update: i64,
    /// Handed out and not confirmed, in order.
    unconfirmed: VecDeque<(i64, String)>,
    in_flight: usize,
    leg: Leg,
}

/// What is measured from one command to the next.
#[derive(Debug, Default)]
pub(super) struct Leg {
    /// Updates still to be handed out.
    to_come: u64,
    /// When the next one is written, and the seconds between two in the mean.
    pace: Option<(Instant, f64)>,
    pub(super) answered: u64,
    pub(super) polls: u64,
    /// When the last answer came.
    pub(super) last: Option<Instant>,
    pub(super) micros: Vec<u32>,
    pub(super) faults: Faults,
}

#[derive(Debug, Default)]
struct Chat {
    unanswered: VecDeque<Question>,
    /// The last note whose key the bot has told.
    note: Option<Note>,
    /// What was answered last.
    answered: Option<String>,
    puts: u64,
}

#[derive(Clone, Debug)]
struct Note {
    key: String,
    value: String,
}

#[derive(Debug)]
struct Question {
    asked: Instant,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Put { value: String },
    Get { answer: String },
}

impl Traffic {
    pub(super) fn new(
        mix: Mix,
        crowd: Crowd,
        Limits { in_flight: limit, of_chat: limit_of_chat }: Limits,
        seed: u64,
    ) -> Self {
        Self {
            mix,
            limit,
            limit_of_chat,
            random: fastrand::Rng::with_seed(seed),
            crowd,
            chats: (0..crowd.users).map(|_| Chat::default()).collect(),
            next_update: 700_000_000,
            unconfirmed: VecDeque::new(),
            in_flight: 0,
            leg: Leg::default(),
        }
    }

    /// Has the users write more updates from now on.
    pub(super) fn begin(&mut self, load: &Load, now: Instant) {
        // What came in between the legs is not forgotten.
        let faults = self.leg.faults;
        self.leg = Leg { to_come: load.updates, faults, ..Leg::default() };
        self.leg.pace = load.rate.filter(|rate| *rate > 0.0).map(|rate| (now, 1.0 / rate));
    }

    /// When the next update is written, if it is only time that it waits for.
    pub(super) fn next_at(&self) -> Option<Instant> {
        let may_come = self.leg.to_come > 0 && self.in_flight < self.limit;
        self.leg.pace.filter(|_| may_come).map(|(next, _)| next)
    }

    /// Whether everything is answered that the users had to write.
    pub(super) fn is_answered(&self) -> bool {
        self.leg.to_come == 0 && self.in_flight == 0
    }

    /// What came of the updates; those that are still unanswered are lost.
    pub(super) fn end(&mut self) -> Leg {
        let mut leg = std::mem::take(&mut self.leg);
        leg.faults.lost += self.in_flight as u64 + leg.to_come;
        leg
    }

    /// Takes updates below `offset` as confirmed.
    pub(super) fn confirm(&mut self, offset: i64) {
        while self.unconfirmed.front().is_some_and(|(id, _)| *id < offset) {
            self.unconfirmed.pop_front();
        }
    }

    /// The updates that the bot gets now as a JSON list, at most `most`; `None` if there are none.
    pub(super) fn hand_out(&mut self, most: usize, now: Instant) -> Option<String> {
        while self.unconfirmed.len() < most && self.in_flight < self.limit && self.leg.to_come > 0 {
            let Some(written) = self.written_at(now) else { break };
            self.write_one(written);
        }
        if self.unconfirmed.is_empty() {
            return None;
        }
        self.leg.polls += 1;
        let mut list = String::with_capacity(most * 450);
        for (_, update) in self.unconfirmed.iter().take(most) {
            list.push(if list.is_empty() { '[' } else { ',' });
            list.push_str(update);
        }
        list.push(']');
        Some(list)
    }

    /// When the next update was written; `None` if it isn't yet.
    fn written_at(&mut self, now: Instant) -> Option<Instant> {
        let Some((next, mean)) = &mut self.leg.pace else {
            return Some(now);
        };
        let written = *next;
        if written > now {
            return None;
        }
        // The time between two events of a Poisson process.
        *next += Duration::from_secs_f64(-(1.0 - self.random.f64()).ln() * *mean);
        Some(written)
    }

    fn write_one(&mut self, now: Instant) {
        let users = self.chats.len();
        let mut index = self.random.usize(..users);
        // With all users at their limit there would be no way out: the limit in all is below that.
        while self.chats[index].unanswered.len() >= self.limit_of_chat {
            index = (index + 1) % users;
        }
        let chat = &mut self.chats[index];
        let user = index * self.crowd.apart;
        if let (None, Some(place)) = (&chat.note, self.crowd.note) {
            let (key, value) = filled::note(user as u64, place);
            chat.note = Some(Note { key: key.to_string(), value });
        }
        let die = self.random.u8(..10);
        let (text, kind) = match self.mix {
            Mix::Chatter if die < 2 => chat.chatter(user),
            Mix::Chatter | Mix::PutGet => chat.write(self.mix, die < 5, user),
            Mix::Put => chat.write(self.mix, false, user),
            Mix::Get => chat.write(self.mix, true, user),
        };
        let update = update(self.next_update, user, &text);
        chat.unanswered.push_back(Question { asked: now, kind });
        self.unconfirmed.push_back((self.next_update, update));
        self.next_update += 1;
        self.in_flight += 1;
        self.leg.to_come -= 1;
    }

    /// Takes an answer of the bot.
    pub(super) fn answered(&mut self, chat: i64, text: &str, now: Instant) {
        let index = usize::try_from(chat - FIRST_USER).ok().map(|user| user / self.crowd.apart);
        let index = index.filter(|index| *index < self.chats.len());
        let Some(chat) = index.map(|index| &mut self.chats[index]) else {
            self.leg.faults.wrong += 1;
            return;
        };
        let faults = &mut self.leg.faults;
        let Some(position) = chat.position_of(text) else {
            if chat.answered.as_deref() == Some(text) || chat.unanswered.is_empty() {
                faults.duplicate += 1;
            } else {
                faults.wrong += 1;
            }
            return;
        };
        if position > 0 {
            faults.out_of_order += 1;
        }
        let Some(Question { asked, kind }) = chat.unanswered.remove(position) else { return };
        if let Kind::Put { value } = kind {
            chat.note = Some(Note { key: text.to_owned(), value });
        }
        chat.answered = Some(text.to_owned());
        self.in_flight -= 1;
        self.leg.answered += 1;
        self.leg.last = Some(now);
        self.leg.micros.push(micros(now.saturating_duration_since(asked)));
    }

    /// How many updates are answered by now.
    pub(super) fn answers(&self) -> u64 {
        self.leg.answered
    }
}

impl Chat {
    /// A text that is no command.
    fn chatter(&self, user: usize) -> (String, Kind) {
        let text = format!("user {user} has {} notes by now", self.puts);
        (text, Kind::Get { answer: NO_COMMAND.into() })
    }

    /// The next text, and what has to come of it.
    fn write(&mut self, mix: Mix, wants_get: bool, user: usize) -> (String, Kind) {
        if wants_get && mix == Mix::Get {
            return (format!("/get {NO_KEY}"), Kind::Get { answer: "Not found".into() });
        }
        if wants_get && let Some(Note { key, value }) = &self.note {
            return (format!("/get {key}"), Kind::Get { answer: value.clone() });
        }
        self.puts += 1;
        let value = format!("note {} of user {user}, for later", self.puts);
        (format!("/put {value}"), Kind::Put { value })
    }

    /// The earliest unanswered question that this is a right answer to.
    ///
    /// A new key fits any `/put`; a later `/get` shows whether it was the right one's.
    fn position_of(&self, text: &str) -> Option<usize> {
        self.unanswered.iter().position(|question| match &question.kind {
            Kind::Put { .. } => is_key(text) && self.answered.as_deref() != Some(text),
            Kind::Get { answer } => answer == text,
        })
    }
}

fn is_key(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// A private message as Telegram sends it. The texts here need no escapes.
fn update(id: i64, user: usize, text: &str) -> String {
    let entities = if text.starts_with('/') {
        let length = text.find(' ').unwrap_or(text.len());
        format!(r#","entities":[{{"offset":0,"length":{length},"type":"bot_command"}}]"#)
    } else {
        String::new()
    };
    format!(
        r#"{{"update_id":{id},"message":{{"message_id":{message},"from":{{"id":{user_id},"is_bot":false,"first_name":"Ann","last_name":"Number {user}","username":"ann_{user}","language_code":"en"}},"chat":{{"id":{user_id},"first_name":"Ann","last_name":"Number {user}","username":"ann_{user}","type":"private"}},"date":{DATE},"text":"{text}"{entities}}}}}"#,
        message = id - 600_000_000,
        user_id = FIRST_USER + i64::try_from(user).unwrap_or_default(),
    )
}

/// What `sendMessage` answers: the message, as Telegram sends it.
pub(super) fn sent(message: u64, chat: i64, text: &str) -> String {
    let user = chat - FIRST_USER;
    let mut answer = String::with_capacity(400 + text.len());
    let head = write!(
        answer,
        r#"{{"ok":true,"result":{{"message_id":{message},"from":{BOT},"chat":{{"id":{chat},"first_name":"Ann","last_name":"Number {user}","username":"ann_{user}","type":"private"}},"date":{DATE},"text":"#,
    );
    // Writing into a text never fails.
    debug_assert!(head.is_ok());
    answer.push_str(&serde_json::Value::from(text).to_string());
    answer.push_str("}}");
    answer
}

/// The bot, as its messages have it.
pub(super) const BOT: &str =
    r#"{"id":123456,"is_bot":true,"first_name":"Bench","username":"bench_bot"}"#;

/// The bot, as `getMe` has it: some clients take no answer with less.
pub(super) const ME: &str = r#"{"id":123456,"is_bot":true,"first_name":"Bench","username":"bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}"#;

#[cfg(test)]
#[path = "traffic_tests.rs"]
mod tests;
