//! Benchmarks: `cargo run --release -p bot-bench -- decode`.

mod decode;
#[expect(
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    reason = "the fields are those of the Bot API"
)]
mod hand;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["decode"] => decode::compare(),
        ["decode", way] => decode::run(way),
        _ => Err("usage: bot-bench decode".into()),
    }
}
