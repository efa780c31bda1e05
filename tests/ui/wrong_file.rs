//! What is no file to be sent.

use bot_core::handler::Reply;
use bot_core::methods::SendDocument;
use bot_core::types::{FileId, InputFile, InputMediaPhoto};

fn main() {
    let _ = Reply::photo(FileId::from("AgAC"));
    let _ = Reply::photo(InputFile::url("https://example.org/cat.jpg"));
    let _ = Reply::photo("https://example.org/cat.jpg");
    let _ = SendDocument::new(5, String::from("report.pdf"));
    let _ = InputMediaPhoto::new(&String::new());
}
