//! How far updates have been handled: marks, the inbox, and whether the last run ended.

use std::sync::Arc;

use bot_api::types::{ChatId, UpdateId};

use super::check::{Tested, journalled, journalling, mark, same};
use crate::store::{Batch, Journalled, Mark, RunState, Store, TriggerId, Value};

fn marking(marks: impl IntoIterator<Item = Mark>) -> Batch {
    let mut batch = Batch::new();
    batch.marks.extend(marks);
    batch
}

fn finishing(updates: &[i64]) -> Batch {
    let mut batch = Batch::new();
    batch.finished.extend(updates.iter().map(|id| UpdateId(*id)));
    batch
}

fn forgetting(triggers: impl IntoIterator<Item = TriggerId>) -> Batch {
    let mut batch = Batch::new();
    batch.forget.extend(triggers);
    batch
}

fn update(id: i64) -> TriggerId {
    TriggerId::Update(UpdateId(id))
}

fn upgrade(id: i64, groups: u32) -> Mark {
    Mark { trigger: TriggerId::Migration(ChatId(id)), groups, reply: None }
}

/// All marks, in the order of their triggers.
async fn marks(store: &Tested) -> Vec<Mark> {
    let mut marks = store.recover().await.marks;
    marks.sort_unstable_by_key(|mark| mark.trigger);
    marks
}

/// Each mark of a batch is found by its trigger; an update and an upgrade may have the same number.
pub async fn marks_are_found_by_their_trigger(store: Arc<dyn Store>) {
    let store = Tested(store);
    let given = [
        mark(i64::MIN, 1, None),
        mark(0, 0, None),
        mark(5, 1, None),
        mark(6, u32::MAX, Some("\"reply\"")),
        mark(i64::MAX, 2, None),
        upgrade(i64::MIN, 3),
        upgrade(5, 4),
        upgrade(6, 5),
    ];
    store.commit(marking(given.clone())).await;
    for mark in &given {
        let promise = format!("the mark of {:?} is found", mark.trigger);
        same(&store.mark(mark.trigger).await.as_ref(), &Some(mark), promise);
    }
    same(&store.mark(update(7)).await, &None, "there is no mark where none was stored");
    same(
        &store.mark(TriggerId::Migration(ChatId(0))).await,
        &None,
        "there is no mark where none was stored",
    );
    same(&marks(&store).await, &given.to_vec(), "`recover` gives all marks");
}

/// A mark replaces the earlier one of its trigger, with its reply.
pub async fn a_later_mark_replaces_the_earlier(store: Arc<dyn Store>) {
    let store = Tested(store);
    let later = [mark(5, 1, Some("1")), mark(5, 2, None), mark(5, 3, Some("3")), mark(5, 1, None)];
    for mark in later {
        store.commit(marking([mark.clone()])).await;
        let promise = "a mark replaces the earlier one of its trigger, with its reply";
        same(&store.mark(update(5)).await, &Some(mark.clone()), promise);
        same(&marks(&store).await, &vec![mark], promise);
    }
    store.commit(marking([mark(5, 8, None), mark(6, 1, None), mark(5, 9, None)])).await;
    let promise = "of two marks of a trigger in one batch, the later one stays";
    same(&store.mark(update(5)).await, &Some(mark(5, 9, None)), promise);
}

/// Marks are forgotten, and only those; forgetting what isn't there is no error.
pub async fn marks_are_forgotten(store: Arc<dyn Store>) {
    let store = Tested(store);
    store.commit(marking([mark(5, 1, None), mark(6, 1, Some("1")), upgrade(5, 1)])).await;
    store.commit(forgetting([update(5), update(7)])).await;
    let promise = "marks that are forgotten are gone, and no others";
    same(&store.mark(update(5)).await, &None, promise);
    same(&marks(&store).await, &vec![mark(6, 1, Some("1")), upgrade(5, 1)], promise);
    store.commit(forgetting([TriggerId::Migration(ChatId(5)), update(6)])).await;
    same(&marks(&store).await, &Vec::new(), promise);
    let mut batch = marking([mark(8, 1, None)]);
    batch.forget.push(update(8));
    store.commit(batch).await;
    same(&store.mark(update(8)).await, &None, "the parts of a batch are applied in order");
}

/// Replies come back byte for byte.
pub async fn replies_come_back_as_they_were_given(store: Arc<dyn Store>) {
    let store = Tested(store);
    let long = format!("{{\"text\": \"{}\"}}", "é\\u0000".repeat(20_000));
    let texts =
        ["null", "{ \"b\":1, \"a\":2,\t\"a\":1 }", "\"\\ud800 🙂 \\u0000 % ' \\\"\"", &long];
    for (id, text) in (1..).zip(texts) {
        let mark = mark(id, 1, Some(text));
        store.commit(marking([mark.clone()])).await;
        same(&store.mark(update(id)).await, &Some(mark), "a reply comes back as it was given");
    }
    let found = marks(&store).await;
    let found: Vec<_> =
        found.iter().filter_map(|mark| mark.reply.as_ref()).map(Value::as_str).collect();
    same(&found, &texts.to_vec(), "`recover` gives replies as they were given");
}

/// The inbox has the order in which updates were put in, whatever their ids.
pub async fn the_inbox_keeps_its_order(store: Arc<dyn Store>) {
    let store = Tested(store);
    let mut expected: Vec<i64> = vec![7, 3, 9, 1, i64::MAX, 0, -4, i64::MIN];
    let (first, second) = expected.split_at(3);
    store.commit(journalling(first.iter().map(|id| journalled(*id, 0)))).await;
    store.commit(journalling(second.iter().map(|id| journalled(*id, 0)))).await;
    let promise = "the inbox has the order in which updates were put in";
    same(&store.inbox().await, &expected, promise);
    store.commit(finishing(&[3, i64::MIN])).await;
    store.commit(journalling([journalled(2, 0), journalled(3, 0)])).await;
    expected.retain(|id| ![3, i64::MIN].contains(id));
    expected.extend([2, 3]);
    same(&store.inbox().await, &expected, promise);
    let mut random = fastrand::Rng::with_seed(1);
    let mut many: Vec<i64> = (1_000..2_000).collect();
    random.shuffle(&mut many);
    for some in many.chunks(90) {
        store.commit(journalling(some.iter().map(|id| journalled(*id, 0)))).await;
    }
    expected.extend(many);
    same(&store.inbox().await, &expected, promise);
}

/// Updates of the inbox come back with their texts and attempts, all at once and one by one.
pub async fn updates_come_back_as_they_were_put_in(store: Arc<dyn Store>) {
    let store = Tested(store);
    let json = "{ \"update_id\": 6, \"b\":\"\\u0000\\ud800é🙂\",\n\"a\":1e400, \"a\":2 }";
    let odd = Journalled { update: UpdateId(6), json: Value::new(json), attempts: u32::MAX };
    let given = vec![journalled(5, 2), odd.clone(), journalled(-7, 0)];
    store.commit(journalling(given.clone())).await;
    same(&store.recover().await.inbox, &given, "updates come back as they were put in");
    let promise = "an update of the inbox is found by its id";
    same(&store.journalled(6).await, &Some(odd.json), promise);
    same(&store.journalled(-7).await, &Some(journalled(-7, 0).json), promise);
    same(&store.journalled(7).await, &None, "there is no update where none was put in");
}

/// An update that is put in again keeps its place, and the greater number of attempts.
pub async fn an_update_that_is_put_in_again_keeps_its_place(store: Arc<dyn Store>) {
    let store = Tested(store);
    store.commit(journalling([journalled(5, 1), journalled(6, 0), journalled(7, 2)])).await;
    for (attempts, expected) in [(0, 1), (1, 1), (3, 3), (2, 3), (4, 4)] {
        store.commit(journalling([journalled(5, attempts)])).await;
        let promise = "of an update that is put in again, the greater number of attempts stays";
        let first = store.recover().await.inbox.into_iter().next();
        same(&first, &Some(journalled(5, expected)), promise);
        let promise = "an update that is put in again keeps its place";
        same(&store.inbox().await, &vec![5, 6, 7], promise);
    }
    store.commit(journalling([journalled(8, 1), journalled(6, 1), journalled(8, 2)])).await;
    let expected = [journalled(5, 4), journalled(6, 1), journalled(7, 2), journalled(8, 2)];
    let promise = "an update that is put in twice by one batch is there once";
    same(&store.recover().await.inbox, &expected.to_vec(), promise);
}

/// Finished updates leave the inbox, and no others; what isn't there may be finished.
pub async fn finished_updates_leave_the_inbox(store: Arc<dyn Store>) {
    let store = Tested(store);
    store.commit(journalling([journalled(5, 0), journalled(6, 0), journalled(7, 0)])).await;
    store.commit(finishing(&[6, 9])).await;
    let promise = "finished updates leave the inbox, and no others";
    same(&store.inbox().await, &vec![5, 7], promise);
    same(&store.journalled(6).await, &None, promise);
    store.commit(finishing(&[7, 5])).await;
    same(&store.inbox().await, &Vec::new(), promise);
}

/// An update that one batch finishes and puts in begins anew: at the end, with the attempts given.
pub async fn an_update_that_is_finished_and_put_in_begins_anew(store: Arc<dyn Store>) {
    let store = Tested(store);
    store.commit(journalling([journalled(5, 3), journalled(6, 0)])).await;
    let mut batch = finishing(&[5]);
    batch.journal.push(journalled(5, 0));
    store.commit(batch).await;
    let expected = vec![journalled(6, 0), journalled(5, 0)];
    let promise = "an update that is finished and put in by one batch begins anew, at the end";
    same(&store.recover().await.inbox, &expected, promise);
}

/// What a run said last, that it has begun or that it has ended, is what the next one is told.
pub async fn a_run_that_has_not_ended_is_told(store: Arc<dyn Store>) {
    let store = Tested(store);
    for run in [RunState::Ended, RunState::Begun, RunState::Begun, RunState::Ended, RunState::Begun]
    {
        let mut batch = Batch::new();
        batch.run = Some(run);
        store.commit(batch).await;
        let expected = run == RunState::Begun;
        let promise = "a run that has begun and not ended counts as crashed";
        same(&store.recover().await.crashed, &expected, promise);
        store.commit(journalling([journalled(1, 0)])).await;
        let promise = "a batch that says nothing of the run changes nothing in that";
        same(&store.recover().await.crashed, &expected, promise);
    }
}
