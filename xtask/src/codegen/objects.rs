//! Structs: their fields, `new` and setters.

use super::{
    code::Code,
    decode, docs, encode,
    model::{Api, Field, Object, Ty},
};

/// More arguments than clippy likes need a reason.
const MANY_ARGUMENTS: usize = 7;

/// Writes a struct of the API.
pub(crate) fn write(code: &mut Code, object: &Object, api: &Api) {
    let decodes = api.decodable.contains(&object.rust);
    let mut default = false;
    code.docs(
        &docs::object(&object.spec, &object.fields),
        &docs::reference(&object.spec, object.since.as_deref()),
    );
    let mut derives = vec!["Debug", "Clone", "PartialEq"];
    // `new` without arguments makes the same.
    if object.fields.iter().all(|field| !field.entry.required || is_off(field)) {
        derives.push("Default");
    } else if !object.fields.iter().any(is_argument) {
        default = true;
    }
    code.line(format!("#[derive({})]", derives.join(", ")));
    code.line("#[non_exhaustive]");
    code.line(format!("pub struct {} {{", object.rust));
    for field in &object.fields {
        code.doc(&docs::field(field));
        code.line(format!("pub {}: {},", field.rust, field.full_type()));
    }
    code.line("}\n");
    code.line(format!("impl {} {{", object.rust));
    new(code, &object.fields, is_argument);
    if api.sent.contains(&object.rust) {
        for field in &object.fields {
            if !field.entry.required || field.ty == Ty::Bool {
                code.doc(&docs::field(field));
                code.line("#[must_use]");
                setter(code, field, "self");
            }
        }
    }
    code.line("}\n");
    encode::write(code, &object.rust, object.tag.as_ref(), &object.fields);
    if decodes {
        decode::write(code, object);
    }
    if default {
        let name = &object.rust;
        code.line(format!(
            "impl Default for {name} {{ fn default() -> Self {{ Self::new() }} }}\n"
        ));
    }
}

/// Whether `new` takes the field.
///
/// Flags are set afterwards, by name: a row of `true, false` in a call says nothing.
fn is_argument(field: &Field) -> bool {
    field.entry.required && field.ty != Ty::Bool && field.entry.constant.is_none()
}

/// Whether it is a flag that is false at first.
fn is_off(field: &Field) -> bool {
    field.ty == Ty::Bool && field.entry.expression != "True"
}

/// Writes `new`, which takes the fields that `is_argument` picks.
pub(crate) fn new(code: &mut Code, fields: &[Field], is_argument: impl Fn(&Field) -> bool) {
    let arguments: Vec<&Field> = fields
        .iter()
        .filter(|field| is_argument(field) && field.entry.constant.is_none())
        .filter(|field| field.entry.expression != "True")
        .collect();
    code.doc("With everything that has to be there, and nothing else.");
    code.line("#[must_use]");
    if arguments.len() > MANY_ARGUMENTS {
        code.line("#[expect(clippy::too_many_arguments, reason = \"all of them are required\")]");
    }
    let list: Vec<String> = arguments.iter().map(|field| argument(field)).collect();
    code.line(format!("pub fn new({}) -> Self {{ Self {{", list.join(", ")));
    for field in fields {
        let is_argument = arguments.iter().any(|argument| argument.rust == field.rust);
        if is_argument && field.ty.is_plain() {
            code.line(format!("{},", field.rust));
            continue;
        }
        let value = if is_argument {
            converted(field)
        } else if let Some(constant) = &field.entry.constant {
            format!("{constant}.into()")
        } else if field.entry.required {
            (field.entry.expression == "True").to_string()
        } else if field.ty == Ty::True {
            "false".to_owned()
        } else {
            "None".to_owned()
        };
        code.line(format!("{}: {value},", field.rust));
    }
    code.line("} }");
}

/// `name: impl Into<Type>`.
pub(crate) fn argument(field: &Field) -> String {
    let ty = match field.ty.rust() {
        ty if field.ty.is_plain() => ty,
        // The same, and it says what to write where a text stands for a file.
        ty if ty == "InputFile" => "impl IntoInputFile".to_owned(),
        ty => format!("impl Into<{ty}>"),
    };
    format!("{}: {ty}", field.rust)
}

fn converted(field: &Field) -> String {
    match (field.ty.is_plain(), field.boxed) {
        (true, _) => field.rust.clone(),
        (false, false) => format!("{}.into()", field.rust),
        (false, true) => format!("Box::new({}.into())", field.rust),
    }
}

/// Writes a setter; `place` is what holds the fields.
pub(crate) fn setter(code: &mut Code, field: &Field, place: &str) {
    code.line(format!("pub fn {}(mut self, {}) -> Self {{", field.rust, argument(field)));
    let value = converted(field);
    let value =
        if field.entry.required || field.ty == Ty::True { value } else { format!("Some({value})") };
    code.line(format!("{place}.{} = {value};", field.rust));
    code.line("self }");
}
