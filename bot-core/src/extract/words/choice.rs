//! Enums of which a user names one value: `<tea|coffee>`.

use super::{Word, Written};

/// Marks a [`Word`] that is one of several names.
#[derive(Clone, Copy, Debug)]
pub struct ByChoice;

/// An enum of which a user names one value; what `#[derive(Word)]` implements.
///
/// The names are shown in the usage line in place of the placeholder's name, case doesn't matter,
/// and a near miss is answered with what may have been meant.
///
/// # Example
///
/// By hand, for values that are no enum:
///
/// ```
/// use bot_core::extract::words::{Choice, Word, Written};
///
/// #[derive(Debug, PartialEq)]
/// struct Volume(u8);
///
/// impl Choice for Volume {
///     const NAMES: &[&[&str]] = &[&["quiet", "low"], &["loud"]];
///
///     fn nth(index: usize) -> Option<Self> {
///         [Self(1), Self(9)].into_iter().nth(index)
///     }
///
///     fn index(&self) -> usize {
///         usize::from(self.0 > 5)
///     }
/// }
///
/// assert_eq!(Volume::parse_word(&Written::from("LOW")), Ok(Volume(1)));
/// assert_eq!(Volume::choices(), ["quiet", "loud"]);
/// ```
pub trait Choice: Sized {
    /// The names of each value, in the order of the values; the first of each is the one shown.
    const NAMES: &'static [&'static [&'static str]];

    /// The value at that position in [`NAMES`](Self::NAMES).
    fn nth(index: usize) -> Option<Self>;

    /// The position of the value in [`NAMES`](Self::NAMES).
    fn index(&self) -> usize;

    /// The name of the value, the first of them.
    #[must_use]
    fn name(&self) -> &'static str {
        Self::NAMES.get(self.index()).and_then(|names| names.first()).copied().unwrap_or_default()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Choice> Word<ByChoice> for T {
    fn choices() -> Vec<&'static str> {
        shown(Self::NAMES)
    }

    fn parse_word(word: &Written<'_>) -> Result<Self, String> {
        let index = chosen(Self::NAMES, word)?;
        Self::nth(index).ok_or_else(|| format!("{} can't be had", word.shown()))
    }
}

fn shown(names: &'static [&'static [&'static str]]) -> Vec<&'static str> {
    names.iter().filter_map(|names| names.first()).copied().collect()
}

/// The position of the value that a word names.
fn chosen(names: &'static [&'static [&'static str]], word: &Written<'_>) -> Result<usize, String> {
    let wanted = word.text().to_lowercase();
    let is_wanted = |name: &&str| name.to_lowercase() == wanted;
    if let Some(index) = names.iter().position(|names| names.iter().any(is_wanted)) {
        return Ok(index);
    }
    let all = shown(names).join(", ");
    let lower: Vec<_> = names.iter().copied().flatten().map(|name| name.to_lowercase()).collect();
    let meant = bot_pattern::similar(&wanted, lower.iter().map(String::as_str));
    let meant = meant.map_or_else(String::new, |meant| format!(", did you mean {meant}?"));
    Err(format!("{} is none of {all}{meant}", word.shown()))
}
