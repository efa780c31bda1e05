//! Files by their ids: what they are, without their bytes.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::error::ApiError;

/// Size of a file of which nothing else is known, in bytes.
const USUAL_SIZE: u64 = 54_321;
/// Size above which files can't be downloaded, in bytes.
const MAX_DOWNLOAD: u64 = 20 * 1024 * 1024;

/// The kinds of content that are files.
pub(crate) const KINDS: [&str; 8] =
    ["photo", "video", "animation", "audio", "voice", "video_note", "document", "sticker"];

/// All files that were ever sent.
#[derive(Debug, Default)]
pub(crate) struct Files {
    known: HashMap<String, File>,
    made: u64,
}

/// A file as the message shows it; a photo with all of its sizes.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) kind: &'static str,
    pub(crate) content: Value,
}

impl Files {
    /// Makes a file; `given` is what is known of it.
    pub(crate) fn make(&mut self, kind: &'static str, given: &Value) -> Value {
        if kind == "photo" {
            let sizes = [(90, 67), (320, 240), (1280, 960)];
            let sizes = sizes.map(|(width, height)| {
                let size = width * height / 8;
                let size = json!({"width": width, "height": height, "file_size": size});
                self.with_ids(kind, size)
            });
            let content = Value::from(sizes.to_vec());
            self.keep(kind, &content);
            return content;
        }
        let mut content = usual(kind);
        if let (Some(content), Some(given)) = (content.as_object_mut(), given.as_object()) {
            content.extend(given.clone());
        }
        let content = self.with_ids(kind, content);
        self.keep(kind, &content);
        content
    }

    /// The file of an id, to be sent as `kind`.
    pub(crate) fn find(&self, id: &str, kind: &str) -> Option<Result<Value, ApiError>> {
        let file = self.known.get(id)?;
        // An animation is a document, too.
        if file.kind == kind || (file.kind == "animation" && kind == "document") {
            return Some(Ok(file.content.clone()));
        }
        let name = |kind: &str| match kind {
            "video_note" => "VideoNote".to_owned(),
            "voice" => "VoiceNote".to_owned(),
            _ => kind[..1].to_uppercase() + &kind[1..],
        };
        let what = format!("can't use file of type {} as {}", name(file.kind), name(kind));
        Some(Err(ApiError::bad_request(&what)))
    }

    /// The file as `getFile` shows it.
    pub(crate) fn show(&self, id: &str) -> Result<Value, ApiError> {
        if id.is_empty() {
            return Err(ApiError::bad_request("file_id not specified"));
        }
        let invalid = || ApiError::bad_request("invalid file_id");
        let file = self.known.get(id).ok_or_else(invalid)?;
        let found = match &file.content {
            Value::Array(sizes) => sizes.iter().find(|size| size["file_id"] == id),
            content => Some(content),
        };
        let found = found.ok_or_else(invalid)?;
        if found["file_size"].as_u64().is_some_and(|size| size > MAX_DOWNLOAD) {
            return Err(ApiError::bad_request("file is too big"));
        }
        let unique = found["file_unique_id"].as_str().unwrap_or_default();
        Ok(json!({
            "file_id": id,
            "file_unique_id": unique,
            "file_size": found["file_size"],
            "file_path": format!("{}s/file_{unique}", file.kind),
        }))
    }

    fn keep(&mut self, kind: &'static str, content: &Value) {
        let one = std::slice::from_ref(content);
        for size in content.as_array().map_or(one, Vec::as_slice) {
            if let Some(id) = size["file_id"].as_str() {
                let file = File { kind, content: content.clone() };
                self.known.insert(id.to_owned(), file);
            }
        }
    }

    fn with_ids(&mut self, kind: &str, mut content: Value) -> Value {
        self.made += 1;
        content["file_id"] = json!(format!("sim-{kind}-{}", self.made));
        content["file_unique_id"] = json!(format!("u{}", self.made));
        content
    }
}

/// What a file of this kind is when nothing is known of it.
fn usual(kind: &str) -> Value {
    let mut content = match kind {
        "video" => json!({"width": 1280, "height": 720, "duration": 10, "mime_type": "video/mp4"}),
        "animation" => {
            json!({"width": 320, "height": 240, "duration": 3, "mime_type": "video/mp4"})
        }
        "audio" => json!({"duration": 180, "mime_type": "audio/mpeg"}),
        "voice" => json!({"duration": 3, "mime_type": "audio/ogg"}),
        "video_note" => json!({"length": 240, "duration": 10}),
        "sticker" => json!({
            "type": "regular", "width": 512, "height": 512,
            "is_animated": false, "is_video": false,
        }),
        _ => json!({}),
    };
    content["file_size"] = json!(USUAL_SIZE);
    content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_an_id_of_its_own_and_keeps_its_kind() {
        let mut files = Files::default();
        let photo = files.make("photo", &json!({}));
        let voice = files.make("voice", &json!({"duration": 7}));
        assert_ne!(photo[0]["file_id"], photo[2]["file_id"]);
        assert_eq!(voice["duration"], 7);
        let id = photo[1]["file_id"].as_str().unwrap();
        assert_eq!(files.find(id, "photo").unwrap().unwrap(), photo);
        let error = files.find(id, "video_note").unwrap().unwrap_err();
        assert_eq!(error.description(), "Bad Request: can't use file of type Photo as VideoNote");
        assert!(files.find("tea", "photo").is_none());
    }

    #[test]
    fn a_file_is_shown_with_its_path_unless_it_is_too_big() {
        let mut files = Files::default();
        let photo = files.make("photo", &json!({}));
        let id = photo[0]["file_id"].as_str().unwrap();
        let shown = files.show(id).unwrap();
        assert_eq!(shown["file_id"], id);
        assert_eq!(shown["file_path"], "photos/file_u1");
        let big = files.make("document", &json!({"file_size": MAX_DOWNLOAD + 1}));
        let error = files.show(big["file_id"].as_str().unwrap()).unwrap_err();
        assert_eq!(error.description(), "Bad Request: file is too big");
        assert_eq!(files.show("").unwrap_err().description(), "Bad Request: file_id not specified");
        assert_eq!(files.show("tea").unwrap_err().description(), "Bad Request: invalid file_id");
    }
}
