//! The arguments of an annotated function as values, each of which says how it is got and lent.
//!
//! What the attributes expand to calls `argument` and its like on the types of the arguments; the
//! rest is generic, so that little has to be compiled for each function.

use std::marker::PhantomData;

use super::{Access, BorrowFromUpdate, BorrowMutFromUpdate, FromUpdate, Rejection, words};
use crate::context::Context;
use crate::task::BoxFuture;

/// What a function is called with for an argument, or for a tuple of them.
///
/// It is a trait of its own because it holds for each type: so what the function takes is known
/// even if it can't be had, and the compiler tells only the latter.
pub trait Lend: Send + Sync + 'static {
    /// What the function is called with.
    type Lent<'a>;
}

/// A function that is called with what `A` lends.
pub type Function<A, T> = for<'a> fn(&'a Context, <A as Lend>::Lent<'a>) -> BoxFuture<'a, T>;

/// An argument of a function, or a tuple of them.
///
/// A tuple has at most eight, of which each may be a tuple again.
pub trait Argument: Lend {
    /// What the function is given as its own.
    type Given: Send;

    /// What is kept while the function runs, because it borrows from it.
    type Kept<'c>: Send;

    /// Says what it is going to touch.
    fn access(&self, access: &mut Access);

    /// Gets it for the current trigger.
    fn get<'c>(
        &'c self,
        cx: &'c Context,
    ) -> impl Future<Output = Result<(Self::Given, Self::Kept<'c>), Rejection>> + Send;

    /// What the function is called with.
    fn lend<'a>(given: Self::Given, kept: &'a mut Self::Kept<'_>) -> Self::Lent<'a>;

    /// Gets it and calls a function with it, which it outlives.
    fn call<'c, T: 'static, E: From<Rejection> + 'static>(
        &'c self,
        cx: &'c Context,
        function: Function<Self, Result<T, E>>,
    ) -> BoxFuture<'c, Result<T, E>> {
        Box::pin(async move {
            let (given, mut kept) = self.get(cx).await?;
            let called = function(cx, Self::lend(given, &mut kept));
            called.await
        })
    }
}

impl Lend for () {
    type Lent<'a> = ();
}

/// A function without arguments: nothing has to be waited for or kept.
impl Argument for () {
    type Given = ();
    type Kept<'c> = ();

    fn access(&self, _: &mut Access) {}

    async fn get(&self, _: &Context) -> Result<((), ()), Rejection> {
        Ok(((), ()))
    }

    fn lend((): (), (): &mut ()) {}

    fn call<'c, T: 'static, E: From<Rejection> + 'static>(
        &'c self,
        cx: &'c Context,
        function: Function<(), Result<T, E>>,
    ) -> BoxFuture<'c, Result<T, E>> {
        function(cx, ())
    }
}

macro_rules! tuples {
    ($($($argument:ident $index:tt)+;)+) => {$(
        impl<$($argument: Lend),+> Lend for ($($argument,)+) {
            type Lent<'a> = ($($argument::Lent<'a>,)+);
        }

        impl<$($argument: Argument),+> Argument for ($($argument,)+) {
            type Given = ($($argument::Given,)+);
            type Kept<'c> = ($($argument::Kept<'c>,)+);

            fn access(&self, access: &mut Access) {
                $(self.$index.access(access);)+
            }

            async fn get<'c>(
                &'c self,
                cx: &'c Context,
            ) -> Result<(Self::Given, Self::Kept<'c>), Rejection> {
                let got = ($(self.$index.get(cx).await?,)+);
                Ok((($(got.$index.0,)+), ($(got.$index.1,)+)))
            }

            fn lend<'a>(given: Self::Given, kept: &'a mut Self::Kept<'_>) -> Self::Lent<'a> {
                ($($argument::lend(given.$index, &mut kept.$index),)+)
            }
        }
    )+};
}

tuples! {
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
    A 0 B 1 C 2 D 3 E 4;
    A 0 B 1 C 2 D 3 E 4 F 5;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
}

/// An argument that is taken by value.
#[derive(Debug)]
pub struct Owned<T>(PhantomData<fn() -> T>);

impl<T> Owned<T> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<T: 'static> Lend for Owned<T> {
    type Lent<'a> = T;
}

impl<T: FromUpdate + 'static> Argument for Owned<T> {
    type Given = T;
    type Kept<'c> = ();

    fn access(&self, access: &mut Access) {
        T::declare(access);
    }

    async fn get<'c>(&'c self, cx: &'c Context) -> Result<(T, ()), Rejection> {
        T::from_update(cx).await.map(|value| (value, ()))
    }

    fn lend(value: T, (): &mut ()) -> T {
        value
    }
}

/// An argument `&T`.
#[derive(Debug)]
pub struct Borrowed<T: ?Sized>(PhantomData<fn() -> Box<T>>);

impl<T: ?Sized> Borrowed<T> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<T: ?Sized + 'static> Lend for Borrowed<T> {
    type Lent<'a> = &'a T;
}

impl<T: BorrowFromUpdate + ?Sized + 'static> Argument for Borrowed<T> {
    type Given = ();
    type Kept<'c> = T::Guard<'c>;

    fn access(&self, access: &mut Access) {
        T::declare(access);
    }

    async fn get<'c>(&'c self, cx: &'c Context) -> Result<((), T::Guard<'c>), Rejection> {
        T::borrow_from_update(cx).await.map(|guard| ((), guard))
    }

    fn lend<'a>((): (), guard: &'a mut T::Guard<'_>) -> &'a T {
        guard
    }
}

/// An argument `&mut T`.
#[derive(Debug)]
pub struct Changed<T: ?Sized>(PhantomData<fn() -> Box<T>>);

impl<T: ?Sized> Changed<T> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<T: ?Sized + 'static> Lend for Changed<T> {
    type Lent<'a> = &'a mut T;
}

impl<T: BorrowMutFromUpdate + ?Sized + 'static> Argument for Changed<T> {
    type Given = ();
    type Kept<'c> = T::Guard<'c>;

    fn access(&self, access: &mut Access) {
        T::declare(access);
    }

    async fn get<'c>(&'c self, cx: &'c Context) -> Result<((), T::Guard<'c>), Rejection> {
        T::borrow_mut_from_update(cx).await.map(|guard| ((), guard))
    }

    fn lend<'a>((): (), guard: &'a mut T::Guard<'_>) -> &'a mut T {
        guard
    }
}

/// An argument that the function can go without: `Option<X>`.
#[derive(Debug)]
pub struct OptionOf<A>(pub(super) A);

impl<A: Lend> Lend for OptionOf<A> {
    type Lent<'a> = Option<A::Lent<'a>>;
}

impl<A: Argument> Argument for OptionOf<A> {
    type Given = Option<A::Given>;
    type Kept<'c> = Option<A::Kept<'c>>;

    fn access(&self, access: &mut Access) {
        access.optional(|access| self.0.access(access));
    }

    async fn get<'c>(
        &'c self,
        cx: &'c Context,
    ) -> Result<(Self::Given, Self::Kept<'c>), Rejection> {
        super::optional(self.0.get(cx).await).map(Option::unzip)
    }

    fn lend<'a>(given: Self::Given, kept: &'a mut Self::Kept<'_>) -> Self::Lent<'a> {
        given.zip(kept.as_mut()).map(|(given, kept)| A::lend(given, kept))
    }
}

/// A word that a route finds, parsed.
#[derive(Debug)]
pub struct WordOf<T> {
    pub(super) index: usize,
    pub(super) access: fn(&mut Access, usize),
    pub(super) get: fn(&Context, usize) -> Result<T, Rejection>,
}

impl<T: 'static> Lend for WordOf<T> {
    type Lent<'a> = T;
}

impl<T: Send + 'static> Argument for WordOf<T> {
    type Given = T;
    type Kept<'c> = ();

    fn access(&self, access: &mut Access) {
        (self.access)(access, self.index);
    }

    async fn get<'c>(&'c self, cx: &'c Context) -> Result<(T, ()), Rejection> {
        (self.get)(cx, self.index).map(|word| (word, ()))
    }

    fn lend(word: T, (): &mut ()) -> T {
        word
    }
}

/// A word as it was written, `&str`.
#[derive(Debug)]
pub struct Text {
    pub(super) index: usize,
}

impl Lend for Text {
    type Lent<'a> = &'a str;
}

impl Argument for Text {
    type Given = ();
    type Kept<'c> = &'c str;

    fn access(&self, _: &mut Access) {}

    async fn get<'c>(&'c self, cx: &'c Context) -> Result<((), &'c str), Rejection> {
        words::text(cx, self.index).map(|text| ((), text))
    }

    fn lend<'a>((): (), text: &'a mut &str) -> &'a str {
        text
    }
}
