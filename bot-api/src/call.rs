//! A method bound to what will call it.

use std::{future::IntoFuture, pin::Pin};

use crate::method::{Caller, Method};

/// A method that is sent when it is awaited.
///
/// The functions of [`Methods`](crate::methods::Methods) make it; it has the setters of its
/// method.
#[derive(Debug, Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, C, M> {
    caller: &'a C,
    pub(crate) method: M,
}

impl<'a, C, M> Call<'a, C, M> {
    /// Binds a method to its caller.
    pub fn new(caller: &'a C, method: M) -> Self {
        Self { caller, method }
    }

    /// The method with its parameters, not sent.
    pub fn into_method(self) -> M {
        self.method
    }
}

impl<'a, C: Caller, M: Method + 'a> IntoFuture for Call<'a, C, M> {
    type Output = Result<M::Output, C::Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.caller.call(self.method))
    }
}
