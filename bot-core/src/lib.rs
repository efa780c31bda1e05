//! bot-core
