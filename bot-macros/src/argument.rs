//! One argument of a handler: where its value comes from, and the tokens that get and pass it.

use bot_pattern::Part;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::ext::IdentExt;
use syn::{GenericArgument, Pat, PatType, PathArguments, Type, TypeReference};

use crate::errors::Errors;
use crate::function::Function;
use crate::root::{Place, Root};

/// An argument with what its name and type say about it.
pub(crate) struct Argument {
    source: Source,
    /// The type that has to be parsed, taken or borrowed.
    ty: TokenStream,
    /// Whether the argument is an `Option` of it.
    optional: bool,
    /// Whether it is a list that is empty where the user wrote nothing.
    maybe_empty: bool,
    is_string: bool,
}

/// A value on its way into the data of a button.
pub(crate) struct Carried {
    /// The placeholder's.
    pub(crate) index: usize,
    pub(crate) parameter: TokenStream,
    pub(crate) statement: TokenStream,
}

/// Where the value comes from.
#[derive(Clone, Copy)]
enum Source {
    /// The placeholder at this index, parsed.
    Word(usize),
    /// The placeholder at this index, as `&str`.
    Text(usize),
    /// The trigger, the stored data or the app.
    Extractor(Taken),
}

/// How an extractor is taken.
#[derive(Clone, Copy)]
enum Taken {
    Owned,
    Borrowed,
    BorrowedMut,
}

impl Taken {
    fn extractor(self) -> &'static str {
        match self {
            Self::Owned => "FromUpdate",
            Self::Borrowed => "BorrowFromUpdate",
            Self::BorrowedMut => "BorrowMutFromUpdate",
        }
    }
}

/// The name that an argument is known by, if it isn't taken apart.
pub(crate) fn name(argument: &PatType) -> Option<String> {
    match &*argument.pat {
        Pat::Ident(pattern) => Some(pattern.ident.unraw().to_string()),
        _ => None,
    }
}

impl Argument {
    /// Reads an argument; `parts` are the pattern's placeholders.
    pub(crate) fn read(
        argument: &PatType,
        function: &Function,
        parts: &[Part],
        errors: &mut Errors,
    ) -> Self {
        let ty = bare(&argument.ty);
        let inner = option(ty);
        let name = name(argument);
        let part = parts.iter().enumerate().find(|(_, part)| name.as_ref() == Some(&part.name));
        let (source, ty) = match (part, inner.unwrap_or(ty)) {
            (Some((index, part)), valued) => {
                check_word(part, ty, errors);
                let text = matches!(valued, Type::Reference(_));
                (if text { Source::Text(index) } else { Source::Word(index) }, valued)
            }
            (None, Type::Reference(reference)) => {
                check_lifetime(reference, errors);
                let mutable = reference.mutability.is_some();
                let taken = if mutable { Taken::BorrowedMut } else { Taken::Borrowed };
                (Source::Extractor(taken), bare(&reference.elem))
            }
            (None, owned) => (Source::Extractor(Taken::Owned), owned),
        };
        let maybe_empty = part.is_some_and(|(_, part)| part.optional) && inner.is_none();
        let (optional, is_string) = (inner.is_some(), is_named(ty, "String"));
        Self { source, ty: function.elided(ty), optional, maybe_empty, is_string }
    }

    /// The name of the local variable for the argument at an index.
    pub(crate) fn local(&self, index: usize) -> Ident {
        format_ident!("a{index}", span = self.place().ours().start)
    }

    /// The expression that says how the argument is got.
    pub(crate) fn value(&self, root: &Root) -> TokenStream {
        match self.source {
            Source::Word(index) => {
                let function = match (self.optional, self.maybe_empty) {
                    (false, false) => "argument",
                    (true, _) => "optional_argument",
                    (false, true) => "list_argument",
                };
                root.call_word(&self.ty, function, &Literal::usize_unsuffixed(index))
            }
            Source::Text(index) => {
                let Place { start, end } = self.place().ours();
                let function =
                    if self.optional { "optional_text_argument" } else { "text_argument" };
                let (function, root) = (Ident::new(function, start), root.at(start));
                let index = Literal::usize_unsuffixed(index);
                quote_spanned!(end=> #root::extract::words::#function(#index))
            }
            Source::Extractor(taken) => {
                let function = if self.optional { "optional_argument" } else { "argument" };
                let nothing = TokenStream::new();
                root.call(&self.ty, ["extract", taken.extractor()], function, &nothing)
            }
        }
    }

    /// The parameter and the statement with which the value gets into the data of a button; `None`
    /// if it isn't in there.
    pub(crate) fn carried(&self, written: &PatType, root: &Root, data: &Ident) -> Option<Carried> {
        let (Source::Word(index) | Source::Text(index)) = self.source else { return None };
        let Pat::Ident(pattern) = &*written.pat else { return None };
        let (name, ty) = (&pattern.ident, &self.ty);
        let Place { start, end } = self.place().ours();
        // Who makes a button has a text in whatever form.
        let is_text = matches!(self.source, Source::Text(_)) || self.is_string;
        let ty = match (is_text, self.optional) {
            (true, false) => {
                let parameter = quote_spanned!(start=> #name: impl ::core::convert::AsRef<str>);
                let text = quote_spanned!(start=> ::core::convert::AsRef::<str>::as_ref(&#name));
                let statement = quote_spanned!(end=> #data.push(#text););
                return Some(Carried { index, parameter, statement });
            }
            (true, true) => quote_spanned!(start=> ::core::option::Option<&str>),
            (false, true) => quote_spanned!(start=> ::core::option::Option<#ty>),
            (false, false) => ty.clone(),
        };
        let value = root.call_value(&ty, name, data);
        let parameter = quote_spanned!(start=> #name: #ty);
        Some(Carried { index, parameter, statement: quote_spanned!(end=> #value;) })
    }

    /// Where its type begins.
    pub(crate) fn start(&self) -> Span {
        self.place().start
    }

    fn place(&self) -> Place {
        Place::of(&self.ty)
    }
}

/// Checks the type of an argument that is named like a placeholder.
fn check_word(part: &Part, ty: &Type, errors: &mut Errors) {
    let name = &part.name;
    let inner = option(ty);
    if let Type::Reference(reference) = inner.unwrap_or(ty) {
        check_lifetime(reference, errors);
        if !is_text(reference) {
            let message =
                format!("`{name}` is parsed from the text: take it by value, or as `&str`");
            errors.add_at(ty, message);
        }
    }
    if is_list(ty) {
        if !part.rest {
            let mut list = part.clone();
            list.rest = true;
            let message =
                format!("`{part}` is one word: write `{list}` in the pattern for several");
            errors.add_at(ty, message);
        } else if part.optional && inner.is_none() {
            return;
        }
    }
    match (part.optional, inner) {
        (true, None) => errors.add_at(
            ty,
            format!(
                "the user may leave `{part}` out, so `{name}` is an `Option`: write \
                 `{name}: Option<{}>`",
                written(ty),
            ),
        ),
        (false, Some(inner)) => errors.add_at(
            ty,
            format!(
                "`{part}` is never left out: write `{name}: {}`, or `{}` in the pattern",
                written(inner),
                optional(part),
            ),
        ),
        (true, Some(_)) | (false, None) => {}
    }
}

/// The placeholder, made optional.
fn optional(part: &Part) -> Part {
    let mut part = part.clone();
    part.optional = true;
    part
}

fn check_lifetime(reference: &TypeReference, errors: &mut Errors) {
    if let Some(lifetime) = reference.lifetime.as_ref().filter(|l| l.ident == "static") {
        errors.add(
            lifetime.span(),
            "what a handler borrows lives as long as the handler runs: remove `'static`",
        );
    }
}

/// The type without the brackets and groups that mean nothing.
pub(crate) fn bare(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            _ => return ty,
        };
    }
}

/// The `T` of an `Option<T>`.
fn option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(bare(ty)),
        _ => None,
    }
}

/// Whether a type is a list, which may be left out.
pub(crate) fn is_list(ty: &Type) -> bool {
    let ty = bare(ty);
    is_named(option(ty).unwrap_or(ty), "Vec")
}

fn is_named(ty: &Type, name: &str) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == name)
}

fn is_text(reference: &TypeReference) -> bool {
    reference.mutability.is_none()
        && matches!(bare(&reference.elem), Type::Path(path) if path.path.is_ident("str"))
}

/// A type as a person writes it, for messages.
pub(crate) fn written(ty: &impl ToTokens) -> String {
    let tokens = ty.to_token_stream().to_string();
    [(" :: ", "::"), (" < ", "<"), (" <", "<"), ("< ", "<"), (" >", ">"), ("& ", "&"), (" ,", ",")]
        .iter()
        .fold(tokens, |text, (spaced, tight)| text.replace(spaced, tight))
}
