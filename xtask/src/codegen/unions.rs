//! Enums over objects, and enums over texts.

use std::collections::BTreeMap;

use anyhow::Context as _;

use super::{
    code::Code,
    docs,
    model::{Api, Union, Variant},
    names,
};

/// Writes a union.
pub(crate) fn write(code: &mut Code, union: &Union, api: &Api) {
    let name = &union.rust;
    let decodes = api.decodable.contains(name);
    let sentence = format!("{}: one of {} types.", title(name), union.variants.len());
    match &union.spec {
        Some(spec) => code.docs(&sentence, &docs::reference(spec, union.since.as_deref())),
        None => code.doc(&sentence),
    }
    code.line("#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]");
    code.line(format!("pub enum {name} {{"));
    if union.texts {
        code.line("/// Plain text.\nText(String),");
        code.line(format!("/// Several one after another.\nParts(Vec<{name}>),"));
    }
    for variant in &union.variants {
        let tag = match (&union.tag, &variant.tag) {
            (Some(field), Some(tag)) => format!("`{field}` is `{tag}`."),
            _ => format!("{}.", title(&variant.ty)),
        };
        code.doc(&tag);
        code.line(format!("{}({}),", variant.name, payload(variant)));
    }
    if decodes {
        code.line("/// A variant that this version doesn't know; it is sent back as it came.");
        code.line("Unknown(Box<UnknownVariant>),");
    }
    code.line("}\n");
    serialize(code, union, decodes);
    if decodes && let Some(field) = &union.tag {
        deserialize(code, union, field);
    }
    if api.sent.contains(name) {
        for variant in &union.variants {
            let value = if variant.boxed { "Box::new(value)" } else { "value" };
            code.line(format!(
                "impl From<{0}> for {name} {{ fn from(value: {0}) -> Self {{ Self::{1}({value}) }} }}",
                variant.ty, variant.name
            ));
        }
    }
    if union.texts {
        for (text, owned) in [("&str", "text.to_owned()"), ("String", "text")] {
            code.line(format!(
                "impl From<{text}> for {name} {{ fn from(text: {text}) -> Self {{ \
                 Self::Text({owned}) }} }}"
            ));
        }
        code.line(format!(
            "impl From<Vec<{name}>> for {name} {{ fn from(parts: Vec<{name}>) -> Self {{ \
             Self::Parts(parts) }} }}"
        ));
    }
}

fn payload(variant: &Variant) -> String {
    if variant.boxed { format!("Box<{}>", variant.ty) } else { variant.ty.clone() }
}

fn title(name: &str) -> String {
    names::upper_first(&names::phrase(name))
}

fn serialize(code: &mut Code, union: &Union, decodes: bool) {
    code.line(format!("impl Serialize for {} {{", union.rust));
    code.line(
        "fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {",
    );
    code.line("match self {");
    if union.texts {
        code.line("Self::Text(text) => serializer.serialize_str(text),");
        code.line("Self::Parts(parts) => parts.serialize(serializer),");
    }
    for variant in &union.variants {
        let value = if variant.boxed { "(**value)" } else { "value" };
        code.line(format!("Self::{}(value) => {value}.serialize(serializer),", variant.name));
    }
    if decodes {
        code.line("Self::Unknown(value) => (**value).serialize(serializer),");
    }
    code.line("} } }\n");
}

fn deserialize(code: &mut Code, union: &Union, field: &str) {
    let name = &union.rust;
    code.line(format!("impl de::Tagged for {name} {{"));
    code.line(format!("const TAG: &'static str = {field:?};\n"));
    code.line("fn find(tag: &str) -> Option<u8> { Some(match tag {");
    for (index, variant) in union.variants.iter().enumerate() {
        let tag = variant.tag.as_deref().unwrap_or_default();
        code.line(format!("{tag:?} => {index},"));
    }
    code.line("_ => return None, }) }\n");
    code.line("fn has(variant: u8, field: &str) -> bool { match variant {");
    let last = union.variants.len().saturating_sub(1);
    for (index, variant) in union.variants.iter().enumerate() {
        let pattern = if index == last { "_".to_owned() } else { index.to_string() };
        code.line(format!("{pattern} => <{} as de::Object>::find(field).is_some(),", variant.ty));
    }
    code.line("} }\n");
    code.line(
        "fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {",
    );
    code.line("match variant {");
    for (index, variant) in union.variants.iter().enumerate() {
        let pattern = if index == last { "_".to_owned() } else { index.to_string() };
        let function = if variant.boxed { "boxed" } else { "plain" };
        code.line(format!("{pattern} => de::{function}(fields, Self::{}),", variant.name));
    }
    code.line("} }\n");
    code.line("fn unknown(variant: UnknownVariant) -> Self { Self::Unknown(Box::new(variant)) }");
    if union.texts {
        code.line("fn text(text: String) -> Option<Self> { Some(Self::Text(text)) }");
        code.line("fn parts(parts: Vec<Self>) -> Option<Self> { Some(Self::Parts(parts)) }");
    }
    code.line("}\n");
    code.line(format!("impl<'de> Deserialize<'de> for {name} {{"));
    code.line(
        "fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {",
    );
    let function = if union.texts { "text_or_tagged" } else { "tagged" };
    code.line(format!("de::{function}(deserializer) }} }}\n"));
}

/// Writes an enum of texts.
pub(crate) fn write_texts(
    code: &mut Code,
    name: &str,
    values: &[String],
    given: Option<&BTreeMap<String, String>>,
) -> anyhow::Result<()> {
    let variants = values
        .iter()
        .map(|value| {
            let variant = given
                .and_then(|given| given.get(value))
                .cloned()
                .unwrap_or_else(|| names::camel(value));
            let is_name = variant.starts_with(|c: char| c.is_ascii_uppercase());
            is_name.then_some((variant, value)).with_context(|| {
                format!("{name}: `{value}` needs a name in overrides.toml, [enum_names.{name}]")
            })
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let shown: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    code.doc(&format!("{}: a text with known values.", title(name)));
    code.line("///");
    if shown.len() <= 24 {
        code.doc(&format!("Known are {}.", shown.join(", ")));
    } else {
        code.doc(&format!("{} are known.", shown.len()));
    }
    code.line("#[derive(Debug, Clone, PartialEq, Eq, Hash)]\n#[non_exhaustive]");
    code.line(format!("pub enum {name} {{"));
    for (variant, value) in &variants {
        code.doc(&format!("`{value}`."));
        code.line(format!("{variant},"));
    }
    code.line("/// A value that this version doesn't know.\nUnknown(String),\n}\n");
    code.line(format!("impl {name} {{"));
    code.line("/// Every known value, in the order of the reference.");
    let list: Vec<String> =
        variants.iter().map(|(variant, _)| format!("Self::{variant}")).collect();
    code.line(format!("pub const ALL: &'static [Self] = &[{}];\n", list.join(", ")));
    code.line(
        "/// The value as it is sent.\n#[must_use]\npub fn as_str(&self) -> &str { match self {",
    );
    for (variant, value) in &variants {
        code.line(format!("Self::{variant} => {value:?},"));
    }
    code.line("Self::Unknown(value) => value, } }\n}\n");
    code.line(format!(
        "impl From<&str> for {name} {{ fn from(value: &str) -> Self {{ match value {{"
    ));
    for (variant, value) in &variants {
        code.line(format!("{value:?} => Self::{variant},"));
    }
    code.line("other => Self::Unknown(other.to_owned()), } } }\n");
    code.line(format!("crate::de::text_enum!({name});\n"));
    Ok(())
}
