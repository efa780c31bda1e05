//! People who keep the bot busy, and all that they remember.

use std::time::Duration;

use bot_sim::{Fault, Person, Sign, Sim};
use fastrand::Rng;
use uuid::Uuid;

use crate::bot::PATIENCE;
use crate::chat::Chat;

const NAMES: [&str; 8] = ["Ann", "Bob", "Cem", "Dua", "Eve", "Fay", "Gil", "Hal"];
/// How many groups there are that weren't upgraded yet.
const GROUPS: usize = 3;
/// Talking begins to fall silent when so many updates wait for the bot.
const ENOUGH: usize = 250;

/// All people and chats.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) sim: Sim,
    pub(crate) random: Rng,
    pub(crate) people: Vec<Person>,
    /// The private chats in the order of the people, and then the groups.
    pub(crate) chats: Vec<Chat>,
    pub(crate) puts: Vec<Put>,
    pub(crate) upgrades: u32,
    /// The keys that each person has heard in private.
    keys: Vec<Vec<String>>,
}

/// Somebody has put a value away, which nobody else does.
#[derive(Debug)]
pub(crate) struct Put {
    pub(crate) person: usize,
    pub(crate) chat: usize,
    pub(crate) value: String,
}

impl World {
    pub(crate) async fn new(seed: u64) -> Self {
        let sim = Sim::builder().seed(seed).privacy(false).keep_messages(100_000);
        let sim = sim.patience(PATIENCE).start().await;
        let people: Vec<Person> = NAMES.iter().map(|name| sim.user(name)).collect();
        let chats = people.iter().cloned().map(Chat::private).collect();
        let keys = vec![Vec::new(); people.len()];
        let (random, puts) = (Rng::with_seed(seed), Vec::new());
        let mut world = Self { sim, random, people, chats, puts, upgrades: 0, keys };
        (0..GROUPS).for_each(|_| world.found_group());
        world
    }

    /// One thing happens somewhere, unless the bot has enough to do.
    pub(crate) fn go_on(&mut self) {
        if self.sim.pending() > ENOUGH {
            return;
        }
        match self.random.u32(..200) {
            0..2 => self.upgrade_a_group(),
            2 => self.cut_a_connection(),
            3..20 => self.tell_of_an_upgrade(),
            20..30 => (0..self.random.u32(..30)).for_each(|_| self.say_something()),
            _ => self.say_something(),
        }
    }

    /// Takes note of what the bot has answered by now; how many messages that were.
    pub(crate) async fn listen(&mut self) -> usize {
        let mut count = 0;
        for (number, chat) in self.chats.iter_mut().enumerate() {
            let new = chat.listen().await;
            count += new.len();
            if let Some(keys) = self.keys.get_mut(number) {
                keys.extend(new.into_iter().filter(|text| Uuid::parse_str(text).is_ok()));
            }
        }
        count
    }

    /// Tells the bot all that it hasn't heard yet of upgrades.
    pub(crate) fn tell_of_all_upgrades(&mut self) {
        for chat in &mut self.chats {
            while chat.tell() {}
        }
    }

    /// How many texts were said.
    pub(crate) fn texts(&self) -> u64 {
        self.chats.iter().map(Chat::texts).sum()
    }

    /// A short while, as they lie between what people say.
    pub(crate) fn pause(&mut self) -> Duration {
        Duration::from_micros(self.random.u64(..2000))
    }

    /// Somebody in each chat asks for what the bot has counted; what is wrong. Nothing else may be
    /// going on.
    pub(crate) async fn ask_for_counts(&mut self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (number, chat) in self.chats.iter_mut().enumerate() {
            let number =
                if number < NAMES.len() { number } else { self.random.usize(..NAMES.len()) };
            let person = &self.people[number];
            let moves = u32::from(chat.old_id().is_some());
            let stats = format!("{} messages, {moves} moves", chat.texts());
            let said = chat.said.get(&number).copied().unwrap_or_default();
            let mine = format!("{} messages by you", said + 1);
            let mut answer = String::new();
            for (question, expected) in [("/stats", stats), ("/mine", mine)] {
                answer = chat.ask(number, person, question, &answer).await;
                if answer != expected {
                    let place = format!("{} in chat {}", person.name(), chat.id());
                    wrong.push(format!("{place} is told {answer}, and it is {expected}"));
                }
            }
        }
        wrong
    }

    fn say_something(&mut self) {
        let person = self.random.usize(..self.people.len());
        let chat = if self.random.bool() { person } else { self.a_group() };
        let key = match &self.keys[person] {
            keys if keys.is_empty() => None,
            keys => Some(keys[self.random.usize(..keys.len())].clone()),
        };
        let text = match (self.random.u32(..10), key) {
            (0..3, Some(key)) => {
                let text = format!("/get {key}");
                *self.chats[chat].asked.entry(key).or_default() += 1;
                text
            }
            (3..6, _) => "nothing in particular".to_owned(),
            _ => {
                let value = self.a_value();
                let text = format!("/put {value}");
                self.puts.push(Put { person, chat, value });
                text
            }
        };
        self.chats[chat].say(person, &self.people[person], &text);
    }

    /// A text that nobody has said before.
    fn a_value(&mut self) -> String {
        let number = self.puts.len();
        let filler = match self.random.u32(..20) {
            0 => "long ".repeat(600),
            1 => "two\nlines \"quoted\" \\ and an ö".to_owned(),
            _ => "tea".to_owned(),
        };
        format!("{filler} {number}")
    }

    /// A group, the newer ones more often.
    fn a_group(&mut self) -> usize {
        let newest = self.chats.len() - 1;
        let groups = self.people.len()..=newest;
        let recent = newest + 1 - 2 * GROUPS.min(groups.clone().count() / 2);
        if self.random.u32(..4) == 0 {
            self.random.usize(groups)
        } else {
            self.random.usize(recent..=newest)
        }
    }

    fn found_group(&mut self) {
        let title = format!("Group {}", self.chats.len());
        let people: Vec<&Person> = self.people.iter().collect();
        self.chats.push(Chat::group(self.sim.group(&title, &people)));
    }

    /// A group becomes a supergroup while people talk in it; the bot hears of it later, in some
    /// order, and in the meantime hears what is said under both ids.
    fn upgrade_a_group(&mut self) {
        let basic = |(number, chat): (usize, &Chat)| chat.is_basic_group().then_some(number);
        let basic: Vec<usize> = self.chats.iter().enumerate().filter_map(basic).collect();
        let chat = basic[self.random.usize(..basic.len())];
        let by = self.random.usize(..self.people.len());
        self.talk_in(chat);
        let mut signs = vec![Sign::MigrateTo, Sign::MigrateFrom];
        match self.random.u32(..4) {
            0 => signs.push(signs[self.random.usize(..2)]),
            1 => drop(signs.remove(self.random.usize(..2))),
            _ => {}
        }
        self.random.shuffle(&mut signs);
        self.chats[chat].upgrade(&self.people[by], signs);
        self.upgrades += 1;
        for _ in 0..self.random.u32(..3) {
            self.chats[chat].tell();
        }
        self.talk_in(chat);
        self.found_group();
    }

    fn talk_in(&mut self, chat: usize) {
        for _ in 0..self.random.u32(..4) {
            let person = self.random.usize(..self.people.len());
            let value = self.a_value();
            self.chats[chat].say(person, &self.people[person], &format!("/put {value}"));
            self.puts.push(Put { person, chat, value });
        }
    }

    /// The bot is left in doubt of what became of a call.
    fn cut_a_connection(&mut self) {
        let method = ["sendMessage", "sendMessage", "getUpdates"][self.random.usize(..3)];
        let fault = if self.random.bool() { Fault::CutAfter } else { Fault::CutBefore };
        self.sim.fail_next(method, 1, fault);
    }

    fn tell_of_an_upgrade(&mut self) {
        let chat = self.random.usize(..self.chats.len());
        self.chats[chat].tell();
    }
}
