//! What the bot sends besides texts: files by id, by address or uploaded, places, dice, polls.

use serde_json::{Map, Value, json};

use super::send::{caption, text_of};
use crate::error::ApiError;
use crate::http::{Params, Upload};
use crate::text::{FormattedText, ParseMode};
use crate::world::{Draft, World, poll_json};

/// Emoji that fall on a value, with the highest.
const DICE: [(&str, i64); 6] = [
    ("\u{1f3b2}", 6),
    ("\u{1f3af}", 6),
    ("\u{1f3b3}", 6),
    ("\u{1f3c0}", 5),
    ("\u{26bd}", 5),
    ("\u{1f3b0}", 64),
];
/// Most options of a poll.
const MAX_OPTIONS: usize = 12;

/// The file of a `send…` method.
pub(super) fn file(
    world: &mut World,
    params: &Params,
    kind: &'static str,
) -> Result<Draft, ApiError> {
    let source = params.text(kind);
    let mut details = Map::new();
    for name in ["duration", "width", "height", "length"] {
        if params.has(name) {
            details.insert(name.into(), params.integer(name, 0, 0, i32::MAX.into()).into());
        }
    }
    for name in ["performer", "title", "emoji"] {
        if params.has(name) {
            details.insert(name.into(), params.text(name).into());
        }
    }
    let content = content(world, params, kind, &source, details)?;
    let text = if matches!(kind, "sticker" | "video_note") {
        FormattedText::default()
    } else {
        caption(params)?
    };
    let mut draft = Draft::of(kind, content);
    draft.text = text;
    for name in ["has_spoiler", "show_caption_above_media"] {
        if params.boolean(name) {
            let member = if name == "has_spoiler" { "has_media_spoiler" } else { name };
            draft.more.insert(member.into(), true.into());
        }
    }
    Ok(draft)
}

/// The file that `source` names: an upload, one sent before, or one on the web.
pub(super) fn content(
    world: &mut World,
    params: &Params,
    kind: &'static str,
    source: &str,
    mut details: Map<String, Value>,
) -> Result<Value, ApiError> {
    let named = matches!(kind, "document" | "audio" | "video" | "animation");
    let upload = match source.strip_prefix("attach://") {
        Some(name) => params.file(name),
        None if source.is_empty() => params.file(kind),
        None => None,
    };
    if let Some(Upload { file_name, size }) = upload {
        details.insert("file_size".into(), (*size).into());
        if named {
            details.insert("file_name".into(), file_name.as_str().into());
        }
        return Ok(world.files.make(kind, &details.into()));
    }
    if source.is_empty() || source.starts_with("attach://") {
        let kind = kind.replace('_', " ");
        return Err(ApiError::bad_request(&format!("there is no {kind} in the request")));
    }
    if let Some(found) = world.files.find(source, kind) {
        return found;
    }
    if !source.starts_with("http://") && !source.starts_with("https://") {
        return Err(ApiError::bad_request("wrong file identifier/HTTP URL specified"));
    }
    let path = source.split(['?', '#']).next().unwrap_or_default();
    let file_name = path.rsplit('/').next().unwrap_or_default();
    if named && !file_name.is_empty() {
        details.insert("file_name".into(), file_name.into());
    }
    Ok(world.files.make(kind, &details.into()))
}

/// `sendLocation` and the place of `sendVenue`.
pub(super) fn location(params: &Params) -> Result<(f64, f64), ApiError> {
    let degrees = |name: &str, most: f64| {
        let text = params.text(name);
        if text.is_empty() {
            return Err(ApiError::bad_request(&format!("{name} is empty")));
        }
        let degrees = text.trim().parse().ok().filter(|degrees: &f64| degrees.abs() <= most);
        degrees.ok_or_else(|| ApiError::bad_request("bad location"))
    };
    Ok((degrees("latitude", 90.0)?, degrees("longitude", 180.0)?))
}

/// `sendVenue`.
pub(super) fn venue(params: &Params) -> Result<Draft, ApiError> {
    let (latitude, longitude) = location(params)?;
    let (title, address) = (required(params, "title")?, required(params, "address")?);
    Ok(Draft::venue(&title, &address, latitude, longitude))
}

/// `sendContact`.
pub(super) fn contact(params: &Params) -> Result<Draft, ApiError> {
    let given = |name: &str, what: &str| match params.text(name) {
        text if text.is_empty() => Err(ApiError::bad_request(&format!("{what} is empty"))),
        text => Ok(text),
    };
    let phone = given("phone_number", "phone number")?;
    let mut contact =
        json!({"phone_number": phone, "first_name": given("first_name", "first name")?});
    for name in ["last_name", "vcard"] {
        if params.has(name) {
            contact[name] = params.text(name).into();
        }
    }
    Ok(Draft::of("contact", contact))
}

/// `sendDice`.
pub(super) fn dice(world: &mut World, params: &Params) -> Result<Draft, ApiError> {
    let emoji = params.text("emoji");
    let emoji = if emoji.is_empty() { DICE[0].0 } else { &emoji };
    let most = DICE.iter().find(|(known, _)| *known == emoji.trim_end_matches('\u{fe0f}'));
    let (emoji, most) = most.ok_or_else(|| ApiError::bad_request("EMOTICON_INVALID"))?;
    Ok(Draft::of("dice", json!({"emoji": emoji, "value": world.throw(*most)})))
}

/// `sendPoll`.
pub(super) fn poll(params: &Params) -> Result<Draft, ApiError> {
    let wrong = ApiError::bad_request;
    let question = text_of(params, "question", "question_parse_mode", "question_entities")?;
    if question.text.is_empty() {
        return Err(wrong("poll question must be non-empty"));
    }
    if question.text.chars().count() > 300 {
        return Err(wrong("poll question length must not exceed 300"));
    }
    let Some(Value::Array(options)) = params.json("options", "options")? else {
        return Err(wrong("expected an Array of InputPollOption"));
    };
    if options.is_empty() {
        return Err(wrong("poll must have at least 1 option"));
    }
    if options.len() > MAX_OPTIONS {
        return Err(wrong("poll can't have more than 12 options"));
    }
    let mut shown = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let text = option.as_str().or_else(|| option["text"].as_str());
        let text = text.ok_or_else(|| wrong("can't parse InputPollOption"))?;
        let mode = ParseMode::parse(option["text_parse_mode"].as_str().unwrap_or_default())?;
        let text = FormattedText::of_caption(text, mode, "")?;
        match text.text.chars().count() {
            0 => return Err(wrong("poll options must be non-empty")),
            1..=100 => {}
            _ => return Err(wrong("poll options length must not exceed 100")),
        }
        shown.push(json!({
            "persistent_id": at.to_string(), "text": text.text, "voter_count": 0,
        }));
    }
    let mut poll = poll_json(&question.text, &shown.into());
    if params.has("is_anonymous") {
        poll["is_anonymous"] = params.boolean("is_anonymous").into();
    }
    for name in ["allows_multiple_answers", "is_closed", "members_only"] {
        poll[name] = params.boolean(name).into();
    }
    if params.text("type") == "quiz" {
        poll["type"] = "quiz".into();
        let correct = match params.json("correct_option_ids", "correct option identifiers")? {
            Some(correct) => correct,
            None => json!([params.integer("correct_option_id", -1, -1, i32::MAX.into())]),
        };
        let fits = |id: &Value| id.as_u64().is_some_and(|id| id < options.len() as u64);
        if !correct.as_array().is_some_and(|ids| !ids.is_empty() && ids.iter().all(fits)) {
            return Err(wrong("wrong correct option ID specified"));
        }
        poll["allows_revoting"] = params.boolean("allows_revoting").into();
        poll["correct_option_ids"] = correct;
        if params.has("explanation") {
            poll["explanation"] = params.text("explanation").into();
        }
    } else if params.has("allows_revoting") {
        poll["allows_revoting"] = params.boolean("allows_revoting").into();
    }
    Ok(Draft::of("poll", poll))
}

/// A text that must be there.
fn required(params: &Params, name: &str) -> Result<String, ApiError> {
    match params.text(name) {
        text if text.is_empty() => {
            Err(ApiError::bad_request(&format!("parameter \"{name}\" is required")))
        }
        text => Ok(text),
    }
}
