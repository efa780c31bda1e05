//! This program in further processes: asked on standard input, heard on standard output.

use std::error::Error;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::mpsc;

/// A process that lives as long as this value.
#[derive(Debug)]
pub(crate) struct Child {
    process: std::process::Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    what: String,
}

impl Child {
    /// Starts this program with these arguments.
    pub(crate) fn start(arguments: &[&str]) -> Result<Self, Box<dyn Error>> {
        Self::start_program(&std::env::current_exe()?, arguments)
    }

    /// Starts another program that answers as this does.
    pub(crate) fn start_program(
        program: &Path,
        arguments: &[&str],
    ) -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (input, output) = (process.stdin.take(), process.stdout.take());
        let (Some(input), Some(output)) = (input, output) else {
            return Err("a child without pipes".into());
        };
        let what = format!("{} {}", program.display(), arguments.join(" "));
        Ok(Self { process, input, output: BufReader::new(output), what })
    }

    /// The next line that the child says.
    pub(crate) fn hear<T: DeserializeOwned>(&mut self) -> Result<T, Box<dyn Error>> {
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            return Err(format!("`{}` has ended: {}", self.what, self.process.wait()?).into());
        }
        serde_json::from_str(&line).map_err(|error| format!("`{}`: {error}", self.what).into())
    }

    /// Asks the child and waits for its answer.
    pub(crate) fn ask<T: DeserializeOwned>(&mut self, line: &str) -> Result<T, Box<dyn Error>> {
        writeln!(self.input, "{line}")?;
        self.input.flush()?;
        self.hear()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What the parent asks this process, line by line.
pub(crate) fn questions() -> mpsc::UnboundedReceiver<String> {
    let (sender, receiver) = mpsc::unbounded_channel();
    // A thread of its own: it costs nothing while the parent is silent.
    std::thread::spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

/// Says a line of JSON to the parent.
pub(crate) fn say(answer: &impl Serialize) -> Result<(), Box<dyn Error>> {
    let mut line = serde_json::to_vec(answer)?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    out.write_all(&line)?;
    Ok(out.flush()?)
}
