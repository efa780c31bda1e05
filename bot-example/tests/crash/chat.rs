//! One conversation: what was said in it, and what the bot has answered.

use std::collections::HashMap;
use std::time::Duration;

use bot_sim::{Group, Person, Sign};
use tokio::time::timeout;

/// A private chat, or a group under whatever id it has.
#[derive(Debug)]
pub(crate) struct Chat {
    place: Place,
    /// How many texts each person has said, by the person's number.
    pub(crate) said: HashMap<usize, u64>,
    /// How often each text came from the bot.
    pub(crate) heard: HashMap<String, u64>,
    /// How often each key was asked for.
    pub(crate) asked: HashMap<String, u64>,
}

#[derive(Debug)]
enum Place {
    Private(Person),
    Group(Group),
    Supergroup {
        old: Group,
        new: Group,
        /// What the bot hasn't been told yet of the upgrade.
        withheld: Vec<Sign>,
    },
}

impl Chat {
    pub(crate) fn private(person: Person) -> Self {
        Self::at(Place::Private(person))
    }

    pub(crate) fn group(group: Group) -> Self {
        Self::at(Place::Group(group))
    }

    fn at(place: Place) -> Self {
        Self { place, said: HashMap::new(), heard: HashMap::new(), asked: HashMap::new() }
    }

    /// The chat's id by now.
    pub(crate) fn id(&self) -> i64 {
        match &self.place {
            Place::Private(person) => person.chat(),
            Place::Group(group) | Place::Supergroup { new: group, .. } => group.id(),
        }
    }

    /// The id that the chat had before its upgrade.
    pub(crate) fn old_id(&self) -> Option<i64> {
        match &self.place {
            Place::Supergroup { old, .. } => Some(old.id()),
            Place::Private(_) | Place::Group(_) => None,
        }
    }

    pub(crate) fn is_basic_group(&self) -> bool {
        matches!(self.place, Place::Group(_))
    }

    /// How many texts were said.
    pub(crate) fn texts(&self) -> u64 {
        self.said.values().sum()
    }

    pub(crate) fn say(&mut self, number: usize, person: &Person, text: &str) {
        let id = match &self.place {
            Place::Private(_) => person.says(text),
            Place::Group(group) | Place::Supergroup { new: group, .. } => {
                person.says_in(group, text)
            }
        };
        assert_ne!(id, 0, "{text:?} was not said");
        *self.said.entry(number).or_default() += 1;
    }

    /// The group becomes a supergroup; the bot is told nothing of it yet, and `signs` later.
    pub(crate) fn upgrade(&mut self, by: &Person, signs: Vec<Sign>) {
        if let Place::Group(old) = &self.place {
            let new = old.upgrade_with(by, &bot_sim::Upgrade::signs([]));
            self.place = Place::Supergroup { old: old.clone(), new, withheld: signs };
        }
    }

    /// Tells the bot the next that it hasn't heard of the upgrade; whether there was something.
    pub(crate) fn tell(&mut self) -> bool {
        let Place::Supergroup { new, withheld, .. } = &mut self.place else {
            return false;
        };
        let sign = withheld.pop();
        if let Some(sign) = sign {
            new.delivers(sign);
        }
        sign.is_some()
    }

    /// Takes note of what the bot has answered by now, and gives it.
    pub(crate) async fn listen(&mut self) -> Vec<String> {
        let mut new = Vec::new();
        while let Some(text) = self.place.next_message().await {
            *self.heard.entry(text.clone()).or_default() += 1;
            new.push(text);
        }
        new
    }

    /// Asks the bot something to which it answers with another text than `before`, its last one.
    pub(crate) async fn ask(
        &mut self,
        number: usize,
        person: &Person,
        text: &str,
        before: &str,
    ) -> String {
        self.say(number, person, text);
        loop {
            let answer = match &self.place {
                Place::Private(person) => person.hears().await,
                Place::Group(group) | Place::Supergroup { new: group, .. } => group.hears().await,
            };
            // The last one may come again, if its fate was unknown to the bot.
            if answer.text != before {
                return answer.text.clone();
            }
        }
    }
}

impl Place {
    /// The bot's next message that is there already.
    async fn next_message(&self) -> Option<String> {
        let groups = match self {
            Self::Private(person) => {
                let message = timeout(Duration::ZERO, person.wait_for_message()).await;
                return Some(message.ok()?.ok()?.text.clone());
            }
            Self::Group(group) => vec![group],
            Self::Supergroup { old, new, .. } => vec![old, new],
        };
        for group in groups {
            if let Ok(Ok(message)) = timeout(Duration::ZERO, group.wait_for_message()).await {
                return Some(message.text.clone());
            }
        }
        None
    }
}
