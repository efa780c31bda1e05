//! An expansion, formatted; see `src/golden.rs`.

/// Looks a value up by its key.
async fn get(key: Uuid, notes: &Notes, count: &mut Counter, cx: Context) -> String {
    count.0 += 1;
    notes.get(key)
}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum get {}
impl ::bot_core::router::Definition for get {
    fn route() -> ::bot_core::router::RouteBuilder {
        ::bot_core::router::Route::command("get <key>")
            .named(::core::concat!(::core::module_path!(), "::get"))
            .described("Looks a value up by its key.")
    }
    fn access(access: &mut ::bot_core::extract::Access) {
        <Uuid as ::bot_core::extract::Word<_>>::access(access, 0);
        <Notes as ::bot_core::extract::BorrowFromUpdate>::declare(access);
        <Counter as ::bot_core::extract::BorrowMutFromUpdate>::declare(access);
        <Context as ::bot_core::extract::FromUpdate>::declare(access);
        <String as ::bot_core::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &::bot_core::Context) -> ::bot_core::handler::OutcomeFuture<'_> {
        ::bot_core::handler::boxed(async move {
            let a0 = <Uuid as ::bot_core::extract::Word<_>>::required(cx, 0)?;
            let a1 = <Notes as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(
                    cx,
                )
                .await?;
            let mut a2 = <Counter as ::bot_core::extract::BorrowMutFromUpdate>::borrow_mut_from_update(
                    cx,
                )
                .await?;
            let a3 = <Context as ::bot_core::extract::FromUpdate>::from_update(cx)
                .await?;
            let handler = get;
            let response = handler(a0, &*a1, &mut *a2, a3).await;
            <String as ::bot_core::handler::IntoResponse>::into_response(response)
        })
    }
}
