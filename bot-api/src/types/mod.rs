//! Everything that Telegram sends and takes.
//!
//! Structs and unions have the names of the reference, with three exceptions: the reference's
//! `MessageId` object is [`MessageIdObject`] because [`MessageId`] is the number itself, a field
//! `type` is called `kind`, and [`Update`] holds its one particular as an [`UpdateKind`].
//!
//! Optional fields are `Option`; large ones are boxed; a flag that is documented as only ever true
//! is a `bool`.

mod chat_target;
mod edited;
mod entity;
mod ids;
mod incoming;
mod input_file;
mod kinds;
mod maybe_inaccessible;
mod message;
mod raw;
mod time;
mod update;
mod update_parts;

pub use self::{
    chat_target::ChatTarget,
    edited::Edited,
    ids::*,
    incoming::{Incoming, UndecodableUpdate, decode_updates, split_updates},
    input_file::{InputFile, IntoInputFile},
    kinds::UpdateKinds,
    maybe_inaccessible::MaybeInaccessibleMessage,
    message::CommandText,
    raw::{RawJson, UnknownKind, UnknownVariant},
    time::UnixTime,
    update::Update,
};
pub use crate::generated::types::*;
pub(crate) use crate::generated::update::KnownKind;
