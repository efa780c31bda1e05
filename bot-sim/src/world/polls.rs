//! Polls: their numbers, votes, and how they end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Message, News, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId, UserId};

/// Who voted for which options of a poll.
pub(super) type Votes = BTreeMap<UserId, BTreeSet<usize>>;

/// A poll without an id: anonymous, with one answer.
pub(crate) fn poll_json(question: &str, options: &Value) -> Value {
    json!({
        "id": "",
        "question": question,
        "options": options,
        "total_voter_count": 0,
        "is_closed": false,
        "is_anonymous": true,
        "type": "regular",
        "allows_multiple_answers": false,
        "allows_revoting": true,
        "members_only": false,
    })
}

impl World {
    /// Gives a poll its id.
    pub(super) fn name_poll(&mut self, poll: &mut Value) {
        poll["id"] = json!(self.new_number());
    }

    /// Somebody votes, or takes the vote back; the error says why not. The bot hears of votes in
    /// its own polls.
    pub(crate) fn vote(
        &mut self,
        user: UserId,
        message: &Message,
        options: &[usize],
        now: Duration,
    ) -> Result<Vec<News>, String> {
        let (chat, id) = (ChatId(message.chat), MessageId(message.id));
        let current = self.chat(chat).and_then(|place| place.message(id)).cloned();
        let current = current.ok_or("the poll is gone")?;
        let mut poll = current.more.get("poll").cloned().ok_or("there is no poll")?;
        if poll["is_closed"] == true {
            return Err("the poll is closed".into());
        }
        let chosen: BTreeSet<usize> = options.iter().copied().collect();
        let count = poll["options"].as_array().map_or(0, Vec::len);
        if let Some(wrong) = chosen.iter().find(|option| **option >= count) {
            return Err(format!("the poll has {count} options, and none of number {wrong}"));
        }
        if chosen.len() > 1 && poll["allows_multiple_answers"] != true {
            return Err("the poll allows one answer".into());
        }
        let key = poll["id"].as_str().unwrap_or_default().to_owned();
        let votes = self.votes.entry(key.clone()).or_default();
        if votes.contains_key(&user) && poll["allows_revoting"] != true {
            return Err("the poll allows no second vote".into());
        }
        if chosen.is_empty() {
            votes.remove(&user);
        } else {
            votes.insert(user, chosen.clone());
        }
        poll["total_voter_count"] = votes.len().into();
        for option in 0..count {
            let chose = votes.values().filter(|chosen| chosen.contains(&option)).count();
            poll["options"][option]["voter_count"] = chose.into();
        }
        self.set_poll(&current, poll.clone());
        self.note(chat, user, &format!("(voted {options:?})"));
        if !current.by_bot {
            return Ok(Vec::new());
        }
        let mut news = vec![News { kind: "poll", body: poll.clone(), date: now }];
        if poll["is_anonymous"] != true {
            let persistent = |option: &usize| poll["options"][*option]["persistent_id"].clone();
            let body = json!({
                "poll_id": key,
                "user": self.user_json(user),
                "option_ids": chosen,
                "option_persistent_ids": chosen.iter().map(persistent).collect::<Vec<_>>(),
            });
            news.push(News { kind: "poll_answer", body, date: now });
        }
        Ok(news)
    }

    /// `stopPoll`: gives the poll.
    pub(crate) fn stop_poll(
        &mut self,
        chat: ChatId,
        id: MessageId,
        reply_markup: Option<Value>,
        now: Duration,
    ) -> Result<(Value, News), ApiError> {
        let place = self.writable_chat(chat)?;
        if id.0 <= 0 {
            return Err(ApiError::bad_request("message identifier is not specified"));
        }
        let missing = || ApiError::bad_request("message with poll to stop not found");
        let message = place.message(id).cloned().ok_or_else(missing)?;
        let no_poll = || ApiError::bad_request("message is not a poll");
        let mut poll = message.more.get("poll").cloned().ok_or_else(no_poll)?;
        if !message.by_bot {
            return Err(ApiError::bad_request("poll can't be stopped"));
        }
        if poll["is_closed"] == true {
            return Err(ApiError::bad_request("poll has already been closed"));
        }
        poll["is_closed"] = true.into();
        let message = Arc::new(Message { reply_markup, ..(*message).clone() });
        self.set_poll(&message, poll.clone());
        Ok((poll.clone(), News { kind: "poll", body: poll, date: now }))
    }

    /// Puts the poll as it is now into its message, which isn't an edit.
    fn set_poll(&mut self, message: &Message, poll: Value) {
        let mut new = message.clone();
        new.more.insert("poll".into(), poll);
        new.edits += 1;
        if let Some(place) = self.chats.get_mut(&ChatId(message.chat)) {
            place.replace(Arc::new(new));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::world::{Draft, tests::world};

    use super::*;

    const NOW: Duration = Duration::from_hours(490_896);

    #[track_caller]
    fn check(closed: bool, revoting: bool, votes: &[&[usize]], expected: Result<u64, &str>) {
        let mut world = world();
        let ann = world.person("Ann");
        let mut draft = Draft::poll("Tea?", &["Yes", "No"]);
        draft.more["poll"]["is_closed"] = closed.into();
        draft.more["poll"]["allows_revoting"] = revoting.into();
        let (sent, _) = world.post(ann, ann.private_chat(), vec![draft], NOW);
        let last = votes.iter().map(|vote| world.vote(ann, &sent[0], vote, NOW)).last().unwrap();
        let place = world.chat(ann.private_chat()).unwrap();
        let poll = &place.message(MessageId(sent[0].id)).unwrap().more["poll"];
        let counted = last.map(|_| poll["total_voter_count"].as_u64().unwrap());
        assert_eq!(counted, expected.map_err(str::to_owned), "{votes:?}");
    }

    #[test]
    fn a_person_has_one_vote_and_may_take_it_back() {
        check(false, true, &[&[0]], Ok(1));
        check(false, true, &[&[0], &[1]], Ok(1));
        check(false, true, &[&[0], &[]], Ok(0));
    }

    #[test]
    fn what_the_poll_does_not_allow_is_no_vote() {
        check(true, true, &[&[0]], Err("the poll is closed"));
        check(false, true, &[&[2]], Err("the poll has 2 options, and none of number 2"));
        check(false, true, &[&[0, 1]], Err("the poll allows one answer"));
        check(false, false, &[&[0], &[1]], Err("the poll allows no second vote"));
    }
}
