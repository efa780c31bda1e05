//! An expansion, formatted; see `src/golden.rs`.

#[automatically_derived]
impl renamed::data::Stored for Stats {
    const NAME: &'static str = "group";
    const VERSION: u32 = 3;
    const EXPIRES: ::core::option::Option<::core::time::Duration> = ::core::option::Option::Some(
        ::core::time::Duration::from_secs(2592000),
    );
    const BROKEN: renamed::data::Broken = renamed::data::Broken::Reset;
    type Scope = renamed::data::MemberScope;
    fn merge(old: Self, new: Self) -> Self {
        Stats::largest(old, new)
    }
    fn upgrade(
        version: u32,
        json: &str,
    ) -> ::core::result::Result<Self, renamed::handler::BoxError> {
        <old::Stats as renamed::data::Stored>::upgrade_into(version, json)
    }
}
#[automatically_derived]
impl renamed::data::StoredData for Stats {}
#[automatically_derived]
impl renamed::extract::BorrowFromUpdate for Stats {
    type Guard<'a> = renamed::data::Snapshot<Stats>;
    const NEVER_SKIPS: bool = true;
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
    const NEVER_SKIPS: bool = true;
    fn access(access: &mut renamed::extract::Access) {
        renamed::data::exclusive_access::<Stats>(access);
    }
    async fn borrow_mut_from_update(
        cx: &renamed::Context,
    ) -> ::core::result::Result<Self::Guard<'_>, renamed::extract::Rejection> {
        renamed::data::exclusive::<Stats>(cx).await
    }
}
const _: () = renamed::data::check_upgrade(
    ::core::matches!(
        < old::Stats as renamed::data::Stored > ::NAME.as_bytes(), b"group"
    ),
    "`old::Stats` has another stored name than `Stats`: write `#[stored(name = \"group\")]` on `old::Stats`",
);
const _: () = renamed::data::check_upgrade(
    ::core::matches!(
        < < old::Stats as renamed::data::Stored > ::Scope as renamed::data::Scope >
        ::KIND, renamed::data::ScopeKind::Member
    ),
    "`old::Stats` is data of another scope: derive `MemberData`",
);
const _: () = renamed::data::check_upgrade(
    <old::Stats as renamed::data::Stored>::VERSION < 3,
    "`old::Stats` isn't older than `Stats`: write a `version` for `Stats` that is higher than that of `old::Stats`",
);
