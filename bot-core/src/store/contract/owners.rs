//! The owners of a stored type: each once, in order, page by page.

use std::sync::Arc;

use super::check::{Tested, chat, entry, holds, member, moving, number, plain, same, user};
use crate::store::{Batch, Owner, OwnerQuery, ScopeKind, Store, Subject};

const IDS: [i64; 12] =
    [i64::MIN, -1_001_234_567_890, -10, -9, -1, 0, 1, 2, 9, 10, 1_000_000_000_000, i64::MAX];

/// Owners of every scope, in their order.
fn owners_of(scope: ScopeKind) -> Vec<Owner> {
    match scope {
        ScopeKind::User => IDS.map(user).to_vec(),
        ScopeKind::Chat => IDS.map(chat).to_vec(),
        ScopeKind::Member => {
            IDS.iter().flat_map(|chat| IDS.iter().map(|user| member(*chat, *user))).collect()
        }
        ScopeKind::Bot => vec![Owner::Bot],
    }
}

const SCOPES: [ScopeKind; 4] =
    [ScopeKind::User, ScopeKind::Chat, ScopeKind::Member, ScopeKind::Bot];

/// Stores something for all owners, every third with a plain value, every third with entries, every
/// third with both; not in their order.
async fn fill(store: &Tested) {
    let mut owners: Vec<Owner> = SCOPES.into_iter().flat_map(owners_of).collect();
    fastrand::Rng::with_seed(1).shuffle(&mut owners);
    let records = owners.iter().enumerate().flat_map(|(i, owner)| {
        let value = (i % 3 != 1).then(|| (plain(*owner, "a"), Some(number(1))));
        let entries =
            (i % 3 != 0).then(|| ["x", "y"].map(|key| (entry(*owner, "a", key), Some(number(2)))));
        value.into_iter().chain(entries.into_iter().flatten())
    });
    store.write(records).await;
}

/// The owners of each scope come in their order, and those of other scopes aren't among them.
pub async fn owners_come_in_order_in_every_scope(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    for scope in SCOPES {
        let mut query = OwnerQuery::new(scope, "a");
        query.limit = 1_000;
        let promise = format!("owners of the scope {scope} come in the order of their ids");
        same(&store.owners(query).await, &owners_of(scope), promise);
    }
}

/// A page of owners begins beyond `after` and has at most `limit` of them.
pub async fn owners_come_page_by_page(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store).await;
    for scope in SCOPES {
        for limit in [1, 2, 5, 12, 13, 1_000] {
            let mut query = OwnerQuery::new(scope, "a");
            query.limit = limit;
            let mut found = Vec::new();
            loop {
                let page = store.owners(query.clone()).await;
                let promise = "a page has at most `limit` owners";
                same(&(page.len() > limit), &false, promise);
                query.after = page.last().copied();
                let is_last = page.len() < limit;
                found.extend(page);
                let promise = "a page begins beyond `after`, so pages come to an end";
                holds(found.len() <= IDS.len() * IDS.len(), promise);
                if is_last {
                    break;
                }
            }
            let promise = format!("pages of {limit} owners of the scope {scope} have each once");
            same(&found, &owners_of(scope), promise);
        }
        let mut query = OwnerQuery::new(scope, "a");
        query.limit = 0;
        same(&store.owners(query).await, &Vec::new(), "a limit of 0 gives no owners");
    }
}

/// A page may begin beyond an owner that has nothing.
pub async fn a_page_begins_beyond_any_owner(store: Arc<dyn Store>) {
    let store = Tested(store);
    let records = [user(2), user(4), member(-2, 2), member(-2, 4), member(-1, 1)];
    store.write(records.map(|owner| (plain(owner, "a"), Some(number(1))))).await;
    let rows: &[(ScopeKind, Owner, &[Owner])] = &[
        (ScopeKind::User, user(1), &[user(2), user(4)]),
        (ScopeKind::User, user(3), &[user(4)]),
        (ScopeKind::User, user(5), &[]),
        (ScopeKind::Member, member(-3, 9), &[member(-2, 2), member(-2, 4), member(-1, 1)]),
        (ScopeKind::Member, member(-2, 3), &[member(-2, 4), member(-1, 1)]),
        (ScopeKind::Member, member(-2, 4), &[member(-1, 1)]),
        (ScopeKind::Member, member(-2, 5), &[member(-1, 1)]),
        (ScopeKind::Member, member(-1, 2), &[]),
    ];
    for (scope, after, expected) in rows {
        let mut query = OwnerQuery::new(*scope, "a");
        query.after = Some(*after);
        let promise = format!("a page beyond {after} begins with the next owner");
        same(&store.owners(query).await.as_slice(), expected, promise);
    }
}

/// An owner that has many entries, and a plain value beside them, is listed once.
pub async fn an_owner_of_many_entries_is_listed_once(store: Arc<dyn Store>) {
    let store = Tested(store);
    let many = (0..500).map(|i| (entry(user(1), "a", &i.to_string()), Some(number(i))));
    store.write(many.chain([(plain(user(1), "a"), Some(number(1)))])).await;
    store.put(&entry(user(2), "a", "x"), number(1)).await;
    for limit in [1, 2, 3, 100] {
        let mut query = OwnerQuery::new(ScopeKind::User, "a");
        query.limit = limit;
        let expected: Vec<Owner> = [user(1), user(2)].into_iter().take(limit).collect();
        let promise = "an owner is listed once, however many entries it has";
        same(&store.owners(query).await, &expected, promise);
    }
}

/// An owner is listed under a name exactly while it has something under this name.
pub async fn owners_are_listed_while_they_have_something(store: Arc<dyn Store>) {
    let store = Tested(store);
    let owners = async |scope, name: &'static str| store.owners(OwnerQuery::new(scope, name)).await;
    let promise = "an owner is listed exactly while it has something under the name";
    store
        .write([
            (plain(user(1), "a"), Some(number(1))),
            (entry(user(2), "a", "x"), Some(number(1))),
            (plain(user(3), "aa"), Some(number(1))),
            (plain(user(4), "A"), Some(number(1))),
            (plain(chat(5), "a"), Some(number(1))),
            (plain(member(5, 6), "a"), Some(number(1))),
        ])
        .await;
    same(&owners(ScopeKind::User, "a").await, &vec![user(1), user(2)], promise);
    same(&owners(ScopeKind::User, "aa").await, &vec![user(3)], promise);
    same(&owners(ScopeKind::User, "x").await, &Vec::new(), promise);
    store.write([(plain(user(1), "a"), None), (entry(user(2), "a", "y"), None)]).await;
    same(&owners(ScopeKind::User, "a").await, &vec![user(2)], promise);
    store.remove(&entry(user(2), "a", "x")).await;
    same(&owners(ScopeKind::User, "a").await, &Vec::new(), promise);

    store.commit(moving(5, 50)).await;
    same(&owners(ScopeKind::Chat, "a").await, &vec![chat(50)], "owners follow their data");
    same(&owners(ScopeKind::Member, "a").await, &vec![member(50, 6)], "owners follow their data");
    let mut batch = Batch::new();
    batch.erase = Some(Subject::Chat(50.into()));
    store.commit(batch).await;
    same(&owners(ScopeKind::Chat, "a").await, &Vec::new(), promise);
    same(&owners(ScopeKind::Member, "a").await, &Vec::new(), promise);
}
