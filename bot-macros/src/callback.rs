//! `#[callback("buy:<item>:<count>")]`: a function that a user calls by pressing a button.

use bot_pattern::{CallbackPattern, Part};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use syn::LitStr;

use crate::argument::Argument;
use crate::attribute::{self, Entry, Settings};
use crate::code::{Code, Name, code};
use crate::command::{unnamed_parts, within};
use crate::errors::Errors;
use crate::filters::Filters;
use crate::function::{Function, Input};
use crate::handler::{self, Trigger};
use crate::root::{Root, at_attribute, ours};
use crate::tokens;
use crate::types::is_list;
use crate::update_kinds::CALLBACK;

const UNQUOTED: &str = "the pattern stands in quotes: write `#[callback(\"buy:<item>\")]`";

/// The bytes of a colon and a token, which stand after the name where data are stored.
const TOKEN: usize = 23;

/// The attribute's arguments, checked as far as they can be without the function.
struct Callback {
    root: Root,
    /// The pattern as it is written; missing only together with a mistake.
    text: Option<LitStr>,
    /// Whether that mistake is told already.
    unquoted: bool,
    pattern: Option<CallbackPattern>,
    filters: Filters,
    /// For how long the data are kept in the store, if they are.
    stored: Option<Kept>,
}

/// For how long data are kept.
#[derive(Clone, Copy)]
enum Kept {
    AsUsual,
    Seconds(u64),
}

pub(crate) fn expand(attribute: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let callback = Callback::read(attribute, &mut errors);
    handler::expand(&callback, item, errors)
}

impl Callback {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut settings =
            Settings::new("#[callback]", &["stored", "chat", "from", "language", "filter"]);
        let (mut text, mut stored, mut unquoted) = (None, None, false);
        let (filters, entries) = Filters::take(Some(&CALLBACK), attribute::entries(tokens), errors);
        for (index, entry) in entries.into_iter().enumerate() {
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
                Entry::Word(name) if name == "stored" => {
                    settings.once(&name, errors);
                    stored = Some(Kept::AsUsual);
                }
                Entry::Setting(name, value) if name == "stored" => {
                    settings.once(&name, errors);
                    let time = errors.keep(attribute::text(&name, value, "7d"));
                    let seconds = time.and_then(|time| read_time(&time, errors));
                    stored = Some(seconds.map_or(Kept::AsUsual, Kept::Seconds));
                }
                Entry::Setting(name, value) => settings.other(&name, value, errors),
                Entry::Word(name) => settings.word(&name, errors),
                Entry::Text(second) => {
                    errors.add(second.span(), "the pattern comes first and is one text");
                }
                Entry::Other(tokens) => settings.refuse(&tokens, errors),
            }
        }
        let pattern = text.as_ref().and_then(|text| read_pattern(text, stored.is_some(), errors));
        Self { root: settings.root(), text, unquoted, pattern, filters, stored }
    }

    /// The pattern, if values have to be in ranges of it.
    fn ranged_pattern(&self) -> Option<String> {
        let pattern = self.pattern.as_ref()?;
        pattern.parts.iter().any(|part| part.bounds.is_some()).then(|| pattern.to_string())
    }

    /// The call that makes data of what was written.
    fn finish(&self, span: Span) -> Vec<TokenTree> {
        let root = self.root.at(span);
        match (self.stored, self.ranged_pattern()) {
            (None, Some(pattern)) => code!(span=> finish_for({pattern})).tokens(),
            (None, None) => code!(span=> finish()).tokens(),
            (Some(Kept::AsUsual), _) => {
                code!(span=> finish_stored({root}::callback::KEPT_FOR)).tokens()
            }
            (Some(Kept::Seconds(seconds)), _) => {
                let seconds = Literal::u64_unsuffixed(seconds);
                code!(span=> finish_stored(::core::time::Duration::from_secs({seconds}))).tokens()
            }
        }
    }
}

impl Trigger for Callback {
    fn attribute(&self) -> &'static str {
        "#[callback]"
    }

    fn root(&self) -> &Root {
        &self.root
    }

    fn parts(&self) -> &[Part] {
        self.pattern.as_ref().map_or(&[], |pattern| &pattern.parts)
    }

    fn check(&self, function: &Function, errors: &mut Errors) {
        if self.text.is_none() && !self.unquoted {
            let message = format!(
                "the button has no pattern: write `#[callback(\"{}\")]`",
                function.plain_name
            );
            errors.add(at_attribute(&function.name), message);
        }
        if let Some(text) = &self.text {
            unnamed_parts(self.parts(), text, function, errors);
        }
        for part in self.parts().iter().filter(|part| part.rest) {
            let named = |argument: &&Input| argument.plain_name.as_ref() == Some(&part.name);
            if let Some(argument) = function.arguments.iter().find(named)
                && !is_list(&argument.ty)
            {
                let message = format!("`{part}` is a list: write `{}: Vec<…>`", part.name);
                errors.add_over(&argument.ty, message);
            }
        }
    }

    fn route(&self, span: Span) -> impl Code {
        let (root, text) = (self.root.at(span), &self.text);
        code!(span=> {root}::router::Route::callback({text}))
    }

    fn details(&self, _: &Function, span: Span) -> impl Code {
        let filters = self.filters.calls(&self.root, span);
        let stored = self.stored.map(|_| code!(span=> .stored()));
        (filters, stored)
    }

    /// `buy::data(item, count)`.
    fn beside(&self, function: &Function, arguments: &[Argument]) -> impl Code {
        let Some(CallbackPattern { name: key, .. }) = &self.pattern else { return None };
        let Function { name, visibility, .. } = function;
        let conditions = function.conditions();
        let span = ours(name.span());
        let root = self.root.at(span);
        let data = Ident::new("data", span);
        let mut carried: Vec<_> = function
            .arguments
            .iter()
            .zip(arguments)
            .filter_map(|(written, argument)| argument.carried(written, &self.root, &data))
            .collect();
        carried.sort_by_key(|carried| carried.index);
        let mutable = (!carried.is_empty()).then_some(Name("mut", span));
        let (parameters, statements): (Vec<_>, Vec<_>) =
            carried.into_iter().map(|carried| (carried.parameter, carried.statement)).unzip();
        let finish = self.finish(span);
        let doc = format!(" The data of a button that [`{name}`](fn@{name}) handles.");
        Some(code! {span=>
            {conditions}
            impl {name} {
                #[doc = {doc}]
                #[allow(dead_code, reason = "a button may be made elsewhere")]
                {visibility} fn data({parameters}) -> {root}::keyboard::CallbackData {
                    let {mutable} {data} = {root}::callback::ButtonData::new({key});
                    {statements}
                    {data}.{finish}
                }
            }
        })
    }

    /// A `data` that takes anything, as many values as the pattern seems to have.
    fn beside_stub(&self, function: &Function) -> impl Code {
        let Function { name, visibility, .. } = function;
        let conditions = function.conditions();
        let span = ours(name.span());
        let root = self.root.at(span);
        let placeholders = match (&self.pattern, &self.text) {
            (Some(pattern), _) => pattern.parts.len(),
            (None, Some(text)) => text.value().matches(['<', '[']).count(),
            (None, None) => function.arguments.len(),
        };
        let values: Vec<_> =
            (0..placeholders).map(|_| code!(span=> _: impl ::core::marker::Sized,)).collect();
        code! {span=>
            {conditions}
            impl {name} {
                #[allow(dead_code, reason = "a button may be made elsewhere")]
                {visibility} fn data({values}) -> {root}::keyboard::CallbackData {
                    ::core::unreachable!()
                }
            }
        }
    }
}

fn read_pattern(text: &LitStr, stored: bool, errors: &mut Errors) -> Option<CallbackPattern> {
    let pattern = CallbackPattern::parse(&tokens::text(&text.token())?)
        .map_err(|error| errors.add(within(text, error.range()), error))
        .ok()?;
    let most = CallbackPattern::MAX_BYTES - TOKEN;
    if stored && pattern.name.len() > most {
        let message = format!(
            "the name of stored data has at most {most} bytes, this one has {}",
            pattern.name.len()
        );
        errors.add(within(text, 0..pattern.name.len()), message);
    }
    Some(pattern)
}

fn read_time(text: &LitStr, errors: &mut Errors) -> Option<u64> {
    match bot_pattern::parse_duration(&text.value()) {
        Ok(time) if time.as_secs() > 0 => Some(time.as_secs()),
        _ => {
            let message = "write for how long the data are kept: `stored = \"7d\"`";
            errors.add(text.span(), message);
            None
        }
    }
}
