//! How often dispatch allocates, counted.

#[path = "../src/dispatch/rig.rs"]
mod rig;

use allocation_counter::AllocationInfo;
use rig::Way;

/// What an update may allocate at most on the way to its handler's first line.
const MOST_ALLOCATIONS: f64 = 10.0;
/// And how many bytes: the task of a handler that waits is among them.
const MOST_BYTES: f64 = 6000.0;

/// Allocations of an update and their bytes, with that many commands; what is made once for all
/// updates isn't counted, nor the updates themselves.
#[expect(clippy::cast_precision_loss, reason = "they are small numbers")]
fn allocations(commands: usize) -> (f64, f64) {
    let of = |updates| {
        allocation_counter::measure(|| {
            rig::run(commands, updates, Way::AtOnce).expect("it runs");
        })
    };
    let update = allocation_counter::measure(|| drop(rig::update(1).expect("it is JSON")));
    let (some, twice) = (of(1000), of(2000));
    let of_one = |number: fn(&AllocationInfo) -> u64| {
        (number(&twice) - number(&some)) as f64 / 1000.0 - number(&update) as f64
    };
    (of_one(|counted| counted.count_total), of_one(|counted| counted.bytes_total))
}

#[test]
fn a_command_comes_to_its_handler_with_few_allocations_however_many_commands_there_are() {
    let (few, few_bytes) = allocations(2);
    let (many, many_bytes) = allocations(200);
    println!("allocations (and bytes) of an update up to its handler's first line:");
    println!("{few:.1} ({few_bytes:.0}) with 2 commands, {many:.1} ({many_bytes:.0}) with 200");
    assert!((few - many).abs() < 0.5, "{few} with 2 commands, {many} with 200");
    assert!(many <= MOST_ALLOCATIONS, "{many} allocations");
    assert!(many_bytes <= MOST_BYTES, "{many_bytes} bytes");
}
