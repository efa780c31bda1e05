//! Where the Bot API is, read from a base URL, and the head of the requests to it.

use std::{borrow::Cow, io::Write as _};

use super::super::{ClientError, Token};

/// A server, and all that each request to it begins with.
pub(super) struct Address {
    pub(super) https: bool,
    /// A name, or an IP address without brackets.
    pub(super) host: String,
    pub(super) port: u16,
    /// `POST`, and the path with the token, up to the name of the method.
    before_method: String,
    /// From there to the length of the body.
    after_method: String,
}

/// Room for the length of a body, and the end of the head.
const NUMBER: usize = 24;

/// Why a text is no URL. It isn't repeated, because it may have a token in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
enum NoUrl {
    #[error("there is no `http://` or `https://` before it")]
    Scheme,
    #[error("there is no host")]
    Host,
    #[error("the port is no number up to 65535")]
    Port,
    #[error("it has a character that has to be written as `%` and two digits, or as punycode")]
    Character,
}

impl Address {
    /// Reads a base URL and adds the bot's part to it.
    ///
    /// # Errors
    ///
    /// [`ClientError`] if it can't be one of the Bot API.
    pub(super) fn new(token: &Token, base: &str, user_agent: &str) -> Result<Self, ClientError> {
        let bad = |problem| ClientError::BadUrl { problem };
        let unreadable = |why: NoUrl| ClientError::NoUrl { source: why.into() };
        let parts = Parts::of(base).map_err(unreadable)?;
        let https = match parts.scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "https" => true,
            _ => return Err(bad("does not begin with `http://` or `https://`")),
        };
        let rest = parts.after_scheme.strip_prefix("//").unwrap_or_default();
        if rest.contains(['?', '#']) {
            return Err(bad("has a `?` or `#`, which no method can be added to"));
        }
        if matches!(token.hide(base), Cow::Owned(_)) {
            return Err(bad("has the token in it, which the client adds by itself"));
        }
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (credentials, server) = match authority.rsplit_once('@') {
            Some((credentials, server)) => (Some(credentials), server),
            None => (None, authority),
        };
        let (host, port) = host_and_port(server).map_err(unreadable)?;
        let port = port.unwrap_or(if https { 443 } else { 80 });
        let path = path.strip_suffix('/').unwrap_or(path);
        let slash = if path.is_empty() { "" } else { "/" };
        let before_method = format!("POST {slash}{path}/bot{}/", token.as_str());
        let mut after_method = format!(
            " HTTP/1.1\r\nhost: {server}\r\naccept: */*\r\nuser-agent: {user_agent}\r\n\
             content-type: application/json\r\n",
        );
        if let Some(credentials) = credentials {
            let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
            let secret = [&*decoded(user), b":", &*decoded(password)].concat();
            after_method.extend(["authorization: Basic ", &base64(&secret), "\r\n"]);
        }
        after_method += "content-length: ";
        Ok(Self { https, host: host.to_owned(), port, before_method, after_method })
    }

    /// Writes a request, with its body.
    pub(super) fn write(&self, request: &mut Vec<u8>, method: &str, body: &[u8]) {
        let Self { before_method, after_method, .. } = self;
        let head = before_method.len() + method.len() + after_method.len() + NUMBER;
        request.reserve(head + body.len());
        request.extend_from_slice(before_method.as_bytes());
        add_method(request, method);
        request.extend_from_slice(after_method.as_bytes());
        // Nothing keeps bytes from being written to memory.
        let _ = write!(request, "{}\r\n\r\n", body.len());
        request.extend_from_slice(body);
    }

    /// The server, without what may be secret.
    pub(super) fn origin(&self) -> String {
        let scheme = if self.https { "https" } else { "http" };
        let host = &self.host;
        let host = if host.contains(':') { format!("[{host}]") } else { host.clone() };
        match (self.https, self.port) {
            (false, 80) | (true, 443) => format!("{scheme}://{host}"),
            (_, port) => format!("{scheme}://{host}:{port}"),
        }
    }
}

/// The server of a base URL, without what may be secret; `None` if it can't be read.
pub(super) fn origin(base: &str) -> Option<String> {
    let Parts { scheme, after_scheme } = Parts::of(base).ok()?;
    let server = after_scheme.strip_prefix("//")?.split(['/', '?', '#']).next()?;
    let server = server.rsplit_once('@').map_or(server, |(_credentials, server)| server);
    Some(format!("{scheme}://{server}"))
}

struct Parts<'a> {
    scheme: &'a str,
    after_scheme: &'a str,
}

impl<'a> Parts<'a> {
    fn of(base: &'a str) -> Result<Self, NoUrl> {
        // Nothing of it can end a line of a request, or its path.
        if !base.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
            return Err(NoUrl::Character);
        }
        let (scheme, after_scheme) = base.split_once(':').ok_or(NoUrl::Scheme)?;
        let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        if !is_scheme {
            return Err(NoUrl::Scheme);
        }
        let is_ours = ["http", "https"].iter().any(|ours| scheme.eq_ignore_ascii_case(ours));
        if is_ours && after_scheme.strip_prefix("//").is_none_or(str::is_empty) {
            return Err(NoUrl::Host);
        }
        Ok(Self { scheme, after_scheme })
    }
}

/// The host without brackets, and the port if there is one.
fn host_and_port(server: &str) -> Result<(&str, Option<u16>), NoUrl> {
    let (host, after) = match server.strip_prefix('[') {
        Some(rest) => rest.split_once(']').ok_or(NoUrl::Host)?,
        None => server.split_at(server.find(':').unwrap_or(server.len())),
    };
    if host.is_empty() {
        return Err(NoUrl::Host);
    }
    let port = match after.strip_prefix(':') {
        Some("") => None,
        Some(port) => Some(port.parse().map_err(|_| NoUrl::Port)?),
        None if after.is_empty() => None,
        None => return Err(NoUrl::Port),
    };
    Ok((host, port))
}

/// Adds a method's name as one part of a path, which can't leave it.
fn add_method(request: &mut Vec<u8>, method: &str) {
    for byte in method.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => request.push(byte),
            // No method has one, and two of them lead out of the path.
            b'.' => {}
            other => {
                request.push(b'%');
                request.extend(
                    [other >> 4, other & 15].map(|digit| b"0123456789ABCDEF"[usize::from(digit)]),
                );
            }
        }
    }
}

/// Bytes of a text in which some are written as `%` and two digits.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.first_chunk::<2>().and_then(|digits| {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()
        });
        if let Some(code) = code.filter(|_| first == b'%') {
            bytes.push(code);
            rest = &after[2..];
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    bytes
}

/// Bytes as the header `Authorization` has them.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = (bits >> (18 - 6 * place)) & 63;
            let is_there = place <= group.len();
            text.push(if is_there { char::from(DIGITS[digit as usize]) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(base: &str) -> Address {
        Address::new(&Token::new("1:a-secret").unwrap(), base, "tea/1").unwrap()
    }

    #[track_caller]
    fn check(base: &str, server: (&str, u16), origin: &str, path: &str) {
        let address = address(base);
        assert_eq!((&*address.host, address.port), server, "{base}");
        assert_eq!(address.origin(), origin, "{base}");
        assert_eq!(address.before_method, format!("POST {path}/bot1:a-secret/"), "{base}");
    }

    #[test]
    fn a_base_url_has_a_server_and_may_have_a_path() {
        let telegram = "https://api.telegram.org";
        check(telegram, ("api.telegram.org", 443), telegram, "");
        check("HTTP://a.b/", ("a.b", 80), "http://a.b", "");
        check("http://a.b:8081/c/d", ("a.b", 8081), "http://a.b:8081", "/c/d");
        check("https://a.b:/c/", ("a.b", 443), "https://a.b", "/c");
        check("http://[::1]:8081", ("::1", 8081), "http://[::1]:8081", "");
        check("http://u:p@a.b:80/c", ("a.b", 80), "http://a.b", "/c");
    }

    #[test]
    fn what_is_no_url_says_why_and_not_what() {
        for (base, why) in [
            ("api.telegram.org", NoUrl::Scheme),
            ("/a:b", NoUrl::Scheme),
            ("http:a.b", NoUrl::Host),
            ("http://", NoUrl::Host),
            ("http://:80", NoUrl::Host),
            ("http://[::1", NoUrl::Host),
            ("http://a:99999", NoUrl::Port),
            ("http://a:b", NoUrl::Port),
            ("http://[::1]x", NoUrl::Port),
            ("http://a b", NoUrl::Character),
            ("http://a/\r\nx: y", NoUrl::Character),
            ("http://ä", NoUrl::Character),
        ] {
            let error = Address::new(&Token::new("1:a").unwrap(), base, "").err();
            let Some(ClientError::NoUrl { source }) = error else { panic!("{base:?}: {error:?}") };
            assert_eq!(source.downcast_ref(), Some(&why), "{base:?}");
        }
    }

    #[test]
    fn a_request_is_written_as_a_whole() {
        let mut request = Vec::new();
        address("http://u:p%40@a.b:81/c").write(&mut request, "getMe", b"{}");
        let expected = "POST /c/bot1:a-secret/getMe HTTP/1.1\r\nhost: a.b:81\r\naccept: */*\r\n\
             user-agent: tea/1\r\ncontent-type: application/json\r\n\
             authorization: Basic dTpwQA==\r\ncontent-length: 2\r\n\r\n{}";
        assert_eq!(String::from_utf8(request).unwrap(), expected);
    }

    #[test]
    fn secrets_are_in_base64() {
        for (text, expected) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
        {
            assert_eq!(base64(text.as_bytes()), expected);
        }
        assert_eq!(decoded("a%3A%zz%4"), b"a:%zz%4");
    }

    #[test]
    fn what_is_shown_of_a_url_has_no_secrets() {
        assert_eq!(origin("http://u:p@a.b:81/bot1:x").as_deref(), Some("http://a.b:81"));
        assert_eq!(origin("https://a.b?x").as_deref(), Some("https://a.b"));
        assert_eq!(origin("a.b/bot1:x"), None);
    }
}
