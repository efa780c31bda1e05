//! The code that expansions write: templates, `code!`, with holes for what differs.
//!
//! In a user's build nothing of a macro is optimised, and it runs again at each build. So a piece
//! of code is a value that writes its tokens when the whole is put together: all of them into one
//! list, with one call into the compiler for each group. Streams within streams would cost several
//! for each.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::LitStr;

/// `code!(span=> enum {name} {})`: tokens at a span; in a hole, `{name}`, stands what the variable
/// of that name writes.
macro_rules! code {
    ($span:expr=> $($token:tt)*) => {{
        let span = $span;
        $crate::code::Template(move |tokens: &mut Vec<proc_macro2::TokenTree>| {
            $crate::code::write(tokens, span, &[$($crate::code::piece!($token)),*]);
        })
    }};
}

/// One token tree of a template.
macro_rules! piece {
    ({ $hole:ident }) => { $crate::code::Piece::Hole(&$hole) };
    ({ $($token:tt)* }) => { $crate::code::group!(Brace $($token)*) };
    (( $($token:tt)* )) => { $crate::code::group!(Parenthesis $($token)*) };
    ([ $($token:tt)* ]) => { $crate::code::group!(Bracket $($token)*) };
    ($token:tt) => { const { $crate::code::Piece::token(stringify!($token)) } };
}

macro_rules! group {
    ($delimiter:ident $($token:tt)*) => {
        $crate::code::Piece::Group(
            proc_macro2::Delimiter::$delimiter,
            &[$($crate::code::piece!($token)),*],
        )
    };
}

pub(crate) use {code, group, piece};

/// Something that writes tokens.
pub(crate) trait Code {
    fn write(&self, tokens: &mut Vec<TokenTree>);

    /// The tokens alone.
    fn tokens(&self) -> Vec<TokenTree> {
        let mut tokens = Vec::new();
        self.write(&mut tokens);
        tokens
    }

    /// The tokens as a stream.
    fn stream(&self) -> TokenStream {
        self.tokens().into_iter().collect()
    }
}

/// What `code!` makes.
pub(crate) struct Template<F>(pub(crate) F);

impl<F: Fn(&mut Vec<TokenTree>)> Code for Template<F> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        (self.0)(tokens);
    }
}

/// A name that isn't the same in all uses of a template.
#[derive(Clone, Copy)]
pub(crate) struct Name<'n>(pub(crate) &'n str, pub(crate) Span);

impl Code for Name<'_> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.push(Ident::new(self.0, self.1).into());
    }
}

/// Pieces of code with commas between them, which have a span.
pub(crate) struct Listed<'c, C>(pub(crate) &'c [C], pub(crate) Span);

impl<C: Code> Code for Listed<'_, C> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        for (index, code) in self.0.iter().enumerate() {
            if index > 0 {
                sign(tokens, b",", self.1);
            }
            code.write(tokens);
        }
    }
}

/// Nothing.
impl Code for () {
    fn write(&self, _: &mut Vec<TokenTree>) {}
}

/// One behind the other.
impl<A: Code, B: Code> Code for (A, B) {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        self.0.write(tokens);
        self.1.write(tokens);
    }
}

impl<C: Code + ?Sized> Code for &C {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        (**self).write(tokens);
    }
}

impl<C: Code> Code for Option<C> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        if let Some(code) = self {
            code.write(tokens);
        }
    }
}

impl<C: Code> Code for [C] {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        for code in self {
            code.write(tokens);
        }
    }
}

impl<C: Code> Code for Vec<C> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        self.as_slice().write(tokens);
    }
}

impl<C: Code + ?Sized> Code for Box<C> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        (**self).write(tokens);
    }
}

impl Code for Ident {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.push(self.clone().into());
    }
}

impl Code for Literal {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.push(self.clone().into());
    }
}

impl Code for LitStr {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.push(self.token().into());
    }
}

/// A text in quotes.
impl Code for String {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.push(Literal::string(self).into());
    }
}

impl Code for TokenTree {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.push(self.clone());
    }
}

impl Code for TokenStream {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        tokens.extend(self.clone());
    }
}

/// One token tree of a template, as far as it is known when the macros are compiled.
pub(crate) enum Piece<'c> {
    Word(&'static str),
    /// The name of a lifetime.
    Lifetime(&'static str),
    Sign(&'static [u8]),
    /// A text, without its quotes.
    Text(&'static str),
    Group(Delimiter, &'c [Piece<'c>]),
    Hole(&'c dyn Code),
}

impl Piece<'static> {
    /// The piece for a token; texts have no escapes, and there are no numbers.
    pub(crate) const fn token(token: &'static str) -> Self {
        match token.as_bytes() {
            [b'"', text @ .., b'"'] => Self::Text(token.split_at(1).1.split_at(text.len()).0),
            [b'\'', ..] => Self::Lifetime(token.split_at(1).1),
            [b'_' | b'a'..=b'z' | b'A'..=b'Z', ..] => Self::Word(token),
            [b'0'..=b'9', ..] => panic!("a number is a hole"),
            sign => Self::Sign(sign),
        }
    }
}

/// Writes the pieces of a template.
pub(crate) fn write(tokens: &mut Vec<TokenTree>, span: Span, pieces: &[Piece<'_>]) {
    for piece in pieces {
        match piece {
            Piece::Word(word) => tokens.push(Ident::new(word, span).into()),
            Piece::Lifetime(name) => {
                let mut quote = Punct::new('\'', Spacing::Joint);
                quote.set_span(span);
                tokens.push(quote.into());
                tokens.push(Ident::new(name, span).into());
            }
            Piece::Sign(characters) => sign(tokens, characters, span),
            Piece::Text(text) => {
                let mut literal = Literal::string(text);
                literal.set_span(span);
                tokens.push(literal.into());
            }
            Piece::Group(delimiter, pieces) => {
                let mut inner = Vec::with_capacity(pieces.len());
                write(&mut inner, span, pieces);
                let mut group = Group::new(*delimiter, inner.into_iter().collect());
                group.set_span(span);
                tokens.push(group.into());
            }
            Piece::Hole(code) => code.write(tokens),
        }
    }
}

/// Writes a sign of one or more characters.
fn sign(tokens: &mut Vec<TokenTree>, mut characters: &[u8], span: Span) {
    while let [character, rest @ ..] = characters {
        let spacing = if rest.is_empty() { Spacing::Alone } else { Spacing::Joint };
        let mut punct = Punct::new((*character).into(), spacing);
        punct.set_span(span);
        tokens.push(punct.into());
        characters = rest;
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[track_caller]
    fn check(code: &impl Code, expected: &TokenStream) {
        assert_eq!(code.stream().to_string(), expected.to_string());
    }

    #[test]
    fn a_template_is_what_it_reads_like() {
        let span = Span::call_site();
        check(
            &code!(span=> #[doc(hidden)] impl<'a> ::core::Trait<&'a [u8]> for Name<_, {}> {}),
            &quote!(
                #[doc(hidden)]
                impl<'a> ::core::Trait<&'a [u8]> for Name<_, {}> {}
            ),
        );
        check(
            &code!(span=> async fn f(&self) -> Vec<Vec<u8>> { self.x = "a text"; a..=b }),
            &quote!(
                async fn f(&self) -> Vec<Vec<u8>> {
                    self.x = "a text";
                    a..=b
                }
            ),
        );
    }

    #[test]
    fn in_a_hole_stands_what_its_name_writes() {
        let span = Span::call_site();
        let (name, text, nothing) = (Name("put", span), "a\"b".to_owned(), None::<Ident>);
        let value = &code!(span=> <u8>::new({text}));
        let values = [value, value];
        let listed = Listed(&values, span);
        check(
            &code!(span=> fn {name}() {nothing} { [{listed}]; { {name} }({value}) }),
            &quote!(
                fn put() {
                    [<u8>::new("a\"b"), <u8>::new("a\"b")];
                    {
                        put
                    }
                    (<u8>::new("a\"b"))
                }
            ),
        );
    }
}
