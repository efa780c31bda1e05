//! The parameters of a call as JSON, in whichever way they came.
//!
//! Python's clients send forms. As much of these is read as the benchmark's bots write: texts
//! without files.

use bytes::Bytes;
use serde_json::{Map, Value};

/// The parameters as a JSON object; what isn't a form is taken for one.
pub(super) fn as_json(media: &str, body: Bytes) -> Bytes {
    let fields = if media.starts_with("application/x-www-form-urlencoded") {
        url_encoded(&body)
    } else if let Some(("multipart/form-data", boundary)) = media.split_once("; boundary=") {
        multipart(boundary.trim_matches('"'), &body)
    } else {
        return body;
    };
    let fields: Map<String, Value> =
        fields.into_iter().map(|(name, value)| (name, typed(value))).collect();
    Value::Object(fields).to_string().into()
}

/// A number where a text is one: no text of a bot is.
fn typed(text: String) -> Value {
    text.parse::<i64>().map_or(Value::String(text), Value::from)
}

fn url_encoded(body: &[u8]) -> Vec<(String, String)> {
    let pairs = body.split(|byte| *byte == b'&');
    let pairs = pairs.filter_map(|pair| {
        let equals = pair.iter().position(|byte| *byte == b'=')?;
        Some((decoded(&pair[..equals]), decoded(&pair[equals + 1..])))
    });
    pairs.collect()
}

/// Without `+` and `%20`.
fn decoded(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                let code = digit().zip(digit()).map(|(high, low)| high * 16 + low);
                code.and_then(|code| u8::try_from(code).ok()).unwrap_or_default()
            }
            other => other,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn multipart(boundary: &str, body: &[u8]) -> Vec<(String, String)> {
    let body = String::from_utf8_lossy(body);
    let boundary = format!("--{boundary}");
    let parts = body.split(&boundary).filter_map(|part| {
        let (head, text) = part.split_once("\r\n\r\n")?;
        let name = head.split("name=\"").nth(1)?.split('"').next()?;
        Some((name.to_owned(), text.strip_suffix("\r\n")?.to_owned()))
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(media: &str, body: &str, expected: &str) {
        let json = as_json(media, Bytes::copy_from_slice(body.as_bytes()));
        assert_eq!(json, expected, "{media}");
    }

    #[test]
    fn parameters_are_read_in_whichever_way_they_came() {
        let json = r#"{"chat_id":7,"text":"a + é"}"#;
        check("application/json", json, json);
        check(
            "application/x-www-form-urlencoded; charset=utf-8",
            "chat_id=7&text=a+%2B%20%C3%A9",
            json,
        );
        let form = [
            "--x\r\nContent-Type: text/plain; charset=utf-8\r\n",
            "Content-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na + é\r\n--x--\r\n",
        ];
        check("multipart/form-data; boundary=x", &form.concat(), json);
    }
}
