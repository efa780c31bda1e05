//! The annotated function: its signature, and the checks that hold for every handler.
//!
//! The body is kept as opaque tokens, so a function whose body is being typed still expands.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{
    Attribute, FnArg, GenericParam, PatType, ReturnType, Safety, Signature, Type, TypePath,
    Visibility,
};

use crate::EVENTS;
use crate::errors::Errors;

/// The attributes of this crate that make a function a handler, beside those for events.
const HANDLER_ATTRIBUTES: [&str; 2] = ["command", "callback"];

/// Names of types that a companion of the same name would hide in its module.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "str", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16",
    "u32", "u64", "u128", "usize",
];

/// A function as far as a handler needs it.
pub(crate) struct Function {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) signature: Signature,
    body: TokenStream,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self {
            attributes: input.call(Attribute::parse_outer)?,
            visibility: input.parse()?,
            signature: input.parse()?,
            body: input.parse()?,
        })
    }
}

impl Function {
    /// Reads a function.
    ///
    /// Its body is put aside first: to go through all of its tokens would take longer than the
    /// rest, at each expansion.
    pub(crate) fn read(item: &TokenStream) -> syn::Result<Self> {
        let mut head: Vec<TokenTree> = item.clone().into_iter().collect();
        let body = head.pop_if(
            |last| matches!(last, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace),
        );
        let mut function: Self = syn::parse2(head.into_iter().collect())?;
        function.body.extend(body);
        Ok(function)
    }

    /// The arguments with a type: all but a receiver.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &PatType> {
        self.signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(argument) => Some(argument),
            FnArg::Receiver(_) => None,
        })
    }

    /// The `#[cfg(..)]` attributes, which hold for the companion too.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"))
    }

    /// Whether another attribute of this crate follows, which writes the companion then.
    pub(crate) fn is_annotated_again(&self) -> bool {
        self.other_handler_attribute().is_some()
    }

    /// Whether a companion can stand beside it: not in an `impl` or `trait`.
    pub(crate) fn is_free(&self) -> bool {
        self.signature.receiver().is_none()
    }

    /// The type that is returned, or `_` at its place if it has no name.
    pub(crate) fn response(&self) -> Result<TokenStream, TokenStream> {
        match &self.signature.output {
            ReturnType::Default => Ok(quote_spanned!(self.signature.ident.span()=> ())),
            ReturnType::Type(_, ty) if find_impl(ty).is_some() => {
                Err(quote_spanned!(ty.span()=> _))
            }
            ReturnType::Type(_, ty) => Ok(self.elided(ty)),
        }
    }

    /// A type of the signature without the function's own lifetimes, which nothing else knows.
    pub(crate) fn elided(&self, ty: &Type) -> TokenStream {
        let lifetimes: Vec<_> = self
            .signature
            .generics
            .lifetimes()
            .map(|parameter| &parameter.lifetime.ident)
            .collect();
        let tokens = ty.to_token_stream();
        if lifetimes.is_empty() { tokens } else { elided(tokens, &lifetimes) }
    }

    fn other_handler_attribute(&self) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| {
            let Some(last) = attribute.path().segments.last() else { return false };
            let name = last.ident.to_string();
            let mut known = EVENTS.iter().map(|event| event.name).chain(HANDLER_ATTRIBUTES);
            known.any(|known| name == known)
        })
    }

    /// Finds what keeps the function from being a handler, whatever starts it.
    pub(crate) fn check(&self, errors: &mut Errors) {
        let Signature { constness, asyncness, safety, abi, fn_token, ident, .. } = &self.signature;
        if let Some(again) = self.other_handler_attribute() {
            errors.add_at(
                again,
                "a function is one handler: for a second name write `alias = \"…\"`, for a second \
                 trigger write a second function",
            );
        }
        if asyncness.is_none() {
            errors.add(fn_token.span, format!("a handler is async: write `async fn {ident}`"));
        }
        if let Some(token) = constness {
            errors.add(token.span, "a handler can't be `const`");
        }
        if let Safety::Unsafe(token) = safety {
            errors.add(
                token.span,
                "a handler can't be `unsafe`: the framework calls it with whatever a user writes",
            );
        }
        if let Some(abi) = abi {
            errors.add_at(abi, "a handler is an ordinary Rust function: remove `extern`");
        }
        if PRIMITIVES.contains(&ident.to_string().as_str()) {
            errors.add(
                ident.span(),
                format!(
                    "a handler named `{ident}` would hide the type `{ident}`: name it otherwise"
                ),
            );
        }
        self.check_generics(errors);
        self.check_inputs(errors);
        self.check_body(errors);
    }

    fn check_generics(&self, errors: &mut Errors) {
        for parameter in &self.signature.generics.params {
            let what = match parameter {
                GenericParam::Lifetime(_) => continue,
                GenericParam::Type(_) => "type",
                GenericParam::Const(_) => "value",
            };
            errors.add_at(
                parameter,
                format!("a handler has no generics: the framework couldn't know the {what} to call it with"),
            );
        }
    }

    fn check_inputs(&self, errors: &mut Errors) {
        if let Some(receiver) = self.signature.receiver() {
            errors.add_at(
                receiver,
                "a handler is a free function without `self`: take what it needs as arguments, a \
                 value of your own as `State<T>`",
            );
        }
        if let Some(variadic) = &self.signature.variadic {
            errors.add_at(variadic, "a handler's arguments are all named and typed: remove `...`");
        }
        for argument in self.arguments() {
            if let Some(condition) = argument.attrs.iter().find(|a| a.path().is_ident("cfg")) {
                errors.add_at(
                    condition,
                    "a handler's arguments are always there: put `#[cfg]` on the function",
                );
            }
            if let Some(token) = find_impl(&argument.ty) {
                errors.add(
                    token.span(),
                    "a handler's arguments have one type each: write the type instead of `impl`",
                );
            }
        }
    }

    fn check_body(&self, errors: &mut Errors) {
        let first = self.body.clone().into_iter().next();
        if !matches!(first, Some(TokenTree::Group(_))) {
            let place = first.map_or_else(|| self.signature.span(), |token| token.span());
            errors.add(place, "a handler has a body: write `{ … }`");
        }
    }
}

fn elided(tokens: TokenStream, lifetimes: &[&Ident]) -> TokenStream {
    let mut is_lifetime = false;
    let elide = |token: TokenTree| {
        let named = std::mem::replace(
            &mut is_lifetime,
            matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\''),
        );
        match token {
            TokenTree::Ident(name) if named && lifetimes.contains(&&name) => {
                Ident::new("_", name.span()).into()
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), elided(group.stream(), lifetimes));
                inner.set_span(group.span());
                inner.into()
            }
            other => other,
        }
    };
    tokens.into_iter().map(elide).collect()
}

/// The first `impl` of a type, at any depth.
fn find_impl(ty: &Type) -> Option<TokenTree> {
    match ty {
        Type::Reference(reference) => find_impl(&reference.elem),
        // Most types, which have nothing to look through.
        Type::Path(TypePath { qself: None, path, .. })
            if path.segments.iter().all(|part| part.arguments.is_none()) =>
        {
            None
        }
        _ => find(ty.to_token_stream(), "impl"),
    }
}

/// The first token that is this word, at any depth.
fn find(tokens: TokenStream, word: &str) -> Option<TokenTree> {
    tokens.into_iter().find_map(|token| match &token {
        TokenTree::Group(group) => find(group.stream(), word),
        TokenTree::Ident(ident) if ident == word => Some(token),
        _ => None,
    })
}
