//! How a command is shown and where it may stand: `hidden`, `captions`, `description(de = "…")`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::LitStr;

use crate::attribute::{self, Entry};
use crate::code::{Code, code};
use crate::errors::Errors;

const EXAMPLE: &str = "`description(de = \"Legt etwas weg.\")`";

/// What an attribute says of it, checked.
#[derive(Default)]
pub(crate) struct Listing {
    /// `hidden` and `captions`, as they are written.
    words: Vec<Ident>,
    /// By language code.
    descriptions: Vec<(String, LitStr)>,
}

impl Listing {
    /// Reads an entry, or gives it back if it is none of these.
    pub(crate) fn read(&mut self, entry: Entry, errors: &mut Errors) -> Option<Entry> {
        match entry {
            Entry::Word(word) if is_word(&word) => {
                if self.words.contains(&word) {
                    errors.add(word.span(), format!("`{word}` stands here twice"));
                }
                self.words.push(word);
                None
            }
            Entry::Word(name) if name == "description" => {
                errors.add(name.span(), format!("the languages are missing: write {EXAMPLE}"));
                None
            }
            Entry::Setting(name, _) if is_word(&name) => {
                errors.add(name.span(), has_no_value(&name));
                None
            }
            Entry::Setting(name, _) if name == "description" => {
                let message =
                    "the doc comment is the description, and others have a language: write";
                errors.add(name.span(), format!("{message} {EXAMPLE}"));
                None
            }
            Entry::Other(tokens) => match attribute::call(&tokens) {
                Some((name, inner)) if name == "description" => {
                    self.read_descriptions(name.span(), inner, errors);
                    None
                }
                Some((name, _)) if is_word(&name) => {
                    errors.add(name.span(), has_no_value(&name));
                    None
                }
                _ => Some(Entry::Other(tokens)),
            },
            other => Some(other),
        }
    }

    /// Reads what stands in `description(…)`.
    fn read_descriptions(&mut self, place: Span, inner: TokenStream, errors: &mut Errors) {
        let entries = attribute::entries(inner);
        if entries.is_empty() {
            errors.add(place, format!("the languages are missing: write {EXAMPLE}"));
        }
        for entry in entries {
            let Entry::Setting(language, value) = entry else {
                errors.add(place, format!("each description has a language: write {EXAMPLE}"));
                continue;
            };
            let code = language.to_string();
            let text = errors.keep(attribute::text(&language, value, "…"));
            if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
                errors.add(language.span(), no_language(&code));
            } else if self.descriptions.iter().any(|(known, _)| *known == code) {
                errors.add(language.span(), format!("`{code}` stands here twice"));
            } else if let Some(text) = text {
                if text.value().trim().is_empty() {
                    errors.add(text.span(), "the description is empty");
                }
                self.descriptions.push((code, text));
            }
        }
    }

    /// The calls that say it, shown at a place.
    pub(crate) fn calls(&self, span: Span) -> impl Code {
        let described = self.descriptions.iter();
        let described =
            described.map(move |(language, text)| code!(span=> .described_in({language}, {text})));
        let described: Vec<_> = described.collect();
        let is_there = |name: &str| self.words.iter().any(|word| word == name);
        let hidden = is_there("hidden").then(|| code!(span=> .hidden()));
        let captions = is_there("captions").then(|| code!(span=> .in_captions()));
        code!(span=> {described} {hidden} {captions})
    }
}

fn has_no_value(word: &Ident) -> String {
    format!("`{word}` has no value: write `{word}` alone")
}

fn is_word(name: &Ident) -> bool {
    name == "hidden" || name == "captions"
}

/// The message about what is no language.
pub(crate) fn no_language(code: &str) -> String {
    format!(
        "`{code}` is no language: write the two letters that Telegram knows it by, such as `de` \
         or `pt`"
    )
}

/// Whether a text has the form of an IETF tag, as people's languages are told: `de`, `pt-br`, `fil`.
pub(crate) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let letters = language.bytes().all(|byte| byte.is_ascii_alphabetic());
    let known = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    (2..=3).contains(&language.len()) && letters && parts.all(known)
}
