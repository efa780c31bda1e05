//! Spans of time as people write them: `10m`, `1h30m`, `2d`.

use std::error::Error;
use std::fmt;
use std::time::Duration;

/// Each unit with the nanoseconds that it has, from the longest to the shortest; those that are
/// written by [`duration_text`] come first among their like.
const UNITS: [(&str, u128); 10] = [
    ("w", 7 * 24 * 3_600_000_000_000),
    ("d", 24 * 3_600_000_000_000),
    ("h", 3_600_000_000_000),
    ("m", 60_000_000_000),
    ("min", 60_000_000_000),
    ("s", 1_000_000_000),
    ("sec", 1_000_000_000),
    ("ms", 1_000_000),
    ("us", 1_000),
    ("ns", 1),
];

/// Why a text is no span of time.
///
/// The displayed text is for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationError {
    /// It is no sequence of numbers, each with its unit.
    Malformed(String),
    /// It is a number without a unit.
    NoUnit(String),
    /// It is longer than 584 years, or than the numbers have room for.
    TooLong(String),
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(text) => write!(f, "\"{text}\" is no time, write it like 10m or 1h30m"),
            Self::NoUnit(text) => write!(f, "\"{text}\" has no unit, write {text}m or {text}h"),
            Self::TooLong(text) => write!(f, "\"{text}\" is too long a time"),
        }
    }
}

impl Error for DurationError {}

/// Reads a span of time: whole numbers, each with a unit, without spaces.
///
/// The units are `w` (weeks), `d` (days), `h`, `m` or `min` (minutes), `s` or `sec`, `ms`, `us` and
/// `ns`, in capitals too.
/// What stands there several times is added up.
///
/// # Errors
///
/// [`DurationError`] for anything else, and for more than 584 years.
///
/// ```
/// use std::time::Duration;
///
/// assert_eq!(bot_pattern::parse_duration("1h30m"), Ok(Duration::from_secs(90 * 60)));
/// assert!(bot_pattern::parse_duration("90").is_err());
/// ```
pub fn parse_duration(text: &str) -> Result<Duration, DurationError> {
    let malformed = || DurationError::Malformed(text.to_owned());
    let too_long = || DurationError::TooLong(text.to_owned());
    let mut total = 0_u128;
    let mut left = text;
    if left.is_empty() {
        return Err(malformed());
    }
    while !left.is_empty() {
        let digits = left.find(|c: char| !c.is_ascii_digit()).unwrap_or(left.len());
        let (number, after) = left.split_at(digits);
        let letters = after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len());
        let (unit, after) = after.split_at(letters);
        if number.is_empty() || (unit.is_empty() && number.len() < text.len()) {
            return Err(malformed());
        }
        if unit.is_empty() {
            return Err(DurationError::NoUnit(text.to_owned()));
        }
        let nanos = UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit));
        let (_, nanos) = nanos.ok_or_else(malformed)?;
        let number: u64 = number.parse().map_err(|_| too_long())?;
        total += u128::from(number) * nanos;
        left = after;
    }
    u64::try_from(total).map(Duration::from_nanos).map_err(|_| too_long())
}

/// Writes a span of time as [`parse_duration`] reads it, from the longest unit to the shortest.
///
/// What is longer than 584 years is written as 584 years.
///
/// ```
/// use std::time::Duration;
///
/// assert_eq!(bot_pattern::duration_text(Duration::from_secs(90 * 60)), "1h30m");
/// assert_eq!(bot_pattern::duration_text(Duration::ZERO), "0s");
/// ```
#[must_use]
pub fn duration_text(duration: Duration) -> String {
    let mut left = duration.as_nanos().min(u128::from(u64::MAX));
    if left == 0 {
        return "0s".to_owned();
    }
    let mut text = String::new();
    for (unit, nanos) in UNITS {
        let count = left / nanos;
        if count > 0 {
            text += &count.to_string();
            text += unit;
            left %= nanos;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, seconds: u64) {
        assert_eq!(parse_duration(text), Ok(Duration::from_secs(seconds)), "{text:?}");
    }

    #[track_caller]
    fn refuses(text: &str, message: &str) {
        assert_eq!(parse_duration(text).unwrap_err().to_string(), message);
    }

    #[test]
    fn numbers_with_units_are_added_up() {
        reads("10m", 600);
        reads("1h30m", 5400);
        reads("2d", 2 * 86400);
        reads("1w1s", 7 * 86400 + 1);
        reads("5MIN", 300);
        reads("0s", 0);
        reads("90sec", 90);
        reads("30m1h", 5400);
    }

    #[test]
    fn what_is_no_time_is_told() {
        refuses("10", "\"10\" has no unit, write 10m or 10h");
        refuses("soon", "\"soon\" is no time, write it like 10m or 1h30m");
        refuses("", "\"\" is no time, write it like 10m or 1h30m");
        refuses("1h30", "\"1h30\" is no time, write it like 10m or 1h30m");
        refuses("-1h", "\"-1h\" is no time, write it like 10m or 1h30m");
        refuses("1x", "\"1x\" is no time, write it like 10m or 1h30m");
        refuses("1h²m", "\"1h²m\" is no time, write it like 10m or 1h30m");
        refuses("99999999999999999999s", "\"99999999999999999999s\" is too long a time");
        refuses("30000000w", "\"30000000w\" is too long a time");
    }

    #[test]
    fn a_duration_is_read_as_it_was_written() {
        for nanos in [0, 1, 999, 1_000_000, 1_500_000_000, 5_400_000_000_000, u64::MAX] {
            let duration = Duration::from_nanos(nanos);
            let text = duration_text(duration);
            assert_eq!(parse_duration(&text), Ok(duration), "{text}");
        }
        assert_eq!(duration_text(Duration::from_millis(90_061_001)), "1d1h1m1s1ms");
    }
}
