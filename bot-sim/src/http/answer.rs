//! From an answer to an HTTP response.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use hyper::{Response, StatusCode};

use crate::error::ApiError;

/// What the server answers.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The JSON of the result, with a remark where the real server makes one.
    Done { result: String, remark: Option<&'static str> },
    /// An error answer.
    Refused(ApiError),
    /// A bare status, after which the connection is closed.
    Bare(StatusCode),
    /// Whatever a test wants to be answered.
    Raw { status: u16, body: Bytes },
    /// None at all: the connection is cut.
    Cut,
}

impl Answer {
    /// The response; `None` when the connection is to be cut.
    pub(super) fn into_response(self) -> Option<Response<Full<Bytes>>> {
        let (status, body) = match self {
            Self::Done { result, remark } => (StatusCode::OK, envelope(&result, remark)),
            Self::Refused(error) => return Some(refusal(&error)),
            Self::Bare(status) => {
                let mut response = response(status, Bytes::new());
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                response.headers_mut().remove(CONTENT_TYPE);
                return Some(response);
            }
            Self::Raw { status, body } => {
                (StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY), body)
            }
            Self::Cut => return None,
        };
        Some(response(status, body))
    }

    /// The HTTP status, 0 for a cut connection.
    pub(crate) fn status(&self) -> u16 {
        match self {
            Self::Done { .. } => 200,
            Self::Refused(error) => error.code(),
            Self::Bare(status) => status.as_u16(),
            Self::Raw { status, .. } => *status,
            Self::Cut => 0,
        }
    }
}

fn envelope(result: &str, remark: Option<&str>) -> Bytes {
    let remark = remark.map(|text| format!(",\"description\":\"{text}\"")).unwrap_or_default();
    format!("{{\"ok\":true,\"result\":{result}{remark}}}").into()
}

fn refusal(error: &ApiError) -> Response<Full<Bytes>> {
    let status = StatusCode::from_u16(error.code()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = response(status, error.to_json().to_string().into());
    if let Some(seconds) = error.retry_after() {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    response
}

fn response(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
