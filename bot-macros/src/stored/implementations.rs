//! The tokens of a stored type: what it implements, and what its upgrade relies on.

use proc_macro2::{Ident, Literal, TokenTree};
use quote::ToTokens;
use syn::{Path, Type};

use super::options::Broken;
use super::{Scope, Stored};
use crate::code::{Code, Name, code};
use crate::root::{Place, ours};
use crate::types::written;

impl Code for Stored {
    fn write(&self, tokens: &mut Vec<TokenTree>) {
        self.stored().write(tokens);
        match &self.options.key {
            None => self.plain().write(tokens),
            Some(key) => self.entry(key).write(tokens),
        }
        if let Some(from) = &self.options.from {
            self.checks(from).write(tokens);
        }
    }
}

impl Stored {
    /// What all stored types have.
    fn stored(&self) -> impl Code {
        let Self { ident, name, options, .. } = self;
        let span = ours(ident.span());
        let root = options.root.at(span);
        let scope = Name(self.scope.marker(), span);
        let version = options.version.map(|version| {
            let version = Literal::u32_unsuffixed(version);
            code!(span=> const VERSION: u32 = {version};)
        });
        let expires = options.expires.map(|seconds| {
            let seconds = Literal::u64_unsuffixed(seconds);
            code! {span=>
                const EXPIRES: ::core::option::Option<::core::time::Duration> =
                    ::core::option::Option::Some(::core::time::Duration::from_secs({seconds}));
            }
        });
        let broken = options.broken.map(|broken| {
            let broken = match broken {
                Broken::Fail => Name("Fail", span),
                Broken::Reset => Name("Reset", span),
            };
            code!(span=> const BROKEN: {root}::data::Broken = {root}::data::Broken::{broken};)
        });
        let merge = options.merge.as_ref().map(|merge| {
            let merge = merge.to_token_stream();
            code! {span=>
                fn merge(old: Self, new: Self) -> Self {
                    {merge}(old, new)
                }
            }
        });
        let upgrade = options.from.as_ref().map(|from| self.upgrade(from));
        code! {span=>
            #[automatically_derived]
            impl {root}::data::Stored for {ident} {
                const NAME: &'static str = {name};
                {version}
                {expires}
                {broken}
                type Scope = {root}::data::{scope};

                {merge}

                {upgrade}
            }
        }
    }

    /// A value that handlers take itself.
    fn plain(&self) -> impl Code {
        let ident = &self.ident;
        let span = ours(ident.span());
        let root = self.options.root.at(span);
        let borrow =
            self.borrow(["BorrowFromUpdate", "borrow_from_update", "Snapshot", "snapshot"]);
        let borrow_mut = (self.scope != Scope::Bot).then(|| {
            self.borrow(["BorrowMutFromUpdate", "borrow_mut_from_update", "Exclusive", "exclusive"])
        });
        code! {span=>
            #[automatically_derived]
            impl {root}::data::StoredData for {ident} {}

            {borrow}
            {borrow_mut}
        }
    }

    /// A value that handlers take in a collection.
    fn entry(&self, key: &Type) -> impl Code {
        let (ident, key) = (&self.ident, key.to_token_stream());
        let span = ours(ident.span());
        let root = self.options.root.at(span);
        code! {span=>
            #[automatically_derived]
            impl {root}::data::StoredEntry for {ident} {
                type Key = {key};
            }
        }
    }

    /// `names` are those of the extractor, its method, the guard, and the function that gets it.
    fn borrow(&self, names: [&'static str; 4]) -> impl Code {
        let ident = &self.ident;
        let span = ours(ident.span());
        let root = self.options.root.at(span);
        let [extractor, method, guard, function] = names.map(|name| Name(name, span));
        let access = Ident::new(&format!("{}_access", function.0), span);
        code! {span=>
            #[automatically_derived]
            impl {root}::extract::{extractor} for {ident} {
                type Guard<'a> = {root}::data::{guard}<{ident}>;

                const NEVER_SKIPS: bool = true;

                fn access(access: &mut {root}::extract::Access) {
                    {root}::data::{access}::<{ident}>(access);
                }

                async fn {method}(
                    cx: &{root}::Context,
                ) -> ::core::result::Result<Self::Guard<'_>, {root}::extract::Rejection> {
                    {root}::data::{function}::<{ident}>(cx).await
                }
            }
        }
    }

    /// How a value of an older version becomes one of this, told at the older type.
    fn upgrade(&self, from: &Path) -> Vec<TokenTree> {
        let from = from.to_token_stream().tokens();
        let place = Place::of(&from);
        let span = place.ours().start;
        let root = self.options.root.at(span);
        let upgraded = self.options.root.function(&from, ["data", "Stored"], "upgrade_into");
        let arguments = code!(span=> version, json);
        let upgraded = code!(place.end=> {upgraded}({arguments}));
        code! {span=>
            fn upgrade(
                version: u32,
                json: &str,
            ) -> ::core::result::Result<Self, {root}::handler::BoxError> {
                {upgraded}
            }
        }
        .tokens()
    }

    /// What has to hold between a type and its older version, told at the older type.
    fn checks(&self, from: &Path) -> Vec<Vec<TokenTree>> {
        let Self { scope, ident, name, options, .. } = self;
        let from = &from.to_token_stream().tokens();
        let Place { start, end } = Place::of(from);
        let span = ours(start);
        let (root, root_at_start) = (options.root.at(span), options.root.at(start));
        let open = &code!(start=> <);
        let old = &code!(span=> {open} {from} as {root}::data::Stored>);

        let (bytes, kind) = (Literal::byte_string(name.as_bytes()), Name(scope.kind(), span));
        let version = options.version.map(Literal::u32_unsuffixed);
        let path = written(from);
        let checks = [
            (
                code!(span=> ::core::matches!({old}::NAME.as_bytes(), {bytes})).tokens(),
                format!(
                    "`{path}` has another stored name than `{ident}`: write \
                     `#[stored(name = \"{name}\")]` on `{path}`"
                ),
            ),
            (
                code! {span=>
                    ::core::matches!(
                        <{old}::Scope as {root}::data::Scope>::KIND,
                        {root}::data::ScopeKind::{kind}
                    )
                }
                .tokens(),
                format!("`{path}` is data of another scope: derive `{}`", scope.derive()),
            ),
            (
                code!(span=> {old}::VERSION < {version}).tokens(),
                format!(
                    "`{path}` isn't older than `{ident}`: write a `version` for `{ident}` that is \
                     higher than that of `{path}`"
                ),
            ),
        ];
        let checks = checks.map(|(holds, message)| {
            let check = code!(start=> {root_at_start}::data::check_upgrade);
            let check = code!(end=> {check}({holds}, {message}));
            code!(span=> const _: () = {check};).tokens()
        });
        checks.into()
    }
}
