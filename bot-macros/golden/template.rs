//! An expansion, formatted; see `src/golden.rs`.

const HTML: Html = match (&cups.len(), &left) {
    (value_0, value_1) => {
        let mut html = ::bot_core::text::Html::new();
        html.push_markup("<a href=\"");
        html.push_attribute(&url);
        html.push_markup("\">");
        html.push(&name);
        html.push_markup("</a> has ");
        html.push(value_0);
        html.push_markup(" and ");
        html.push(&::core::format_args!("{:>3}", value_1));
        html
    }
};
const MARKDOWN: MarkdownV2 = match (&code,) {
    (value_0,) => {
        let mut markdown = renamed::bot::text::MarkdownV2::new();
        markdown.push_markup("*");
        markdown.push(&name);
        markdown.push_markup("* `");
        markdown.push_code(value_0);
        markdown.push_markup("`");
        markdown
    }
};
