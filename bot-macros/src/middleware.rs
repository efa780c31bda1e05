//! `#[middleware]`: a function that runs around handlers.
//!
//! Any function of the right arguments is a middleware; the attribute only says, at the place of
//! the mistake, what isn't right.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{PatType, Type};

use crate::argument::bare;
use crate::attribute::{self, Entry, Settings};
use crate::errors::Errors;
use crate::function::Function;
use crate::root::{Place, Root, at_attribute};

const FORM: &str = "a middleware takes the context and what to run, by value and in this order: \
                    write `(cx: Context, next: Next)`";

pub(crate) fn expand(attribute: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let root = read(attribute, &mut errors);
    let function = match Function::read(item) {
        Ok(function) => function,
        Err(error) => {
            errors.add(error.span(), "`#[middleware]` stands on an `async fn`");
            let errors = errors.into_compile_errors();
            return quote!(#item #errors);
        }
    };
    function.check(&mut errors);
    let arguments: Vec<&PatType> = function.arguments().collect();
    if arguments.len() < 2 {
        errors.add(at_attribute(&function.signature.ident), FORM);
    }
    for argument in &arguments {
        if let Type::Reference(reference) = bare(&argument.ty) {
            errors.add_at(
                reference,
                "a middleware takes its arguments by value: what is borrowed from the update is \
                 in the context, such as `cx.update()`",
            );
        }
    }
    let checks =
        if errors.is_empty() { checks(&function, &arguments, &root) } else { TokenStream::new() };
    let errors = errors.into_compile_errors();
    quote!(#item #checks #errors)
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
fn checks(function: &Function, arguments: &[&PatType], root: &Root) -> TokenStream {
    let conditions: Vec<_> = function.conditions().collect();
    let types: Vec<TokenStream> =
        arguments.iter().map(|argument| function.elided(bare(&argument.ty))).collect();
    let of_types = types.iter().enumerate().map(|(index, ty)| {
        let Place { start, end } = Place::of(ty).ours();
        let path = root.at(start);
        match index {
            0 => quote_spanned!(end=> let _: fn(#ty) -> #path::Context = |cx| cx;),
            1 => quote_spanned!(end=> let _: fn(#ty) -> #path::middleware::Next = |next| next;),
            _ => {
                let access = quote_spanned!(end=> &mut access);
                let call = root.call(ty, ["extract", "FromUpdate"], "access", &access);
                quote_spanned!(end=> #call;)
            }
        }
    });
    let span = Span::mixed_site();
    let path = root.at(span);
    let returned = returned(function, root);
    quote_spanned! {span=>
        #(#conditions)*
        const _: () = {
            #[allow(dead_code, unused_variables, unused_mut)]
            fn arguments() {
                let mut access = #path::extract::Access::default();
                #(#of_types)*
            }
            #returned
        };
    }
}

/// A function that compiles if what is returned is a response; nothing for a type without a name.
fn returned(function: &Function, root: &Root) -> TokenStream {
    let Ok(ty) = function.response() else { return TokenStream::new() };
    let span = Span::mixed_site();
    let (path, response) = (root.at(span), Ident::new("response", span));
    let into = root.call(&ty, ["handler", "IntoResponse"], "into_response", &response);
    quote_spanned! {span=>
        #[allow(dead_code)]
        fn returned(#response: #ty) -> #path::handler::Outcome {
            #into
        }
    }
}
