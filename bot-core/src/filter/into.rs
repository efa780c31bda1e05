//! What can be a filter: filters, and functions that say whether one holds.

use bot_api::types::{Chat, Message, Update, User};

use super::Filter;

/// A [`Filter`], or a function that is one.
///
/// | | holds |
/// | --- | --- |
/// | `Filter` | where the filter does |
/// | `fn() -> Filter` | where the filter does that it gives; called once |
/// | `fn(&Update) -> bool` | where it says so |
/// | `fn(&Message) -> bool`, `fn(&Chat) -> bool`, `fn(&User) -> bool` | where there is one and it says so |
///
/// `M` tells the forms apart, and is found by the compiler.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no filter",
    label = "neither a `Filter` nor a function that says whether it holds",
    note = "write a `Filter`, such as `filter::reply()`, or a function \
            `fn holds(message: &Message) -> bool`, of a `&Message`, `&User`, `&Chat` or `&Update`"
)]
pub trait IntoFilter<M> {
    /// The filter.
    fn into_filter(self) -> Filter;
}

impl IntoFilter<Filter> for Filter {
    fn into_filter(self) -> Filter {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<F: Fn() -> Filter> IntoFilter<()> for F {
    fn into_filter(self) -> Filter {
        self()
    }
}

#[diagnostic::do_not_recommend]
impl<F: Fn(&Update) -> bool + Send + Sync + 'static> IntoFilter<Update> for F {
    fn into_filter(self) -> Filter {
        Filter::update(self)
    }
}

#[diagnostic::do_not_recommend]
impl<F: Fn(&Message) -> bool + Send + Sync + 'static> IntoFilter<Message> for F {
    fn into_filter(self) -> Filter {
        Filter::message(self)
    }
}

#[diagnostic::do_not_recommend]
impl<F: Fn(&Chat) -> bool + Send + Sync + 'static> IntoFilter<Chat> for F {
    fn into_filter(self) -> Filter {
        Filter::update(move |update| update.chat().is_some_and(&self))
    }
}

#[diagnostic::do_not_recommend]
impl<F: Fn(&User) -> bool + Send + Sync + 'static> IntoFilter<User> for F {
    fn into_filter(self) -> Filter {
        Filter::update(move |update| update.user().is_some_and(&self))
    }
}
