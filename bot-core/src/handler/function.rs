//! Async functions as handlers, without macros.

use std::future::Future;
use std::marker::PhantomData;

use super::{Handler, IntoResponse, OutcomeFuture};
use crate::context::Context;
use crate::extract::{Access, FromUpdate};

/// An async function whose arguments are extractors by value.
///
/// `M` stands for the tuple of the arguments; it is there because a type could otherwise be a
/// function of several signatures.
/// Implemented for functions of up to twelve arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a handler",
    label = "not an async function of extractors by value that returns a response",
    note = "words of a command are taken as `Args<(…)>`; \
            arguments by reference need an attribute such as `#[command(\"…\")]`"
)]
pub trait HandlerFunction<M>: Sized + Send + Sync + 'static {
    /// Makes a handler of the function.
    fn into_handler(self) -> impl Handler;
}

struct Function<F, M> {
    function: F,
    _arguments: PhantomData<fn() -> M>,
}

macro_rules! handlers_of_functions {
    ($(($($argument:ident),*);)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<F, Fut, R, $($argument),*> HandlerFunction<(Fut, $($argument,)*)> for F
        where
            F: Fn($($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = R> + Send + 'static,
            R: IntoResponse + 'static,
            $($argument: FromUpdate + 'static),*
        {
            fn into_handler(self) -> impl Handler {
                Function::<F, (Fut, $($argument,)*)> { function: self, _arguments: PhantomData }
            }
        }

        impl<F, Fut, R, $($argument),*> Handler for Function<F, (Fut, $($argument,)*)>
        where
            F: Fn($($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = R> + Send + 'static,
            R: IntoResponse + 'static,
            $($argument: FromUpdate + 'static),*
        {
            fn access(&self, access: &mut Access) {
                $($argument::declare(access);)*
                R::declare(access);
            }

            #[allow(unused_variables, reason = "a function may have no arguments")]
            fn call<'a>(&'a self, cx: &'a Context) -> OutcomeFuture<'a> {
                Box::pin(async move {
                    let response = (self.function)($($argument::from_update(cx).await?),*).await;
                    response.into_response()
                })
            }
        }
    )+};
}

handlers_of_functions! {
    ();
    (A);
    (A, B);
    (A, B, C);
    (A, B, C, D);
    (A, B, C, D, E);
    (A, B, C, D, E, G);
    (A, B, C, D, E, G, H);
    (A, B, C, D, E, G, H, I);
    (A, B, C, D, E, G, H, I, J);
    (A, B, C, D, E, G, H, I, J, K);
    (A, B, C, D, E, G, H, I, J, K, L);
    (A, B, C, D, E, G, H, I, J, K, L, M);
}
