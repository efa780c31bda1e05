//! How much of the machine others used while something was measured.
//!
//! The load before says it only of a measurement that comes alone: after another, it is that one's.

use std::fs;

/// Ticks of processor time since some moment long ago.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ticks {
    cores: f64,
    /// Of all cores, idle ones too.
    all: f64,
    /// In which any process ran, and those that were given to other machines on this hardware.
    busy: f64,
    /// Of this process, and of those that it started and that have ended.
    own: f64,
}

impl Ticks {
    /// Until now; nothing where there is no `/proc`.
    pub(super) fn read() -> Option<Self> {
        let read = |path| fs::read_to_string(path).ok();
        Self::parse(&read("/proc/stat")?, &read("/proc/self/stat")?)
    }

    fn parse(machine: &str, process: &str) -> Option<Self> {
        let numbers = |text: &str| -> Vec<f64> {
            text.split_whitespace().map_while(|word| word.parse().ok()).collect()
        };
        let all = numbers(machine.lines().next()?.strip_prefix("cpu")?);
        let [user, nice, system, _idle, _waits, _irq, _softirq, stolen, ..] = *all else {
            return None;
        };
        let is_core = |line: &&str| {
            let number = line.strip_prefix("cpu").and_then(|rest| rest.split(' ').next());
            number.is_some_and(|number| number.parse::<u32>().is_ok())
        };
        let cores = u32::try_from(machine.lines().filter(is_core).count()).ok()?;
        // A program's name may have anything in it, so the fields are counted from its end.
        let (_, fields) = process.rsplit_once(") ")?;
        let fields: Vec<&str> = fields.split(' ').collect();
        // User and system time: its own, and of its children.
        let own = fields.get(11..15)?.iter().map(|field| field.parse::<f64>().ok());
        Some(Self {
            cores: cores.into(),
            // What guests of this machine use is counted twice, in these two fields too.
            all: all.iter().take(8).sum(),
            busy: user + nice + system + stolen,
            own: own.sum::<Option<f64>>()?,
        })
    }

    /// How many cores others used, in the mean since then.
    pub(super) fn others_since(self, before: Self) -> Option<f64> {
        let all = self.all - before.all;
        let others = (self.busy - before.busy) - (self.own - before.own);
        (all > 0.0).then(|| others.max(0.0) / all * self.cores)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(user: u32, idle: u32, own: u32) -> Ticks {
        let machine =
            format!("cpu  {user} 5 100 {idle} 300 7 8 20 0 0\ncpu0 1 2 3\ncpu1 1 2 3\nctxt 9\n");
        let process = format!("7 (a b) c) R 1 7 7 0 -1 4194304 99 0 0 0 {own} 3 10 2 20 0 1\n");
        Ticks::parse(&machine, &process).unwrap()
    }

    #[test]
    fn others_have_what_is_used_and_not_by_this_program() {
        let before = ticks(1000, 10_000, 50);
        let expected = Ticks { cores: 2.0, all: 11_440.0, busy: 1125.0, own: 65.0 };
        assert_eq!(before, expected);
        // A second of two cores: 60 ticks of work, 40 of them its own.
        assert_eq!(ticks(1060, 10_140, 90).others_since(before), Some(0.2));
        assert_eq!(before.others_since(before), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_machine_has_ticks() {
        assert!(Ticks::read().is_some_and(|ticks| ticks.cores >= 1.0));
    }
}
