//! How a struct is decoded: its fields by number, and a number by the field's name.

use std::collections::BTreeMap;

use super::{
    code::Code,
    model::{Field, Object, Ty},
};

/// From so many fields on, a name is looked for among those of its length only.
const MANY_FIELDS: usize = 9;

/// Writes how an object is decoded.
pub(crate) fn write(code: &mut Code, object: &Object) {
    let name = &object.rust;
    code.line(format!("impl de::Object for {name} {{"));
    code.line(format!("const EXPECTED: &'static str = \"an object, {name}\";\n"));
    code.line("fn find(name: &str) -> Option<u8> {");
    find(code, &object.fields);
    code.line("}\n");
    code.line(
        "fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {",
    );
    fields(code, &object.fields);
    code.line("} }\n");
    code.line(format!("impl<'de> Deserialize<'de> for {name} {{"));
    code.line(
        "fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {",
    );
    code.line("deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData)) } }\n");
}

fn find(code: &mut Code, fields: &[Field]) {
    let numbered = fields.iter().enumerate().map(|(number, field)| (number, &*field.entry.name));
    if fields.is_empty() {
        code.line("let _ = name; None");
    } else if fields.len() < MANY_FIELDS {
        code.line("Some(match name {");
        for (number, name) in numbered {
            code.line(format!("{name:?} => {number},"));
        }
        code.line("_ => return None, })");
    } else {
        let mut by_length: BTreeMap<usize, Vec<(usize, &str)>> = BTreeMap::new();
        for (number, name) in numbered {
            by_length.entry(name.len()).or_default().push((number, name));
        }
        code.line("Some(match name.len() {");
        for (length, names) in by_length {
            code.line(format!("{length} => match name {{"));
            for (number, name) in names {
                code.line(format!("{name:?} => {number},"));
            }
            code.line("_ => return None, },");
        }
        code.line("_ => return None, })");
    }
}

fn fields(code: &mut Code, fields: &[Field]) {
    for field in fields {
        let nothing = if field.ty == Ty::True { "false" } else { "None" };
        code.line(format!("let mut {} = {nothing};", field.rust));
    }
    if fields.is_empty() {
        code.line("de::next(&mut map, Self::find)?;\nOk(Self {})");
        return;
    }
    if let [field] = fields {
        code.line("while de::next(&mut map, Self::find)?.is_some() {");
        code.line(format!("de::{}(&mut map, &mut {})?; }}", taker(field), field.rust));
        return whole(code, fields);
    }
    code.line("while let Some(field) = de::next(&mut map, Self::find)? { match field {");
    for (number, field) in fields.iter().enumerate() {
        let pattern = if number + 1 == fields.len() { "_".to_owned() } else { number.to_string() };
        code.line(format!("{pattern} => de::{}(&mut map, &mut {})?,", taker(field), field.rust));
    }
    code.line("} }");
    whole(code, fields);
}

/// Writes the struct from its fields.
fn whole(code: &mut Code, fields: &[Field]) {
    for field in fields.iter().filter(|field| matches!(given(field), Given::Always)) {
        let name = &field.rust;
        code.line(format!(
            "let Some({name}) = {name} else {{ return Err(de::missing({:?})) }};",
            field.entry.name
        ));
    }
    code.line("Ok(Self {");
    for field in fields {
        let name = &field.rust;
        code.line(match given(field) {
            Given::AsItIs | Given::Always => format!("{name},"),
            Given::OrDefault => format!("{name}: {name}.unwrap_or_default(),"),
        });
    }
    code.line("})");
}

/// The function that takes a field's value.
fn taker(field: &Field) -> &'static str {
    match &field.ty {
        Ty::True => "flag",
        Ty::Int => "int",
        Ty::Vec(item) if **item == Ty::Int => "ints",
        Ty::Named(_) if field.boxed && field.entry.expression == "Message" => "nested",
        _ if field.boxed => "boxed_value",
        _ => "value",
    }
}

enum Given {
    /// It may be absent, or is false then.
    AsItIs,
    OrDefault,
    Always,
}

fn given(field: &Field) -> Given {
    if !field.entry.required || field.ty == Ty::True {
        return Given::AsItIs;
    }
    // A peer of an older version doesn't send what is newer than the type.
    let newer = field.entry.since.is_some()
        && matches!(field.ty, Ty::Bool | Ty::Int | Ty::Str | Ty::StringId(_) | Ty::Vec(_));
    if newer { Given::OrDefault } else { Given::Always }
}
