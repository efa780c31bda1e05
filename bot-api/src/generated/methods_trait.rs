//! The trait that offers every method.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{
    call::Call,
    method::{Caller, Method},
    methods::*,
    types::*,
};

/// A function for every method of the Bot API, on everything that can call methods.
///
/// The required parameters are arguments; the optional ones are set on the [`Call`],
/// which is sent when it is awaited.
pub trait Methods: Caller + Sized {
    /// Calls `getUpdates`; the answer is `Vec<Incoming>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getupdates).
    fn get_updates(&self) -> Call<'_, Self, GetUpdates> {
        Call::new(self, GetUpdates::new())
    }

    /// Calls `setWebhook`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setwebhook).
    fn set_webhook(&self, url: impl Into<String>) -> Call<'_, Self, SetWebhook> {
        Call::new(self, SetWebhook::new(url))
    }

    /// Calls `deleteWebhook`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletewebhook).
    fn delete_webhook(&self) -> Call<'_, Self, DeleteWebhook> {
        Call::new(self, DeleteWebhook::new())
    }

    /// Calls `getWebhookInfo`; the answer is `WebhookInfo`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getwebhookinfo).
    fn get_webhook_info(&self) -> Call<'_, Self, GetWebhookInfo> {
        Call::new(self, GetWebhookInfo::new())
    }

    /// Calls `getMe`; the answer is `User`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getme).
    fn get_me(&self) -> Call<'_, Self, GetMe> {
        Call::new(self, GetMe::new())
    }

    /// Calls `logOut`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#logout).
    fn log_out(&self) -> Call<'_, Self, LogOut> {
        Call::new(self, LogOut::new())
    }

    /// Calls `close`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#close).
    fn close(&self) -> Call<'_, Self, Close> {
        Call::new(self, Close::new())
    }

    /// Calls `sendMessage`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendmessage).
    fn send_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        text: impl Into<String>,
    ) -> Call<'_, Self, SendMessage> {
        Call::new(self, SendMessage::new(chat_id, text))
    }

    /// Calls `forwardMessage`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#forwardmessage).
    fn forward_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, ForwardMessage> {
        Call::new(self, ForwardMessage::new(chat_id, from_chat_id, message_id))
    }

    /// Calls `forwardMessages`; the answer is `Vec<MessageIdObject>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#forwardmessages). Since Bot API 7.0.
    fn forward_messages(
        &self,
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Call<'_, Self, ForwardMessages> {
        Call::new(self, ForwardMessages::new(chat_id, from_chat_id, message_ids))
    }

    /// Calls `copyMessage`; the answer is `MessageIdObject`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#copymessage).
    fn copy_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, CopyMessage> {
        Call::new(self, CopyMessage::new(chat_id, from_chat_id, message_id))
    }

    /// Calls `copyMessages`; the answer is `Vec<MessageIdObject>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#copymessages). Since Bot API 7.0.
    fn copy_messages(
        &self,
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Call<'_, Self, CopyMessages> {
        Call::new(self, CopyMessages::new(chat_id, from_chat_id, message_ids))
    }

    /// Calls `sendPhoto`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendphoto).
    fn send_photo(
        &self,
        chat_id: impl Into<ChatTarget>,
        photo: impl IntoInputFile,
    ) -> Call<'_, Self, SendPhoto> {
        Call::new(self, SendPhoto::new(chat_id, photo))
    }

    /// Calls `sendLivePhoto`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendlivephoto). Since Bot API 10.0.
    fn send_live_photo(
        &self,
        chat_id: impl Into<ChatTarget>,
        live_photo: impl IntoInputFile,
        photo: impl IntoInputFile,
    ) -> Call<'_, Self, SendLivePhoto> {
        Call::new(self, SendLivePhoto::new(chat_id, live_photo, photo))
    }

    /// Calls `sendAudio`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendaudio).
    fn send_audio(
        &self,
        chat_id: impl Into<ChatTarget>,
        audio: impl IntoInputFile,
    ) -> Call<'_, Self, SendAudio> {
        Call::new(self, SendAudio::new(chat_id, audio))
    }

    /// Calls `sendDocument`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#senddocument).
    fn send_document(
        &self,
        chat_id: impl Into<ChatTarget>,
        document: impl IntoInputFile,
    ) -> Call<'_, Self, SendDocument> {
        Call::new(self, SendDocument::new(chat_id, document))
    }

    /// Calls `sendVideo`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendvideo).
    fn send_video(
        &self,
        chat_id: impl Into<ChatTarget>,
        video: impl IntoInputFile,
    ) -> Call<'_, Self, SendVideo> {
        Call::new(self, SendVideo::new(chat_id, video))
    }

    /// Calls `sendAnimation`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendanimation).
    fn send_animation(
        &self,
        chat_id: impl Into<ChatTarget>,
        animation: impl IntoInputFile,
    ) -> Call<'_, Self, SendAnimation> {
        Call::new(self, SendAnimation::new(chat_id, animation))
    }

    /// Calls `sendVoice`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendvoice).
    fn send_voice(
        &self,
        chat_id: impl Into<ChatTarget>,
        voice: impl IntoInputFile,
    ) -> Call<'_, Self, SendVoice> {
        Call::new(self, SendVoice::new(chat_id, voice))
    }

    /// Calls `sendVideoNote`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendvideonote).
    fn send_video_note(
        &self,
        chat_id: impl Into<ChatTarget>,
        video_note: impl IntoInputFile,
    ) -> Call<'_, Self, SendVideoNote> {
        Call::new(self, SendVideoNote::new(chat_id, video_note))
    }

    /// Calls `sendPaidMedia`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendpaidmedia). Since Bot API 7.6.
    fn send_paid_media(
        &self,
        chat_id: impl Into<ChatTarget>,
        star_count: i64,
        media: impl Into<Vec<InputPaidMedia>>,
    ) -> Call<'_, Self, SendPaidMedia> {
        Call::new(self, SendPaidMedia::new(chat_id, star_count, media))
    }

    /// Calls `sendMediaGroup`; the answer is `Vec<Message>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendmediagroup).
    fn send_media_group(
        &self,
        chat_id: impl Into<ChatTarget>,
        media: impl Into<Vec<MediaGroupItem>>,
    ) -> Call<'_, Self, SendMediaGroup> {
        Call::new(self, SendMediaGroup::new(chat_id, media))
    }

    /// Calls `sendLocation`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendlocation).
    fn send_location(
        &self,
        chat_id: impl Into<ChatTarget>,
        latitude: f64,
        longitude: f64,
    ) -> Call<'_, Self, SendLocation> {
        Call::new(self, SendLocation::new(chat_id, latitude, longitude))
    }

    /// Calls `sendVenue`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendvenue).
    fn send_venue(
        &self,
        chat_id: impl Into<ChatTarget>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Call<'_, Self, SendVenue> {
        Call::new(self, SendVenue::new(chat_id, latitude, longitude, title, address))
    }

    /// Calls `sendContact`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendcontact).
    fn send_contact(
        &self,
        chat_id: impl Into<ChatTarget>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<'_, Self, SendContact> {
        Call::new(self, SendContact::new(chat_id, phone_number, first_name))
    }

    /// Calls `sendPoll`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendpoll).
    fn send_poll(
        &self,
        chat_id: impl Into<ChatTarget>,
        question: impl Into<String>,
        options: impl Into<Vec<InputPollOption>>,
    ) -> Call<'_, Self, SendPoll> {
        Call::new(self, SendPoll::new(chat_id, question, options))
    }

    /// Calls `sendChecklist`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendchecklist). Since Bot API 9.1.
    fn send_checklist(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        chat_id: impl Into<ChatTarget>,
        checklist: impl Into<InputChecklist>,
    ) -> Call<'_, Self, SendChecklist> {
        Call::new(self, SendChecklist::new(business_connection_id, chat_id, checklist))
    }

    /// Calls `sendDice`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#senddice).
    fn send_dice(&self, chat_id: impl Into<ChatTarget>) -> Call<'_, Self, SendDice> {
        Call::new(self, SendDice::new(chat_id))
    }

    /// Calls `sendMessageDraft`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendmessagedraft). Since Bot API 9.3.
    fn send_message_draft(
        &self,
        chat_id: impl Into<ChatId>,
        draft_id: impl Into<DraftId>,
    ) -> Call<'_, Self, SendMessageDraft> {
        Call::new(self, SendMessageDraft::new(chat_id, draft_id))
    }

    /// Calls `sendChatAction`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendchataction).
    fn send_chat_action(
        &self,
        chat_id: impl Into<ChatTarget>,
        action: impl Into<ChatAction>,
    ) -> Call<'_, Self, SendChatAction> {
        Call::new(self, SendChatAction::new(chat_id, action))
    }

    /// Calls `setMessageReaction`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmessagereaction). Since Bot API 7.0.
    fn set_message_reaction(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, SetMessageReaction> {
        Call::new(self, SetMessageReaction::new(chat_id, message_id))
    }

    /// Calls `getUserProfilePhotos`; the answer is `UserProfilePhotos`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getuserprofilephotos).
    fn get_user_profile_photos(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetUserProfilePhotos> {
        Call::new(self, GetUserProfilePhotos::new(user_id))
    }

    /// Calls `getUserProfileAudios`; the answer is `UserProfileAudios`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getuserprofileaudios). Since Bot API 9.4.
    fn get_user_profile_audios(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetUserProfileAudios> {
        Call::new(self, GetUserProfileAudios::new(user_id))
    }

    /// Calls `setUserEmojiStatus`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setuseremojistatus). Since Bot API 8.0.
    fn set_user_emoji_status(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, SetUserEmojiStatus> {
        Call::new(self, SetUserEmojiStatus::new(user_id))
    }

    /// Calls `getFile`; the answer is `File`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getfile).
    fn get_file(&self, file_id: impl Into<FileId>) -> Call<'_, Self, GetFile> {
        Call::new(self, GetFile::new(file_id))
    }

    /// Calls `banChatMember`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#banchatmember).
    fn ban_chat_member(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, BanChatMember> {
        Call::new(self, BanChatMember::new(chat_id, user_id))
    }

    /// Calls `unbanChatMember`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unbanchatmember).
    fn unban_chat_member(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, UnbanChatMember> {
        Call::new(self, UnbanChatMember::new(chat_id, user_id))
    }

    /// Calls `restrictChatMember`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#restrictchatmember).
    fn restrict_chat_member(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
        permissions: impl Into<ChatPermissions>,
    ) -> Call<'_, Self, RestrictChatMember> {
        Call::new(self, RestrictChatMember::new(chat_id, user_id, permissions))
    }

    /// Calls `promoteChatMember`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#promotechatmember).
    fn promote_chat_member(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, PromoteChatMember> {
        Call::new(self, PromoteChatMember::new(chat_id, user_id))
    }

    /// Calls `setChatAdministratorCustomTitle`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatadministratorcustomtitle).
    fn set_chat_administrator_custom_title(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
        custom_title: impl Into<String>,
    ) -> Call<'_, Self, SetChatAdministratorCustomTitle> {
        Call::new(self, SetChatAdministratorCustomTitle::new(chat_id, user_id, custom_title))
    }

    /// Calls `setChatMemberTag`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatmembertag). Since Bot API 9.5.
    fn set_chat_member_tag(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, SetChatMemberTag> {
        Call::new(self, SetChatMemberTag::new(chat_id, user_id))
    }

    /// Calls `banChatSenderChat`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#banchatsenderchat).
    fn ban_chat_sender_chat(
        &self,
        chat_id: impl Into<ChatTarget>,
        sender_chat_id: impl Into<ChatId>,
    ) -> Call<'_, Self, BanChatSenderChat> {
        Call::new(self, BanChatSenderChat::new(chat_id, sender_chat_id))
    }

    /// Calls `unbanChatSenderChat`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unbanchatsenderchat).
    fn unban_chat_sender_chat(
        &self,
        chat_id: impl Into<ChatTarget>,
        sender_chat_id: impl Into<ChatId>,
    ) -> Call<'_, Self, UnbanChatSenderChat> {
        Call::new(self, UnbanChatSenderChat::new(chat_id, sender_chat_id))
    }

    /// Calls `setChatPermissions`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatpermissions).
    fn set_chat_permissions(
        &self,
        chat_id: impl Into<ChatTarget>,
        permissions: impl Into<ChatPermissions>,
    ) -> Call<'_, Self, SetChatPermissions> {
        Call::new(self, SetChatPermissions::new(chat_id, permissions))
    }

    /// Calls `exportChatInviteLink`; the answer is `String`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#exportchatinvitelink).
    fn export_chat_invite_link(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, ExportChatInviteLink> {
        Call::new(self, ExportChatInviteLink::new(chat_id))
    }

    /// Calls `createChatInviteLink`; the answer is `ChatInviteLink`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#createchatinvitelink).
    fn create_chat_invite_link(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, CreateChatInviteLink> {
        Call::new(self, CreateChatInviteLink::new(chat_id))
    }

    /// Calls `editChatInviteLink`; the answer is `ChatInviteLink`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editchatinvitelink).
    fn edit_chat_invite_link(
        &self,
        chat_id: impl Into<ChatTarget>,
        invite_link: impl Into<String>,
    ) -> Call<'_, Self, EditChatInviteLink> {
        Call::new(self, EditChatInviteLink::new(chat_id, invite_link))
    }

    /// Calls `createChatSubscriptionInviteLink`; the answer is `ChatInviteLink`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#createchatsubscriptioninvitelink). Since Bot API 7.9.
    fn create_chat_subscription_invite_link(
        &self,
        chat_id: impl Into<ChatTarget>,
        subscription_period: i64,
        subscription_price: i64,
    ) -> Call<'_, Self, CreateChatSubscriptionInviteLink> {
        Call::new(
            self,
            CreateChatSubscriptionInviteLink::new(chat_id, subscription_period, subscription_price),
        )
    }

    /// Calls `editChatSubscriptionInviteLink`; the answer is `ChatInviteLink`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editchatsubscriptioninvitelink). Since Bot API 7.9.
    fn edit_chat_subscription_invite_link(
        &self,
        chat_id: impl Into<ChatTarget>,
        invite_link: impl Into<String>,
    ) -> Call<'_, Self, EditChatSubscriptionInviteLink> {
        Call::new(self, EditChatSubscriptionInviteLink::new(chat_id, invite_link))
    }

    /// Calls `revokeChatInviteLink`; the answer is `ChatInviteLink`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#revokechatinvitelink).
    fn revoke_chat_invite_link(
        &self,
        chat_id: impl Into<ChatTarget>,
        invite_link: impl Into<String>,
    ) -> Call<'_, Self, RevokeChatInviteLink> {
        Call::new(self, RevokeChatInviteLink::new(chat_id, invite_link))
    }

    /// Calls `approveChatJoinRequest`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#approvechatjoinrequest).
    fn approve_chat_join_request(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, ApproveChatJoinRequest> {
        Call::new(self, ApproveChatJoinRequest::new(chat_id, user_id))
    }

    /// Calls `declineChatJoinRequest`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#declinechatjoinrequest).
    fn decline_chat_join_request(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, DeclineChatJoinRequest> {
        Call::new(self, DeclineChatJoinRequest::new(chat_id, user_id))
    }

    /// Calls `answerChatJoinRequestQuery`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answerchatjoinrequestquery). Since Bot API 10.1.
    fn answer_chat_join_request_query(
        &self,
        chat_join_request_query_id: impl Into<ChatJoinRequestQueryId>,
        result: impl Into<JoinRequestQueryResult>,
    ) -> Call<'_, Self, AnswerChatJoinRequestQuery> {
        Call::new(self, AnswerChatJoinRequestQuery::new(chat_join_request_query_id, result))
    }

    /// Calls `sendChatJoinRequestWebApp`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendchatjoinrequestwebapp). Since Bot API 10.1.
    fn send_chat_join_request_web_app(
        &self,
        chat_join_request_query_id: impl Into<ChatJoinRequestQueryId>,
        web_app_url: impl Into<String>,
    ) -> Call<'_, Self, SendChatJoinRequestWebApp> {
        Call::new(self, SendChatJoinRequestWebApp::new(chat_join_request_query_id, web_app_url))
    }

    /// Calls `setChatPhoto`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatphoto).
    fn set_chat_photo(
        &self,
        chat_id: impl Into<ChatTarget>,
        photo: impl IntoInputFile,
    ) -> Call<'_, Self, SetChatPhoto> {
        Call::new(self, SetChatPhoto::new(chat_id, photo))
    }

    /// Calls `deleteChatPhoto`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletechatphoto).
    fn delete_chat_photo(&self, chat_id: impl Into<ChatTarget>) -> Call<'_, Self, DeleteChatPhoto> {
        Call::new(self, DeleteChatPhoto::new(chat_id))
    }

    /// Calls `setChatTitle`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchattitle).
    fn set_chat_title(
        &self,
        chat_id: impl Into<ChatTarget>,
        title: impl Into<String>,
    ) -> Call<'_, Self, SetChatTitle> {
        Call::new(self, SetChatTitle::new(chat_id, title))
    }

    /// Calls `setChatDescription`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatdescription).
    fn set_chat_description(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, SetChatDescription> {
        Call::new(self, SetChatDescription::new(chat_id))
    }

    /// Calls `pinChatMessage`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#pinchatmessage).
    fn pin_chat_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, PinChatMessage> {
        Call::new(self, PinChatMessage::new(chat_id, message_id))
    }

    /// Calls `unpinChatMessage`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unpinchatmessage).
    fn unpin_chat_message(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, UnpinChatMessage> {
        Call::new(self, UnpinChatMessage::new(chat_id))
    }

    /// Calls `unpinAllChatMessages`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unpinallchatmessages).
    fn unpin_all_chat_messages(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, UnpinAllChatMessages> {
        Call::new(self, UnpinAllChatMessages::new(chat_id))
    }

    /// Calls `leaveChat`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#leavechat).
    fn leave_chat(&self, chat_id: impl Into<ChatTarget>) -> Call<'_, Self, LeaveChat> {
        Call::new(self, LeaveChat::new(chat_id))
    }

    /// Calls `getChat`; the answer is `ChatFullInfo`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getchat).
    fn get_chat(&self, chat_id: impl Into<ChatTarget>) -> Call<'_, Self, GetChat> {
        Call::new(self, GetChat::new(chat_id))
    }

    /// Calls `getChatAdministrators`; the answer is `Vec<ChatMember>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getchatadministrators).
    fn get_chat_administrators(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, GetChatAdministrators> {
        Call::new(self, GetChatAdministrators::new(chat_id))
    }

    /// Calls `getChatMemberCount`; the answer is `i64`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getchatmembercount).
    fn get_chat_member_count(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, GetChatMemberCount> {
        Call::new(self, GetChatMemberCount::new(chat_id))
    }

    /// Calls `getChatMember`; the answer is `ChatMember`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getchatmember).
    fn get_chat_member(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetChatMember> {
        Call::new(self, GetChatMember::new(chat_id, user_id))
    }

    /// Calls `getUserPersonalChatMessages`; the answer is `Vec<Message>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getuserpersonalchatmessages). Since Bot API 10.0.
    fn get_user_personal_chat_messages(
        &self,
        user_id: impl Into<UserId>,
        limit: i64,
    ) -> Call<'_, Self, GetUserPersonalChatMessages> {
        Call::new(self, GetUserPersonalChatMessages::new(user_id, limit))
    }

    /// Calls `setChatStickerSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatstickerset).
    fn set_chat_sticker_set(
        &self,
        chat_id: impl Into<ChatTarget>,
        sticker_set_name: impl Into<String>,
    ) -> Call<'_, Self, SetChatStickerSet> {
        Call::new(self, SetChatStickerSet::new(chat_id, sticker_set_name))
    }

    /// Calls `deleteChatStickerSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletechatstickerset).
    fn delete_chat_sticker_set(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, DeleteChatStickerSet> {
        Call::new(self, DeleteChatStickerSet::new(chat_id))
    }

    /// Calls `getForumTopicIconStickers`; the answer is `Vec<Sticker>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getforumtopiciconstickers).
    fn get_forum_topic_icon_stickers(&self) -> Call<'_, Self, GetForumTopicIconStickers> {
        Call::new(self, GetForumTopicIconStickers::new())
    }

    /// Calls `createForumTopic`; the answer is `ForumTopic`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#createforumtopic).
    fn create_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
        name: impl Into<String>,
    ) -> Call<'_, Self, CreateForumTopic> {
        Call::new(self, CreateForumTopic::new(chat_id, name))
    }

    /// Calls `editForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editforumtopic).
    fn edit_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Call<'_, Self, EditForumTopic> {
        Call::new(self, EditForumTopic::new(chat_id, message_thread_id))
    }

    /// Calls `closeForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#closeforumtopic).
    fn close_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Call<'_, Self, CloseForumTopic> {
        Call::new(self, CloseForumTopic::new(chat_id, message_thread_id))
    }

    /// Calls `reopenForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#reopenforumtopic).
    fn reopen_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Call<'_, Self, ReopenForumTopic> {
        Call::new(self, ReopenForumTopic::new(chat_id, message_thread_id))
    }

    /// Calls `deleteForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deleteforumtopic).
    fn delete_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Call<'_, Self, DeleteForumTopic> {
        Call::new(self, DeleteForumTopic::new(chat_id, message_thread_id))
    }

    /// Calls `unpinAllForumTopicMessages`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unpinallforumtopicmessages).
    fn unpin_all_forum_topic_messages(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Call<'_, Self, UnpinAllForumTopicMessages> {
        Call::new(self, UnpinAllForumTopicMessages::new(chat_id, message_thread_id))
    }

    /// Calls `editGeneralForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editgeneralforumtopic).
    fn edit_general_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
        name: impl Into<String>,
    ) -> Call<'_, Self, EditGeneralForumTopic> {
        Call::new(self, EditGeneralForumTopic::new(chat_id, name))
    }

    /// Calls `closeGeneralForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#closegeneralforumtopic).
    fn close_general_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, CloseGeneralForumTopic> {
        Call::new(self, CloseGeneralForumTopic::new(chat_id))
    }

    /// Calls `reopenGeneralForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#reopengeneralforumtopic).
    fn reopen_general_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, ReopenGeneralForumTopic> {
        Call::new(self, ReopenGeneralForumTopic::new(chat_id))
    }

    /// Calls `hideGeneralForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#hidegeneralforumtopic).
    fn hide_general_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, HideGeneralForumTopic> {
        Call::new(self, HideGeneralForumTopic::new(chat_id))
    }

    /// Calls `unhideGeneralForumTopic`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unhidegeneralforumtopic).
    fn unhide_general_forum_topic(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, UnhideGeneralForumTopic> {
        Call::new(self, UnhideGeneralForumTopic::new(chat_id))
    }

    /// Calls `unpinAllGeneralForumTopicMessages`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages). Since Bot API 6.8.
    fn unpin_all_general_forum_topic_messages(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, UnpinAllGeneralForumTopicMessages> {
        Call::new(self, UnpinAllGeneralForumTopicMessages::new(chat_id))
    }

    /// Calls `answerCallbackQuery`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answercallbackquery).
    fn answer_callback_query(
        &self,
        callback_query_id: impl Into<CallbackQueryId>,
    ) -> Call<'_, Self, AnswerCallbackQuery> {
        Call::new(self, AnswerCallbackQuery::new(callback_query_id))
    }

    /// Calls `answerGuestQuery`; the answer is `SentGuestMessage`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answerguestquery). Since Bot API 10.0.
    fn answer_guest_query(
        &self,
        guest_query_id: impl Into<GuestQueryId>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<'_, Self, AnswerGuestQuery> {
        Call::new(self, AnswerGuestQuery::new(guest_query_id, result))
    }

    /// Calls `getUserChatBoosts`; the answer is `UserChatBoosts`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getuserchatboosts). Since Bot API 7.0.
    fn get_user_chat_boosts(
        &self,
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetUserChatBoosts> {
        Call::new(self, GetUserChatBoosts::new(chat_id, user_id))
    }

    /// Calls `getBusinessConnection`; the answer is `BusinessConnection`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getbusinessconnection). Since Bot API 7.2.
    fn get_business_connection(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Call<'_, Self, GetBusinessConnection> {
        Call::new(self, GetBusinessConnection::new(business_connection_id))
    }

    /// Calls `getManagedBotToken`; the answer is `String`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmanagedbottoken). Since Bot API 9.6.
    fn get_managed_bot_token(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetManagedBotToken> {
        Call::new(self, GetManagedBotToken::new(user_id))
    }

    /// Calls `replaceManagedBotToken`; the answer is `String`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#replacemanagedbottoken). Since Bot API 9.6.
    fn replace_managed_bot_token(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, ReplaceManagedBotToken> {
        Call::new(self, ReplaceManagedBotToken::new(user_id))
    }

    /// Calls `getManagedBotAccessSettings`; the answer is `BotAccessSettings`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmanagedbotaccesssettings). Since Bot API 10.0.
    fn get_managed_bot_access_settings(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetManagedBotAccessSettings> {
        Call::new(self, GetManagedBotAccessSettings::new(user_id))
    }

    /// Calls `setManagedBotAccessSettings`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmanagedbotaccesssettings). Since Bot API 10.0.
    fn set_managed_bot_access_settings(
        &self,
        user_id: impl Into<UserId>,
        is_access_restricted: bool,
    ) -> Call<'_, Self, SetManagedBotAccessSettings> {
        Call::new(self, SetManagedBotAccessSettings::new(user_id, is_access_restricted))
    }

    /// Calls `setMyCommands`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmycommands).
    fn set_my_commands(
        &self,
        commands: impl Into<Vec<BotCommand>>,
    ) -> Call<'_, Self, SetMyCommands> {
        Call::new(self, SetMyCommands::new(commands))
    }

    /// Calls `deleteMyCommands`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletemycommands).
    fn delete_my_commands(&self) -> Call<'_, Self, DeleteMyCommands> {
        Call::new(self, DeleteMyCommands::new())
    }

    /// Calls `getMyCommands`; the answer is `Vec<BotCommand>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmycommands).
    fn get_my_commands(&self) -> Call<'_, Self, GetMyCommands> {
        Call::new(self, GetMyCommands::new())
    }

    /// Calls `setMyName`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmyname). Since Bot API 6.7.
    fn set_my_name(&self) -> Call<'_, Self, SetMyName> {
        Call::new(self, SetMyName::new())
    }

    /// Calls `getMyName`; the answer is `BotName`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmyname). Since Bot API 6.7.
    fn get_my_name(&self) -> Call<'_, Self, GetMyName> {
        Call::new(self, GetMyName::new())
    }

    /// Calls `setMyDescription`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmydescription). Since Bot API 6.6.
    fn set_my_description(&self) -> Call<'_, Self, SetMyDescription> {
        Call::new(self, SetMyDescription::new())
    }

    /// Calls `getMyDescription`; the answer is `BotDescription`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmydescription). Since Bot API 6.6.
    fn get_my_description(&self) -> Call<'_, Self, GetMyDescription> {
        Call::new(self, GetMyDescription::new())
    }

    /// Calls `setMyShortDescription`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmyshortdescription). Since Bot API 6.6.
    fn set_my_short_description(&self) -> Call<'_, Self, SetMyShortDescription> {
        Call::new(self, SetMyShortDescription::new())
    }

    /// Calls `getMyShortDescription`; the answer is `BotShortDescription`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmyshortdescription). Since Bot API 6.6.
    fn get_my_short_description(&self) -> Call<'_, Self, GetMyShortDescription> {
        Call::new(self, GetMyShortDescription::new())
    }

    /// Calls `setMyProfilePhoto`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmyprofilephoto). Since Bot API 9.4.
    fn set_my_profile_photo(
        &self,
        photo: impl Into<InputProfilePhoto>,
    ) -> Call<'_, Self, SetMyProfilePhoto> {
        Call::new(self, SetMyProfilePhoto::new(photo))
    }

    /// Calls `removeMyProfilePhoto`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#removemyprofilephoto). Since Bot API 9.4.
    fn remove_my_profile_photo(&self) -> Call<'_, Self, RemoveMyProfilePhoto> {
        Call::new(self, RemoveMyProfilePhoto::new())
    }

    /// Calls `setChatMenuButton`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setchatmenubutton).
    fn set_chat_menu_button(&self) -> Call<'_, Self, SetChatMenuButton> {
        Call::new(self, SetChatMenuButton::new())
    }

    /// Calls `getChatMenuButton`; the answer is `MenuButton`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getchatmenubutton).
    fn get_chat_menu_button(&self) -> Call<'_, Self, GetChatMenuButton> {
        Call::new(self, GetChatMenuButton::new())
    }

    /// Calls `setMyDefaultAdministratorRights`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setmydefaultadministratorrights).
    fn set_my_default_administrator_rights(
        &self,
    ) -> Call<'_, Self, SetMyDefaultAdministratorRights> {
        Call::new(self, SetMyDefaultAdministratorRights::new())
    }

    /// Calls `getMyDefaultAdministratorRights`; the answer is `ChatAdministratorRights`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmydefaultadministratorrights).
    fn get_my_default_administrator_rights(
        &self,
    ) -> Call<'_, Self, GetMyDefaultAdministratorRights> {
        Call::new(self, GetMyDefaultAdministratorRights::new())
    }

    /// Calls `getAvailableGifts`; the answer is `Gifts`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getavailablegifts). Since Bot API 8.0.
    fn get_available_gifts(&self) -> Call<'_, Self, GetAvailableGifts> {
        Call::new(self, GetAvailableGifts::new())
    }

    /// Calls `sendGift`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendgift). Since Bot API 8.0.
    fn send_gift(&self, gift_id: impl Into<GiftId>) -> Call<'_, Self, SendGift> {
        Call::new(self, SendGift::new(gift_id))
    }

    /// Calls `giftPremiumSubscription`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#giftpremiumsubscription). Since Bot API 9.0.
    fn gift_premium_subscription(
        &self,
        user_id: impl Into<UserId>,
        month_count: i64,
        star_count: i64,
    ) -> Call<'_, Self, GiftPremiumSubscription> {
        Call::new(self, GiftPremiumSubscription::new(user_id, month_count, star_count))
    }

    /// Calls `verifyUser`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#verifyuser). Since Bot API 8.2.
    fn verify_user(&self, user_id: impl Into<UserId>) -> Call<'_, Self, VerifyUser> {
        Call::new(self, VerifyUser::new(user_id))
    }

    /// Calls `verifyChat`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#verifychat). Since Bot API 8.2.
    fn verify_chat(&self, chat_id: impl Into<ChatTarget>) -> Call<'_, Self, VerifyChat> {
        Call::new(self, VerifyChat::new(chat_id))
    }

    /// Calls `removeUserVerification`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#removeuserverification). Since Bot API 8.2.
    fn remove_user_verification(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, RemoveUserVerification> {
        Call::new(self, RemoveUserVerification::new(user_id))
    }

    /// Calls `removeChatVerification`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#removechatverification). Since Bot API 8.2.
    fn remove_chat_verification(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, RemoveChatVerification> {
        Call::new(self, RemoveChatVerification::new(chat_id))
    }

    /// Calls `readBusinessMessage`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#readbusinessmessage). Since Bot API 9.0.
    fn read_business_message(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, ReadBusinessMessage> {
        Call::new(self, ReadBusinessMessage::new(business_connection_id, chat_id, message_id))
    }

    /// Calls `deleteBusinessMessages`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletebusinessmessages). Since Bot API 9.0.
    fn delete_business_messages(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Call<'_, Self, DeleteBusinessMessages> {
        Call::new(self, DeleteBusinessMessages::new(business_connection_id, message_ids))
    }

    /// Calls `setBusinessAccountName`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setbusinessaccountname). Since Bot API 9.0.
    fn set_business_account_name(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        first_name: impl Into<String>,
    ) -> Call<'_, Self, SetBusinessAccountName> {
        Call::new(self, SetBusinessAccountName::new(business_connection_id, first_name))
    }

    /// Calls `setBusinessAccountUsername`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setbusinessaccountusername). Since Bot API 9.0.
    fn set_business_account_username(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Call<'_, Self, SetBusinessAccountUsername> {
        Call::new(self, SetBusinessAccountUsername::new(business_connection_id))
    }

    /// Calls `setBusinessAccountBio`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setbusinessaccountbio). Since Bot API 9.0.
    fn set_business_account_bio(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Call<'_, Self, SetBusinessAccountBio> {
        Call::new(self, SetBusinessAccountBio::new(business_connection_id))
    }

    /// Calls `setBusinessAccountProfilePhoto`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setbusinessaccountprofilephoto). Since Bot API 9.0.
    fn set_business_account_profile_photo(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        photo: impl Into<InputProfilePhoto>,
    ) -> Call<'_, Self, SetBusinessAccountProfilePhoto> {
        Call::new(self, SetBusinessAccountProfilePhoto::new(business_connection_id, photo))
    }

    /// Calls `removeBusinessAccountProfilePhoto`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#removebusinessaccountprofilephoto). Since Bot API 9.0.
    fn remove_business_account_profile_photo(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Call<'_, Self, RemoveBusinessAccountProfilePhoto> {
        Call::new(self, RemoveBusinessAccountProfilePhoto::new(business_connection_id))
    }

    /// Calls `setBusinessAccountGiftSettings`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setbusinessaccountgiftsettings). Since Bot API 9.0.
    fn set_business_account_gift_settings(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        show_gift_button: bool,
        accepted_gift_types: impl Into<AcceptedGiftTypes>,
    ) -> Call<'_, Self, SetBusinessAccountGiftSettings> {
        Call::new(
            self,
            SetBusinessAccountGiftSettings::new(
                business_connection_id,
                show_gift_button,
                accepted_gift_types,
            ),
        )
    }

    /// Calls `getBusinessAccountStarBalance`; the answer is `StarAmount`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getbusinessaccountstarbalance). Since Bot API 9.0.
    fn get_business_account_star_balance(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Call<'_, Self, GetBusinessAccountStarBalance> {
        Call::new(self, GetBusinessAccountStarBalance::new(business_connection_id))
    }

    /// Calls `transferBusinessAccountStars`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#transferbusinessaccountstars). Since Bot API 9.0.
    fn transfer_business_account_stars(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        star_count: i64,
    ) -> Call<'_, Self, TransferBusinessAccountStars> {
        Call::new(self, TransferBusinessAccountStars::new(business_connection_id, star_count))
    }

    /// Calls `getBusinessAccountGifts`; the answer is `OwnedGifts`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getbusinessaccountgifts). Since Bot API 9.0.
    fn get_business_account_gifts(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Call<'_, Self, GetBusinessAccountGifts> {
        Call::new(self, GetBusinessAccountGifts::new(business_connection_id))
    }

    /// Calls `getUserGifts`; the answer is `OwnedGifts`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getusergifts). Since Bot API 9.3.
    fn get_user_gifts(&self, user_id: impl Into<UserId>) -> Call<'_, Self, GetUserGifts> {
        Call::new(self, GetUserGifts::new(user_id))
    }

    /// Calls `getChatGifts`; the answer is `OwnedGifts`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getchatgifts). Since Bot API 9.3.
    fn get_chat_gifts(&self, chat_id: impl Into<ChatTarget>) -> Call<'_, Self, GetChatGifts> {
        Call::new(self, GetChatGifts::new(chat_id))
    }

    /// Calls `convertGiftToStars`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#convertgifttostars). Since Bot API 9.0.
    fn convert_gift_to_stars(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        owned_gift_id: impl Into<OwnedGiftId>,
    ) -> Call<'_, Self, ConvertGiftToStars> {
        Call::new(self, ConvertGiftToStars::new(business_connection_id, owned_gift_id))
    }

    /// Calls `upgradeGift`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#upgradegift). Since Bot API 9.0.
    fn upgrade_gift(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        owned_gift_id: impl Into<OwnedGiftId>,
    ) -> Call<'_, Self, UpgradeGift> {
        Call::new(self, UpgradeGift::new(business_connection_id, owned_gift_id))
    }

    /// Calls `transferGift`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#transfergift). Since Bot API 9.0.
    fn transfer_gift(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        owned_gift_id: impl Into<OwnedGiftId>,
        new_owner_chat_id: impl Into<ChatId>,
    ) -> Call<'_, Self, TransferGift> {
        Call::new(self, TransferGift::new(business_connection_id, owned_gift_id, new_owner_chat_id))
    }

    /// Calls `postStory`; the answer is `Story`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#poststory). Since Bot API 9.0.
    fn post_story(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        content: impl Into<InputStoryContent>,
        active_period: i64,
    ) -> Call<'_, Self, PostStory> {
        Call::new(self, PostStory::new(business_connection_id, content, active_period))
    }

    /// Calls `repostStory`; the answer is `Story`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#repoststory). Since Bot API 9.3.
    fn repost_story(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        from_chat_id: impl Into<ChatId>,
        from_story_id: impl Into<StoryId>,
        active_period: i64,
    ) -> Call<'_, Self, RepostStory> {
        Call::new(
            self,
            RepostStory::new(business_connection_id, from_chat_id, from_story_id, active_period),
        )
    }

    /// Calls `editStory`; the answer is `Story`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editstory). Since Bot API 9.0.
    fn edit_story(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        story_id: impl Into<StoryId>,
        content: impl Into<InputStoryContent>,
    ) -> Call<'_, Self, EditStory> {
        Call::new(self, EditStory::new(business_connection_id, story_id, content))
    }

    /// Calls `deleteStory`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletestory). Since Bot API 9.0.
    fn delete_story(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        story_id: impl Into<StoryId>,
    ) -> Call<'_, Self, DeleteStory> {
        Call::new(self, DeleteStory::new(business_connection_id, story_id))
    }

    /// Calls `answerWebAppQuery`; the answer is `SentWebAppMessage`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answerwebappquery).
    fn answer_web_app_query(
        &self,
        web_app_query_id: impl Into<WebAppQueryId>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<'_, Self, AnswerWebAppQuery> {
        Call::new(self, AnswerWebAppQuery::new(web_app_query_id, result))
    }

    /// Calls `savePreparedInlineMessage`; the answer is `PreparedInlineMessage`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#savepreparedinlinemessage). Since Bot API 8.0.
    fn save_prepared_inline_message(
        &self,
        user_id: impl Into<UserId>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<'_, Self, SavePreparedInlineMessage> {
        Call::new(self, SavePreparedInlineMessage::new(user_id, result))
    }

    /// Calls `savePreparedKeyboardButton`; the answer is `PreparedKeyboardButton`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#savepreparedkeyboardbutton). Since Bot API 9.6.
    fn save_prepared_keyboard_button(
        &self,
        user_id: impl Into<UserId>,
        button: impl Into<KeyboardButton>,
    ) -> Call<'_, Self, SavePreparedKeyboardButton> {
        Call::new(self, SavePreparedKeyboardButton::new(user_id, button))
    }

    /// Calls `editMessageText`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editmessagetext).
    fn edit_message_text(&self) -> Call<'_, Self, EditMessageText> {
        Call::new(self, EditMessageText::new())
    }

    /// Calls `editMessageCaption`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editmessagecaption).
    fn edit_message_caption(&self) -> Call<'_, Self, EditMessageCaption> {
        Call::new(self, EditMessageCaption::new())
    }

    /// Calls `editMessageMedia`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editmessagemedia).
    fn edit_message_media(&self, media: impl Into<InputMedia>) -> Call<'_, Self, EditMessageMedia> {
        Call::new(self, EditMessageMedia::new(media))
    }

    /// Calls `editMessageLiveLocation`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editmessagelivelocation).
    fn edit_message_live_location(
        &self,
        latitude: f64,
        longitude: f64,
    ) -> Call<'_, Self, EditMessageLiveLocation> {
        Call::new(self, EditMessageLiveLocation::new(latitude, longitude))
    }

    /// Calls `stopMessageLiveLocation`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#stopmessagelivelocation).
    fn stop_message_live_location(&self) -> Call<'_, Self, StopMessageLiveLocation> {
        Call::new(self, StopMessageLiveLocation::new())
    }

    /// Calls `editMessageChecklist`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editmessagechecklist). Since Bot API 9.1.
    fn edit_message_checklist(
        &self,
        business_connection_id: impl Into<BusinessConnectionId>,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
        checklist: impl Into<InputChecklist>,
    ) -> Call<'_, Self, EditMessageChecklist> {
        Call::new(
            self,
            EditMessageChecklist::new(business_connection_id, chat_id, message_id, checklist),
        )
    }

    /// Calls `editMessageReplyMarkup`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editmessagereplymarkup).
    fn edit_message_reply_markup(&self) -> Call<'_, Self, EditMessageReplyMarkup> {
        Call::new(self, EditMessageReplyMarkup::new())
    }

    /// Calls `stopPoll`; the answer is `Poll`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#stoppoll).
    fn stop_poll(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, StopPoll> {
        Call::new(self, StopPoll::new(chat_id, message_id))
    }

    /// Calls `editEphemeralMessageText`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editephemeralmessagetext). Since Bot API 10.2.
    fn edit_ephemeral_message_text(
        &self,
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Call<'_, Self, EditEphemeralMessageText> {
        Call::new(
            self,
            EditEphemeralMessageText::new(chat_id, receiver_user_id, ephemeral_message_id),
        )
    }

    /// Calls `editEphemeralMessageMedia`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editephemeralmessagemedia). Since Bot API 10.2.
    fn edit_ephemeral_message_media(
        &self,
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
        media: impl Into<InputMedia>,
    ) -> Call<'_, Self, EditEphemeralMessageMedia> {
        Call::new(
            self,
            EditEphemeralMessageMedia::new(chat_id, receiver_user_id, ephemeral_message_id, media),
        )
    }

    /// Calls `editEphemeralMessageCaption`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editephemeralmessagecaption). Since Bot API 10.2.
    fn edit_ephemeral_message_caption(
        &self,
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Call<'_, Self, EditEphemeralMessageCaption> {
        Call::new(
            self,
            EditEphemeralMessageCaption::new(chat_id, receiver_user_id, ephemeral_message_id),
        )
    }

    /// Calls `editEphemeralMessageReplyMarkup`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#editephemeralmessagereplymarkup). Since Bot API 10.2.
    fn edit_ephemeral_message_reply_markup(
        &self,
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Call<'_, Self, EditEphemeralMessageReplyMarkup> {
        Call::new(
            self,
            EditEphemeralMessageReplyMarkup::new(chat_id, receiver_user_id, ephemeral_message_id),
        )
    }

    /// Calls `approveSuggestedPost`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#approvesuggestedpost). Since Bot API 9.2.
    fn approve_suggested_post(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, ApproveSuggestedPost> {
        Call::new(self, ApproveSuggestedPost::new(chat_id, message_id))
    }

    /// Calls `declineSuggestedPost`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#declinesuggestedpost). Since Bot API 9.2.
    fn decline_suggested_post(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, DeclineSuggestedPost> {
        Call::new(self, DeclineSuggestedPost::new(chat_id, message_id))
    }

    /// Calls `deleteMessage`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletemessage).
    fn delete_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, DeleteMessage> {
        Call::new(self, DeleteMessage::new(chat_id, message_id))
    }

    /// Calls `deleteMessages`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletemessages). Since Bot API 7.0.
    fn delete_messages(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Call<'_, Self, DeleteMessages> {
        Call::new(self, DeleteMessages::new(chat_id, message_ids))
    }

    /// Calls `deleteEphemeralMessage`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deleteephemeralmessage). Since Bot API 10.2.
    fn delete_ephemeral_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Call<'_, Self, DeleteEphemeralMessage> {
        Call::new(
            self,
            DeleteEphemeralMessage::new(chat_id, receiver_user_id, ephemeral_message_id),
        )
    }

    /// Calls `deleteMessageReaction`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletemessagereaction). Since Bot API 10.0.
    fn delete_message_reaction(
        &self,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Call<'_, Self, DeleteMessageReaction> {
        Call::new(self, DeleteMessageReaction::new(chat_id, message_id))
    }

    /// Calls `deleteAllMessageReactions`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deleteallmessagereactions). Since Bot API 10.0.
    fn delete_all_message_reactions(
        &self,
        chat_id: impl Into<ChatTarget>,
    ) -> Call<'_, Self, DeleteAllMessageReactions> {
        Call::new(self, DeleteAllMessageReactions::new(chat_id))
    }

    /// Calls `sendSticker`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendsticker).
    fn send_sticker(
        &self,
        chat_id: impl Into<ChatTarget>,
        sticker: impl IntoInputFile,
    ) -> Call<'_, Self, SendSticker> {
        Call::new(self, SendSticker::new(chat_id, sticker))
    }

    /// Calls `getStickerSet`; the answer is `StickerSet`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getstickerset).
    fn get_sticker_set(&self, name: impl Into<String>) -> Call<'_, Self, GetStickerSet> {
        Call::new(self, GetStickerSet::new(name))
    }

    /// Calls `getCustomEmojiStickers`; the answer is `Vec<Sticker>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getcustomemojistickers).
    fn get_custom_emoji_stickers(
        &self,
        custom_emoji_ids: impl Into<Vec<CustomEmojiId>>,
    ) -> Call<'_, Self, GetCustomEmojiStickers> {
        Call::new(self, GetCustomEmojiStickers::new(custom_emoji_ids))
    }

    /// Calls `uploadStickerFile`; the answer is `File`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#uploadstickerfile).
    fn upload_sticker_file(
        &self,
        user_id: impl Into<UserId>,
        sticker: impl IntoInputFile,
        sticker_format: impl Into<StickerFormat>,
    ) -> Call<'_, Self, UploadStickerFile> {
        Call::new(self, UploadStickerFile::new(user_id, sticker, sticker_format))
    }

    /// Calls `createNewStickerSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#createnewstickerset).
    fn create_new_sticker_set(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl Into<Vec<InputSticker>>,
    ) -> Call<'_, Self, CreateNewStickerSet> {
        Call::new(self, CreateNewStickerSet::new(user_id, name, title, stickers))
    }

    /// Calls `addStickerToSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#addstickertoset).
    fn add_sticker_to_set(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Call<'_, Self, AddStickerToSet> {
        Call::new(self, AddStickerToSet::new(user_id, name, sticker))
    }

    /// Calls `setStickerPositionInSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setstickerpositioninset).
    fn set_sticker_position_in_set(
        &self,
        sticker: impl Into<String>,
        position: i64,
    ) -> Call<'_, Self, SetStickerPositionInSet> {
        Call::new(self, SetStickerPositionInSet::new(sticker, position))
    }

    /// Calls `deleteStickerFromSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletestickerfromset).
    fn delete_sticker_from_set(
        &self,
        sticker: impl Into<String>,
    ) -> Call<'_, Self, DeleteStickerFromSet> {
        Call::new(self, DeleteStickerFromSet::new(sticker))
    }

    /// Calls `replaceStickerInSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#replacestickerinset). Since Bot API 7.2.
    fn replace_sticker_in_set(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        old_sticker: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Call<'_, Self, ReplaceStickerInSet> {
        Call::new(self, ReplaceStickerInSet::new(user_id, name, old_sticker, sticker))
    }

    /// Calls `setStickerEmojiList`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setstickeremojilist). Since Bot API 6.6.
    fn set_sticker_emoji_list(
        &self,
        sticker: impl Into<String>,
        emoji_list: impl Into<Vec<String>>,
    ) -> Call<'_, Self, SetStickerEmojiList> {
        Call::new(self, SetStickerEmojiList::new(sticker, emoji_list))
    }

    /// Calls `setStickerKeywords`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setstickerkeywords). Since Bot API 6.6.
    fn set_sticker_keywords(
        &self,
        sticker: impl Into<String>,
    ) -> Call<'_, Self, SetStickerKeywords> {
        Call::new(self, SetStickerKeywords::new(sticker))
    }

    /// Calls `setStickerMaskPosition`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setstickermaskposition). Since Bot API 6.6.
    fn set_sticker_mask_position(
        &self,
        sticker: impl Into<String>,
    ) -> Call<'_, Self, SetStickerMaskPosition> {
        Call::new(self, SetStickerMaskPosition::new(sticker))
    }

    /// Calls `setStickerSetTitle`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setstickersettitle). Since Bot API 6.6.
    fn set_sticker_set_title(
        &self,
        name: impl Into<String>,
        title: impl Into<String>,
    ) -> Call<'_, Self, SetStickerSetTitle> {
        Call::new(self, SetStickerSetTitle::new(name, title))
    }

    /// Calls `setStickerSetThumbnail`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setstickersetthumbnail). Since Bot API 6.6.
    fn set_sticker_set_thumbnail(
        &self,
        name: impl Into<String>,
        user_id: impl Into<UserId>,
        format: impl Into<StickerFormat>,
    ) -> Call<'_, Self, SetStickerSetThumbnail> {
        Call::new(self, SetStickerSetThumbnail::new(name, user_id, format))
    }

    /// Calls `setCustomEmojiStickerSetThumbnail`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail). Since Bot API 6.6.
    fn set_custom_emoji_sticker_set_thumbnail(
        &self,
        name: impl Into<String>,
    ) -> Call<'_, Self, SetCustomEmojiStickerSetThumbnail> {
        Call::new(self, SetCustomEmojiStickerSetThumbnail::new(name))
    }

    /// Calls `deleteStickerSet`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#deletestickerset). Since Bot API 6.6.
    fn delete_sticker_set(&self, name: impl Into<String>) -> Call<'_, Self, DeleteStickerSet> {
        Call::new(self, DeleteStickerSet::new(name))
    }

    /// Calls `sendRichMessage`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendrichmessage). Since Bot API 10.1.
    fn send_rich_message(
        &self,
        chat_id: impl Into<ChatTarget>,
        rich_message: impl Into<InputRichMessage>,
    ) -> Call<'_, Self, SendRichMessage> {
        Call::new(self, SendRichMessage::new(chat_id, rich_message))
    }

    /// Calls `sendRichMessageDraft`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendrichmessagedraft). Since Bot API 10.1.
    fn send_rich_message_draft(
        &self,
        chat_id: impl Into<ChatId>,
        draft_id: impl Into<DraftId>,
        rich_message: impl Into<InputRichMessage>,
    ) -> Call<'_, Self, SendRichMessageDraft> {
        Call::new(self, SendRichMessageDraft::new(chat_id, draft_id, rich_message))
    }

    /// Calls `answerInlineQuery`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answerinlinequery).
    fn answer_inline_query(
        &self,
        inline_query_id: impl Into<InlineQueryId>,
        results: impl Into<Vec<InlineQueryResult>>,
    ) -> Call<'_, Self, AnswerInlineQuery> {
        Call::new(self, AnswerInlineQuery::new(inline_query_id, results))
    }

    /// Calls `sendInvoice`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendinvoice).
    fn send_invoice(
        &self,
        chat_id: impl Into<ChatTarget>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl Into<Vec<LabeledPrice>>,
    ) -> Call<'_, Self, SendInvoice> {
        Call::new(self, SendInvoice::new(chat_id, title, description, payload, currency, prices))
    }

    /// Calls `createInvoiceLink`; the answer is `String`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#createinvoicelink).
    fn create_invoice_link(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl Into<Vec<LabeledPrice>>,
    ) -> Call<'_, Self, CreateInvoiceLink> {
        Call::new(self, CreateInvoiceLink::new(title, description, payload, currency, prices))
    }

    /// Calls `answerShippingQuery`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answershippingquery).
    fn answer_shipping_query(
        &self,
        shipping_query_id: impl Into<ShippingQueryId>,
        ok: bool,
    ) -> Call<'_, Self, AnswerShippingQuery> {
        Call::new(self, AnswerShippingQuery::new(shipping_query_id, ok))
    }

    /// Calls `answerPreCheckoutQuery`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#answerprecheckoutquery).
    fn answer_pre_checkout_query(
        &self,
        pre_checkout_query_id: impl Into<PreCheckoutQueryId>,
        ok: bool,
    ) -> Call<'_, Self, AnswerPreCheckoutQuery> {
        Call::new(self, AnswerPreCheckoutQuery::new(pre_checkout_query_id, ok))
    }

    /// Calls `getMyStarBalance`; the answer is `StarAmount`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getmystarbalance). Since Bot API 9.1.
    fn get_my_star_balance(&self) -> Call<'_, Self, GetMyStarBalance> {
        Call::new(self, GetMyStarBalance::new())
    }

    /// Calls `getStarTransactions`; the answer is `StarTransactions`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getstartransactions). Since Bot API 7.5.
    fn get_star_transactions(&self) -> Call<'_, Self, GetStarTransactions> {
        Call::new(self, GetStarTransactions::new())
    }

    /// Calls `refundStarPayment`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#refundstarpayment). Since Bot API 7.4.
    fn refund_star_payment(
        &self,
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<PaymentChargeId>,
    ) -> Call<'_, Self, RefundStarPayment> {
        Call::new(self, RefundStarPayment::new(user_id, telegram_payment_charge_id))
    }

    /// Calls `editUserStarSubscription`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#edituserstarsubscription). Since Bot API 8.0.
    fn edit_user_star_subscription(
        &self,
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<PaymentChargeId>,
        is_canceled: bool,
    ) -> Call<'_, Self, EditUserStarSubscription> {
        Call::new(
            self,
            EditUserStarSubscription::new(user_id, telegram_payment_charge_id, is_canceled),
        )
    }

    /// Calls `setPassportDataErrors`; the answer is `bool`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setpassportdataerrors).
    fn set_passport_data_errors(
        &self,
        user_id: impl Into<UserId>,
        errors: impl Into<Vec<PassportElementError>>,
    ) -> Call<'_, Self, SetPassportDataErrors> {
        Call::new(self, SetPassportDataErrors::new(user_id, errors))
    }

    /// Calls `sendGame`; the answer is `Message`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#sendgame).
    fn send_game(
        &self,
        chat_id: impl Into<ChatTarget>,
        game_short_name: impl Into<String>,
    ) -> Call<'_, Self, SendGame> {
        Call::new(self, SendGame::new(chat_id, game_short_name))
    }

    /// Calls `setGameScore`; the answer is `Edited`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#setgamescore).
    fn set_game_score(
        &self,
        user_id: impl Into<UserId>,
        score: i64,
    ) -> Call<'_, Self, SetGameScore> {
        Call::new(self, SetGameScore::new(user_id, score))
    }

    /// Calls `getGameHighScores`; the answer is `Vec<GameHighScore>`.
    ///
    /// [Reference](https://core.telegram.org/bots/api#getgamehighscores).
    fn get_game_high_scores(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<'_, Self, GetGameHighScores> {
        Call::new(self, GetGameHighScores::new(user_id))
    }
}

impl<C: Caller> Methods for C {}

/// The names of all methods, in the order of the reference.
pub const NAMES: &[&str] = &[
    <GetUpdates as Method>::NAME,
    <SetWebhook as Method>::NAME,
    <DeleteWebhook as Method>::NAME,
    <GetWebhookInfo as Method>::NAME,
    <GetMe as Method>::NAME,
    <LogOut as Method>::NAME,
    <Close as Method>::NAME,
    <SendMessage as Method>::NAME,
    <ForwardMessage as Method>::NAME,
    <ForwardMessages as Method>::NAME,
    <CopyMessage as Method>::NAME,
    <CopyMessages as Method>::NAME,
    <SendPhoto as Method>::NAME,
    <SendLivePhoto as Method>::NAME,
    <SendAudio as Method>::NAME,
    <SendDocument as Method>::NAME,
    <SendVideo as Method>::NAME,
    <SendAnimation as Method>::NAME,
    <SendVoice as Method>::NAME,
    <SendVideoNote as Method>::NAME,
    <SendPaidMedia as Method>::NAME,
    <SendMediaGroup as Method>::NAME,
    <SendLocation as Method>::NAME,
    <SendVenue as Method>::NAME,
    <SendContact as Method>::NAME,
    <SendPoll as Method>::NAME,
    <SendChecklist as Method>::NAME,
    <SendDice as Method>::NAME,
    <SendMessageDraft as Method>::NAME,
    <SendChatAction as Method>::NAME,
    <SetMessageReaction as Method>::NAME,
    <GetUserProfilePhotos as Method>::NAME,
    <GetUserProfileAudios as Method>::NAME,
    <SetUserEmojiStatus as Method>::NAME,
    <GetFile as Method>::NAME,
    <BanChatMember as Method>::NAME,
    <UnbanChatMember as Method>::NAME,
    <RestrictChatMember as Method>::NAME,
    <PromoteChatMember as Method>::NAME,
    <SetChatAdministratorCustomTitle as Method>::NAME,
    <SetChatMemberTag as Method>::NAME,
    <BanChatSenderChat as Method>::NAME,
    <UnbanChatSenderChat as Method>::NAME,
    <SetChatPermissions as Method>::NAME,
    <ExportChatInviteLink as Method>::NAME,
    <CreateChatInviteLink as Method>::NAME,
    <EditChatInviteLink as Method>::NAME,
    <CreateChatSubscriptionInviteLink as Method>::NAME,
    <EditChatSubscriptionInviteLink as Method>::NAME,
    <RevokeChatInviteLink as Method>::NAME,
    <ApproveChatJoinRequest as Method>::NAME,
    <DeclineChatJoinRequest as Method>::NAME,
    <AnswerChatJoinRequestQuery as Method>::NAME,
    <SendChatJoinRequestWebApp as Method>::NAME,
    <SetChatPhoto as Method>::NAME,
    <DeleteChatPhoto as Method>::NAME,
    <SetChatTitle as Method>::NAME,
    <SetChatDescription as Method>::NAME,
    <PinChatMessage as Method>::NAME,
    <UnpinChatMessage as Method>::NAME,
    <UnpinAllChatMessages as Method>::NAME,
    <LeaveChat as Method>::NAME,
    <GetChat as Method>::NAME,
    <GetChatAdministrators as Method>::NAME,
    <GetChatMemberCount as Method>::NAME,
    <GetChatMember as Method>::NAME,
    <GetUserPersonalChatMessages as Method>::NAME,
    <SetChatStickerSet as Method>::NAME,
    <DeleteChatStickerSet as Method>::NAME,
    <GetForumTopicIconStickers as Method>::NAME,
    <CreateForumTopic as Method>::NAME,
    <EditForumTopic as Method>::NAME,
    <CloseForumTopic as Method>::NAME,
    <ReopenForumTopic as Method>::NAME,
    <DeleteForumTopic as Method>::NAME,
    <UnpinAllForumTopicMessages as Method>::NAME,
    <EditGeneralForumTopic as Method>::NAME,
    <CloseGeneralForumTopic as Method>::NAME,
    <ReopenGeneralForumTopic as Method>::NAME,
    <HideGeneralForumTopic as Method>::NAME,
    <UnhideGeneralForumTopic as Method>::NAME,
    <UnpinAllGeneralForumTopicMessages as Method>::NAME,
    <AnswerCallbackQuery as Method>::NAME,
    <AnswerGuestQuery as Method>::NAME,
    <GetUserChatBoosts as Method>::NAME,
    <GetBusinessConnection as Method>::NAME,
    <GetManagedBotToken as Method>::NAME,
    <ReplaceManagedBotToken as Method>::NAME,
    <GetManagedBotAccessSettings as Method>::NAME,
    <SetManagedBotAccessSettings as Method>::NAME,
    <SetMyCommands as Method>::NAME,
    <DeleteMyCommands as Method>::NAME,
    <GetMyCommands as Method>::NAME,
    <SetMyName as Method>::NAME,
    <GetMyName as Method>::NAME,
    <SetMyDescription as Method>::NAME,
    <GetMyDescription as Method>::NAME,
    <SetMyShortDescription as Method>::NAME,
    <GetMyShortDescription as Method>::NAME,
    <SetMyProfilePhoto as Method>::NAME,
    <RemoveMyProfilePhoto as Method>::NAME,
    <SetChatMenuButton as Method>::NAME,
    <GetChatMenuButton as Method>::NAME,
    <SetMyDefaultAdministratorRights as Method>::NAME,
    <GetMyDefaultAdministratorRights as Method>::NAME,
    <GetAvailableGifts as Method>::NAME,
    <SendGift as Method>::NAME,
    <GiftPremiumSubscription as Method>::NAME,
    <VerifyUser as Method>::NAME,
    <VerifyChat as Method>::NAME,
    <RemoveUserVerification as Method>::NAME,
    <RemoveChatVerification as Method>::NAME,
    <ReadBusinessMessage as Method>::NAME,
    <DeleteBusinessMessages as Method>::NAME,
    <SetBusinessAccountName as Method>::NAME,
    <SetBusinessAccountUsername as Method>::NAME,
    <SetBusinessAccountBio as Method>::NAME,
    <SetBusinessAccountProfilePhoto as Method>::NAME,
    <RemoveBusinessAccountProfilePhoto as Method>::NAME,
    <SetBusinessAccountGiftSettings as Method>::NAME,
    <GetBusinessAccountStarBalance as Method>::NAME,
    <TransferBusinessAccountStars as Method>::NAME,
    <GetBusinessAccountGifts as Method>::NAME,
    <GetUserGifts as Method>::NAME,
    <GetChatGifts as Method>::NAME,
    <ConvertGiftToStars as Method>::NAME,
    <UpgradeGift as Method>::NAME,
    <TransferGift as Method>::NAME,
    <PostStory as Method>::NAME,
    <RepostStory as Method>::NAME,
    <EditStory as Method>::NAME,
    <DeleteStory as Method>::NAME,
    <AnswerWebAppQuery as Method>::NAME,
    <SavePreparedInlineMessage as Method>::NAME,
    <SavePreparedKeyboardButton as Method>::NAME,
    <EditMessageText as Method>::NAME,
    <EditMessageCaption as Method>::NAME,
    <EditMessageMedia as Method>::NAME,
    <EditMessageLiveLocation as Method>::NAME,
    <StopMessageLiveLocation as Method>::NAME,
    <EditMessageChecklist as Method>::NAME,
    <EditMessageReplyMarkup as Method>::NAME,
    <StopPoll as Method>::NAME,
    <EditEphemeralMessageText as Method>::NAME,
    <EditEphemeralMessageMedia as Method>::NAME,
    <EditEphemeralMessageCaption as Method>::NAME,
    <EditEphemeralMessageReplyMarkup as Method>::NAME,
    <ApproveSuggestedPost as Method>::NAME,
    <DeclineSuggestedPost as Method>::NAME,
    <DeleteMessage as Method>::NAME,
    <DeleteMessages as Method>::NAME,
    <DeleteEphemeralMessage as Method>::NAME,
    <DeleteMessageReaction as Method>::NAME,
    <DeleteAllMessageReactions as Method>::NAME,
    <SendSticker as Method>::NAME,
    <GetStickerSet as Method>::NAME,
    <GetCustomEmojiStickers as Method>::NAME,
    <UploadStickerFile as Method>::NAME,
    <CreateNewStickerSet as Method>::NAME,
    <AddStickerToSet as Method>::NAME,
    <SetStickerPositionInSet as Method>::NAME,
    <DeleteStickerFromSet as Method>::NAME,
    <ReplaceStickerInSet as Method>::NAME,
    <SetStickerEmojiList as Method>::NAME,
    <SetStickerKeywords as Method>::NAME,
    <SetStickerMaskPosition as Method>::NAME,
    <SetStickerSetTitle as Method>::NAME,
    <SetStickerSetThumbnail as Method>::NAME,
    <SetCustomEmojiStickerSetThumbnail as Method>::NAME,
    <DeleteStickerSet as Method>::NAME,
    <SendRichMessage as Method>::NAME,
    <SendRichMessageDraft as Method>::NAME,
    <AnswerInlineQuery as Method>::NAME,
    <SendInvoice as Method>::NAME,
    <CreateInvoiceLink as Method>::NAME,
    <AnswerShippingQuery as Method>::NAME,
    <AnswerPreCheckoutQuery as Method>::NAME,
    <GetMyStarBalance as Method>::NAME,
    <GetStarTransactions as Method>::NAME,
    <RefundStarPayment as Method>::NAME,
    <EditUserStarSubscription as Method>::NAME,
    <SetPassportDataErrors as Method>::NAME,
    <SendGame as Method>::NAME,
    <SetGameScore as Method>::NAME,
    <GetGameHighScores as Method>::NAME,
];
