//! `html!` and `markdown!`: templates whose values are escaped.
//!
//! The template is checked while it is compiled, so what a value can't break isn't broken by the
//! author either.

mod html;
mod markdown;
mod template;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Path, Token};

use crate::errors::Errors;
use crate::root::{Root, ours};
use template::{Piece, Source, Value};

/// The markup of a template.
#[derive(Clone, Copy)]
pub(crate) enum Markup {
    Html,
    Markdown,
}

/// Where in a template a value stands, which says what is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Text,
    Attribute,
    Code,
    Address,
}

/// What was written between the parentheses.
struct Input {
    root: Option<Path>,
    template: LitStr,
    arguments: Vec<Argument>,
}

struct Argument {
    name: Option<Ident>,
    value: Expr,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut root = None;
        if input.peek(Token![crate]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            root = Some(input.call(Path::parse_mod_style)?);
            input.parse::<Token![,]>()?;
        }
        let template = input.parse()?;
        let mut arguments = Vec::new();
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
            let parsed = Punctuated::<Argument, Token![,]>::parse_terminated(input)?;
            arguments.extend(parsed);
        }
        Ok(Self { root, template, arguments })
    }
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut name = None;
        if input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            name = Some(input.call(Ident::parse_any)?);
            input.parse::<Token![=]>()?;
        }
        Ok(Self { name, value: input.parse()? })
    }
}

/// The expression that a use of the macro becomes.
pub(crate) fn expand(markup: Markup, input: TokenStream) -> TokenStream {
    let input: Input = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let text = input.template.value();
    let pieces = match template::parse(&text) {
        Ok(pieces) => pieces,
        Err(error) => {
            errors.add(input.template.span(), error);
            return errors.into_compile_errors();
        }
    };
    let (places, mistakes) = match markup {
        Markup::Html => html::places(&pieces),
        Markup::Markdown => markdown::places(&pieces),
    };
    for (index, mistake) in mistakes.iter().enumerate() {
        // A tag that is opened and closed is one mistake.
        if !mistakes[..index].contains(mistake) {
            errors.add(input.template.span(), mistake);
        }
    }
    let body = body(markup, &input, &pieces, &places, &mut errors);
    if errors.is_empty() {
        return body;
    }
    // An expression, however many there are.
    let errors = errors.into_compile_errors();
    quote!({ #errors })
}

fn body(
    markup: Markup,
    input: &Input,
    pieces: &[Piece<'_>],
    places: &[Place],
    errors: &mut Errors,
) -> TokenStream {
    let span = ours(input.template.span());
    let root = Root::new(input.root.clone());
    let root = root.at(span);
    let (ty, written) = match markup {
        Markup::Html => ("Html", Ident::new("html", span)),
        Markup::Markdown => ("MarkdownV2", Ident::new("markdown", span)),
    };
    let ty = Ident::new(ty, span);
    let mut used = vec![false; input.arguments.len()];
    let mut next = 0;
    let mut places = places.iter();
    let steps: Vec<TokenStream> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Markup(text) => Some(quote_spanned!(span=> #written.push_markup(#text);)),
            Piece::Value(value) => {
                let place = places.next().copied().unwrap_or(Place::Text);
                let push = Ident::new(
                    match place {
                        Place::Text => "push",
                        Place::Attribute => "push_attribute",
                        Place::Code => "push_code",
                        Place::Address => "push_address",
                    },
                    span,
                );
                let value = shown(value, input, &mut next, &mut used, errors)?;
                Some(quote_spanned!(span=> #written.#push(#value);))
            }
        })
        .collect();
    for (argument, used) in input.arguments.iter().zip(used) {
        if !used {
            errors.add_at(&argument.value, "the template has no place for this value: write `{}`");
        }
    }
    let values = input.arguments.iter().map(|argument| &argument.value);
    let names = (0..input.arguments.len()).map(|number| local(number, span));
    quote_spanned! {span=>
        match (#(&#values,)*) {
            (#(#names,)*) => {
                let mut #written = #root::text::#ty::new();
                #(#steps)*
                #written
            }
        }
    }
}

/// The name that an argument has in the expansion.
fn local(number: usize, span: Span) -> Ident {
    Ident::new(&format!("value_{number}"), span)
}

/// A reference to a value, or to what its format makes of it.
fn shown(
    value: &Value<'_>,
    input: &Input,
    next: &mut usize,
    used: &mut [bool],
    errors: &mut Errors,
) -> Option<TokenStream> {
    let span = input.template.span();
    let mut argument = |number: usize, errors: &mut Errors| {
        let Some(used) = used.get_mut(number) else {
            let written = value.written();
            errors.add(span, format!("there is no value for `{written}` behind the template"));
            return None;
        };
        *used = true;
        let name = local(number, ours(span));
        Some(quote!(#name))
    };
    let reference = match value.source {
        Source::Next => {
            *next += 1;
            argument(*next - 1, errors)?
        }
        Source::Number(number) => argument(number, errors)?,
        Source::Name(name) => {
            let named = |argument: &Argument| argument.name.as_ref().is_some_and(|it| it == name);
            if let Some(number) = input.arguments.iter().position(named) {
                argument(number, errors)?
            } else {
                let name = Ident::new(name, span);
                quote!(&#name)
            }
        }
    };
    if value.format.is_empty() {
        return Some(reference);
    }
    let format = Literal::string(&format!("{{:{}}}", value.format));
    let ours = ours(span);
    Some(quote_spanned!(ours=> &::core::format_args!(#format, #reference)))
}
