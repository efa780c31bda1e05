//! The routes that the expansions give.

use renamed::routes;

use crate::shadowed;

#[test]
fn the_routes_of_shadowed_names_are_whole() {
    let routes =
        routes![shadowed::all, shadowed::cx, shadowed::a0, shadowed::call, shadowed::route,];
    let names: Vec<&str> = routes.iter().map(renamed::router::Route::name).collect();
    let expected = ["all", "cx", "a0", "call", "route"]
        .map(|name| format!("bot_tests_hygiene::shadowed::{name}"));
    assert_eq!(names, expected);
    assert_eq!(
        routes[0].usage().as_deref(),
        Some("/all <access> <response> [handler] [a0] [rest..]")
    );
    assert_eq!(routes[0].description(), "Takes what it can get.");
}
