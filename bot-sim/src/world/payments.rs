//! People pay: what the bot is asked before, and the message that tells it of the payment.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::waiting::{Questions, Unseen, too_old};
use super::{Draft, News, World};
use crate::error::ApiError;
use crate::ids::UserId;

/// How long the bot may take to confirm an order.
const TIME_TO_CONFIRM: Duration = Duration::from_secs(10);

/// What the bot says to an order, with `answerPreCheckoutQuery` or `answerShippingQuery`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderAnswer {
    /// Whether the order can go on.
    pub ok: bool,
    /// Why it can't; empty when it can.
    pub error: String,
    /// The ways of shipping that are offered.
    pub shipping_options: Vec<Value>,
}

/// An order that waits for the bot's word.
#[derive(Debug)]
struct Order {
    by: UserId,
    payment: Value,
    asked: Duration,
}

/// Orders, and who asked for shipping, by the ids of their queries.
#[derive(Debug, Default)]
pub(crate) struct Payments {
    orders: Questions<Order>,
    shipping: Questions<UserId>,
    unseen: Unseen<OrderAnswer>,
}

impl Payments {
    /// The oldest word of the bot that the person hasn't seen.
    pub(crate) fn see(&mut self, person: UserId) -> Option<Arc<OrderAnswer>> {
        self.unseen.see(person)
    }
}

impl World {
    /// Somebody is about to pay.
    pub(crate) fn pay(
        &mut self,
        user: UserId,
        payload: &str,
        currency: &str,
        amount: i64,
        now: Duration,
    ) -> News {
        let payment =
            json!({"currency": currency, "total_amount": amount, "invoice_payload": payload});
        let mut body = payment.clone();
        let query = self.new_query_id(user);
        body["id"] = json!(query);
        body["from"] = self.user_json(user);
        self.payments.orders.ask(query, Order { by: user, payment, asked: now }, now);
        News { kind: "pre_checkout_query", body, date: now }
    }

    /// Somebody names an address to ship to.
    pub(crate) fn ask_for_shipping(&mut self, user: UserId, payload: &str, now: Duration) -> News {
        let query = self.new_query_id(user);
        let body = json!({
            "id": query,
            "from": self.user_json(user),
            "invoice_payload": payload,
            "shipping_address": {
                "country_code": "DE", "state": "", "city": "Berlin",
                "street_line1": "Unter den Linden 1", "street_line2": "", "post_code": "10117",
            },
        });
        self.payments.shipping.ask(query, user, now);
        News { kind: "shipping_query", body, date: now }
    }

    /// `answerShippingQuery`: gives the person who sees the answer.
    pub(crate) fn answer_shipping(
        &mut self,
        query: &str,
        answer: OrderAnswer,
        now: Duration,
    ) -> Result<(UserId, Vec<News>), ApiError> {
        let person = self.payments.shipping.take(query, now)?;
        self.payments.unseen.show(person, Arc::new(answer));
        Ok((person, Vec::new()))
    }

    /// `answerPreCheckoutQuery`: an order that may go on becomes a payment, of which a message
    /// tells.
    pub(crate) fn answer_checkout(
        &mut self,
        query: &str,
        answer: OrderAnswer,
        now: Duration,
    ) -> Result<(UserId, Vec<News>), ApiError> {
        let Order { by, mut payment, asked } = self.payments.orders.take(query, now)?;
        if asked + TIME_TO_CONFIRM < now {
            return Err(too_old());
        }
        let mut news = Vec::new();
        if answer.ok {
            payment["telegram_payment_charge_id"] = json!(self.new_number());
            payment["provider_payment_charge_id"] = json!(self.new_number());
            let draft = Draft::service("successful_payment", payment);
            news = self.post(by, by.private_chat(), vec![draft], now).1;
        }
        self.payments.unseen.show(by, Arc::new(answer));
        Ok((by, news))
    }
}
