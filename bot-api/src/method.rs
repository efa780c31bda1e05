//! What every method of the Bot API has in common, and what lets a client offer all of them.

use std::future::Future;

use serde::{Serialize, de::DeserializeOwned};

use crate::types::ChatTarget;

/// A method of the Bot API with its parameters: what is sent.
///
/// The generated structs of [`methods`](crate::methods) implement it.
pub trait Method: Serialize + Send + Sync {
    /// What Telegram answers.
    type Output: DeserializeOwned + Send + 'static;

    /// The method's name in a request, such as `sendMessage`.
    const NAME: &'static str;

    /// The chat the call is addressed to, if the method has a `chat_id`.
    ///
    /// A client replaces it when the group has become a supergroup.
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        None
    }
}

/// Something that can call methods: a client, or what stands in for one.
///
/// With [`Methods`](crate::methods::Methods) in scope it has a function for every method.
pub trait Caller: Sync {
    /// Why a call failed.
    type Error: Send;

    /// Calls a method and waits for the answer.
    fn call<M: Method>(
        &self,
        method: M,
    ) -> impl Future<Output = Result<M::Output, Self::Error>> + Send;
}
