//! `#[derive(Word)]`: an enum of which a user names one value.

use proc_macro2::{Ident, Literal, TokenStream};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Meta, Variant};

use crate::attribute::{self, Entry, Settings};
use crate::code::{Code, Listed, code};
use crate::errors::Errors;
use crate::root::{Root, at_attribute, ours};
use crate::stored::snake_case;

/// What the attribute on a value looks like, for messages.
const EXAMPLE: &str = "write the value's names: `#[word(\"coffee\", \"espresso\")]`";

/// The enum's values, checked.
struct Choice {
    root: Root,
    ident: Ident,
    values: Vec<Value>,
}

/// One value with its names, the first of which is shown.
struct Value {
    ident: Ident,
    names: Vec<LitStr>,
}

pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let choice = Choice::read(&input, &mut errors);
    // With a mistake too, so that what takes the type brings no errors of its own.
    let implementation = choice.as_ref().map(Choice::implementation);
    (implementation, errors).stream()
}

impl Choice {
    fn read(input: &DeriveInput, errors: &mut Errors) -> Option<Self> {
        let ident = &input.ident;
        if !input.generics.params.is_empty() {
            errors.add_at(&input.generics.params, "the words to choose from have no generics");
            return None;
        }
        let Data::Enum(data) = &input.data else {
            let message = format!(
                "`Word` is derived for enums: for `{ident}`, implement `std::str::FromStr`"
            );
            errors.add(ident.span(), message);
            return None;
        };
        if data.variants.is_empty() {
            errors.add(at_attribute(ident), format!("`{ident}` has no values to choose from"));
        }
        let root = read_root(&input.attrs, errors);
        let values = data.variants.iter().map(|variant| Value::read(variant, errors));
        let values: Vec<_> = values.collect();
        check_names(&values, errors);
        Some(Self { root, ident: ident.clone(), values })
    }

    fn implementation(&self) -> impl Code {
        let Self { root, ident, values } = self;
        let span = ours(ident.span());
        let root = root.at(span);
        let (mut names, mut nth, mut index) = (Vec::new(), Vec::new(), Vec::new());
        for (number, Value { ident, names: all }) in values.iter().enumerate() {
            let number = &Literal::usize_unsuffixed(number);
            if !all.is_empty() {
                let some = code!(span=> ::core::option::Option::Some(Self::{ident}));
                nth.push(code!(span=> {number} => {some},).tokens());
            }
            index.push(code!(span=> Self::{ident} { .. } => {number},).tokens());
            let all = Listed(all, span);
            names.push(code!(span=> &[{all}],));
        }
        let index = if values.is_empty() {
            code!(span=> match *self {}).tokens()
        } else {
            code!(span=> match self { {index} }).tokens()
        };
        code! {span=>
            #[automatically_derived]
            impl {root}::extract::words::Choice for {ident} {
                const NAMES: &'static [&'static [&'static str]] = &[{names}];

                fn nth(index: usize) -> ::core::option::Option<Self> {
                    match index {
                        {nth}
                        _ => ::core::option::Option::None,
                    }
                }

                fn index(&self) -> usize {
                    {index}
                }
            }
        }
    }
}

/// The framework's path in the enum's own `#[word(crate = path)]`.
fn read_root(attributes: &[Attribute], errors: &mut Errors) -> Root {
    let mut settings = Settings::new("#[word]", &[]);
    for entry in entries(attributes, "write `#[word(crate = path)]` here", errors) {
        match entry {
            Entry::Setting(name, value) => settings.other(&name, value, errors),
            Entry::Word(name) => settings.word(&name, errors),
            Entry::Text(text) => errors
                .add(text.span(), "names stand on the values: put `#[word(\"…\")]` on one of them"),
            Entry::Other(tokens) => settings.refuse(&tokens, errors),
        }
    }
    settings.root()
}

fn entries(attributes: &[Attribute], example: &str, errors: &mut Errors) -> Vec<Entry> {
    let mut entries = Vec::new();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("word")) {
        match &attribute.meta {
            Meta::List(list) => entries.extend(attribute::entries(list.tokens.clone())),
            _ => errors.add_at(attribute, example),
        }
    }
    entries
}

impl Value {
    /// A value without names is one with a mistake.
    fn read(variant: &Variant, errors: &mut Errors) -> Self {
        let ident = variant.ident.clone();
        if !matches!(variant.fields, Fields::Unit) {
            errors.add_at(
                &variant.fields,
                format!("one word has no room for fields: write `{ident}` alone"),
            );
            return Self { ident, names: Vec::new() };
        }
        let mut names = Vec::new();
        for entry in entries(&variant.attrs, EXAMPLE, errors) {
            match entry {
                Entry::Text(name) => names.push(name),
                Entry::Word(word) => errors.add(word.span(), EXAMPLE),
                Entry::Setting(name, _) => errors.add(name.span(), EXAMPLE),
                Entry::Other(tokens) => errors.add_at(&tokens, EXAMPLE),
            }
        }
        for name in &names {
            let text = name.value();
            if text.is_empty() || text.contains(char::is_whitespace) || text.starts_with('"') {
                errors.add(name.span(), format!("`{text}` is no word that can be written"));
            }
        }
        if names.is_empty() {
            names.push(LitStr::new(&snake_case(&ident.unraw().to_string()), ours(ident.span())));
        }
        Self { ident, names }
    }
}

/// Finds names that two values have; case doesn't make a difference.
fn check_names(values: &[Value], errors: &mut Errors) {
    let mut seen: Vec<(String, &Ident)> = Vec::new();
    for Value { ident, names } in values {
        for name in names {
            let lower = name.value().to_lowercase();
            match seen.iter().find(|(known, _)| *known == lower) {
                Some((_, other)) => {
                    errors.add(name.span(), format!("`{lower}` is a name of `{other}` already"));
                }
                None => seen.push((lower, ident)),
            }
        }
    }
}
