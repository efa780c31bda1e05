//! The guards that hold a stored value while a handler runs.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::codec::{Plain, decode_plain, stored_type, written_plain};
use super::{ChatScope, HeldScope, MemberScope, Scope, StoredData, UserScope};
use crate::context::Context;
use crate::extract::{Access, FromUpdate, Rejection};
use crate::store::{RecordKey, Written};
use crate::task::catch_panic_now;

/// A stored value as it was when the handler started; others may change it meanwhile.
pub struct Snapshot<T>(Arc<Plain<T>>);

impl<T> Deref for Snapshot<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> Clone for Snapshot<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: fmt::Debug> fmt::Debug for Snapshot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Snapshot").field(&**self).finish()
    }
}

/// The same as an argument `&T`, by value: for handlers without macros and for `Option<…>`.
impl<T: StoredData> FromUpdate for Snapshot<T> {
    const NEVER_SKIPS: bool = true;

    fn access(access: &mut Access) {
        snapshot_access::<T>(access);
    }

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        snapshot(cx).await
    }
}

/// A stored value that no other handler can change while this guard is alive.
///
/// Dropping the guard gives the value back; it is stored if the handler returns `Ok`.
/// A guard that outlives the handler, say in a task of its own, makes the commit fail.
pub struct Exclusive<T> {
    cx: Context,
    key: RecordKey,
    value: T,
    /// Takes the value for the store. A function, because a guard of any type can be dropped.
    write: fn(&mut T) -> Written,
    /// Whether the value is the default because what is stored can't be read.
    broken: bool,
    touched: bool,
}

impl<T> Deref for Exclusive<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Exclusive<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.touched = true;
        &mut self.value
    }
}

impl<T> Drop for Exclusive<T> {
    fn drop(&mut self) {
        if !self.touched {
            return self.cx.work().give_back(&self.key, None, false);
        }
        // The author's `Default` runs here, and a panic while another one unwinds would end the
        // process. Without the value given back, the commit fails and says so.
        if let Ok(written) = catch_panic_now(|| (self.write)(&mut self.value)) {
            self.cx.work().give_back(&self.key, Some(written), self.broken);
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Exclusive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Exclusive").field(&self.value).finish()
    }
}

/// Declares that a handler takes `&T`.
pub fn snapshot_access<T: StoredData>(access: &mut Access) {
    access.data(stored_type::<T>(), false);
}

/// Declares that a handler takes `&mut T`.
pub fn exclusive_access<T: StoredData<Scope: HeldScope>>(access: &mut Access) {
    access.data(stored_type::<T>(), true);
}

/// The value of the trigger's user, chat or member as it is now.
///
/// # Errors
///
/// [`Rejection::Skip`] if the trigger has no such owner; [`Rejection::Fail`] if the store can't be
/// read or the stored value can't be decoded.
pub async fn snapshot<T: StoredData>(cx: &Context) -> Result<Snapshot<T>, Rejection> {
    let key = key_of::<T>(cx)?;
    let loaded = cx.work().records().load(&key, |stored| decode_plain(&key, stored)).await;
    Ok(Snapshot(loaded.map_err(Rejection::fail)?.typed))
}

/// The value of the trigger's user, chat or member, to be changed.
///
/// # Errors
///
/// As [`snapshot`], and [`Rejection::Fail`] if the value was not declared by
/// [`exclusive_access`] or is already taken by this handler.
pub async fn exclusive<T: StoredData<Scope: HeldScope>>(
    cx: &Context,
) -> Result<Exclusive<T>, Rejection> {
    let key = key_of::<T>(cx)?;
    let found = cx.work().lend(&key, |stored| decode_plain::<T>(&key, stored)).await;
    let found = found.map_err(Rejection::fail)?;
    // The value in memory stays as it is, for the case that the handler fails.
    let value = found.value.clone();
    let write = |value: &mut T| written_plain(std::mem::take(value));
    Ok(Exclusive { cx: cx.clone(), key, value, write, broken: found.broken, touched: false })
}

fn key_of<T: StoredData>(cx: &Context) -> Result<RecordKey, Rejection> {
    let owner = T::Scope::KIND.owner(cx.chat_id(), cx.user_id()).ok_or(Rejection::Skip)?;
    Ok(RecordKey::new(owner, T::NAME))
}

macro_rules! data_by_value {
    ($(#[$doc:meta] $name:ident, $scope:ty;)+) => {$(
        #[$doc]
        ///
        /// The same as an argument `&mut T`, by value: for handlers without macros and for
        /// `Option<…>`.
        #[derive(Debug)]
        pub struct $name<T>(Exclusive<T>);

        impl<T> Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T: StoredData<Scope = $scope>> FromUpdate for $name<T> {
            const NEVER_SKIPS: bool = true;

            fn access(access: &mut Access) {
                exclusive_access::<T>(access);
            }

            async fn from_update(cx: &Context) -> Result<Self, Rejection> {
                exclusive(cx).await.map(Self)
            }
        }
    )+};
}

data_by_value! {
    /// The data of the user who caused the update, locked for this handler.
    UserData, UserScope;
    /// The data of the chat, locked for this handler.
    ChatData, ChatScope;
    /// The data of the user in this chat, locked for this handler.
    MemberData, MemberScope;
}
