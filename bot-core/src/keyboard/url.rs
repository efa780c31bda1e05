//! Addresses that buttons may open.

use super::ButtonMistake;

/// Schemes of a button that opens an address.
const ANY: [&str; 5] = ["https://", "http://", "tg://", "ton://", "tonsite://"];
/// Schemes of what is opened inside of Telegram.
const HTTPS: [&str; 1] = ["https://"];

/// Checks the address of a button that opens it.
pub(super) fn check(url: &str) -> Result<(), ButtonMistake> {
    check_with(url, &ANY, "has to begin with `https://`, `http://` or `tg://`")
}

/// Checks the address of a web app or of a login, for which only `https` is taken.
pub(super) fn check_https(url: &str) -> Result<(), ButtonMistake> {
    check_with(url, &HTTPS, "has to begin with `https://`")
}

fn check_with(url: &str, schemes: &[&str], otherwise: &'static str) -> Result<(), ButtonMistake> {
    let wrong = |why| Err(ButtonMistake::Url { url: url.chars().take(100).collect(), why });
    let begins = |scheme: &&&str| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let Some(scheme) = schemes.iter().find(begins) else {
        return wrong(otherwise);
    };
    if url.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return wrong("has white space in it");
    }
    let rest = &url[scheme.len()..];
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() {
        return wrong("has nothing after `://`");
    }
    // Telegram takes a host on the internet only, which rules `localhost` out.
    if scheme.starts_with("http") && !host.contains(['.', '[']) {
        return wrong("has no dot in its host, as `example.org` has");
    }
    Ok(())
}
