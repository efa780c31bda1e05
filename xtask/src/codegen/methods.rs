//! Methods: their structs, the trait that offers them, and the setters of a call.

use super::{
    code::Code,
    docs, encode,
    model::{Field, Method, Ty},
    names, objects,
};

/// Writes the struct of a method.
pub(crate) fn write(code: &mut Code, method: &Method) {
    let name = &method.rust;
    code.docs(
        &docs::method(&method.spec, &method.output),
        &docs::reference(&method.spec, method.since.as_deref()),
    );
    let required: Vec<&Field> = method.params.iter().filter(|param| param.entry.required).collect();
    let default = if required.is_empty() { "Default" } else { "" };
    code.line(format!("#[derive(Debug, Clone, PartialEq, {default})]\n#[non_exhaustive]"));
    code.line(format!("pub struct {name} {{"));
    for param in &method.params {
        code.doc(&docs::field(param));
        code.line(format!("pub {}: {},", param.rust, param.full_type()));
    }
    code.line("}\n");
    code.line(format!("impl {name} {{"));
    objects::new(code, &method.params, |param| param.entry.required);
    for param in optional(method) {
        code.doc(&docs::field(param));
        code.line("#[must_use]");
        objects::setter(code, param, "self");
    }
    code.line("}\n");
    encode::write(code, name, None, &method.params);
    code.line(format!("impl Method for {name} {{ type Output = {};", method.output));
    code.line(format!("const NAME: &'static str = {:?};", method.spec));
    let chat = method
        .params
        .iter()
        .find(|param| param.rust == "chat_id" && param.ty == Ty::Named("ChatTarget".to_owned()));
    if let Some(chat) = chat {
        let value =
            if chat.entry.required { "Some(&mut self.chat_id)" } else { "self.chat_id.as_mut()" };
        code.line(format!("fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {{ {value} }}"));
    }
    code.line("}\n");
}

/// Writes the setters of a bound call.
pub(crate) fn write_call(code: &mut Code, method: &Method) {
    if optional(method).next().is_none() {
        return;
    }
    code.line(format!("impl<C> Call<'_, C, {}> {{", method.rust));
    for param in optional(method) {
        code.doc(&format!("See [`{0}::{1}`](fn@{0}::{1}).", method.rust, param.rust));
        objects::setter(code, param, "self.method");
    }
    code.line("}\n");
}

/// Writes the trait that has a function for each method.
pub(crate) fn write_trait(code: &mut Code, methods: &[Method]) {
    code.line(
        "/// A function for every method of the Bot API, on everything that can call methods.",
    );
    code.line("///");
    code.line(
        "/// The required parameters are arguments; the optional ones are set on the [`Call`],",
    );
    code.line("/// which is sent when it is awaited.");
    code.line("pub trait Methods: Caller + Sized {");
    for method in methods {
        code.docs(
            &docs::method(&method.spec, &method.output),
            &docs::reference(&method.spec, method.since.as_deref()),
        );
        let arguments: Vec<&Field> =
            method.params.iter().filter(|param| param.entry.required).collect();
        let list: Vec<String> = std::iter::once("&self".to_owned())
            .chain(arguments.iter().map(|param| objects::argument(param)))
            .collect();
        let names: Vec<&str> = arguments.iter().map(|param| param.rust.as_str()).collect();
        code.line(format!(
            "fn {}({}) -> Call<'_, Self, {2}> {{ Call::new(self, {2}::new({3})) }}\n",
            names::snake(&method.rust),
            list.join(", "),
            method.rust,
            names.join(", ")
        ));
    }
    code.line("}\n\nimpl<C: Caller> Methods for C {}\n");
    code.line("/// The names of all methods, in the order of the reference.");
    code.line("pub const NAMES: &[&str] = &[");
    for method in methods {
        code.line(format!("<{} as Method>::NAME,", method.rust));
    }
    code.line("];");
}

/// Parameters that have a setter.
fn optional(method: &Method) -> impl Iterator<Item = &Field> {
    method.params.iter().filter(|param| !param.entry.required)
}
