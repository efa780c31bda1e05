//! Keys of every kind, as texts and back.

use std::fmt::Debug;

use bot_api::types::{ChatId, UserId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::*;

#[track_caller]
fn check<K: Serialize + DeserializeOwned + PartialEq + Debug>(key: K, text: &str) {
    assert_eq!(write(&key).as_deref(), Ok(text), "{key:?}");
    assert_eq!(read::<K>(text), Ok(key), "{text:?}");
}

#[track_caller]
fn check_refused<K: Serialize>(key: &K, expected: &str) {
    let error = write(key).unwrap_err();
    assert!(error.to_string().contains(expected), "{error}");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Name(String);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pair(u8, u8);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Day {
    Monday,
    Other(u8),
}

#[test]
fn text_stays_as_it_is() {
    check("tea".to_owned(), "tea");
    check(Name(" Tee = gut\n".to_owned()), " Tee = gut\n");
    check("00042".to_owned(), "00042");
    check('ä', "ä");
    check(true, "true");
    check(Day::Monday, "monday");
    let uuid = Uuid::from_u128(7);
    check(uuid, "00000000-0000-0000-0000-000000000007");
}

#[test]
fn whole_numbers_have_twenty_digits() {
    check(42_u8, "00000000000000000042");
    check(0_i8, "00000000000000000000");
    check(u64::MAX, "18446744073709551615");
    check(UserId(7), "00000000000000000007");
    check(-5_i16, "-99999999999999999995=-5");
    check(ChatId(-1_001_234_567_890), "-99999998998765432110=-1001234567890");
    check(i64::MIN, "-90776627963145224192=-9223372036854775808");
}

#[test]
fn the_order_of_texts_is_the_order_of_numbers() {
    let mut random = fastrand::Rng::with_seed(7);
    let mut numbers: Vec<i64> = (0..2000).map(|_| random.i64(..) >> random.u32(0..64)).collect();
    numbers.extend([i64::MIN, -10, -9, -1, 0, 1, 9, 10, i64::MAX]);
    numbers.sort_unstable();
    let texts: Vec<_> = numbers.iter().map(|number| write(number).unwrap()).collect();
    assert!(texts.is_sorted());
    let back: Vec<i64> = texts.iter().map(|text| read(text).unwrap()).collect();
    assert_eq!(back, numbers);
}

#[test]
fn what_is_neither_text_nor_a_number_is_refused() {
    check_refused(&1.5, "a fraction");
    check_refused(&Some("tea"), "an `Option`");
    check_refused(&(), "`()`");
    check_refused(&[1, 2], "a tuple");
    check_refused(&vec![1, 2], "a list");
    check_refused(&Pair(1, 2), "several fields");
    check_refused(&Day::Other(3), "a variant with fields");
    check_refused(&u128::MAX, "128 bits");
}

#[test]
fn empty_and_long_texts_are_refused() {
    check_refused(&"", "it is empty");
    check_refused(&"x".repeat(513), "513 bytes; a key has at most 512");
    assert!(write(&"x".repeat(512)).is_ok());
}

#[test]
fn a_stored_key_of_another_type_is_an_error_that_shows_it() {
    let error = read::<u64>("tea").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the stored key \"tea\" is none of the type: it is no whole number"
    );
    assert!(read::<u64>("42").is_err(), "only the form that is written");
    assert!(read::<i64>("-99999999999999999995=-6").is_err());
    assert!(read::<u8>("00000000000000000256").is_err());
    assert!(read::<i64>("18446744073709551615").is_err());
    assert!(read::<u64>("-99999999999999999995=-5").is_err());
    assert!(read::<Uuid>("tea").is_err());
    assert!(read::<Day>("other").is_err());
}
