//! Calls on their way out: with their parameters to write, or written already.

use bot_api::{
    Method,
    types::{ChatId, ChatTarget},
};
use bytes::Bytes;
use serde::{Serialize, ser::Error as _};
use serde_json::{Map, Value};

use super::CallError;

/// A call whose method is no longer known to the compiler.
pub(super) trait Outgoing: Send + Sync {
    /// The chat it is addressed to.
    fn chat(&mut self) -> Option<&mut ChatTarget>;

    /// Its parameters as one JSON object.
    fn params(&self) -> Result<Bytes, serde_json::Error>;
}

/// A call that is written when it is made.
pub(super) struct Typed<M>(pub(super) M);

impl<M: Method> Outgoing for Typed<M> {
    fn chat(&mut self) -> Option<&mut ChatTarget> {
        self.0.chat_id_mut()
    }

    fn params(&self) -> Result<Bytes, serde_json::Error> {
        serde_json::to_vec(&self.0).and_then(object)
    }
}

/// A call whose parameters are written, once for all that is done with them. A clone shares them.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    method: &'static str,
    params: Bytes,
    /// The chat as it is written.
    written: Option<ChatTarget>,
    /// The chat that is meant, which is another when the group has become a supergroup since.
    chat: Option<ChatTarget>,
}

impl Prepared {
    /// Writes the parameters of a call.
    pub(crate) fn new<M: Method>(call: &mut M) -> Result<Self, serde_json::Error> {
        let params = serde_json::to_vec(call).and_then(object)?;
        Ok(Self::of(M::NAME, params, call.chat_id_mut().cloned()))
    }

    /// Writes parameters by their names.
    pub(crate) fn raw(
        method: &'static str,
        params: &Map<String, Value>,
    ) -> Result<Self, serde_json::Error> {
        let written = serde_json::to_vec(params)?.into();
        Ok(Self::of(method, written, chat_of(params)))
    }

    fn of(method: &'static str, params: Bytes, chat: Option<ChatTarget>) -> Self {
        Self { method, params, written: chat.clone(), chat }
    }

    pub(crate) fn method(&self) -> &'static str {
        self.method
    }

    /// The parameters, as one JSON object.
    pub(crate) fn json(&self) -> &str {
        // What is written is text.
        str::from_utf8(&self.params).unwrap_or("{}")
    }
}

impl Outgoing for Prepared {
    fn chat(&mut self) -> Option<&mut ChatTarget> {
        self.chat.as_mut()
    }

    fn params(&self) -> Result<Bytes, serde_json::Error> {
        if self.chat == self.written {
            return Ok(self.params.clone());
        }
        let params = serde_json::from_slice(&self.params)?;
        Raw { chat: self.chat.clone(), params }.params()
    }
}

/// A call of a method that is known by its name only.
pub(super) struct Raw {
    chat: Option<ChatTarget>,
    params: Map<String, Value>,
}

/// A call of any method.
///
/// # Errors
///
/// [`CallError::Encode`] if the parameters are no object.
pub(super) fn raw(method: &str, params: &(impl Serialize + ?Sized)) -> Result<Raw, CallError> {
    let call = serde_json::to_value(params).and_then(Raw::new);
    call.map_err(|error| unwritable(method, error))
}

impl Raw {
    fn new(params: Value) -> Result<Self, serde_json::Error> {
        let params = match params {
            Value::Null => Map::new(),
            Value::Object(params) => params,
            _ => return Err(not_an_object()),
        };
        Ok(Self { chat: chat_of(&params), params })
    }
}

impl Outgoing for Raw {
    fn chat(&mut self) -> Option<&mut ChatTarget> {
        self.chat.as_mut()
    }

    fn params(&self) -> Result<Bytes, serde_json::Error> {
        let Some(ChatTarget::Id(chat)) = &self.chat else {
            return serde_json::to_vec(&self.params).map(Bytes::from);
        };
        let mut params = self.params.clone();
        params.insert("chat_id".into(), chat.0.into());
        serde_json::to_vec(&params).map(Bytes::from)
    }
}

/// The chat that parameters name by its id.
fn chat_of(params: &Map<String, Value>) -> Option<ChatTarget> {
    params.get("chat_id").and_then(Value::as_i64).map(|id| ChatId(id).into())
}

/// Checks that what was written is an object. Nothing is an empty one.
fn object(json: Vec<u8>) -> Result<Bytes, serde_json::Error> {
    match json.first() {
        Some(b'{') => Ok(json.into()),
        Some(b'n') => Ok(Bytes::from_static(b"{}")),
        _ => Err(not_an_object()),
    }
}

fn not_an_object() -> serde_json::Error {
    serde_json::Error::custom("the parameters are not an object")
}

pub(super) fn unwritable(name: &str, error: serde_json::Error) -> CallError {
    CallError::Encode { method: name.into(), source: error.into() }
}
