//! What was said, as lines for people.

use std::collections::VecDeque;

/// Most lines that are kept.
const MAX_LINES: usize = 10_000;

/// The newest lines of all chats, in the order they were written.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    lines: VecDeque<Line>,
    written: u64,
}

/// One line.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) chat: i64,
    pub(crate) text: String,
    pub(crate) by_bot: bool,
}

impl Transcript {
    /// Writes down what `who` said; `with` is the other one in a private chat.
    pub(crate) fn add(
        &mut self,
        chat: i64,
        title: Option<String>,
        who: &str,
        with: &str,
        by_bot: bool,
        what: &str,
    ) {
        let same = self.lines.back().is_some_and(|line| line.chat == chat);
        let text = match title {
            Some(title) => format!("[{title}] {who}: {what}"),
            // An answer that doesn't stand below its question says whom it is for.
            None if by_bot && !same => format!("{who} (to {with}): {what}"),
            None => format!("{who}: {what}"),
        };
        self.lines.push_back(Line { chat, text, by_bot });
        self.written += 1;
        if self.lines.len() > MAX_LINES {
            self.lines.pop_front();
        }
    }

    /// All lines that are kept.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter()
    }

    /// How many lines were ever written.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// The lines after the first `count` that were ever written, as far as they are kept.
    pub(crate) fn since(&self, count: u64) -> impl Iterator<Item = &Line> {
        let new = usize::try_from(self.written.saturating_sub(count)).unwrap_or(usize::MAX);
        self.lines.range(self.lines.len().saturating_sub(new)..)
    }
}
