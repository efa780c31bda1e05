//! Deep input ends in an error or a value, never in a full stack.

use bot_api::types::{Incoming, Message, RichBlock, RichText, decode_updates};

/// The usual stack of a thread, in a build without optimisation.
const STACK: usize = 2 << 20;

fn in_a_thread(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

fn nest(depth: usize, before: &str, leaf: &str, after: &str) -> String {
    format!("{}{leaf}{}", before.repeat(depth), after.repeat(depth))
}

fn update(message: &str) -> String {
    format!(r#"[{{"update_id": 1, "message": {message}}}]"#)
}

const MESSAGE: &str = r#"{"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}"#;

#[test]
fn nested_texts_are_bounded_by_the_parser() {
    let forms = [
        (r#"{"type": "bold", "text": "#, "}"),
        (r#"{"text": "#, r#", "type": "bold"}"#),
        ("[", "]"),
        (r#"[{"type": "italic", "text": "#, "}]"),
    ];
    in_a_thread(move || {
        for (before, after) in forms {
            for depth in [1, 50, 63, 100, 125, 127, 128, 1000, 100_000] {
                let json = nest(depth, before, r#""x""#, after);
                let levels = depth * if before.starts_with("[{") { 2 } else { 1 };
                let text = serde_json::from_str::<RichText>(&json);
                assert_eq!(text.is_ok(), levels < 128, "{before} {depth}");
                drop(text.map(|text| serde_json::to_string(&text).unwrap()));
            }
        }
    });
}

#[test]
fn nested_blocks_are_bounded_by_the_parser() {
    in_a_thread(|| {
        for depth in [1, 60, 63, 64, 100, 10_000] {
            for (before, after) in [
                (r#"{"type": "blockquote", "blocks": ["#, "]}"),
                (r#"{"blocks": ["#, r#"], "type": "blockquote"}"#),
            ] {
                let json = nest(depth, before, r#"{"type": "divider"}"#, after);
                let block = serde_json::from_str::<RichBlock>(&json);
                assert_eq!(block.is_ok(), depth < 64, "{depth}");
            }
        }
    });
}

#[test]
fn nested_messages_have_a_limit_of_their_own() {
    in_a_thread(|| {
        for field in ["reply_to_message", "pinned_message"] {
            for depth in [1, 31, 32, 33, 60, 1000] {
                let json = nest(
                    depth,
                    &format!(r#"{MESSAGE}, "{field}": "#),
                    &format!("{MESSAGE}}}"),
                    "}",
                );
                let message = serde_json::from_str::<Message>(&json);
                assert_eq!(message.is_ok(), depth <= 32, "{field} {depth}");
                // The count starts again after a failure.
                assert!(serde_json::from_str::<Message>(&format!("{MESSAGE}}}")).is_ok());
                let batch = decode_updates(update(&json).as_bytes()).unwrap();
                assert_eq!(matches!(batch[0], Incoming::Update(_)), depth <= 32, "{field} {depth}");
            }
        }
    });
}

#[test]
fn rich_text_fits_inside_the_deepest_message() {
    in_a_thread(|| {
        let text = nest(85, r#"{"text": "#, r#""x""#, r#", "type": "bold"}"#);
        let rich = format!(r#"{{"blocks": [{{"type": "paragraph", "text": {text}}}]}}"#);
        let leaf = format!(r#"{MESSAGE}, "rich_message": {rich}}}"#);
        let json = nest(32, &format!(r#"{MESSAGE}, "reply_to_message": "#), &leaf, "}");
        assert!(serde_json::from_str::<Message>(&json).is_ok());
    });
}

#[test]
fn unknown_fields_may_be_as_deep_as_they_like() {
    in_a_thread(|| {
        let json = format!(r#"{MESSAGE}, "zz": {}}}"#, nest(100_000, "[", "1", "]"));
        assert!(serde_json::from_str::<Message>(&json).is_ok());
        let batch = format!(r#"[{{"update_id": 1, "zz": {}}}]"#, nest(100_000, "[", "1", "]"));
        assert!(matches!(decode_updates(batch.as_bytes()).unwrap()[0], Incoming::Update(_)));
    });
}

#[test]
fn the_time_for_nested_texts_does_not_explode() {
    in_a_thread(|| {
        let wide = format!("[{}]", vec![r#""text""#; 10_000].join(","));
        let json = nest(100, r#"{"text": "#, &wide, r#", "type": "bold"}"#);
        let text: RichText = serde_json::from_str(&json).unwrap();
        assert!(matches!(text, RichText::Bold(_)));
        // A pass for each level would take most of a minute.
        let begin = std::time::Instant::now();
        let long = format!("{:?}", "x".repeat(3_000_000));
        let last = nest(100, r#"{"text": "#, &long, r#", "type": "bold"}"#);
        let inner_first = nest(100, r#"{"type": "bold", "text": "#, &long, "}");
        let outer_last = format!(r#"{{"text": {inner_first}, "type": "bold"}}"#);
        for json in [last, outer_last] {
            let text: RichText = serde_json::from_str(&json).unwrap();
            assert!(matches!(text, RichText::Bold(_)));
        }
        assert!(begin.elapsed().as_secs() < 8, "{:?}", begin.elapsed());
    });
}
