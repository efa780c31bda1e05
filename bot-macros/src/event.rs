//! `#[on_message]`, `#[on_migrate]` and `#[on_error]`: functions that something else than a
//! command calls.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use crate::attribute::{self, Entry, Settings};
use crate::content_kinds::{CONTENT_KINDS, variant};
use crate::errors::Errors;
use crate::function::Function;
use crate::handler::{self, Trigger};
use crate::root::{Root, ours};
use crate::similar::similar;

/// Which of the three attributes it is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Message,
    Migrate,
    Error,
}

/// The attribute's arguments, checked.
struct Event {
    kind: Kind,
    root: Root,
    /// The kinds of content, any of which a message must have; none for every message.
    contents: Vec<Ident>,
}

pub(crate) fn expand(kind: Kind, attribute: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let event = Event::read(kind, attribute, &mut errors);
    handler::expand(&event, item, errors)
}

impl Kind {
    fn attribute(self) -> &'static str {
        match self {
            Self::Message => "#[on_message]",
            Self::Migrate => "#[on_migrate]",
            Self::Error => "#[on_error]",
        }
    }

    fn constructor(self) -> &'static str {
        match self {
            Self::Message => "on_message",
            Self::Migrate => "on_migrate",
            Self::Error => "on_error",
        }
    }
}

impl Event {
    fn read(kind: Kind, tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut settings = Settings::new(kind.attribute(), &[]);
        let mut contents: Vec<Ident> = Vec::new();
        for entry in attribute::entries(tokens) {
            match entry {
                Entry::Word(word) if kind == Kind::Message && !settings.knows(&word) => {
                    if contents.contains(&word) {
                        errors.add(word.span(), format!("`{word}` stands here twice"));
                    } else if CONTENT_KINDS.iter().any(|known| word == known) {
                        contents.push(word);
                    } else {
                        errors.add(word.span(), unknown(&word));
                    }
                }
                Entry::Word(word) => settings.word(&word, errors),
                Entry::Setting(name, value) => settings.other(&name, value, errors),
                Entry::Text(text) if kind == Kind::Message => errors.add(
                    text.span(),
                    "the kinds of content stand without quotes: write `#[on_message(photo, video)]`",
                ),
                Entry::Text(text) => settings.refuse(&text, errors),
                Entry::Other(tokens) => settings.refuse(&tokens, errors),
            }
        }
        Self { kind, root: settings.root(), contents }
    }
}

impl Trigger for Event {
    fn attribute(&self) -> &'static str {
        self.kind.attribute()
    }

    fn root(&self) -> &Root {
        &self.root
    }

    fn route(&self, span: Span) -> TokenStream {
        let root = self.root.at(span);
        let constructor = Ident::new(self.kind.constructor(), span);
        quote_spanned!(span=> #root::router::Route::#constructor())
    }

    /// The filter for the kinds of content.
    fn details(&self, _: &Function, span: Span) -> TokenStream {
        let filters = self.contents.iter().map(|content| {
            let place = ours(content.span());
            let root = self.root.at(place);
            let kind = Ident::new(&variant(&content.to_string()), place);
            quote_spanned!(place=> #root::filter::content(#root::types::ContentKind::#kind))
        });
        let any = filters.reduce(|any, other| quote_spanned!(span=> #any.or(#other)));
        any.map_or_else(TokenStream::new, |any| quote_spanned!(span=> .filter(#any)))
    }
}

fn unknown(word: &Ident) -> String {
    match similar(&word.to_string(), CONTENT_KINDS) {
        Some(meant) => format!("messages have no content `{word}`: did you mean `{meant}`?"),
        None => format!(
            "messages have no content `{word}`: write a field of Telegram's `Message`, such as \
             `text`, `photo` or `new_chat_members`",
        ),
    }
}
