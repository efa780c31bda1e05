//! The range that a placeholder's word has to be in: `<count:1..=10>`.

use std::cmp::Ordering;
use std::fmt;

use crate::duration::parse_duration;

/// The least and the most that a word may be, both included: numbers, or spans of time.
///
/// It is displayed as a person reads it: `1 to 10`, `at least 1`, `at most 2h`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bounds {
    /// The least, as it is written in the pattern; `None` if there is no such limit.
    pub least: Option<String>,
    /// The most, as it is written in the pattern; `None` if there is no such limit.
    pub most: Option<String>,
}

impl Bounds {
    /// Reads `1..=10`, `1..`, `..=10`; on a mistake, what to write instead.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let wrong = || "a range is written `1..=10`, `1..` or `..=10`".to_owned();
        let (least, most) = text.split_once("..").ok_or_else(wrong)?;
        let (most, includes_end) = match most.strip_prefix('=') {
            Some("") => return Err(wrong()),
            Some(most) => (most, true),
            None => (most, most.is_empty()),
        };
        let amount = |bound| Some(bound).filter(|bound: &&str| !bound.is_empty());
        let (least, most) = (amount(least), amount(most));
        if least.is_none() && most.is_none() {
            return Err(wrong());
        }
        for bound in least.into_iter().chain(most) {
            if compare(bound, bound).is_none() {
                return Err(format!("`{bound}` is neither a number nor a time such as `10m`"));
            }
        }
        if let (Some(least), Some(most)) = (least, most) {
            match compare(least, most) {
                Some(Ordering::Less | Ordering::Equal) => {}
                Some(Ordering::Greater) => {
                    return Err(format!(
                        "the range is empty, `{least}` is more than `{most}`: write `{most}..={least}`"
                    ));
                }
                None => {
                    return Err(format!(
                        "nothing is from `{least}` to `{most}`: write two numbers or two times"
                    ));
                }
            }
        }
        if !includes_end {
            let (least, most) = (least.unwrap_or_default(), most.unwrap_or_default());
            return Err(format!("a range includes its end: write `{least}..={most}`"));
        }
        Ok(Self { least: least.map(str::to_owned), most: most.map(str::to_owned) })
    }

    /// Whether a word is an amount of the same kind that is in the range.
    #[must_use]
    pub fn hold(&self, word: &str) -> bool {
        let holds = |bound: &Option<String>, beyond| {
            bound
                .as_ref()
                .is_none_or(|bound| compare(word, bound).is_some_and(|ordering| ordering != beyond))
        };
        holds(&self.least, Ordering::Less) && holds(&self.most, Ordering::Greater)
    }

    /// The range as the pattern has it: `1..=10`.
    pub(crate) fn pattern(&self) -> String {
        let least = self.least.as_deref().unwrap_or_default();
        match &self.most {
            Some(most) => format!("{least}..={most}"),
            None => format!("{least}.."),
        }
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.least, &self.most) {
            (Some(least), Some(most)) => write!(f, "{least} to {most}"),
            (Some(least), None) => write!(f, "at least {least}"),
            (None, Some(most)) => write!(f, "at most {most}"),
            (None, None) => Ok(()),
        }
    }
}

/// How two amounts of one kind compare.
fn compare(left: &str, right: &str) -> Option<Ordering> {
    if let (Ok(left), Ok(right)) = (left.parse::<i128>(), right.parse()) {
        return Some(left.cmp(&right));
    }
    if let (Some(left), Some(right)) = (decimal(left), decimal(right)) {
        return left.partial_cmp(&right);
    }
    Some(parse_duration(left).ok()?.cmp(&parse_duration(right).ok()?))
}

fn decimal(text: &str) -> Option<f64> {
    text.parse().ok().filter(|decimal: &f64| decimal.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(range: &str, displayed: &str, inside: &[&str], outside: &[&str]) {
        let bounds = Bounds::parse(range).unwrap();
        assert_eq!(bounds.to_string(), displayed);
        assert_eq!(bounds.pattern(), range);
        assert!(inside.iter().all(|word| bounds.hold(word)), "{range}");
        assert!(!outside.iter().any(|word| bounds.hold(word)), "{range}");
    }

    #[test]
    fn a_word_is_in_the_range_or_not() {
        check("1..=10", "1 to 10", &["1", "10", "+5", "2.5"], &["0", "11", "-1", "10.5", "x", ""]);
        check("1..", "at least 1", &["1", "999999999999999999999999"], &["0", "NaN", "5m"]);
        check("..=-3", "at most -3", &["-3", "-4"], &["-2", "0"]);
        check("0.5..=1", "0.5 to 1", &["0.5", "1", "0.75"], &["0.4", "1.01", "inf"]);
        check("1m..=7d", "1m to 7d", &["60s", "1w", "1h30m"], &["59s", "8d", "5"]);
    }

    #[track_caller]
    fn refuses(range: &str, message: &str) {
        assert_eq!(Bounds::parse(range), Err(message.to_owned()));
    }

    #[test]
    fn a_mistake_says_what_to_write() {
        let written = "a range is written `1..=10`, `1..` or `..=10`";
        refuses("", written);
        refuses("..", written);
        refuses("1-10", written);
        refuses("1..10", "a range includes its end: write `1..=10`");
        refuses("a..=b", "`a` is neither a number nor a time such as `10m`");
        refuses("1..=inf", "`inf` is neither a number nor a time such as `10m`");
        refuses("..10", "a range includes its end: write `..=10`");
        refuses("1..=", written);
        refuses("..=", written);
        refuses("10..=1", "the range is empty, `10` is more than `1`: write `1..=10`");
        refuses("10..1", "the range is empty, `10` is more than `1`: write `1..=10`");
        refuses("2h..1m", "the range is empty, `2h` is more than `1m`: write `1m..=2h`");
        refuses("1..=10m", "nothing is from `1` to `10m`: write two numbers or two times");
    }
}
