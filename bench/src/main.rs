//! Benchmarks: `cargo run --release -p bot-bench -- store`. The README says which there are.
//!
//! Each sub-command is a module that prints a table; what it measures runs in processes of its own,
//! which are this program again.

mod bot;
mod build;
mod cargo;
mod children;
mod collection;
mod commits;
mod cores;
mod cpu;
mod decode;
mod dispatch;
mod filled;
mod growth;
#[expect(
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    reason = "the fields are those of the Bot API"
)]
mod hand;
mod load;
mod memory;
mod options;
mod page;
mod peers;
mod rebuild;
mod report;
mod statistics;
mod store;
mod stores;
mod task;

use std::error::Error;
use std::process::ExitCode;

use options::Options;

const USAGE: &str = "usage: bot-bench decode | dispatch | build | rebuild | peers | store \
    | collection | growth | memory | page";

#[expect(clippy::print_stderr, reason = "errors are for the person who started it")]
fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        return Err(USAGE.into());
    };
    let given = |names: &[&str]| Options::parse(rest, names);
    let options = |names: &[&str]| given(names)?.without_zeros();
    match command.as_str() {
        "decode" => match rest {
            [] => decode::compare(),
            [way] => decode::run(way),
            _ => Err("`decode` has no options".into()),
        },
        "dispatch" => dispatch::run(&options(dispatch::OPTIONS)?),
        "build" => build::run(&options(build::OPTIONS)?),
        "rebuild" => rebuild::run(&options(rebuild::OPTIONS)?),
        "peers" => peers::run(&options(peers::OPTIONS)?),
        "store" => store::run(&options(store::OPTIONS)?),
        "collection" => collection::run(&options(collection::OPTIONS)?),
        "growth" => growth::run(&options(growth::OPTIONS)?),
        "memory" => memory::run(&options(memory::OPTIONS)?),
        "page" => match rest {
            [] => page::run(),
            _ => Err(USAGE.into()),
        },
        // What the others start.
        "load-server" => load::run(&given(load::OPTIONS)?),
        "bot" => bot::run(&given(bot::OPTIONS)?),
        "committer" => commits::run(&given(&["store", "data"])?),
        "collector" => collection::collect(&given(&["store", "data"])?),
        "keeper" => memory::keep(&given(&["store", "data", "cache"])?),
        _ => Err(USAGE.into()),
    }
}
