//! `#[derive(UserData)]` and its like: a type that the framework stores, with its scope.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Meta, Path};

use crate::attribute::{self, Entry, Settings};
use crate::errors::Errors;
use crate::root::{Root, at_attribute, ours};

/// The longest name that a value may be stored under, in characters.
const LONGEST_NAME: usize = 64;

/// Whose data a type is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Scope {
    User,
    Chat,
    Member,
    Bot,
}

impl Scope {
    /// The derive as the user writes it.
    fn derive(self) -> &'static str {
        match self {
            Self::User => "UserData",
            Self::Chat => "ChatData",
            Self::Member => "MemberData",
            Self::Bot => "BotData",
        }
    }

    /// The type that stands for the scope.
    fn marker(self) -> &'static str {
        match self {
            Self::User => "UserScope",
            Self::Chat => "ChatScope",
            Self::Member => "MemberScope",
            Self::Bot => "BotScope",
        }
    }

    /// Whether the data moves along when a group becomes a supergroup.
    fn moves(self) -> bool {
        matches!(self, Self::Chat | Self::Member)
    }
}

/// A stored type, checked.
struct Stored {
    scope: Scope,
    root: Root,
    ident: Ident,
    name: String,
    merge: Option<Path>,
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
    let implementations = stored.is_storable.then(|| stored.implementations());
    let errors = errors.into_compile_errors();
    quote!(#implementations #errors)
}

impl Stored {
    fn read(scope: Scope, input: &DeriveInput, errors: &mut Errors) -> Self {
        let ident = &input.ident;
        check_item(scope, input, errors);
        let is_storable = errors.is_empty();
        let mut settings = Settings::new("#[stored]", &["name", "merge"]);
        let (mut name, mut merge) = (None, None);
        for attribute in input.attrs.iter().filter(|a| a.path().is_ident("stored")) {
            let Meta::List(list) = &attribute.meta else {
                errors.add_at(attribute, "write `#[stored(name = \"notes\")]`");
                continue;
            };
            for entry in attribute::entries(list.tokens.clone()) {
                match entry {
                    Entry::Setting(key, value) if key == "name" => {
                        settings.once(&key, errors);
                        name = errors.keep(attribute::text(&key, value, "notes"));
                    }
                    Entry::Setting(key, value) if key == "merge" => {
                        settings.once(&key, errors);
                        if !scope.moves() {
                            errors.add(
                                key.span(),
                                "only chat and member data is merged, when a group becomes a \
                                 supergroup: remove `merge`",
                            );
                        }
                        merge = errors.keep(attribute::path(&key, value));
                    }
                    Entry::Setting(key, value) => settings.other(&key, value, errors),
                    Entry::Word(key) => settings.word(&key, errors),
                    Entry::Text(text) => settings.refuse(&text, errors),
                    Entry::Other(tokens) => settings.refuse(&tokens, errors),
                }
            }
        }
        let place = name.as_ref().map_or_else(|| ident.span(), syn::LitStr::span);
        let name = name.map_or_else(|| snake_case(&ident.unraw().to_string()), |name| name.value());
        if !is_stored_name(&name) {
            errors.add(
                place,
                format!(
                    "a stored name has 1 to {LONGEST_NAME} of `a-z`, `0-9` and `_`: write \
                     `#[stored(name = \"notes\")]`"
                ),
            );
        }
        Self { scope, root: settings.root(), ident: ident.clone(), name, merge, is_storable }
    }

    fn implementations(&self) -> TokenStream {
        let Self { ident, name, .. } = self;
        let span = ours(ident.span());
        let root = self.root.at(span);
        let scope = Ident::new(self.scope.marker(), span);
        let merge = self.merge.iter();
        let borrow = self.borrow("BorrowFromUpdate", "borrow_from_update", "Snapshot", "snapshot");
        let borrow_mut = (self.scope != Scope::Bot).then(|| {
            self.borrow("BorrowMutFromUpdate", "borrow_mut_from_update", "Exclusive", "exclusive")
        });
        quote_spanned! {span=>
            #[automatically_derived]
            impl #root::data::Stored for #ident {
                const NAME: &'static str = #name;
                type Scope = #root::data::#scope;

                #(fn merge(old: Self, new: Self) -> Self {
                    #merge(old, new)
                })*
            }

            #[automatically_derived]
            impl #root::data::StoredData for #ident {}

            #borrow
            #borrow_mut
        }
    }

    fn borrow(&self, extractor: &str, method: &str, guard: &str, function: &str) -> TokenStream {
        let ident = &self.ident;
        let span = ours(ident.span());
        let root = self.root.at(span);
        let access = Ident::new(&format!("{function}_access"), span);
        let [extractor, method, guard, function] =
            [extractor, method, guard, function].map(|name| Ident::new(name, span));
        quote_spanned! {span=>
            #[automatically_derived]
            impl #root::extract::#extractor for #ident {
                type Guard<'a> = #root::data::#guard<#ident>;

                fn access(access: &mut #root::extract::Access) {
                    #root::data::#access::<#ident>(access);
                }

                async fn #method(
                    cx: &#root::Context,
                ) -> ::core::result::Result<Self::Guard<'_>, #root::extract::Rejection> {
                    #root::data::#function::<#ident>(cx).await
                }
            }
        }
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

/// Whether a value may be stored under a name. Stores use it as a key and people in SQL.
fn is_stored_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
}

/// The name of a type as a stored name: `ChatNotes` is `chat_notes`, `HTTPLog` is `http_log`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut letters = name.chars().peekable();
    let mut before: Option<char> = None;
    while let Some(letter) = letters.next() {
        let starts_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before != '_'
                    && (!before.is_uppercase() || letters.peek().is_some_and(|c| c.is_lowercase()))
            });
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        before = Some(letter);
    }
    snake
}

/// The scope that another derive gave the type, if one did.
///
/// A derive doesn't see its neighbours, and two of them would give three errors of the compiler
/// about conflicting implementations. So each remembers the type's token, which the compiler
/// names by its bytes in the whole crate. Where spans are told apart in another way, as in an
/// editor, nothing is remembered and the compiler's errors are the ones that are shown.
fn another_scope(ident: &Ident, scope: Scope) -> Option<Scope> {
    static SCOPES: LazyLock<Mutex<HashMap<String, Scope>>> = LazyLock::new(Mutex::default);

    let token = format!("{:?} {ident}", ident.span());
    if !(token.starts_with('#') && token.contains(" bytes(")) {
        return None;
    }
    let mut scopes = SCOPES.lock().unwrap_or_else(PoisonError::into_inner);
    let first = *scopes.entry(token).or_insert(scope);
    (first != scope).then_some(first)
}
