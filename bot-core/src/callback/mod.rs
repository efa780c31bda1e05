//! What buttons carry, for handlers of presses: values in a few bytes, or kept in the store.
//!
//! `#[callback("buy:<item>:<count>")]` makes a handler of presses and `buy::data(item, count)`,
//! which makes the data of such a button.
//! [`ButtonData`] is its like for code without macros.

mod stored;
mod value;

use bot_pattern::{CallbackPattern, CallbackText};
pub use stored::KEPT_FOR;
pub(crate) use stored::{TOKEN_BYTES, kept, token_of};
pub use value::{ButtonValue, Maybe};

use crate::keyboard::CallbackData;

/// The data of a button, written value by value.
///
/// # Example
///
/// ```
/// use bot_core::callback::ButtonData;
/// use bot_core::prelude::*;
/// use bot_core::extract::Args;
/// use bot_core::router::Route;
///
/// async fn buy(Args((item, count)): Args<(String, u32)>) -> String {
///     format!("{count} {item}")
/// }
///
/// let data = ButtonData::new("buy").value("tea").value(&3).finish();
/// assert_eq!(data.as_str(), "buy:tea:3");
/// let route = Route::callback("buy:<item>:<count>").to(buy);
/// ```
#[derive(Clone, Debug)]
pub struct ButtonData {
    name: String,
    text: CallbackText,
}

impl ButtonData {
    /// Data without values for the pattern of that name, which is all before its first
    /// placeholder.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), text: CallbackText::new(name) }
    }

    /// Adds the value of the next placeholder.
    #[must_use]
    pub fn value<V: ButtonValue<K> + ?Sized, K>(mut self, value: &V) -> Self {
        value.add_to(&mut self);
        self
    }

    /// Adds the text of the next placeholder.
    pub fn push(&mut self, text: &str) {
        self.text.push(text);
    }

    /// Leaves the next placeholder out.
    pub fn skip(&mut self) {
        self.text.skip();
    }

    /// The data; that they fit into a button is checked where the keyboard is built.
    #[must_use]
    pub fn finish(self) -> CallbackData {
        CallbackData::new(self.text.finish())
    }

    /// The data; that they fit the pattern too, with its ranges, is checked where the keyboard is
    /// built. Costs reading the pattern.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::callback::ButtonData;
    ///
    /// let eleven = ButtonData::new("buy").value(&11).finish_for("buy:<count:1..=10>");
    /// assert_eq!(
    ///     eleven.check().unwrap_err().to_string(),
    ///     "the data of a button fit no press of it: count is 1 to 10, not 11",
    /// );
    /// ```
    #[must_use]
    pub fn finish_for(self, pattern: &str) -> CallbackData {
        let data = self.finish();
        // A mistake in the pattern is told where its route is.
        let Ok(pattern) = CallbackPattern::parse(pattern) else { return data };
        match pattern.split(data.as_str()).map(|_| ()).map_err(|misfit| misfit.to_string()) {
            Ok(()) => data,
            Err(misfit) => data.misfit(&misfit),
        }
    }
}
