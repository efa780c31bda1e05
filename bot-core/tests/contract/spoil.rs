//! What each fault makes of a question, a batch or an answer.

use std::cmp::Ordering;
use std::sync::Arc;

use bot_core::store::{
    Batch, EntryQuery, Journalled, Mark, Owner, OwnerQuery, RecordKey, RunState, Store, Subject,
    TriggerId, Value,
};
use bot_core::types::{ChatId, UnixTime, UpdateId, UserId};

use crate::broken::{Broken, is_of_type, now};
use crate::faults::Fault;

/// The text without what a reader of JSON doesn't need.
fn tidied(value: &Value) -> Value {
    let text = value.as_str().replace([' ', '\t', '\n'], "");
    let tidied = Value::new(text).with_version(value.version());
    value.expires().map_or(tidied.clone(), |end| tidied.expiring(end))
}

fn as_float(id: i64) -> i64 {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "the fault")]
    let through_float = id as f64 as i64;
    through_float
}

/// The address that is used in place of `key`.
pub(crate) fn key(broken: &Broken, mut key: RecordKey) -> RecordKey {
    let mut each_text = |change: fn(&str) -> String| {
        key.name = change(&key.name).into();
        key.entry = key.entry.as_deref().map(|entry| change(entry).into());
    };
    match broken.fault {
        Some(Fault::EndsTextsAtNul) => {
            each_text(|text| text.split('\0').next().unwrap_or_default().to_owned());
        }
        Some(Fault::IgnoresCase) => each_text(str::to_lowercase),
        Some(Fault::TrimsTexts) => each_text(|text| text.trim_end().to_owned()),
        Some(Fault::HasIdsAsFloats) => {
            key.owner = match key.owner {
                Owner::User(user) => Owner::User(UserId(as_float(user.0))),
                other => other,
            }
        }
        Some(Fault::JoinsIds) => {
            key.owner = match key.owner {
                Owner::Member(chat, user) => {
                    Owner::User(UserId(format!("{}{}", chat.0, user.0.abs()).parse().unwrap()))
                }
                other => other,
            }
        }
        Some(Fault::PlainValuesAreEntries) if key.entry.is_none() => key.entry = Some("".into()),
        _ => {}
    }
    key
}

pub(crate) fn entries(broken: &Broken, mut query: EntryQuery) -> Vec<(Arc<str>, Value)> {
    let mut everything = EntryQuery::new(query.owner, query.name.clone());
    everything.limit = usize::MAX;
    let all = |query: EntryQuery| now(broken.store.entries(query));
    match broken.fault {
        Some(Fault::SortsByUtf16) => {
            let mut entries = all(query);
            entries.sort_by(|(one, _), (two, _)| one.encode_utf16().cmp(two.encode_utf16()));
            entries
        }
        Some(Fault::IncludesAfter) => {
            let after = query.after.clone();
            let mut entries = all(everything);
            let wrong = if query.descending { Ordering::Greater } else { Ordering::Less };
            entries.retain(|(key, _)| after.as_ref().is_none_or(|after| key.cmp(after) != wrong));
            if query.descending {
                entries.reverse();
            }
            entries.truncate(query.limit);
            entries
        }
        Some(Fault::NeedsAfter) => match &query.after {
            Some(after) if !all(everything).iter().any(|(key, _)| key == after) => Vec::new(),
            _ => all(query),
        },
        Some(Fault::ZeroIsNoLimit) if query.limit == 0 => all(everything),
        Some(Fault::TakesNamesAsPrefixes) => {
            let stored = broken.stored().into_iter();
            let similar = stored
                .filter(|(key, _)| key.owner == query.owner && key.name.starts_with(&*query.name));
            similar.filter_map(|(key, value)| Some((key.entry?, value))).collect()
        }
        Some(Fault::GivesBareEntries) => {
            let bare = |(key, value): (Arc<str>, Value)| (key, Value::new(value.as_str()));
            all(query).into_iter().map(bare).collect()
        }
        Some(Fault::EndsTextsAtNul) => {
            query.name = query.name.split('\0').next().unwrap_or_default().to_owned().into();
            all(query)
        }
        _ => all(query),
    }
}

pub(crate) fn owners(broken: &Broken, mut query: OwnerQuery) -> Vec<Owner> {
    let of_type = |(key, _): &(RecordKey, Value)| is_of_type(key, &query);
    let beyond = |owner: &Owner| query.after.is_none_or(|after| *owner > after);
    match broken.fault {
        Some(Fault::SortsOwnersAsTexts) => {
            let mut owners = now(broken.store.owners(query));
            owners.sort_by_key(ToString::to_string);
            owners
        }
        Some(Fault::IncludesAfter) => {
            let mut owners: Vec<Owner> = broken
                .stored()
                .iter()
                .filter(|record| of_type(record))
                .map(|(key, _)| key.owner)
                .collect();
            owners.dedup();
            owners.retain(|owner| query.after.is_none_or(|after| *owner >= after));
            owners.truncate(query.limit);
            owners
        }
        Some(Fault::NeedsAfter) => {
            let known = broken.stored().iter().any(|(key, _)| query.after == Some(key.owner));
            if query.after.is_some() && !known {
                Vec::new()
            } else {
                now(broken.store.owners(query))
            }
        }
        Some(Fault::ListsOwnersPerRecord) => {
            let stored = broken.stored();
            let owners = stored.iter().filter(|record| of_type(record)).map(|(key, _)| key.owner);
            owners.filter(beyond).take(query.limit).collect()
        }
        Some(Fault::RemembersOwners) => {
            let written = broken.written.lock().unwrap();
            let owners = written.keys().filter(|key| is_of_type(key, &query)).map(|key| key.owner);
            let mut owners: Vec<Owner> = owners.filter(beyond).collect();
            owners.dedup();
            owners.truncate(query.limit);
            owners
        }
        Some(Fault::ZeroIsNoLimit) if query.limit == 0 => {
            query.limit = usize::MAX;
            now(broken.store.owners(query))
        }
        _ => now(broken.store.owners(query)),
    }
}

pub(crate) fn records_of(
    broken: &Broken,
    subject: Subject,
    after: Option<RecordKey>,
    limit: usize,
) -> Vec<(RecordKey, Value)> {
    let all = || now(broken.store.records_of(subject, None, usize::MAX));
    let mut records = match (broken.fault, &after) {
        (Some(Fault::ForgetsMembers), _) => {
            let mut records = now(broken.store.records_of(subject, after, limit));
            records.retain(|(key, _)| !matches!(key.owner, Owner::Member(..)));
            records
        }
        (Some(Fault::PagesByOwner), Some(after)) => {
            let mut records = all();
            records.retain(|(key, _)| key.owner > after.owner);
            records
        }
        (Some(Fault::NeedsAfter), Some(after)) => {
            let mut records = all();
            let at = records.iter().position(|(key, _)| key == after);
            records.drain(..at.map_or(records.len(), |at| at + 1));
            records
        }
        (Some(Fault::ListsThousandRecords), _) => {
            let mut records = all();
            records.truncate(1_000);
            records.retain(|(key, _)| after.as_ref().is_none_or(|after| key > after));
            records
        }
        _ => now(broken.store.records_of(subject, after, limit)),
    };
    records.truncate(limit);
    records
}

pub(crate) fn trigger(broken: &Broken, trigger: TriggerId) -> TriggerId {
    match trigger {
        TriggerId::Migration(chat) if broken.is(Fault::MixesTriggers) => {
            TriggerId::Update(UpdateId(chat.0))
        }
        other => other,
    }
}

pub(crate) fn sweep_time(broken: &Broken, time: UnixTime) -> UnixTime {
    if broken.is(Fault::SweepsTooEarly) { UnixTime(time.0.saturating_add(1)) } else { time }
}

pub(crate) fn sweep_limit(broken: &Broken, limit: usize) -> usize {
    if broken.is(Fault::SweepsWithoutLimit) { usize::MAX } else { limit }
}

/// What a sweep removes, if the fault is in that.
pub(crate) fn swept(broken: &Broken, time: UnixTime, limit: usize) -> Option<Vec<RecordKey>> {
    let expired = |value: &Value| value.is_expired(time);
    let keys: Vec<RecordKey> = match broken.fault? {
        Fault::SweepsInTwoSteps => broken
            .stored()
            .into_iter()
            .filter(|(_, value)| expired(value))
            .map(|(key, _)| key)
            .collect(),
        Fault::RemembersOldTimes => {
            let stored = broken.stored();
            let written = broken.written.lock().unwrap();
            let gone = stored.into_iter().filter(|(key, _)| expired(&written[key]));
            gone.map(|(key, _)| key).collect()
        }
        _ => return None,
    };
    Some(keys.into_iter().take(limit).collect())
}

/// The batches that are written in place of one.
pub(crate) fn batch(broken: &Broken, mut batch: Batch) -> Vec<Batch> {
    let Some(fault) = broken.fault else { return vec![batch] };
    for (address, _) in &mut batch.records {
        *address = key(broken, address.clone());
    }
    match fault {
        Fault::SkipsEmptyBatches if batch.is_empty() => return Vec::new(),
        Fault::NeedsRecords if batch.records.is_empty() && batch.marks.is_empty() => {
            return Vec::new();
        }
        Fault::WritesBackwards => batch.records.reverse(),
        Fault::CutsLargeBatches => batch.records.truncate(1_000),
        Fault::WritesRecordsOneByOne => {
            let mut parts: Vec<Batch> = Vec::new();
            for record in std::mem::take(&mut batch.records) {
                let mut part = Batch::new();
                part.records.push(record);
                parts.push(part);
            }
            parts.push(batch);
            return parts;
        }
        Fault::FinishesAfterJournalling => {
            let mut last = Batch::new();
            last.finished = std::mem::take(&mut batch.finished);
            return vec![batch, last];
        }
        Fault::ErasesLast => {
            let mut last = Batch::new();
            last.erase = batch.erase.take();
            return vec![batch, last];
        }
        Fault::MovesLast => {
            let mut last = Batch::new();
            last.migration = batch.migration.take();
            return vec![batch, last];
        }
        _ => {}
    }
    spoil_records(broken, fault, &mut batch);
    spoil_subjects(broken, fault, &mut batch);
    spoil_progress(broken, fault, &mut batch);
    vec![batch]
}

fn spoil_records(broken: &Broken, fault: Fault, batch: &mut Batch) {
    for (key, value) in &mut batch.records {
        let Some(given) = value.as_mut() else {
            if fault == Fault::WritesNullForRemoved {
                *value = Some(Value::new("null"));
            }
            continue;
        };
        let spoilt = match fault {
            Fault::TidiesTexts => tidied(given),
            Fault::ForgetsVersions => {
                let bare = Value::new(given.as_str());
                given.expires().map_or(bare.clone(), |end| bare.expiring(end))
            }
            Fault::CutsLongTexts => {
                let cut = given.as_str().chars().take(1_000_000).collect::<String>();
                Value::new(cut).with_version(given.version())
            }
            Fault::KeepsOldTimes => {
                let old = now(broken.store.load(key)).and_then(|old| old.expires());
                match (given.expires(), old) {
                    (None, Some(end)) => given.clone().expiring(end),
                    _ => continue,
                }
            }
            _ => continue,
        };
        *given = spoilt;
    }
}

fn spoil_subjects(broken: &Broken, fault: Fault, batch: &mut Batch) {
    match (fault, batch.erase, batch.migration) {
        (Fault::ErasesWithoutMembers, Some(subject), _) => {
            batch.erase = None;
            let kept = std::mem::take(&mut batch.records);
            let gone = broken.stored().into_iter().map(|(key, _)| key).filter(|key| {
                subject.includes(key.owner) && !matches!(key.owner, Owner::Member(..))
            });
            batch.records = gone.map(|key| (key, None)).chain(kept).collect();
        }
        (Fault::ErasesMarks, Some(_), _) => {
            let marks = now(broken.store.recover()).marks;
            batch.forget.extend(marks.into_iter().map(|mark| mark.trigger));
        }
        (Fault::MovesWithoutEntries, _, Some(migration)) => {
            let old = broken
                .stored()
                .into_iter()
                .filter(|(key, _)| key.owner.chat() == Some(migration.from) && key.entry.is_some());
            batch.records.extend(old.map(|(key, value)| (key, Some(value))));
        }
        (Fault::KeepsWhatIsThere, _, Some(migration)) => {
            let conflicts = now(broken.store.conflicts(migration));
            let kept = conflicts.into_iter().map(|conflict| (conflict.key, Some(conflict.new)));
            batch.records.splice(..0, kept);
        }
        (Fault::MovesByPrefix, _, Some(migration)) => {
            let prefix = migration.from.0.to_string();
            let similar = broken.stored().into_iter().filter(|(key, _)| {
                key.owner.chat().is_some_and(|ChatId(id)| id.to_string().starts_with(&prefix))
            });
            batch.records.extend(similar.map(|(key, _)| (key, None)));
        }
        (Fault::MovesOnce, _, Some(migration)) => {
            let known = now(broken.store.recover()).migrations;
            if known.iter().any(|known| known.to == migration.from) {
                batch.migration = None;
            }
        }
        _ => {}
    }
}

fn spoil_progress(broken: &Broken, fault: Fault, batch: &mut Batch) {
    let tidy = |value: &mut Value| *value = tidied(value);
    match fault {
        Fault::MixesTriggers => {
            for mark in &mut batch.marks {
                mark.trigger = trigger(broken, mark.trigger);
            }
        }
        Fault::KeepsTheFirstMark => {
            let is_new = |mark: &Mark| now(broken.store.load_mark(mark.trigger)).is_none();
            batch.marks.retain(is_new);
        }
        Fault::NeverForgets => batch.forget.clear(),
        Fault::NeverFinishes => batch.finished.clear(),
        Fault::TidiesTexts => {
            batch.marks.iter_mut().filter_map(|mark| mark.reply.as_mut()).for_each(tidy);
            batch.journal.iter_mut().map(|entry| &mut entry.json).for_each(tidy);
        }
        Fault::JournalsAnew => {
            let ids = batch.journal.iter().map(|Journalled { update, .. }| *update);
            batch.finished.extend(ids);
        }
        Fault::NeverEndsARun => batch.run = batch.run.filter(|run| *run == RunState::Begun),
        _ => {}
    }
}
