//! The name that values are stored under.

/// The longest name that a value may be stored under, in characters.
pub(super) const LONGEST_NAME: usize = 64;

/// Whether a value may be stored under a name. Stores use it as a key and people in SQL.
pub(super) fn is_stored_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
}

/// The name of a type as a stored name: `ChatNotes` is `chat_notes`, `HTTPLog` is `http_log`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut letters = name.chars().peekable();
    let mut before: Option<char> = None;
    while let Some(letter) = letters.next() {
        let starts_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before != '_'
                    && (!before.is_uppercase() || letters.peek().is_some_and(|c| c.is_lowercase()))
            });
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        before = Some(letter);
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ty: &str, expected: &str) {
        assert_eq!(snake_case(ty), expected, "{ty:?}");
    }

    #[test]
    fn a_type_is_stored_under_its_name_in_snake_case() {
        check("Notes", "notes");
        check("ChatNotes", "chat_notes");
        check("HTTPLog", "http_log");
        check("Log2", "log2");
        check("Old_Notes", "old_notes");
        check("NotesV1", "notes_v1");
    }

    #[test]
    fn a_stored_name_is_short_and_plain() {
        assert!(is_stored_name("chat_notes_2"));
        assert!(is_stored_name(&"a".repeat(LONGEST_NAME)));
        assert!(!is_stored_name(&"a".repeat(LONGEST_NAME + 1)));
        assert!(!is_stored_name(""));
        assert!(!is_stored_name("Notes"));
        assert!(!is_stored_name("größe"));
    }
}
