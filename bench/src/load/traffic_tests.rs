//! What the load server takes as a right answer.

use std::time::Duration;

use super::*;

const KEY: &str = "0b0f3c3e-4f6d-4b7e-9d53-0d1f8f0f6a01";
const OTHER_KEY: &str = "1b0f3c3e-4f6d-4b7e-9d53-0d1f8f0f6a02";

/// A traffic that has handed out one update of each of these mixes' kind to one chat.
fn asked(kinds: &[&str]) -> (Traffic, i64, Instant) {
    let now = Instant::now();
    let mut traffic = Traffic::new(Mix::Put, Crowd::default(), Limits::of(100), 1);
    for kind in kinds {
        let kind = match *kind {
            "put" => Kind::Put { value: "tea".into() },
            answer => Kind::Get { answer: answer.into() },
        };
        traffic.chats[7].unanswered.push_back(Question { asked: now, kind });
        traffic.in_flight += 1;
    }
    (traffic, FIRST_USER + 7, now)
}

#[track_caller]
fn check(kinds: &[&str], answers: &[&str], expected: Faults) {
    let (mut traffic, chat, now) = asked(kinds);
    for answer in answers {
        traffic.answered(chat, answer, now);
    }
    assert_eq!(traffic.end().faults, expected, "{kinds:?} {answers:?}");
}

#[test]
fn right_answers_in_order_are_no_fault() {
    check(&["put", "tea", "put"], &[KEY, "tea", OTHER_KEY], Faults::default());
}

#[test]
fn an_answer_that_fits_nothing_is_wrong_and_its_update_lost() {
    check(&["tea"], &["coffee"], Faults { wrong: 1, lost: 1, ..Faults::default() });
    check(&["put"], &["no key"], Faults { wrong: 1, lost: 1, ..Faults::default() });
}

#[test]
fn an_answer_before_its_turn_is_out_of_order() {
    check(&["put", "tea"], &["tea", KEY], Faults { out_of_order: 1, ..Faults::default() });
}

#[test]
fn an_answer_that_comes_twice_is_a_duplicate() {
    check(&["put"], &[KEY, KEY], Faults { duplicate: 1, ..Faults::default() });
    check(&["put", "put"], &[KEY, KEY, OTHER_KEY], Faults { duplicate: 1, ..Faults::default() });
    check(&["tea"], &["tea", "tea"], Faults { duplicate: 1, ..Faults::default() });
}

#[test]
fn no_answer_is_a_loss() {
    check(&["put", "tea"], &[KEY], Faults { lost: 1, ..Faults::default() });
}

#[test]
fn an_answer_to_nobody_is_wrong() {
    let (mut traffic, _, now) = asked(&[]);
    traffic.answered(1, KEY, now);
    assert_eq!(traffic.end().faults, Faults { wrong: 1, ..Faults::default() });
}

#[test]
fn what_isnt_confirmed_is_handed_out_again() {
    let now = Instant::now();
    let mut traffic = Traffic::new(Mix::Put, Crowd::default(), Limits::of(100), 1);
    assert_eq!(traffic.hand_out(2, now), None);
    traffic.begin(&Load::backlog(3), now);
    let first = traffic.hand_out(2, now).unwrap();
    assert_eq!(traffic.hand_out(2, now), Some(first.clone()));
    let ids = |list: &str| {
        let list: Vec<bot_api::types::Update> = serde_json::from_str(list).unwrap();
        list.iter().map(|update| update.update_id.0).collect::<Vec<_>>()
    };
    assert_eq!(ids(&first), [700_000_000, 700_000_001]);
    traffic.confirm(700_000_001);
    assert_eq!(ids(&traffic.hand_out(2, now).unwrap()), [700_000_001, 700_000_002]);
    traffic.confirm(700_000_003);
    assert_eq!(traffic.hand_out(2, now), None);
    assert!(!traffic.is_answered());
}

#[test]
fn no_more_are_unanswered_than_the_limit() {
    let now = Instant::now();
    let mut traffic = Traffic::new(Mix::Put, Crowd::default(), Limits::of(1), 1);
    traffic.begin(&Load::backlog(2), now);
    assert!(traffic.hand_out(100, now).is_some());
    traffic.confirm(i64::MAX);
    assert_eq!(traffic.hand_out(100, now), None);
    let chat = traffic.chats.iter().position(|chat| !chat.unanswered.is_empty()).unwrap();
    let later = now + Duration::from_millis(3);
    assert_eq!(traffic.answers(), 0);
    traffic.answered(FIRST_USER + i64::try_from(chat).unwrap(), KEY, later);
    assert_eq!((traffic.answers(), traffic.leg.micros[0]), (1, 3000));
    assert!(traffic.hand_out(100, now).is_some());
}

#[test]
fn with_a_rate_updates_come_at_their_moments() {
    let now = Instant::now();
    let mut traffic =
        Traffic::new(Mix::Get, Crowd::default(), Limits { in_flight: 1000, of_chat: 1000 }, 1);
    traffic.begin(&Load { rate: Some(2000.0), ..Load::backlog(1000) }, now);
    let mut written = 0;
    let mut at = now;
    while let Some(next) = traffic.next_at() {
        let before = next.checked_sub(Duration::from_nanos(1)).unwrap();
        assert_eq!(traffic.hand_out(100, before), None);
        at = next;
        assert!(traffic.hand_out(100, at).is_some());
        traffic.confirm(i64::MAX);
        written += 1;
    }
    assert_eq!(written, 1000);
    let mean = (at - now).as_secs_f64() / 1000.0;
    assert!((0.000_4..0.000_6).contains(&mean), "{mean} s between two, of 0.0005");
}

#[test]
fn an_update_that_had_to_wait_is_as_old_as_its_moment() {
    let now = Instant::now();
    let mut traffic =
        Traffic::new(Mix::Get, Crowd::default(), Limits { in_flight: 1, of_chat: 1 }, 1);
    traffic.begin(&Load { rate: Some(1000.0), ..Load::backlog(2) }, now);
    assert!(traffic.hand_out(100, now).is_some());
    traffic.confirm(i64::MAX);
    // Nothing can come before the first is answered, however late it is.
    assert_eq!(traffic.next_at(), None);
    let later = now + Duration::from_secs(1);
    assert_eq!(traffic.hand_out(100, later), None);
    let answer = |traffic: &mut Traffic| {
        let chat = traffic.chats.iter().position(|chat| !chat.unanswered.is_empty()).unwrap();
        traffic.answered(FIRST_USER + i64::try_from(chat).unwrap(), "Not found", later);
    };
    answer(&mut traffic);
    assert!(traffic.hand_out(100, later).is_some());
    answer(&mut traffic);
    assert!(traffic.is_answered());
    assert_eq!(traffic.leg.micros[0], 1_000_000);
    assert!((900_000..1_000_000).contains(&traffic.leg.micros[1]), "{:?}", traffic.leg.micros);
}

#[test]
fn a_key_that_was_told_is_asked_for() {
    let now = Instant::now();
    let mut chat = Chat::default();
    let (text, kind) = chat.write(Mix::PutGet, true, 7);
    assert_eq!(text, "/put note 1 of user 7, for later");
    let mut traffic = Traffic::new(Mix::PutGet, Crowd::default(), Limits::of(100), 1);
    chat.unanswered.push_back(Question { asked: now, kind });
    traffic.chats[7] = chat;
    traffic.in_flight = 1;
    traffic.answered(FIRST_USER + 7, KEY, now);
    let (text, kind) = traffic.chats[7].write(Mix::PutGet, true, 7);
    assert_eq!(text, format!("/get {KEY}"));
    assert!(matches!(kind, Kind::Get { answer } if answer == "note 1 of user 7, for later"));
}

#[test]
fn updates_and_messages_are_those_of_the_bot_api() {
    let update: bot_api::types::Update =
        serde_json::from_str(&update(700_000_000, 7, "/put tea")).unwrap();
    assert_eq!(update.chat_id(), Some(bot_api::types::ChatId(FIRST_USER + 7)));
    let me: bot_api::types::User = serde_json::from_str(ME).unwrap();
    assert_eq!(me.username.as_deref(), Some("bench_bot"));
    let answer: serde_json::Value =
        serde_json::from_str(&sent(9, FIRST_USER + 7, "a \"quoted\"\ntext")).unwrap();
    let message: bot_api::types::Message =
        serde_json::from_value(answer["result"].clone()).unwrap();
    assert_eq!(message.text.as_deref(), Some("a \"quoted\"\ntext"));
}

#[test]
fn users_of_a_crowd_have_notes_of_the_time_before() {
    let crowd = Crowd { users: 3, apart: 10, note: Some(7) };
    let mut traffic = Traffic::new(Mix::PutGet, crowd, Limits { in_flight: 30, of_chat: 100 }, 1);
    let now = Instant::now();
    traffic.begin(&Load::backlog(30), now);
    let updates = traffic.hand_out(100, now).unwrap();
    for user in [0, 10, 20] {
        let (key, value) = filled::note(user, 7);
        assert!(updates.contains(&format!("/get {key}")), "{user}: {updates}");
        traffic.answered(FIRST_USER + user.cast_signed(), &value, now);
    }
    assert_eq!((traffic.answers(), traffic.leg.faults.wrong), (3, 0));
}
