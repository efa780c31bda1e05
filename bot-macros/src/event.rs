//! `#[on(kind)]`, `#[on_message]` and its like, `#[fallback]`, `#[on_raw]`, `#[on_migrate]` and
//! `#[on_error]`: functions that something else than a command calls.

use bot_pattern::Part;
use proc_macro2::{Ident, Span, TokenStream};

use crate::attribute::{Entry, Settings};
use crate::code::{Code, Name, code};
use crate::command::unnamed_parts;
use crate::content_kinds::variant;
use crate::errors::Errors;
use crate::filters::{self, Filters};
use crate::function::Function;
use crate::handler::{self, Trigger};
use crate::root::{Root, at_attribute};
use crate::update_kinds::{self, UpdateKind};
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
    /// Updates that can't be decoded.
    Raw,
    /// Updates of any kind that nothing else takes.
    Fallback,
    Error,
}

impl On {
    /// Whether the attribute takes conditions: what they ask is in updates only.
    fn is_filtered(self) -> bool {
        match self {
            Self::Named | Self::Update(_) | Self::Fallback => true,
            Self::Migrate | Self::Raw | Self::Error => false,
        }
    }
}

/// The attribute's arguments, checked.
struct Event {
    attribute: Attribute,
    root: Root,
    /// The kind of update, where one starts the function.
    kind: Option<&'static UpdateKind>,
    filters: Filters,
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
        let mut entries = attribute::entries(tokens);
        let kind = match attribute.on {
            On::Named => named_kind(&mut entries, errors),
            On::Update(name) => UpdateKind::find(name),
            On::Migrate | On::Raw | On::Fallback | On::Error => None,
        };
        let filtered = attribute.on.is_filtered();
        let (filters, entries) = if filtered {
            Filters::take(kind, entries, errors)
        } else {
            (Filters::default(), entries)
        };
        let mut settings =
            Settings::new(attribute.written, if filtered { &filters::NAMES } else { &[] });
        for entry in entries {
            match entry {
                Entry::Word(word) if filtered && !settings.knows(&word) => {
                    errors.add(word.span(), filters::unknown(&word));
                }
                Entry::Word(word) => settings.word(&word, errors),
                Entry::Setting(name, value) => settings.other(&name, value, errors),
                Entry::Text(text) if filtered => errors.add(
                    text.span(),
                    "conditions stand without quotes, or have a name: write `photo`, `text = \"…\"`",
                ),
                Entry::Text(text) => settings.refuse(&text, errors),
                Entry::Other(tokens) => settings.refuse(&tokens, errors),
            }
        }
        Self { attribute, root: settings.root(), kind, filters }
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

    /// The named groups of the regex.
    fn parts(&self) -> &[Part] {
        self.filters.groups().0
    }

    fn check(&self, function: &Function, errors: &mut Errors) {
        if let (groups, Some(regex)) = self.filters.groups() {
            unnamed_parts(groups, regex, function, errors);
        }
        if self.attribute.on == On::Named && self.kind.is_none() && errors.is_empty() {
            errors.add(at_attribute(&function.name), MISSING);
        }
    }

    fn route(&self, span: Span) -> impl Code {
        let root = self.root.at(span);
        let of_kind = self.kind.map(|kind| {
            let kind = variant(kind.name);
            let kind = Ident::new(&kind, span);
            code!(span=> on({root}::types::UpdateKindName::{kind}))
        });
        // The others have a constructor of their own name.
        let constructor = of_kind.is_none().then(|| {
            let name = Name(self.attribute.name, span);
            code!(span=> {name}())
        });
        code!(span=> {root}::router::Route::{of_kind}{constructor})
    }

    fn details(&self, _: &Function, span: Span) -> impl Code {
        self.filters.calls(&self.root, span)
    }
}
