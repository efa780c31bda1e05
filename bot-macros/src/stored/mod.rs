//! `#[derive(UserData)]` and its like: a type that the framework stores, with its scope.

mod expiry;
mod implementations;
mod name;
mod options;
mod scope;

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, LitStr};

pub(crate) use self::name::snake_case;
use self::name::{LONGEST_NAME, is_stored_name};
use self::options::Options;
pub(crate) use self::scope::Scope;
use self::scope::another_scope;
use crate::code::Code;
use crate::errors::Errors;
use crate::root::at_attribute;

/// A stored type, checked.
struct Stored {
    scope: Scope,
    ident: Ident,
    /// The name that the values are stored under.
    name: String,
    options: Options,
    /// Whether the traits can be implemented, so that what takes the type brings no errors of its
    /// own when only an option is wrong.
    is_storable: bool,
}

pub(crate) fn expand(scope: Scope, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let stored = Stored::read(scope, &input, &mut errors);
    let mut tokens = Vec::new();
    if stored.is_storable {
        stored.write(&mut tokens);
    }
    errors.write(&mut tokens);
    tokens.into_iter().collect()
}

impl Stored {
    fn read(scope: Scope, input: &DeriveInput, errors: &mut Errors) -> Self {
        let ident = &input.ident;
        check_item(scope, input, errors);
        let is_storable = errors.is_empty();
        let options = Options::read(scope, input, errors);
        let name = options.name.as_ref().map(LitStr::value);
        let name = name.unwrap_or_else(|| snake_case(&ident.unraw().to_string()));
        if !is_stored_name(&name) {
            let place = options.name.as_ref().map_or_else(|| ident.span(), LitStr::span);
            errors.add(
                place,
                format!(
                    "a stored name has 1 to {LONGEST_NAME} of `a-z`, `0-9` and `_`: write \
                     `#[stored(name = \"notes\")]`"
                ),
            );
        }
        Self { scope, ident: ident.clone(), name, options, is_storable }
    }
}

/// Finds what keeps the type from being stored at all.
fn check_item(scope: Scope, input: &DeriveInput, errors: &mut Errors) {
    let (ident, derive) = (&input.ident, scope.derive());
    if let Some(first) = another_scope(ident, scope) {
        errors.add(
            at_attribute(ident),
            format!(
                "`{ident}` derives `{}` already, and data is of one scope: keep one of the two, \
                 or make a type for each",
                first.derive(),
            ),
        );
    }
    if let Data::Union(data) = &input.data {
        errors.add(data.union_token.span, format!("`{derive}` is for structs and enums"));
    }
    if !input.generics.params.is_empty() {
        errors.add_at(
            &input.generics.params,
            "stored data has no generics: all its types would be stored under one name",
        );
    }
}
