//! The template: markup, and values in braces.

use std::fmt;

/// A piece of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Markup, with `{` for `{{`.
    Markup(String),
    Value(Value<'t>),
}

/// A value in braces.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Value<'t> {
    pub(super) source: Source<'t>,
    /// What stands behind the colon, as in `{:>5}`.
    pub(super) format: &'t str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source<'t> {
    Next,
    Number(usize),
    Name(&'t str),
}

impl Value<'_> {
    /// The value as it stands in the template.
    pub(super) fn written(&self) -> String {
        let source = match self.source {
            Source::Next => String::new(),
            Source::Number(number) => number.to_string(),
            Source::Name(name) => name.to_owned(),
        };
        let colon = if self.format.is_empty() { "" } else { ":" };
        format!("{{{source}{colon}{}}}", self.format)
    }
}

/// Why a template can't be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Mistake {
    Unclosed,
    Unopened,
    Name(String),
    Dollar(String),
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unclosed => f.write_str("a `{` has no `}`; a brace in the text is written `{{`"),
            Self::Unopened => f.write_str("a `}` has no `{`; a brace in the text is written `}}`"),
            Self::Name(name) => {
                write!(
                    f,
                    "`{name}` is not the name of a value; for an expression, write `{{}}` and put it behind the template"
                )
            }
            Self::Dollar(format) => {
                write!(f, "the width and precision in `{format}` have to be written as numbers")
            }
        }
    }
}

/// Splits a template into its pieces; two pieces of markup never follow each other.
pub(super) fn parse(template: &str) -> Result<Vec<Piece<'_>>, Mistake> {
    let mut pieces = Vec::new();
    let mut markup = String::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        markup.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix(brace) {
            markup.push_str(brace);
            rest = after;
            continue;
        }
        if brace == "}" {
            return Err(Mistake::Unopened);
        }
        let (inside, after) = rest.split_once('}').ok_or(Mistake::Unclosed)?;
        if !markup.is_empty() {
            pieces.push(Piece::Markup(std::mem::take(&mut markup)));
        }
        pieces.push(Piece::Value(value(inside)?));
        rest = after;
    }
    markup.push_str(rest);
    if !markup.is_empty() {
        pieces.push(Piece::Markup(markup));
    }
    Ok(pieces)
}

fn value(inside: &str) -> Result<Value<'_>, Mistake> {
    let (source, format) = inside.split_once(':').unwrap_or((inside, ""));
    let (source, format) = (source.trim(), format.trim_end());
    if format.contains('$') || format.contains(".*") {
        return Err(Mistake::Dollar(format.to_owned()));
    }
    let source = if source.is_empty() {
        Source::Next
    } else if let Ok(number) = source.parse() {
        Source::Number(number)
    } else if syn::parse_str::<syn::Ident>(source).is_ok() {
        Source::Name(source)
    } else {
        return Err(Mistake::Name(source.to_owned()));
    };
    Ok(Value { source, format })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, expected: &[&str]) {
        let shown = |piece: &Piece<'_>| match piece {
            Piece::Markup(text) => format!("text {text}"),
            Piece::Value(value) => value.written(),
        };
        let pieces: Vec<String> = parse(template).unwrap().iter().map(shown).collect();
        assert_eq!(pieces, expected, "{template}");
    }

    #[test]
    fn values_stand_in_braces() {
        check("", &[]);
        check("a{{b}}c", &["text a{b}c"]);
        check("{}{0}{name}{ x :>5}", &["{}", "{0}", "{name}", "{x:>5}"]);
        check("<b>{:?}</b>{{{a}}}", &["text <b>", "{:?}", "text </b>{", "{a}", "text }"]);
    }

    #[test]
    fn what_is_no_template_is_refused() {
        assert_eq!(parse("a{b"), Err(Mistake::Unclosed));
        assert_eq!(parse("a}b"), Err(Mistake::Unopened));
        assert_eq!(parse("{a.b}"), Err(Mistake::Name("a.b".into())));
        assert_eq!(parse("{:w$}"), Err(Mistake::Dollar("w$".into())));
    }
}
