//! Async functions as middleware.

use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{Middleware, Next};
use crate::context::Context;
use crate::extract::{Access, FromUpdate};
use crate::handler::{IntoResponse, Outcome};
use crate::task::BoxFuture;

/// What can be added as middleware: a [`Middleware`], or a function that is one.
///
/// `M` tells the two apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a middleware",
    label = "neither a `Middleware` nor an async function of `Context` and `Next`",
    note = "write `async fn name(cx: Context, next: Next) -> Outcome`; further arguments are extractors by value, \
            such as `State<T>`"
)]
pub trait IntoMiddleware<M> {
    /// Makes a middleware of it.
    fn into_middleware(self) -> Arc<dyn Middleware>;
}

/// Stands for a value that is a [`Middleware`] itself, in [`IntoMiddleware`].
#[derive(Debug)]
pub enum Value {}

impl<T: Middleware> IntoMiddleware<Value> for T {
    fn into_middleware(self) -> Arc<dyn Middleware> {
        Arc::new(self)
    }
}

/// An async function of a [`Context`], a [`Next`] and up to six extractors by value.
#[derive(Debug)]
pub struct MiddlewareFunction<F, M> {
    function: F,
    _arguments: PhantomData<fn() -> M>,
}

macro_rules! middleware_of_functions {
    ($(($($argument:ident),*);)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<F, Fut, R, $($argument),*> IntoMiddleware<(Fut, $($argument,)*)> for F
        where
            F: Fn(Context, Next, $($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = R> + Send + 'static,
            R: IntoResponse + 'static,
            $($argument: FromUpdate + 'static),*
        {
            fn into_middleware(self) -> Arc<dyn Middleware> {
                Arc::new(MiddlewareFunction::<F, (Fut, $($argument,)*)> {
                    function: self,
                    _arguments: PhantomData,
                })
            }
        }

        impl<F, Fut, R, $($argument),*> Middleware for MiddlewareFunction<F, (Fut, $($argument,)*)>
        where
            F: Fn(Context, Next, $($argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = R> + Send + 'static,
            R: IntoResponse + 'static,
            $($argument: FromUpdate + 'static),*
        {
            #[allow(unused_variables, reason = "a function may have no further arguments")]
            fn access(&self, access: &mut Access) {
                $($argument::access(access);)*
            }

            fn handle(&self, cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
                Box::pin(async move {
                    let response =
                        (self.function)(cx.clone(), next, $($argument::from_update(&cx).await?),*);
                    response.await.into_response()
                })
            }
        }
    )+};
}

middleware_of_functions! {
    ();
    (A);
    (A, B);
    (A, B, C);
    (A, B, C, D);
    (A, B, C, D, E);
    (A, B, C, D, E, G);
}
