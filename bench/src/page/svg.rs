//! A drawing as SVG: rectangles, lines and texts with a class each, in colours for light and dark.

use std::fmt::Write as _;

/// What the classes look like.
///
/// A drawing has a ground of its own, so it can be read wherever it is shown, even where a page is
/// dark and its reader's settings are not.
const STYLE: &str = "\
text{font-family:system-ui,-apple-system,'Segoe UI','DejaVu Sans',sans-serif;font-size:12px;fill:#1f2328}\
.title{font-size:15px;font-weight:600}.small{font-size:10px}.dim{fill:#59636e}\
.ground{fill:#fff;stroke:#d1d9e0}.grid{stroke:#e3e7eb}.one{stroke:#818b98}\
.whisker{stroke:#1f2328;stroke-width:1.3}.limit{stroke:#d1242f;stroke-width:2.5}\
.bar0{fill:#4f8fd0}.bar1{fill:#e0954a}.bar2{fill:#55a868}.bar3{fill:#9a7fc9}.other{fill:#a8b1bb}\
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.dim{fill:#9198a1}\
.ground{fill:#0d1117;stroke:#3d444d}.grid{stroke:#262c33}.one{stroke:#656c76}\
.whisker{stroke:#f0f6fc}.limit{stroke:#f85149}\
.bar0{fill:#3f78b5}.bar1{fill:#b8722f}.bar2{fill:#3f8753}.bar3{fill:#7c63ab}.other{fill:#59636e}}";

/// Where a text is held.
#[derive(Clone, Copy, Debug)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing that is being made.
#[derive(Debug)]
pub(super) struct Svg {
    text: String,
}

impl Svg {
    /// An empty one; `title` is for who doesn't see it.
    pub(super) fn new(width: f64, height: f64, title: &str) -> Self {
        let title = escaped(title);
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
             width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n\
             <rect class=\"ground\" x=\"0.5\" y=\"0.5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"6\"/>\n",
            width - 1.0,
            height - 1.0,
        );
        Self { text }
    }

    pub(super) fn rectangle(
        &mut self,
        class: &str,
        (x, y): (f64, f64),
        (width, height): (f64, f64),
    ) {
        let _ = writeln!(
            self.text,
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>"
        );
    }

    pub(super) fn line(&mut self, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        let _ = writeln!(
            self.text,
            "<line class=\"{class}\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>"
        );
    }

    pub(super) fn text(&mut self, class: &str, anchor: Anchor, (x, y): (f64, f64), text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let text = escaped(text);
        let _ = writeln!(
            self.text,
            "<text class=\"{class}\" text-anchor=\"{anchor}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>"
        );
    }

    /// The whole file.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("</svg>\n");
        self.text
    }
}

/// How wide a text of size 12 is at most: there is nobody to ask for the letters.
#[expect(clippy::cast_precision_loss, reason = "texts are short")]
pub(super) fn width(text: &str) -> f64 {
    text.chars().count() as f64 * 7.8
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no way to say other control characters.
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        let mut svg = Svg::new(100.0, 50.0, "a < b");
        svg.text("dim", Anchor::Middle, (1.0, 2.25), "\"R&D\" > \u{7}\n");
        let text = svg.finish();
        assert!(text.contains("<title>a &lt; b</title>"), "{text}");
        assert!(text.contains(r#"x="1.0" y="2.2">&quot;R&amp;D&quot; &gt;   </text>"#), "{text}");
        assert!(text.ends_with("</svg>\n"));
    }
}
