//! The arguments of an attribute: texts, words and settings, one mistake of which doesn't hide
//! the others.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Lit, LitInt, LitStr, Path, Token, Type};

use crate::errors::Errors;
use crate::root::Root;
use crate::similar::{listed, similar};
use crate::tokens::{is_sign, pieces, ungrouped};

/// What stands between two commas.
pub(crate) enum Entry {
    /// `"get <key>"`
    Text(LitStr),
    /// `photo`
    Word(Ident),
    /// `alias = "order"`; the value is read when the name is known.
    Setting(Ident, TokenStream),
    /// Something else.
    Other(TokenStream),
}

impl Entry {
    fn read(tokens: Vec<TokenTree>) -> Self {
        let tokens = ungrouped(tokens);
        match tokens.as_slice() {
            [TokenTree::Literal(literal)] => {
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    return Self::Text(text);
                }
            }
            [TokenTree::Ident(name)] => return Self::Word(name.clone()),
            [TokenTree::Ident(name), equals, value @ ..] if is_sign(equals, '=') => {
                return Self::Setting(name.clone(), value.iter().cloned().collect());
            }
            _ => {}
        }
        Self::Other(tokens.into_iter().collect())
    }
}

/// The entries of an attribute, in their order.
pub(crate) fn entries(tokens: TokenStream) -> Vec<Entry> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let pieces = pieces(&tokens).into_iter().filter(|piece| !piece.is_empty());
    pieces.map(|piece| Entry::read(piece.to_vec())).collect()
}

/// The name and what stands in the parentheses of `name(…)`.
pub(crate) fn call(tokens: &TokenStream) -> Option<(Ident, TokenStream)> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group)), None)
            if group.delimiter() == Delimiter::Parenthesis =>
        {
            Some((name, group.stream()))
        }
        _ => None,
    }
}

/// The settings of one attribute as they are read.
pub(crate) struct Settings {
    attribute: &'static str,
    known: &'static [&'static str],
    root: Option<Path>,
    seen: Vec<String>,
}

impl Settings {
    /// For an attribute and the settings it knows, without `crate`, which all of them know.
    pub(crate) fn new(attribute: &'static str, known: &'static [&'static str]) -> Self {
        Self { attribute, known, root: None, seen: Vec::new() }
    }

    /// Reads a `crate = path` and complains about a setting that isn't known.
    pub(crate) fn other(&mut self, name: &Ident, value: TokenStream, errors: &mut Errors) {
        if name == "crate" {
            self.once(name, errors);
            self.root = errors.keep(path(name, value));
        } else {
            errors.add(name.span(), self.unknown(name));
        }
    }

    /// Complains if a setting that stands once has been there before.
    pub(crate) fn once(&mut self, name: &Ident, errors: &mut Errors) {
        let key = name.to_string();
        if self.seen.contains(&key) {
            errors.add(name.span(), format!("`{name}` stands here twice"));
        }
        self.seen.push(key);
    }

    /// Complains about a word that is no setting, or one without its value.
    pub(crate) fn word(&self, name: &Ident, errors: &mut Errors) {
        if self.knows(name) {
            errors.add(name.span(), format!("`{name}` needs a value: write `{name} = …`"));
        } else {
            errors.add(name.span(), self.unknown(name));
        }
    }

    /// The message about a name that isn't a setting.
    fn unknown(&self, name: &Ident) -> String {
        let name = name.to_string();
        let known: Vec<&str> = self.known.iter().copied().chain(["crate"]).collect();
        let hint = similar(&name, known.iter().copied())
            .map_or_else(String::new, |meant| format!(": did you mean `{meant}`?"));
        let noun = if known.len() == 1 { "the only one is" } else { "there are" };
        format!(
            "`{}` has no option `{name}`, {noun} {}{hint}",
            self.attribute,
            listed(&known, "and")
        )
    }

    /// Whether a name is one of the settings.
    pub(crate) fn knows(&self, name: &Ident) -> bool {
        name == "crate" || self.known.iter().any(|known| name == known)
    }

    /// Complains about an entry that no attribute has; of `alais("order")`, the name says what was
    /// meant.
    pub(crate) fn refuse(&self, entry: &impl ToTokens, errors: &mut Errors) {
        match call(&entry.to_token_stream()) {
            Some((name, _)) if self.knows(&name) => errors.add(
                name.span(),
                format!("`{name}` stands without parentheses: write `{name} = …`"),
            ),
            Some((name, _)) => errors.add(name.span(), self.unknown(&name)),
            None if self.known.is_empty() => {
                errors.add_at(entry, format!("`{}` takes nothing: remove this", self.attribute));
            }
            None => errors.add_at(
                entry,
                format!("`{}` has no such option: write `name = value`", self.attribute),
            ),
        }
    }

    /// Where the framework is.
    pub(crate) fn root(&mut self) -> Root {
        Root::new(self.root.take())
    }
}

/// The text of `name = "text"`; `example` is shown if it is none.
pub(crate) fn text(name: &Ident, value: TokenStream, example: &str) -> syn::Result<LitStr> {
    let place = place(name, &value);
    syn::parse2(value)
        .map_err(|_| syn::Error::new(place, format!("write `{name} = \"{example}\"`")))
}

/// The texts of `name = "text"` or `name = ["text", "text"]`, at least one.
pub(crate) fn texts(name: &Ident, value: TokenStream, example: &str) -> syn::Result<Vec<LitStr>> {
    let place = place(name, &value);
    let list = |input: ParseStream<'_>| {
        if input.peek(LitStr) {
            return Ok(vec![input.parse()?]);
        }
        let content;
        syn::bracketed!(content in input);
        Ok(content.parse_terminated(<LitStr as Parse>::parse, Token![,])?.into_iter().collect())
    };
    let wrong = |_| format!("write `{name} = \"{example}\"`, or a list of texts in `[…]`");
    match list.parse2(value).map_err(wrong) {
        Ok(texts) if !texts.is_empty() => Ok(texts),
        Ok(_) => Err(format!("`{name}` needs at least one text: write `{name} = \"{example}\"`")),
        Err(message) => Err(message),
    }
    .map_err(|message| syn::Error::new(place, message))
}

/// The path of `name = path` or `name = "path"`.
pub(crate) fn path(name: &Ident, value: TokenStream) -> syn::Result<Path> {
    let place = place(name, &value);
    let parsed = match syn::parse2::<LitStr>(value.clone()) {
        Ok(text) => text.parse_with(Path::parse_mod_style),
        Err(_) => Path::parse_mod_style.parse2(value),
    };
    parsed.map_err(|_| syn::Error::new(place, format!("write a path: `{name} = some::path`")))
}

/// The number of `name = number`; `example` is shown if it is none.
pub(crate) fn number(name: &Ident, value: TokenStream, example: &str) -> syn::Result<LitInt> {
    let place = place(name, &value);
    let number = syn::parse2(value).ok().filter(|number: &LitInt| number.suffix().is_empty());
    number.ok_or_else(|| syn::Error::new(place, format!("write `{name} = {example}`")))
}

/// The type of `name = Type`; `example` is shown if it is none.
pub(crate) fn ty(name: &Ident, value: TokenStream, example: &str) -> syn::Result<Type> {
    let place = place(name, &value);
    syn::parse2(value)
        .map_err(|_| syn::Error::new(place, format!("write a type: `{name} = {example}`")))
}

/// Where a value stands, or its name if there is none.
pub(crate) fn place(name: &Ident, value: &TokenStream) -> Span {
    value.clone().into_iter().next().map_or_else(|| name.span(), |token| token.span())
}
