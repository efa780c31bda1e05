//! Answers to queries: `answerCallbackQuery`.

use std::time::Duration;

use serde_json::Value;

use crate::error::ApiError;
use crate::http::Params;
use crate::state::Shared;
use crate::world::CallbackAnswer;

impl Shared {
    /// Answers with `true`; the person sees it.
    pub(super) fn answer_callback_query(&self, params: &Params) -> Result<Value, ApiError> {
        let seconds = params.integer("cache_time", 0, 0, i64::from(i32::MAX));
        let answer = CallbackAnswer {
            query: params.text("callback_query_id"),
            text: params.strict_text("text")?.to_owned(),
            alert: params.boolean("show_alert"),
            url: params.text("url"),
            cache_time: Duration::from_secs(seconds.unsigned_abs()),
        };
        let now = self.clock.now();
        let person = self.lock().world.answer_press(answer, now)?;
        self.ring(person.private_chat());
        Ok(Value::Bool(true))
    }
}
