//! What somebody is told whose update isn't handled.

use bot_api::types::UpdateKind;

use crate::context::Context;
use crate::handler::{Reply, ReplyPart};

/// The most characters of a notice.
///
/// Source: <https://core.telegram.org/bots/api#answercallbackquery>.
const NOTICE_LIMIT: usize = 200;

/// A reply instead of a handler's, in the form that suits the update.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    reply: Reply,
    /// The same for the press of a button, if it is short.
    notice: Option<Reply>,
}

impl Answer {
    pub(super) fn new(reply: Reply) -> Self {
        let notice = match reply.parts() {
            [ReplyPart::Message(message)]
                if message.entities.is_none()
                    && message.parse_mode.is_none()
                    && message.reply_markup.is_none() =>
            {
                let text = &message.text;
                (text.chars().count() <= NOTICE_LIMIT).then(|| Reply::notice(text))
            }
            _ => None,
        };
        Self { reply, notice }
    }

    /// Whether there is anywhere to reply.
    pub(super) fn has_place(&self, cx: &Context) -> bool {
        self.suiting(cx).is_some_and(|reply| !reply.is_none())
    }

    /// The reply to an update; none where there is nowhere to reply.
    pub(super) fn to(&self, cx: &Context) -> Reply {
        self.suiting(cx).cloned().unwrap_or_else(Reply::none)
    }

    /// The form that suits an update, if there is anywhere to reply.
    fn suiting(&self, cx: &Context) -> Option<&Reply> {
        let pressed =
            cx.update().is_some_and(|update| matches!(update.kind, UpdateKind::CallbackQuery(_)));
        let notice = self.notice.as_ref().filter(|_| pressed);
        notice.or_else(|| cx.chat_id().is_some().then_some(&self.reply))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handler::Html;
    use crate::text::Text;

    #[test]
    fn a_short_plain_text_is_a_notice_to_who_pressed_a_button() {
        #[track_caller]
        fn check(reply: impl Into<Reply>, notice: bool) {
            let answer = Answer::new(reply.into());
            assert_eq!(answer.notice.is_some(), notice, "{answer:?}");
        }
        check("Not for you.", true);
        check("ä".repeat(200), true);
        check("ä".repeat(201), false);
        check("", false);
        check(Html("<b>No</b>".into()), false);
        check(Text::new().bold("No"), false);
        check(Reply::text("One").and("two"), false);
    }
}
