//! Doc lines, made from names, units and limits: the spec has no prose.

use super::{
    model::{Field, Ty},
    names,
    spec::Limit,
};

/// The reference's section of a type or method.
pub(crate) fn link(name: &str) -> String {
    format!("https://core.telegram.org/bots/api#{}", name.to_lowercase())
}

/// `[reference](…)` and the first version that has it.
pub(crate) fn reference(name: &str, since: Option<&str>) -> String {
    let since = since.map_or_else(String::new, |version| format!(" Since Bot API {version}."));
    format!("[Reference]({}).{since}", link(name))
}

/// The sentence of an object: what it is called and what it always has.
pub(crate) fn object(name: &str, fields: &[Field]) -> String {
    let phrase = sentence(&names::phrase(name));
    let required = list(
        &fields
            .iter()
            .filter(|field| field.entry.required)
            .map(|field| format!("`{}`", field.rust))
            .collect::<Vec<_>>(),
    );
    match (fields.is_empty(), required.is_empty()) {
        (true, _) => format!("{phrase}; it has no fields."),
        (false, true) => format!("{phrase}; every field is optional."),
        (false, false) if fields.len() > 12 => format!("{phrase}."),
        (false, false) => format!("{phrase}, with {required}."),
    }
}

/// The sentence of a method.
pub(crate) fn method(name: &str, output: &str) -> String {
    format!("Calls `{name}`; the answer is `{output}`.")
}

/// What a field holds and within which limits.
pub(crate) fn field(field: &Field) -> String {
    let entry = &field.entry;
    let words = match entry.name.as_str() {
        "type" => "which kind it is".to_owned(),
        "from" => "who sent it".to_owned(),
        name => names::phrase(name),
    };
    let mut text =
        if matches!(field.ty, Ty::Bool | Ty::True) { flag(&entry.name) } else { sentence(&words) };
    let mut facts = Vec::new();
    if field.ty == Ty::Time {
        facts.push("a Unix time".to_owned());
    }
    facts.extend(unit(&entry.name, &field.ty));
    facts.extend(limits(&entry.limit));
    if !entry.choices.is_empty() {
        let choices: Vec<String> = entry.choices.iter().map(ToString::to_string).collect();
        facts.push(format!("one of {}", choices.join(", ")));
    }
    if let Some(constant) = &entry.constant {
        facts.push(format!("always `{constant}`"));
    }
    if let Some(default) = &entry.default {
        facts.push(format!("`{default}` when left out"));
    }
    for fact in facts {
        text.push_str(", ");
        text.push_str(&fact);
    }
    match &entry.since {
        Some(since) => format!("{text}. Since Bot API {since}."),
        None => format!("{text}."),
    }
}

/// `is_premium` → Whether it is premium.
fn flag(name: &str) -> String {
    let words = name.replace('_', " ");
    let verb = words.split(' ').next().unwrap_or_default();
    match verb {
        "is" | "has" | "can" | "was" | "supports" | "allows" | "gets" => {
            format!("Whether it {words}")
        }
        "need" | "send" | "disable" | "protect" | "allow" | "show" | "hide" | "remove"
        | "revoke" | "request" | "return" | "drop" | "force" | "pay" | "keep" | "enable"
        | "prefer" => {
            format!("Whether to {words}")
        }
        _ => format!("Whether this applies: {words}"),
    }
}

fn unit(name: &str, ty: &Ty) -> Option<String> {
    if !matches!(ty, Ty::Int | Ty::Float) {
        return None;
    }
    let unit = match name {
        "width" | "height" | "photo_width" | "photo_height" | "gif_width" | "gif_height"
        | "mpeg4_width" | "mpeg4_height" | "video_width" | "video_height" => "in pixels",
        "file_size" | "max_file_size" | "photo_size" => "in bytes",
        "duration"
        | "timeout"
        | "cache_time"
        | "slow_mode_delay"
        | "audio_duration"
        | "live_period"
        | "open_period"
        | "voice_duration"
        | "video_duration"
        | "gif_duration"
        | "mpeg4_duration"
        | "message_auto_delete_time"
        | "retry_after"
        | "start_timestamp"
        | "video_start_timestamp" => "in seconds",
        "offset" | "length" | "position" | "quote_position" => "in UTF-16 units in texts",
        "horizontal_accuracy" | "distance" | "proximity_alert_radius" => "in meters",
        "latitude" | "longitude" | "heading" => "in degrees",
        "star_count" | "paid_star_count" | "total_star_count" | "prize_star_count" => {
            "in Telegram Stars"
        }
        _ => return None,
    };
    Some(unit.to_owned())
}

fn limits(limit: &Limit) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(range(limit.min_chars, limit.max_chars, "characters"));
    if limit.after_entities {
        facts.push("counted after entities are parsed".to_owned());
    }
    facts.extend(range(limit.min_bytes, limit.max_bytes, "bytes"));
    facts.extend(range(limit.min_items, limit.max_items, "items"));
    match (&limit.min, &limit.max) {
        (Some(min), Some(max)) => facts.push(format!("{min} to {max}")),
        (Some(min), None) => facts.push(format!("at least {min}")),
        (None, Some(max)) => facts.push(format!("at most {max}")),
        (None, None) => {}
    }
    facts
}

fn range(min: Option<i64>, max: Option<i64>, unit: &str) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {unit}")),
        (Some(min), Some(max)) if min > 0 => Some(format!("{min} to {max} {unit}")),
        (_, Some(max)) => Some(format!("at most {max} {unit}")),
        (Some(min), None) => Some(format!("at least {min} {unit}")),
        (None, None) => None,
    }
}

/// First letter upper case, and the names of things as they are written.
fn sentence(words: &str) -> String {
    let fixed: Vec<&str> = words
        .split(' ')
        .map(|word| match word {
            "id" => "identifier",
            "ids" => "identifiers",
            "url" => "URL",
            "mime" => "MIME",
            "rtl" => "right-to-left",
            "mpeg4" => "MPEG-4",
            "html" => "HTML",
            other => other,
        })
        .collect();
    names::upper_first(&fixed.join(" "))
}

/// `a`, `b` and `c`.
fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
