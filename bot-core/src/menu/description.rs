//! What a command does, in a sentence for its users.

/// What a command does, in each language that the author wrote it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Description {
    /// The one for everybody whose language has none of its own; empty if there is none.
    general: String,
    /// By language code, in the order in which they were added.
    translated: Vec<(String, String)>,
}

impl Description {
    pub(crate) fn general(&self) -> &str {
        &self.general
    }

    pub(crate) fn set_general(&mut self, text: String) {
        self.general = text;
    }

    /// Adds the text in a language, or replaces it.
    pub(crate) fn translate(&mut self, language: String, text: String) {
        self.translated.retain(|(known, _)| *known != language);
        self.translated.push((language, text));
    }

    /// The text in a language, which may be given as `pt-BR`, or else the general one.
    pub(crate) fn in_language(&self, language: Option<&str>) -> &str {
        let code = language.and_then(|language| language.split('-').next()).unwrap_or_default();
        let own = self.translated.iter().find(|(known, _)| known.eq_ignore_ascii_case(code));
        own.map_or(&self.general, |(_, text)| text)
    }

    /// The languages that it has a text in.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.translated.iter().map(|(language, _)| language.as_str())
    }
}

/// Whether Telegram takes it as a language: two small letters.
///
/// Source: <https://core.telegram.org/bots/api#setmycommands>, `language_code`.
pub(crate) fn is_language(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Option<&str>, expected: &str) {
        let mut description = Description::default();
        description.set_general("Puts away.".to_owned());
        description.translate("de".to_owned(), "Packt weg.".to_owned());
        description.translate("pt".to_owned(), "Guarda.".to_owned());
        description.translate("de".to_owned(), "Legt weg.".to_owned());
        assert_eq!(description.in_language(language), expected, "{language:?}");
    }

    #[test]
    fn a_text_is_in_the_persons_language_or_the_general_one() {
        check(None, "Puts away.");
        check(Some("de"), "Legt weg.");
        check(Some("pt-BR"), "Guarda.");
        check(Some("DE"), "Legt weg.");
        check(Some("fr"), "Puts away.");
        check(Some(""), "Puts away.");
    }

    #[test]
    fn a_language_is_two_small_letters() {
        for (code, expected) in
            [("de", true), ("DE", false), ("ger", false), ("", false), ("d1", false), ("ß", false)]
        {
            assert_eq!(is_language(code), expected, "{code:?}");
        }
    }
}
