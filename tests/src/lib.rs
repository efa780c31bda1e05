//! The tests are in `tests/`; here is what the README shows, so that it is compiled with them.

#![doc = include_str!("../../README.md")]
