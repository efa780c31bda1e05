//! Telegram at a terminal: starts the simulator and lets one chat with a bot that talks to it.

use std::process::ExitCode;

use bot_sim::Sim;
use bot_sim::terminal::Terminal;
use tokio::io::{AsyncWriteExt, BufReader};

const USAGE: &str = "\
A Bot API server with a simulated world behind it.

Usage: bot-sim [--port PORT] [--token TOKEN] [--username NAME] [--serve]

  --port PORT       the port of 127.0.0.1 to listen on (default: 8081)
  --token TOKEN     the bot's token, such as 123456:tea (default: one is made up)
  --username NAME   the bot's user name (default: notes_bot)
  --serve           no chat at the terminal: only serve, until Ctrl-C
";

/// What the command line asks for.
enum Order {
    Run { builder: bot_sim::SimBuilder, chat: bool },
    Help,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when this can't be written either.
            let _ = tokio::io::stderr().write_all(format!("bot-sim: {error}\n").as_bytes()).await;
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut output = tokio::io::stdout();
    let (builder, chat) = match order(std::env::args().skip(1))? {
        Order::Run { builder, chat } => (builder, chat),
        Order::Help => {
            output.write_all(USAGE.as_bytes()).await?;
            return Ok(output.flush().await?);
        }
    };
    let sim = builder.try_start().await?;
    let hello = format!(
        "Bot API server: {}\nToken:          {}\nTry it:         curl {}/bot{}/getMe\n\n",
        sim.url(),
        sim.token(),
        sim.url(),
        sim.token(),
    );
    output.write_all(hello.as_bytes()).await?;
    output.flush().await?;
    if !chat {
        return Ok(tokio::signal::ctrl_c().await?);
    }
    let input = BufReader::new(tokio::io::stdin());
    let mut terminal = Terminal::new(&sim);
    let terminal = terminal.run(input, output);
    tokio::select! {
        result = terminal => result?,
        result = tokio::signal::ctrl_c() => result?,
    }
    // A read of the terminal can't be given up: the runtime would wait for one more line.
    std::process::exit(0)
}

fn order(mut words: impl Iterator<Item = String>) -> Result<Order, String> {
    let (mut builder, mut chat) = (Sim::builder().port(8081), true);
    while let Some(word) = words.next() {
        if matches!(word.as_str(), "--help" | "-h") {
            return Ok(Order::Help);
        }
        if word == "--serve" {
            chat = false;
            continue;
        }
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        builder = match word.as_str() {
            "--port" => {
                let port = value()?;
                builder.port(port.parse().map_err(|_| format!("{port} is no port"))?)
            }
            "--token" => builder.token(value()?),
            "--username" => builder.username(value()?),
            _ => return Err(format!("unknown option {word}; --help shows those there are")),
        };
    }
    Ok(Order::Run { builder, chat })
}
