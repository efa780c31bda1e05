//! The path under which the expansions find the framework, and the spans they are given.

use proc_macro2::{Group, Ident, Span, TokenTree};
use quote::ToTokens;
use syn::Path;

use crate::code::{Code, Name, code};

/// The framework's crate, as a path from the handler's crate.
pub(crate) struct Root(Option<Vec<TokenTree>>);

impl Root {
    /// The path of `crate = path`, or `::bot_core`.
    pub(crate) fn new(path: Option<Path>) -> Self {
        Self(path.map(|path| path.into_token_stream().into_iter().collect()))
    }

    /// The path, shown at a place.
    pub(crate) fn at(&self, span: Span) -> RootAt<'_> {
        RootAt { path: self.0.as_deref(), span }
    }

    /// `<Type as root::module::Trait>::function`, told at the type.
    ///
    /// The first and the last tokens have the spans of the type itself, as if the user had written
    /// them. The compiler then underlines the whole type, doesn't mention the macro, and tells an
    /// error once where two expressions meet the same bound: it leaves out what it has said in
    /// the same words about the same place.
    pub(crate) fn function<'c>(
        &'c self,
        ty: &'c [TokenTree],
        [module, interface]: [&'c str; 2],
        function: &'c str,
    ) -> impl Code + 'c {
        let Place { start, end } = Place::of(ty);
        let (open, function) = (code!(start=> <), Name(function, end));
        let inner = ours(start);
        let (root, module, interface) =
            (self.at(inner), Name(module, inner), Name(interface, inner));
        code!(end=> {open} {ty} as {root}::{module}::{interface}>::{function})
    }

    /// `<Type as root::module::Trait<_>>::function`, likewise.
    pub(crate) fn function_of_any<'c>(
        &'c self,
        ty: &'c [TokenTree],
        [module, interface]: [&'c str; 2],
        function: &'c str,
    ) -> impl Code + 'c {
        let Place { start, end } = Place::of(ty);
        let (open, function) = (code!(start=> <), Name(function, end));
        let inner = ours(start);
        let (root, module, interface, any) =
            (self.at(inner), Name(module, inner), Name(interface, inner), Name("_", inner));
        code!(end=> {open} {ty} as {root}::{module}::{interface}<{any}>>::{function})
    }
}

/// The framework's crate, shown at a place.
#[derive(Clone, Copy)]
pub(crate) struct RootAt<'r> {
    path: Option<&'r [TokenTree]>,
    span: Span,
}

impl Code for RootAt<'_> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        match self.path {
            Some(path) => tokens.extend(path.iter().map(|token| located(token, self.span))),
            None => code!(self.span=> ::bot_core).write(tokens),
        }
    }
}

/// A span for what an expansion writes: it is shown at `place`, its locals are its own, and
/// errors in it are told at `place`.
pub(crate) fn ours(place: Span) -> Span {
    Span::mixed_site().located_at(place)
}

/// Where some tokens of the user begin and end.
///
/// Stable Rust can't join spans, but the compiler does it for an expression whose first token
/// has one span and whose last token the other.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) start: Span,
    pub(crate) end: Span,
}

impl Place {
    /// The place of some tokens, or of the attribute if there are none.
    pub(crate) fn of(tokens: &[TokenTree]) -> Self {
        let span = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
        Self { start: span(tokens.first()), end: span(tokens.last()) }
    }

    /// The same place for what an expansion writes.
    pub(crate) fn ours(self) -> Self {
        Self { start: ours(self.start), end: ours(self.end) }
    }
}

/// A span at the attribute or derive, for what is missing there; `item` is a token of the item.
pub(crate) fn at_attribute(item: &Ident) -> Span {
    item.span().located_at(Span::call_site())
}

/// The token with its own meaning, but shown at another place.
fn located(token: &TokenTree, place: Span) -> TokenTree {
    let mut token = match token {
        TokenTree::Group(group) => {
            let inner = group.stream().into_iter().map(|token| located(&token, place));
            Group::new(group.delimiter(), inner.collect()).into()
        }
        token => token.clone(),
    };
    token.set_span(token.span().located_at(place));
    token
}
