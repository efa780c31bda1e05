//! The tokens of conditions: calls of the framework's functions for filters.

use proc_macro2::{Span, TokenTree};

use super::{Argument, Condition, Filters, Join};
use crate::code::{Code, Listed, Name, code};
use crate::root::{Place, Root};

impl Filters {
    /// The calls that give a route its conditions.
    pub(crate) fn calls(&self, root: &Root, span: Span) -> impl Code {
        let at = root.at(span);
        let chats = self.chats.iter();
        let chats = chats.map(move |chat| code!(span=> .in_chats({at}::filter::ChatKind::{chat})));
        let conditions = self.conditions.iter().map(move |condition| {
            let condition = condition.tokens(root);
            code!(span=> .filter({condition}))
        });
        (chats.collect::<Vec<_>>(), conditions.collect::<Vec<_>>())
    }

    /// Each condition as a filter.
    fn filters(&self, root: &Root) -> Vec<Vec<TokenTree>> {
        let chats = self.chats.iter().map(|chat| {
            let at = root.at(chat.span());
            code!(chat.span()=> {at}::filter::chat({at}::filter::ChatKind::{chat})).tokens()
        });
        let chats: Vec<_> = chats.collect();
        let chats = (!chats.is_empty()).then(|| joining("any", root, self.chats[0].span(), &chats));
        chats.into_iter().chain(self.conditions.iter().map(|c| c.tokens(root))).collect()
    }
}

impl Condition {
    fn tokens(&self, root: &Root) -> Vec<TokenTree> {
        match self {
            Self::Call { name, place, arguments } => {
                let filters: Vec<_> =
                    arguments.iter().map(|a| a.filter(name, *place, root)).collect();
                if filters.is_empty() {
                    let (root, name) = (root.at(*place), Name(name, *place));
                    return code!(*place=> {root}::filter::{name}()).tokens();
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
                        code!(*place=> {at}::filter::Filter::not({one})).tokens()
                    }
                }
            }
            Self::Expression(expression) => {
                let place = Place::of(expression).ours().start;
                let root = root.at(place);
                code!(place=> {root}::filter::IntoFilter::into_filter({expression})).tokens()
            }
        }
    }
}

impl Argument {
    fn filter(&self, name: &str, place: Span, root: &Root) -> Vec<TokenTree> {
        let place = match self {
            Self::Variant(_, variant) => variant.span(),
            Self::List(list) => Place::of(list).ours().start,
            Self::Text(_) => place,
        };
        let (root, name) = (root.at(place), Name(name, place));
        let argument = match self {
            Self::Text(text) => text.tokens(),
            Self::Variant(ty, variant) => {
                let ty = Name(ty, place);
                code!(place=> {root}::types::{ty}::{variant}).tokens()
            }
            Self::List(list) => code!(place=> &{list}).tokens(),
        };
        code!(place=> {root}::filter::{name}({argument})).tokens()
    }
}

/// Several filters as one: `all` or `any` of them.
fn joining(how: &str, root: &Root, place: Span, filters: &[Vec<TokenTree>]) -> Vec<TokenTree> {
    if let [only] = filters {
        return only.clone();
    }
    let (root, how, filters) = (root.at(place), Name(how, place), Listed(filters, place));
    code!(place=> {root}::filter::{how}([{filters}])).tokens()
}
