//! Which types are sent, which can be decoded, and where a `Box` stands.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;

use super::{
    model::{Api, Field, Ty},
    overrides::Layout,
};

const STRING: usize = 24;
const POINTER: usize = 8;

/// What each type holds: other types, and whether without a `Vec` between.
fn edges(api: &Api) -> BTreeMap<String, Vec<(String, bool)>> {
    let objects = api.objects.iter().map(|object| {
        let held = object.fields.iter().filter_map(|field| field.ty.named());
        (object.rust.clone(), held.map(|(name, direct)| (name.to_owned(), direct)).collect())
    });
    let unions = api.unions.iter().map(|union| {
        let held = union.variants.iter().map(|variant| (variant.ty.clone(), true));
        (union.rust.clone(), held.collect())
    });
    objects.chain(unions).collect()
}

fn reach(edges: &BTreeMap<String, Vec<(String, bool)>>, start: Vec<String>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut queue = start;
    while let Some(name) = queue.pop() {
        if seen.insert(name.clone()) {
            queue.extend(edges.get(&name).into_iter().flatten().map(|(to, _)| to.clone()));
        }
    }
    seen
}

/// Types that a parameter of a method holds, directly or deeper.
pub(crate) fn reachable_from_methods(api: &Api) -> BTreeSet<String> {
    let start = api
        .methods
        .iter()
        .flat_map(|method| &method.params)
        .filter_map(|param| param.ty.named())
        .map(|(name, _)| name.to_owned())
        .collect();
    reach(&edges(api), start)
}

/// Types whose JSON says which variant it is, all the way down.
pub(crate) fn decodable(api: &Api, by_hand: &BTreeSet<String>) -> BTreeSet<String> {
    let mut good: BTreeSet<String> = by_hand.clone();
    good.extend(api.objects.iter().map(|object| object.rust.clone()));
    good.extend(
        api.unions.iter().filter(|union| union.tag.is_some()).map(|union| union.rust.clone()),
    );
    let edges = edges(api);
    loop {
        let bad: Vec<String> = good
            .iter()
            .filter(|name| edges.get(*name).into_iter().flatten().any(|(to, _)| !good.contains(to)))
            .cloned()
            .collect();
        if bad.is_empty() {
            return good;
        }
        for name in bad {
            good.remove(&name);
        }
    }
}

/// Boxes what would make a type infinite, and what is larger than the limits.
///
/// A cycle through a union is cut at the union's variant, any other at the field.
pub(crate) fn place_boxes(api: &mut Api, limits: &Layout) -> anyhow::Result<()> {
    let direct: BTreeMap<String, Vec<(String, bool)>> = edges(api)
        .into_iter()
        .map(|(name, held)| (name, held.into_iter().filter(|(_, direct)| *direct).collect()))
        .collect();
    // `MaybeInaccessibleMessage` is written by hand and boxes its message.
    let reaches: BTreeMap<&String, BTreeSet<String>> =
        direct.keys().map(|name| (name, reach(&direct, vec![name.clone()]))).collect();
    let cyclic = |from: &str, to: &str| {
        reaches.get(&to.to_owned()).is_some_and(|reached| reached.contains(from))
    };
    let unions: BTreeSet<String> = api.unions.iter().map(|union| union.rust.clone()).collect();
    for union in &mut api.unions {
        for variant in &mut union.variants {
            variant.boxed = cyclic(&union.rust, &variant.ty);
        }
    }
    for object in &mut api.objects {
        for field in &mut object.fields {
            if let Ty::Named(to) = &field.ty {
                field.boxed = !unions.contains(to) && cyclic(&object.rust, to);
            }
        }
    }
    let mut sizes = Sizes { known: BTreeMap::new() };
    // Inner types first: a size is known only when everything inside has its boxes.
    for _ in 0..api.objects.len() {
        let before = sizes.known.len();
        for object in &mut api.objects {
            if sizes.known.contains_key(&object.rust) {
                continue;
            }
            let mut total = Some(0);
            for field in &mut object.fields {
                let inline =
                    limits.inline.contains(&format!("{}.{}", object.rust, field.entry.name));
                let limit = if field.entry.required || inline {
                    usize::MAX
                } else {
                    limits.max_inline_field
                };
                total = sizes.place_field(field, limit).and_then(|size| Some(total? + size));
            }
            if let Some(total) = total {
                sizes.known.insert(object.rust.clone(), total);
            }
        }
        for union in &mut api.unions {
            if sizes.known.contains_key(&union.rust) {
                continue;
            }
            let mut largest = Some(if union.texts { STRING } else { POINTER });
            for variant in &mut union.variants {
                let size = sizes.of(&Ty::Named(variant.ty.clone()), variant.boxed);
                variant.boxed |= size.is_some_and(|size| size > limits.max_inline_variant);
                let size = if variant.boxed { Some(POINTER) } else { size };
                largest = largest.and_then(|largest| Some(largest.max(size?)));
            }
            if let Some(largest) = largest {
                sizes.known.insert(union.rust.clone(), largest + POINTER);
            }
        }
        if sizes.known.len() == before {
            break;
        }
    }
    let unknown = api.objects.iter().find(|object| !sizes.known.contains_key(&object.rust));
    unknown
        .map_or(Ok(()), |object| Err(anyhow::anyhow!("the size of {} cannot be told", object.rust)))
        .context("placing boxes")
}

struct Sizes {
    known: BTreeMap<String, usize>,
}

impl Sizes {
    fn of(&self, ty: &Ty, boxed: bool) -> Option<usize> {
        if boxed {
            return Some(POINTER);
        }
        Some(match ty {
            Ty::Bool | Ty::True => 1,
            Ty::Int | Ty::Float | Ty::Time | Ty::IntegerId(_) => 8,
            Ty::Str | Ty::StringId(_) | Ty::Enum(_) | Ty::Vec(_) => STRING,
            Ty::Named(name) => match name.as_str() {
                "ChatTarget" | "InputFile" => STRING,
                "MaybeInaccessibleMessage" | "Edited" => 2 * POINTER,
                name => *self.known.get(name)?,
            },
        })
    }

    /// Boxes the field if it is larger than the limit, and says its size.
    fn place_field(&self, field: &mut Field, limit: usize) -> Option<usize> {
        let size = self.of(&field.ty, field.boxed)?;
        if size > limit && matches!(field.ty, Ty::Named(_)) {
            field.boxed = true;
            return Some(POINTER);
        }
        let has_niche =
            field.boxed || !matches!(field.ty, Ty::Int | Ty::Float | Ty::Time | Ty::IntegerId(_));
        Some(if field.entry.required || has_niche { size } else { size + POINTER })
    }
}
