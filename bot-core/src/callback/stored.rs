//! Data that are kept in the store: the button carries a token that nobody can guess.

use std::any::Any;
use std::time::Duration;

use bot_api::types::{ChatId, UnixTime};

use super::ButtonData;
use crate::context::Context;
use crate::keyboard::CallbackData;
use crate::store::{Owner, RecordKey, Records, StoreError, UnitOfWork, Value, WorkError, Written};

/// How long stored data are kept unless something else is asked for: 30 days.
pub const KEPT_FOR: Duration = Duration::from_hours(30 * 24);

/// The collection that stored data are in. An author's names have no dot.
const COLLECTION: &str = "button.data";

/// The bytes of a token as it is written: 128 bits in sixes.
pub(crate) const TOKEN_BYTES: usize = 22;

/// The digits of tokens.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Data on their way into the store.
struct Kept {
    data: String,
    seconds: u64,
}

impl ButtonData {
    /// The data of a button whose route is
    /// [`stored`](crate::router::RouteBuilder::stored): they are kept for that time, and the button
    /// carries a token.
    ///
    /// They are stored in the chat of the handler that runs, together with its changes and its
    /// reply, if it returns `Ok`.
    /// Outside of a handler there is nothing to store them with: then they are as of
    /// [`finish`](Self::finish), which is what a unit test can look at, and a press of such a
    /// button is answered with the word that it doesn't work any more.
    #[must_use]
    pub fn finish_stored(self, kept_for: Duration) -> CallbackData {
        let Some(cx) = Context::current() else {
            tracing::warn!(name = self.name, "data of a button were made outside of a handler");
            return self.finish();
        };
        let name = self.name.clone();
        let kept = Kept { data: self.finish().into_string(), seconds: kept_for.as_secs() };
        let stored = token().map_err(|error| error.to_string()).and_then(|token| {
            let stored = keep(cx.work(), address(cx.chat_id(), &token), kept);
            stored.map(|()| token).map_err(|error| error.to_string())
        });
        match stored {
            Ok(token) => CallbackData::new(format!("{name}:{token}")),
            Err(error) => {
                tracing::error!(name, error, "data of a button can't be stored");
                CallbackData::new(name)
            }
        }
    }
}

fn keep(work: &UnitOfWork, address: RecordKey, kept: Kept) -> Result<(), WorkError> {
    work.write_new(address, Written::new(kept, encode))
}

fn encode(
    kept: &(dyn Any + Send + Sync),
    now: UnixTime,
) -> Result<Option<Value>, serde_json::Error> {
    let Some(Kept { data, seconds }) = kept.downcast_ref() else { return Ok(None) };
    let end = i64::try_from(*seconds).map_or(i64::MAX, |seconds| now.0.saturating_add(seconds));
    Ok(Some(Value::new(serde_json::to_string(data)?).expiring(UnixTime(end))))
}

/// Where data are kept: in the chat, so that they move with it, or where there is none, such as in
/// an inline query, with the bot.
fn address(chat: Option<ChatId>, token: &str) -> RecordKey {
    RecordKey::entry(chat.map_or(Owner::Bot, Owner::Chat), COLLECTION, token)
}

/// The token in a button's data, which stands after the name; `None` if there can be none.
pub(crate) fn token_of(fields: &str) -> Option<&str> {
    let token = fields.strip_prefix(':')?;
    let is_token = token.len() == TOKEN_BYTES && token.bytes().all(|byte| DIGITS.contains(&byte));
    is_token.then_some(token)
}

/// The data that a token stands for; `None` if it is forged or its time is over.
///
/// # Errors
///
/// [`StoreError`] if the store fails.
pub(crate) async fn kept(
    records: &Records,
    chat: Option<ChatId>,
    token: &str,
) -> Result<Option<String>, StoreError> {
    let value = records.load_raw(&address(chat, token)).await?;
    Ok(value.and_then(|value| serde_json::from_str(value.as_str()).ok()))
}

/// A token of 128 random bits.
fn token() -> Result<String, getrandom::Error> {
    let mut bits = [0; 16];
    getrandom::getrandom(&mut bits)?;
    let mut bits = u128::from_ne_bytes(bits);
    let digits = (0..TOKEN_BYTES).map(|_| {
        let digit = DIGITS[(bits & 63) as usize];
        bits >>= 6;
        char::from(digit)
    });
    Ok(digits.collect())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn tokens_are_their_own_and_read_as_tokens() {
        let tokens: HashSet<String> = (0..1000).map(|_| token().unwrap()).collect();
        assert_eq!(tokens.len(), 1000);
        for token in &tokens {
            assert_eq!(token_of(&format!(":{token}")), Some(token.as_str()));
        }
    }

    #[test]
    fn what_is_no_token_is_not_looked_for() {
        for fields in ["", ":", ":tea", ":AAAAAAAAAAAAAAAAAAAAA:", ":AAAAAAAAAAAAAAAAAAAAAAA"] {
            assert_eq!(token_of(fields), None, "{fields}");
        }
    }

    #[test]
    fn outside_of_a_handler_the_data_are_plain() {
        let data = ButtonData::new("buy").value("tea").value(&3).finish_stored(KEPT_FOR);
        assert_eq!(data.as_str(), "buy:tea:3");
    }
}
