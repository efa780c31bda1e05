//! Percent-encoding, into bytes, because a client may send what is no text.

/// Decodes `%41` and, in forms, `+`; what is wrongly encoded stays as it is.
pub(super) fn percent_decode(text: &[u8], plus_is_space: bool) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        let pair =
            text.get(at + 1).copied().and_then(hex).zip(text.get(at + 2).copied().and_then(hex));
        match (byte, pair) {
            (b'%', Some((high, low))) => {
                decoded.push(high << 4 | low);
                at += 3;
                continue;
            }
            (b'+', _) if plus_is_space => decoded.push(b' '),
            _ => decoded.push(byte),
        }
        at += 1;
    }
    decoded
}

/// The pairs of a form or a query string.
pub(super) fn form(text: &[u8]) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> + '_ {
    text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &pair[pair.len()..]),
        };
        (percent_decode(name, true), percent_decode(value, true))
    })
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(encoded: &str, expected: &str) {
        assert_eq!(percent_decode(encoded.as_bytes(), true), expected.as_bytes(), "{encoded}");
    }

    #[test]
    fn escapes_are_decoded_and_broken_ones_kept() {
        check("a+b%20c%2B", "a b c+");
        check("%D1%87%d0%b0%D0%B9", "\u{447}\u{430}\u{439}");
        check("100%", "100%");
        check("%zz%4", "%zz%4");
        assert_eq!(percent_decode(b"a+b", false), b"a+b");
    }

    #[test]
    fn a_pair_may_lack_its_value() {
        let pairs: Vec<_> = form(b"a=1&&b&c=x=y").collect();
        let expected = [("a", "1"), ("b", ""), ("c", "x=y")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.into(), value.into())));
    }
}
