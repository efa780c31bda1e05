//! What lanes promise, by example and over many seeds.

use smallvec::smallvec;

use super::*;

fn items(ready: impl IntoIterator<Item = Ready<&'static str>>) -> Vec<&'static str> {
    ready.into_iter().map(|ready| ready.item).collect()
}

#[test]
fn items_of_one_lane_run_one_after_the_other() {
    let mut lanes = Lanes::new();
    let first = lanes.push(smallvec![1], "a").unwrap();
    assert_eq!(first.item, "a");
    assert!(lanes.push(smallvec![1], "b").is_none());
    assert!(lanes.push(smallvec![1], "c").is_none());
    let second = lanes.finish(first.ticket).pop().unwrap();
    assert_eq!(second.item, "b");
    assert_eq!(items(lanes.finish(second.ticket)), ["c"]);
}

#[test]
fn different_lanes_run_at_once() {
    let mut lanes = Lanes::new();
    assert!(lanes.push(smallvec![1], "a").is_some());
    assert!(lanes.push(smallvec![2], "b").is_some());
    assert!(lanes.push(smallvec![], "no lane").is_some());
}

#[test]
fn an_item_of_two_lanes_waits_for_both_and_holds_both_up() {
    let mut lanes = Lanes::new();
    let old = lanes.push(smallvec![1], "old").unwrap();
    let new = lanes.push(smallvec![2], "new").unwrap();
    assert!(lanes.push(smallvec![1, 2], "both").is_none());
    assert!(lanes.push(smallvec![2], "after").is_none());
    assert_eq!(items(lanes.finish(new.ticket)), Vec::<&str>::new());
    let both = lanes.finish(old.ticket).pop().unwrap();
    assert_eq!(both.item, "both");
    assert_eq!(items(lanes.finish(both.ticket)), ["after"]);
}

#[test]
fn the_same_key_twice_is_one_lane() {
    let mut lanes = Lanes::new();
    let only = lanes.push(smallvec![1, 1], "a").unwrap();
    assert!(lanes.finish(only.ticket).is_empty());
    assert_eq!(lanes.len(), 0);
    assert!(lanes.queues.is_empty());
}

#[test]
fn merged_lanes_go_on_in_the_order_of_arrival() {
    let mut lanes = Lanes::new();
    let migration = lanes.push(smallvec![1, 2], "migration").unwrap();
    for (key, item) in [(1, "a"), (2, "b"), (1, "c")] {
        assert!(lanes.push(smallvec![key], item).is_none());
    }
    lanes.merge(1, 2);
    let mut order = Vec::new();
    let mut next = lanes.finish(migration.ticket);
    while let Some(ready) = next.pop() {
        order.push(ready.item);
        next.extend(lanes.finish(ready.ticket));
    }
    assert_eq!(order, ["a", "b", "c"]);
    assert!(lanes.queues.is_empty());
}

/// Random pushes, ends and merges: every item runs once, in the order of its lane, and no lane is
/// left behind.
#[test]
fn nothing_is_lost_and_nothing_overtakes_over_many_seeds() {
    for seed in 0..300 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut lanes: Lanes<u8, (u64, Keys<u8>)> = Lanes::new();
        let mut running: Vec<Ready<(u64, Keys<u8>)>> = Vec::new();
        let mut alias: Vec<u8> = (0..6).collect();
        let mut done: Vec<u64> = Vec::new();
        let mut pushed = 0;
        while done.len() < 200 {
            if pushed < 200 && random.bool() {
                let mut keys: Keys<u8> = smallvec![alias[random.usize(..6)]];
                if random.u8(..4) == 0 {
                    keys.push(alias[random.usize(..6)]);
                }
                running.extend(lanes.push(keys.clone(), (pushed, keys)));
                pushed += 1;
            } else if !running.is_empty() {
                let ready = running.swap_remove(random.usize(..running.len()));
                // The lane that each key stands for now, after the merges so far.
                let lanes_of = |item: &(u64, Keys<u8>), alias: &[u8]| -> Keys<u8> {
                    item.1.iter().map(|key| alias[usize::from(*key)]).collect()
                };
                let own = lanes_of(&ready.item, &alias);
                for other in &running {
                    let shared = lanes_of(&other.item, &alias).iter().any(|key| own.contains(key));
                    assert!(!shared, "seed {seed}: two items of one lane ran at once");
                }
                if let [from, to] = own[..]
                    && from != to
                    && random.bool()
                {
                    lanes.merge(from, to);
                    alias.iter_mut().filter(|key| **key == from).for_each(|key| *key = to);
                }
                done.push(ready.item.0);
                running.extend(lanes.finish(ready.ticket));
            }
        }
        done.sort_unstable();
        assert_eq!(done, (0..200).collect::<Vec<_>>(), "seed {seed}");
        assert!(lanes.queues.is_empty() && lanes.entries.is_empty(), "seed {seed}");
    }
}
