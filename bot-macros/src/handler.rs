//! What the attributes have in common: the expansion of an annotated function.

use bot_pattern::Part;
use proc_macro2::{Span, TokenStream, TokenTree};

use crate::argument::Argument;
use crate::code::{Code, Listed, code};
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
    fn route(&self, span: Span) -> impl Code;

    /// What stands beside the companion of a function without mistakes.
    fn beside(&self, function: &Function, arguments: &[Argument]) -> impl Code {
        let _ = (function, arguments);
    }

    /// What stands beside the stub of a function with mistakes.
    fn beside_stub(&self, function: &Function) -> impl Code {
        let _ = function;
    }

    /// The calls that complete the route, shown at a place.
    fn details(&self, function: &Function, span: Span) -> impl Code;
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
        Err(place) => {
            let attribute = trigger.attribute();
            errors.add(place, format!("`{attribute}` stands on an `async fn`"));
            return errors.behind(item, Vec::new());
        }
    };
    function.check(&mut errors);
    trigger.check(&function, &mut errors);
    let parts = trigger.parts();
    let arguments: Vec<_> = function
        .arguments
        .iter()
        .map(|argument| Argument::read(argument, &function, parts, &mut errors))
        .collect();

    let companion = Companion { trigger, function: &function };
    let mut tokens = Vec::new();
    if errors.is_empty() {
        companion.write(&arguments, &mut tokens);
        trigger.beside(&function, &arguments).write(&mut tokens);
        if REGISTERS {
            registration(&function, trigger.root()).write(&mut tokens);
        }
    } else if function.is_free() && !function.is_annotated_again() {
        companion.write_stub(&mut tokens);
        trigger.beside_stub(&function).write(&mut tokens);
    }
    errors.behind(item, tokens)
}

/// Whether handlers are registered; not in tests, so that the golden files are the same with and
/// without the feature.
const REGISTERS: bool = cfg!(all(feature = "discover", not(test)));

/// What tells `AppBuilder::discover` of the handler.
pub(crate) fn registration<'c>(function: &'c Function, root: &'c Root) -> impl Code + 'c {
    let conditions = function.conditions();
    let name = &function.name;
    let span = ours(name.span());
    let root = root.at(span);
    code!(span=> {conditions} {root}::discovered!({name});)
}

/// The type of the function's name that the router is given.
struct Companion<'f, T> {
    trigger: &'f T,
    function: &'f Function,
}

impl<T: Trigger> Companion<'_, T> {
    fn write(&self, arguments: &[Argument], tokens: &mut Vec<TokenTree>) {
        let Self { trigger, function } = self;
        let (name, root) = (&function.name, trigger.root());
        let span = ours(name.span());
        let route = trigger.route(span);
        let details = trigger.details(function, span);
        let values: Vec<_> = arguments.iter().map(|argument| argument.value(root)).collect();
        // The tuple stands where the user's tokens do, or the compiler wouldn't look into it for
        // the argument that a mistake is about.
        let place = arguments.first().map_or(span, Argument::start);
        let values = Tuple(&values, place);
        let locals: Vec<_> = arguments.iter().enumerate().map(|(i, a)| a.local(i)).collect();
        let (pattern, passed) = (Tuple(&locals, span), Listed(&locals, span));
        let response = function.response();
        // A type without a name is known to nobody.
        let undeclared = response.is_err().then(|| {
            let root = root.at(span);
            code!(span=> {root}::handler::undeclared)
        });
        let ty = response.as_ref().unwrap_or_else(|unnamed| unnamed);
        let of_response = |function| root.function(ty, ["handler", "IntoResponse"], function);
        let declare = undeclared.is_none().then(|| of_response("declare"));
        let into_response = of_response("into_response");
        let root = root.at(span);
        // A function that isn't called by its name alone is expected to be async even if it
        // awaits nothing.
        let route = code! {span=>
            {route}
                {details}
                .takes({values})
                .calls(
                    {undeclared} {declare},
                    |_, {pattern}| {root}::handler::answer({ {name} }({passed}), {into_response}),
                )
        };
        self.definition(&route).write(tokens);
    }

    /// A companion of which only the type matters: the build fails.
    fn write_stub(&self, tokens: &mut Vec<TokenTree>) {
        let span = ours(self.function.name.span());
        self.definition(&code!(span=> ::core::unreachable!())).write(tokens);
    }

    fn definition<'c>(&'c self, route: &'c impl Code) -> impl Code + 'c {
        let Function { visibility, name, .. } = self.function;
        let conditions = self.function.conditions();
        let span = ours(name.span());
        let root = self.trigger.root().at(span);
        code! {span=>
            {conditions}
            #[doc(hidden)]
            #[allow(non_camel_case_types, reason = "it is named as the function")]
            {visibility} enum {name} {}

            {conditions}
            impl {root}::router::Definition for {name} {
                fn route() -> {root}::router::Route {
                    {route}
                }
            }
        }
    }
}

/// The most elements of a tuple that the framework knows.
const WIDEST: usize = 8;

/// Some expressions or patterns as one: the only one, or a tuple, the last of which may be a tuple
/// again.
struct Tuple<'c, C>(&'c [C], Span);

impl<C: Code> Code for Tuple<'_, C> {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        let Self(all, span) = *self;
        if let [only] = all {
            only.write(tokens);
        } else if all.len() <= WIDEST {
            let all = Listed(all, span);
            code!(span=> ({all})).write(tokens);
        } else {
            let (first, rest) = all.split_at(WIDEST - 1);
            let (first, rest) = (Listed(first, span), Tuple(rest, span));
            code!(span=> ({first}, {rest})).write(tokens);
        }
    }
}
