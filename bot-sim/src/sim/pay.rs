//! A person orders and pays.

use std::panic::Location;
use std::sync::Arc;

use super::Person;
use crate::state::State;
use crate::world::OrderAnswer;

impl Person {
    /// Is about to pay an invoice of this payload, so much in the smallest units of a currency:
    /// the bot gets a `pre_checkout_query`.
    ///
    /// When it agrees within 10 s, the payment is made and the bot gets the message with
    /// `successful_payment`; [`sees_word`](Self::sees_word) waits for its answer.
    pub fn pays(&self, payload: &str, currency: &str, amount: i64) {
        self.sim().publish(|state, now| {
            ((), vec![state.world.pay(self.user_id(), payload, currency, amount, now)])
        });
    }

    /// Names an address to ship to for an invoice of this payload: the bot gets a
    /// `shipping_query`; [`sees_word`](Self::sees_word) waits for its answer.
    pub fn asks_for_shipping(&self, payload: &str) {
        self.sim().publish(|state, now| {
            ((), vec![state.world.ask_for_shipping(self.user_id(), payload, now)])
        });
    }

    /// Waits for what the bot says to an order, and gives it; each answer is seen once.
    ///
    /// # Panics
    ///
    /// Panics when it says nothing within 20 s of real time (or what the builder said).
    #[track_caller]
    pub fn sees_word(&self) -> impl Future<Output = Arc<OrderAnswer>> + Send {
        let caller = Location::caller();
        let (ear, id) = (self.ear(), self.user_id());
        async move {
            let see = |state: &mut State| state.world.payments.see(id);
            ear.until("no word about an order", see)
                .await
                .unwrap_or_else(|error| panic!("{caller}: {error}"))
        }
    }
}
