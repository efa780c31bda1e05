//! The macro that makes a test of each behaviour.

/// Makes a module with a test for each behaviour that the [contract](crate::store::contract) of
/// stores asks for.
///
/// `store_contract!(name, || async { … })` takes what makes a store that is new and empty.
/// `store_contract!(name, place: || async { … })` takes what makes a
/// [`Place`](crate::store::contract::Place), and tests as well that data are there when the store is
/// opened again.
///
/// The crate needs `tokio` with its features `macros` and `rt-multi-thread`.
///
/// # Example
///
/// ```
/// use bot_core::store::MemoryStore;
///
/// bot_core::store_contract!(memory, || async { MemoryStore::new() });
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! store_contract {
    ($name:ident, place: $place:expr $(,)?) => {
        mod $name {
            #[allow(unused_imports, reason = "what the expression below names")]
            use super::*;

            async fn place() -> impl $crate::store::contract::Place {
                ($place)().await
            }

            $crate::__store_contract!(stores);
            $crate::__store_contract!(places);
        }
    };
    ($name:ident, $open:expr $(,)?) => {
        mod $name {
            #[allow(unused_imports, reason = "what the expression below names")]
            use super::*;

            async fn place() -> impl $crate::store::contract::Place {
                $crate::store::contract::fresh($open)
            }

            $crate::__store_contract!(stores);
        }
    };
}

/// The tests of [`store_contract!`], in a module that has a function `place`.
#[doc(hidden)]
#[macro_export]
macro_rules! __store_contract {
    (stores) => {
        $crate::__store_contract! { stores:
            values {
                a_new_store_is_empty
                texts_come_back_as_they_were_given
                versions_come_back
                times_of_expiry_come_back
                a_value_is_replaced_whole
                a_removed_value_is_gone
                big_values_come_back
                odd_names_and_keys_are_kept_apart
                ids_of_all_sizes_are_kept_apart
                owners_of_all_scopes_are_kept_apart
                a_value_and_a_collection_of_one_name_are_kept_apart
                the_data_of_two_bots_are_kept_apart
            }
            batches {
                an_empty_batch_changes_nothing
                marks_alone_are_stored
                the_last_of_two_writes_in_a_batch_stays
                a_large_batch_is_stored
                a_batch_of_every_part_is_stored_whole
                the_parts_of_a_batch_do_not_need_each_other
            }
            collections {
                entries_come_in_the_order_of_their_bytes
                entries_come_page_by_page
                a_page_begins_beyond_any_key
                a_limit_is_kept
                entries_of_others_never_mix_in
                entries_come_with_their_values
                entries_are_counted
            }
            owners {
                owners_come_in_order_in_every_scope
                owners_come_page_by_page
                a_page_begins_beyond_any_owner
                an_owner_of_many_entries_is_listed_once
                owners_are_listed_while_they_have_something
            }
            subjects {
                everything_about_a_user_is_listed
                everything_about_a_chat_is_listed
                records_of_a_subject_come_page_by_page
                a_page_begins_beyond_any_record
                thousands_of_records_of_a_subject_come_page_by_page
                an_erasure_leaves_nothing_and_spares_all_others
                records_are_written_after_the_erasure
                progress_outlives_erasures_and_moves
            }
            migrations {
                everything_of_a_chat_moves
                what_moves_replaces_what_is_at_its_address
                a_move_leaves_others_where_they_are
                records_are_written_after_the_move
                upgrades_are_remembered
                conflicts_are_what_both_chats_have
                what_has_moved_moves_again
            }
            expiry {
                a_sweep_removes_what_has_expired
                a_sweep_keeps_its_limit
                what_was_written_anew_has_its_new_time
                what_has_moved_expires_at_its_new_address
                nothing_is_left_of_what_was_swept
            }
            progress {
                marks_are_found_by_their_trigger
                a_later_mark_replaces_the_earlier
                marks_are_forgotten
                replies_come_back_as_they_were_given
                the_inbox_keeps_its_order
                updates_come_back_as_they_were_put_in
                an_update_that_is_put_in_again_keeps_its_place
                finished_updates_leave_the_inbox
                an_update_that_is_finished_and_put_in_begins_anew
                a_run_that_has_not_ended_is_told
            }
            random {
                any_batches_do_what_the_model_does
            }
        }
        $crate::__store_contract! { stores in many threads:
            concurrency {
                a_batch_is_seen_whole_by_readers
                the_last_commit_that_was_called_wins
                a_commit_is_carried_out_when_its_future_is_dropped
                order_holds_where_some_futures_are_dropped
                ten_thousand_increments_are_exact
                commits_at_the_same_time_do_not_disturb_each_other
                a_commit_goes_on_while_nobody_polls_it
            }
            expiry {
                a_sweep_spares_what_is_written_at_the_same_time
            }
        }
    };
    (places) => {
        $crate::__store_contract! { places:
            reopening {
                what_was_committed_is_there_when_it_is_opened_again
                what_was_removed_stays_away_when_it_is_opened_again
                the_inbox_goes_on_in_its_order_when_it_is_opened_again
                commits_under_way_are_there_whole_and_in_order
                any_batches_are_there_when_it_is_opened_again
            }
        }
    };
    (stores: $($group:ident { $($behaviour:ident)* })*) => {$($(
        #[::tokio::test]
        async fn $behaviour() {
            let place = place().await;
            let store = $crate::store::contract::Place::open(&place).await;
            $crate::store::contract::$group::$behaviour(store).await;
        }
    )*)*};
    (stores in many threads: $($group:ident { $($behaviour:ident)* })*) => {$($(
        #[::tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $behaviour() {
            let place = place().await;
            let store = $crate::store::contract::Place::open(&place).await;
            $crate::store::contract::$group::$behaviour(store).await;
        }
    )*)*};
    (places: $($group:ident { $($behaviour:ident)* })*) => {$($(
        #[::tokio::test]
        async fn $behaviour() {
            let place = place().await;
            $crate::store::contract::$group::$behaviour(&place).await;
        }
    )*)*};
}
