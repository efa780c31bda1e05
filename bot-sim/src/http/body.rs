//! Reading parameters from a body.

use std::fmt;

use bytes::Bytes;
use http_body_util::{BodyDataStream, Full};
use hyper::StatusCode;
use multer::Multipart;
use serde::Deserializer;
use serde::de::{Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::form;
use super::params::{Params, Upload};

/// Most bytes of all parameters together.
const MAX_PARAMS: usize = 1024 * 1024;
/// Most files of one request.
const MAX_FILES: usize = 50;

/// Adds the parameters of a body; the error is the bare status the server answers.
pub(super) async fn read(params: &mut Params, media: &str, body: Bytes) -> Result<(), StatusCode> {
    let kind = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match kind.as_str() {
        "application/x-www-form-urlencoded" => {
            for (name, value) in form(&body) {
                params.add(name, value);
            }
        }
        "application/json" => read_json(params, &body),
        "multipart/form-data" => read_multipart(params, media, body).await?,
        _ => {}
    }
    if params.size > MAX_PARAMS { Err(StatusCode::PAYLOAD_TOO_LARGE) } else { Ok(()) }
}

/// Takes what can be read of a JSON object; the rest of a broken one is missing.
fn read_json(params: &mut Params, body: &[u8]) {
    let mut json = serde_json::Deserializer::from_slice(body);
    if let Err(error) = json.deserialize_map(Members { params }) {
        tracing::debug!(%error, "broken JSON body");
    }
}

struct Members<'p> {
    params: &'p mut Params,
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
            let text = value.get();
            let value = if text.starts_with('"') {
                serde_json::from_str(text).map_err(A::Error::custom)?
            } else {
                text.to_owned()
            };
            self.params.add(name.into_bytes(), value.into_bytes());
        }
        Ok(())
    }
}

/// A part with a file name is a file, any other a parameter.
async fn read_multipart(params: &mut Params, media: &str, body: Bytes) -> Result<(), StatusCode> {
    let broken = |error: multer::Error| {
        tracing::debug!(%error, "broken multipart body");
        StatusCode::BAD_REQUEST
    };
    let boundary = multer::parse_boundary(media).map_err(broken)?;
    let mut parts = Multipart::new(BodyDataStream::new(Full::new(body)), boundary);
    let mut files = 0;
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().as_bytes().to_vec();
        let file_name = part.file_name().map(str::to_owned);
        let value = part.bytes().await.map_err(broken)?;
        if let Some(file_name) = file_name {
            files += 1;
            let name = String::from_utf8_lossy(&name).into_owned();
            params.add_file(name, Upload { file_name, size: value.len() });
        } else {
            params.add(name, value.to_vec());
        }
        if files > MAX_FILES || params.size > MAX_PARAMS {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_json(body: &str, expected: &[(&str, &str)]) {
        let mut params = Params::default();
        read_json(&mut params, body.as_bytes());
        let map = params.to_map();
        let read: Vec<_> =
            map.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(read, expected, "{body}");
    }

    #[test]
    fn json_values_are_taken_by_their_text() {
        check_json(
            r#"{"a":"5","b":5,"c":true,"d":null}"#,
            &[("a", "5"), ("b", "5"), ("c", "true"), ("d", "null")],
        );
        check_json(r#"{"a":{"b":["c"]}}"#, &[("a", r#"{"b":["c"]}"#)]);
        check_json(r#"{"a":"\u0031\n"}"#, &[("a", "1\n")]);
        check_json(r#"{"a":1,"a":2}"#, &[("a", "1")]);
        check_json("{}", &[]);
    }

    #[test]
    fn what_stands_before_the_break_is_kept() {
        check_json(r#"{"a":1,"b":"#, &[("a", "1")]);
        check_json(r#"{"a":1 "b":2}"#, &[("a", "1")]);
        check_json("[1]", &[]);
        check_json("tea", &[]);
        check_json("", &[]);
    }
}
