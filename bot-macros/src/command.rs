//! `#[command("get <key>")]`: a function that a user calls by a command.

use std::ops::Range;

use bot_pattern::{Part, Pattern};
use proc_macro2::{Ident, Span, TokenStream};
use syn::LitStr;

use crate::attribute::{self, Entry, Settings};
use crate::code::{Code, code};
use crate::description::description;
use crate::errors::Errors;
use crate::filters::Filters;
use crate::function::Function;
use crate::handler::{self, Trigger};
use crate::listing::Listing;
use crate::root::{Root, at_attribute, ours};
use crate::similar::{listed, similar};
use crate::tokens;
use crate::update_kinds::COMMAND;

/// What `chat = "…"` may say, and the variant it stands for.
const CHATS: [(&str, &str); 4] = [
    ("private", "Private"),
    ("group", "Group"),
    ("supergroup", "Supergroup"),
    ("channel", "Channel"),
];

/// What stands behind the pattern, as far as a mistake is told of it.
const OPTIONS: [&str; 8] =
    ["alias", "description", "hidden", "captions", "chat", "from", "language", "filter"];

const UNQUOTED: &str = "the pattern stands in quotes: write `#[command(\"put <value>\")]`";

/// The attribute's arguments, checked as far as they can be without the function.
struct Command {
    root: Root,
    /// The pattern as it is written; missing only together with a mistake.
    text: Option<LitStr>,
    /// Whether that mistake is told already.
    unquoted: bool,
    pattern: Option<Pattern>,
    aliases: Vec<LitStr>,
    listing: Listing,
    filters: Filters,
}

pub(crate) fn expand(attribute: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let command = Command::read(attribute, &mut errors);
    handler::expand(&command, item, errors)
}

impl Command {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut settings = Settings::new("#[command]", &OPTIONS);
        let mut text: Option<LitStr> = None;
        let mut aliases = Vec::new();
        let mut unquoted = false;
        let mut listing = Listing::default();
        let (filters, entries) = Filters::take(Some(&COMMAND), attribute::entries(tokens), errors);
        for (index, entry) in entries.into_iter().enumerate() {
            let Some(entry) = listing.read(entry, errors) else { continue };
            match entry {
                Entry::Text(pattern) if index == 0 => text = Some(pattern),
                Entry::Other(tokens) if index == 0 => {
                    unquoted = true;
                    errors.add_at(&tokens, UNQUOTED);
                }
                Entry::Word(word) if index == 0 && !settings.knows(&word) => {
                    unquoted = true;
                    errors.add(word.span(), UNQUOTED);
                }
                Entry::Setting(name, value) if name == "alias" => {
                    aliases.extend(errors.keep(attribute::texts(&name, value, "order")));
                }
                Entry::Setting(name, value) => settings.other(&name, value, errors),
                Entry::Word(name) => settings.word(&name, errors),
                Entry::Text(second) => errors.add(
                    second.span(),
                    "the pattern comes first and is one text: for a second name write `alias = \"…\"`",
                ),
                Entry::Other(tokens) => settings.refuse(&tokens, errors),
            }
        }
        let pattern = text.as_ref().and_then(|text| read_pattern(text, errors));
        let aliases: Vec<LitStr> = aliases.into_iter().flatten().collect();
        check_aliases(pattern.as_ref(), &aliases, errors);
        Self { root: settings.root(), text, unquoted, pattern, aliases, listing, filters }
    }
}

impl Trigger for Command {
    fn attribute(&self) -> &'static str {
        "#[command]"
    }

    fn root(&self) -> &Root {
        &self.root
    }

    fn parts(&self) -> &[Part] {
        self.pattern.as_ref().map_or(&[], |pattern| &pattern.parts)
    }

    /// Finds the placeholders that no argument is named after.
    fn check(&self, function: &Function, errors: &mut Errors) {
        if self.text.is_none() && !self.unquoted {
            let message = format!(
                "the command has no pattern: write `#[command(\"{}\")]`",
                function.plain_name
            );
            errors.add(at_attribute(&function.name), message);
        }
        if let Some(text) = &self.text {
            unnamed_parts(self.parts(), text, function, errors);
        }
    }

    fn route(&self, span: Span) -> impl Code {
        let (root, text) = (self.root.at(span), &self.text);
        code!(span=> {root}::router::Route::command({text}))
    }

    fn details(&self, function: &Function, span: Span) -> impl Code {
        let aliases = self.aliases.iter().map(move |alias| code!(span=> .alias({alias})));
        let aliases: Vec<_> = aliases.collect();
        let description = description(&function.attributes);
        let described = (!description.is_empty()).then(|| code!(span=> .described({description})));
        let listing = self.listing.calls(span);
        let filters = self.filters.calls(&self.root, span);
        code!(span=> {described} {listing} {aliases} {filters})
    }
}

/// Finds the placeholders of a pattern that no argument is named after.
pub(crate) fn unnamed_parts(
    parts: &[Part],
    text: &LitStr,
    function: &Function,
    errors: &mut Errors,
) {
    let names = function.arguments.iter().filter_map(|argument| argument.plain_name.as_deref());
    let names: Vec<&str> = names.collect();
    let taken = |name: &str| parts.iter().any(|part| part.name == name);
    let free: Vec<&str> = names.iter().copied().filter(|name| !taken(name)).collect();
    for part in parts.iter().filter(|part| !names.contains(&part.name.as_str())) {
        errors.add(within(text, part.span()), unnamed(part, function, &free));
    }
}

/// The message about a placeholder that no argument is named after; `free` are the arguments that
/// are named after none.
fn unnamed(part: &Part, function: &Function, free: &[&str]) -> String {
    let Part { name, optional, .. } = part;
    let handler = &function.name;
    if let Some(meant) = similar(name, free.iter().copied()) {
        return format!(
            "no argument of `{handler}` is named `{name}`, it has {}: write `{}`, or name the argument \
             `{name}`",
            listed(free, "and"),
            part.to_string().replace(name, meant),
        );
    }
    let ty = if *optional { "Option<String>" } else { "String" };
    let others =
        if free.is_empty() { String::new() } else { format!(", it has {}", listed(free, "and")) };
    format!(
        "no argument of `{handler}` is named `{name}`{others}: add `{name}: {ty}`, or remove `{part}`"
    )
}

fn read_pattern(text: &LitStr, errors: &mut Errors) -> Option<Pattern> {
    Pattern::parse(&tokens::text(&text.token())?)
        .map_err(|error| errors.add(within(text, error.range()), error))
        .ok()
}

fn check_aliases(pattern: Option<&Pattern>, aliases: &[LitStr], errors: &mut Errors) {
    let mut names: Vec<String> = pattern.iter().map(|pattern| pattern.name.clone()).collect();
    for alias in aliases {
        let name = alias.value();
        if let Err(error) = bot_pattern::check_name(&name) {
            errors.add(within(alias, error.range()), error);
        } else if names.contains(&name) {
            errors.add(alias.span(), format!("`{name}` is already a name of this command"));
        }
        names.push(name);
    }
}

pub(crate) fn read_chat(chat: &LitStr, errors: &mut Errors) -> Option<Ident> {
    let value = chat.value();
    let known = CHATS.map(|(name, _)| name);
    if let Some((_, variant)) = CHATS.iter().find(|(name, _)| *name == value) {
        return Some(Ident::new(variant, ours(chat.span())));
    }
    let hint = similar(&value, known)
        .map_or_else(String::new, |meant| format!(": did you mean `{meant}`?"));
    errors.add(
        chat.span(),
        format!("`{value}` is no kind of chat, there are {}{hint}", listed(&known, "and")),
    );
    None
}

/// Where a piece of a text stands in its literal, as far as the compiler can say.
pub(crate) fn within(text: &LitStr, range: Range<usize>) -> Span {
    let literal = text.token();
    let written = literal.to_string();
    // With an escape in it, the literal's bytes are not those of its value.
    let start = written.find('"').map_or(0, |quote| quote + 1);
    let same = written.get(start..).is_some_and(|rest| rest.starts_with(&text.value()));
    same.then(|| literal.subspan(start + range.start..start + range.end))
        .flatten()
        .unwrap_or_else(|| text.span())
}
