//! Values that move often stay small.

use bot_api::types::{Incoming, InlineKeyboardButton, Message, RichText, Update};

#[test]
fn moving_an_update_moves_little() {
    assert!(size_of::<Update>() <= 32, "{}", size_of::<Update>());
    assert!(size_of::<Incoming>() <= 256, "{}", size_of::<Incoming>());
}

#[test]
fn what_is_absent_from_a_message_costs_little() {
    assert!(size_of::<Message>() <= 1536, "{}", size_of::<Message>());
    assert!(size_of::<InlineKeyboardButton>() <= 256, "{}", size_of::<InlineKeyboardButton>());
    assert!(size_of::<RichText>() <= 64, "{}", size_of::<RichText>());
}
