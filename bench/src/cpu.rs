//! What this process has used: processor time and memory.

use serde::{Deserialize, Serialize};

/// The CPU time of all threads of this process since its start, user and system, in nanoseconds.
pub(crate) fn nanoseconds() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    seconds * 1_000_000_000 + u64::try_from(time.tv_nsec).unwrap_or_default()
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

    #[cfg(target_os = "linux")]
    #[test]
    fn memory_is_read() {
        let memory = Memory::read();
        assert!(memory.now > 100_000 && memory.most >= memory.now, "{memory:?}");
    }
}
