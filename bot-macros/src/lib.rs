//! bot-macros
