//! Photos and other files: run it with a token in `BOT_TOKEN`, send some photos and write `/album`.

use bot_core::methods::SendMediaGroup;
use bot_core::prelude::*;
use bot_core::types::{FileId, InputFile, InputMediaPhoto};

/// The newest photos that a person has sent.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Photos(Vec<FileId>);

/// Shows a photo from the web.
#[command("logo")]
async fn logo() -> Reply {
    let source = Button::url("Telegram", "https://telegram.org");
    Reply::photo(InputFile::url("https://telegram.org/img/t_logo.png"))
        .caption(html!("The logo of <b>Telegram</b>."))
        .keyboard(InlineKeyboard::new().row(source))
}

/// Keeps a photo, and of older ones as many as an album has.
#[on_message(photo)]
async fn keep(message: &Message, photos: &mut Photos) -> Option<Reply> {
    let largest = message.photo.as_ref()?.last()?;
    photos.0.push(largest.file_id.clone());
    if photos.0.len() > 10 {
        photos.0.remove(0);
    }
    Some(Reply::text("Kept. See /album.").quoting())
}

/// Sends your photos back.
#[command("album")]
async fn album(photos: &Photos) -> Reply {
    match photos.0.as_slice() {
        [] => "Send me some photos first.".into(),
        [only] => Reply::photo(only).caption("Your photo"),
        several => {
            let photos = several.iter().map(|photo| InputMediaPhoto::new(photo).into());
            Reply::call(SendMediaGroup::new(Reply::HERE, photos.collect::<Vec<_>>()))
        }
    }
}

/// Says what Telegram knows of a document, and sends it back.
#[on_message(document)]
async fn document(message: &Message, client: Client) -> Result<Option<Reply>, CallError> {
    let Some(document) = &message.document else { return Ok(None) };
    let file = client.get_file(&document.file_id).await?;
    let size = file.file_size.unwrap_or_default();
    Ok(Some(Reply::document(&document.file_id).caption(format!("{size} bytes"))))
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![logo, keep, album, document]).run().await
}
