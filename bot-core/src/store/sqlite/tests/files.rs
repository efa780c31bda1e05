//! Which files are made, and which are refused.

use super::*;

#[tokio::test]
async fn a_store_in_which_nothing_is_kept_makes_no_file() {
    let directory = Directory::new();
    let store = directory.store();
    assert_eq!(directory.names(), Vec::<String>::new());
    assert_eq!(text(&store, &key(ANN, "notes")).await, None);
    let mut nothing = Batch::new();
    nothing.records.push((key(ANN, "notes"), None));
    store.commit(nothing).await.unwrap();
    store.commit(Batch::new()).await.unwrap();
    assert_eq!(store.sweep(UnixTime(0), 10).await.unwrap(), 0);
    assert_eq!(store.recover().await.unwrap(), Recovery::default());
    drop(store);
    assert_eq!(directory.names(), Vec::<String>::new());
}
