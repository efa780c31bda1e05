//! Talking to the bot at a terminal.
