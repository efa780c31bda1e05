//! The pattern language of commands: `buy <item> [count]`.
//!
//! The attributes read a pattern when they expand, the router when it is built, so both agree.
//! A [`Pattern`] knows the command's name and its placeholders, writes the usage line, and splits
//! what a user wrote after the command. It knows nothing of Telegram, of types or of macros.
//!
//! | in a pattern | takes |
//! | --- | --- |
//! | `<item>` | one word |
//! | `[item]` | one word, or nothing |
//! | `<item..>` | the rest of the text as it was written, at least one word |
//! | `[item..]` | the rest of the text, or nothing |
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
//! assert_eq!(buy.split(" tea 3"), Ok(vec![Some("tea"), Some("3")]));
//! assert_eq!(buy.split(" tea"), Ok(vec![Some("tea"), None]));
//! # Ok::<(), bot_pattern::PatternError>(())
//! ```

mod error;
mod parse;
mod pattern;
mod split;

pub use error::{PatternError, PatternErrorKind};
pub use parse::check_name;
pub use pattern::{Part, Pattern};
pub use split::SplitError;

#[cfg(test)]
mod tests;
