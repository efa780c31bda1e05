//! How many updates of each user have passed lately: a plain data structure without a clock.
//!
//! Invariant: in no stretch of time shorter than `per` do more than `limit` updates of a user pass.
//! Invariant: an update that is asked about again while it is in use is given the same verdict, and
//! isn't counted again.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use bot_api::types::UserId;

/// What becomes of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Passes,
    Refused {
        /// Whether nobody of the user's was told so in the last window.
        tell: bool,
    },
}

/// The windows of all users who wrote lately; `U` is an update.
#[derive(Debug)]
pub(super) struct Windows<U> {
    limit: usize,
    per: Duration,
    users: HashMap<UserId, Window<U>>,
    swept: Option<Instant>,
}

#[derive(Debug)]
struct Window<U> {
    /// When updates passed, oldest first.
    passed: VecDeque<Instant>,
    /// What was decided about updates that may still be in use, and whether they passed.
    decided: Vec<(Weak<U>, bool)>,
    /// When the user was last told that an update was refused.
    told: Option<Instant>,
}

impl<U> Windows<U> {
    /// At most `limit` updates, and at least one, in any time of the length `per`.
    pub(super) fn new(limit: usize, per: Duration) -> Self {
        Self { limit: limit.max(1), per, users: HashMap::new(), swept: None }
    }

    /// Whether an update of that user passes; if so, it counts.
    ///
    /// `can_tell` says whether there is a place to tell the user of it.
    pub(super) fn ask(
        &mut self,
        user: UserId,
        update: &Arc<U>,
        can_tell: bool,
        now: Instant,
    ) -> Verdict {
        let per = self.per;
        let is_over = |at: Instant| now.saturating_duration_since(at) >= per;
        if self.swept.is_none_or(is_over) {
            self.swept = Some(now);
            self.users.retain(|_, window| !window.is_idle(is_over));
            self.users.shrink_to(self.users.len() * 2);
        }
        let window = self.users.entry(user).or_default();
        window.decided.retain(|(known, _)| known.strong_count() > 0);
        let same =
            |(known, _): &&(Weak<U>, bool)| std::ptr::eq(known.as_ptr(), &raw const **update);
        if let Some((_, passed)) = window.decided.iter().find(same) {
            return if *passed { Verdict::Passes } else { Verdict::Refused { tell: false } };
        }
        while window.passed.front().is_some_and(|at| is_over(*at)) {
            window.passed.pop_front();
        }
        let passes = window.passed.len() < self.limit;
        window.decided.push((Arc::downgrade(update), passes));
        if passes {
            window.passed.push_back(now);
            return Verdict::Passes;
        }
        let tell = can_tell && window.told.is_none_or(is_over);
        if tell {
            window.told = Some(now);
        }
        Verdict::Refused { tell }
    }
}

impl<U> Window<U> {
    /// Whether it is as good as a new one.
    fn is_idle(&self, is_over: impl Fn(Instant) -> bool) -> bool {
        self.passed.back().copied().is_none_or(&is_over)
            && self.told.is_none_or(&is_over)
            && self.decided.iter().all(|(known, _)| known.strong_count() == 0)
    }
}

impl<U> Default for Window<U> {
    fn default() -> Self {
        Self { passed: VecDeque::new(), decided: Vec::new(), told: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANN: UserId = UserId(1);
    const SECOND: Duration = Duration::from_secs(1);

    /// Asks about one new update after another, each at a second and over at once.
    #[track_caller]
    fn check(limit: usize, per: u64, rows: &[(u64, Verdict)]) {
        let start = Instant::now();
        let mut windows = Windows::new(limit, SECOND * u32::try_from(per).unwrap());
        for (second, expected) in rows {
            let now = start + Duration::from_secs(*second);
            assert_eq!(windows.ask(ANN, &Arc::new(()), true, now), *expected, "second {second}");
        }
    }

    const PASSES: Verdict = Verdict::Passes;
    const REFUSED: Verdict = Verdict::Refused { tell: false };
    const TOLD: Verdict = Verdict::Refused { tell: true };

    #[test]
    fn a_window_slides_with_each_update() {
        check(2, 10, &[(0, PASSES), (5, PASSES), (9, TOLD), (10, PASSES), (14, REFUSED)]);
        check(2, 10, &[(0, PASSES), (0, PASSES), (9, TOLD), (10, PASSES), (10, PASSES)]);
    }

    #[test]
    fn what_is_refused_does_not_count() {
        check(1, 3, &[(0, PASSES), (1, TOLD), (2, REFUSED), (3, PASSES)]);
    }

    #[test]
    fn a_user_is_told_once_in_a_window() {
        check(1, 10, &[(0, PASSES), (1, TOLD), (9, REFUSED), (10, PASSES), (11, TOLD)]);
        check(1, 2, &[(0, PASSES), (1, TOLD), (2, PASSES), (2, REFUSED), (3, TOLD)]);
    }

    #[test]
    fn a_user_is_told_where_there_is_a_place_for_it() {
        let (now, mut windows) = (Instant::now(), Windows::new(1, SECOND));
        let mut ask = |can_tell| windows.ask(ANN, &Arc::new(()), can_tell, now);
        assert_eq!([ask(true), ask(false), ask(true)], [PASSES, REFUSED, TOLD]);
    }

    #[test]
    fn odd_limits_are_taken_as_they_can_be_meant() {
        check(0, 10, &[(0, PASSES), (1, TOLD)]);
        check(1, 0, &[(0, PASSES), (0, PASSES)]);
        check(usize::MAX, 10, &[(0, PASSES), (0, PASSES)]);
        let (start, mut windows) = (Instant::now(), Windows::new(1, Duration::MAX));
        assert_eq!(windows.ask(ANN, &Arc::new(()), true, start), PASSES);
        assert_eq!(windows.ask(ANN, &Arc::new(()), true, start + SECOND * 1_000_000), TOLD);
    }

    #[test]
    fn an_update_in_use_is_counted_once_however_long_it_takes() {
        let (start, mut windows) = (Instant::now(), Windows::new(1, SECOND));
        let [first, second, third] = [(), (), ()].map(Arc::new);
        let mut ask =
            |update, second| windows.ask(ANN, update, true, start + Duration::from_secs(second));
        assert_eq!((ask(&first, 0), ask(&second, 0)), (PASSES, TOLD));
        assert_eq!((ask(&first, 0), ask(&second, 0)), (PASSES, REFUSED));
        assert_eq!(ask(&third, 100), PASSES);
        assert_eq!((ask(&first, 100), ask(&second, 100)), (PASSES, REFUSED));
    }

    #[test]
    fn users_who_are_idle_are_forgotten() {
        let (start, mut windows) = (Instant::now(), Windows::new(3, SECOND));
        let kept = Arc::new(());
        for user in 0..10_000_i64 {
            let update = if user == 7 { Arc::clone(&kept) } else { Arc::new(()) };
            let now = start + Duration::from_micros(user.unsigned_abs() * 500);
            assert_eq!(windows.ask(UserId(user), &update, true, now), PASSES);
            assert!(windows.users.len() <= 4_002, "{}", windows.users.len());
        }
        windows.ask(ANN, &Arc::new(()), true, start + SECOND * 9);
        let mut left: Vec<i64> = windows.users.keys().map(|user| user.0).collect();
        left.sort_unstable();
        assert_eq!(left, [1, 7], "who has an update in use is not idle");
        assert!(windows.users.capacity() < 100);
    }

    /// Compares with what is counted from a full record, for one course of events.
    fn run(seed: u64) {
        let mut random = fastrand::Rng::with_seed(seed);
        let (limit, per) = (random.usize(1..5), random.u64(1..30));
        let mut windows = Windows::new(limit, Duration::from_millis(per));
        let (start, mut now) = (Instant::now(), 0);
        let mut record: Vec<(UserId, u64)> = Vec::new();
        let mut in_use: Vec<(UserId, Arc<()>, bool)> = Vec::new();
        for _ in 0..200 {
            now += random.u64(0..6) * random.u64(0..4);
            let at = start + Duration::from_millis(now);
            if !in_use.is_empty() && random.bool() {
                let index = random.usize(..in_use.len());
                let (user, update, known) = &in_use[index];
                assert_eq!(windows.ask(*user, update, true, at) == PASSES, *known, "seed {seed}");
                if random.bool() {
                    in_use.swap_remove(index);
                }
                continue;
            }
            let (user, update) = (UserId(random.i64(0..3)), Arc::new(()));
            let lately = |(of, at): &&(UserId, u64)| *of == user && now - at < per;
            let passes = record.iter().filter(lately).count() < limit;
            assert_eq!(windows.ask(user, &update, true, at) == PASSES, passes, "seed {seed}");
            if passes {
                record.push((user, now));
            }
            in_use.push((user, update, passes));
        }
    }

    #[test]
    fn it_decides_as_a_full_record_would() {
        (0..500).for_each(run);
    }
}
