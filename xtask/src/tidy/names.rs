//! Which paths a source file names: in its imports, its code and its macro calls.
//!
//! What only tests see is left out, and so are docs, attributes and the bodies of
//! `macro_rules!`, whose paths belong to the place where the macro is used.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Attribute, Meta, Path, UseTree};

/// A path in a source file, such as `tokio::net::TcpStream`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The path's parts; `self` and `super` are resolved, so paths within the crate begin with
    /// `crate`. A glob import ends in `*`.
    pub(super) parts: Vec<String>,
    /// Counted from 1.
    pub(super) line: usize,
}

/// The paths that `text` names, in their order.
///
/// # Errors
///
/// If the text isn't Rust.
pub(super) fn named(path: &str, text: &str) -> syn::Result<Vec<Named>> {
    let file = syn::parse_file(text)?;
    if is_test(path) || file.attrs.iter().any(is_for_tests) {
        return Ok(Vec::new());
    }
    let mut collector = Collector { module: module(path), named: Vec::new() };
    collector.visit_file(&file);
    Ok(collector.named)
}

/// Whether a file holds nothing but tests.
pub(super) fn is_test(path: &str) -> bool {
    path.split('/').any(|part| part == "tests" || part == "tests.rs")
}

/// The module that a file is, such as `["client", "http"]`; the root of a crate is empty.
pub(super) fn module(path: &str) -> Vec<String> {
    let inside = path.split_once("src/").map_or(path, |(_crate, inside)| inside);
    let inside = inside.strip_suffix(".rs").unwrap_or(inside);
    let mut parts: Vec<String> = inside.split('/').map(String::from).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib" || last == "main") {
        parts.pop();
    }
    parts
}

struct Collector {
    module: Vec<String>,
    named: Vec<Named>,
}

impl Collector {
    fn add(&mut self, parts: &[String], line: usize) {
        if let Some(parts) = self.resolve(parts) {
            self.named.push(Named { parts, line });
        }
    }

    /// Replaces `self` and `super` by the path they stand for. Nothing, if that leaves the crate.
    fn resolve(&self, parts: &[String]) -> Option<Vec<String>> {
        let ups = parts.iter().take_while(|part| *part == "super").count();
        let own = parts.first().is_some_and(|part| part == "self");
        if ups == 0 && !(own && parts.len() > 1) {
            return Some(parts.to_vec());
        }
        let kept = self.module.len().checked_sub(ups)?;
        let mut full = vec!["crate".to_owned()];
        full.extend_from_slice(&self.module[..kept]);
        full.extend_from_slice(&parts[ups + usize::from(own)..]);
        Some(full)
    }

    fn add_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |last: String| [before, &[last]].concat();
        let last = match tree {
            UseTree::Path(path) => {
                return self.add_tree(&with(path.ident.to_string()), &path.tree);
            }
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.add_tree(before, tree));
            }
            UseTree::Glob(_) => "*".to_owned(),
            UseTree::Name(name) => name.ident.to_string(),
            UseTree::Rename(name) => name.ident.to_string(),
        };
        let line = tree.span().start().line;
        if last == "self" { self.add(before, line) } else { self.add(&with(last), line) }
    }

    /// Finds paths in the tokens of a macro call, which need not be Rust.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.add_tokens(group.stream()),
                TokenTree::Ident(first) => {
                    let mut parts = vec![first.to_string()];
                    while tokens.next_if(is_joined_colon).is_some() {
                        // The second colon of the `::`.
                        tokens.next();
                        match tokens.next() {
                            Some(TokenTree::Ident(part)) => parts.push(part.to_string()),
                            _ => break,
                        }
                    }
                    self.add(&parts, first.span().start().line);
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

fn is_joined_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(p) if p.as_char() == ':' && p.spacing() == Spacing::Joint)
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !attributes(item).iter().any(is_for_tests) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !function.attrs.iter().any(is_for_tests) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let parts: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(&parts, path.span().start().line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if !call.path.is_ident("macro_rules") {
            self.visit_path(&call.path);
            self.add_tokens(call.tokens.clone());
        }
    }

    fn visit_attribute(&mut self, _attribute: &'ast Attribute) {}

    fn visit_visibility(&mut self, _visibility: &'ast syn::Visibility) {}
}

fn attributes(item: &syn::Item) -> &[Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether an attribute keeps its item out of everything but tests: `#[cfg(test)]`, also as one
/// of several conditions that must all hold.
fn is_for_tests(attribute: &Attribute) -> bool {
    fn needs_test(meta: &Meta) -> bool {
        match meta {
            Meta::Path(path) => path.is_ident("test"),
            Meta::List(list) if list.path.is_ident("all") => {
                let all = syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated;
                list.parse_args_with(all).is_ok_and(|all| all.iter().any(needs_test))
            }
            _ => false,
        }
    }
    attribute.path().is_ident("test")
        || (attribute.path().is_ident("cfg")
            && attribute.parse_args::<Meta>().is_ok_and(|meta| needs_test(&meta)))
}

#[cfg(test)]
mod tests;
