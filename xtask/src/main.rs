//! The tasks of the house: `cargo xtask help` lists them.
//!
//! A task that a person runs by hand and a step of CI are the same function, so what passes here
//! passes there.

#![expect(clippy::print_stdout, reason = "a task speaks to the person who started it")]

mod bench;
mod ci;
mod codegen;
mod command;
mod crash;
mod instructions;
mod test;
mod tidy;
mod workspace;

use std::process::ExitCode;

use anyhow::bail;

const HELP: &str = "\
Tasks of the house.

usage: cargo xtask <task>

  codegen           write the Bot API's types and methods from spec/ into bot-api/src/generated
  codegen --check   only say whether what is there differs from what would be written
  test              run every test of the workspace, documentation examples included
  crash             kill the example bot 1000 times under load, and check that nothing is lost
  crash --rounds N  start it N times; --seed S begins with another seed
  bench             measure everything, and write the tables and plots of bench/README.md anew
  bench NAME...     only some of it; --quick takes a first look, which is not recorded
  instructions      count the instructions of an update, and compare with those written down
  instructions --bless    write them down
  tidy              check the house rules that no lint knows
  ci                everything that has to hold before a change is merged; the tests come last
  help              print this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run(&arguments).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(arguments: &[&str]) -> anyhow::Result<ExitCode> {
    match arguments {
        ["codegen"] => codegen::run(false)?,
        ["codegen", "--check"] => codegen::run(true)?,
        ["test"] => return test::run(test::Place::here()),
        ["bench", rest @ ..] => return bench::run(rest),
        ["crash", rest @ ..] => return crash::run(rest),
        ["instructions"] => instructions::run(false)?,
        ["instructions", "--bless"] => instructions::run(true)?,
        ["tidy"] => tidy::run()?,
        ["ci"] => return ci::run(),
        [] | ["help" | "--help" | "-h"] => print!("{HELP}"),
        _ => bail!("there is no task `{}`\n\n{HELP}", arguments.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}
