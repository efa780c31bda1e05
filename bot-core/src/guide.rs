//! The guide: a chapter for each part of the handler language, with code that is compiled.

pub mod arguments {
    #![doc = include_str!("../docs/guide/arguments.md")]
}
