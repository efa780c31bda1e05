//! A struct for every method of the Bot API, and the trait that offers all of them.
//!
//! A method's required parameters are the arguments of `new`; each optional one has a setter of
//! its name (`type` is called `kind`).
//!
//! # Example
//!
//! ```
//! use bot_api::{Method, methods::SendMessage};
//!
//! let method = SendMessage::new(5, "hello").disable_notification(true);
//! assert_eq!(SendMessage::NAME, "sendMessage");
//! assert_eq!(
//!     serde_json::to_string(&method)?,
//!     r#"{"chat_id":5,"text":"hello","disable_notification":true}"#,
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```

pub use crate::{call::Call, generated::methods::*};
