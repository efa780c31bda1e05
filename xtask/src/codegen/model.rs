//! The API as it will be written: names decided, types resolved, boxes placed.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, bail};

use super::{
    layout, names,
    overrides::Overrides,
    spec::{FieldEntry, Kind, Spec, TypeEntry},
};

/// A Rust type of a field or parameter, without `Option` and `Box`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    Bool,
    /// Only ever true; absent otherwise.
    True,
    Int,
    Float,
    Str,
    Time,
    IntegerId(String),
    StringId(String),
    Enum(String),
    /// An object or union, by its Rust name.
    Named(String),
    Vec(Box<Ty>),
}

impl Ty {
    /// How it is written.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::Bool | Self::True => "bool".to_owned(),
            Self::Int => "i64".to_owned(),
            Self::Float => "f64".to_owned(),
            Self::Str => "String".to_owned(),
            Self::Time => "UnixTime".to_owned(),
            Self::IntegerId(name) | Self::StringId(name) | Self::Enum(name) | Self::Named(name) => {
                name.clone()
            }
            Self::Vec(item) => format!("Vec<{}>", item.rust()),
        }
    }

    /// Whether it is passed as it is, not by `impl Into`.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self, Self::Bool | Self::True | Self::Int | Self::Float)
    }

    /// The object or union in it, and whether it is held without a `Vec` between.
    pub(crate) fn named(&self) -> Option<(&str, bool)> {
        match self {
            Self::Named(name) => Some((name, true)),
            Self::Vec(item) => item.named().map(|(name, _)| (name, false)),
            _ => None,
        }
    }
}

/// A field of an object or a parameter of a method.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) entry: FieldEntry,
    pub(crate) rust: String,
    pub(crate) ty: Ty,
    pub(crate) boxed: bool,
}

impl Field {
    /// The type as it stands in the struct.
    pub(crate) fn full_type(&self) -> String {
        let inner = self.ty.rust();
        let inner = if self.boxed { format!("Box<{inner}>") } else { inner };
        if self.entry.required || self.ty == Ty::True { inner } else { format!("Option<{inner}>") }
    }
}

/// A struct.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) rust: String,
    pub(crate) spec: String,
    pub(crate) since: Option<String>,
    /// Field and value that a union knows it by; not a field of the struct.
    pub(crate) tag: Option<(String, String)>,
    pub(crate) fields: Vec<Field>,
}

/// One variant of a union.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) ty: String,
    pub(crate) tag: Option<String>,
    pub(crate) boxed: bool,
}

/// An enum over objects.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) rust: String,
    /// Its name in the spec; a name of our own has none.
    pub(crate) spec: Option<String>,
    pub(crate) since: Option<String>,
    /// The field that tells the variants apart, when each has a value of its own.
    pub(crate) tag: Option<String>,
    /// Whether it may also be a text, or a list of itself.
    pub(crate) texts: bool,
    pub(crate) variants: Vec<Variant>,
}

/// A method.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) spec: String,
    pub(crate) rust: String,
    pub(crate) since: Option<String>,
    pub(crate) output: String,
    pub(crate) params: Vec<Field>,
}

/// Everything that is written.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) version: String,
    pub(crate) objects: Vec<Object>,
    pub(crate) unions: Vec<Union>,
    pub(crate) methods: Vec<Method>,
    pub(crate) update_kinds: Vec<Field>,
    /// Names of types that methods take: they get setters.
    pub(crate) sent: BTreeSet<String>,
    /// Names of types that can be told from their JSON alone.
    pub(crate) decodable: BTreeSet<String>,
}

/// Resolves the spec with the overrides.
pub(crate) fn build(spec: &Spec, overrides: &Overrides) -> anyhow::Result<Api> {
    let resolver = Resolver {
        overrides,
        types: spec.types.iter().map(|entry| (entry.name.as_str(), entry)).collect(),
    };
    resolver.check_patterns(spec)?;
    let mut objects = Vec::new();
    let mut unions = Vec::new();
    let mut update_kinds = Vec::new();
    for entry in &spec.types {
        if entry.name == "Update" {
            let kinds: Vec<_> =
                entry.fields.iter().filter(|field| !field.required).cloned().collect();
            update_kinds = resolver.fields("Update", &kinds)?;
        }
        if overrides.by_hand.types.contains(&entry.name) {
            continue;
        }
        match entry.kind {
            Kind::Object => objects.push(resolver.object(entry)?),
            Kind::Union => {
                let variants: Vec<&str> = entry.variants.iter().map(String::as_str).collect();
                unions.push(resolver.union(
                    overrides.rust_name(&entry.name),
                    Some(entry),
                    &variants,
                )?);
            }
            Kind::Alias => bail!("the alias {} has to be written by hand", entry.name),
        }
    }
    for (expression, name) in &overrides.expressions {
        if !overrides.by_hand.types.contains(name) {
            unions.push(resolver.union(name, None, &expression.split('|').collect::<Vec<_>>())?);
        }
    }
    let methods = spec
        .methods
        .iter()
        .map(|entry| {
            Ok(Method {
                spec: entry.name.clone(),
                rust: names::upper_first(&entry.name),
                since: entry.since.clone(),
                output: match overrides.returns.get(&entry.name) {
                    Some(output) => output.clone(),
                    None => resolver.ty(&entry.name, &plain(&entry.returns))?.rust(),
                },
                params: resolver.fields(&entry.name, &entry.params)?,
            })
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let mut api = Api {
        version: spec.version.clone(),
        objects,
        unions,
        methods,
        update_kinds,
        sent: BTreeSet::new(),
        decodable: BTreeSet::new(),
    };
    api.sent = layout::reachable_from_methods(&api);
    api.decodable = layout::decodable(&api, &overrides.by_hand.types);
    layout::place_boxes(&mut api, &overrides.layout)?;
    Ok(api)
}

/// A field with nothing but a type, to resolve an expression that stands alone.
fn plain(expression: &str) -> FieldEntry {
    FieldEntry {
        name: String::new(),
        expression: expression.to_owned(),
        required: true,
        constant: None,
        enumeration: None,
        choices: Vec::new(),
        unit: None,
        limit: super::spec::Limit::default(),
        default: None,
        since: None,
        file: None,
    }
}

struct Resolver<'a> {
    overrides: &'a Overrides,
    types: BTreeMap<&'a str, &'a TypeEntry>,
}

impl Resolver<'_> {
    fn object(&self, entry: &TypeEntry) -> anyhow::Result<Object> {
        let tag = entry.discriminator.as_ref().and_then(|discriminator| {
            let value = discriminator.value.as_ref()?.as_str()?;
            Some((discriminator.field.clone(), value.to_owned()))
        });
        let fields: Vec<FieldEntry> = entry
            .fields
            .iter()
            .filter(|field| tag.as_ref().is_none_or(|(name, _)| *name != field.name))
            .cloned()
            .collect();
        Ok(Object {
            rust: self.overrides.rust_name(&entry.name).to_owned(),
            spec: entry.name.clone(),
            since: entry.since.clone(),
            tag,
            fields: self.fields(&entry.name, &fields)?,
        })
    }

    fn union(
        &self,
        rust: &str,
        entry: Option<&TypeEntry>,
        variants: &[&str],
    ) -> anyhow::Result<Union> {
        let objects: Vec<&str> = variants
            .iter()
            .copied()
            .filter(|name| *name != "String" && !name.starts_with("Array<"))
            .collect();
        let tags = objects
            .iter()
            .map(|name| {
                let entry = self.types.get(name).with_context(|| format!("{rust}: no {name}"))?;
                let tag = entry.discriminator.as_ref().and_then(|discriminator| {
                    let value = discriminator.value.as_ref()?.as_str()?;
                    Some((discriminator.field.clone(), value.to_owned()))
                });
                Ok(tag)
            })
            .collect::<anyhow::Result<Vec<_>>>()?;
        let different: BTreeSet<_> = tags.iter().flatten().collect();
        let tag = match tags.first() {
            Some(Some((field, _))) if different.len() == objects.len() => Some(field.clone()),
            _ => None,
        };
        Ok(Union {
            rust: rust.to_owned(),
            spec: entry.map(|entry| entry.name.clone()),
            since: entry.and_then(|entry| entry.since.clone()),
            tag,
            texts: objects.len() < variants.len(),
            variants: names::variants(&objects)
                .into_iter()
                .zip(&objects)
                .zip(tags)
                .map(|((name, ty), tag)| Variant {
                    name,
                    ty: self.overrides.rust_name(ty).to_owned(),
                    tag: tag.map(|(_, value)| value),
                    boxed: false,
                })
                .collect(),
        })
    }

    fn fields(&self, owner: &str, entries: &[FieldEntry]) -> anyhow::Result<Vec<Field>> {
        entries
            .iter()
            .map(|entry| {
                let ty = self
                    .ty(owner, entry)
                    .with_context(|| format!("{owner}.{}: {}", entry.name, entry.expression))?;
                Ok(Field {
                    rust: names::field(&entry.name),
                    entry: entry.clone(),
                    ty,
                    boxed: false,
                })
            })
            .collect()
    }

    fn ty(&self, owner: &str, field: &FieldEntry) -> anyhow::Result<Ty> {
        if field.file.is_some() {
            return Ok(Ty::Named("InputFile".to_owned()));
        }
        self.expression(owner, field, &field.expression)
    }

    fn expression(&self, owner: &str, field: &FieldEntry, text: &str) -> anyhow::Result<Ty> {
        if let Some(name) = self.overrides.expressions.get(text) {
            return Ok(Ty::Named(name.clone()));
        }
        if let Some(item) = text.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
            return Ok(Ty::Vec(Box::new(self.expression(owner, field, item)?)));
        }
        let ids = self.overrides;
        Ok(match text {
            "Boolean" => Ty::Bool,
            // As a parameter or answer it is a plain value.
            "True" if field.name.is_empty() || field.required => Ty::Bool,
            "True" => Ty::True,
            "Float" => Ty::Float,
            "Integer" | "Int64" if field.unit.as_deref() == Some("unix_time") => Ty::Time,
            "Integer" | "Int64" => ids
                .integer_id(owner, &field.name)
                .map_or(Ty::Int, |id| Ty::IntegerId(id.to_owned())),
            "String" => match (&field.enumeration, ids.string_id(owner, &field.name)) {
                (Some(name), _) => Ty::Enum(ids.rust_name(name).to_owned()),
                (None, Some(id)) => Ty::StringId(id.to_owned()),
                (None, None) => Ty::Str,
            },
            name if self.types.contains_key(name) => Ty::Named(ids.rust_name(name).to_owned()),
            other => bail!("`{other}` is no type; give the expression a name in overrides.toml"),
        })
    }

    /// A pattern that fits no field is a mistake in the overrides.
    fn check_patterns(&self, spec: &Spec) -> anyhow::Result<()> {
        let fields = spec
            .types
            .iter()
            .map(|entry| (&entry.name, &entry.fields))
            .chain(spec.methods.iter().map(|entry| (&entry.name, &entry.params)));
        let mut known = BTreeSet::new();
        for (owner, entries) in fields {
            for field in entries {
                known.insert(field.name.clone());
                known.insert(format!("{owner}.{}", field.name));
            }
        }
        match self.overrides.patterns().find(|pattern| !known.contains(*pattern)) {
            Some(pattern) => bail!("overrides.toml: no field fits `{pattern}`"),
            None => Ok(()),
        }
    }
}
