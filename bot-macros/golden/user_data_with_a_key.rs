//! An expansion, formatted; see `src/golden.rs`.

#[automatically_derived]
impl ::bot_core::data::Stored for Note {
    const NAME: &'static str = "note";
    type Scope = ::bot_core::data::UserScope;
}
#[automatically_derived]
impl ::bot_core::data::StoredEntry for Note {
    type Key = Uuid;
}
