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
    fn route() -> ::bot_core::router::Route {
        ::bot_core::router::Route::command("f <word> <text> [some] [other] [rest..]")
            .takes((
                <i64 as ::bot_core::extract::Word<_>>::argument(0),
                ::bot_core::extract::words::text_argument(1),
                <i64 as ::bot_core::extract::Word<_>>::optional_argument(2),
                ::bot_core::extract::words::optional_text_argument(3),
                <String as ::bot_core::extract::Word<_>>::optional_argument(4),
                <Message as ::bot_core::extract::BorrowFromUpdate>::argument(),
                <Notes as ::bot_core::extract::BorrowMutFromUpdate>::argument(),
                (
                    <User as ::bot_core::extract::BorrowFromUpdate>::optional_argument(),
                    <Points as ::bot_core::extract::BorrowMutFromUpdate>::optional_argument(),
                    <Collection<
                        Note,
                    > as ::bot_core::extract::BorrowFromUpdate>::argument(),
                    <Collection<Task> as ::bot_core::extract::FromUpdate>::argument(),
                    <Collection<
                        poll::Vote,
                    > as ::bot_core::extract::BorrowMutFromUpdate>::argument(),
                    <data::Collection<
                        Rule,
                    > as ::bot_core::extract::BorrowFromUpdate>::optional_argument(),
                    <State<Pool> as ::bot_core::extract::FromUpdate>::argument(),
                    (
                        <State<
                            Pool,
                        > as ::bot_core::extract::FromUpdate>::optional_argument(),
                        <Result<
                            Client,
                            Rejection,
                        > as ::bot_core::extract::FromUpdate>::argument(),
                        <Named<'_> as ::bot_core::extract::FromUpdate>::argument(),
                    ),
                ),
            ))
            .calls(
                <Result<
                    Cow<'_, str>,
                    Error,
                > as ::bot_core::handler::IntoResponse>::declare,
                |
                    _,
                    (
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        (a7, a8, a9, a10, a11, a12, a13, (a14, a15, a16)),
                    )|
                ::bot_core::handler::answer(
                    {
                        f
                    }(
                        a0,
                        a1,
                        a2,
                        a3,
                        a4,
                        a5,
                        a6,
                        a7,
                        a8,
                        a9,
                        a10,
                        a11,
                        a12,
                        a13,
                        a14,
                        a15,
                        a16,
                    ),
                    <Result<
                        Cow<'_, str>,
                        Error,
                    > as ::bot_core::handler::IntoResponse>::into_response,
                ),
            )
    }
}
