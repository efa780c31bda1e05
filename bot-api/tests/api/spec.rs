//! The spec as the tests need it: which fields a type has.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value};

const SPEC: &str = include_str!("../../../spec/botapi.json");

#[derive(Deserialize)]
pub(crate) struct Spec {
    types: Vec<Type>,
    pub(crate) methods: Vec<Method>,
    pub(crate) enums: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Type {
    name: String,
    #[serde(default)]
    fields: Vec<Field>,
    #[serde(default)]
    variants: Vec<String>,
    discriminator: Option<Discriminator>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    #[serde(rename = "type")]
    expression: String,
}

#[derive(Deserialize)]
struct Discriminator {
    field: String,
    value: Option<Value>,
}

#[derive(Deserialize)]
pub(crate) struct Method {
    pub(crate) name: String,
}

impl Spec {
    pub(crate) fn load() -> Self {
        serde_json::from_str(SPEC).unwrap()
    }

    fn find(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|entry| entry.name == name)
    }

    /// A copy of the value without the fields that the type doesn't have, all the way down.
    pub(crate) fn known(&self, expression: &str, value: &Value) -> Value {
        if let Some(item) = expression.strip_prefix("Array<").and_then(|t| t.strip_suffix('>')) {
            let items = value.as_array().expect("an array");
            return items.iter().map(|value| self.known(item, value)).collect();
        }
        let (Some(entry), Some(fields)) = (self.find(expression), value.as_object()) else {
            return match (expression, value) {
                ("RichText", Value::Array(_)) => self.known("Array<RichText>", value),
                _ => value.clone(),
            };
        };
        if entry.variants.is_empty() {
            return Value::Object(self.known_fields(entry, fields));
        }
        match self.variant(entry, fields) {
            Some(variant) => Value::Object(self.known_fields(variant, fields)),
            None => value.clone(),
        }
    }

    fn known_fields(&self, entry: &Type, fields: &Map<String, Value>) -> Map<String, Value> {
        entry
            .fields
            .iter()
            .filter_map(|field| {
                let value = fields.get(&field.name)?;
                Some((field.name.clone(), self.known(&field.expression, value)))
            })
            .collect()
    }

    fn variant(&self, union: &Type, fields: &Map<String, Value>) -> Option<&Type> {
        if union.name == "MaybeInaccessibleMessage" {
            let name = if fields["date"] == 0 { "InaccessibleMessage" } else { "Message" };
            return self.find(name);
        }
        let tag = fields.get(&union.discriminator.as_ref()?.field)?;
        union.variants.iter().filter_map(|name| self.find(name)).find(|variant| {
            variant.discriminator.as_ref().is_some_and(|own| own.value.as_ref() == Some(tag))
        })
    }
}

/// Whether two values are the same, where 1 and 1.0 are.
pub(crate) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, l)| right.get(key).is_some_and(|r| same(l, r)))
        }
        _ => left == right,
    }
}
