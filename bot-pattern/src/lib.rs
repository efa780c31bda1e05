//! The pattern language of commands, `buy <item> [count]`, and of buttons, `buy:<item>:[count]`.
//!
//! The attributes read a pattern when they expand, the router when it is built, so both agree.
//! A [`Pattern`] knows the command's name and its placeholders, writes the usage line, and splits
//! what a user wrote after the command. It knows nothing of Telegram, of types or of macros.
//! Beside it stands what reading words needs: [spans of time](parse_duration) and [near misses](similar).
//!
//! | in a pattern | takes |
//! | --- | --- |
//! | `<item>` | one word |
//! | `[item]` | one word, or nothing |
//! | `<item..>` | the rest of the text as it was written, at least one word |
//! | `[item..]` | the rest of the text, or nothing |
//! | `<count:1..=10>` | one word, which is a number or time in that range |
//!
//! The name comes first and has 1 to 32 of `a-z`, `0-9` and `_`.
//! Optional placeholders come after required ones, one for the rest comes last, and each has a
//! name of its own, which is a Rust identifier.
//!
//! ```
//! use bot_pattern::Pattern;
//!
//! let buy = Pattern::parse("buy <item> [count]")?;
//! assert_eq!(buy.name, "buy");
//! assert_eq!(buy.usage(), "/buy <item> [count]");
//! assert_eq!(buy.split(" tea 3")?, [Some("tea".into()), Some("3".into())]);
//! assert_eq!(buy.split(" tea")?, [Some("tea".into()), None]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bounds;
mod callback;
mod duration;
mod error;
mod parse;
mod pattern;
mod similar;
mod split;

pub use bounds::Bounds;
pub use callback::{CallbackPattern, CallbackText};
pub use duration::{DurationError, duration_text, parse_duration};
pub use error::{PatternError, PatternErrorKind};
pub use parse::check_name;
pub use pattern::{Part, Pattern};
pub use similar::similar;
pub use split::{SplitError, split_words};

#[cfg(test)]
mod tests;
