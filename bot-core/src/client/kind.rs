//! What a refusal means: one name for each kind of Telegram's error texts.

/// Declares the kinds with their labels, which are those of `spec/errors.json`.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $label:literal,)+) => {
        /// Why Telegram refused a call.
        ///
        /// Telegram has a text for each, not a number, so the kind is read off the text. A text
        /// that is not known gives [`Forbidden`](Self::Forbidden),
        /// [`ServerError`](Self::ServerError) or [`Other`](Self::Other).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RefusalKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl RefusalKind {
            /// A short name that does not change, for logs and metrics: `bot_blocked`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $label,)+
                }
            }
        }
    };
}

kinds! {
    /// The token is unknown or revoked, or the bot has logged out.
    Unauthorized = "unauthorized",
    /// There is no Bot API at this address, or the token is none that it can read.
    NotFound = "not_found",
    /// The server knows no method of this name.
    MethodNotFound = "method_not_found",
    /// The server does not serve this bot.
    Misdirected = "misdirected",
    /// The bot's instance has been closed before.
    AlreadyClosed = "already_closed",
    /// The bot is logging out of this server.
    LoggedOut = "logged_out",
    /// The server is shutting down or starting again.
    Restart = "restart",
    /// The message was sent, and deleted before it could be returned.
    MessageGone = "message_gone",
    /// The webhook's certificate was not taken.
    Certificate = "certificate",
    /// The server in front did not reach the one behind it.
    BadGateway = "bad_gateway",
    /// The request or a file in it is too large.
    TooLarge = "too_large",
    /// Too many calls: the same call may be made again after a while.
    RetryAfter = "retry_after",
    /// Another program asks for the updates of this bot.
    ConflictPolling = "conflict_polling",
    /// A webhook is set, so updates cannot be asked for, or two webhooks are being set at once.
    ConflictWebhook = "conflict_webhook",
    /// The user blocked the bot.
    BotBlocked = "bot_blocked",
    /// The user's account is deleted.
    UserDeactivated = "user_deactivated",
    /// The bot was removed from the chat.
    BotKicked = "bot_kicked",
    /// The bot is not in the chat.
    NotMember = "not_member",
    /// The group was deleted.
    ChatDeleted = "chat_deleted",
    /// The user has never written to the bot, so it may not begin.
    CantInitiate = "cant_initiate",
    /// Bots cannot write to bots.
    CantWriteBots = "cant_write_bots",
    /// The group has become a supergroup, which has another id.
    ChatMigrated = "migrated",
    /// There is no such chat, or the bot has never seen it.
    ChatNotFound = "chat_not_found",
    /// The call has no chat.
    ChatIdEmpty = "chat_id_empty",
    /// There is no such user, or the bot has never seen them.
    UserNotFound = "user_not_found",
    /// The user's id is no number.
    UserIdInvalid = "user_id_invalid",
    /// The user is not in the chat.
    ParticipantInvalid = "participant_invalid",
    /// There is no text to send.
    TextEmpty = "text_empty",
    /// The text is longer than 4096 characters.
    MessageTooLong = "message_too_long",
    /// The caption is longer than 1024 characters.
    CaptionTooLong = "caption_too_long",
    /// All is already as the call would have it.
    NotModified = "not_modified",
    /// There is no such message, or no longer.
    MessageNotFound = "message_not_found",
    /// There is no such message to reply to.
    ReplyNotFound = "reply_not_found",
    /// No message can have this id.
    MessageIdInvalid = "message_id_invalid",
    /// The call has no message id.
    MessageIdMissing = "message_id_missing",
    /// A list has too many elements.
    TooMany = "too_many",
    /// The message cannot be edited, or not in this way.
    CantEdit = "cant_edit",
    /// The message cannot be deleted, or no longer.
    CantDelete = "cant_delete",
    /// There is no such topic.
    ThreadNotFound = "thread_not_found",
    /// The topic is closed.
    TopicClosed = "topic_closed",
    /// The bot may not do this in the chat.
    NoRights = "no_rights",
    /// The user is an administrator, whom a bot cannot restrict.
    UserIsAdmin = "user_is_admin",
    /// The bot cannot restrict itself.
    CantRestrictSelf = "cant_restrict_self",
    /// The owner cannot be removed.
    CantRemoveOwner = "cant_remove_owner",
    /// The user is no administrator.
    NotAdmin = "not_admin",
    /// The method is not for chats of this kind.
    WrongChatType = "wrong_chat_type",
    /// The text's marks do not fit its parse mode.
    CantParseEntities = "cant_parse_entities",
    /// There is no such parse mode.
    ParseMode = "parse_mode",
    /// A parameter is not the JSON it has to be.
    CantParseJson = "cant_parse_json",
    /// A text is not UTF-8.
    Utf8 = "utf8",
    /// A button is wrong: its data, its URL or its shape.
    ButtonInvalid = "button_invalid",
    /// The keyboard is too large.
    MarkupTooLong = "markup_too_long",
    /// The file is larger than the method takes.
    FileTooBig = "file_too_big",
    /// There is no such file, or not at the moment.
    FileIdInvalid = "file_id_invalid",
    /// The address of the file is no URL.
    UrlInvalid = "url_invalid",
    /// Telegram could not fetch the file from its URL.
    UrlFetch = "url_fetch",
    /// There is something else than expected at the file's URL.
    UrlType = "url_type",
    /// The call has no file.
    FileMissing = "file_missing",
    /// The picture cannot be used: broken, too large or too narrow.
    ImageInvalid = "image_invalid",
    /// The album has media that do not go together, or too many.
    AlbumInvalid = "album_invalid",
    /// The query was answered too late, or has another id.
    QueryExpired = "query_expired",
    /// The results of an inline query are wrong.
    ResultInvalid = "result_invalid",
    /// The poll is already closed.
    PollClosed = "poll_closed",
    /// The message is no poll.
    NotAPoll = "not_a_poll",
    /// The poll's question or answers are wrong.
    PollInvalid = "poll_invalid",
    /// There is no such sticker set.
    StickerSetInvalid = "sticker_set_invalid",
    /// The sticker set's name is taken.
    StickerSetOccupied = "sticker_set_occupied",
    /// The call lacks a parameter.
    ParamMissing = "param_missing",
    /// A parameter has a value that is not allowed.
    ParamInvalid = "param_invalid",
    /// The webhook's URL is wrong or cannot be reached.
    WebhookUrl = "webhook_url",
    /// The webhook's secret is too long or has characters that are not allowed.
    WebhookSecret = "webhook_secret",
    /// The bot may not do this, for a reason that is not known here (403).
    Forbidden = "forbidden",
    /// Something is wrong at Telegram, and it is not known what (500 and above).
    ServerError = "server_error",
    /// None of the other kinds: the text says more.
    Other = "other",
}

use RefusalKind as Kind;

/// How a text is known.
enum Text {
    Is(&'static str),
    Starts(&'static str),
    /// Begins and ends like this, with anything or nothing between.
    Framed(&'static str, &'static str),
}

use Text::{Framed, Is, Starts};

impl Text {
    fn fits(&self, text: &str) -> bool {
        match self {
            Is(whole) => text == *whole,
            Starts(start) => text.starts_with(start),
            Framed(start, end) => text.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        }
    }
}

/// The texts of the refusals with code 400 and 403, without the code's name before them.
///
/// The first that fits counts. They are as short as they can be, because Telegram now and then
/// changes the rest.
const TEXTS: &[(Text, Kind)] = &[
    (Starts("bot was blocked"), Kind::BotBlocked),
    (Starts("user is deactivated"), Kind::UserDeactivated),
    (Starts("bot was kicked"), Kind::BotKicked),
    (Starts("bot is not a member"), Kind::NotMember),
    (Framed("the ", "chat was deleted"), Kind::ChatDeleted),
    (Starts("bot can't initiate conversation"), Kind::CantInitiate),
    (Starts("bot can't send messages to bots"), Kind::CantWriteBots),
    (Starts("the bot has already been closed"), Kind::AlreadyClosed),
    (Is("Logged out"), Kind::LoggedOut),
    (Starts("group chat was upgraded"), Kind::ChatMigrated),
    (Framed("", "chat not found"), Kind::ChatNotFound),
    (Is("chat_id is empty"), Kind::ChatIdEmpty),
    (Is("user not found"), Kind::UserNotFound),
    (Starts("invalid user_id"), Kind::UserIdInvalid),
    (Is("PARTICIPANT_ID_INVALID"), Kind::ParticipantInvalid),
    (Is("message text is empty"), Kind::TextEmpty),
    (Is("text must be non-empty"), Kind::TextEmpty),
    (Framed("", "caption is too long"), Kind::CaptionTooLong),
    (Is("message is too long"), Kind::MessageTooLong),
    (Is("text is too long"), Kind::MessageTooLong),
    (Is("MESSAGE_TOO_LONG"), Kind::MessageTooLong),
    (Starts("message is not modified"), Kind::NotModified),
    (Framed("", " is not modified"), Kind::NotModified),
    (Framed("", "_NOT_MODIFIED"), Kind::NotModified),
    (Is("message to be replied not found"), Kind::ReplyNotFound),
    (Is("message thread not found"), Kind::ThreadNotFound),
    (Framed("message", " not found"), Kind::MessageNotFound),
    (Is("MESSAGE_ID_INVALID"), Kind::MessageIdInvalid),
    (Framed("message identifier", " not specified"), Kind::MessageIdMissing),
    (Starts("message can't be edited"), Kind::CantEdit),
    (Framed("there is no ", " in the message to edit"), Kind::CantEdit),
    (Starts("message can't be deleted"), Kind::CantDelete),
    (Is("TOPIC_CLOSED"), Kind::TopicClosed),
    (Starts("have no rights"), Kind::NoRights),
    (Starts("not enough rights"), Kind::NoRights),
    (Starts("need administrator rights"), Kind::NoRights),
    (Is("CHAT_WRITE_FORBIDDEN"), Kind::NoRights),
    (Is("CHAT_ADMIN_REQUIRED"), Kind::NoRights),
    (Starts("user is an administrator"), Kind::UserIsAdmin),
    (Is("can't restrict self"), Kind::CantRestrictSelf),
    (Is("can't remove chat owner"), Kind::CantRemoveOwner),
    (Is("user is not an administrator"), Kind::NotAdmin),
    (Starts("there are no administrators in the private chat"), Kind::WrongChatType),
    (Starts("method is available"), Kind::WrongChatType),
    (Starts("can't parse entities"), Kind::CantParseEntities),
    (Is("unsupported parse_mode"), Kind::ParseMode),
    (Starts("can't parse MessageEntity"), Kind::CantParseJson),
    (Framed("can't parse ", "JSON object"), Kind::CantParseJson),
    (Is("object expected as reply markup"), Kind::CantParseJson),
    (Is("strings must be encoded in UTF-8"), Kind::Utf8),
    (Starts("can't parse inline keyboard button"), Kind::ButtonInvalid),
    (Starts("can't parse keyboard button"), Kind::ButtonInvalid),
    (Starts("inline keyboard button URL"), Kind::ButtonInvalid),
    (Framed("BUTTON_", "_INVALID"), Kind::ButtonInvalid),
    (Is("reply markup is too long"), Kind::MarkupTooLong),
    (Is("file is too big"), Kind::FileTooBig),
    (Starts("wrong file_id"), Kind::FileIdInvalid),
    (Starts("invalid file_id"), Kind::FileIdInvalid),
    (Starts("file_id not specified"), Kind::FileIdInvalid),
    (Starts("wrong file identifier"), Kind::FileIdInvalid),
    (Starts("wrong HTTP URL"), Kind::UrlInvalid),
    (Starts("failed to get HTTP URL content"), Kind::UrlFetch),
    (Starts("wrong type of the web page content"), Kind::UrlType),
    (Framed("there is no ", " in the request"), Kind::FileMissing),
    (Is("IMAGE_PROCESS_FAILED"), Kind::ImageInvalid),
    (Is("PHOTO_INVALID_DIMENSIONS"), Kind::ImageInvalid),
    (Framed("can't use the media", "in the album"), Kind::AlbumInvalid),
    (Is("too many items specified"), Kind::AlbumInvalid),
    (Framed("too many ", " specified"), Kind::TooMany),
    (Starts("query is too old"), Kind::QueryExpired),
    (Starts("RESULT_ID_"), Kind::ResultInvalid),
    (Starts("poll has already been closed"), Kind::PollClosed),
    (Is("message is not a poll"), Kind::NotAPoll),
    (Starts("poll "), Kind::PollInvalid),
    (Is("STICKERSET_INVALID"), Kind::StickerSetInvalid),
    (Starts("invalid sticker set name"), Kind::StickerSetInvalid),
    (Starts("sticker set name is already occupied"), Kind::StickerSetOccupied),
    (Framed("parameter \"", "\" is required"), Kind::ParamMissing),
    (Framed("wrong parameter ", " in request"), Kind::ParamInvalid),
    (Starts("invalid webhook URL"), Kind::WebhookUrl),
    (Starts("bad webhook"), Kind::WebhookUrl),
    (Starts("secret token "), Kind::WebhookSecret),
    (Starts("certificate size is too big"), Kind::Certificate),
];

/// What Telegram puts before its texts.
const CODE_NAMES: &[&str] = &["Bad Request: ", "Forbidden: ", "Not Found: ", "Conflict: "];

impl RefusalKind {
    /// Reads the kind off an answer's code and text.
    pub(super) fn of(code: i64, description: &str) -> Self {
        let text = CODE_NAMES
            .iter()
            .find_map(|name| description.strip_prefix(name))
            .unwrap_or(description);
        match code {
            400 => Self::of_text(text).unwrap_or(Self::Other),
            401 => Self::Unauthorized,
            403 => Self::of_text(text).unwrap_or(Self::Forbidden),
            404 if text == "method not found" => Self::MethodNotFound,
            404 => Self::NotFound,
            409 if text.starts_with("terminated by other getUpdates") => Self::ConflictPolling,
            409 => Self::ConflictWebhook,
            413 => Self::TooLarge,
            421 => Self::Misdirected,
            429 => Self::RetryAfter,
            500 if text.ends_with(": restart") => Self::Restart,
            500 if text.contains("immediately deleted") => Self::MessageGone,
            500 if text.ends_with("failed to save certificate") => Self::Certificate,
            502 => Self::BadGateway,
            500.. => Self::ServerError,
            _ => Self::Other,
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        TEXTS.iter().find(|(known, _kind)| known.fits(text)).map(|(_known, kind)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::RefusalKind;

    /// Fills the variable parts of a template, `{n}` and the like, with a word.
    fn filled(template: &str) -> String {
        let mut parts = template.split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| {
            text + "seven" + part.split_once('}').map_or("", |(_name, rest)| rest)
        })
    }

    #[test]
    fn every_known_text_has_its_kind() {
        let spec: Value = serde_json::from_str(include_str!("../../../spec/errors.json")).unwrap();
        let rows = spec["errors"].as_array().unwrap();
        assert!(rows.len() >= 140, "{} rows", rows.len());
        let mut wrong = Vec::new();
        for row in rows {
            let code = row["error_code"].as_i64().unwrap();
            let text = filled(row["description"].as_str().unwrap());
            let kind = RefusalKind::of(code, &text).as_str();
            if kind != row["kind"].as_str().unwrap() {
                wrong.push(format!("{code} {text}: {kind}, not {}", row["kind"]));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[track_caller]
    fn check(code: i64, text: &str, expected: RefusalKind) {
        assert_eq!(RefusalKind::of(code, text), expected, "{code} {text}");
    }

    #[test]
    fn a_text_that_is_not_known_has_a_kind_by_its_code() {
        check(400, "Bad Request: something new", RefusalKind::Other);
        check(400, "", RefusalKind::Other);
        check(401, "", RefusalKind::Unauthorized);
        check(403, "Forbidden: something new", RefusalKind::Forbidden);
        check(404, "", RefusalKind::NotFound);
        check(409, "", RefusalKind::ConflictWebhook);
        check(429, "slow down", RefusalKind::RetryAfter);
        check(503, "", RefusalKind::ServerError);
        check(302, "", RefusalKind::Other);
        check(-1, "", RefusalKind::Other);
    }

    #[test]
    fn a_text_of_one_code_is_known_under_another() {
        check(400, "Bad Request: bot was blocked by the user", RefusalKind::BotBlocked);
        check(403, "Forbidden: not enough rights to pin", RefusalKind::NoRights);
    }
}
