//! `#[on(kind)]`, `#[on_message]` and its like, `#[on_migrate]` and `#[on_error]`: functions that
//! something else than a command calls.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use crate::attribute::{Entry, Settings};
use crate::content_kinds::{CONTENT_KINDS, variant};
use crate::errors::Errors;
use crate::function::Function;
use crate::handler::{self, Trigger};
use crate::root::{Root, at_attribute, ours};
use crate::similar::similar;
use crate::update_kinds::{self, Holds, UpdateKind};
use crate::{EVENTS, attribute};

/// One of the attributes; all of them are listed in [`EVENTS`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribute {
    pub(crate) name: &'static str,
    /// The name as the user writes it, for messages.
    pub(crate) written: &'static str,
    pub(crate) on: On,
}

/// What starts the function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum On {
    /// Updates of the kind that the attribute's first argument names.
    Named,
    /// Updates of that kind.
    Update(&'static str),
    Migrate,
    Error,
}

/// The attribute's arguments, checked.
struct Event {
    attribute: Attribute,
    root: Root,
    /// The kind of update, where one starts the function.
    kind: Option<&'static UpdateKind>,
    /// The kinds of content, any of which a message must have; none for every message.
    contents: Vec<Ident>,
}

pub(crate) fn expand(
    attribute: Attribute,
    arguments: TokenStream,
    item: &TokenStream,
) -> TokenStream {
    let mut errors = Errors::default();
    let event = Event::read(attribute, arguments, &mut errors);
    handler::expand(&event, item, errors)
}

impl Event {
    fn read(attribute: Attribute, tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut settings = Settings::new(attribute.written, &[]);
        let mut entries = attribute::entries(tokens);
        let kind = match attribute.on {
            On::Named => named_kind(&mut entries, errors),
            On::Update(name) => UpdateKind::find(name),
            On::Migrate | On::Error => None,
        };
        let has_content = kind.is_some_and(|kind| kind.holds(Holds::Message));
        let mut contents: Vec<Ident> = Vec::new();
        for entry in entries {
            match entry {
                Entry::Word(word) if has_content && !settings.knows(&word) => {
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
                Entry::Text(text) if has_content => errors.add(
                    text.span(),
                    "the kinds of content stand without quotes: write `#[on_message(photo, video)]`",
                ),
                Entry::Text(text) => settings.refuse(&text, errors),
                Entry::Other(tokens) => settings.refuse(&tokens, errors),
            }
        }
        Self { attribute, root: settings.root(), kind, contents }
    }
}

const MISSING: &str = "the kind of update comes first: write `#[on(poll_answer)]`";

/// Takes the kind of update, which comes first, from the arguments of `#[on(…)]`.
fn named_kind(entries: &mut Vec<Entry>, errors: &mut Errors) -> Option<&'static UpdateKind> {
    match entries.first() {
        Some(Entry::Word(word)) => {
            let found = UpdateKind::find(&word.to_string());
            if found.is_none() {
                errors.add(word.span(), update_kinds::unknown(word, short(word)));
            }
            entries.remove(0);
            found
        }
        Some(Entry::Text(text)) => {
            let message = format!(
                "the kind of update stands without quotes: write `#[on({})]`",
                text.value()
            );
            errors.add(text.span(), message);
            entries.remove(0);
            None
        }
        Some(Entry::Other(tokens)) => {
            errors.add_at(tokens, MISSING);
            entries.remove(0);
            None
        }
        Some(Entry::Setting(name, _)) => {
            errors.add(name.span(), MISSING);
            None
        }
        // Told when the function is known, whose place in the file it has.
        None => None,
    }
}

/// The kind that has an attribute of its own under a shorter name: `callback` is `callback_query`.
fn short(word: &Ident) -> Option<&'static str> {
    let name = format!("on_{word}");
    EVENTS.iter().find_map(|event| match event.on {
        On::Update(kind) if event.name == name => Some(kind),
        _ => None,
    })
}

impl Trigger for Event {
    fn attribute(&self) -> &'static str {
        self.attribute.written
    }

    fn root(&self) -> &Root {
        &self.root
    }

    fn check(&self, function: &Function, errors: &mut Errors) {
        if self.attribute.on == On::Named && self.kind.is_none() && errors.is_empty() {
            errors.add(at_attribute(&function.signature.ident), MISSING);
        }
    }

    fn route(&self, span: Span) -> TokenStream {
        let root = self.root.at(span);
        if let Some(kind) = self.kind {
            let kind = Ident::new(&variant(kind.name), span);
            return quote_spanned!(span=> #root::router::Route::on(#root::types::UpdateKindName::#kind));
        }
        // The others have a constructor of their own name.
        let constructor = Ident::new(self.attribute.name, span);
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
