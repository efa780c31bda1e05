//! What an answer of HTTP/1.1 says of itself: its head, and where its body ends.
//!
//! Plain functions of bytes: what isn't all there yet is `None`.

use std::{mem::MaybeUninit, ops::Range, time::Duration};

use httparse::{Header, ParserConfig, Response, Status};

/// More than this is no head of an answer.
pub(super) const LARGEST_HEAD: usize = 64 << 10;

/// Most headers of an answer; Telegram sends a dozen.
const MOST_HEADERS: usize = 100;

/// The longest line with the length of a piece.
const LONGEST_LINE: usize = 4 << 10;

/// What stands before the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Bytes up to the body.
    pub(super) length: usize,
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
    pub(super) body: Body,
    /// Whether the connection can be used again.
    pub(super) keep: bool,
}

/// Where the body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// After so many bytes.
    Length(u64),
    /// In pieces, each with its length before it.
    Chunked,
    /// Where the connection ends.
    Rest,
}

/// Why an answer can't be read. It isn't repeated, because it may have a token in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoAnswer {
    #[error("what came is no answer of HTTP/1.1")]
    Head,
    #[error("the head of the answer is larger than {LARGEST_HEAD} bytes")]
    LargeHead,
    #[error("the answer does not say clearly how long its body is")]
    Length,
    #[error("the pieces of the answer's body can't be told apart")]
    Chunk,
    #[error("the connection ended before the answer did")]
    End,
}

/// Reads the head of an answer; `None` until all of it is there.
pub(super) fn head(bytes: &[u8]) -> Result<Option<Head>, NoAnswer> {
    let mut headers = [const { MaybeUninit::uninit() }; MOST_HEADERS];
    let mut response = Response::new(&mut []);
    let parsed = ParserConfig::default().parse_response_with_uninit_headers(
        &mut response,
        bytes,
        &mut headers,
    );
    let length = match parsed {
        Ok(Status::Complete(length)) => length,
        Ok(Status::Partial) if bytes.len() > LARGEST_HEAD => return Err(NoAnswer::LargeHead),
        Ok(Status::Partial) => return Ok(None),
        Err(_) => return Err(NoAnswer::Head),
    };
    let status = response.code.ok_or(NoAnswer::Head)?;
    let mut keep = response.version == Some(1);
    let (mut chunked, mut told, mut retry_after) = (false, None, None);
    for Header { name, value } in response.headers {
        if name.eq_ignore_ascii_case("content-length") {
            let value = number(value).ok_or(NoAnswer::Length)?;
            if told.replace(value).is_some_and(|before| before != value) {
                return Err(NoAnswer::Length);
            }
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            // The last encoding has to be this one, and we ask for no other.
            if chunked || !value.trim_ascii().eq_ignore_ascii_case(b"chunked") {
                return Err(NoAnswer::Length);
            }
            chunked = true;
        } else if name.eq_ignore_ascii_case("connection") {
            let mut words = value.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
            keep &= !words.any(|word| word.eq_ignore_ascii_case(b"close"));
        } else if name.eq_ignore_ascii_case("retry-after") {
            retry_after = number(value).map(Duration::from_secs).or(retry_after);
        }
    }
    let body = match (status, chunked, told) {
        (100..=199 | 204 | 304, _, _) => Body::Length(0),
        (_, true, Some(_)) => return Err(NoAnswer::Length),
        (_, true, None) => Body::Chunked,
        (_, false, Some(length)) => Body::Length(length),
        (_, false, None) => Body::Rest,
    };
    keep &= body != Body::Rest && status != 101;
    // What has no body and tells of one may be followed by it, which is no answer to the next call.
    keep &= body != Body::Length(0) || !chunked && told.unwrap_or(0) == 0;
    Ok(Some(Head { length, status, retry_after, body, keep }))
}

fn number(value: &[u8]) -> Option<u64> {
    let value = value.trim_ascii();
    let is_number = !value.is_empty() && value.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(value).ok().filter(|_| is_number)?.parse().ok()
}

/// The next piece of a chunked body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chunk {
    /// Its bytes, and where the next piece begins.
    Piece(Range<usize>, usize),
    /// There is no other; the answer ends here.
    Last(usize),
}

/// Finds the piece that begins at the start; `None` until all of it is there.
pub(super) fn chunk(bytes: &[u8]) -> Result<Option<Chunk>, NoAnswer> {
    // Without digits it would be read as zero, which is the end.
    if bytes.first().is_some_and(|first| !first.is_ascii_hexdigit()) {
        return Err(NoAnswer::Chunk);
    }
    let Some((start, length)) = httparse::parse_chunk_size(bytes)
        .map(|status| match status {
            Status::Complete(parsed) => Some(parsed),
            Status::Partial => None,
        })
        .map_err(|_| NoAnswer::Chunk)?
    else {
        return if bytes.len() > LONGEST_LINE { Err(NoAnswer::Chunk) } else { Ok(None) };
    };
    if length == 0 {
        return trailer(bytes, start);
    }
    let length = usize::try_from(length).map_err(|_| NoAnswer::Chunk)?;
    let end = start.checked_add(length).ok_or(NoAnswer::Chunk)?;
    match bytes.get(end..end.saturating_add(2)) {
        Some(b"\r\n") => Ok(Some(Chunk::Piece(start..end, end + 2))),
        Some(_) => Err(NoAnswer::Chunk),
        None => Ok(None),
    }
}

/// Passes over the headers after the last piece.
fn trailer(bytes: &[u8], start: usize) -> Result<Option<Chunk>, NoAnswer> {
    let rest = &bytes[start..];
    if rest.starts_with(b"\r\n") {
        return Ok(Some(Chunk::Last(start + 2)));
    }
    match rest.windows(4).position(|window| window == b"\r\n\r\n") {
        Some(position) => Ok(Some(Chunk::Last(start + position + 4))),
        None if rest.len() > LARGEST_HEAD => Err(NoAnswer::LargeHead),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &str, expected: Result<(Body, bool), NoAnswer>) {
        let text = format!("HTTP/1.1 {lines}\r\n\r\n");
        let read = head(text.as_bytes()).map(|head| {
            let head = head.expect("all of it is there");
            assert_eq!(head.length, text.len(), "{lines}");
            (head.body, head.keep)
        });
        assert_eq!(read, expected, "{lines}");
        for end in 0..text.len() {
            assert_eq!(head(&text.as_bytes()[..end]), Ok(None), "the first {end} of {lines}");
        }
    }

    #[test]
    fn the_head_says_where_the_body_ends() {
        check("200 OK\r\ncontent-length: 7", Ok((Body::Length(7), true)));
        check("200 OK\r\nContent-Length: 7\r\nConnection: a, Close", Ok((Body::Length(7), false)));
        check("200 OK\r\ntransfer-encoding: Chunked", Ok((Body::Chunked, true)));
        check("200", Ok((Body::Rest, false)));
        check("204 X", Ok((Body::Length(0), true)));
        check("100 Continue", Ok((Body::Length(0), true)));
        check("200 OK\r\ncontent-length: 0", Ok((Body::Length(0), true)));
        check("204 X\r\ncontent-length: 9", Ok((Body::Length(0), false)));
        check("304 X\r\ntransfer-encoding: chunked", Ok((Body::Length(0), false)));
    }

    #[test]
    fn a_body_of_two_lengths_is_not_read() {
        for lines in [
            "content-length: 7\r\ncontent-length: 8",
            "content-length: 7, 8",
            "content-length: -7",
            "content-length: +7",
            "content-length:",
            "content-length: 99999999999999999999",
            "transfer-encoding: gzip, chunked",
            "transfer-encoding: chunked\r\ntransfer-encoding: chunked",
            "transfer-encoding: chunked\r\ncontent-length: 7",
        ] {
            let text = format!("HTTP/1.1 200 OK\r\n{lines}\r\n\r\n");
            assert_eq!(head(text.as_bytes()), Err(NoAnswer::Length), "{lines}");
        }
        let twice = b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\ncontent-length: 7\r\n\r\n";
        assert!(head(twice).is_ok());
    }

    #[test]
    fn what_is_no_answer_is_told() {
        for bytes in ["this is none\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 x\r\n\r\n", "\0"] {
            assert_eq!(head(bytes.as_bytes()), Err(NoAnswer::Head), "{bytes:?}");
        }
        let endless = format!("HTTP/1.1 200 OK\r\na: {}", "x".repeat(LARGEST_HEAD));
        assert_eq!(head(endless.as_bytes()), Err(NoAnswer::LargeHead));
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "a: b\r\n".repeat(MOST_HEADERS + 1));
        assert_eq!(head(many.as_bytes()), Err(NoAnswer::Head));
    }

    #[test]
    fn the_wait_is_read_where_it_is_a_number() {
        let wait = |value: &str| {
            let text = format!("HTTP/1.1 429 X\r\nretry-after: {value}\r\n\r\n");
            head(text.as_bytes()).unwrap().unwrap().retry_after
        };
        assert_eq!(wait("17"), Some(Duration::from_secs(17)));
        assert_eq!(wait("Wed, 21 Oct 2026 07:28:00 GMT"), None);
        assert_eq!(wait("17\r\nretry-after: soon"), Some(Duration::from_secs(17)));
    }

    #[track_caller]
    fn check_chunk(bytes: &str, expected: &Result<Option<Chunk>, NoAnswer>) {
        assert_eq!(&chunk(bytes.as_bytes()), expected, "{bytes:?}");
    }

    #[test]
    fn pieces_are_told_apart() {
        check_chunk("3\r\nabc\r\n5", &Ok(Some(Chunk::Piece(3..6, 8))));
        check_chunk("A;x=y\r\n0123456789\r\n", &Ok(Some(Chunk::Piece(7..17, 19))));
        check_chunk("0\r\n\r\nHTTP", &Ok(Some(Chunk::Last(5))));
        check_chunk("0\r\na: b\r\n\r\n", &Ok(Some(Chunk::Last(11))));
        for part in ["", "3", "3\r\n", "3\r\nabc", "3\r\nabc\r", "0\r\n", "0\r\na: b\r\n"] {
            check_chunk(part, &Ok(None));
        }
        for wrong in ["x\r\n", "3\r\nabcd\r\n", "fffffffffffffffff\r\n", "-1\r\n"] {
            check_chunk(wrong, &Err(NoAnswer::Chunk));
        }
        for without_length in ["\r\n\r\n", ";x\r\n\r\n", " \r\n\r\n", "\r\na: b\r\n\r\n"] {
            check_chunk(without_length, &Err(NoAnswer::Chunk));
        }
        check_chunk("fffffffffffff\r\nabc", &Ok(None));
    }
}
