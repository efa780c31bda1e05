//! What acks promise, by example and against a model of Telegram's queue over many seeds.

use super::*;

fn received(ids: impl IntoIterator<Item = i64>) -> Acks {
    let mut acks = Acks::default();
    for id in ids {
        assert!(acks.receive(UpdateId(id)));
    }
    acks
}

#[test]
fn the_offset_is_the_lowest_unfinished_update() {
    let mut acks = received(5..=8);
    assert_eq!(acks.offset(), Some(5));
    acks.finish(UpdateId(6), false);
    acks.finish(UpdateId(5), false);
    assert_eq!(acks.offset(), Some(7));
    acks.finish(UpdateId(8), false);
    acks.finish(UpdateId(7), false);
    assert_eq!(acks.offset(), Some(9));
}

#[test]
fn an_update_that_comes_again_is_handled_once() {
    let mut acks = received(5..=6);
    acks.finish(UpdateId(6), false);
    assert!(!acks.receive(UpdateId(5)), "it still runs");
    assert!(!acks.receive(UpdateId(6)), "it was handled");
}

#[test]
fn the_inbox_lets_the_offset_move_past_a_straggler() {
    let mut acks = received(5..=7);
    acks.finish(UpdateId(6), false);
    acks.finish(UpdateId(7), false);
    acks.journalled([UpdateId(5)]);
    assert_eq!(acks.offset(), Some(8));
    acks.ask(Some(8));
    assert!(!acks.receive(UpdateId(5)), "the inbox has it");
    assert_eq!(acks.take_clean_up(), CleanUp::default());
    acks.receive(UpdateId(8));
    acks.finish(UpdateId(5), false);
    assert_eq!(acks.take_clean_up().finished, [UpdateId(5)]);
}

#[test]
fn an_update_handled_while_it_was_journalled_leaves_the_inbox() {
    let mut acks = received([5]);
    acks.finish(UpdateId(5), false);
    acks.journalled([UpdateId(5)]);
    assert_eq!(acks.take_clean_up().finished, [UpdateId(5)]);
}

#[test]
fn marks_are_kept_until_telegram_has_confirmed() {
    let mut acks = received(5..=6);
    acks.finish(UpdateId(6), true);
    acks.ask(acks.offset());
    assert_eq!(acks.take_clean_up(), CleanUp::default(), "5 still runs, so 6 may come again");
    acks.finish(UpdateId(5), false);
    acks.ask(acks.offset());
    assert_eq!(acks.take_clean_up().forget, [UpdateId(6)]);
}

#[test]
fn ids_that_restart_lower_are_new_updates() {
    let mut acks = received([900_000_000]);
    acks.finish(UpdateId(900_000_000), false);
    acks.ask(acks.offset());
    assert!(acks.receive(UpdateId(800_000_000)));
    assert!(acks.receive(UpdateId(800_000_001)));
    assert_eq!(acks.offset(), Some(800_000_000));
    acks.finish(UpdateId(800_000_000), false);
    acks.finish(UpdateId(800_000_001), false);
    assert_eq!(acks.offset(), Some(800_000_002));
}

#[test]
fn a_confirmed_update_that_comes_again_is_not_new() {
    let mut acks = received(5..=8);
    for id in 5..=8 {
        acks.finish(UpdateId(id), false);
    }
    acks.ask(acks.offset());
    assert!(!acks.receive(UpdateId(8)));
    assert_eq!(acks.offset(), Some(9));
}

#[test]
fn an_update_that_was_given_up_comes_again() {
    let mut acks = received(5..=7);
    for id in [5, 7] {
        acks.finish(UpdateId(id), false);
    }
    acks.give_up(UpdateId(6));
    assert_eq!(acks.offset(), Some(6));
    assert!(acks.receive(UpdateId(6)));
    assert!(!acks.receive(UpdateId(7)));
    acks.finish(UpdateId(6), false);
    assert_eq!(acks.offset(), Some(8));
}

/// Telegram's queue against random ends, journals, failures and restarts of the ids: each update is
/// handled exactly once, and none is forgotten by Telegram before it is handled or journalled.
#[test]
fn nothing_is_lost_or_repeated_over_many_seeds() {
    for seed in 0..500 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut acks = Acks::default();
        let mut queue: Vec<i64> = Vec::new();
        let mut next_id = 500_000_000;
        let mut running: Vec<i64> = Vec::new();
        let (mut sent, mut handled) = (0, Vec::new());
        while handled.len() < 300 {
            if sent < 300 {
                if queue.is_empty() && running.is_empty() && random.u8(..20) == 0 {
                    next_id -= 100_000_000 + random.i64(..1000);
                }
                for _ in 0..random.u8(..8) {
                    queue.push(next_id);
                    next_id += 1;
                    sent += 1;
                }
            }
            let offset = acks.offset();
            acks.ask(offset);
            if let Some(offset) = offset
                && queue.last().is_some_and(|newest| offset <= newest + 10)
            {
                for id in queue.iter().filter(|id| **id < offset) {
                    let safe = handled.contains(id) || acks.inbox.contains(&UpdateId(*id));
                    assert!(safe, "seed {seed}: {id} was confirmed too early");
                }
                queue.retain(|id| *id >= offset);
            }
            for id in queue.iter().take(10) {
                if acks.receive(UpdateId(*id)) {
                    running.push(*id);
                }
            }
            for _ in 0..random.usize(..6) {
                if running.is_empty() {
                    break;
                }
                let id = running.swap_remove(random.usize(..running.len()));
                if random.u8(..10) == 0 && !acks.inbox.contains(&UpdateId(id)) {
                    acks.give_up(UpdateId(id));
                } else {
                    acks.finish(UpdateId(id), random.bool());
                    handled.push(id);
                }
            }
            if random.u8(..4) == 0 {
                let stragglers: Vec<_> = acks.running().collect();
                acks.journalled(stragglers);
            }
        }
        let count = handled.len();
        handled.sort_unstable();
        handled.dedup();
        assert_eq!(handled.len(), count, "seed {seed}: an update was handled twice");
    }
}

#[test]
fn an_update_that_may_be_in_the_inbox_is_taken_out_when_it_is_handled() {
    let mut acks = Acks::default();
    acks.receive(UpdateId(5));
    acks.receive(UpdateId(6));
    acks.finish(UpdateId(6), false);
    acks.journalling_failed([UpdateId(5), UpdateId(6)]);
    assert_eq!(acks.offset(), Some(5), "Telegram keeps it");
    assert_eq!(acks.take_clean_up().finished, [UpdateId(6)]);
    acks.finish(UpdateId(5), false);
    assert_eq!(acks.take_clean_up().finished, [UpdateId(5)]);
    assert_eq!(acks.offset(), Some(7));
}
