//! The types as a person writes them: plain derives with plain fields, to compare with.
//!
//! They have every field of the reference for what is frequent; what is rare is a tree of values,
//! and doesn't occur in the traffic that is decoded.

use serde::{Deserialize, Serialize};

/// A part that doesn't occur in the traffic.
type Rare = Box<serde_json::Value>;

#[derive(Serialize, Deserialize)]
pub(crate) struct Update {
    update_id: i64,
    message: Option<Box<Message>>,
    edited_message: Option<Box<Message>>,
    channel_post: Option<Box<Message>>,
    edited_channel_post: Option<Box<Message>>,
    business_connection: Option<Rare>,
    business_message: Option<Box<Message>>,
    edited_business_message: Option<Box<Message>>,
    deleted_business_messages: Option<Rare>,
    guest_message: Option<Box<Message>>,
    message_reaction: Option<Rare>,
    message_reaction_count: Option<Rare>,
    inline_query: Option<Box<InlineQuery>>,
    chosen_inline_result: Option<Rare>,
    callback_query: Option<Box<CallbackQuery>>,
    shipping_query: Option<Rare>,
    pre_checkout_query: Option<Rare>,
    purchased_paid_media: Option<Rare>,
    poll: Option<Rare>,
    poll_answer: Option<Rare>,
    my_chat_member: Option<Rare>,
    chat_member: Option<Rare>,
    chat_join_request: Option<Rare>,
    chat_boost: Option<Rare>,
    removed_chat_boost: Option<Rare>,
    managed_bot: Option<Rare>,
    subscription: Option<Rare>,
    stopped_message_generation: Option<Rare>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Message {
    message_id: i64,
    message_thread_id: Option<i64>,
    direct_messages_topic: Option<Rare>,
    from: Option<User>,
    sender_chat: Option<Box<Chat>>,
    sender_boost_count: Option<i64>,
    sender_business_bot: Option<Box<User>>,
    sender_tag: Option<String>,
    receiver_user: Option<Box<User>>,
    ephemeral_message_id: Option<i64>,
    date: i64,
    guest_query_id: Option<String>,
    business_connection_id: Option<String>,
    chat: Chat,
    forward_origin: Option<Rare>,
    #[serde(default)]
    is_topic_message: bool,
    #[serde(default)]
    is_automatic_forward: bool,
    reply_to_message: Option<Box<Message>>,
    external_reply: Option<Rare>,
    quote: Option<Rare>,
    reply_to_story: Option<Rare>,
    reply_to_checklist_task_id: Option<i64>,
    reply_to_poll_option_id: Option<String>,
    via_bot: Option<Box<User>>,
    guest_bot_caller_user: Option<Box<User>>,
    guest_bot_caller_chat: Option<Box<Chat>>,
    edit_date: Option<i64>,
    #[serde(default)]
    has_protected_content: bool,
    #[serde(default)]
    is_from_offline: bool,
    #[serde(default)]
    is_paid_post: bool,
    media_group_id: Option<String>,
    author_signature: Option<String>,
    paid_star_count: Option<i64>,
    text: Option<String>,
    entities: Option<Vec<MessageEntity>>,
    link_preview_options: Option<Rare>,
    suggested_post_info: Option<Rare>,
    effect_id: Option<String>,
    rich_message: Option<Rare>,
    animation: Option<Rare>,
    audio: Option<Rare>,
    document: Option<Rare>,
    live_photo: Option<Rare>,
    paid_media: Option<Rare>,
    photo: Option<Vec<PhotoSize>>,
    sticker: Option<Rare>,
    story: Option<Rare>,
    video: Option<Rare>,
    video_note: Option<Rare>,
    voice: Option<Rare>,
    caption: Option<String>,
    caption_entities: Option<Vec<MessageEntity>>,
    #[serde(default)]
    show_caption_above_media: bool,
    #[serde(default)]
    has_media_spoiler: bool,
    checklist: Option<Rare>,
    contact: Option<Rare>,
    dice: Option<Rare>,
    game: Option<Rare>,
    poll: Option<Rare>,
    venue: Option<Rare>,
    location: Option<Box<Location>>,
    new_chat_members: Option<Vec<User>>,
    left_chat_member: Option<Box<User>>,
    chat_owner_left: Option<Rare>,
    chat_owner_changed: Option<Rare>,
    new_chat_title: Option<String>,
    new_chat_photo: Option<Vec<PhotoSize>>,
    #[serde(default)]
    delete_chat_photo: bool,
    #[serde(default)]
    group_chat_created: bool,
    #[serde(default)]
    supergroup_chat_created: bool,
    #[serde(default)]
    channel_chat_created: bool,
    message_auto_delete_timer_changed: Option<Rare>,
    migrate_to_chat_id: Option<i64>,
    migrate_from_chat_id: Option<i64>,
    pinned_message: Option<Rare>,
    invoice: Option<Rare>,
    successful_payment: Option<Rare>,
    refunded_payment: Option<Rare>,
    users_shared: Option<Rare>,
    chat_shared: Option<Rare>,
    gift: Option<Rare>,
    unique_gift: Option<Rare>,
    gift_upgrade_sent: Option<Rare>,
    connected_website: Option<String>,
    write_access_allowed: Option<Rare>,
    passport_data: Option<Rare>,
    proximity_alert_triggered: Option<Rare>,
    boost_added: Option<Rare>,
    chat_background_set: Option<Rare>,
    checklist_tasks_done: Option<Rare>,
    checklist_tasks_added: Option<Rare>,
    community_chat_added: Option<Rare>,
    community_chat_joined: Option<Rare>,
    community_chat_removed: Option<Rare>,
    direct_message_price_changed: Option<Rare>,
    forum_topic_created: Option<Rare>,
    forum_topic_edited: Option<Rare>,
    forum_topic_closed: Option<Rare>,
    forum_topic_reopened: Option<Rare>,
    general_forum_topic_hidden: Option<Rare>,
    general_forum_topic_unhidden: Option<Rare>,
    giveaway_created: Option<Rare>,
    giveaway: Option<Rare>,
    giveaway_winners: Option<Rare>,
    giveaway_completed: Option<Rare>,
    managed_bot_created: Option<Rare>,
    paid_message_price_changed: Option<Rare>,
    poll_option_added: Option<Rare>,
    poll_option_deleted: Option<Rare>,
    suggested_post_approved: Option<Rare>,
    suggested_post_approval_failed: Option<Rare>,
    suggested_post_declined: Option<Rare>,
    suggested_post_paid: Option<Rare>,
    suggested_post_refunded: Option<Rare>,
    video_chat_scheduled: Option<Rare>,
    video_chat_started: Option<Rare>,
    video_chat_ended: Option<Rare>,
    video_chat_participants_invited: Option<Rare>,
    web_app_data: Option<Rare>,
    reply_markup: Option<InlineKeyboardMarkup>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct User {
    id: i64,
    is_bot: bool,
    first_name: String,
    last_name: Option<String>,
    username: Option<String>,
    language_code: Option<String>,
    #[serde(default)]
    is_premium: bool,
    #[serde(default)]
    added_to_attachment_menu: bool,
    can_join_groups: Option<bool>,
    can_read_all_group_messages: Option<bool>,
    supports_guest_queries: Option<bool>,
    supports_inline_queries: Option<bool>,
    can_connect_to_business: Option<bool>,
    has_main_web_app: Option<bool>,
    has_topics_enabled: Option<bool>,
    allows_users_to_create_topics: Option<bool>,
    can_manage_bots: Option<bool>,
    supports_join_request_queries: Option<bool>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Chat {
    id: i64,
    #[serde(rename = "type")]
    kind: ChatType,
    title: Option<String>,
    username: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    #[serde(default)]
    is_forum: bool,
    #[serde(default)]
    is_direct_messages: bool,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct MessageEntity {
    #[serde(rename = "type")]
    kind: EntityType,
    offset: i64,
    length: i64,
    url: Option<String>,
    user: Option<Box<User>>,
    language: Option<String>,
    custom_emoji_id: Option<String>,
    unix_time: Option<i64>,
    date_time_format: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct PhotoSize {
    file_id: String,
    file_unique_id: String,
    width: i64,
    height: i64,
    file_size: Option<i64>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Location {
    latitude: f64,
    longitude: f64,
    horizontal_accuracy: Option<f64>,
    live_period: Option<i64>,
    heading: Option<i64>,
    proximity_alert_radius: Option<i64>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct InlineKeyboardMarkup {
    inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
    force_reply: Option<bool>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct InlineKeyboardButton {
    text: String,
    icon_custom_emoji_id: Option<String>,
    style: Option<String>,
    url: Option<String>,
    callback_data: Option<String>,
    web_app: Option<Rare>,
    login_url: Option<Rare>,
    switch_inline_query: Option<String>,
    switch_inline_query_current_chat: Option<String>,
    switch_inline_query_chosen_chat: Option<Rare>,
    copy_text: Option<Rare>,
    callback_game: Option<Rare>,
    pay: Option<bool>,
    disabled: Option<Rare>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CallbackQuery {
    id: String,
    from: User,
    message: Option<Box<Message>>,
    inline_message_id: Option<String>,
    chat_instance: String,
    data: Option<String>,
    game_short_name: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct InlineQuery {
    id: String,
    from: User,
    query: String,
    offset: String,
    chat_type: Option<String>,
    location: Option<Box<Location>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ChatType {
    Private,
    Group,
    Supergroup,
    Channel,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EntityType {
    Mention,
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Blockquote,
    ExpandableBlockquote,
    Code,
    Pre,
    TextLink,
    TextMention,
    CustomEmoji,
    DateTime,
}
