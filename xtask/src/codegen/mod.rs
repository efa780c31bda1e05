//! Writes the types and methods of the Bot API from the spec.
//!
//! `spec/botapi.json` says what there is, `spec/overrides.toml` what a person decided about it.
//! The steps: [`model`] resolves both, [`layout`] places the boxes, the writers make Rust of it,
//! and [`output`] formats and compares.

mod code;
mod decode;
mod docs;
mod encode;
mod layout;
mod methods;
mod model;
mod names;
mod objects;
mod output;
mod overrides;
mod spec;
mod unions;
mod updates;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context as _;

use self::{
    code::Code,
    model::Api,
    overrides::{Overrides, Topic},
    spec::Spec,
};

/// Writes `bot-api/src/generated`, or with `check` only says whether it differs.
///
/// # Errors
///
/// Fails when the spec and the overrides don't fit together, when `rustfmt` is not there, and with
/// `check` when the files are not what they should be.
pub(crate) fn run(check: bool) -> anyhow::Result<()> {
    let root = root();
    let files = generate(&root)?;
    let folder = root.join("bot-api/src/generated");
    if check { output::check(&folder, &files) } else { output::write(&folder, &files) }
}

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// The generated files by their path in `generated/`, formatted.
fn generate(root: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let read = |path: &str| fs::read_to_string(root.join(path)).with_context(|| path.to_owned());
    let spec: Spec = serde_json::from_str(&read("spec/botapi.json")?).context("botapi.json")?;
    let overrides: Overrides =
        toml::from_str(&read("spec/overrides.toml")?).context("overrides.toml")?;
    let api = model::build(&spec, &overrides)?;
    let mut files = types(&api, &overrides.topics);
    files.insert("enums.rs".to_owned(), enums(&spec, &overrides)?);
    files.insert("content.rs".to_owned(), content(&spec, &api)?);
    files.insert("update.rs".to_owned(), update(&api));
    files.extend(methods(&api));
    let topics: Vec<&Topic> = overrides.topics.iter().collect();
    files.insert("mod.rs".to_owned(), root_module(&api, &topics));
    output::format(&files, root)
}

/// The first topic that a type belongs to.
fn topic<'a>(topics: &'a [Topic], name: &str) -> Option<&'a Topic> {
    topics.iter().find(|topic| topic.prefixes.iter().any(|prefix| name.starts_with(prefix)))
}

fn types(api: &Api, topics: &[Topic]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for file in topics {
        let belongs = |name: &str| topic(topics, name).is_some_and(|found| found.file == file.file);
        let mut code = Code::file(&file.doc);
        let unions: Vec<_> = api.unions.iter().filter(|union| belongs(&union.rust)).collect();
        let objects: Vec<_> = api.objects.iter().filter(|object| belongs(&object.spec)).collect();
        let names = unions.iter().map(|union| &union.rust);
        let mut names = names.chain(objects.iter().map(|object| &object.rust));
        code.line("use serde::{Serialize, ser::SerializeMap as _};");
        if names.any(|name| api.decodable.contains(name)) {
            code.line("use serde::Deserialize;\nuse crate::de;");
        }
        code.line("use crate::types::*;\n");
        for union in unions {
            unions::write(&mut code, union, api);
        }
        for object in objects {
            objects::write(&mut code, object, api);
        }
        files.insert(format!("types/{}.rs", file.file), code.into_text());
    }
    files
}

fn enums(spec: &Spec, overrides: &Overrides) -> anyhow::Result<String> {
    let mut code = Code::file("Texts of which the reference lists the values.");
    for (name, values) in &spec.enums {
        let rust = overrides.rust_name(name);
        unions::write_texts(&mut code, rust, values, overrides.enum_names.get(name))?;
    }
    Ok(code.into_text())
}

fn content(spec: &Spec, api: &Api) -> anyhow::Result<String> {
    let mut code = Code::file("What messages are about.");
    code.line("use crate::types::Message;\n");
    updates::write_content(&mut code, &spec.message_kinds, api)?;
    Ok(code.into_text())
}

fn update(api: &Api) -> String {
    let mut code = Code::file("The kinds of updates.");
    code.line("use serde::{de::MapAccess, ser::SerializeMap};");
    code.line("use crate::{de, types::*};\n");
    updates::write_kinds(&mut code, api);
    code.into_text()
}

/// The methods, a file for each verb that has many and one for the rest.
fn methods(api: &Api) -> BTreeMap<String, String> {
    const VERBS: &[&str] = &["send", "get", "set", "edit", "answer", "delete"];
    let verb = |name: &str| VERBS.iter().copied().find(|verb| name.starts_with(verb));
    let mut files = BTreeMap::new();
    for file in VERBS.iter().copied().map(Some).chain([None]) {
        let name = file.unwrap_or("other");
        let doc = match file {
            Some(verb) => format!("Methods whose name starts with `{verb}`."),
            None => "Methods of all other names.".to_owned(),
        };
        let mut code = Code::file(&doc);
        code.line("use serde::{Serialize, ser::SerializeMap as _};\nuse crate::method::Method;");
        code.line("use crate::types::*;\n");
        let mut calls = Code::file(&format!("Calls of the methods in `methods/{name}.rs`."));
        calls.line("use crate::{call::Call, methods::*, types::*};\n");
        for method in api.methods.iter().filter(|method| verb(&method.spec) == file) {
            methods::write(&mut code, method);
            methods::write_call(&mut calls, method);
        }
        files.insert(format!("methods/{name}.rs"), code.into_text());
        files.insert(format!("calls/{name}.rs"), calls.into_text());
    }
    let mut code = Code::file("The trait that offers every method.");
    code.line("use crate::{call::Call, method::{Caller, Method}, methods::*, types::*};\n");
    methods::write_trait(&mut code, &api.methods);
    files.insert("methods_trait.rs".to_owned(), code.into_text());
    files
}

/// `mod.rs`, which names every other file.
fn root_module(api: &Api, topics: &[&Topic]) -> String {
    let mut code = Code::file(&format!("The types and methods of Bot API {}.", api.version));
    let method_files = ["answer", "delete", "edit", "get", "other", "send", "set"];
    code.line("mod content;\nmod enums;\npub(crate) mod methods_trait;\npub(crate) mod update;\n");
    let mut names: BTreeSet<&str> = topics.iter().map(|topic| topic.file.as_str()).collect();
    code.line("/// The types.\npub(crate) mod types {");
    for name in &names {
        code.line(format!("mod {name};"));
    }
    code.line("pub use super::{content::ContentKind, enums::*, update::UpdateKind};");
    for name in &names {
        code.line(format!("pub use {name}::*;"));
    }
    names.clear();
    names.extend(method_files);
    code.line("}\n\n/// The methods.\npub(crate) mod methods {");
    for name in &names {
        code.line(format!("mod {name};"));
    }
    code.line("pub use super::methods_trait::{Methods, NAMES};");
    for name in &names {
        code.line(format!("pub use {name}::*;"));
    }
    code.line("}\n\n/// Setters of bound calls.\nmod calls {");
    for name in &names {
        code.line(format!("mod {name};"));
    }
    code.line("}");
    code.into_text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_files_are_what_the_spec_gives() {
        if let Err(error) = run(true) {
            panic!("{error:#}");
        }
    }

    #[test]
    fn every_type_and_method_of_the_spec_is_written() -> anyhow::Result<()> {
        let root = root();
        let spec: Spec = serde_json::from_str(&fs::read_to_string(root.join("spec/botapi.json"))?)?;
        let overrides: Overrides =
            toml::from_str(&fs::read_to_string(root.join("spec/overrides.toml"))?)?;
        let api = model::build(&spec, &overrides)?;
        // Three of the 400 are written by hand, and two unions have a name of our own only.
        assert_eq!(api.methods.len(), 185);
        assert_eq!(api.update_kinds.len(), 27);
        assert_eq!(spec.enums.len(), 37);
        let written: BTreeSet<&str> = api
            .objects
            .iter()
            .map(|object| object.spec.as_str())
            .chain(api.unions.iter().filter_map(|union| union.spec.as_deref()))
            .chain(overrides.by_hand.types.iter().map(String::as_str))
            .collect();
        let missing: Vec<_> =
            spec.types.iter().filter(|entry| !written.contains(entry.name.as_str())).collect();
        assert!(missing.is_empty(), "{missing:?}");
        // `TAGS` in `bot-api/src/de/tagged.rs` are these.
        let tags: BTreeSet<_> =
            api.unions.iter().filter_map(|union| union.tag.as_deref()).collect();
        assert_eq!(Vec::from_iter(tags), ["source", "status", "type"]);
        Ok(())
    }
}
