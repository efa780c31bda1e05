//! The tests are in `tests/`; the guide's code is compiled with them.
