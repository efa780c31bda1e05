//! End-to-end tests: bots against the simulator, over real sockets.
//!
//! - `notes`: the put/get bot for many users, usage answers, bad input
//! - `words`: the words of a command as arguments, and mistakes in them
//! - `callbacks`: buttons, what they carry, and the answers to presses
//! - `commands`: help, near misses, other prefixes, commands in captions
//! - `data`: no lost increments, transactions, data from outside of handlers
//! - `never_called`: handlers that could never be called are mistakes of the set-up
//! - `order`: each chat in order, no chat holds up another, no update lost or repeated
//! - `failures`: errors, networks that fail, wrong tokens, second instances
//! - `floods`: of many updates of one user as many are handled as a limit says
//! - `filters`: each message goes to the handler whose conditions hold
//! - `panics`: an author's code that panics ends nothing but itself
//! - `store_failures`: what could not be stored is handled when the store recovers
//! - `recovery`: nothing is handled twice, whatever is repeated
//! - `redelivery`: updates of an earlier run that come again, each handled once
//! - `keyboards`: keyboards below replies, and wrong ones
//! - `logged`: what a log says about handlers
//! - `media`: photos, documents, voice messages and albums, sent and received
//! - `middleware`: the ready middleware, and what a middleware may reply
//! - `replies`: odd replies, and replies whose fate is odd
//! - `routers`: routers within routers, middleware, fallbacks, routes that come and go
//! - `set_aside`: a program that dies of an update, and what becomes of that update
//! - `set_up`: mistakes of a set-up, and what Telegram is asked for
//! - `simulator`: what the simulator sends, against the types of the Bot API
//! - `texts`: markup, hostile values, long texts
//! - `stop`: a clean stop loses nothing, a second start repeats nothing
//! - `tls`: calls over TLS, to a server that the machine trusts and to one that it doesn't
//! - `two_bots`: several bots in one process, with one file
//! - `updates`: every kind of update starts its handler
//! - `leftovers`: what no other route takes, and what can't be decoded
//! - `menu`: the menu of commands, as each person sees it
//! - `migration`: a group's upgrade, told in every way and order

#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod bots;
mod callbacks;
mod commands;
mod crashes;
mod data;
mod doubts;
mod failures;
mod filters;
mod floods;
mod keyboards;
mod leftovers;
mod logged;
mod media;
mod menu;
mod middleware;
mod migration;
mod never_called;
mod notes;
mod order;
mod panics;
mod presses;
mod recovery;
mod redelivery;
mod replies;
mod routers;
#[cfg(unix)]
mod set_aside;
mod set_up;
mod simulator;
mod stop;
mod store_failures;
mod stores;
mod stores_all;
mod texts;
mod tls;
mod two_bots;
mod updates;
mod words;
