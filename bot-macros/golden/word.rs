//! An expansion, formatted; see `src/golden.rs`.

#[automatically_derived]
impl ::bot_core::extract::words::Choice for Drink {
    const NAMES: &'static [&'static [&'static str]] = &[
        &["green_tea"],
        &["coffee", "espresso"],
    ];
    fn nth(index: usize) -> ::core::option::Option<Self> {
        match index {
            0 => ::core::option::Option::Some(Self::GreenTea),
            1 => ::core::option::Option::Some(Self::Coffee),
            _ => ::core::option::Option::None,
        }
    }
    fn index(&self) -> usize {
        match self {
            Self::GreenTea { .. } => 0,
            Self::Coffee { .. } => 1,
        }
    }
}
