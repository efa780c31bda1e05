//! The options of a sub-command: `--name value`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;

/// Options by name, as they were given.
#[derive(Debug)]
pub(crate) struct Options {
    given: BTreeMap<String, String>,
}

impl Options {
    /// Reads `--name value` pairs, of these names only.
    pub(crate) fn parse(arguments: &[String], names: &[&str]) -> Result<Self, Box<dyn Error>> {
        let mut given = BTreeMap::new();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let name = argument.strip_prefix("--").filter(|name| names.contains(name));
            let name = name.ok_or_else(|| {
                let known: Vec<String> = names.iter().map(|name| format!("--{name}")).collect();
                format!("`{argument}` is no option here; there are: {}", known.join(" "))
            })?;
            let value = arguments.next().ok_or_else(|| format!("`--{name}` needs a value"))?;
            given.insert(name.to_owned(), value.clone());
        }
        Ok(Self { given })
    }

    /// The same, if no value is zero: nothing can be measured of nothing.
    pub(crate) fn without_zeros(self) -> Result<Self, Box<dyn Error>> {
        let zero = self.given.iter().find(|(_, value)| value.parse() == Ok(0.0));
        zero.map_or(Ok(()), |(name, _)| Err(format!("`--{name}` has to be more than 0")))?;
        Ok(self)
    }

    /// The value of an option, or the default.
    pub(crate) fn get<T: FromStr<Err: Display>>(
        &self,
        name: &str,
        default: T,
    ) -> Result<T, Box<dyn Error>> {
        Ok(self.get_if_given(name)?.unwrap_or(default))
    }

    /// The value of an option; nothing without it.
    pub(crate) fn get_if_given<T: FromStr<Err: Display>>(
        &self,
        name: &str,
    ) -> Result<Option<T>, Box<dyn Error>> {
        let Some(value) = self.given.get(name) else {
            return Ok(None);
        };
        let parsed = value.parse().map(Some);
        parsed.map_err(|error| format!("`--{name} {value}`: {error}").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, Box<dyn Error>> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        Options::parse(&arguments, &["updates", "rounds"])
    }

    #[test]
    fn options_have_defaults() {
        let options = parse(&["--updates", "7"]).unwrap();
        assert_eq!(options.get("updates", 1_u64).unwrap(), 7);
        assert_eq!(options.get("rounds", 3_u64).unwrap(), 3);
    }

    #[test]
    fn what_is_no_option_is_told() {
        let message = |arguments: &[&str]| parse(arguments).unwrap_err().to_string();
        assert!(message(&["--update", "7"]).contains("`--update` is no option"));
        assert!(message(&["7"]).contains("--updates --rounds"));
        assert!(message(&["--updates"]).contains("needs a value"));
        let options = parse(&["--updates", "many"]).unwrap();
        assert!(options.get("updates", 1_u64).unwrap_err().to_string().contains("many"));
        let none = parse(&["--updates", "7", "--rounds", "0"]).unwrap().without_zeros();
        assert_eq!(none.unwrap_err().to_string(), "`--rounds` has to be more than 0");
        assert!(parse(&["--updates", "7"]).unwrap().without_zeros().is_ok());
    }
}
