//! Makes a command's description from the first sentence of its doc comment.

use crate::function::Attribute;

/// The first sentence of the doc comment, on one line; empty if there is none.
pub(crate) fn description(attributes: &[Attribute]) -> String {
    let docs: Vec<String> = attributes.iter().filter_map(Attribute::doc).collect();
    let lines = docs.iter().flat_map(|doc| doc.split('\n')).map(bare);
    let paragraph: Vec<&str> =
        lines.skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty()).collect();
    first_sentence(&paragraph.join(" ")).to_owned()
}

/// A line without the star that a block comment's lines begin with.
fn bare(line: &str) -> &str {
    let line = line.trim();
    line.strip_prefix("* ").unwrap_or(if line == "*" { "" } else { line })
}

fn first_sentence(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?'));
    for (at, _) in ends {
        let (sentence, rest) = text.split_at(at + 1);
        let next = rest.trim_start().chars().next();
        // "e.g. a key": a sentence doesn't go on in small letters.
        if rest.starts_with(' ') && !next.is_some_and(char::is_lowercase) {
            return sentence;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::function::Function;

    #[track_caller]
    fn check(lines: &[&str], expected: &str) {
        let function = Function::read(&quote! { #(#[doc = #lines])* fn put() {} }).unwrap();
        assert_eq!(description(&function.attributes), expected, "{lines:?}");
    }

    #[test]
    fn it_is_the_first_sentence() {
        check(&[], "");
        check(&[" Puts a value away."], "Puts a value away.");
        check(&[" Puts a value away"], "Puts a value away");
        check(&[" Puts a value away. Answers with its key."], "Puts a value away.");
        check(&[" Really? Yes."], "Really?");
        check(&[" Puts a value", " away. And more."], "Puts a value away.");
        check(&["", " Puts a value", "", " More about it."], "Puts a value");
        check(&[" Takes a value, e.g. a key. Then answers."], "Takes a value, e.g. a key.");
        check(&[" Sets version 1.2 of it."], "Sets version 1.2 of it.");
        check(&["\n * Puts a value\n * away.\n *\n * More.\n "], "Puts a value away.");
    }

    #[test]
    fn other_attributes_say_nothing() {
        let function = quote! { #[doc(hidden)] #[must_use = "x"] fn put() {} };
        let function = Function::read(&function).unwrap();
        assert_eq!(description(&function.attributes), "");
    }
}
