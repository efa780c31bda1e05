//! The tokens of conditions: calls of the framework's functions for filters.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Argument, Condition, Filters, Join};
use crate::root::{Place, Root};

impl Filters {
    /// The calls that give a route its conditions.
    pub(crate) fn calls(&self, root: &Root, span: Span) -> TokenStream {
        let at = root.at(span);
        let chats = self.chats.iter();
        let conditions = self.conditions.iter().map(|condition| condition.tokens(root));
        quote_spanned!(span=>
            #(.in_chats(#at::filter::ChatKind::#chats))* #(.filter(#conditions))*
        )
    }

    /// Each condition as a filter.
    fn filters(&self, root: &Root) -> Vec<TokenStream> {
        let chats = self.chats.iter().map(|chat| {
            let at = root.at(chat.span());
            quote_spanned!(chat.span()=> #at::filter::chat(#at::filter::ChatKind::#chat))
        });
        let chats: Vec<_> = chats.collect();
        let chats = (!chats.is_empty()).then(|| joining("any", root, self.chats[0].span(), &chats));
        chats.into_iter().chain(self.conditions.iter().map(|c| c.tokens(root))).collect()
    }
}

impl Condition {
    fn tokens(&self, root: &Root) -> TokenStream {
        match self {
            Self::Call { name, place, arguments } => {
                let filters: Vec<_> =
                    arguments.iter().map(|a| a.filter(name, *place, root)).collect();
                if filters.is_empty() {
                    let (root, name) = (root.at(*place), Ident::new(name, *place));
                    return quote_spanned!(*place=> #root::filter::#name());
                }
                joining("any", root, *place, &filters)
            }
            Self::Joined { how, place, inner } => {
                let filters = inner.filters(root);
                match how {
                    Join::All => joining("all", root, *place, &filters),
                    Join::Any => joining("any", root, *place, &filters),
                    Join::Not => {
                        let (at, one) = (root.at(*place), joining("all", root, *place, &filters));
                        quote_spanned!(*place=> #at::filter::Filter::not(#one))
                    }
                }
            }
            Self::Expression(expression) => {
                let place = Place::of(expression).ours().start;
                let root = root.at(place);
                quote_spanned!(place=> #root::filter::IntoFilter::into_filter(#expression))
            }
        }
    }
}

impl Argument {
    fn filter(&self, name: &str, place: Span, root: &Root) -> TokenStream {
        let place = match self {
            Self::Variant(_, variant) => variant.span(),
            Self::List(list) => Place::of(list).ours().start,
            Self::Text(_) => place,
        };
        let (root, name) = (root.at(place), Ident::new(name, place));
        let argument = match self {
            Self::Text(text) => quote!(#text),
            Self::Variant(ty, variant) => {
                let ty = Ident::new(ty, place);
                quote_spanned!(place=> #root::types::#ty::#variant)
            }
            Self::List(list) => quote_spanned!(place=> &#list),
        };
        quote_spanned!(place=> #root::filter::#name(#argument))
    }
}

/// Several filters as one: `all` or `any` of them.
fn joining(how: &str, root: &Root, place: Span, filters: &[TokenStream]) -> TokenStream {
    if let [only] = filters {
        return only.clone();
    }
    let (root, how) = (root.at(place), Ident::new(how, place));
    quote_spanned!(place=> #root::filter::#how([#(#filters),*]))
}
