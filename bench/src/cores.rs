//! Which cores a process may run on.

use std::io;

use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

/// Runs something with this thread on one core, and so with all processes that it starts; on any
/// where there aren't so many.
pub(crate) fn on_core<T>(core: usize, run: impl FnOnce() -> T) -> io::Result<T> {
    let all = sched_getaffinity(None)?;
    if all.is_set(core) && all.count() > 1 {
        let mut one = CpuSet::new();
        one.set(core);
        sched_setaffinity(None, &one)?;
    }
    let ran = run();
    sched_setaffinity(None, &all)?;
    Ok(ran)
}
