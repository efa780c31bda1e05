//! Invoices, payments and Telegram Stars.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Revenue withdrawal state: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstate). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevenueWithdrawalState {
    /// `type` is `pending`.
    Pending(RevenueWithdrawalStatePending),
    /// `type` is `succeeded`.
    Succeeded(Box<RevenueWithdrawalStateSucceeded>),
    /// `type` is `failed`.
    Failed(RevenueWithdrawalStateFailed),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for RevenueWithdrawalState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pending(value) => value.serialize(serializer),
            Self::Succeeded(value) => (**value).serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for RevenueWithdrawalState {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "pending" => 0,
            "succeeded" => 1,
            "failed" => 2,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <RevenueWithdrawalStatePending as de::Object>::find(field).is_some(),
            1 => <RevenueWithdrawalStateSucceeded as de::Object>::find(field).is_some(),
            _ => <RevenueWithdrawalStateFailed as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::plain(fields, Self::Pending),
            1 => de::boxed(fields, Self::Succeeded),
            _ => de::plain(fields, Self::Failed),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for RevenueWithdrawalState {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Transaction partner: one of 7 types.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartner). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TransactionPartner {
    /// `type` is `user`.
    User(Box<TransactionPartnerUser>),
    /// `type` is `chat`.
    Chat(Box<TransactionPartnerChat>),
    /// `type` is `affiliate_program`.
    AffiliateProgram(Box<TransactionPartnerAffiliateProgram>),
    /// `type` is `fragment`.
    Fragment(Box<TransactionPartnerFragment>),
    /// `type` is `telegram_ads`.
    TelegramAds(TransactionPartnerTelegramAds),
    /// `type` is `telegram_api`.
    TelegramApi(Box<TransactionPartnerTelegramApi>),
    /// `type` is `other`.
    Other(TransactionPartnerOther),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for TransactionPartner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(value) => (**value).serialize(serializer),
            Self::Chat(value) => (**value).serialize(serializer),
            Self::AffiliateProgram(value) => (**value).serialize(serializer),
            Self::Fragment(value) => (**value).serialize(serializer),
            Self::TelegramAds(value) => value.serialize(serializer),
            Self::TelegramApi(value) => (**value).serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for TransactionPartner {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "user" => 0,
            "chat" => 1,
            "affiliate_program" => 2,
            "fragment" => 3,
            "telegram_ads" => 4,
            "telegram_api" => 5,
            "other" => 6,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <TransactionPartnerUser as de::Object>::find(field).is_some(),
            1 => <TransactionPartnerChat as de::Object>::find(field).is_some(),
            2 => <TransactionPartnerAffiliateProgram as de::Object>::find(field).is_some(),
            3 => <TransactionPartnerFragment as de::Object>::find(field).is_some(),
            4 => <TransactionPartnerTelegramAds as de::Object>::find(field).is_some(),
            5 => <TransactionPartnerTelegramApi as de::Object>::find(field).is_some(),
            _ => <TransactionPartnerOther as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::User),
            1 => de::boxed(fields, Self::Chat),
            2 => de::boxed(fields, Self::AffiliateProgram),
            3 => de::boxed(fields, Self::Fragment),
            4 => de::plain(fields, Self::TelegramAds),
            5 => de::boxed(fields, Self::TelegramApi),
            _ => de::plain(fields, Self::Other),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for TransactionPartner {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Star amount, with `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#staramount). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarAmount {
    /// Amount.
    pub amount: i64,
    /// Nanostar amount, -999999999 to 999999999.
    pub nanostar_amount: Option<i64>,
}

impl StarAmount {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(amount: i64) -> Self {
        Self { amount, nanostar_amount: None }
    }
}

impl Serialize for StarAmount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("amount", &self.amount)?;
        if let Some(value) = &self.nanostar_amount {
            map.serialize_entry("nanostar_amount", value)?;
        }
        map.end()
    }
}

impl de::Object for StarAmount {
    const EXPECTED: &'static str = "an object, StarAmount";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "amount" => 0,
            "nanostar_amount" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut amount = None;
        let mut nanostar_amount = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut amount)?,
                _ => de::int(&mut map, &mut nanostar_amount)?,
            }
        }
        let Some(amount) = amount else { return Err(de::missing("amount")) };
        Ok(Self { amount, nanostar_amount })
    }
}

impl<'de> Deserialize<'de> for StarAmount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Labeled price, with `label` and `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#labeledprice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// Label.
    pub label: String,
    /// Amount.
    pub amount: i64,
}

impl LabeledPrice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(label: impl Into<String>, amount: i64) -> Self {
        Self { label: label.into(), amount }
    }
}

impl Serialize for LabeledPrice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("amount", &self.amount)?;
        map.end()
    }
}

impl de::Object for LabeledPrice {
    const EXPECTED: &'static str = "an object, LabeledPrice";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "label" => 0,
            "amount" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut label = None;
        let mut amount = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut label)?,
                _ => de::int(&mut map, &mut amount)?,
            }
        }
        let Some(label) = label else { return Err(de::missing("label")) };
        let Some(amount) = amount else { return Err(de::missing("amount")) };
        Ok(Self { label, amount })
    }
}

impl<'de> Deserialize<'de> for LabeledPrice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Invoice, with `title`, `description`, `start_parameter`, `currency` and `total_amount`.
///
/// [Reference](https://core.telegram.org/bots/api#invoice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Start parameter.
    pub start_parameter: String,
    /// Currency.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
}

impl Invoice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        start_parameter: impl Into<String>,
        currency: impl Into<String>,
        total_amount: i64,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            start_parameter: start_parameter.into(),
            currency: currency.into(),
            total_amount,
        }
    }
}

impl Serialize for Invoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("start_parameter", &self.start_parameter)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.end()
    }
}

impl de::Object for Invoice {
    const EXPECTED: &'static str = "an object, Invoice";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "title" => 0,
            "description" => 1,
            "start_parameter" => 2,
            "currency" => 3,
            "total_amount" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut start_parameter = None;
        let mut currency = None;
        let mut total_amount = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut title)?,
                1 => de::value(&mut map, &mut description)?,
                2 => de::value(&mut map, &mut start_parameter)?,
                3 => de::value(&mut map, &mut currency)?,
                _ => de::int(&mut map, &mut total_amount)?,
            }
        }
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(description) = description else { return Err(de::missing("description")) };
        let Some(start_parameter) = start_parameter else {
            return Err(de::missing("start_parameter"));
        };
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        let Some(total_amount) = total_amount else { return Err(de::missing("total_amount")) };
        Ok(Self { title, description, start_parameter, currency, total_amount })
    }
}

impl<'de> Deserialize<'de> for Invoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Shipping address, with `country_code`, `state`, `city`, `street_line1`, `street_line2` and `post_code`.
///
/// [Reference](https://core.telegram.org/bots/api#shippingaddress).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Country code.
    pub country_code: String,
    /// State.
    pub state: String,
    /// City.
    pub city: String,
    /// Street line1.
    pub street_line1: String,
    /// Street line2.
    pub street_line2: String,
    /// Post code.
    pub post_code: String,
}

impl ShippingAddress {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        country_code: impl Into<String>,
        state: impl Into<String>,
        city: impl Into<String>,
        street_line1: impl Into<String>,
        street_line2: impl Into<String>,
        post_code: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            state: state.into(),
            city: city.into(),
            street_line1: street_line1.into(),
            street_line2: street_line2.into(),
            post_code: post_code.into(),
        }
    }
}

impl Serialize for ShippingAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("country_code", &self.country_code)?;
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("street_line1", &self.street_line1)?;
        map.serialize_entry("street_line2", &self.street_line2)?;
        map.serialize_entry("post_code", &self.post_code)?;
        map.end()
    }
}

impl de::Object for ShippingAddress {
    const EXPECTED: &'static str = "an object, ShippingAddress";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "country_code" => 0,
            "state" => 1,
            "city" => 2,
            "street_line1" => 3,
            "street_line2" => 4,
            "post_code" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut country_code = None;
        let mut state = None;
        let mut city = None;
        let mut street_line1 = None;
        let mut street_line2 = None;
        let mut post_code = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut country_code)?,
                1 => de::value(&mut map, &mut state)?,
                2 => de::value(&mut map, &mut city)?,
                3 => de::value(&mut map, &mut street_line1)?,
                4 => de::value(&mut map, &mut street_line2)?,
                _ => de::value(&mut map, &mut post_code)?,
            }
        }
        let Some(country_code) = country_code else { return Err(de::missing("country_code")) };
        let Some(state) = state else { return Err(de::missing("state")) };
        let Some(city) = city else { return Err(de::missing("city")) };
        let Some(street_line1) = street_line1 else { return Err(de::missing("street_line1")) };
        let Some(street_line2) = street_line2 else { return Err(de::missing("street_line2")) };
        let Some(post_code) = post_code else { return Err(de::missing("post_code")) };
        Ok(Self { country_code, state, city, street_line1, street_line2, post_code })
    }
}

impl<'de> Deserialize<'de> for ShippingAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Order info; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#orderinfo).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Name.
    pub name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Shipping address.
    pub shipping_address: Option<Box<ShippingAddress>>,
}

impl OrderInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, phone_number: None, email: None, shipping_address: None }
    }
}

impl Serialize for OrderInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.phone_number {
            map.serialize_entry("phone_number", value)?;
        }
        if let Some(value) = &self.email {
            map.serialize_entry("email", value)?;
        }
        if let Some(value) = &self.shipping_address {
            map.serialize_entry("shipping_address", &**value)?;
        }
        map.end()
    }
}

impl de::Object for OrderInfo {
    const EXPECTED: &'static str = "an object, OrderInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "phone_number" => 1,
            "email" => 2,
            "shipping_address" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut phone_number = None;
        let mut email = None;
        let mut shipping_address = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                1 => de::value(&mut map, &mut phone_number)?,
                2 => de::value(&mut map, &mut email)?,
                _ => de::boxed_value(&mut map, &mut shipping_address)?,
            }
        }
        Ok(Self { name, phone_number, email, shipping_address })
    }
}

impl<'de> Deserialize<'de> for OrderInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Shipping option, with `id`, `title` and `prices`.
///
/// [Reference](https://core.telegram.org/bots/api#shippingoption).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Identifier.
    pub id: ShippingOptionId,
    /// Title.
    pub title: String,
    /// Prices.
    pub prices: Vec<LabeledPrice>,
}

impl ShippingOption {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<ShippingOptionId>,
        title: impl Into<String>,
        prices: impl Into<Vec<LabeledPrice>>,
    ) -> Self {
        Self { id: id.into(), title: title.into(), prices: prices.into() }
    }
}

impl Serialize for ShippingOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("prices", &self.prices)?;
        map.end()
    }
}

impl de::Object for ShippingOption {
    const EXPECTED: &'static str = "an object, ShippingOption";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "title" => 1,
            "prices" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut prices = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut title)?,
                _ => de::value(&mut map, &mut prices)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(prices) = prices else { return Err(de::missing("prices")) };
        Ok(Self { id, title, prices })
    }
}

impl<'de> Deserialize<'de> for ShippingOption {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Successful payment, with `currency`, `total_amount`, `invoice_payload`, `telegram_payment_charge_id` and `provider_payment_charge_id`.
///
/// [Reference](https://core.telegram.org/bots/api#successfulpayment).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Currency.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Subscription expiration date, a Unix time. Since Bot API 8.0.
    pub subscription_expiration_date: Option<UnixTime>,
    /// Whether it is recurring. Since Bot API 8.0.
    pub is_recurring: bool,
    /// Whether it is first recurring. Since Bot API 8.0.
    pub is_first_recurring: bool,
    /// Shipping option identifier.
    pub shipping_option_id: Option<ShippingOptionId>,
    /// Order info.
    pub order_info: Option<Box<OrderInfo>>,
    /// Telegram payment charge identifier.
    pub telegram_payment_charge_id: PaymentChargeId,
    /// Provider payment charge identifier.
    pub provider_payment_charge_id: String,
}

impl SuccessfulPayment {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        total_amount: i64,
        invoice_payload: impl Into<String>,
        telegram_payment_charge_id: impl Into<PaymentChargeId>,
        provider_payment_charge_id: impl Into<String>,
    ) -> Self {
        Self {
            currency: currency.into(),
            total_amount,
            invoice_payload: invoice_payload.into(),
            subscription_expiration_date: None,
            is_recurring: false,
            is_first_recurring: false,
            shipping_option_id: None,
            order_info: None,
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            provider_payment_charge_id: provider_payment_charge_id.into(),
        }
    }
}

impl Serialize for SuccessfulPayment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        if let Some(value) = &self.subscription_expiration_date {
            map.serialize_entry("subscription_expiration_date", value)?;
        }
        if self.is_recurring {
            map.serialize_entry("is_recurring", &true)?;
        }
        if self.is_first_recurring {
            map.serialize_entry("is_first_recurring", &true)?;
        }
        if let Some(value) = &self.shipping_option_id {
            map.serialize_entry("shipping_option_id", value)?;
        }
        if let Some(value) = &self.order_info {
            map.serialize_entry("order_info", &**value)?;
        }
        map.serialize_entry("telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        map.serialize_entry("provider_payment_charge_id", &self.provider_payment_charge_id)?;
        map.end()
    }
}

impl de::Object for SuccessfulPayment {
    const EXPECTED: &'static str = "an object, SuccessfulPayment";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            8 => match name {
                "currency" => 0,
                _ => return None,
            },
            10 => match name {
                "order_info" => 7,
                _ => return None,
            },
            12 => match name {
                "total_amount" => 1,
                "is_recurring" => 4,
                _ => return None,
            },
            15 => match name {
                "invoice_payload" => 2,
                _ => return None,
            },
            18 => match name {
                "is_first_recurring" => 5,
                "shipping_option_id" => 6,
                _ => return None,
            },
            26 => match name {
                "telegram_payment_charge_id" => 8,
                "provider_payment_charge_id" => 9,
                _ => return None,
            },
            28 => match name {
                "subscription_expiration_date" => 3,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut subscription_expiration_date = None;
        let mut is_recurring = false;
        let mut is_first_recurring = false;
        let mut shipping_option_id = None;
        let mut order_info = None;
        let mut telegram_payment_charge_id = None;
        let mut provider_payment_charge_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut currency)?,
                1 => de::int(&mut map, &mut total_amount)?,
                2 => de::value(&mut map, &mut invoice_payload)?,
                3 => de::value(&mut map, &mut subscription_expiration_date)?,
                4 => de::flag(&mut map, &mut is_recurring)?,
                5 => de::flag(&mut map, &mut is_first_recurring)?,
                6 => de::value(&mut map, &mut shipping_option_id)?,
                7 => de::boxed_value(&mut map, &mut order_info)?,
                8 => de::value(&mut map, &mut telegram_payment_charge_id)?,
                _ => de::value(&mut map, &mut provider_payment_charge_id)?,
            }
        }
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        let Some(total_amount) = total_amount else { return Err(de::missing("total_amount")) };
        let Some(invoice_payload) = invoice_payload else {
            return Err(de::missing("invoice_payload"));
        };
        let Some(telegram_payment_charge_id) = telegram_payment_charge_id else {
            return Err(de::missing("telegram_payment_charge_id"));
        };
        let Some(provider_payment_charge_id) = provider_payment_charge_id else {
            return Err(de::missing("provider_payment_charge_id"));
        };
        Ok(Self {
            currency,
            total_amount,
            invoice_payload,
            subscription_expiration_date,
            is_recurring,
            is_first_recurring,
            shipping_option_id,
            order_info,
            telegram_payment_charge_id,
            provider_payment_charge_id,
        })
    }
}

impl<'de> Deserialize<'de> for SuccessfulPayment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Refunded payment, with `currency`, `total_amount`, `invoice_payload` and `telegram_payment_charge_id`.
///
/// [Reference](https://core.telegram.org/bots/api#refundedpayment). Since Bot API 7.7.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundedPayment {
    /// Currency, always `"XTR"`.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Telegram payment charge identifier.
    pub telegram_payment_charge_id: PaymentChargeId,
    /// Provider payment charge identifier.
    pub provider_payment_charge_id: Option<String>,
}

impl RefundedPayment {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        total_amount: i64,
        invoice_payload: impl Into<String>,
        telegram_payment_charge_id: impl Into<PaymentChargeId>,
    ) -> Self {
        Self {
            currency: "XTR".into(),
            total_amount,
            invoice_payload: invoice_payload.into(),
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            provider_payment_charge_id: None,
        }
    }
}

impl Serialize for RefundedPayment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        map.serialize_entry("telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        if let Some(value) = &self.provider_payment_charge_id {
            map.serialize_entry("provider_payment_charge_id", value)?;
        }
        map.end()
    }
}

impl de::Object for RefundedPayment {
    const EXPECTED: &'static str = "an object, RefundedPayment";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "currency" => 0,
            "total_amount" => 1,
            "invoice_payload" => 2,
            "telegram_payment_charge_id" => 3,
            "provider_payment_charge_id" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut telegram_payment_charge_id = None;
        let mut provider_payment_charge_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut currency)?,
                1 => de::int(&mut map, &mut total_amount)?,
                2 => de::value(&mut map, &mut invoice_payload)?,
                3 => de::value(&mut map, &mut telegram_payment_charge_id)?,
                _ => de::value(&mut map, &mut provider_payment_charge_id)?,
            }
        }
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        let Some(total_amount) = total_amount else { return Err(de::missing("total_amount")) };
        let Some(invoice_payload) = invoice_payload else {
            return Err(de::missing("invoice_payload"));
        };
        let Some(telegram_payment_charge_id) = telegram_payment_charge_id else {
            return Err(de::missing("telegram_payment_charge_id"));
        };
        Ok(Self {
            currency,
            total_amount,
            invoice_payload,
            telegram_payment_charge_id,
            provider_payment_charge_id,
        })
    }
}

impl<'de> Deserialize<'de> for RefundedPayment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Shipping query, with `id`, `from`, `invoice_payload` and `shipping_address`.
///
/// [Reference](https://core.telegram.org/bots/api#shippingquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingQuery {
    /// Identifier.
    pub id: ShippingQueryId,
    /// Who sent it.
    pub from: User,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Shipping address.
    pub shipping_address: ShippingAddress,
}

impl ShippingQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<ShippingQueryId>,
        from: impl Into<User>,
        invoice_payload: impl Into<String>,
        shipping_address: impl Into<ShippingAddress>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            invoice_payload: invoice_payload.into(),
            shipping_address: shipping_address.into(),
        }
    }
}

impl Serialize for ShippingQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        map.serialize_entry("shipping_address", &self.shipping_address)?;
        map.end()
    }
}

impl de::Object for ShippingQuery {
    const EXPECTED: &'static str = "an object, ShippingQuery";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "from" => 1,
            "invoice_payload" => 2,
            "shipping_address" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut invoice_payload = None;
        let mut shipping_address = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::value(&mut map, &mut invoice_payload)?,
                _ => de::value(&mut map, &mut shipping_address)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(invoice_payload) = invoice_payload else {
            return Err(de::missing("invoice_payload"));
        };
        let Some(shipping_address) = shipping_address else {
            return Err(de::missing("shipping_address"));
        };
        Ok(Self { id, from, invoice_payload, shipping_address })
    }
}

impl<'de> Deserialize<'de> for ShippingQuery {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Pre checkout query, with `id`, `from`, `currency`, `total_amount` and `invoice_payload`.
///
/// [Reference](https://core.telegram.org/bots/api#precheckoutquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Identifier.
    pub id: PreCheckoutQueryId,
    /// Who sent it.
    pub from: User,
    /// Currency.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Shipping option identifier.
    pub shipping_option_id: Option<ShippingOptionId>,
    /// Order info.
    pub order_info: Option<Box<OrderInfo>>,
}

impl PreCheckoutQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<PreCheckoutQueryId>,
        from: impl Into<User>,
        currency: impl Into<String>,
        total_amount: i64,
        invoice_payload: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            currency: currency.into(),
            total_amount,
            invoice_payload: invoice_payload.into(),
            shipping_option_id: None,
            order_info: None,
        }
    }
}

impl Serialize for PreCheckoutQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        if let Some(value) = &self.shipping_option_id {
            map.serialize_entry("shipping_option_id", value)?;
        }
        if let Some(value) = &self.order_info {
            map.serialize_entry("order_info", &**value)?;
        }
        map.end()
    }
}

impl de::Object for PreCheckoutQuery {
    const EXPECTED: &'static str = "an object, PreCheckoutQuery";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "from" => 1,
            "currency" => 2,
            "total_amount" => 3,
            "invoice_payload" => 4,
            "shipping_option_id" => 5,
            "order_info" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut shipping_option_id = None;
        let mut order_info = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::value(&mut map, &mut currency)?,
                3 => de::int(&mut map, &mut total_amount)?,
                4 => de::value(&mut map, &mut invoice_payload)?,
                5 => de::value(&mut map, &mut shipping_option_id)?,
                _ => de::boxed_value(&mut map, &mut order_info)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        let Some(total_amount) = total_amount else { return Err(de::missing("total_amount")) };
        let Some(invoice_payload) = invoice_payload else {
            return Err(de::missing("invoice_payload"));
        };
        Ok(Self {
            id,
            from,
            currency,
            total_amount,
            invoice_payload,
            shipping_option_id,
            order_info,
        })
    }
}

impl<'de> Deserialize<'de> for PreCheckoutQuery {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid media purchased, with `from` and `paid_media_payload`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediapurchased). Since Bot API 7.10.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPurchased {
    /// Who sent it.
    pub from: User,
    /// Paid media payload.
    pub paid_media_payload: String,
}

impl PaidMediaPurchased {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(from: impl Into<User>, paid_media_payload: impl Into<String>) -> Self {
        Self { from: from.into(), paid_media_payload: paid_media_payload.into() }
    }
}

impl Serialize for PaidMediaPurchased {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("paid_media_payload", &self.paid_media_payload)?;
        map.end()
    }
}

impl de::Object for PaidMediaPurchased {
    const EXPECTED: &'static str = "an object, PaidMediaPurchased";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "from" => 0,
            "paid_media_payload" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut from = None;
        let mut paid_media_payload = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut from)?,
                _ => de::value(&mut map, &mut paid_media_payload)?,
            }
        }
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(paid_media_payload) = paid_media_payload else {
            return Err(de::missing("paid_media_payload"));
        };
        Ok(Self { from, paid_media_payload })
    }
}

impl<'de> Deserialize<'de> for PaidMediaPurchased {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Revenue withdrawal state pending; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstatepending). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RevenueWithdrawalStatePending {}

impl RevenueWithdrawalStatePending {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for RevenueWithdrawalStatePending {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "pending")?;
        map.end()
    }
}

impl de::Object for RevenueWithdrawalStatePending {
    const EXPECTED: &'static str = "an object, RevenueWithdrawalStatePending";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for RevenueWithdrawalStatePending {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Revenue withdrawal state succeeded, with `date` and `url`.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevenueWithdrawalStateSucceeded {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// URL.
    pub url: String,
}

impl RevenueWithdrawalStateSucceeded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(date: impl Into<UnixTime>, url: impl Into<String>) -> Self {
        Self { date: date.into(), url: url.into() }
    }
}

impl Serialize for RevenueWithdrawalStateSucceeded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "succeeded")?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl de::Object for RevenueWithdrawalStateSucceeded {
    const EXPECTED: &'static str = "an object, RevenueWithdrawalStateSucceeded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "date" => 0,
            "url" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut date = None;
        let mut url = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut date)?,
                _ => de::value(&mut map, &mut url)?,
            }
        }
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(url) = url else { return Err(de::missing("url")) };
        Ok(Self { date, url })
    }
}

impl<'de> Deserialize<'de> for RevenueWithdrawalStateSucceeded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Revenue withdrawal state failed; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstatefailed). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RevenueWithdrawalStateFailed {}

impl RevenueWithdrawalStateFailed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for RevenueWithdrawalStateFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "failed")?;
        map.end()
    }
}

impl de::Object for RevenueWithdrawalStateFailed {
    const EXPECTED: &'static str = "an object, RevenueWithdrawalStateFailed";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for RevenueWithdrawalStateFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Affiliate info, with `commission_per_mille` and `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#affiliateinfo). Since Bot API 8.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AffiliateInfo {
    /// Affiliate user.
    pub affiliate_user: Option<Box<User>>,
    /// Affiliate chat.
    pub affiliate_chat: Option<Box<Chat>>,
    /// Commission per mille.
    pub commission_per_mille: i64,
    /// Amount.
    pub amount: i64,
    /// Nanostar amount, -999999999 to 999999999.
    pub nanostar_amount: Option<i64>,
}

impl AffiliateInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(commission_per_mille: i64, amount: i64) -> Self {
        Self {
            affiliate_user: None,
            affiliate_chat: None,
            commission_per_mille,
            amount,
            nanostar_amount: None,
        }
    }
}

impl Serialize for AffiliateInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.affiliate_user {
            map.serialize_entry("affiliate_user", &**value)?;
        }
        if let Some(value) = &self.affiliate_chat {
            map.serialize_entry("affiliate_chat", &**value)?;
        }
        map.serialize_entry("commission_per_mille", &self.commission_per_mille)?;
        map.serialize_entry("amount", &self.amount)?;
        if let Some(value) = &self.nanostar_amount {
            map.serialize_entry("nanostar_amount", value)?;
        }
        map.end()
    }
}

impl de::Object for AffiliateInfo {
    const EXPECTED: &'static str = "an object, AffiliateInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "affiliate_user" => 0,
            "affiliate_chat" => 1,
            "commission_per_mille" => 2,
            "amount" => 3,
            "nanostar_amount" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut affiliate_user = None;
        let mut affiliate_chat = None;
        let mut commission_per_mille = None;
        let mut amount = None;
        let mut nanostar_amount = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::boxed_value(&mut map, &mut affiliate_user)?,
                1 => de::boxed_value(&mut map, &mut affiliate_chat)?,
                2 => de::int(&mut map, &mut commission_per_mille)?,
                3 => de::int(&mut map, &mut amount)?,
                _ => de::int(&mut map, &mut nanostar_amount)?,
            }
        }
        let Some(commission_per_mille) = commission_per_mille else {
            return Err(de::missing("commission_per_mille"));
        };
        let Some(amount) = amount else { return Err(de::missing("amount")) };
        Ok(Self { affiliate_user, affiliate_chat, commission_per_mille, amount, nanostar_amount })
    }
}

impl<'de> Deserialize<'de> for AffiliateInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner user, with `transaction_type` and `user`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartneruser). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerUser {
    /// Transaction type. Since Bot API 9.0.
    pub transaction_type: UserTransactionType,
    /// User.
    pub user: User,
    /// Affiliate. Since Bot API 8.1.
    pub affiliate: Option<Box<AffiliateInfo>>,
    /// Invoice payload. Since Bot API 7.6.
    pub invoice_payload: Option<String>,
    /// Subscription period. Since Bot API 8.0.
    pub subscription_period: Option<i64>,
    /// Paid media. Since Bot API 7.9.
    pub paid_media: Option<Vec<PaidMedia>>,
    /// Paid media payload. Since Bot API 7.10.
    pub paid_media_payload: Option<String>,
    /// Gift. Since Bot API 8.0.
    pub gift: Option<Box<Gift>>,
    /// Premium subscription duration. Since Bot API 9.0.
    pub premium_subscription_duration: Option<i64>,
}

impl TransactionPartnerUser {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(transaction_type: impl Into<UserTransactionType>, user: impl Into<User>) -> Self {
        Self {
            transaction_type: transaction_type.into(),
            user: user.into(),
            affiliate: None,
            invoice_payload: None,
            subscription_period: None,
            paid_media: None,
            paid_media_payload: None,
            gift: None,
            premium_subscription_duration: None,
        }
    }
}

impl Serialize for TransactionPartnerUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "user")?;
        map.serialize_entry("transaction_type", &self.transaction_type)?;
        map.serialize_entry("user", &self.user)?;
        if let Some(value) = &self.affiliate {
            map.serialize_entry("affiliate", &**value)?;
        }
        if let Some(value) = &self.invoice_payload {
            map.serialize_entry("invoice_payload", value)?;
        }
        if let Some(value) = &self.subscription_period {
            map.serialize_entry("subscription_period", value)?;
        }
        if let Some(value) = &self.paid_media {
            map.serialize_entry("paid_media", value)?;
        }
        if let Some(value) = &self.paid_media_payload {
            map.serialize_entry("paid_media_payload", value)?;
        }
        if let Some(value) = &self.gift {
            map.serialize_entry("gift", &**value)?;
        }
        if let Some(value) = &self.premium_subscription_duration {
            map.serialize_entry("premium_subscription_duration", value)?;
        }
        map.end()
    }
}

impl de::Object for TransactionPartnerUser {
    const EXPECTED: &'static str = "an object, TransactionPartnerUser";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "user" => 1,
                "gift" => 7,
                _ => return None,
            },
            9 => match name {
                "affiliate" => 2,
                _ => return None,
            },
            10 => match name {
                "paid_media" => 5,
                _ => return None,
            },
            15 => match name {
                "invoice_payload" => 3,
                _ => return None,
            },
            16 => match name {
                "transaction_type" => 0,
                _ => return None,
            },
            18 => match name {
                "paid_media_payload" => 6,
                _ => return None,
            },
            19 => match name {
                "subscription_period" => 4,
                _ => return None,
            },
            29 => match name {
                "premium_subscription_duration" => 8,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut transaction_type = None;
        let mut user = None;
        let mut affiliate = None;
        let mut invoice_payload = None;
        let mut subscription_period = None;
        let mut paid_media = None;
        let mut paid_media_payload = None;
        let mut gift = None;
        let mut premium_subscription_duration = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut transaction_type)?,
                1 => de::value(&mut map, &mut user)?,
                2 => de::boxed_value(&mut map, &mut affiliate)?,
                3 => de::value(&mut map, &mut invoice_payload)?,
                4 => de::int(&mut map, &mut subscription_period)?,
                5 => de::value(&mut map, &mut paid_media)?,
                6 => de::value(&mut map, &mut paid_media_payload)?,
                7 => de::boxed_value(&mut map, &mut gift)?,
                _ => de::int(&mut map, &mut premium_subscription_duration)?,
            }
        }
        let Some(transaction_type) = transaction_type else {
            return Err(de::missing("transaction_type"));
        };
        let Some(user) = user else { return Err(de::missing("user")) };
        Ok(Self {
            transaction_type,
            user,
            affiliate,
            invoice_payload,
            subscription_period,
            paid_media,
            paid_media_payload,
            gift,
            premium_subscription_duration,
        })
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerUser {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner chat, with `chat`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnerchat). Since Bot API 8.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerChat {
    /// Chat.
    pub chat: Chat,
    /// Gift.
    pub gift: Option<Box<Gift>>,
}

impl TransactionPartnerChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat: impl Into<Chat>) -> Self {
        Self { chat: chat.into(), gift: None }
    }
}

impl Serialize for TransactionPartnerChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "chat")?;
        map.serialize_entry("chat", &self.chat)?;
        if let Some(value) = &self.gift {
            map.serialize_entry("gift", &**value)?;
        }
        map.end()
    }
}

impl de::Object for TransactionPartnerChat {
    const EXPECTED: &'static str = "an object, TransactionPartnerChat";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "gift" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut gift = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                _ => de::boxed_value(&mut map, &mut gift)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        Ok(Self { chat, gift })
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerChat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner affiliate program, with `commission_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartneraffiliateprogram). Since Bot API 8.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerAffiliateProgram {
    /// Sponsor user.
    pub sponsor_user: Option<Box<User>>,
    /// Commission per mille.
    pub commission_per_mille: i64,
}

impl TransactionPartnerAffiliateProgram {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(commission_per_mille: i64) -> Self {
        Self { sponsor_user: None, commission_per_mille }
    }
}

impl Serialize for TransactionPartnerAffiliateProgram {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "affiliate_program")?;
        if let Some(value) = &self.sponsor_user {
            map.serialize_entry("sponsor_user", &**value)?;
        }
        map.serialize_entry("commission_per_mille", &self.commission_per_mille)?;
        map.end()
    }
}

impl de::Object for TransactionPartnerAffiliateProgram {
    const EXPECTED: &'static str = "an object, TransactionPartnerAffiliateProgram";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "sponsor_user" => 0,
            "commission_per_mille" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sponsor_user = None;
        let mut commission_per_mille = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::boxed_value(&mut map, &mut sponsor_user)?,
                _ => de::int(&mut map, &mut commission_per_mille)?,
            }
        }
        let Some(commission_per_mille) = commission_per_mille else {
            return Err(de::missing("commission_per_mille"));
        };
        Ok(Self { sponsor_user, commission_per_mille })
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerAffiliateProgram {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner fragment; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnerfragment). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionPartnerFragment {
    /// Withdrawal state.
    pub withdrawal_state: Option<RevenueWithdrawalState>,
}

impl TransactionPartnerFragment {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { withdrawal_state: None }
    }
}

impl Serialize for TransactionPartnerFragment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "fragment")?;
        if let Some(value) = &self.withdrawal_state {
            map.serialize_entry("withdrawal_state", value)?;
        }
        map.end()
    }
}

impl de::Object for TransactionPartnerFragment {
    const EXPECTED: &'static str = "an object, TransactionPartnerFragment";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "withdrawal_state" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut withdrawal_state = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut withdrawal_state)?;
        }
        Ok(Self { withdrawal_state })
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerFragment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner telegram ads; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnertelegramads). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionPartnerTelegramAds {}

impl TransactionPartnerTelegramAds {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for TransactionPartnerTelegramAds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "telegram_ads")?;
        map.end()
    }
}

impl de::Object for TransactionPartnerTelegramAds {
    const EXPECTED: &'static str = "an object, TransactionPartnerTelegramAds";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerTelegramAds {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner telegram api, with `request_count`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnertelegramapi). Since Bot API 7.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerTelegramApi {
    /// Request count.
    pub request_count: i64,
}

impl TransactionPartnerTelegramApi {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_count: i64) -> Self {
        Self { request_count }
    }
}

impl Serialize for TransactionPartnerTelegramApi {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "telegram_api")?;
        map.serialize_entry("request_count", &self.request_count)?;
        map.end()
    }
}

impl de::Object for TransactionPartnerTelegramApi {
    const EXPECTED: &'static str = "an object, TransactionPartnerTelegramApi";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "request_count" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_count = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut request_count)?;
        }
        let Some(request_count) = request_count else { return Err(de::missing("request_count")) };
        Ok(Self { request_count })
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerTelegramApi {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Transaction partner other; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnerother). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionPartnerOther {}

impl TransactionPartnerOther {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for TransactionPartnerOther {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "other")?;
        map.end()
    }
}

impl de::Object for TransactionPartnerOther {
    const EXPECTED: &'static str = "an object, TransactionPartnerOther";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for TransactionPartnerOther {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Star transaction, with `id`, `amount` and `date`.
///
/// [Reference](https://core.telegram.org/bots/api#startransaction). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarTransaction {
    /// Identifier.
    pub id: String,
    /// Amount.
    pub amount: i64,
    /// Nanostar amount, 0 to 999999999. Since Bot API 8.1.
    pub nanostar_amount: Option<i64>,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Source.
    pub source: Option<TransactionPartner>,
    /// Receiver.
    pub receiver: Option<TransactionPartner>,
}

impl StarTransaction {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, amount: i64, date: impl Into<UnixTime>) -> Self {
        Self {
            id: id.into(),
            amount,
            nanostar_amount: None,
            date: date.into(),
            source: None,
            receiver: None,
        }
    }
}

impl Serialize for StarTransaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("amount", &self.amount)?;
        if let Some(value) = &self.nanostar_amount {
            map.serialize_entry("nanostar_amount", value)?;
        }
        map.serialize_entry("date", &self.date)?;
        if let Some(value) = &self.source {
            map.serialize_entry("source", value)?;
        }
        if let Some(value) = &self.receiver {
            map.serialize_entry("receiver", value)?;
        }
        map.end()
    }
}

impl de::Object for StarTransaction {
    const EXPECTED: &'static str = "an object, StarTransaction";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "amount" => 1,
            "nanostar_amount" => 2,
            "date" => 3,
            "source" => 4,
            "receiver" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut amount = None;
        let mut nanostar_amount = None;
        let mut date = None;
        let mut source = None;
        let mut receiver = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::int(&mut map, &mut amount)?,
                2 => de::int(&mut map, &mut nanostar_amount)?,
                3 => de::value(&mut map, &mut date)?,
                4 => de::value(&mut map, &mut source)?,
                _ => de::value(&mut map, &mut receiver)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(amount) = amount else { return Err(de::missing("amount")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        Ok(Self { id, amount, nanostar_amount, date, source, receiver })
    }
}

impl<'de> Deserialize<'de> for StarTransaction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Star transactions, with `transactions`.
///
/// [Reference](https://core.telegram.org/bots/api#startransactions). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarTransactions {
    /// Transactions.
    pub transactions: Vec<StarTransaction>,
}

impl StarTransactions {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(transactions: impl Into<Vec<StarTransaction>>) -> Self {
        Self { transactions: transactions.into() }
    }
}

impl Serialize for StarTransactions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("transactions", &self.transactions)?;
        map.end()
    }
}

impl de::Object for StarTransactions {
    const EXPECTED: &'static str = "an object, StarTransactions";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "transactions" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut transactions = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut transactions)?;
        }
        let Some(transactions) = transactions else { return Err(de::missing("transactions")) };
        Ok(Self { transactions })
    }
}

impl<'de> Deserialize<'de> for StarTransactions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
