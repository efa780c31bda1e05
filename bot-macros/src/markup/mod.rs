//! `html!` and `markdown!`: templates whose values are escaped.
//!
//! The template is checked while it is compiled, so what a value can't break isn't broken by the
//! author either.

mod html;
mod markdown;
mod template;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Path, Token};

use crate::code::{Code, Name, code};
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
            return errors.stream();
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
        return body.into_iter().collect();
    }
    // An expression, however many there are.
    code!(Span::call_site()=> { {errors} }).stream()
}

fn body(
    markup: Markup,
    input: &Input,
    pieces: &[Piece<'_>],
    places: &[Place],
    errors: &mut Errors,
) -> Vec<TokenTree> {
    let span = ours(input.template.span());
    let root = Root::new(input.root.clone());
    let root = root.at(span);
    let (ty, written) = match markup {
        Markup::Html => (Name("Html", span), Name("html", span)),
        Markup::Markdown => (Name("MarkdownV2", span), Name("markdown", span)),
    };
    let mut used = vec![false; input.arguments.len()];
    let mut next = 0;
    let mut places = places.iter();
    let steps: Vec<_> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Markup(text) => Some(code!(span=> {written}.push_markup({text});).tokens()),
            Piece::Value(value) => {
                let place = places.next().copied().unwrap_or(Place::Text);
                let push = Name(
                    match place {
                        Place::Text => "push",
                        Place::Attribute => "push_attribute",
                        Place::Code => "push_code",
                        Place::Address => "push_address",
                    },
                    span,
                );
                let value = shown(value, input, &mut next, &mut used, errors)?;
                Some(code!(span=> {written}.{push}({value});).tokens())
            }
        })
        .collect();
    for (argument, used) in input.arguments.iter().zip(used) {
        if !used {
            errors.add_at(&argument.value, "the template has no place for this value: write `{}`");
        }
    }
    let values = input.arguments.iter().map(|argument| {
        let value = argument.value.to_token_stream();
        code!(span=> &{value},)
    });
    let names = (0..input.arguments.len()).map(|number| {
        let name = local(number, span);
        code!(span=> {name},)
    });
    let (values, names): (Vec<_>, Vec<_>) = (values.collect(), names.collect());
    code! {span=>
        match ({values}) {
            ({names}) => {
                let mut {written} = {root}::text::{ty}::new();
                {steps}
                {written}
            }
        }
    }
    .tokens()
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
) -> Option<Vec<TokenTree>> {
    let span = input.template.span();
    let mut argument = |number: usize, errors: &mut Errors| {
        let Some(used) = used.get_mut(number) else {
            let written = value.written();
            errors.add(span, format!("there is no value for `{written}` behind the template"));
            return None;
        };
        *used = true;
        Some(local(number, ours(span)).tokens())
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
                let name = Name(name, span);
                code!(Span::call_site()=> &{name}).tokens()
            }
        }
    };
    if value.format.is_empty() {
        return Some(reference);
    }
    let format = Literal::string(&format!("{{:{}}}", value.format));
    let ours = ours(span);
    Some(code!(ours=> &::core::format_args!({format}, {reference})).tokens())
}
