//! An expansion, formatted; see `src/golden.rs`.

async fn set(count: u32, unit: Option<&str>) {}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum set {}
impl ::bot_core::router::Definition for set {
    fn route() -> ::bot_core::router::RouteBuilder {
        ::bot_core::router::Route::on(::bot_core::types::UpdateKindName::Message)
            .named(::core::concat!(::core::module_path!(), "::set"))
            .filter(::bot_core::filter::content(::bot_core::types::ContentKind::Text))
            .filter(::bot_core::filter::regex("(?<count>[0-9]+)( (?<unit>[a-z]+))?"))
    }
    fn access(access: &mut ::bot_core::extract::Access) {
        <u32 as ::bot_core::extract::Word<_>>::access(access, 0);
        <() as ::bot_core::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &::bot_core::Context) -> ::bot_core::handler::OutcomeFuture<'_> {
        ::bot_core::handler::boxed(async move {
            let a0 = <u32 as ::bot_core::extract::Word<_>>::required(cx, 0)?;
            let a1 = ::bot_core::extract::words::optional_text(cx, 1)?;
            let handler = set;
            let response = handler(a0, a1).await;
            <() as ::bot_core::handler::IntoResponse>::into_response(response)
        })
    }
}
