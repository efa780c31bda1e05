//! The options of `#[stored(…)]`, read and checked as far as they can be without the type.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{DeriveInput, LitStr, Meta, Path, Type, parse_quote};

use super::expiry;
use super::scope::Scope;
use crate::attribute::{self, Entry, Settings};
use crate::errors::Errors;
use crate::root::Root;

/// What `#[stored(…)]` knows, without `crate`.
const KNOWN: [&str; 7] = ["name", "version", "from", "key", "merge", "expires", "broken"];

/// Well-known types that are neither text nor a whole number of at most 64 bits for serde.
const NO_KEYS: [&str; 8] = ["f32", "f64", "i128", "u128", "str", "Option", "Vec", "HashMap"];

/// The options of one type. What was written wrong is missing, and told.
pub(super) struct Options {
    pub(super) root: Root,
    pub(super) name: Option<LitStr>,
    pub(super) version: Option<u32>,
    pub(super) from: Option<Path>,
    /// In place of a mistaken one stands a type that has no mistake to tell.
    pub(super) key: Option<Type>,
    pub(super) merge: Option<Path>,
    /// In seconds.
    pub(super) expires: Option<u64>,
    pub(super) broken: Option<Broken>,
}

/// What becomes of a value that can't be decoded.
#[derive(Clone, Copy)]
pub(super) enum Broken {
    Fail,
    Reset,
}

impl Options {
    /// Reads all `#[stored(…)]` of a type.
    pub(super) fn read(scope: Scope, input: &DeriveInput, errors: &mut Errors) -> Self {
        let mut reader = Reader::new(scope);
        for attribute in input.attrs.iter().filter(|a| a.path().is_ident("stored")) {
            let Meta::List(list) = &attribute.meta else {
                errors.add_at(attribute, "write `#[stored(name = \"notes\")]`");
                continue;
            };
            for entry in attribute::entries(list.tokens.clone()) {
                match entry {
                    Entry::Setting(name, value) => reader.setting(&name, value, errors),
                    Entry::Word(name) => reader.word(&name, errors),
                    Entry::Text(text) => reader.settings.refuse(&text, errors),
                    Entry::Other(tokens) => reader.settings.refuse(&tokens, errors),
                }
            }
        }
        reader.finish(errors)
    }
}

/// The options while they are read.
struct Reader {
    scope: Scope,
    settings: Settings,
    options: Options,
    /// Where some of the options stand, whether or not they are right.
    version_at: Option<Span>,
    from_at: Option<Span>,
    broken_at: Option<Span>,
}

impl Reader {
    fn new(scope: Scope) -> Self {
        let options = Options {
            root: Root::new(None),
            name: None,
            version: None,
            from: None,
            key: None,
            merge: None,
            expires: None,
            broken: None,
        };
        let settings = Settings::new("#[stored]", &KNOWN);
        Self { scope, settings, options, version_at: None, from_at: None, broken_at: None }
    }

    fn word(&mut self, name: &Ident, errors: &mut Errors) {
        self.settings.word(name, errors);
        if name == "key" {
            self.options.key = Some(parse_quote!(()));
        }
    }

    fn setting(&mut self, name: &Ident, value: TokenStream, errors: &mut Errors) {
        if name != "crate" && self.settings.knows(name) {
            self.settings.once(name, errors);
        }
        let options = &mut self.options;
        match name.to_string().as_str() {
            "name" => options.name = errors.keep(attribute::text(name, value, "notes")),
            "version" => {
                self.version_at = Some(attribute::place(name, &value));
                options.version = errors.keep(version(name, value));
            }
            "from" => {
                self.from_at = Some(name.span());
                options.from = errors.keep(attribute::path(name, value));
            }
            "key" => {
                let key = errors.keep(attribute::ty(name, value, "Uuid"));
                options.key = Some(key.map_or_else(|| parse_quote!(()), |ty| key_type(ty, errors)));
            }
            "merge" => {
                if !self.scope.moves() {
                    errors.add(
                        name.span(),
                        "only chat and member data is merged, when a group becomes a supergroup: \
                         remove `merge`",
                    );
                }
                options.merge = errors.keep(attribute::path(name, value));
            }
            "expires" => {
                let text = errors.keep(attribute::text(name, value, "30d"));
                options.expires = text.and_then(|text| expires(&text, errors));
            }
            "broken" => {
                self.broken_at = Some(name.span());
                let text = errors.keep(attribute::text(name, value, "reset"));
                options.broken = text.and_then(|text| broken(&text, errors));
            }
            _ => self.settings.other(name, value, errors),
        }
    }

    /// Finds what doesn't fit together.
    fn finish(mut self, errors: &mut Errors) -> Options {
        let options = &mut self.options;
        match (self.from_at, self.version_at) {
            (Some(from), None) => errors.add(
                from,
                "with `from` comes the number of this version: write `version = 2` beside it",
            ),
            (Some(_), Some(version)) if options.version == Some(1) => errors.add(
                version,
                "version 1 is the first, nothing is older: write `version = 2`, or remove `from`",
            ),
            _ => {}
        }
        if let (Some(broken), Some(_)) = (self.broken_at, &options.key) {
            errors.add(
                broken,
                "in a collection, an entry that can't be read is an error of its own and doesn't \
                 touch the others: remove `broken`",
            );
        }
        // An upgrade to the first version would only bring errors of its own.
        if options.version.is_none_or(|version| version == 1) {
            options.from = None;
        }
        options.root = self.settings.root();
        self.options
    }
}

fn version(name: &Ident, value: TokenStream) -> syn::Result<u32> {
    let number = attribute::number(name, value, "2")?;
    let mistake = match number.base10_parse::<u32>() {
        Ok(0) => {
            "versions count from 1, which is what a type without `version` has: write \
             `version = 2` for the second one"
        }
        Ok(version) => return Ok(version),
        Err(_) => "there are not that many versions: write `version = 2` for the second one",
    };
    Err(syn::Error::new(number.span(), mistake))
}

/// The type of the keys, without what can be seen to be no key: the compiler would tell less.
fn key_type(ty: Type, errors: &mut Errors) -> Type {
    let no_key = |path: &Path| {
        path.segments.last().is_some_and(|last| NO_KEYS.iter().any(|name| last.ident == name))
    };
    let (mistake, key) = match bare(&ty) {
        Type::Macro(_) => return ty,
        Type::Path(path) if !no_key(&path.path) => return ty,
        Type::Reference(_) => (
            "a key is stored, so it owns what it is made of: write `key = String`",
            parse_quote!(::std::string::String),
        ),
        _ => (
            "a key is text or a whole number: write `key = String`, `key = u64` or a type that \
             serde makes one of, such as `Uuid`",
            parse_quote!(()),
        ),
    };
    errors.add_at(&ty, mistake);
    key
}

/// The type without the brackets and groups that mean nothing.
fn bare(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            _ => return ty,
        };
    }
}

fn expires(text: &LitStr, errors: &mut Errors) -> Option<u64> {
    expiry::seconds(&text.value()).map_err(|mistake| errors.add(text.span(), mistake)).ok()
}

fn broken(text: &LitStr, errors: &mut Errors) -> Option<Broken> {
    match text.value().as_str() {
        "fail" => Some(Broken::Fail),
        "reset" => Some(Broken::Reset),
        other => {
            errors.add(
                text.span(),
                format!(
                    "`{other}` isn't what can be done with a value that can't be read: write \
                     `broken = \"fail\"` (an error, the default) or `broken = \"reset\"` (as if \
                     nothing were stored)"
                ),
            );
            None
        }
    }
}
