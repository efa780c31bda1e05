//! An expansion, formatted; see `src/golden.rs`.

#[automatically_derived]
impl ::bot_core::extract::words::Choice for Drink {
    const NAMES: &'static [&'static [&'static str]] = &[
        &["green_tea"],
        &["coffee", "espresso"],
    ];
    fn nth(index: usize) -> ::core::option::Option<Self> {
        ::core::iter::IntoIterator::into_iter([Self::GreenTea, Self::Coffee]).nth(index)
    }
    fn index(&self) -> usize {
        match self {
            Self::GreenTea { .. } => 0,
            Self::Coffee { .. } => 1,
        }
    }
}
