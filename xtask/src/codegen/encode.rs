//! How a struct is written: as an object with the fields that are there.

use super::{
    code::Code,
    model::{Field, Ty},
};

/// Writes how an object or a method's parameters are written; `tag` stands before all fields.
pub(crate) fn write(code: &mut Code, name: &str, tag: Option<&(String, String)>, fields: &[Field]) {
    code.line(format!("impl Serialize for {name} {{"));
    code.line(
        "fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {",
    );
    if tag.is_none() && fields.is_empty() {
        code.line("serializer.serialize_map(Some(0))?.end() } }\n");
        return;
    }
    code.line("let mut map = serializer.serialize_map(None)?;");
    if let Some((field, value)) = tag {
        code.line(format!("map.serialize_entry({field:?}, {value:?})?;"));
    }
    for field in fields {
        let (rust, name) = (&field.rust, &field.entry.name);
        if field.ty == Ty::True {
            code.line(format!("if self.{rust} {{ map.serialize_entry({name:?}, &true)?; }}"));
        } else if field.entry.required {
            let value = if field.boxed { "*" } else { "" };
            code.line(format!("map.serialize_entry({name:?}, &{value}self.{rust})?;"));
        } else {
            let value = if field.boxed { "&**value" } else { "value" };
            code.line(format!(
                "if let Some(value) = &self.{rust} {{ map.serialize_entry({name:?}, {value})?; }}"
            ));
        }
    }
    code.line("map.end() } }\n");
}
