//! Questions about tokens, and how a list of them falls into pieces.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenTree};
use syn::Lit;

/// Whether a token is this character.
pub(crate) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// Whether a token is this word.
pub(crate) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// A name without the `r#` that makes one of a keyword.
pub(crate) fn plain(name: &Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map_or_else(|| text.clone(), str::to_owned)
}

/// The text of a literal, if it is one.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let bare = written.strip_prefix('r').unwrap_or(&written);
    let quoted = bare.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match quoted {
        // Most texts: nothing is written in another way than it is meant.
        Some(text) if !text.contains('\\') || bare.len() < written.len() => Some(text.to_owned()),
        _ => match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
    }
}

/// What is in a group that stands alone and comes from a variable of a `macro_rules!`.
pub(crate) fn ungrouped(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    match tokens.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
            ungrouped(inside(group))
        }
        _ => tokens,
    }
}

/// The tokens in a group.
pub(crate) fn inside(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}

/// The pieces between commas; a comma between the `<` and `>` of a type separates nothing, and
/// there is no piece behind the last comma.
pub(crate) fn pieces(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut angles = Angles::default();
    for token in tokens {
        angles.take(token);
    }
    // What is never closed was opened by no type: it compares.
    let compares = !angles.are_closed();
    let (mut pieces, mut start) = (Vec::new(), 0);
    let mut angles = Angles::default();
    for (index, token) in tokens.iter().enumerate() {
        angles.take(token);
        if (angles.are_closed() || compares) && is_sign(token, ',') {
            pieces.push(&tokens[start..index]);
            start = index + 1;
        }
    }
    if start < tokens.len() {
        pieces.push(&tokens[start..]);
    }
    pieces
}

/// How many `<` of types are open.
#[derive(Default)]
pub(crate) struct Angles {
    depth: usize,
    /// Whether the token before is the `-` of an `->`.
    arrow: bool,
}

impl Angles {
    /// Takes the next token.
    pub(crate) fn take(&mut self, token: &TokenTree) {
        let mut arrow = false;
        if let TokenTree::Punct(punct) = token {
            match punct.as_char() {
                '<' => self.depth += 1,
                '>' if !self.arrow => self.depth = self.depth.saturating_sub(1),
                '-' => arrow = is_joint(punct),
                _ => {}
            }
        }
        self.arrow = arrow;
    }

    pub(crate) fn are_closed(&self) -> bool {
        self.depth == 0
    }
}

fn is_joint(punct: &Punct) -> bool {
    punct.spacing() == Spacing::Joint
}

/// Where the colon between a pattern and its type stands.
pub(crate) fn colon(tokens: &[TokenTree]) -> Option<usize> {
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        if is_sign(token, ':') {
            let TokenTree::Punct(punct) = token else { return None };
            // `::` belongs to a path.
            let double =
                is_joint(punct) && tokens.get(index + 1).is_some_and(|next| is_sign(next, ':'));
            if !double {
                return Some(index);
            }
            index += 1;
        }
        index += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::*;

    fn tokens(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    #[test]
    fn a_text_is_what_its_literal_means() {
        for (written, expected) in [
            (r#""put <x>""#, Some("put <x>")),
            (r#""a\"b\n""#, Some("a\"b\n")),
            (r#"r"a\b""#, Some("a\\b")),
            (r##"r#"a"b"#"##, Some("a\"b")),
            (r#"b"put""#, None),
            ("'p'", None),
            ("7", None),
        ] {
            let literal: Literal = written.parse().unwrap();
            assert_eq!(text(&literal).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn pieces_are_between_commas() {
        let check = |text: &str, expected: &[&str]| {
            let all = tokens(text);
            let text = |piece: &[TokenTree]| piece.iter().cloned().collect::<TokenStream>();
            let pieces: Vec<_> = pieces(&all).into_iter().map(|p| text(p).to_string()).collect();
            let expected: Vec<_> = expected.iter().map(|text| text_of(text)).collect();
            assert_eq!(pieces, expected);
        };
        check("", &[]);
        check("a", &["a"]);
        check(
            "a: HashMap<u8, fn(u8) -> u8>, (b, c): D<E<F>>,",
            &["a: HashMap<u8, fn(u8) -> u8>", "(b, c): D<E<F>>"],
        );
        check("a,, b", &["a", "", "b"]);
        check("a = |b| b < 5, c", &["a = |b| b < 5", "c"]);
    }

    fn text_of(text: &str) -> String {
        tokens(text).into_iter().collect::<TokenStream>().to_string()
    }

    #[test]
    fn a_colon_of_a_path_stands_before_no_type() {
        for (argument, expected) in [("a: u8", Some(1)), ("b::C(d): ::e::F", Some(5)), ("a", None)]
        {
            assert_eq!(colon(&tokens(argument)), expected, "{argument}");
        }
    }
}
