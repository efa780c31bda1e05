//! Invoices, payments and Telegram Stars.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

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
            Self::Succeeded(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
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

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::Pending(de::plain(fields)?),
            1 => Self::Succeeded(de::boxed(fields)?),
            _ => Self::Failed(de::plain(fields)?),
        })
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
            Self::User(value) => value.serialize(serializer),
            Self::Chat(value) => value.serialize(serializer),
            Self::AffiliateProgram(value) => value.serialize(serializer),
            Self::Fragment(value) => value.serialize(serializer),
            Self::TelegramAds(value) => value.serialize(serializer),
            Self::TelegramApi(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
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

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::User(de::boxed(fields)?),
            1 => Self::Chat(de::boxed(fields)?),
            2 => Self::AffiliateProgram(de::boxed(fields)?),
            3 => Self::Fragment(de::boxed(fields)?),
            4 => Self::TelegramAds(de::plain(fields)?),
            5 => Self::TelegramApi(de::boxed(fields)?),
            _ => Self::Other(de::plain(fields)?),
        })
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StarAmount {
    /// Amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub amount: i64,
    /// Nanostar amount, -999999999 to 999999999.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub nanostar_amount: Option<i64>,
}

impl StarAmount {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(amount: i64) -> Self {
        Self { amount, nanostar_amount: None }
    }
}

/// Labeled price, with `label` and `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#labeledprice).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// Label.
    pub label: String,
    /// Amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub amount: i64,
}

impl LabeledPrice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(label: impl Into<String>, amount: i64) -> Self {
        Self { label: label.into(), amount }
    }
}

/// Invoice, with `title`, `description`, `start_parameter`, `currency` and `total_amount`.
///
/// [Reference](https://core.telegram.org/bots/api#invoice).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    #[serde(deserialize_with = "crate::de::int")]
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

/// Shipping address, with `country_code`, `state`, `city`, `street_line1`, `street_line2` and `post_code`.
///
/// [Reference](https://core.telegram.org/bots/api#shippingaddress).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Order info; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#orderinfo).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Shipping address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Box<ShippingAddress>>,
}

impl OrderInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, phone_number: None, email: None, shipping_address: None }
    }
}

/// Shipping option, with `id`, `title` and `prices`.
///
/// [Reference](https://core.telegram.org/bots/api#shippingoption).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Successful payment, with `currency`, `total_amount`, `invoice_payload`, `telegram_payment_charge_id` and `provider_payment_charge_id`.
///
/// [Reference](https://core.telegram.org/bots/api#successfulpayment).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Currency.
    pub currency: String,
    /// Total amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Subscription expiration date, a Unix time. Since Bot API 8.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_expiration_date: Option<UnixTime>,
    /// Whether it is recurring. Since Bot API 8.0.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_recurring: bool,
    /// Whether it is first recurring. Since Bot API 8.0.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_first_recurring: bool,
    /// Shipping option identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_option_id: Option<ShippingOptionId>,
    /// Order info.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Refunded payment, with `currency`, `total_amount`, `invoice_payload` and `telegram_payment_charge_id`.
///
/// [Reference](https://core.telegram.org/bots/api#refundedpayment). Since Bot API 7.7.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RefundedPayment {
    /// Currency, always `"XTR"`.
    pub currency: String,
    /// Total amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Telegram payment charge identifier.
    pub telegram_payment_charge_id: PaymentChargeId,
    /// Provider payment charge identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Shipping query, with `id`, `from`, `invoice_payload` and `shipping_address`.
///
/// [Reference](https://core.telegram.org/bots/api#shippingquery).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Pre checkout query, with `id`, `from`, `currency`, `total_amount` and `invoice_payload`.
///
/// [Reference](https://core.telegram.org/bots/api#precheckoutquery).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Identifier.
    pub id: PreCheckoutQueryId,
    /// Who sent it.
    pub from: User,
    /// Currency.
    pub currency: String,
    /// Total amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Shipping option identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_option_id: Option<ShippingOptionId>,
    /// Order info.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Paid media purchased, with `from` and `paid_media_payload`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediapurchased). Since Bot API 7.10.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Revenue withdrawal state pending; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstatepending). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "pending")]
#[non_exhaustive]
pub struct RevenueWithdrawalStatePending {}

impl RevenueWithdrawalStatePending {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Revenue withdrawal state succeeded, with `date` and `url`.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "succeeded")]
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

/// Revenue withdrawal state failed; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#revenuewithdrawalstatefailed). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "failed")]
#[non_exhaustive]
pub struct RevenueWithdrawalStateFailed {}

impl RevenueWithdrawalStateFailed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Affiliate info, with `commission_per_mille` and `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#affiliateinfo). Since Bot API 8.1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AffiliateInfo {
    /// Affiliate user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate_user: Option<Box<User>>,
    /// Affiliate chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate_chat: Option<Box<Chat>>,
    /// Commission per mille.
    #[serde(deserialize_with = "crate::de::int")]
    pub commission_per_mille: i64,
    /// Amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub amount: i64,
    /// Nanostar amount, -999999999 to 999999999.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Transaction partner user, with `transaction_type` and `user`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartneruser). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "user")]
#[non_exhaustive]
pub struct TransactionPartnerUser {
    /// Transaction type. Since Bot API 9.0.
    pub transaction_type: UserTransactionType,
    /// User.
    pub user: User,
    /// Affiliate. Since Bot API 8.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate: Option<Box<AffiliateInfo>>,
    /// Invoice payload. Since Bot API 7.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_payload: Option<String>,
    /// Subscription period. Since Bot API 8.0.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscription_period: Option<i64>,
    /// Paid media. Since Bot API 7.9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_media: Option<Vec<PaidMedia>>,
    /// Paid media payload. Since Bot API 7.10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_media_payload: Option<String>,
    /// Gift. Since Bot API 8.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<Box<Gift>>,
    /// Premium subscription duration. Since Bot API 9.0.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Transaction partner chat, with `chat`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnerchat). Since Bot API 8.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chat")]
#[non_exhaustive]
pub struct TransactionPartnerChat {
    /// Chat.
    pub chat: Chat,
    /// Gift.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<Box<Gift>>,
}

impl TransactionPartnerChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat: impl Into<Chat>) -> Self {
        Self { chat: chat.into(), gift: None }
    }
}

/// Transaction partner affiliate program, with `commission_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartneraffiliateprogram). Since Bot API 8.1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "affiliate_program")]
#[non_exhaustive]
pub struct TransactionPartnerAffiliateProgram {
    /// Sponsor user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_user: Option<Box<User>>,
    /// Commission per mille.
    #[serde(deserialize_with = "crate::de::int")]
    pub commission_per_mille: i64,
}

impl TransactionPartnerAffiliateProgram {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(commission_per_mille: i64) -> Self {
        Self { sponsor_user: None, commission_per_mille }
    }
}

/// Transaction partner fragment; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnerfragment). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "fragment")]
#[non_exhaustive]
pub struct TransactionPartnerFragment {
    /// Withdrawal state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawal_state: Option<RevenueWithdrawalState>,
}

impl TransactionPartnerFragment {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { withdrawal_state: None }
    }
}

/// Transaction partner telegram ads; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnertelegramads). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "telegram_ads")]
#[non_exhaustive]
pub struct TransactionPartnerTelegramAds {}

impl TransactionPartnerTelegramAds {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Transaction partner telegram api, with `request_count`.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnertelegramapi). Since Bot API 7.11.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "telegram_api")]
#[non_exhaustive]
pub struct TransactionPartnerTelegramApi {
    /// Request count.
    #[serde(deserialize_with = "crate::de::int")]
    pub request_count: i64,
}

impl TransactionPartnerTelegramApi {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_count: i64) -> Self {
        Self { request_count }
    }
}

/// Transaction partner other; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#transactionpartnerother). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "other")]
#[non_exhaustive]
pub struct TransactionPartnerOther {}

impl TransactionPartnerOther {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Star transaction, with `id`, `amount` and `date`.
///
/// [Reference](https://core.telegram.org/bots/api#startransaction). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StarTransaction {
    /// Identifier.
    pub id: String,
    /// Amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub amount: i64,
    /// Nanostar amount, 0 to 999999999. Since Bot API 8.1.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub nanostar_amount: Option<i64>,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<TransactionPartner>,
    /// Receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Star transactions, with `transactions`.
///
/// [Reference](https://core.telegram.org/bots/api#startransactions). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
