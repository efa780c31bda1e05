//! The length of time in `expires = "30d"`.

use std::fmt;

/// The units, with what they are called and their seconds.
const UNITS: [(char, &str, u64); 5] = [
    ('s', "second", 1),
    ('m', "minute", 60),
    ('h', "hour", 3600),
    ('d', "day", DAY),
    ('w', "week", 7 * DAY),
];

const DAY: u64 = 24 * 60 * 60;

/// The longest time in days. Who wants to keep data longer wants to keep it for good.
const MOST_DAYS: u64 = 36_500;

/// Why a text is no time to keep data.
#[derive(Debug, PartialEq)]
pub(super) enum Mistake {
    /// It isn't a whole number and a unit; `meant` is what it may be.
    Unreadable { text: String, meant: Option<String> },
    /// The data would be gone at once.
    Zero,
    /// The data would outlive everyone.
    TooLong,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { text, meant: Some(meant) } => {
                write!(f, "`{text}` is no time that can be read: write `expires = \"{meant}\"`")
            }
            Self::Unreadable { text, meant: None } => write!(
                f,
                "`{text}` is no time that can be read: write a whole number and one of `s`, `m`, \
                 `h`, `d` and `w`, such as `expires = \"30d\"`"
            ),
            Self::Zero => f.write_str(
                "data that expires at once is never there: write a number above 0, such as \
                 `expires = \"30d\"`",
            ),
            Self::TooLong => write!(
                f,
                "data expires after `{MOST_DAYS}d`, a hundred years, at the latest: remove \
                 `expires` and it stays for good"
            ),
        }
    }
}

/// The seconds that a text such as `30d` or `90m` stands for.
pub(super) fn seconds(text: &str) -> Result<u64, Mistake> {
    let unreadable = |meant| Mistake::Unreadable { text: text.to_owned(), meant };
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    if number.is_empty() {
        return Err(unreadable(None));
    }
    let Some((.., seconds)) = UNITS.iter().find(|(letter, ..)| unit.chars().eq([*letter])) else {
        return Err(unreadable(meant(unit).map(|letter| format!("{number}{letter}"))));
    };
    // A number with more digits than fit is too long, too.
    let number: u64 = number.parse().unwrap_or(u64::MAX);
    match number.checked_mul(*seconds) {
        Some(0) => Err(Mistake::Zero),
        Some(seconds) if seconds <= MOST_DAYS * DAY => Ok(seconds),
        Some(_) | None => Err(Mistake::TooLong),
    }
}

/// The unit someone had in mind who wrote `30 days` or `1H`.
fn meant(unit: &str) -> Option<char> {
    let unit = unit.trim().to_lowercase();
    match unit.as_str() {
        "sec" | "secs" => Some('s'),
        "min" | "mins" => Some('m'),
        "hr" | "hrs" => Some('h'),
        unit => UNITS.iter().find_map(|(letter, name, _)| {
            let is_it = unit.chars().eq([*letter]) || unit.trim_end_matches('s') == *name;
            is_it.then_some(*letter)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<u64, &str>) {
        let seconds = seconds(text).map_err(|mistake| mistake.to_string());
        match (&seconds, expected) {
            (Ok(seconds), Ok(expected)) => assert_eq!(*seconds, expected, "{text:?}"),
            (Err(message), Err(part)) => assert!(message.contains(part), "{text:?}: {message}"),
            _ => panic!("{text:?}: {seconds:?}"),
        }
    }

    #[test]
    fn a_time_is_a_whole_number_and_a_unit() {
        check("1s", Ok(1));
        check("90m", Ok(5400));
        check("36h", Ok(129_600));
        check("30d", Ok(2_592_000));
        check("2w", Ok(1_209_600));
        check("007d", Ok(604_800));
    }

    #[test]
    fn what_is_no_time_says_what_to_write() {
        for text in ["", "soon", "d", "30", "1.5h", "-1d", "1d12h", "1mo", "3٣d", "1y"] {
            check(text, Err("one of `s`, `m`, `h`, `d` and `w`"));
        }
        for text in ["30 d", "30D", "30 days", "30day"] {
            check(text, Err("write `expires = \"30d\"`"));
        }
        check("5 min", Err("write `expires = \"5m\"`"));
    }

    #[test]
    fn data_stays_at_least_a_second_and_at_most_a_hundred_years() {
        check("0d", Err("above 0"));
        check("00s", Err("above 0"));
        check("36500d", Ok(3_153_600_000));
        check("36501d", Err("a hundred years"));
        check("18446744073709551615w", Err("a hundred years"));
        check("99999999999999999999999s", Err("a hundred years"));
    }
}
