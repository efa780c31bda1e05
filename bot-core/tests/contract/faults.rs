//! Each promise of the contract, and a store that breaks it: the matching test has to tell.

use bot_core::store::contract::{
    Place, batches, collections, concurrency, expiry, migrations, owners, progress, random,
    reopening, subjects, values,
};

use tokio::task::JoinSet;

use crate::broken::BrokenPlace;

/// What a store does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    AbsentIsNull,
    BringsBackWhatWasRemoved,
    CountsThePlainValue,
    CutsLargeBatches,
    CutsLongTexts,
    EndsTextsAtNul,
    ErasesLast,
    ErasesMarks,
    ErasesWithoutMembers,
    FinishesAfterJournalling,
    ForgetsMembers,
    ForgetsVersions,
    GivesBareEntries,
    HasIdsAsFloats,
    HidesExpired,
    IgnoresCase,
    IncludesAfter,
    JoinsIds,
    JournalsAnew,
    KeepsOldTimes,
    KeepsTheFirstMark,
    KeepsWhatIsThere,
    ListsOwnersPerRecord,
    ListsThousandRecords,
    LosesCommits,
    LosesMarksWhenOpened,
    MixesTriggers,
    MovesByPrefix,
    MovesLast,
    MovesOnce,
    MovesWithoutEntries,
    NeedsAfter,
    NeedsRecords,
    NeverEndsARun,
    NeverFinishes,
    NeverForgets,
    PagesByOwner,
    PlainValuesAreEntries,
    ReadsStaleValues,
    RefusesEmptyBatches,
    RemembersEachSign,
    RemembersOldTimes,
    RemembersOwners,
    SeesNoConflictsOfEntries,
    SharesAllBots,
    SkipsEmptyBatches,
    SortsByUtf16,
    SortsOwnersAsTexts,
    SortsTheInbox,
    SweepsInTwoSteps,
    SweepsTooEarly,
    SweepsWithoutLimit,
    TakesNamesAsPrefixes,
    TidiesTexts,
    TrimsTexts,
    WritesBackwards,
    WritesNullForRemoved,
    WritesRecordsOneByOne,
    WritesWhenPolled,
    WritesWhenPolledTwice,
    ZeroIsNoLimit,
}

/// What a panic of the contract begins with.
const BROKEN: &str = "the store breaks its contract: ";

/// Runs a behaviour on a store without a fault, which passes, and on one with a fault, which
/// doesn't.
async fn check<F: Future<Output = ()> + Send + 'static>(
    name: &str,
    fault: Fault,
    behaviour: impl Fn(BrokenPlace) -> F,
) {
    let mut tasks = JoinSet::new();
    tasks.spawn(behaviour(BrokenPlace::new(None)));
    let sound = tasks.join_next().await.unwrap();
    assert!(sound.is_ok(), "{name} fails on a sound store");
    tasks.spawn(behaviour(BrokenPlace::new(Some(fault))));
    let ended = tasks.join_next().await.unwrap();
    let Err(error) = ended else { panic!("{name} doesn't see {fault:?}") };
    let panic = error.into_panic();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(message.starts_with(BROKEN), "{name} with {fault:?}: {message}");
}

/// Makes tests of behaviours, each with the faults that it has to see.
macro_rules! faults {
    ($($test:ident { $($group:ident::$behaviour:ident sees $($fault:ident)+,)* })*) => {
        $(#[tokio::test]
        async fn $test() {
            $($(check(stringify!($behaviour), Fault::$fault, |place: BrokenPlace| async move {
                faults!(run $group::$behaviour, place);
            }).await;)+)*
        })*

        /// The behaviours that are tested here.
        const TESTED: &[&str] = &[$($(stringify!($behaviour)),*),*];
    };
    (run reopening::$behaviour:ident, $place:ident) => {
        reopening::$behaviour(&$place).await
    };
    (run $group:ident::$behaviour:ident, $place:ident) => {
        $group::$behaviour($place.open().await).await
    };
}

faults! {
    faults_of_values_are_seen {
        values::a_new_store_is_empty sees AbsentIsNull,
        values::texts_come_back_as_they_were_given sees TidiesTexts,
        values::versions_come_back sees ForgetsVersions,
        values::times_of_expiry_come_back sees HidesExpired,
        values::a_value_is_replaced_whole sees KeepsOldTimes ForgetsVersions,
        values::a_removed_value_is_gone sees WritesNullForRemoved,
        values::big_values_come_back sees CutsLongTexts,
        values::odd_names_and_keys_are_kept_apart sees EndsTextsAtNul IgnoresCase TrimsTexts,
        values::ids_of_all_sizes_are_kept_apart sees HasIdsAsFloats,
        values::owners_of_all_scopes_are_kept_apart sees JoinsIds,
        values::a_value_and_a_collection_of_one_name_are_kept_apart sees PlainValuesAreEntries,
        values::the_data_of_two_bots_are_kept_apart sees SharesAllBots,
    }
    faults_of_batches_are_seen {
        batches::an_empty_batch_changes_nothing sees RefusesEmptyBatches,
        batches::marks_alone_are_stored sees SkipsEmptyBatches,
        batches::the_last_of_two_writes_in_a_batch_stays sees WritesBackwards,
        batches::a_large_batch_is_stored sees CutsLargeBatches,
        batches::a_batch_of_every_part_is_stored_whole sees
            FinishesAfterJournalling ErasesLast MovesLast NeverForgets,
        batches::the_parts_of_a_batch_do_not_need_each_other sees NeedsRecords,
    }
    faults_at_the_same_time_are_seen {
        concurrency::a_batch_is_seen_whole_by_readers sees WritesRecordsOneByOne,
        concurrency::the_last_commit_that_was_called_wins sees WritesWhenPolled,
        concurrency::a_commit_is_carried_out_when_its_future_is_dropped sees WritesWhenPolledTwice,
        concurrency::order_holds_where_some_futures_are_dropped sees
            WritesWhenPolledTwice WritesWhenPolled,
        concurrency::ten_thousand_increments_are_exact sees ReadsStaleValues LosesCommits,
        concurrency::commits_at_the_same_time_do_not_disturb_each_other sees LosesCommits,
        concurrency::a_commit_goes_on_while_nobody_polls_it sees WritesWhenPolledTwice,
    }
    faults_of_collections_are_seen {
        collections::entries_come_in_the_order_of_their_bytes sees SortsByUtf16,
        collections::entries_come_page_by_page sees IncludesAfter,
        collections::a_page_begins_beyond_any_key sees NeedsAfter IncludesAfter,
        collections::a_limit_is_kept sees ZeroIsNoLimit,
        collections::entries_of_others_never_mix_in sees TakesNamesAsPrefixes IgnoresCase,
        collections::entries_come_with_their_values sees GivesBareEntries,
        collections::entries_are_counted sees CountsThePlainValue,
    }
    faults_of_owners_are_seen {
        owners::owners_come_in_order_in_every_scope sees SortsOwnersAsTexts,
        owners::owners_come_page_by_page sees IncludesAfter ZeroIsNoLimit,
        owners::a_page_begins_beyond_any_owner sees NeedsAfter,
        owners::an_owner_of_many_entries_is_listed_once sees ListsOwnersPerRecord,
        owners::owners_are_listed_while_they_have_something sees RemembersOwners,
    }
    faults_of_subjects_are_seen {
        subjects::everything_about_a_user_is_listed sees ForgetsMembers,
        subjects::everything_about_a_chat_is_listed sees ForgetsMembers,
        subjects::records_of_a_subject_come_page_by_page sees PagesByOwner,
        subjects::a_page_begins_beyond_any_record sees NeedsAfter,
        subjects::thousands_of_records_of_a_subject_come_page_by_page sees ListsThousandRecords,
        subjects::an_erasure_leaves_nothing_and_spares_all_others sees ErasesWithoutMembers,
        subjects::records_are_written_after_the_erasure sees ErasesLast,
        subjects::progress_outlives_erasures_and_moves sees ErasesMarks,
    }
    faults_of_upgrades_are_seen {
        migrations::everything_of_a_chat_moves sees MovesWithoutEntries,
        migrations::what_moves_replaces_what_is_at_its_address sees KeepsWhatIsThere,
        migrations::a_move_leaves_others_where_they_are sees MovesByPrefix,
        migrations::records_are_written_after_the_move sees MovesLast,
        migrations::upgrades_are_remembered sees RemembersEachSign,
        migrations::conflicts_are_what_both_chats_have sees SeesNoConflictsOfEntries,
        migrations::what_has_moved_moves_again sees MovesOnce,
    }
    faults_of_expiry_are_seen {
        expiry::a_sweep_removes_what_has_expired sees SweepsTooEarly,
        expiry::a_sweep_keeps_its_limit sees SweepsWithoutLimit,
        expiry::what_was_written_anew_has_its_new_time sees KeepsOldTimes RemembersOldTimes,
        expiry::what_has_moved_expires_at_its_new_address sees RemembersOldTimes,
        expiry::nothing_is_left_of_what_was_swept sees RemembersOwners,
        expiry::a_sweep_spares_what_is_written_at_the_same_time sees SweepsInTwoSteps,
    }
    faults_of_progress_are_seen {
        progress::marks_are_found_by_their_trigger sees MixesTriggers,
        progress::a_later_mark_replaces_the_earlier sees KeepsTheFirstMark,
        progress::marks_are_forgotten sees NeverForgets,
        progress::replies_come_back_as_they_were_given sees TidiesTexts,
        progress::the_inbox_keeps_its_order sees SortsTheInbox,
        progress::updates_come_back_as_they_were_put_in sees TidiesTexts,
        progress::an_update_that_is_put_in_again_keeps_its_place sees JournalsAnew,
        progress::finished_updates_leave_the_inbox sees NeverFinishes,
        progress::an_update_that_is_finished_and_put_in_begins_anew sees FinishesAfterJournalling,
        progress::a_run_that_has_not_ended_is_told sees NeverEndsARun,
    }
    faults_between_the_parts_are_seen_by_chance {
        random::any_batches_do_what_the_model_does sees
            ErasesLast FinishesAfterJournalling ForgetsVersions KeepsTheFirstMark MovesLast
            SeesNoConflictsOfEntries WritesBackwards,
    }
    faults_when_opened_again_are_seen {
        reopening::what_was_committed_is_there_when_it_is_opened_again sees LosesMarksWhenOpened,
        reopening::what_was_removed_stays_away_when_it_is_opened_again sees BringsBackWhatWasRemoved,
        reopening::the_inbox_goes_on_in_its_order_when_it_is_opened_again sees SortsTheInbox,
        reopening::commits_under_way_are_there_whole_and_in_order sees
            WritesRecordsOneByOne WritesWhenPolledTwice,
        reopening::any_batches_are_there_when_it_is_opened_again sees LosesMarksWhenOpened,
    }
}

#[test]
fn every_behaviour_is_in_the_macro_and_is_seen_to_fail() {
    let sources = [
        include_str!("../../src/store/contract/batches.rs"),
        include_str!("../../src/store/contract/collections.rs"),
        include_str!("../../src/store/contract/concurrency.rs"),
        include_str!("../../src/store/contract/expiry.rs"),
        include_str!("../../src/store/contract/migrations.rs"),
        include_str!("../../src/store/contract/owners.rs"),
        include_str!("../../src/store/contract/progress.rs"),
        include_str!("../../src/store/contract/random.rs"),
        include_str!("../../src/store/contract/reopening.rs"),
        include_str!("../../src/store/contract/subjects.rs"),
        include_str!("../../src/store/contract/values.rs"),
    ];
    let behaviours: Vec<&str> = sources
        .iter()
        .flat_map(|source| source.split("pub async fn ").skip(1))
        .filter_map(|rest| rest.split('(').next())
        .collect();
    assert_eq!(behaviours.len(), TESTED.len());
    let listed = include_str!("../../src/store/contract/macros.rs");
    for behaviour in behaviours {
        assert!(TESTED.contains(&behaviour), "{behaviour} isn't tested");
        let line = listed.lines().any(|line| line.trim() == behaviour);
        assert!(line, "`store_contract!` doesn't call {behaviour}");
    }
}
