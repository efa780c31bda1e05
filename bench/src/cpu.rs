//! What this process has used: processor time and memory.

use serde::{Deserialize, Serialize};

/// The CPU time of all threads of this process since its start, user and system, in nanoseconds.
pub(crate) fn nanoseconds() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    seconds * 1_000_000_000 + u64::try_from(time.tv_nsec).unwrap_or_default()
}

/// The CPU time of all processes that this one has waited for, and of theirs, in seconds, in steps of
/// 10 ms; zero where there is no `/proc`.
pub(crate) fn seconds_of_children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    of_children(&stat)
}

fn of_children(stat: &str) -> f64 {
    // The name of the program is in parentheses, and may have spaces. The 16th and 17th field are
    // meant, of which two are before that.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks = fields.skip(13).take(2).filter_map(|field| field.parse::<u32>().ok());
    ticks.map(f64::from).sum::<f64>() / 100.0
}

/// Memory of a process that is in RAM, in bytes.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Memory {
    /// Now.
    pub(crate) now: u64,
    /// The most there ever was.
    pub(crate) most: u64,
}

impl Memory {
    /// That of this process; zero where there is no `/proc`.
    pub(crate) fn read() -> Self {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let field = |name: &str| {
            let value = status.lines().find_map(|line| line.strip_prefix(name))?;
            value.trim().strip_suffix(" kB")?.parse::<u64>().ok()
        };
        let bytes = |name| field(name).unwrap_or_default() * 1024;
        Self { now: bytes("VmRSS:"), most: bytes("VmHWM:") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cpu_time_grows_with_work() {
        let before = nanoseconds();
        let mut sum = 0_u64;
        while nanoseconds() < before + 1_000_000 {
            sum = std::hint::black_box(sum + 1);
        }
        assert!(sum > 0);
    }

    #[test]
    fn the_time_of_children_is_read() {
        let stat = "7 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 11 12 150 25 20 0 1 0";
        assert!((of_children(stat) - 1.75).abs() < 1e-9);
        assert!(of_children("").abs() < 1e-9);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn memory_is_read() {
        let memory = Memory::read();
        assert!(memory.now > 100_000 && memory.most >= memory.now, "{memory:?}");
    }
}
