//! Decoding and encoding gives the same JSON.

use bot_api::types::{Incoming, Update, decode_updates};
use serde_json::Value;

use crate::{
    CORPUS,
    spec::{Spec, same},
};

/// What an update should be encoded as: known fields only, unless its kind itself is unknown.
fn expected(spec: &Spec, json: &Value) -> Value {
    let known = spec.known("Update", json);
    let has_known_kind = known.as_object().is_some_and(|fields| fields.len() > 1);
    if has_known_kind { known } else { json.clone() }
}

#[test]
fn every_update_of_the_corpus_comes_back_the_same() {
    let spec = Spec::load();
    let mut count = 0;
    for (number, line) in CORPUS.lines().enumerate() {
        let json: Value = serde_json::from_str(line).unwrap();
        let update: Update =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("line {number}: {error}"));
        let again = serde_json::to_value(&update).unwrap();
        let wanted = expected(&spec, &json);
        assert!(same(&wanted, &again), "line {number}\n  {wanted}\n  {again}");
        count += 1;
    }
    assert_eq!(count, 663);
}

#[test]
fn an_update_decodes_the_same_from_a_tree_of_values() {
    for line in CORPUS.lines() {
        let update: Update = serde_json::from_str(line).unwrap();
        let json: Value = serde_json::from_str(line).unwrap();
        assert_eq!(serde_json::from_value::<Update>(json).unwrap(), update, "{line}");
    }
}

#[test]
fn the_corpus_decodes_as_one_batch() {
    let batch = format!("[{}]", CORPUS.lines().collect::<Vec<_>>().join(","));
    let updates = decode_updates(batch.as_bytes()).unwrap();
    assert_eq!(updates.len(), 663);
    assert!(updates.iter().all(|update| matches!(update, Incoming::Update(_))));
    assert_eq!(serde_json::to_value(&updates).unwrap().as_array().unwrap().len(), 663);
}
