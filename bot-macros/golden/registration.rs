//! An expansion, formatted; see `src/golden.rs`.

#[cfg(feature = "shop")]
renamed::bot::discovered!(buy);
