//! An expansion, formatted; see `src/golden.rs`.

#[automatically_derived]
impl ::bot_core::data::Stored for ChatNotes {
    const NAME: &'static str = "chat_notes";
    type Scope = ::bot_core::data::BotScope;
}
#[automatically_derived]
impl ::bot_core::data::StoredData for ChatNotes {}
#[automatically_derived]
impl ::bot_core::extract::BorrowFromUpdate for ChatNotes {
    type Guard<'a> = ::bot_core::data::Snapshot<ChatNotes>;
    const NEVER_SKIPS: bool = true;
    fn access(access: &mut ::bot_core::extract::Access) {
        ::bot_core::data::snapshot_access::<ChatNotes>(access);
    }
    async fn borrow_from_update(
        cx: &::bot_core::Context,
    ) -> ::core::result::Result<Self::Guard<'_>, ::bot_core::extract::Rejection> {
        ::bot_core::data::snapshot::<ChatNotes>(cx).await
    }
}
