//! A file of Rust in the making.

/// Lines of a generated file.
#[derive(Debug, Default)]
pub(crate) struct Code(String);

impl Code {
    /// A file's first lines.
    pub(crate) fn file(doc: &str) -> Self {
        let mut code = Self::default();
        code.line(format!("//! {doc}"));
        code.line("//!");
        code.line("//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.");
        code.line("");
        code
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        self.0.push_str(line.as_ref());
        self.0.push('\n');
    }

    /// Adds a doc comment of one paragraph.
    pub(crate) fn doc(&mut self, text: &str) {
        self.line(format!("/// {text}"));
    }

    /// Adds a doc comment of a sentence and a second paragraph.
    pub(crate) fn docs(&mut self, sentence: &str, more: &str) {
        self.doc(sentence);
        self.line("///");
        self.doc(more);
    }

    /// The file's text, not formatted yet.
    pub(crate) fn into_text(self) -> String {
        self.0
    }
}
