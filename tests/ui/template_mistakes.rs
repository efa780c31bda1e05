use bot_core::prelude::*;

struct Tea;

fn main() {
    let (name, url, tea) = ("Ann", "https://example.org", Tea);
    html!("<b>{name}");
    html!("<b><i>{name}</b></i>");
    html!("<p>{name}</p>");
    html!("<a href={url}>{name}</a>");
    html!("{} {}", name);
    html!("{name}", url);
    html!("{url.len()}");
    html!("{name");
    html!("{tea}");
    html!("{nobody}");
    html!("<a href=\"{}\">x</a>", html!("y"));
    markdown!("Hello, {name}.");
    markdown!(r"\{name}");
    markdown!("`{name}");
    markdown!("[{name}]({url}");
    let _ = html!("<bold>{name}</bold> <i>");
    let _ = markdown!("{name}. {url}!");
}
