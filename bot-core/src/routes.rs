//! The list of routes.

/// A list of annotated functions as routes.
///
/// Takes paths of functions with a handler attribute, such as `#[command("…")]`, imported or not.
/// A function named twice is a compile error: "conflicting implementations of trait
/// `HandlerListedTwice<put>`".
/// "constant provided when a type was expected" means that a function has no handler attribute.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// mod admin {
///     use bot_core::prelude::*;
///
///     /// Counts.
///     #[command("count")]
///     pub async fn count() -> &'static str { "1" }
/// }
///
/// /// Answers.
/// #[command("ping")]
/// async fn ping() -> &'static str { "pong" }
///
/// let routes = routes![ping, admin::count];
/// assert_eq!(routes.len(), 2);
/// ```
#[macro_export]
macro_rules! routes {
    ($($handler:ty),* $(,)?) => {{
        // One implementation per handler: a second one for the same handler doesn't compile.
        const _: () = {
            #[allow(dead_code)]
            struct Routes;
            #[allow(dead_code)]
            trait HandlerListedTwice<Handler> {}
            $(impl HandlerListedTwice<$handler> for Routes {})*
        };
        [$($crate::router::Route::defined::<$handler>()),*]
    }};
}

/// Registers the handler of that name; what the attributes write with the feature `discover`.
#[cfg(feature = "discover")]
#[doc(hidden)]
#[macro_export]
macro_rules! discovered {
    ($handler:ident) => {
        $crate::__inventory::submit! {
            $crate::router::Discovered::of::<$handler>(::core::module_path!(), ::core::line!())
        }
    };
}
