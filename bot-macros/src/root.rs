//! The path under which the expansions find the framework, and the spans they are given.

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote_spanned};
use syn::Path;

/// The framework's crate, as a path from the handler's crate.
pub(crate) struct Root(Option<Path>);

impl Root {
    /// The path of `crate = path`, or `::bot_core`.
    pub(crate) fn new(path: Option<Path>) -> Self {
        Self(path)
    }

    /// The path, shown at a place.
    pub(crate) fn at(&self, span: Span) -> RootAt<'_> {
        RootAt { path: self.0.as_ref(), span }
    }

    /// `<Type as root::module::Trait>::function`, told at the type.
    ///
    /// The first and the last tokens have the spans of the type itself, as if the user had written
    /// them. The compiler then underlines the whole type, doesn't mention the macro, and tells an
    /// error once where two expressions meet the same bound: it leaves out what it has said in
    /// the same words about the same place.
    pub(crate) fn function(
        &self,
        ty: &TokenStream,
        [module, interface]: [&str; 2],
        function: &str,
    ) -> TokenStream {
        let place = Place::of(ty);
        let inner = ours(place.start);
        let [module, interface] = [module, interface].map(|name| Ident::new(name, inner));
        let (open, function) = (place.open(), Ident::new(function, place.end));
        let root = self.at(inner);
        quote_spanned!(place.end=> #open #ty as #root::#module::#interface>::#function)
    }

    /// `<Type as root::module::Trait>::function(value)`, likewise.
    pub(crate) fn call(
        &self,
        ty: &TokenStream,
        [module, interface]: [&str; 2],
        function: &str,
        value: &impl ToTokens,
    ) -> TokenStream {
        let place = Place::of(ty);
        let inner = ours(place.start);
        let [module, interface] = [module, interface].map(|name| Ident::new(name, inner));
        let (open, function) = (place.open(), Ident::new(function, place.end));
        let root = self.at(inner);
        quote_spanned!(place.end=> #open #ty as #root::#module::#interface>::#function(#value))
    }

    /// `<Type as root::extract::Word<_>>::function(index)`, likewise.
    pub(crate) fn call_word(
        &self,
        ty: &TokenStream,
        function: &str,
        index: &Literal,
    ) -> TokenStream {
        let place = Place::of(ty);
        let inner = ours(place.start);
        let [module, interface, any] = ["extract", "Word", "_"].map(|name| Ident::new(name, inner));
        let (open, function) = (place.open(), Ident::new(function, place.end));
        let root = self.at(inner);
        quote_spanned! {place.end=>
            #open #ty as #root::#module::#interface<#any>>::#function(#index)
        }
    }

    /// `<Type as root::callback::ButtonValue<_>>::add_to(&value, &mut data)`, likewise.
    pub(crate) fn call_value(&self, ty: &TokenStream, value: &Ident, data: &Ident) -> TokenStream {
        let place = Place::of(ty);
        let inner = ours(place.start);
        let [module, interface, any] =
            ["callback", "ButtonValue", "_"].map(|name| Ident::new(name, inner));
        let (open, root) = (place.open(), self.at(inner));
        quote_spanned! {place.end=>
            #open #ty as #root::#module::#interface<#any>>::add_to(&#value, &mut #data)
        }
    }
}

/// The framework's crate, shown at a place.
///
/// It writes its tokens where they belong: to make a stream of them and add that to another costs
/// several calls into the compiler, and it stands in each expansion many times.
#[derive(Clone, Copy)]
pub(crate) struct RootAt<'r> {
    path: Option<&'r Path>,
    span: Span,
}

impl ToTokens for RootAt<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Some(path) = self.path else {
            for spacing in [Spacing::Joint, Spacing::Alone] {
                let mut colon = Punct::new(':', spacing);
                colon.set_span(self.span);
                tokens.append(colon);
            }
            tokens.append(Ident::new("bot_core", self.span));
            return;
        };
        tokens.append_all(located(path.to_token_stream(), self.span));
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
    pub(crate) fn of(tokens: &impl ToTokens) -> Self {
        let mut tokens = tokens.to_token_stream().into_iter();
        let first = tokens.next();
        let last = tokens.last().or_else(|| first.clone());
        let span = |token: Option<TokenTree>| token.map_or_else(Span::call_site, |t| t.span());
        Self { start: span(first), end: span(last) }
    }

    /// The `<` with which a path begins.
    fn open(self) -> Punct {
        let mut open = Punct::new('<', Spacing::Alone);
        open.set_span(self.start);
        open
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

/// The tokens with their own meaning, but shown at another place.
fn located(tokens: TokenStream, place: Span) -> TokenStream {
    let at_place = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), located(group.stream(), place)).into();
        }
        token.set_span(token.span().located_at(place));
        token
    };
    tokens.into_iter().map(at_place).collect()
}
