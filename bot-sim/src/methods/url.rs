//! Addresses in requests.

use crate::error::ApiError;

/// Checks the address of a button; `what` says in the error what it is.
pub(super) fn check(url: &str, what: &str) -> Result<(), ApiError> {
    if url.is_empty() {
        return Err(ApiError::bad_request("BUTTON_URL_INVALID"));
    }
    problem(url).map_or(Ok(()), |why| Err(invalid(url, what, why)))
}

/// Checks the address of a web app.
pub(super) fn check_https(url: &str) -> Result<(), ApiError> {
    let what = "inline keyboard button Web App URL";
    if !url.to_ascii_lowercase().starts_with("https://") {
        return Err(invalid(url, what, "Only HTTPS links are allowed"));
    }
    problem(url).map_or(Ok(()), |why| Err(invalid(url, what, why)))
}

fn invalid(url: &str, what: &str, why: &str) -> ApiError {
    ApiError::bad_request(&format!("{what} '{url}' is invalid: {why}"))
}

/// What is wrong with an address; one without `http://` is taken as if it had it.
fn problem(url: &str) -> Option<&'static str> {
    let url = url.trim();
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {}
        "tg" | "ton" | "tonsite" => return None,
        _ => return Some("Unsupported URL protocol"),
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (host, port) = match host.rsplit_once(':') {
        Some((name, port)) if !host.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    if port.is_some_and(|port| port.parse::<u16>().map_or(true, |port| port == 0)) {
        return Some("Wrong port number specified in the URL");
    }
    if host.is_empty() {
        return Some("URL host is empty");
    }
    let wrong = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\');
    let named = host.contains('.') || host.starts_with('[');
    (!named || rest.contains(wrong)).then_some("Wrong HTTP URL")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_one(url: &str, expected: Option<&str>) {
        assert_eq!(problem(url), expected, "{url}");
    }

    #[test]
    fn an_address_has_a_known_scheme_a_host_and_perhaps_a_port() {
        check_one("https://example.org/tea?a=b#c", None);
        check_one("example.org", None);
        check_one("http://ann@example.org:8080/", None);
        check_one("http://[::1]/", None);
        check_one("tg://user?id=5", None);
        check_one("ftp://example.org", Some("Unsupported URL protocol"));
        check_one("https://", Some("URL host is empty"));
        check_one("http://localhost", Some("Wrong HTTP URL"));
        check_one("http://a b.org", Some("Wrong HTTP URL"));
        check_one("http://example.org:tea", Some("Wrong port number specified in the URL"));
    }

    #[test]
    fn the_error_names_the_address() {
        let error = check("tea", "inline keyboard button URL").unwrap_err();
        assert_eq!(
            error.description(),
            "Bad Request: inline keyboard button URL 'tea' is invalid: Wrong HTTP URL",
        );
        let error = check("", "inline keyboard button URL").unwrap_err();
        assert_eq!(error.description(), "Bad Request: BUTTON_URL_INVALID");
        let error = check_https("http://example.org").unwrap_err();
        assert_eq!(
            error.description(),
            "Bad Request: inline keyboard button Web App URL 'http://example.org' is invalid: \
             Only HTTPS links are allowed",
        );
    }
}
