//! Whose update it is and where it happened: the table for every kind.

use super::{
    Chat, ChatBoostSource, ChatId, MaybeInaccessibleMessage, Message, Update, UpdateKind, User,
    UserId,
};

/// Accounts of Telegram itself that stand in for a group's anonymous administrators, for channels
/// and for Telegram's notices.
const SERVICE_ACCOUNTS: [UserId; 3] = [UserId(1_087_968_824), UserId(136_817_688), UserId(777_000)];

impl User {
    /// Whether it is an account of Telegram that stands in for somebody: `GroupAnonymousBot`,
    /// `Channel_Bot` or Telegram's own 777000.
    #[must_use]
    pub fn is_service_account(&self) -> bool {
        SERVICE_ACCOUNTS.contains(&self.id)
    }
}

impl Update {
    /// The chat in which it happened, if it happened in one.
    #[must_use]
    pub fn chat(&self) -> Option<&Chat> {
        match &self.kind {
            UpdateKind::Message(message)
            | UpdateKind::EditedMessage(message)
            | UpdateKind::ChannelPost(message)
            | UpdateKind::EditedChannelPost(message)
            | UpdateKind::BusinessMessage(message)
            | UpdateKind::EditedBusinessMessage(message)
            | UpdateKind::GuestMessage(message) => Some(&message.chat),
            UpdateKind::DeletedBusinessMessages(deleted) => Some(&deleted.chat),
            UpdateKind::MessageReaction(reaction) => Some(&reaction.chat),
            UpdateKind::MessageReactionCount(reaction) => Some(&reaction.chat),
            UpdateKind::CallbackQuery(query) => {
                query.message.as_ref().map(MaybeInaccessibleMessage::chat)
            }
            UpdateKind::MyChatMember(member) | UpdateKind::ChatMember(member) => Some(&member.chat),
            UpdateKind::ChatJoinRequest(request) => Some(&request.chat),
            UpdateKind::ChatBoost(boost) => Some(&boost.chat),
            UpdateKind::RemovedChatBoost(boost) => Some(&boost.chat),
            UpdateKind::StoppedMessageGeneration(stopped) => Some(&stopped.chat),
            // They belong to a person or to nobody. The chat that votes in a poll is the voter,
            // not the place.
            UpdateKind::BusinessConnection(_)
            | UpdateKind::InlineQuery(_)
            | UpdateKind::ChosenInlineResult(_)
            | UpdateKind::ShippingQuery(_)
            | UpdateKind::PreCheckoutQuery(_)
            | UpdateKind::PurchasedPaidMedia(_)
            | UpdateKind::Poll(_)
            | UpdateKind::PollAnswer(_)
            | UpdateKind::ManagedBot(_)
            | UpdateKind::Subscription(_)
            | UpdateKind::Unknown(_)
            | UpdateKind::Empty => None,
        }
    }

    /// The person or bot whose action it is.
    ///
    /// None when nobody is told, and for the accounts of Telegram that stand in for somebody
    /// ([`User::is_service_account`]): a group's anonymous administrators are not one person.
    #[must_use]
    pub fn user(&self) -> Option<&User> {
        self.sender().filter(|user| !user.is_service_account())
    }

    /// The user as the update has it, service accounts included.
    fn sender(&self) -> Option<&User> {
        match &self.kind {
            UpdateKind::Message(message)
            | UpdateKind::EditedMessage(message)
            | UpdateKind::ChannelPost(message)
            | UpdateKind::EditedChannelPost(message)
            | UpdateKind::BusinessMessage(message)
            | UpdateKind::EditedBusinessMessage(message)
            | UpdateKind::GuestMessage(message) => message.from.as_ref(),
            UpdateKind::BusinessConnection(connection) => Some(&connection.user),
            UpdateKind::MessageReaction(reaction) => reaction.user.as_deref(),
            UpdateKind::InlineQuery(query) => Some(&query.from),
            UpdateKind::ChosenInlineResult(result) => Some(&result.from),
            UpdateKind::CallbackQuery(query) => Some(&query.from),
            UpdateKind::ShippingQuery(query) => Some(&query.from),
            UpdateKind::PreCheckoutQuery(query) => Some(&query.from),
            UpdateKind::PurchasedPaidMedia(purchase) => Some(&purchase.from),
            UpdateKind::PollAnswer(answer) => answer.user.as_deref(),
            UpdateKind::MyChatMember(member) | UpdateKind::ChatMember(member) => Some(&member.from),
            UpdateKind::ChatJoinRequest(request) => Some(&request.from),
            UpdateKind::ChatBoost(boost) => booster(&boost.boost.source),
            UpdateKind::RemovedChatBoost(boost) => booster(&boost.source),
            UpdateKind::ManagedBot(managed) => Some(&managed.user),
            UpdateKind::Subscription(subscription) => Some(&subscription.user),
            // A draft is stopped in a private chat, whose identifier is the user's; the user
            // itself is not told.
            UpdateKind::StoppedMessageGeneration(_)
            | UpdateKind::DeletedBusinessMessages(_)
            | UpdateKind::MessageReactionCount(_)
            | UpdateKind::Poll(_)
            | UpdateKind::Unknown(_)
            | UpdateKind::Empty => None,
        }
    }

    /// The message of the seven kinds that are a message.
    ///
    /// The message under a pressed button is not the update's own:
    /// [`CallbackQuery::message`](struct@super::CallbackQuery) has it.
    #[must_use]
    pub fn message(&self) -> Option<&Message> {
        match &self.kind {
            UpdateKind::Message(message)
            | UpdateKind::EditedMessage(message)
            | UpdateKind::ChannelPost(message)
            | UpdateKind::EditedChannelPost(message)
            | UpdateKind::BusinessMessage(message)
            | UpdateKind::EditedBusinessMessage(message)
            | UpdateKind::GuestMessage(message) => Some(message),
            _ => None,
        }
    }

    /// The identifier of [`chat`](Self::chat).
    #[must_use]
    pub fn chat_id(&self) -> Option<ChatId> {
        self.chat().map(|chat| chat.id)
    }

    /// The identifier of [`user`](Self::user).
    #[must_use]
    pub fn user_id(&self) -> Option<UserId> {
        self.user().map(|user| user.id)
    }
}

fn booster(source: &ChatBoostSource) -> Option<&User> {
    match source {
        ChatBoostSource::Premium(source) => Some(&source.user),
        ChatBoostSource::GiftCode(source) => Some(&source.user),
        ChatBoostSource::Giveaway(source) => source.user.as_deref(),
        ChatBoostSource::Unknown(_) => None,
    }
}
