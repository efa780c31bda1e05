//! bot-sim
