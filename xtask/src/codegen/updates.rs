//! What an update and a message can hold, as enums.

use anyhow::Context as _;

use super::{
    code::Code,
    model::{Api, Field, Ty},
    names,
    spec::MessageKinds,
};

/// Writes `UpdateKind` and how it is told and decoded.
pub(crate) fn write_kinds(code: &mut Code, api: &Api) {
    let kinds: Vec<(String, &Field)> =
        api.update_kinds.iter().map(|kind| (names::camel(&kind.entry.name), kind)).collect();
    code.line("/// What happened, with its particulars.\n///");
    code.line("/// [Reference](https://core.telegram.org/bots/api#update).");
    code.line("#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\npub enum UpdateKind {");
    for (variant, kind) in &kinds {
        let since = kind.entry.since.as_ref();
        let since = since.map_or_else(String::new, |since| format!(" Since Bot API {since}."));
        code.doc(&format!("`{}`.{since}", kind.entry.name));
        code.line(format!("{variant}(Box<{}>),", kind.ty.rust()));
    }
    code.line("/// A kind that this version doesn't know.\nUnknown(Box<UnknownKind>),");
    code.line("/// Nothing but an identifier.\nEmpty,\n}\n");
    code.line("impl UpdateKind {");
    code.line("/// Which kind it is; none for an unknown or empty one.");
    code.line("#[must_use]\npub fn kind_name(&self) -> Option<UpdateKindName> { Some(match self {");
    for (variant, _) in &kinds {
        code.line(format!("Self::{variant}(_) => UpdateKindName::{variant},"));
    }
    code.line("Self::Unknown(_) | Self::Empty => return None, }) }\n");
    code.line("/// Its name in the reference; empty for an empty update.");
    code.line("#[must_use]\npub fn name(&self) -> &str { match self {");
    for (variant, kind) in &kinds {
        code.line(format!("Self::{variant}(_) => {:?},", kind.entry.name));
    }
    code.line("Self::Unknown(kind) => &kind.name, Self::Empty => \"\", } }\n");
    code.line("/// Decodes the next value as a known kind; none when it is null.");
    code.line(
        "pub(crate) fn decode<'de, A: MapAccess<'de>>(kind: KnownKind, map: &mut A) \
               -> Result<Option<Self>, A::Error> { match kind {",
    );
    for (variant, _) in &kinds {
        code.line(format!("KnownKind::{variant} => de::wrapped(map, Self::{variant}),"));
    }
    code.line("} }\n");
    code.line("/// Writes the kind's name and its particulars.");
    code.line(
        "pub(crate) fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> \
               { match self {",
    );
    for (variant, kind) in &kinds {
        code.line(format!(
            "Self::{variant}(value) => map.serialize_entry({:?}, &**value),",
            kind.entry.name
        ));
    }
    code.line("Self::Unknown(value) => map.serialize_entry(&value.name, &value.json),");
    code.line("Self::Empty => Ok(()), } }\n}\n");
    code.line("/// A kind by its number, to tell the keys of an update without an allocation.");
    code.line("#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub(crate) enum KnownKind {");
    for (variant, _) in &kinds {
        code.line(format!("{variant},"));
    }
    code.line("}\n");
    code.line("impl KnownKind {");
    code.line("pub(crate) const ALL: &'static [Self] = &[");
    for (variant, _) in &kinds {
        code.line(format!("Self::{variant},"));
    }
    code.line("];\n");
    code.line("pub(crate) fn find(name: &str) -> Option<Self> { Some(match name {");
    for (variant, kind) in &kinds {
        code.line(format!("{:?} => Self::{variant},", kind.entry.name));
    }
    code.line("_ => return None, }) }\n");
    code.line("pub(crate) fn of(name: &UpdateKindName) -> Option<Self> { Some(match name {");
    for (variant, _) in &kinds {
        code.line(format!("UpdateKindName::{variant} => Self::{variant},"));
    }
    code.line("UpdateKindName::Unknown(_) => return None, }) }\n");
    code.line("pub(crate) fn name(self) -> UpdateKindName { match self {");
    for (variant, _) in &kinds {
        code.line(format!("Self::{variant} => UpdateKindName::{variant},"));
    }
    code.line("} } }\n");
}

/// Writes `ContentKind` and how a message is asked for it.
pub(crate) fn write_content(
    code: &mut Code,
    kinds: &MessageKinds,
    api: &Api,
) -> anyhow::Result<()> {
    let message =
        api.objects.iter().find(|object| object.rust == "Message").context("no type Message")?;
    let rows = kinds
        .content
        .iter()
        .chain(&kinds.service)
        .map(|name| {
            let field = message.fields.iter().find(|field| field.entry.name == *name);
            let field = field.with_context(|| format!("message_kinds: Message has no {name}"))?;
            let test = if field.ty == Ty::True { "" } else { ".is_some()" };
            Ok((names::camel(name), name, format!("self.{}{test}", field.rust)))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    code.line(
        "/// What a message is about: its content, or the event that a service message tells.",
    );
    code.line("#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n#[non_exhaustive]");
    code.line("pub enum ContentKind {");
    for (variant, name, _) in &rows {
        code.doc(&format!("The message has `{name}`."));
        code.line(format!("{variant},"));
    }
    code.line("}\n\nimpl ContentKind {");
    code.line("/// Every kind, content first.");
    code.line("pub const ALL: &'static [Self] = &[");
    for (variant, ..) in &rows {
        code.line(format!("Self::{variant},"));
    }
    code.line("];\n");
    code.line("/// The name of the field that makes a message of this kind.");
    code.line("#[must_use]\npub fn as_str(self) -> &'static str { match self {");
    for (variant, name, _) in &rows {
        code.line(format!("Self::{variant} => {name:?},"));
    }
    code.line("} }\n");
    code.line("/// Whether a message of this kind tells an event instead of holding content.");
    code.line("#[must_use]\npub fn is_service(self) -> bool {");
    code.line(format!("self as usize >= {}\n}}\n}}\n", kinds.content.len()));
    code.line("impl Message {");
    code.line("/// Whether the message is of a kind.");
    code.line("#[must_use]\npub fn has(&self, kind: ContentKind) -> bool { match kind {");
    for (variant, _, test) in &rows {
        code.line(format!("ContentKind::{variant} => {test},"));
    }
    code.line("} } }");
    Ok(())
}
