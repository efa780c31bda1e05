//! An expansion, formatted; see `src/golden.rs`.

/// Only for admins.
async fn admins(cx: Context, next: Next, admins: State<Admins>) -> Outcome {
    next.run().await
}
const _: () = {
    #[allow(dead_code, unused_variables, unused_mut)]
    fn arguments() {
        let mut access = ::bot_core::extract::Access::default();
        let _: fn(Context) -> ::bot_core::Context = |cx| cx;
        let _: fn(Next) -> ::bot_core::middleware::Next = |next| next;
        <State<Admins> as ::bot_core::extract::FromUpdate>::access(&mut access);
    }
    #[allow(dead_code)]
    fn returned(response: Outcome) -> ::bot_core::handler::Outcome {
        <Outcome as ::bot_core::handler::IntoResponse>::into_response(response)
    }
};
