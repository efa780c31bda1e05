//! The annotated function: its signature, and the checks that hold for every handler.
//!
//! The compiler has parsed it before a macro sees it, so its signature is read off the tokens. The
//! body stays as it is, so a function whose body is being typed still expands.

mod read;

use proc_macro2::{Ident, Span, TokenTree};

use crate::EVENTS;
use crate::code::{Code, code};
use crate::errors::Errors;
use crate::root::Place;
use crate::tokens::{is_word, text, ungrouped};
use crate::types::{elided, find_impl};

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
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) name: Ident,
    /// The name without `r#`.
    pub(crate) plain_name: String,
    /// The arguments with a type: all but a receiver.
    pub(crate) arguments: Vec<Input>,
    /// The type that is returned, if one is written.
    output: Option<Vec<TokenTree>>,
    lifetimes: Vec<Ident>,
    keywords: Keywords,
    /// Parameters that aren't lifetimes.
    generics: Vec<Vec<TokenTree>>,
    receiver: Option<Vec<TokenTree>>,
    variadic: Option<Vec<TokenTree>>,
    /// Where the body isn't.
    missing_body: Option<Span>,
}

/// The words before the name.
#[derive(Default)]
struct Keywords {
    is_async: bool,
    constant: Option<Span>,
    unsafety: Option<Span>,
    /// `extern` and its text.
    abi: Vec<TokenTree>,
    function: Option<Span>,
}

/// One attribute of the function or of an argument.
pub(crate) struct Attribute {
    /// All of it.
    tokens: Vec<TokenTree>,
    /// The last part of its path.
    name: String,
    /// Whether the path has no other part.
    is_short: bool,
    /// What stands behind the path.
    value: Vec<TokenTree>,
}

/// An argument as it is written.
pub(crate) struct Input {
    attributes: Vec<Attribute>,
    /// The name that it is known by, if it isn't taken apart.
    pub(crate) name: Option<Ident>,
    /// The name without `r#`.
    pub(crate) plain_name: Option<String>,
    pub(crate) ty: Vec<TokenTree>,
}

impl Attribute {
    /// Whether it is the compiler's of that name.
    fn is(&self, name: &str) -> bool {
        self.is_short && self.name == name
    }

    /// The text of a `#[doc = "…"]`.
    pub(crate) fn doc(&self) -> Option<String> {
        let [_equals, value @ ..] = self.value.as_slice() else { return None };
        match ungrouped(value.to_vec()).as_slice() {
            [TokenTree::Literal(literal)] if self.is("doc") => text(literal),
            _ => None,
        }
    }
}

impl Code for Attribute {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        self.tokens.write(tokens);
    }
}

impl Function {
    /// The `#[cfg(..)]` attributes, which hold for the companion too.
    pub(crate) fn conditions(&self) -> Vec<&Attribute> {
        self.attributes.iter().filter(|attribute| attribute.is("cfg")).collect()
    }

    /// Whether another attribute of this crate follows, which writes the companion then.
    pub(crate) fn is_annotated_again(&self) -> bool {
        self.other_handler_attribute().is_some()
    }

    /// Whether a companion can stand beside it: not in an `impl` or `trait`.
    pub(crate) fn is_free(&self) -> bool {
        self.receiver.is_none()
    }

    /// The type that is returned, or `_` at its place if it has no name.
    pub(crate) fn response(&self) -> Result<Vec<TokenTree>, Vec<TokenTree>> {
        match &self.output {
            None => Ok(code!(self.name.span()=> ()).tokens()),
            Some(ty) if find_impl(ty).is_some() => Err(code!(Place::of(ty).start=> _).tokens()),
            Some(ty) => Ok(self.elided(ty)),
        }
    }

    /// A type of the signature without the function's own lifetimes, which nothing else knows.
    pub(crate) fn elided(&self, ty: &[TokenTree]) -> Vec<TokenTree> {
        elided(ty, &self.lifetimes)
    }

    fn other_handler_attribute(&self) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| is_handler_attribute(&attribute.name))
    }

    /// Finds what keeps the function from being a handler, whatever starts it.
    pub(crate) fn check(&self, errors: &mut Errors) {
        let Self { name, keywords, .. } = self;
        if let Some(again) = self.other_handler_attribute() {
            errors.add_over(
                &again.tokens,
                "a function is one handler: for a second name write `alias = \"…\"`, for a second \
                 trigger write a second function",
            );
        }
        if let Some(span) = keywords.function.filter(|_| !keywords.is_async) {
            errors.add(span, format!("a handler is async: write `async fn {name}`"));
        }
        if let Some(span) = keywords.constant {
            errors.add(span, "a handler can't be `const`");
        }
        if let Some(span) = keywords.unsafety {
            errors.add(
                span,
                "a handler can't be `unsafe`: the framework calls it with whatever a user writes",
            );
        }
        if !keywords.abi.is_empty() {
            errors
                .add_over(&keywords.abi, "a handler is an ordinary Rust function: remove `extern`");
        }
        if PRIMITIVES.contains(&self.plain_name.as_str()) {
            errors.add(
                name.span(),
                format!("a handler named `{name}` would hide the type `{name}`: name it otherwise"),
            );
        }
        self.check_generics(errors);
        self.check_inputs(errors);
        if let Some(place) = self.missing_body {
            errors.add(place, "a handler has a body: write `{ … }`");
        }
    }

    fn check_generics(&self, errors: &mut Errors) {
        for parameter in &self.generics {
            let is_const = parameter.iter().any(|token| is_word(token, "const"));
            let what = if is_const { "value" } else { "type" };
            errors.add_over(
                parameter,
                format!("a handler has no generics: the framework couldn't know the {what} to call it with"),
            );
        }
    }

    fn check_inputs(&self, errors: &mut Errors) {
        if let Some(receiver) = &self.receiver {
            errors.add_over(
                receiver,
                "a handler is a free function without `self`: take what it needs as arguments, a \
                 value of your own as `State<T>`",
            );
        }
        if let Some(variadic) = &self.variadic {
            errors
                .add_over(variadic, "a handler's arguments are all named and typed: remove `...`");
        }
        for argument in &self.arguments {
            if let Some(condition) = argument.attributes.iter().find(|a| a.is("cfg")) {
                errors.add_over(
                    &condition.tokens,
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
}

fn is_handler_attribute(name: &str) -> bool {
    HANDLER_ATTRIBUTES.contains(&name) || EVENTS.iter().any(|event| event.name == name)
}
