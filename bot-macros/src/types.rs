//! Types of a signature as they are written, and what is asked of them.
//!
//! The compiler has parsed them before a macro sees them, so they are looked at as tokens.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::tokens::{inside, is_sign, is_word, pieces};

/// A `&T` or `&mut T`.
pub(crate) struct Reference<'t> {
    /// Its quote and its name.
    pub(crate) lifetime: &'t [TokenTree],
    pub(crate) mutable: bool,
    pub(crate) of: Cow<'t, [TokenTree]>,
}

/// The type without the brackets and groups that mean nothing.
pub(crate) fn bare(ty: &[TokenTree]) -> Cow<'_, [TokenTree]> {
    let mut ty = Cow::Borrowed(ty);
    loop {
        let [TokenTree::Group(group)] = ty.as_ref() else { return ty };
        let inner = match group.delimiter() {
            Delimiter::None | Delimiter::Parenthesis => inside(group),
            Delimiter::Brace | Delimiter::Bracket => return ty,
        };
        // With a comma, or nothing in it, it is a tuple.
        let is_tuple = inner.is_empty() || pieces(&inner).len() > 1 || ends_in_comma(&inner);
        if is_tuple && group.delimiter() == Delimiter::Parenthesis {
            return ty;
        }
        ty = Cow::Owned(inner);
    }
}

fn ends_in_comma(tokens: &[TokenTree]) -> bool {
    tokens.last().is_some_and(|last| is_sign(last, ','))
}

/// The reference that a type is.
pub(crate) fn reference(ty: &[TokenTree]) -> Option<Reference<'_>> {
    let [and, rest @ ..] = ty else { return None };
    if !is_sign(and, '&') {
        return None;
    }
    let (lifetime, rest) = match rest {
        [quote, _, after @ ..] if is_sign(quote, '\'') => (&rest[..2], after),
        _ => (&rest[..0], rest),
    };
    let (mutable, rest) = match rest {
        [word, rest @ ..] if is_word(word, "mut") => (true, rest),
        _ => (false, rest),
    };
    Some(Reference { lifetime, mutable, of: bare(rest) })
}

/// The `T` of an `Option<T>`.
pub(crate) fn option(ty: &[TokenTree]) -> Option<Cow<'_, [TokenTree]>> {
    let open = ty.iter().position(|token| is_sign(token, '<'))?;
    let [inner @ .., close] = &ty[open + 1..] else { return None };
    let is_option = is_sign(close, '>') && is_named(&ty[..open], "Option");
    (is_option && pieces(inner).len() == 1).then(|| bare(inner))
}

/// Whether a type is a list, which may be left out.
pub(crate) fn is_list(ty: &[TokenTree]) -> bool {
    let ty = bare(ty);
    is_named(&option(&ty).unwrap_or(Cow::Borrowed(&ty)), "Vec")
}

/// Whether a type is one of that name, wherever it is from and whatever it is made with.
pub(crate) fn is_named(ty: &[TokenTree], name: &str) -> bool {
    let mut last = None;
    for token in ty {
        match token {
            TokenTree::Ident(_) => last = Some(token),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Punct(punct) if punct.as_char() == '<' => break,
            _ => return false,
        }
    }
    last.is_some_and(|last| is_word(last, name))
}

/// Whether what is referred to is a `str`.
pub(crate) fn is_str(ty: &[TokenTree]) -> bool {
    matches!(ty, [only] if is_word(only, "str"))
}

/// The first `impl` of a type, at any depth.
pub(crate) fn find_impl(ty: &[TokenTree]) -> Option<TokenTree> {
    match ty {
        // Most types, which have nothing to look through.
        [TokenTree::Ident(_)] => None,
        _ => ty.iter().find_map(|token| match token {
            TokenTree::Group(group) => find_impl(&inside(group)),
            TokenTree::Ident(_) => is_word(token, "impl").then(|| token.clone()),
            _ => None,
        }),
    }
}

/// A type without some lifetimes, which nothing else knows.
pub(crate) fn elided(ty: &[TokenTree], lifetimes: &[Ident]) -> Vec<TokenTree> {
    if lifetimes.is_empty() {
        return ty.to_vec();
    }
    let mut is_lifetime = false;
    let elide = |token: &TokenTree| {
        let named = std::mem::replace(&mut is_lifetime, is_sign(token, '\''));
        match token {
            TokenTree::Ident(name) if named && lifetimes.contains(name) => {
                Ident::new("_", name.span()).into()
            }
            TokenTree::Group(group) => {
                let stream = elided(&inside(group), lifetimes).into_iter().collect();
                let mut inner = Group::new(group.delimiter(), stream);
                inner.set_span(group.span());
                inner.into()
            }
            other => other.clone(),
        }
    };
    ty.iter().map(elide).collect()
}

/// A type as a person writes it, for messages.
pub(crate) fn written(ty: &[TokenTree]) -> String {
    let tokens: TokenStream = ty.iter().cloned().collect();
    [(" :: ", "::"), (" < ", "<"), (" <", "<"), ("< ", "<"), (" >", ">"), ("& ", "&"), (" ,", ",")]
        .iter()
        .fold(tokens.to_string(), |text, (spaced, tight)| text.replace(spaced, tight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    #[track_caller]
    fn check(found: Option<Cow<'_, [TokenTree]>>, expected: Option<&str>) {
        let text = |ty: &[TokenTree]| ty.iter().cloned().collect::<TokenStream>().to_string();
        assert_eq!(found.map(|ty| text(&ty)), expected.map(|ty| text(&tokens(ty))));
    }

    #[test]
    fn brackets_around_one_type_mean_nothing() {
        check(Some(bare(&tokens("((u8))"))), Some("u8"));
        check(Some(bare(&tokens("(Vec<(u8, u8)>)"))), Some("Vec<(u8, u8)>"));
        for tuple in ["()", "(u8,)", "(u8, u8)", "[u8]"] {
            check(Some(bare(&tokens(tuple))), Some(tuple));
        }
    }

    #[test]
    fn an_option_is_known_by_its_name() {
        check(option(&tokens("Option<u8>")), Some("u8"));
        check(option(&tokens("::core::option::Option<(Vec<u8>)>")), Some("Vec<u8>"));
        check(
            option(&tokens("Option::<HashMap<u8, Fn(u8) -> u8>>")),
            Some("HashMap<u8, Fn(u8) -> u8>"),
        );
        for other in ["Option", "Options<u8>", "Vec<Option<u8>>", "Option<u8>::Of", "&Option<u8>"] {
            check(option(&tokens(other)), None);
        }
    }

    #[test]
    fn a_reference_says_how_it_is_taken() {
        let check_reference = |text: &str, expected: (Option<&str>, bool, &str)| {
            let ty = tokens(text);
            let Reference { lifetime, mutable, of } = reference(&ty).unwrap();
            assert_eq!(lifetime.get(1).map(ToString::to_string).as_deref(), expected.0, "{text}");
            assert_eq!(mutable, expected.1, "{text}");
            check(Some(of), Some(expected.2));
        };
        check_reference("&str", (None, false, "str"));
        check_reference("&'a mut (Notes)", (Some("a"), true, "Notes"));
        check_reference("&'static [u8]", (Some("static"), false, "[u8]"));
        assert!(reference(&tokens("Option<&str>")).is_none());
    }

    #[test]
    fn an_impl_is_found_at_any_depth() {
        assert!(find_impl(&tokens("Option<(u8, Box<impl Fn()>)>")).is_some());
        assert!(find_impl(&tokens("Option<Implementation>")).is_none());
    }
}
