//! The rules of `getUpdates`, one by one, at times of the test's choosing.

use super::*;

const DAY: Duration = Duration::from_hours(24);

fn at(millis: u64) -> Duration {
    Duration::from_millis(1_000_000 + millis)
}

/// A queue with updates 100, 101, … of one kind.
fn queue(count: usize) -> Queue {
    let mut queue = Queue::new(100, Duration::from_millis(1));
    for _ in 0..count {
        push(&mut queue);
    }
    queue
}

fn push(queue: &mut Queue) {
    queue.push("message", "{}", at(0) + DAY, at(0));
}

fn ask(offset: i64, limit: usize, timeout: u64) -> Ask {
    Ask { offset, limit, timeout: Duration::from_secs(timeout) }
}

/// The ids a call without a timeout gives; each call a minute after the last one.
fn ids(queue: &mut Queue, offset: i64, limit: usize) -> Vec<i64> {
    let now = queue.polls_at();
    let Polled::Ready(json) = queue.poll(ask(offset, limit, 0), None, now) else {
        panic!("the call waits");
    };
    read(&json)
}

fn read(json: &str) -> Vec<i64> {
    let updates: Vec<serde_json::Value> = serde_json::from_str(json).unwrap();
    updates.iter().map(|update| update["update_id"].as_i64().unwrap()).collect()
}

impl Queue {
    /// A minute after the last call, so that no brake is on.
    fn polls_at(&self) -> Duration {
        self.polls.last_call().map_or(at(0), |last| last + Duration::from_mins(1))
    }
}

#[test]
fn ids_go_up_by_one_and_nothing_is_confirmed_by_being_returned() {
    let mut queue = queue(3);
    assert_eq!(ids(&mut queue, 0, 100), [100, 101, 102]);
    assert_eq!(ids(&mut queue, 0, 100), [100, 101, 102]);
    assert_eq!((queue.pending(), queue.confirmed()), (3, None));
}

#[test]
fn an_offset_forgets_what_is_below_it() {
    let mut queue = queue(3);
    assert_eq!(ids(&mut queue, 102, 100), [102]);
    assert_eq!(ids(&mut queue, 0, 100), [102]);
    assert_eq!((queue.pending(), queue.confirmed()), (1, Some(101)));
    assert!(ids(&mut queue, 103, 100).is_empty());
    assert_eq!((queue.pending(), queue.confirmed()), (0, Some(102)));
}

#[test]
fn a_negative_offset_keeps_the_last_ones() {
    let mut queue = queue(5);
    assert_eq!(ids(&mut queue, -2, 100), [103, 104]);
    assert_eq!(ids(&mut queue, 0, 100), [103, 104]);
    assert_eq!(ids(&mut queue, i64::MIN, 100), [103, 104]);
}

#[test]
fn an_offset_far_off_is_ignored() {
    let mut queue = queue(3);
    assert_eq!(ids(&mut queue, 113, 100), [100, 101, 102]);
    assert_eq!(ids(&mut queue, 1, 100), [100, 101, 102]);
    assert_eq!(ids(&mut queue, i64::from(i32::MAX), 100), [100, 101, 102]);
    assert!(ids(&mut queue, 112, 100).is_empty());
}

#[test]
fn a_limit_limits() {
    let mut queue = queue(5);
    assert_eq!(ids(&mut queue, 0, 2), [100, 101]);
    assert_eq!(ids(&mut queue, 102, 2), [102, 103]);
}

#[test]
fn a_call_waits_for_the_first_update_and_a_little_longer() {
    let mut queue = queue(0);
    let Polled::Wait(ticket, due) = queue.poll(ask(0, 100, 50), None, at(0)) else {
        panic!("nothing to return");
    };
    assert_eq!(due, at(50_000));
    queue.push("message", "{}", at(0) + DAY, at(10));
    assert_eq!(queue.resume(ticket, at(10)), Polled::Wait(ticket, at(11)));
    queue.push("message", "{}", at(0) + DAY, at(10));
    let Polled::Ready(json) = queue.resume(ticket, at(11)) else {
        panic!("the burst is over");
    };
    assert_eq!(read(&json), [100, 101]);
    assert!(!queue.is_polled());
}

#[test]
fn a_call_without_news_ends_empty_at_its_time() {
    let mut queue = queue(0);
    let Polled::Wait(ticket, due) = queue.poll(ask(0, 100, 5), None, at(0)) else {
        panic!("nothing to return");
    };
    assert_eq!(queue.resume(ticket, due), Polled::Ready("[]".into()));
}

#[test]
fn a_second_waiting_call_ends_the_first_and_conflicts_are_spaced() {
    let mut queue = queue(0);
    let tickets: Vec<_> = (0..3)
        .map(|n| match queue.poll(ask(n, 100, 50), None, at(0)) {
            Polled::Wait(ticket, _) => ticket,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(queue.resume(tickets[0], at(0)), Polled::Conflict);
    assert_eq!(queue.resume(tickets[1], at(0)), Polled::Wait(tickets[1], at(3000)));
    assert_eq!(queue.resume(tickets[1], at(3000)), Polled::Conflict);
    assert_eq!(queue.resume(tickets[2], at(3000)), Polled::Wait(tickets[2], at(50_000)));
}

#[test]
fn a_call_that_need_not_wait_disturbs_nobody() {
    let mut queue = queue(0);
    let Polled::Wait(ticket, _) = queue.poll(ask(0, 100, 50), None, at(0)) else {
        panic!("nothing to return");
    };
    assert_eq!(queue.poll(ask(5, 100, 0), None, at(0)), Polled::Ready("[]".into()));
    assert_eq!(queue.resume(ticket, at(1)), Polled::Wait(ticket, at(50_000)));
}

#[test]
fn who_repeats_an_offset_at_once_gets_one_update_and_has_to_wait() {
    let mut queue = queue(2);
    let poll = |queue: &mut Queue, now| match queue.poll(ask(100, 100, 0), None, now) {
        Polled::Ready(json) => read(&json),
        other => panic!("{other:?}"),
    };
    assert_eq!(poll(&mut queue, at(0)), [100, 101]);
    assert_eq!(poll(&mut queue, at(499)), [100]);
    assert_eq!(poll(&mut queue, at(999)), [100, 101]);
    queue.clear();
    let Polled::Wait(_, due) = queue.poll(ask(100, 100, 0), None, at(2000)) else {
        panic!("the timeout becomes 3 s");
    };
    assert_eq!(due, at(5000));
}

#[test]
fn only_allowed_kinds_are_queued_and_the_choice_is_remembered() {
    let mut queue = queue(0);
    let allowed = AllowedUpdates::parse(r#"["poll"]"#);
    assert_eq!(queue.poll(ask(0, 100, 0), allowed, at(0)), Polled::Ready("[]".into()));
    assert_eq!(queue.poll(ask(5, 100, 0), None, at(0)), Polled::Ready("[]".into()));
    push(&mut queue);
    assert_eq!(queue.pending(), 0);
    queue.push("poll", "{}", at(0) + DAY, at(0));
    assert_eq!(ids(&mut queue, 0, 100), [100]);
}

#[test]
fn updates_expire() {
    let mut queue = queue(1);
    queue.push("inline_query", "{}", at(0) + Duration::from_secs(30), at(0));
    queue.expire(at(29_999));
    assert_eq!(queue.pending(), 2);
    queue.expire(at(30_000));
    assert_eq!(queue.pending(), 1);
    queue.expire(at(0) + DAY);
    assert_eq!(queue.pending(), 0);
}

#[test]
fn what_is_too_much_is_dropped() {
    let mut queue = queue(0);
    let push = |queue: &mut Queue, body: String| queue.push_raw(body, at(0) + DAY, at(0));
    assert_eq!(push(&mut queue, "x".repeat(MAX_UPDATE_BYTES + 1)), None);
    for _ in 0..MAX_TOTAL_BYTES / MAX_UPDATE_BYTES {
        assert!(push(&mut queue, "x".repeat(MAX_UPDATE_BYTES)).is_some());
    }
    assert_eq!(push(&mut queue, "x".into()), None);
    queue.clear();
    for _ in 0..MAX_PENDING {
        assert!(push(&mut queue, String::new()).is_some());
    }
    assert_eq!(push(&mut queue, String::new()), None);
}

#[test]
fn an_answer_stops_growing_at_four_mebibytes() {
    let mut queue = queue(0);
    for _ in 0..20 {
        let body = format!("\"x\":\"{}\"", "x".repeat(500_000));
        queue.push_raw(body, at(0) + DAY, at(0));
    }
    assert_eq!(ids(&mut queue, 0, 100).len(), 9);
}

#[test]
fn ids_may_jump_lower_and_nothing_is_lost() {
    let mut queue = queue(2);
    queue.set_next_id(5);
    push(&mut queue);
    push(&mut queue);
    assert_eq!(ids(&mut queue, 0, 100), [100, 101]);
    assert_eq!(ids(&mut queue, 101, 100), [101]);
    assert_eq!(ids(&mut queue, 102, 100), [5, 6]);
    assert!(ids(&mut queue, 7, 100).is_empty());
    assert_eq!((queue.pending(), queue.confirmed()), (0, Some(6)));
}

#[test]
fn an_offset_from_before_a_jump_is_ignored_after_it() {
    let mut queue = queue(2);
    assert!(ids(&mut queue, 102, 100).is_empty());
    queue.set_next_id(5);
    push(&mut queue);
    assert_eq!(ids(&mut queue, 102, 100), [5]);
    queue.set_next_id(2_000_000_000);
    push(&mut queue);
    assert_eq!(ids(&mut queue, 6, 100), [2_000_000_000]);
}

#[test]
fn a_waiting_call_sees_updates_after_a_jump() {
    let mut queue = queue(1);
    let Polled::Wait(ticket, _) = queue.poll(ask(101, 100, 50), None, at(0)) else {
        panic!("nothing to return");
    };
    queue.set_next_id(5);
    push(&mut queue);
    assert_eq!(
        queue.resume(ticket, at(10)),
        Polled::Ready(r#"[{"update_id":5,"message":{}}]"#.into())
    );
}

#[test]
fn a_stopped_queue_answers_at_once() {
    let mut queue = queue(0);
    let Polled::Wait(ticket, _) = queue.poll(ask(0, 100, 50), None, at(0)) else {
        panic!("nothing to return");
    };
    queue.stop();
    assert_eq!(queue.resume(ticket, at(0)), Polled::Ready("[]".into()));
}
