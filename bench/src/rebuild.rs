//! What the attributes cost the author: the rebuild of a bot of fifty handlers after a change in
//! one of them, beside the same bot registered by hand.
//!
//! Both bots are written into the build directory as packages of one workspace, and cargo builds
//! them in turn.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cargo::{beside, cargo, project};
use crate::options::Options;
use crate::report::{Cell, Column, Report, Table};
use crate::statistics::Spread;

pub(crate) const OPTIONS: &[&str] = &["handlers", "rounds"];

/// How much longer the rebuild may take than that of the bot that is registered by hand.
const LIMIT: f64 = 1.10;

/// How a bot's handlers are registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Attributes,
    ByHand,
}

impl Way {
    const ALL: [Self; 2] = [Self::Attributes, Self::ByHand];

    fn package(self) -> &'static str {
        match self {
            Self::Attributes => "attributes",
            Self::ByHand => "by-hand",
        }
    }

    /// One handler: a counter of a user, an answer to the user's name, or a look at the message.
    fn handler(self, number: usize, edit: usize) -> String {
        let said = if number == 0 { format!("edit {edit}") } else { format!("handler {number}") };
        match (self, number % 5) {
            (Self::Attributes, 0 | 1) => format!(
                r#"
/// Adds to a counter.
#[command("add{number} <count> [note..]")]
async fn add{number}(count: u64, note: Option<String>, notes: &mut Notes) -> String {{
    notes.0 += count;
    format!("{said}: {{}} {{}}", notes.0, note.unwrap_or_default())
}}
"#
            ),
            (Self::ByHand, 0 | 1) => format!(
                r#"
async fn add{number}(
    Args((count, Optional(note))): Args<(u64, Optional<String>)>,
    mut notes: UserData<Notes>,
) -> String {{
    notes.0 += count;
    format!("{said}: {{}} {{}}", notes.0, note.unwrap_or_default())
}}
"#
            ),
            (Self::Attributes, 2 | 3) => format!(
                r#"
/// Greets somebody.
#[command("greet{number} <whom>")]
async fn greet{number}(whom: &str, user: &User, notes: &Notes) -> String {{
    format!("{said}: {{}} greets {{whom}} {{}}", user.first_name, notes.0)
}}
"#
            ),
            (Self::ByHand, 2 | 3) => format!(
                r#"
async fn greet{number}(
    Args((whom,)): Args<(String,)>,
    cx: Context,
    notes: Snapshot<Notes>,
) -> Option<String> {{
    let user = cx.update()?.user()?;
    Some(format!("{said}: {{}} greets {{whom}} {{}}", user.first_name, notes.0))
}}
"#
            ),
            (Self::Attributes, _) => format!(
                r#"
#[on_message(text, prefix = "{number}")]
async fn hear{number}(message: &Message) -> Option<String> {{
    Some(format!("{said}: {{}}", message.text.as_ref()?))
}}
"#
            ),
            (Self::ByHand, _) => format!(
                r#"
async fn hear{number}(cx: Context) -> Option<String> {{
    let message = cx.update()?.message()?;
    Some(format!("{said}: {{}}", message.text.as_ref()?))
}}
"#
            ),
        }
    }

    /// How that handler is listed.
    fn listed(self, number: usize) -> String {
        match (self, number % 5) {
            (Self::Attributes, 0 | 1) => format!("add{number}, "),
            (Self::Attributes, 2 | 3) => format!("greet{number}, "),
            (Self::Attributes, _) => format!("hear{number}, "),
            (Self::ByHand, 0 | 1) => format!(
                "        Route::command(\"add{number} <count> [note..]\")\n            \
                 .described(\"Adds to a counter.\")\n            .to(add{number}),\n"
            ),
            (Self::ByHand, 2 | 3) => format!(
                "        Route::command(\"greet{number} <whom>\")\n            \
                 .described(\"Greets somebody.\")\n            .to(greet{number}),\n"
            ),
            (Self::ByHand, _) => format!(
                "        Route::on_message()\n            .filter(filter::content(ContentKind::Text))\n            \
                 .filter(filter::prefix(\"{number}\"))\n            .to(hear{number}),\n"
            ),
        }
    }

    /// The whole program.
    fn program(self, handlers: usize, edit: usize) -> String {
        let mut program = String::from("use bot_core::prelude::*;\n");
        if self == Self::ByHand {
            program.push_str(
                "use bot_core::data::{Snapshot, UserData};\nuse bot_core::extract::{Args, Optional};\n\
                 use bot_core::filter;\nuse bot_core::router::Route;\nuse bot_core::types::ContentKind;\n",
            );
        }
        program.push_str(
            "\n#[derive(Default, Clone, Serialize, Deserialize, UserData)]\nstruct Notes(u64);\n",
        );
        program.extend((0..handlers).map(|number| self.handler(number, edit)));
        let listed: String = (0..handlers).map(|number| self.listed(number)).collect();
        let (open, close) = match self {
            Self::Attributes => ("routes![", "]"),
            Self::ByHand => ("[\n", "    ]"),
        };
        let _ = write!(
            program,
            "\n#[tokio::main]\nasync fn main() -> Result<(), RunError> {{\n    \
             App::from_env()?.routes({open}{listed}{close}).run().await\n}}\n"
        );
        program
    }
}

/// Prints how long the rebuilds take, and their ratio.
///
/// Fails when it is more than the limit.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let handlers: usize = options.get("handlers", 50)?;
    let rounds: usize = options.get("rounds", 41)?;
    let mut report = Report::begin("rebuild");
    let title = format!(
        "a rebuild after an edit in one of {handlers} handlers, beside the same bot by hand, \
         {rounds} rounds"
    );
    let columns = [
        Column::new("attributes, s"),
        Column::new("by hand, s"),
        Column::ratio("times by hand").plot("A rebuild, times the same bot by hand"),
    ];
    let mut table = Table::new(title, "command", columns);
    let directory = set_up(handlers)?;
    for command in ["check", "build"] {
        // What both share, and each bot for the first time.
        for way in Way::ALL {
            cargo(&directory, &[command, "--quiet", "--package", way.package()])?;
        }
        let (mut attributes, mut by_hand, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for round in 1..=rounds {
            let mut times = [0.0; 2];
            for turn in 0..2 {
                // The first turn changes from round to round.
                let index = (turn + round) % 2;
                let way = Way::ALL[index];
                fs::write(main_file(&directory, way), way.program(handlers, round))?;
                let start = Instant::now();
                cargo(&directory, &[command, "--quiet", "--package", way.package()])?;
                times[index] = start.elapsed().as_secs_f64();
            }
            attributes.push(times[0]);
            by_hand.push(times[1]);
            ratios.push(times[0] / times[1]);
        }
        let ratio = Cell::from(Spread::of(ratios)).at_most(LIMIT);
        let cells = [Spread::of(attributes).into(), Spread::of(by_hand).into(), ratio];
        table.row(format!("cargo {command}"), cells);
    }
    report.table(table);
    report.finish()
}

fn main_file(directory: &Path, way: Way) -> PathBuf {
    directory.join(way.package()).join("src/main.rs")
}

/// Writes both bots; where they are.
fn set_up(handlers: usize) -> Result<PathBuf, Box<dyn Error>> {
    let (project, directory) = (project()?, beside("rebuild")?);
    for way in Way::ALL {
        let name = way.package();
        fs::create_dir_all(directory.join(name).join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             bot-core = {{ path = {:?} }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
            project.join("bot-core").display().to_string(),
        );
        fs::write(directory.join(name).join("Cargo.toml"), manifest)?;
        fs::write(main_file(&directory, way), way.program(handlers, 0))?;
    }
    let members = Way::ALL.map(Way::package);
    fs::write(
        directory.join("Cargo.toml"),
        format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"),
    )?;
    // The versions of the project, so that nothing has to be looked up.
    fs::copy(project.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    Ok(directory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_changes_one_handler_of_each_program() {
        for way in Way::ALL {
            let (one, other) = (way.program(50, 1), way.program(50, 2));
            let differing = one.lines().zip(other.lines()).filter(|(one, other)| one != other);
            assert_eq!(differing.count(), 1, "{way:?}");
            assert_eq!(one.matches("async fn ").count(), 51, "{way:?}");
        }
    }
}
