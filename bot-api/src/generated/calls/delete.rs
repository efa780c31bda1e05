//! Calls of the methods in `methods/delete.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, DeleteWebhook> {
    /// See [`DeleteWebhook::drop_pending_updates`](fn@DeleteWebhook::drop_pending_updates).
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.method.drop_pending_updates = Some(drop_pending_updates);
        self
    }
}

impl<C> Call<'_, C, DeleteMyCommands> {
    /// See [`DeleteMyCommands::scope`](fn@DeleteMyCommands::scope).
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.method.scope = Some(scope.into());
        self
    }
    /// See [`DeleteMyCommands::language_code`](fn@DeleteMyCommands::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, DeleteMessageReaction> {
    /// See [`DeleteMessageReaction::user_id`](fn@DeleteMessageReaction::user_id).
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.method.user_id = Some(user_id.into());
        self
    }
    /// See [`DeleteMessageReaction::actor_chat_id`](fn@DeleteMessageReaction::actor_chat_id).
    pub fn actor_chat_id(mut self, actor_chat_id: impl Into<ChatId>) -> Self {
        self.method.actor_chat_id = Some(actor_chat_id.into());
        self
    }
}

impl<C> Call<'_, C, DeleteAllMessageReactions> {
    /// See [`DeleteAllMessageReactions::user_id`](fn@DeleteAllMessageReactions::user_id).
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.method.user_id = Some(user_id.into());
        self
    }
    /// See [`DeleteAllMessageReactions::actor_chat_id`](fn@DeleteAllMessageReactions::actor_chat_id).
    pub fn actor_chat_id(mut self, actor_chat_id: impl Into<ChatId>) -> Self {
        self.method.actor_chat_id = Some(actor_chat_id.into());
        self
    }
}
