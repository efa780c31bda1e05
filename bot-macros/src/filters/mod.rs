//! The conditions that the attributes know: kinds of content, `reply`, `text = "…"` and the rest.
//!
//! Of the same sort, any is enough: `photo, video`. Of several sorts, all have to hold.

mod messages;
mod tokens;

use bot_pattern::Part;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Expr, LitStr};

use crate::attribute::{self, Entry};
use crate::code::Code;
use crate::command::read_chat;
use crate::content_kinds::{CONTENT_KINDS, variant};
use crate::errors::Errors;
use crate::groups;
use crate::root::ours;
use crate::types::written;
use crate::update_kinds::{Holds, UpdateKind};

pub(crate) use messages::unknown;
use messages::{misread_call, misread_list, unfit};

/// The kinds of entities, as Telegram names them.
const ENTITIES: [&str; 20] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
];

/// What a message is, beside its content.
const TRAITS: [&str; 4] = ["service", "reply", "forward", "via_bot"];

/// The conditions with a value, and an example of it.
const SETTINGS: [(&str, &str); 7] = [
    ("chat", "\"group\""),
    ("from", "ADMINS"),
    ("language", "\"de\""),
    ("text", "\"Yes\""),
    ("prefix", "\"#\""),
    ("regex", "\"^[0-9]+$\""),
    ("filter", "path::to::function"),
];

/// The names of [`SETTINGS`].
pub(crate) const NAMES: [&str; 7] =
    ["chat", "from", "language", "text", "prefix", "regex", "filter"];

/// The conditions of one attribute, checked.
#[derive(Default)]
pub(crate) struct Filters {
    chats: Vec<Ident>,
    conditions: Vec<Condition>,
    regex: Option<LitStr>,
    groups: Vec<Part>,
}

enum Condition {
    /// `filter::name(argument)`, for any of the arguments; `filter::name()` if it takes none.
    Call { name: &'static str, place: Span, arguments: Vec<Argument> },
    /// `filter::name([…])`, or `filter::any([…]).not()`.
    Joined { how: Join, place: Span, inner: Filters },
    /// An expression of the user.
    Expression(Vec<TokenTree>),
}

#[derive(Clone, Copy, PartialEq)]
enum Join {
    All,
    Any,
    Not,
}

/// What a filter is made with.
enum Argument {
    Text(LitStr),
    /// A variant of an enum of the framework.
    Variant(&'static str, Ident),
    /// A list of the user, which is borrowed.
    List(Vec<TokenTree>),
}

impl Filters {
    /// Takes the conditions out of an attribute's entries; the others are given back.
    ///
    /// `kind` says what an update of the trigger holds; without it nothing is refused for that.
    pub(crate) fn take(
        kind: Option<&UpdateKind>,
        entries: Vec<Entry>,
        errors: &mut Errors,
    ) -> (Self, Vec<Entry>) {
        let mut filters = Self::default();
        let others = entries.into_iter().filter_map(|entry| filters.read(kind, entry, errors));
        let others = others.collect();
        // What is cheap is asked first.
        filters.conditions.sort_by_key(Condition::cost);
        (filters, others)
    }

    /// The named groups of the regex, which arguments are named after, and the regex.
    pub(crate) fn groups(&self) -> (&[Part], Option<&LitStr>) {
        (&self.groups, self.regex.as_ref())
    }

    /// Reads an entry, or gives it back if it is no condition.
    fn read(
        &mut self,
        kind: Option<&UpdateKind>,
        entry: Entry,
        errors: &mut Errors,
    ) -> Option<Entry> {
        match entry {
            Entry::Word(word) => self.read_word(kind, word, errors).map(Entry::Word),
            Entry::Setting(name, value) => {
                let Some((known, example)) = SETTINGS.iter().find(|(known, _)| name == known)
                else {
                    return Some(Entry::Setting(name, value));
                };
                if applies(kind, &name, needed(known), errors) {
                    self.read_setting(kind, (known, &name), value, example, errors);
                }
                None
            }
            Entry::Other(tokens) => {
                let Some((name, inner)) = attribute::call(&tokens) else {
                    let Some(message) = misread_list(&tokens) else {
                        return Some(Entry::Other(tokens));
                    };
                    errors.add_at(&tokens, message);
                    return None;
                };
                if let Some(how) = join(&name) {
                    self.read_joined(kind, (how, name.span()), inner, errors);
                } else if let Some(message) = misread_call(&name) {
                    errors.add(name.span(), message);
                } else {
                    return Some(Entry::Other(tokens));
                }
                None
            }
            Entry::Text(text) => Some(Entry::Text(text)),
        }
    }

    fn read_word(
        &mut self,
        kind: Option<&UpdateKind>,
        word: Ident,
        errors: &mut Errors,
    ) -> Option<Ident> {
        let place = ours(word.span());
        let text = word.to_string();
        let argument = |name| Argument::Variant(name, Ident::new(&variant(&text), place));
        let (name, argument) = if CONTENT_KINDS.contains(&&*text) {
            ("content", Some(argument("ContentKind")))
        } else if ENTITIES.contains(&&*text) {
            ("entity", Some(argument("MessageEntityType")))
        } else if let Some(name) = TRAITS.iter().find(|name| text == **name) {
            (*name, None)
        } else {
            return Some(word);
        };
        if applies(kind, &word, &[Holds::Message], errors) {
            self.add(name, &word, argument, errors);
        }
        None
    }

    /// Adds a condition, to those of its sort if there are any.
    fn add(
        &mut self,
        name: &'static str,
        written: &Ident,
        argument: Option<Argument>,
        errors: &mut Errors,
    ) {
        let same = self.conditions.iter_mut().find_map(|condition| match condition {
            Condition::Call { name: known, arguments, .. } if *known == name => Some(arguments),
            _ => None,
        });
        let twice = |errors: &mut Errors| {
            errors.add(written.span(), format!("`{written}` stands here twice"));
        };
        match (same, argument) {
            (None, argument) => {
                let (place, arguments) = (ours(written.span()), argument.into_iter().collect());
                self.conditions.push(Condition::Call { name, place, arguments });
            }
            (Some(_), None) => twice(errors),
            (Some(known), Some(argument)) => {
                if known.iter().any(|known| known.is(&argument)) {
                    twice(errors);
                } else {
                    known.push(argument);
                }
            }
        }
    }

    fn read_setting(
        &mut self,
        kind: Option<&UpdateKind>,
        (name, written): (&'static str, &Ident),
        value: TokenStream,
        example: &str,
        errors: &mut Errors,
    ) {
        let bare = example.trim_matches('"');
        match name {
            "chat" => {
                let texts = errors.keep(attribute::texts(written, value, bare));
                for chat in texts.into_iter().flatten() {
                    match read_chat(&chat, errors) {
                        Some(kind) if self.chats.contains(&kind) => {
                            errors
                                .add(chat.span(), format!("`{}` stands here twice", chat.value()));
                        }
                        kind => self.chats.extend(kind),
                    }
                }
            }
            "from" | "filter" => match syn::parse2::<Expr>(value.clone()) {
                Ok(_) if name == "filter" => {
                    self.conditions.push(Condition::Expression(value.tokens()));
                }
                // A name in quotes is no list.
                Ok(list) if !matches!(list, Expr::Lit(_)) => {
                    self.add("from", written, Some(Argument::List(value.tokens())), errors);
                }
                _ => {
                    let message = format!("write `{name} = {example}`");
                    errors.add(attribute::place(written, &value), message);
                }
            },
            "regex" => {
                let Some(regex) = errors.keep(attribute::text(written, value, bare)) else {
                    return;
                };
                if self.regex.is_some() {
                    errors.add(written.span(), "`regex` stands here twice");
                    return;
                }
                self.groups = groups::read(written, &regex, errors);
                self.regex = Some(regex.clone());
                self.add("regex", written, Some(Argument::Text(regex)), errors);
            }
            _ => {
                let texts = errors.keep(attribute::texts(written, value, bare));
                for text in texts.into_iter().flatten() {
                    if let Some(message) = unfit(kind, name, &text.value()) {
                        errors.add(text.span(), message);
                    }
                    self.add(name, written, Some(Argument::Text(text)), errors);
                }
            }
        }
    }

    /// Reads what stands in `all(…)`, `any(…)` or `not(…)`.
    fn read_joined(
        &mut self,
        kind: Option<&UpdateKind>,
        (how, place): (Join, Span),
        inner: TokenStream,
        errors: &mut Errors,
    ) {
        let entries = attribute::entries(inner);
        if entries.is_empty() {
            errors.add(place, "a condition is missing: write `not(forward)`, `any(photo, reply)`");
        }
        let mut inner = Self::default();
        for entry in entries {
            // In `all(…)`, two of one sort are two conditions.
            let mut one = Self::default();
            let into = if how == Join::All { &mut one } else { &mut inner };
            match into.read(kind, entry, errors) {
                None if how == Join::All => {
                    let only = Condition::Joined { how: Join::Any, place: ours(place), inner: one };
                    inner.conditions.push(only);
                }
                None => {}
                Some(Entry::Word(word)) => errors.add(word.span(), unknown(&word)),
                Some(Entry::Setting(name, _)) => errors.add(name.span(), unknown(&name)),
                Some(Entry::Text(text)) => {
                    errors.add(text.span(), "a condition has a name: write `text = \"…\"`");
                }
                Some(Entry::Other(tokens)) => match attribute::call(&tokens) {
                    Some((name, _)) => errors.add(name.span(), unknown(&name)),
                    None => errors.add_at(&tokens, "this is no condition"),
                },
            }
        }
        self.conditions.push(Condition::Joined { how, place: ours(place), inner });
    }
}

impl Condition {
    /// Where it stands in the order of conditions, of which the first that fails is the last asked.
    fn cost(&self) -> u8 {
        match self {
            Self::Call {
                name: "content" | "service" | "reply" | "forward" | "via_bot", ..
            } => 0,
            Self::Call { name: "regex", .. } => 3,
            Self::Call { .. } => 1,
            Self::Joined { .. } => 2,
            Self::Expression(_) => 4,
        }
    }
}

impl Argument {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.value() == other.value(),
            (Self::Variant(_, one), Self::Variant(_, other)) => one == other,
            (Self::List(one), Self::List(other)) => written(one) == written(other),
            _ => false,
        }
    }
}

/// How `name(…)` joins conditions, if it does.
fn join(name: &Ident) -> Option<Join> {
    let how = [("all", Join::All), ("any", Join::Any), ("not", Join::Not)];
    how.into_iter().find_map(|(known, how)| (name == known).then_some(how))
}

/// What an update has to hold for a setting to say anything: any of these.
fn needed(setting: &str) -> &'static [Holds] {
    match setting {
        "chat" => &[Holds::Chat],
        "from" => &[Holds::User, Holds::Chat],
        "language" => &[Holds::User],
        "text" | "prefix" | "regex" => &[Holds::Text],
        _ => &[],
    }
}

/// Whether a condition says anything of updates of the kind, which have to hold any of `needed`;
/// complains if not.
fn applies(kind: Option<&UpdateKind>, name: &Ident, needed: &[Holds], errors: &mut Errors) -> bool {
    let lacks =
        |kind: &&UpdateKind| !needed.is_empty() && !needed.iter().any(|what| kind.holds(*what));
    let Some(kind) = kind.filter(lacks) else { return true };
    let message = if kind.name == "command" {
        format!(
            "a command is known by its pattern: remove `{name}`, or write `#[on_message({name} = …)]`"
        )
    } else if kind.name == "callback" && needed == [Holds::Text] {
        format!(
            "a button is known by its pattern: remove `{name}`, or write `#[on_callback({name} = …)]`"
        )
    } else {
        let what = match needed {
            [Holds::Message] => "message",
            [Holds::Chat] => "chat",
            [Holds::User] => "user",
            [Holds::Text] => "text",
            _ => "user and no chat",
        };
        format!("`{name}` says nothing here: `{}` updates have no {what}", kind.name)
    };
    errors.add(name.span(), message);
    false
}
