//! bot-api
