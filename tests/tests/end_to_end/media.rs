//! Photos, documents, voice messages and albums: sent by address and by id, and received.

use bot_core::methods::{EditMessageCaption, SendMediaGroup};
use bot_core::prelude::*;
use bot_core::types::{FileId, InputFile, InputMediaPhoto};
use bot_sim::{Draft, Sim};

use crate::bots::Bot;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Photos(Vec<FileId>);

#[on_message(photo)]
async fn keep(message: &Message, photos: &mut Photos) -> Option<String> {
    photos.0.push(message.photo.as_ref()?.last()?.file_id.clone());
    Some(format!("kept {}", photos.0.len()))
}

#[command("album")]
async fn album(photos: &Photos) -> Reply {
    let photos = photos.0.iter().map(|photo| InputMediaPhoto::new(photo).caption("Tea").into());
    Reply::call(SendMediaGroup::new(Reply::HERE, photos.collect::<Vec<_>>())).silent()
}

#[tokio::test]
async fn photos_that_were_received_are_sent_back_as_an_album() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![keep, album]));
    let ann = sim.user("Ann");
    ann.sends_album([Draft::photo(), Draft::photo()]);
    ann.expects("kept 1").await;
    ann.expects("kept 2").await;
    ann.says("/album");
    let (one, other) = (ann.hears().await, ann.hears().await);
    assert_eq!((one.media(), &*one.text), (Some("photo"), "Tea"));
    assert!(one.field("media_group_id").is_some());
    assert_eq!(one.field("media_group_id"), other.field("media_group_id"));
}

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
struct Jingle(Option<FileId>);

#[command("jingle")]
async fn play(chat: &Chat, mut jingle: BotData<Jingle>, client: Client) -> Result<(), BoxError> {
    let file = match jingle.0.clone() {
        Some(known) => InputFile::id(known),
        None => InputFile::url("https://example.org/jingle.ogg"),
    };
    let sent = client.send_voice(chat.id, file).caption("Our jingle").await?;
    if let Some(voice) = sent.voice {
        jingle.update(move |jingle| jingle.0 = Some(voice.file_id.clone()));
    }
    Ok(())
}

#[tokio::test]
async fn a_file_from_an_address_is_sent_by_its_id_from_then_on() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![play]));
    let ann = sim.user("Ann");
    for _ in 0..2 {
        ann.says("/jingle");
        let voice = ann.hears().await;
        assert_eq!((voice.media(), &*voice.text), (Some("voice"), "Our jingle"));
    }
    let calls = sim.calls("sendVoice");
    let sent: Vec<_> = calls.iter().map(|call| call.params["voice"].clone()).collect();
    assert_eq!(sent[0], "https://example.org/jingle.ogg");
    assert!(sent[1].starts_with("sim-voice-"), "{sent:?}");
}

#[on_message(document)]
async fn document(message: &Message, client: Client) -> Result<Option<Reply>, CallError> {
    let Some(document) = &message.document else { return Ok(None) };
    let file = client.get_file(&document.file_id).await?;
    let path = file.file_path.unwrap_or_default();
    Ok(Some(Reply::document(&document.file_id).caption(path).quoting()))
}

#[tokio::test]
async fn a_document_that_was_received_has_a_path_and_is_sent_back() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![document]));
    let ann = sim.user("Ann");
    let sent = ann.sends(Draft::document("tea.pdf"));
    let back = ann.hears().await;
    assert_eq!(back.media(), Some("document"));
    assert_eq!(back.field("document").unwrap()["file_name"], "tea.pdf");
    assert!(back.text.starts_with("documents/"), "{}", back.text);
    assert_eq!(back.reply_to.as_ref().map(|message| message.id), Some(sent));
}

#[command("cat")]
async fn cat() -> Reply {
    Reply::photo(InputFile::url("https://example.org/cat.jpg"))
        .caption(html!("This is <b>Tom</b>."))
        .keyboard(InlineKeyboard::new().row(Button::callback("Like", like::data(0))))
}

#[callback("like:<likes>")]
async fn like(likes: u32) -> Reply {
    let caption = EditMessageCaption::new().chat_id(Reply::HERE).message_id(Reply::THIS);
    let button = Button::callback("Like", like::data(likes + 1));
    Reply::call(caption.caption(format!("Likes: {}", likes + 1)))
        .keyboard(InlineKeyboard::new().row(button))
}

#[tokio::test]
async fn the_caption_below_a_photo_is_changed_by_its_button() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![cat, like]));
    let ann = sim.user("Ann");
    ann.says("/cat");
    let mut photo = ann.hears().await;
    assert_eq!((photo.media(), &*photo.text), (Some("photo"), "This is Tom."));
    for likes in 1..=2 {
        ann.presses("Like").await;
        photo = ann.sees_edit_of(&photo).await;
        assert_eq!((photo.media(), &*photo.text), (Some("photo"), &*format!("Likes: {likes}")));
    }
}
