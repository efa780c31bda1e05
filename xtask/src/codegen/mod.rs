//! Writes the types and methods of the Bot API from the spec.

/// Writes `bot-api/src/generated`, or with `check` only says whether it differs.
pub(crate) fn run(_check: bool) -> anyhow::Result<()> {
    anyhow::bail!("not written yet")
}
