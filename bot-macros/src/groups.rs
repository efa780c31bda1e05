//! The named groups of a regex, which arguments are named after.

use bot_pattern::Part;
use proc_macro2::Ident;
use syn::LitStr;

use crate::errors::Errors;

/// The named groups of a regex, in their order; complains if it can't be used.
#[cfg(feature = "regex")]
pub(crate) fn read(_: &Ident, text: &LitStr, errors: &mut Errors) -> Vec<Part> {
    use regex_syntax::hir::{Hir, HirKind};

    use crate::command::within;

    /// Finds the groups that are part of every match.
    fn required(hir: &Hir, names: &mut Vec<String>) {
        match hir.kind() {
            HirKind::Capture(capture) => {
                names.extend(capture.name.as_ref().map(ToString::to_string));
                required(&capture.sub, names);
            }
            HirKind::Repetition(repeated) if repeated.min > 0 => required(&repeated.sub, names),
            HirKind::Concat(parts) => parts.iter().for_each(|part| required(part, names)),
            _ => {}
        }
    }

    let value = text.value();
    let malformed = |range: std::ops::Range<usize>, reason: String| {
        syn::Error::new(within(text, range), format!("this is no regex: {reason}"))
    };
    let hir = regex_syntax::parse(&value).map_err(|error| {
        let place = |start: usize, end: usize| start..end.max(start + 1).min(value.len());
        match &error {
            regex_syntax::Error::Parse(error) => {
                let span = error.span();
                malformed(place(span.start.offset, span.end.offset), error.kind().to_string())
            }
            regex_syntax::Error::Translate(error) => {
                let span = error.span();
                malformed(place(span.start.offset, span.end.offset), error.kind().to_string())
            }
            other => malformed(0..value.len(), other.to_string()),
        }
    });
    let Some(hir) = errors.keep(hir) else { return Vec::new() };
    let Ok(regex) = regex::Regex::new(&value) else {
        errors.add(text.span(), "the regex is too large: repeat less");
        return Vec::new();
    };
    let mut always = Vec::new();
    required(&hir, &mut always);
    let part = |name: &str| {
        let start = value.find(&format!("<{name}>")).map_or(0, |at| at + 1);
        Part::word(name, !always.iter().any(|known| known == name), start..start + name.len())
    };
    regex.capture_names().flatten().map(part).collect()
}

/// Complains that the framework was built without regexes.
#[cfg(not(feature = "regex"))]
pub(crate) fn read(written: &Ident, _: &LitStr, errors: &mut Errors) -> Vec<Part> {
    errors.add(
        written.span(),
        "regexes are a feature: write `features = [\"regex\"]` at `bot-core` in Cargo.toml",
    );
    Vec::new()
}
