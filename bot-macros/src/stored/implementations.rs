//! The tokens of a stored type: what it implements, and what its upgrade relies on.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Path, Type};

use super::options::Broken;
use super::{Scope, Stored};
use crate::argument::written;
use crate::root::{Place, ours};

impl Stored {
    pub(super) fn implementations(&self) -> TokenStream {
        let stored = self.stored();
        let taken = match &self.options.key {
            None => self.plain(),
            Some(key) => self.entry(key),
        };
        let checks = self.options.from.as_ref().map(|from| self.checks(from));
        quote!(#stored #taken #checks)
    }

    /// What all stored types have.
    fn stored(&self) -> TokenStream {
        let Self { ident, name, options, .. } = self;
        let span = ours(ident.span());
        let root = options.root.at(span);
        let scope = Ident::new(self.scope.marker(), span);
        let version = options.version.map(Literal::u32_unsuffixed).into_iter();
        let expires = options.expires.map(Literal::u64_unsuffixed).into_iter();
        let broken = options.broken.iter().map(|broken| match broken {
            Broken::Fail => Ident::new("Fail", span),
            Broken::Reset => Ident::new("Reset", span),
        });
        let merge = options.merge.iter();
        let upgrade = options.from.as_ref().map(|from| self.upgrade(from));
        quote_spanned! {span=>
            #[automatically_derived]
            impl #root::data::Stored for #ident {
                const NAME: &'static str = #name;
                #(const VERSION: u32 = #version;)*
                #(const EXPIRES: ::core::option::Option<::core::time::Duration> =
                    ::core::option::Option::Some(::core::time::Duration::from_secs(#expires));)*
                #(const BROKEN: #root::data::Broken = #root::data::Broken::#broken;)*
                type Scope = #root::data::#scope;

                #(fn merge(old: Self, new: Self) -> Self {
                    #merge(old, new)
                })*

                #upgrade
            }
        }
    }

    /// A value that handlers take itself.
    fn plain(&self) -> TokenStream {
        let ident = &self.ident;
        let span = ours(ident.span());
        let root = self.options.root.at(span);
        let borrow = self.borrow("BorrowFromUpdate", "borrow_from_update", "Snapshot", "snapshot");
        let borrow_mut = (self.scope != Scope::Bot).then(|| {
            self.borrow("BorrowMutFromUpdate", "borrow_mut_from_update", "Exclusive", "exclusive")
        });
        quote_spanned! {span=>
            #[automatically_derived]
            impl #root::data::StoredData for #ident {}

            #borrow
            #borrow_mut
        }
    }

    /// A value that handlers take in a collection.
    fn entry(&self, key: &Type) -> TokenStream {
        let ident = &self.ident;
        let span = ours(ident.span());
        let root = self.options.root.at(span);
        quote_spanned! {span=>
            #[automatically_derived]
            impl #root::data::StoredEntry for #ident {
                type Key = #key;
            }
        }
    }

    fn borrow(&self, extractor: &str, method: &str, guard: &str, function: &str) -> TokenStream {
        let ident = &self.ident;
        let span = ours(ident.span());
        let root = self.options.root.at(span);
        let access = Ident::new(&format!("{function}_access"), span);
        let [extractor, method, guard, function] =
            [extractor, method, guard, function].map(|name| Ident::new(name, span));
        quote_spanned! {span=>
            #[automatically_derived]
            impl #root::extract::#extractor for #ident {
                type Guard<'a> = #root::data::#guard<#ident>;

                const NEVER_SKIPS: bool = true;

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

    /// How a value of an older version becomes one of this, told at the older type.
    fn upgrade(&self, from: &Path) -> TokenStream {
        let span = Place::of(from).ours().start;
        let root = self.options.root.at(span);
        let arguments = quote_spanned!(span=> version, json);
        let from = from.to_token_stream();
        let upgraded =
            self.options.root.call(&from, ["data", "Stored"], "upgrade_into", &arguments);
        quote_spanned! {span=>
            fn upgrade(
                version: u32,
                json: &str,
            ) -> ::core::result::Result<Self, #root::handler::BoxError> {
                #upgraded
            }
        }
    }

    /// What has to hold between a type and its older version, told at the older type.
    fn checks(&self, from: &Path) -> TokenStream {
        let Self { scope, ident, name, options, .. } = self;
        let Place { start, end } = Place::of(from);
        let span = ours(start);
        let (root, root_at_start) = (options.root.at(span), options.root.at(start));
        let open = quote_spanned!(start=> <);
        let old = quote_spanned!(span=> #open #from as #root::data::Stored>);

        let (bytes, kind) = (Literal::byte_string(name.as_bytes()), Ident::new(scope.kind(), span));
        let version = options.version.map(Literal::u32_unsuffixed);
        let path = written(from);
        let checks = [
            (
                quote_spanned!(span=> ::core::matches!(#old::NAME.as_bytes(), #bytes)),
                format!(
                    "`{path}` has another stored name than `{ident}`: write \
                     `#[stored(name = \"{name}\")]` on `{path}`"
                ),
            ),
            (
                quote_spanned! {span=>
                    ::core::matches!(
                        <#old::Scope as #root::data::Scope>::KIND,
                        #root::data::ScopeKind::#kind
                    )
                },
                format!("`{path}` is data of another scope: derive `{}`", scope.derive()),
            ),
            (
                quote_spanned!(span=> #old::VERSION < #version),
                format!(
                    "`{path}` isn't older than `{ident}`: write a `version` for `{ident}` that is \
                     higher than that of `{path}`"
                ),
            ),
        ];
        let checks = checks.map(|(holds, message)| {
            let check = quote_spanned!(start=> #root_at_start::data::check_upgrade);
            quote_spanned!(end=> #check(#holds, #message))
        });
        quote_spanned!(span=> #(const _: () = #checks;)*)
    }
}
