//! From an HTTP request to a call.

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE};
use hyper::{Method, Request, StatusCode};

use super::body;
use super::decode::{form, percent_decode};
use super::params::Params;

/// Most bytes of a body: what a hosted server takes as one upload, and a little more.
const MAX_BODY: usize = 52 * 1024 * 1024;

/// A request whose parameters are read.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) target: Target,
    pub(crate) params: Params,
}

/// What a path names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// `/bot<token>/<method>`.
    Method { token: String, test: bool, method: String },
    /// Nothing; the error answer's text.
    Nothing(&'static str),
}

/// Reads a request; the error is a bare status without a body, after which the server hangs up.
pub(super) async fn read(request: Request<Incoming>) -> Result<Call, StatusCode> {
    let (head, body) = request.into_parts();
    if head.method != Method::GET && head.method != Method::POST {
        return Err(StatusCode::NOT_IMPLEMENTED);
    }
    let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok());
    if header(CONTENT_ENCODING).is_some_and(|coding| !coding.eq_ignore_ascii_case("identity")) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let media = header(CONTENT_TYPE).unwrap_or_default().to_owned();
    let mut params = Params::default();
    for (name, value) in form(head.uri.query().unwrap_or_default().as_bytes()) {
        params.add(name, value);
    }
    let bytes = collect(body).await?;
    if !bytes.is_empty() {
        body::read(&mut params, &media, bytes).await?;
    }
    let target = if head.uri.scheme().is_some() {
        Target::Nothing("Not Found: absolute URI is specified in the Request-Line")
    } else {
        let path = percent_decode(head.uri.path().as_bytes(), false);
        target(&String::from_utf8_lossy(&path), &params)
    };
    Ok(Call { target, params })
}

async fn collect(body: Incoming) -> Result<Bytes, StatusCode> {
    match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => {
            Err(StatusCode::PAYLOAD_TOO_LARGE)
        }
        Err(_) => Err(StatusCode::BAD_REQUEST),
    }
}

/// What a decoded path names.
fn target(path: &str, params: &Params) -> Target {
    let Some((token, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/'))
    else {
        return Target::Nothing("Not Found");
    };
    let (test, method) = match method.strip_prefix("test/") {
        Some(method) => (true, method),
        None => (false, method),
    };
    let method = if method.is_empty() { params.text("method") } else { method.to_owned() };
    Target::Method { token: token.to_owned(), test, method }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Option<(&str, bool, &str)>) {
        let expected = expected.map_or(Target::Nothing("Not Found"), |(token, test, method)| {
            Target::Method { token: token.into(), test, method: method.into() }
        });
        assert_eq!(target(path, &Params::default()), expected, "{path}");
    }

    #[test]
    fn a_path_names_a_token_and_a_method() {
        check("/bot1:x/getMe", Some(("1:x", false, "getMe")));
        check("/bot1:x/test/getMe", Some(("1:x", true, "getMe")));
        check("/bot1:x/", Some(("1:x", false, "")));
        check("/bot1:x", None);
        check("/", None);
        check("/file/bot1:x/photo.jpg", None);
    }
}
