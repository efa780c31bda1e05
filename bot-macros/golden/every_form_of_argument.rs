//! An expansion, formatted; see `src/golden.rs`.

async fn f<'u>(
    word: i64,
    text: &str,
    mut some: Option<i64>,
    other: Option<&str>,
    rest: Option<String>,
    message: &'u Message,
    notes: &mut Notes,
    user: Option<&User>,
    points: Option<&mut Points>,
    list: &Collection<Note>,
    mut tasks: Collection<Task>,
    votes: &mut Collection<poll::Vote>,
    rules: Option<&data::Collection<Rule>>,
    State(pool): State<Pool>,
    maybe: Option<State<Pool>>,
    tried: Result<Client, Rejection>,
    named: Named<'u>,
) -> Result<Cow<'u, str>, Error> {
    body()
}
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it is named as the function")]
enum f {}
impl ::bot_core::router::Definition for f {
    fn route() -> ::bot_core::router::RouteBuilder {
        ::bot_core::router::Route::command("f <word> <text> [some] [other] [rest..]")
            .named(::core::concat!(::core::module_path!(), "::f"))
    }
    fn access(access: &mut ::bot_core::extract::Access) {
        <i64 as ::bot_core::extract::Word<_>>::access(access, 0);
        <i64 as ::bot_core::extract::Word<_>>::access(access, 2);
        <String as ::bot_core::extract::Word<_>>::access(access, 4);
        <Message as ::bot_core::extract::BorrowFromUpdate>::declare(access);
        <Notes as ::bot_core::extract::BorrowMutFromUpdate>::declare(access);
        access
            .optional(|access| <User as ::bot_core::extract::BorrowFromUpdate>::access(
                access,
            ));
        access
            .optional(|access| <Points as ::bot_core::extract::BorrowMutFromUpdate>::access(
                access,
            ));
        <Collection<Note> as ::bot_core::extract::BorrowFromUpdate>::declare(access);
        <Collection<Task> as ::bot_core::extract::FromUpdate>::declare(access);
        <Collection<
            poll::Vote,
        > as ::bot_core::extract::BorrowMutFromUpdate>::declare(access);
        access
            .optional(|access| <data::Collection<
                Rule,
            > as ::bot_core::extract::BorrowFromUpdate>::access(access));
        <State<Pool> as ::bot_core::extract::FromUpdate>::declare(access);
        access
            .optional(|access| <State<
                Pool,
            > as ::bot_core::extract::FromUpdate>::access(access));
        <Result<Client, Rejection> as ::bot_core::extract::FromUpdate>::declare(access);
        <Named<'_> as ::bot_core::extract::FromUpdate>::declare(access);
        <Result<
            Cow<'_, str>,
            Error,
        > as ::bot_core::handler::IntoResponse>::declare(access);
    }
    fn call(cx: &::bot_core::Context) -> ::bot_core::handler::OutcomeFuture<'_> {
        ::bot_core::handler::boxed(async move {
            let a0 = <i64 as ::bot_core::extract::Word<_>>::required(cx, 0)?;
            let a1 = ::bot_core::extract::words::text(cx, 1)?;
            let a2 = <i64 as ::bot_core::extract::Word<_>>::optional(cx, 2)?;
            let a3 = ::bot_core::extract::words::optional_text(cx, 3)?;
            let a4 = <String as ::bot_core::extract::Word<_>>::optional(cx, 4)?;
            let a5 = <Message as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(
                    cx,
                )
                .await?;
            let mut a6 = <Notes as ::bot_core::extract::BorrowMutFromUpdate>::borrow_mut_from_update(
                    cx,
                )
                .await?;
            let a7 = ::bot_core::extract::optional(
                <User as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(cx)
                    .await,
            )?;
            let mut a8 = ::bot_core::extract::optional(
                <Points as ::bot_core::extract::BorrowMutFromUpdate>::borrow_mut_from_update(
                        cx,
                    )
                    .await,
            )?;
            let a9 = <Collection<
                Note,
            > as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(cx)
                .await?;
            let a10 = <Collection<
                Task,
            > as ::bot_core::extract::FromUpdate>::from_update(cx)
                .await?;
            let mut a11 = <Collection<
                poll::Vote,
            > as ::bot_core::extract::BorrowMutFromUpdate>::borrow_mut_from_update(cx)
                .await?;
            let a12 = ::bot_core::extract::optional(
                <data::Collection<
                    Rule,
                > as ::bot_core::extract::BorrowFromUpdate>::borrow_from_update(cx)
                    .await,
            )?;
            let a13 = <State<Pool> as ::bot_core::extract::FromUpdate>::from_update(cx)
                .await?;
            let a14 = ::bot_core::extract::optional(
                <State<Pool> as ::bot_core::extract::FromUpdate>::from_update(cx).await,
            )?;
            let a15 = <Result<
                Client,
                Rejection,
            > as ::bot_core::extract::FromUpdate>::from_update(cx)
                .await?;
            let a16 = <Named<'_> as ::bot_core::extract::FromUpdate>::from_update(cx)
                .await?;
            let handler = f;
            let response = handler(
                    a0,
                    a1,
                    a2,
                    a3,
                    a4,
                    &*a5,
                    &mut *a6,
                    a7.as_deref(),
                    a8.as_deref_mut(),
                    &*a9,
                    a10,
                    &mut *a11,
                    a12.as_deref(),
                    a13,
                    a14,
                    a15,
                    a16,
                )
                .await;
            <Result<
                Cow<'_, str>,
                Error,
            > as ::bot_core::handler::IntoResponse>::into_response(response)
        })
    }
}
