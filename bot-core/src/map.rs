//! Maps on the path of every update, with a hash that costs little.

use std::collections::HashMap;

use dashmap::DashMap;

/// A map whose keys nobody can choose freely, such as ids that Telegram gives and names that the
/// bot's author has written: so it needs no hash that withstands chosen keys.
pub(crate) type FastMap<K, V> = HashMap<K, V, foldhash::fast::RandomState>;

/// The same, for several threads.
pub(crate) type FastSharedMap<K, V> = DashMap<K, V, foldhash::fast::RandomState>;
