//! One argument of a handler: where its value comes from, and the tokens that get and pass it.

use std::borrow::Cow;

use bot_pattern::Part;
use proc_macro2::{Ident, Literal, Span, TokenTree};

use crate::code::{Code, Name, code};
use crate::errors::Errors;
use crate::function::{Function, Input};
use crate::root::{Place, Root, ours};
use crate::tokens::is_word;
use crate::types::{Reference, bare, is_list, is_named, is_str, option, reference, written};

/// An argument with what its name and type say about it.
pub(crate) struct Argument {
    source: Source,
    /// The type that has to be parsed, taken or borrowed.
    ty: Vec<TokenTree>,
    /// Whether the argument is an `Option` of it.
    optional: bool,
    /// Whether it is a list that is empty where the user wrote nothing.
    maybe_empty: bool,
}

/// A value on its way into the data of a button.
pub(crate) struct Carried {
    /// The placeholder's.
    pub(crate) index: usize,
    /// With a comma behind it.
    pub(crate) parameter: Vec<TokenTree>,
    pub(crate) statement: Vec<TokenTree>,
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

impl Argument {
    /// Reads an argument; `parts` are the pattern's placeholders.
    pub(crate) fn read(
        argument: &Input,
        function: &Function,
        parts: &[Part],
        errors: &mut Errors,
    ) -> Self {
        let ty = bare(&argument.ty);
        let inner = option(&ty);
        let optional = inner.is_some();
        let name = argument.plain_name.as_ref();
        let part = parts.iter().enumerate().find(|(_, part)| name == Some(&part.name));
        let valued = inner.as_deref().unwrap_or(&ty);
        let (source, valued) = match (part, reference(valued)) {
            (Some((index, part)), reference) => {
                check_word(part, &ty, errors);
                let source =
                    if reference.is_some() { Source::Text(index) } else { Source::Word(index) };
                (source, Cow::Borrowed(valued))
            }
            (None, Some(reference)) => {
                check_lifetime(&reference, errors);
                let taken = if reference.mutable { Taken::BorrowedMut } else { Taken::Borrowed };
                (Source::Extractor(taken), reference.of)
            }
            (None, None) => (Source::Extractor(Taken::Owned), Cow::Borrowed(valued)),
        };
        let maybe_empty = part.is_some_and(|(_, part)| part.optional) && !optional;
        Self { source, ty: function.elided(&valued), optional, maybe_empty }
    }

    /// The name of the local variable for the argument at an index.
    pub(crate) fn local(&self, index: usize) -> Ident {
        Ident::new(&format!("a{index}"), ours(self.start()))
    }

    /// The expression that says how the argument is got.
    pub(crate) fn value<'c>(&'c self, root: &'c Root) -> Box<dyn Code + 'c> {
        let end = self.place().end;
        match self.source {
            Source::Word(index) => {
                let function = match (self.optional, self.maybe_empty) {
                    (false, false) => "argument",
                    (true, _) => "optional_argument",
                    (false, true) => "list_argument",
                };
                let function = root.function_of_any(&self.ty, ["extract", "Word"], function);
                let index = Literal::usize_unsuffixed(index);
                Box::new(code!(end=> {function}({index})))
            }
            Source::Text(index) => {
                let Place { start, end } = self.place().ours();
                let function =
                    if self.optional { "optional_text_argument" } else { "text_argument" };
                let (function, root) = (Name(function, start), root.at(start));
                let index = Literal::usize_unsuffixed(index);
                Box::new(code!(end=> {root}::extract::words::{function}({index})))
            }
            Source::Extractor(taken) => {
                let function = if self.optional { "optional_argument" } else { "argument" };
                let function = root.function(&self.ty, ["extract", taken.extractor()], function);
                Box::new(code!(end=> {function}()))
            }
        }
    }

    /// The parameter and the statement with which the value gets into the data of a button; `None`
    /// if it isn't in there.
    pub(crate) fn carried(&self, written: &Input, root: &Root, data: &Ident) -> Option<Carried> {
        let (Source::Word(index) | Source::Text(index)) = self.source else { return None };
        let name = written.name.as_ref()?;
        let Place { start, end } = self.place().ours();
        let ty = &self.ty;
        // Who makes a button has a text in whatever form.
        let is_text = matches!(self.source, Source::Text(_)) || is_named(ty, "String");
        if is_text && !self.optional {
            let parameter = code!(start=> {name}: impl ::core::convert::AsRef<str>,).tokens();
            let text = code!(start=> ::core::convert::AsRef::<str>::as_ref(&{name}));
            let statement = code!(end=> {data}.push({text});).tokens();
            return Some(Carried { index, parameter, statement });
        }
        let ty = &match (is_text, self.optional) {
            (true, _) => code!(start=> ::core::option::Option<&str>).tokens(),
            (false, true) => code!(start=> ::core::option::Option<{ty}>).tokens(),
            (false, false) => ty.clone(),
        };
        let place = Place::of(ty).end;
        let add = root.function_of_any(ty, ["callback", "ButtonValue"], "add_to");
        let add = code!(place=> {add}(&{name}, &mut {data}));
        Some(Carried {
            index,
            parameter: code!(start=> {name}: {ty},).tokens(),
            statement: code!(end=> {add};).tokens(),
        })
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
fn check_word(part: &Part, ty: &[TokenTree], errors: &mut Errors) {
    let name = &part.name;
    let inner = option(ty);
    if let Some(reference) = reference(inner.as_deref().unwrap_or(ty)) {
        check_lifetime(&reference, errors);
        if reference.mutable || !is_str(&reference.of) {
            let message =
                format!("`{name}` is parsed from the text: take it by value, or as `&str`");
            errors.add_over(ty, message);
        }
    }
    if is_list(ty) {
        if !part.rest {
            let mut list = part.clone();
            list.rest = true;
            let message =
                format!("`{part}` is one word: write `{list}` in the pattern for several");
            errors.add_over(ty, message);
        } else if part.optional && inner.is_none() {
            return;
        }
    }
    match (part.optional, inner) {
        (true, None) => errors.add_over(
            ty,
            format!(
                "the user may leave `{part}` out, so `{name}` is an `Option`: write \
                 `{name}: Option<{}>`",
                written(ty),
            ),
        ),
        (false, Some(inner)) => errors.add_over(
            ty,
            format!(
                "`{part}` is never left out: write `{name}: {}`, or `{}` in the pattern",
                written(&inner),
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

fn check_lifetime(reference: &Reference<'_>, errors: &mut Errors) {
    if let [quote, name] = reference.lifetime
        && is_word(name, "static")
    {
        errors.add(
            quote.span(),
            "what a handler borrows lives as long as the handler runs: remove `'static`",
        );
    }
}
