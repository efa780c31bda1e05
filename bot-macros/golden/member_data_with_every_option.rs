//! An expansion, formatted; see `src/golden.rs`.

#[automatically_derived]
impl renamed::data::StoredData for Stats {
    const NAME: &'static str = "group";
    type Scope = renamed::data::MemberScope;
    fn merge(old: Self, new: Self) -> Self {
        Stats::largest(old, new)
    }
}
#[automatically_derived]
impl renamed::extract::BorrowFromUpdate for Stats {
    type Guard<'a> = renamed::data::Snapshot<Stats>;
    fn access(access: &mut renamed::extract::Access) {
        renamed::data::snapshot_access::<Stats>(access);
    }
    async fn borrow_from_update(
        cx: &renamed::Context,
    ) -> ::core::result::Result<Self::Guard<'_>, renamed::extract::Rejection> {
        renamed::data::snapshot::<Stats>(cx).await
    }
}
#[automatically_derived]
impl renamed::extract::BorrowMutFromUpdate for Stats {
    type Guard<'a> = renamed::data::Exclusive<Stats>;
    fn access(access: &mut renamed::extract::Access) {
        renamed::data::exclusive_access::<Stats>(access);
    }
    async fn borrow_mut_from_update(
        cx: &renamed::Context,
    ) -> ::core::result::Result<Self::Guard<'_>, renamed::extract::Rejection> {
        renamed::data::exclusive::<Stats>(cx).await
    }
}
