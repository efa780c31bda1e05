//! Texts that stand in one place only, and so can't be cut: captions, edits, notices.
//!
//! Telegram refuses those that are too long after the handler's changes are stored, so they are
//! found out before.
//! It counts characters after the markup is read and white space around it is gone.
//! Source: `server-behaviour.md`, 6, and <https://core.telegram.org/bots/api#answercallbackquery>.

use bot_api::Method;
use bot_api::methods::{AnswerCallbackQuery, EditMessageText, SendMessage};
use serde_json::{Map, Value};

use super::part::{ReplyCall, ReplyError, ReplyPart};
use crate::text::{CAPTION_LIMIT, MESSAGE_LIMIT, Text};

/// The most characters of an answer to a pressed button.
const NOTICE_LIMIT: usize = 200;

/// Checks the texts of a call; those of messages are cut instead.
pub(super) fn check(part: &ReplyPart) -> Result<(), ReplyError> {
    let ReplyPart::Call(call) = part else { return Ok(()) };
    let params = call.params();
    let limit = match call.method() {
        EditMessageText::NAME | SendMessage::NAME => Some(MESSAGE_LIMIT),
        AnswerCallbackQuery::NAME => Some(NOTICE_LIMIT),
        _ => None,
    };
    if let Some(limit) = limit {
        check_one(call, params, "text", limit)?;
    }
    check_one(call, params, "caption", CAPTION_LIMIT)?;
    // An album has a caption for each of its files, a changed file one of its own.
    match params.get("media") {
        Some(Value::Array(files)) => {
            let files = files.iter().filter_map(Value::as_object);
            files.into_iter().try_for_each(|file| check_one(call, file, "caption", CAPTION_LIMIT))
        }
        Some(Value::Object(file)) => check_one(call, file, "caption", CAPTION_LIMIT),
        _ => Ok(()),
    }
}

fn check_one(
    call: &ReplyCall,
    params: &Map<String, Value>,
    part: &'static str,
    limit: usize,
) -> Result<(), ReplyError> {
    // No text has more characters than bytes, and none gets longer when its markup is read.
    let long = params.get(part).and_then(Value::as_str).filter(|text| text.len() > limit);
    let Some(text) = long else { return Ok(()) };
    let length = match params.get("parse_mode").and_then(Value::as_str) {
        None => characters(text),
        Some("HTML") => characters(Text::from_html(text)?.as_str()),
        Some("MarkdownV2") => characters(Text::from_markdown(text)?.as_str()),
        // A markup that can't be read here is counted by Telegram.
        Some(_) => return Ok(()),
    };
    if length <= limit {
        return Ok(());
    }
    Err(ReplyError::TooLong { method: call.method(), part, length, limit })
}

fn characters(text: &str) -> usize {
    text.trim().chars().count()
}

#[cfg(test)]
mod tests {
    use bot_api::methods::{EditMessageCaption, SendMediaGroup, SendPhoto};
    use bot_api::types::{FileId, InputMediaPhoto};

    use super::*;
    use crate::handler::{Html, Reply};
    use crate::keyboard::{Button, InlineKeyboard};

    #[track_caller]
    fn check(reply: Reply, too_long: Option<(&str, usize)>) {
        let error = reply.checked().err();
        let found = error.as_ref().map(|error| match error {
            ReplyError::TooLong { part, length, .. } => (*part, *length),
            other => panic!("another mistake: {other}"),
        });
        assert_eq!(found, too_long);
    }

    fn file_id() -> FileId {
        FileId("a".into())
    }

    fn photo() -> Reply {
        Reply::photo(file_id())
    }

    #[test]
    fn a_caption_has_room_for_1024_characters_whatever_their_bytes_and_their_markup() {
        check(photo().caption("🍵".repeat(1024)), None);
        check(photo().caption("🍵".repeat(1025)), Some(("caption", 1025)));
        check(photo().caption(format!("{}   \n", "x".repeat(1024))), None);
        check(photo().caption(Html(format!("<b>{}</b>&lt;", "x".repeat(1023)))), None);
        check(photo().caption(Html(format!("{}&lt;", "x".repeat(1024)))), Some(("caption", 1025)));
        let long = Text::new().bold("x".repeat(1025));
        check(photo().caption(long).quoting(), Some(("caption", 1025)));
    }

    #[test]
    fn the_captions_of_all_calls_are_counted() {
        let long = "x".repeat(1025);
        let sent = SendPhoto::new(Reply::HERE, file_id()).caption(long.clone());
        check(Reply::text("Here").and(Reply::call(sent)), Some(("caption", 1025)));
        let edit = EditMessageCaption::new().chat_id(Reply::HERE).caption(long.clone());
        check(Reply::call(edit), Some(("caption", 1025)));
        let file = |caption: &str| InputMediaPhoto::new(file_id()).caption(caption);
        let album = SendMediaGroup::new(Reply::HERE, [file("short").into(), file(&long).into()]);
        check(Reply::call(album), Some(("caption", 1025)));
    }

    #[test]
    fn an_edit_and_a_notice_are_not_cut_and_so_have_a_limit() {
        let keyboard = || InlineKeyboard::new().row([Button::callback("More", "more")]);
        check(Reply::edit("ä".repeat(4096)).keyboard(keyboard()), None);
        check(Reply::edit("ä".repeat(4097)).keyboard(keyboard()), Some(("text", 4097)));
        check(Reply::edit(Html("&amp;".repeat(4096))), None);
        check(Reply::notice("ä".repeat(200)), None);
        check(Reply::alert("ä".repeat(201)), Some(("text", 201)));
        check(Reply::text("ä".repeat(5000)), None);
    }

    #[test]
    fn a_long_caption_whose_markup_cannot_be_read_is_a_mistake_too() {
        let broken = photo().caption(Html(format!("<b>{}", "x".repeat(2000))));
        assert!(matches!(broken.checked(), Err(ReplyError::Markup(_))));
        let short = photo().caption(Html("<b>left to Telegram".into()));
        assert!(short.checked().is_ok());
    }
}
