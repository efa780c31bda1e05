//! Keyboards in requests: what is refused, and what is left out.

use serde_json::{Map, Value, json};

use super::url;
use crate::error::ApiError;
use crate::http::{Params, is_true};

/// Most buttons below one message.
const MAX_INLINE_BUTTONS: usize = 100;
/// Lengths of a button's data, in bytes.
const DATA_LENGTH: std::ops::RangeInclusive<usize> = 1..=64;
/// Lengths of a text to copy, in characters.
const COPY_LENGTH: std::ops::RangeInclusive<usize> = 1..=256;

/// Reads and checks `reply_markup`; empty rows, buttons without text and keyboards without
/// buttons are left out.
pub(super) fn read(params: &Params) -> Result<Option<Value>, ApiError> {
    let text = params.text("reply_markup");
    if text.is_empty() {
        return Ok(None);
    }
    let markup: Value = serde_json::from_str(&text)
        .map_err(|_| ApiError::bad_request("can't parse reply keyboard markup JSON object"))?;
    check(markup)
}

/// Reads a keyboard where only an inline one may be.
pub(super) fn read_inline(params: &Params) -> Result<Option<Value>, ApiError> {
    match read(params)? {
        Some(markup) if markup.get("inline_keyboard").is_none() => {
            Err(ApiError::bad_request("inline keyboard expected"))
        }
        markup => Ok(markup),
    }
}

/// Checks a keyboard.
pub(super) fn check(markup: Value) -> Result<Option<Value>, ApiError> {
    let Value::Object(mut fields) = markup else {
        return Err(ApiError::bad_request("object expected as reply markup"));
    };
    if let Some(rows) = fields.get("keyboard") {
        let rows = rows_of(rows, "keyboard", keyboard_button)?;
        if rows.is_empty() {
            return Ok(None);
        }
        fields.insert("keyboard".into(), rows.into());
    } else if let Some(rows) = fields.get("inline_keyboard") {
        let rows = rows_of(rows, "inline_keyboard", inline_button)?;
        if rows.iter().filter_map(Value::as_array).map(Vec::len).sum::<usize>() > MAX_INLINE_BUTTONS
        {
            return Err(ApiError::bad_request("reply markup is too long"));
        }
        return Ok((!rows.is_empty()).then(|| json!({"inline_keyboard": rows})));
    } else {
        let yes = |name: &str| fields.get(name).is_some_and(|value| is_true(&value.to_string()));
        if !yes("remove_keyboard") && !yes("force_reply") {
            return Ok(None);
        }
    }
    Ok(Some(fields.into()))
}

/// The rows that have buttons.
fn rows_of(
    rows: &Value,
    field: &str,
    check: fn(&Value) -> Result<Value, ApiError>,
) -> Result<Vec<Value>, ApiError> {
    let wrong = |what| ApiError::bad_request(&format!("Field \"{field}\" must be {what}"));
    let rows = rows.as_array().ok_or_else(|| wrong("of type Array"))?;
    let mut checked = Vec::new();
    for row in rows {
        let row = row.as_array().ok_or_else(|| wrong("an Array of Arrays"))?;
        let row = row.iter().map(check).collect::<Result<Vec<_>, _>>()?;
        let row: Vec<_> = row.into_iter().filter(|button| button["text"] != "").collect();
        if !row.is_empty() {
            checked.push(row.into());
        }
    }
    Ok(checked)
}

fn inline_button(button: &Value) -> Result<Value, ApiError> {
    let wrong =
        |why: &str| ApiError::bad_request(&format!("can't parse inline keyboard button: {why}"));
    let Value::Object(fields) = button else {
        return Err(wrong("expected an Object"));
    };
    let text = text_of(fields, "text").map_err(|why| wrong(&why))?;
    if text.is_none() {
        return Err(wrong("Can't find field \"text\""));
    }
    for name in ["url", "callback_data", "switch_inline_query", "switch_inline_query_current_chat"]
    {
        text_of(fields, name).map_err(|why| wrong(&why))?;
    }
    // Style and icon change a button's look; everything else is what it does.
    let acts = |name: &str| !matches!(name, "text" | "style" | "icon_custom_emoji_id");
    if !fields.keys().any(|name| acts(name)) {
        return Err(wrong("Text buttons are unallowed in the inline keyboard"));
    }
    let data = fields.get("callback_data").and_then(Value::as_str);
    if data.is_some_and(|data| !DATA_LENGTH.contains(&data.len())) {
        return Err(ApiError::bad_request("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = fields.get("url").and_then(Value::as_str) {
        url::check(url, "inline keyboard button URL")?;
    }
    if let Some(url) = fields.get("login_url").map(|login| &login["url"]) {
        url::check(url.as_str().unwrap_or_default(), "inline keyboard button login URL")?;
    }
    if let Some(app) = fields.get("web_app") {
        url::check_https(app["url"].as_str().unwrap_or_default())?;
    }
    if let Some(copy) = fields.get("copy_text") {
        let length = copy["text"].as_str().unwrap_or_default().chars().count();
        if !COPY_LENGTH.contains(&length) {
            return Err(ApiError::bad_request("BUTTON_COPY_TEXT_INVALID"));
        }
    }
    Ok(button.clone())
}

fn keyboard_button(button: &Value) -> Result<Value, ApiError> {
    let wrong = |why: &str| ApiError::bad_request(&format!("can't parse keyboard button: {why}"));
    match button {
        Value::String(text) => Ok(json!({"text": text})),
        Value::Object(fields) => match text_of(fields, "text").map_err(|why| wrong(&why))? {
            Some(_) => Ok(button.clone()),
            None => Err(wrong("Can't find field \"text\"")),
        },
        _ => Err(wrong("expected an Object")),
    }
}

/// A field that is a text, if it is there.
fn text_of<'f>(fields: &'f Map<String, Value>, name: &str) -> Result<Option<&'f str>, String> {
    match fields.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("Field \"{name}\" must be of type String")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn inline(button: &Value, expected: &str) {
        let checked = check(json!({"inline_keyboard": [[button]]}));
        assert_eq!(checked.unwrap_err().description(), format!("Bad Request: {expected}"));
    }

    #[track_caller]
    fn checked(markup: Value, expected: Option<&Value>) {
        assert_eq!(check(markup).unwrap().as_ref(), expected);
    }

    #[test]
    fn an_inline_button_has_a_text_and_does_something() {
        let cant = "can't parse inline keyboard button";
        inline(&json!("Tea"), &format!("{cant}: expected an Object"));
        inline(&json!({"callback_data": "x"}), &format!("{cant}: Can't find field \"text\""));
        inline(&json!({"text": 5}), &format!("{cant}: Field \"text\" must be of type String"));
        inline(
            &json!({"text": "x"}),
            &format!("{cant}: Text buttons are unallowed in the inline keyboard"),
        );
        inline(
            &json!({"text": "x", "url": null, "callback_data": "x"}),
            &format!("{cant}: Field \"url\" must be of type String"),
        );
    }

    #[test]
    fn data_is_1_to_64_bytes() {
        let data = |data: &str| json!({"text": "x", "callback_data": data});
        inline(&data(""), "BUTTON_DATA_INVALID");
        inline(&data(&"x".repeat(65)), "BUTTON_DATA_INVALID");
        inline(&data(&"\u{fc}".repeat(33)), "BUTTON_DATA_INVALID");
        assert!(inline_button(&data(&"\u{fc}".repeat(32))).is_ok());
        inline(&json!({"text": "x", "copy_text": {"text": ""}}), "BUTTON_COPY_TEXT_INVALID");
    }

    #[test]
    fn a_keyboard_is_an_array_of_arrays() {
        let refused = |markup: Value| check(markup).unwrap_err().description().to_owned();
        assert_eq!(
            refused(json!({"inline_keyboard": {}})),
            "Bad Request: field \"inline_keyboard\" must be of type Array",
        );
        assert_eq!(
            refused(json!({"keyboard": ["Tea"]})),
            "Bad Request: field \"keyboard\" must be an Array of Arrays",
        );
    }

    #[test]
    fn at_most_a_hundred_buttons_stand_below_a_message() {
        let button = json!({"text": "x", "callback_data": "x"});
        let rows = |count| json!({"inline_keyboard": vec![[&button]; count]});
        assert!(check(rows(100)).is_ok());
        assert_eq!(
            check(rows(101)).unwrap_err().description(),
            "Bad Request: reply markup is too long",
        );
    }

    #[test]
    fn what_is_empty_is_left_out() {
        let button = json!({"text": "x", "callback_data": "x"});
        checked(json!({}), None);
        checked(json!({"inline_keyboard": []}), None);
        checked(json!({"inline_keyboard": [[], []]}), None);
        checked(json!({"keyboard": [[""]]}), None);
        checked(json!({"remove_keyboard": false}), None);
        checked(json!({"force_reply": true}), Some(&json!({"force_reply": true})));
        checked(
            json!({"inline_keyboard": [[], [&button]]}),
            Some(&json!({"inline_keyboard": [[button]]})),
        );
        checked(json!({"keyboard": [["Tea"]]}), Some(&json!({"keyboard": [[{"text": "Tea"}]]})));
    }
}
