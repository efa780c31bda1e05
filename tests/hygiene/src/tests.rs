//! The routes that the expansions give.

use std::time::Duration;

use renamed::data::{Broken, Stored};
use renamed::routes;

use crate::shadowed;

#[test]
fn the_routes_of_shadowed_names_are_whole() {
    let routes = routes![
        shadowed::all,
        shadowed::cx,
        shadowed::words,
        shadowed::data,
        shadowed::a0,
        shadowed::call,
        shadowed::access,
        shadowed::fallback,
        shadowed::route,
    ];
    let names: Vec<&str> = routes.iter().map(renamed::router::Route::name).collect();
    let expected = ["all", "cx", "words", "data", "a0", "call", "access", "fallback", "route"]
        .map(|name| format!("bot_tests_hygiene::shadowed::{name}"));
    assert_eq!(names, expected);
    assert_eq!(
        routes[0].usage().as_deref(),
        Some("/all <access> <response> [handler] [a0] [rest..]")
    );
    assert_eq!(routes[0].description(), "Takes what it can get.");
}

#[test]
fn a_middleware_of_shadowed_names_is_one() {
    let router = renamed::router::Router::new().middleware(shadowed::middleware);
    let app = renamed::App::new("123456:token").routes(router.routes(routes![shadowed::fallback]));
    let error = app.build().unwrap_err().to_string();
    assert!(error.contains("State<u8>"), "{error}");
}

#[test]
fn a_button_of_shadowed_names_has_its_data() {
    use renamed::extract::Word;
    use shadowed::Colour;

    let rest = vec![Colour::Red, Colour::Green];
    let data = shadowed::data::data("a", "b", Some(Colour::Green), None, rest);
    assert_eq!(data.as_str(), r"data:a:b:green:\_:red:green");
    assert_eq!(Colour::parse_word(&"EMERALD".into()), Ok(Colour::Green));
}

#[test]
fn the_options_of_stored_data_are_kept() {
    assert_eq!(shadowed::Rules::NAME, "rules");
    assert_eq!(shadowed::Rules::VERSION, 3);
    assert_eq!(shadowed::Rules::EXPIRES, Some(Duration::from_hours(30 * 24)));
    assert_eq!(shadowed::Rules::BROKEN, Broken::Reset);
    assert_eq!(shadowed::Word::NAME, "word");
    assert_eq!(shadowed::Word::VERSION, 1);
    assert_eq!(shadowed::Word::EXPIRES, Some(Duration::from_mins(90)));
    assert_eq!(shadowed::Answer::EXPIRES, None);
    assert_eq!(shadowed::Answer::BROKEN, Broken::Fail);
}

#[test]
fn a_chain_of_versions_is_gone_up_to_its_end() {
    let upgraded = |version, json| shadowed::Rules::upgrade(version, json).map(|rules| rules.count);
    assert_eq!(upgraded(1, "7").unwrap(), 7);
    assert_eq!(upgraded(2, "8").unwrap(), 8);
    assert!(upgraded(1, "256").unwrap_err().is::<std::num::TryFromIntError>());
    assert!(upgraded(2, "{}").is_err());
    assert!(upgraded(0, "1").is_err());
    assert!(upgraded(3, r#"{"count":1}"#).is_err(), "that is no older version");
}

#[test]
fn templates_take_values_of_any_name() {
    let (html, markdown) = shadowed::templates(1, 2, 3);
    assert_eq!((html.0.as_str(), markdown.0.as_str()), ("<b>1</b>3  2", "*2*31`4`"));
}
