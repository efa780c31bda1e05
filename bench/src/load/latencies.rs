//! Times of many updates, and what of them is reported.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Percentiles in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Latencies {
    /// Half of the updates took at most this long.
    pub(crate) p50: u32,
    /// All but one in a hundred.
    pub(crate) p99: u32,
    /// The slowest.
    pub(crate) most: u32,
}

impl Latencies {
    /// The percentiles of these times, which are sorted for it.
    pub(crate) fn of(micros: &mut [u32]) -> Self {
        micros.sort_unstable();
        let at = |percent: usize| {
            // The nearest rank: the smallest time that this part of all doesn't exceed.
            let rank = (micros.len() * percent).div_ceil(100).max(1);
            micros.get(rank - 1).copied().unwrap_or_default()
        };
        Self { p50: at(50), p99: at(99), most: at(100) }
    }
}

/// A time in whole microseconds.
pub(crate) fn micros(time: Duration) -> u32 {
    u32::try_from(time.as_micros()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_were_measured() {
        let mut times: Vec<u32> = (1..=1000).rev().collect();
        let latencies = Latencies::of(&mut times);
        assert_eq!(latencies, Latencies { p50: 500, p99: 990, most: 1000 });
        assert_eq!(Latencies::of(&mut [7]), Latencies { p50: 7, p99: 7, most: 7 });
        assert_eq!(Latencies::of(&mut []), Latencies::default());
    }
}
