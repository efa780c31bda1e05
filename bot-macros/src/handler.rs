//! What the attributes have in common: the expansion of an annotated function.

use bot_pattern::Part;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

use crate::argument::Argument;
use crate::errors::Errors;
use crate::function::Function;
use crate::root::{Root, ours};

/// What starts a handler: the part in which the attributes differ.
pub(crate) trait Trigger {
    /// The attribute as the user writes it, for messages.
    fn attribute(&self) -> &'static str;

    /// Where the framework is.
    fn root(&self) -> &Root;

    /// The placeholders that arguments may be named after.
    fn parts(&self) -> &[Part] {
        &[]
    }

    /// Finds what doesn't fit between the attribute and the function.
    fn check(&self, function: &Function, errors: &mut Errors) {
        let _ = (function, errors);
    }

    /// The expression that begins the route, shown at a place.
    fn route(&self, span: Span) -> TokenStream;

    /// What stands beside the companion of a function without mistakes.
    fn beside(&self, function: &Function, arguments: &[Argument]) -> TokenStream {
        let _ = (function, arguments);
        TokenStream::new()
    }

    /// What stands beside the stub of a function with mistakes.
    fn beside_stub(&self, function: &Function) -> TokenStream {
        let _ = function;
        TokenStream::new()
    }

    /// The calls that complete the route, shown at a place.
    fn details(&self, function: &Function, span: Span) -> TokenStream {
        let _ = (function, span);
        TokenStream::new()
    }
}

/// Leaves the function as it is and writes its companion.
///
/// With mistakes the companion is a stub, so that what names it brings no errors of its own.
pub(crate) fn expand(
    trigger: &impl Trigger,
    item: &TokenStream,
    mut errors: Errors,
) -> TokenStream {
    let function = match Function::read(item) {
        Ok(function) => function,
        Err(error) => {
            let attribute = trigger.attribute();
            errors.add(error.span(), format!("`{attribute}` stands on an `async fn`"));
            let errors = errors.into_compile_errors();
            return quote!(#item #errors);
        }
    };
    function.check(&mut errors);
    trigger.check(&function, &mut errors);
    let parts = trigger.parts();
    let arguments: Vec<_> = function
        .arguments()
        .map(|argument| Argument::read(argument, &function, parts, &mut errors))
        .collect();

    let companion = if errors.is_empty() {
        let handler = Companion { trigger, function: &function }.handler(&arguments);
        let beside = trigger.beside(&function, &arguments);
        let registration = REGISTERS.then(|| registration(&function, trigger.root()));
        [handler, beside].into_iter().chain(registration).collect()
    } else if function.is_free() && !function.is_annotated_again() {
        let stub = Companion { trigger, function: &function }.stub();
        [stub, trigger.beside_stub(&function)].into_iter().collect()
    } else {
        TokenStream::new()
    };
    [item.clone(), companion, errors.into_compile_errors()].into_iter().collect()
}

/// Whether handlers are registered; not in tests, so that the golden files are the same with and
/// without the feature.
const REGISTERS: bool = cfg!(all(feature = "discover", not(test)));

/// What tells `AppBuilder::discover` of the handler.
pub(crate) fn registration(function: &Function, root: &Root) -> TokenStream {
    let conditions: Vec<_> = function.conditions().collect();
    let name = &function.signature.ident;
    let span = ours(name.span());
    let root = root.at(span);
    quote_spanned!(span=> #(#conditions)* #root::discovered!(#name);)
}

/// The type of the function's name that the router is given.
struct Companion<'f, T> {
    trigger: &'f T,
    function: &'f Function,
}

impl<T: Trigger> Companion<'_, T> {
    fn handler(&self, arguments: &[Argument]) -> TokenStream {
        let name = &self.function.signature.ident;
        let span = ours(name.span());
        let root = self.trigger.root().at(span);
        let route = self.trigger.route(span);
        let details = self.trigger.details(self.function, span);
        let path = format!("::{}", name.unraw());
        let values = arguments.iter().map(|argument| argument.value(self.trigger.root()));
        // The tuple stands where the user's tokens do, or the compiler wouldn't look into it for
        // the argument that a mistake is about.
        let place = arguments.first().map_or(span, Argument::start);
        let values = tuple(&values.collect::<Vec<_>>(), place);
        let locals: Vec<_> = arguments.iter().enumerate().map(|(i, a)| a.local(i)).collect();
        let pattern = tuple(&locals, span);
        let (declare, into_response) = self.response(span);
        // A function that isn't called by its name alone is expected to be async even if it
        // awaits nothing.
        self.definition(&quote_spanned! {span=>
            #route
                .named(::core::concat!(::core::module_path!(), #path))
                #details
                .takes(#values)
                .calls(
                    #declare,
                    |_, #pattern| #root::handler::answer({ #name }(#(#locals),*), #into_response),
                )
        })
    }

    /// A companion of which only the type matters: the build fails.
    fn stub(&self) -> TokenStream {
        let span = ours(self.function.signature.ident.span());
        self.definition(&quote_spanned!(span=> ::core::unreachable!()))
    }

    fn definition(&self, route: &TokenStream) -> TokenStream {
        let Function { visibility, signature, .. } = self.function;
        let conditions: Vec<_> = self.function.conditions().collect();
        let name = &signature.ident;
        let span = ours(name.span());
        let root = self.trigger.root().at(span);
        quote_spanned! {span=>
            #(#conditions)*
            #[doc(hidden)]
            #[allow(non_camel_case_types, reason = "it is named as the function")]
            #visibility enum #name {}

            #(#conditions)*
            impl #root::router::Definition for #name {
                fn route() -> #root::router::Route {
                    #route
                }
            }
        }
    }

    /// The functions that say what the response declares, and make a reply of it.
    fn response(&self, span: Span) -> (TokenStream, TokenStream) {
        let root = self.trigger.root();
        let of = |ty, function| root.function(ty, ["handler", "IntoResponse"], function);
        match self.function.response() {
            Ok(ty) => (of(&ty, "declare"), of(&ty, "into_response")),
            // A type without a name is known to nobody.
            Err(unnamed) => {
                let root = root.at(span);
                let declare = quote_spanned!(span=> #root::handler::undeclared);
                (declare, of(&unnamed, "into_response"))
            }
        }
    }
}

/// The most elements of a tuple that the framework knows.
const WIDEST: usize = 8;

/// Some expressions or patterns as one: the only one, or a tuple, the last of which may be a tuple
/// again.
fn tuple<T: ToTokens>(all: &[T], span: Span) -> TokenStream {
    match all {
        [only] => only.to_token_stream(),
        _ if all.len() <= WIDEST => quote_spanned!(span=> (#(#all),*)),
        _ => {
            let (first, rest) = all.split_at(WIDEST - 1);
            let rest = tuple(rest, span);
            quote_spanned!(span=> (#(#first),*, #rest))
        }
    }
}
