//! bot-pattern
