//! Collects the mistakes of one attribute, so that all of them are reported in one build.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::code::Code;

/// The mistakes found so far, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds a mistake that is shown at a place.
    pub(crate) fn add(&mut self, span: Span, message: impl Display) {
        self.0.push(syn::Error::new(span, message));
    }

    /// Adds a mistake that is shown under all of some tokens.
    pub(crate) fn add_at(&mut self, tokens: &impl ToTokens, message: impl Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds a mistake that is shown under all of a list of tokens.
    pub(crate) fn add_over(&mut self, tokens: &[TokenTree], message: impl Display) {
        self.add_at(&tokens.iter().cloned().collect::<TokenStream>(), message);
    }

    /// Takes the value of something that may fail, keeping the mistake if it does.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// An item, the tokens beside it, and one `compile_error!` for each mistake.
    pub(crate) fn behind(self, item: &TokenStream, mut tokens: Vec<TokenTree>) -> TokenStream {
        self.write(&mut tokens);
        [item.clone(), tokens.into_iter().collect()].into_iter().collect()
    }
}

/// One `compile_error!` for each mistake.
impl Code for Errors {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        for error in &self.0 {
            tokens.extend(error.to_compile_error());
        }
    }
}
