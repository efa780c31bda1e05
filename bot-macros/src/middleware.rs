//! `#[middleware]`: a function that runs around handlers.
//!
//! Any function of the right arguments is a middleware; the attribute only says, at the place of
//! the mistake, what isn't right.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::attribute::{self, Entry, Settings};
use crate::code::{Code, Name, code};
use crate::errors::Errors;
use crate::function::Function;
use crate::root::{Place, Root, at_attribute};
use crate::types::{bare, reference};

const FORM: &str = "a middleware takes the context and what to run, by value and in this order: \
                    write `(cx: Context, next: Next)`";

pub(crate) fn expand(attribute: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let root = read(attribute, &mut errors);
    let function = match Function::read(item) {
        Ok(function) => function,
        Err(place) => {
            errors.add(place, "`#[middleware]` stands on an `async fn`");
            return errors.behind(item, Vec::new());
        }
    };
    function.check(&mut errors);
    if function.arguments.len() < 2 {
        errors.add(at_attribute(&function.name), FORM);
    }
    for argument in &function.arguments {
        let ty = bare(&argument.ty);
        if reference(&ty).is_some() {
            errors.add_over(
                &ty,
                "a middleware takes its arguments by value: what is borrowed from the update is \
                 in the context, such as `cx.update()`",
            );
        }
    }
    let checks = if errors.is_empty() { checks(&function, &root).tokens() } else { Vec::new() };
    errors.behind(item, checks)
}

fn read(tokens: TokenStream, errors: &mut Errors) -> Root {
    let mut settings = Settings::new("#[middleware]", &[]);
    for entry in attribute::entries(tokens) {
        match entry {
            Entry::Setting(name, value) => settings.other(&name, value, errors),
            Entry::Word(name) => settings.word(&name, errors),
            Entry::Text(text) => settings.refuse(&text, errors),
            Entry::Other(tokens) => settings.refuse(&tokens, errors),
        }
    }
    settings.root()
}

/// Constants that compile if the types are those of a middleware.
///
/// They don't name the function, so one that is added nowhere is still dead code.
fn checks(function: &Function, root: &Root) -> impl Code {
    let conditions = function.conditions();
    let of_types = function.arguments.iter().enumerate().map(|(index, argument)| {
        let ty = function.elided(&bare(&argument.ty));
        let Place { start, end } = Place::of(&ty).ours();
        let path = root.at(start);
        match index {
            0 => code!(end=> let _: fn({ty}) -> {path}::Context = |cx| cx;).tokens(),
            1 => code!(end=> let _: fn({ty}) -> {path}::middleware::Next = |next| next;).tokens(),
            _ => {
                let access = root.function(&ty, ["extract", "FromUpdate"], "access");
                let (argument, place) = (code!(end=> &mut access), Place::of(&ty).end);
                let call = code!(place=> {access}({argument}));
                code!(end=> {call};).tokens()
            }
        }
    });
    let of_types: Vec<_> = of_types.collect();
    let span = Span::mixed_site();
    let path = root.at(span);
    let returned = returned(function, root);
    code! {span=>
        {conditions}
        const _: () = {
            #[allow(dead_code, unused_variables, unused_mut)]
            fn arguments() {
                let mut access = {path}::extract::Access::default();
                {of_types}
            }
            {returned}
        };
    }
}

/// A function that compiles if what is returned is a response; nothing for a type without a name.
fn returned(function: &Function, root: &Root) -> Vec<TokenTree> {
    let Ok(ty) = function.response() else { return Vec::new() };
    let (span, end) = (Span::mixed_site(), Place::of(&ty).end);
    let (path, response) = (root.at(span), Name("response", span));
    let into = root.function(&ty, ["handler", "IntoResponse"], "into_response");
    let (ty, into) = (&ty, code!(end=> {into}({response})));
    code! {span=>
        #[allow(dead_code)]
        fn returned({response}: {ty}) -> {path}::handler::Outcome {
            {into}
        }
    }
    .tokens()
}
