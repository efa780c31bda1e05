//! A chat with the bot at a terminal.
//!
//! ```no_run
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
//! use bot_sim::{Sim, terminal::Terminal};
//!
//! let sim = Sim::start().await;
//! // … start a bot with `sim.url()` and `sim.token()` …
//! let input = tokio::io::BufReader::new(tokio::io::stdin());
//! Terminal::new(&sim).run(input, tokio::io::stdout()).await
//! # }
//! ```

use std::fmt;
use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use crate::sim::{Group, Person, Sim};

/// What the first lines and `/help` say.
const HELP: &str = "\
Write to the bot as in a chat. Besides what the bot understands there are:
  /as NAME         speak as somebody else
  /group [TITLE]   go to a group, which is made if there is none
  /private         go back to the private chat
  /upgrade         upgrade the group to a supergroup
  /press BUTTON    press a button, such as [Buy]: /press Buy
  /help            show this
  /quit            leave
";

/// The title of a group nobody gave a title.
const TITLE: &str = "Group";
/// How long the bot may take to answer what was said last.
const LAST_ANSWERS: Duration = Duration::from_secs(3);

/// Lets somebody talk to the bot, line by line, as one person or another, in private or in groups.
#[derive(Debug)]
pub struct Terminal {
    sim: Sim,
    person: Person,
    group: Option<Group>,
    /// How many lines of the transcript were shown, or written here.
    shown: u64,
}

/// A line that isn't for the bot.
#[derive(Debug, PartialEq, Eq)]
enum Order<'l> {
    As(&'l str),
    Group(&'l str),
    Private,
    Upgrade,
    Press(&'l str),
    Help,
    Quit,
}

impl Terminal {
    /// A terminal at which Ann begins in her private chat; shows what is said from now on.
    #[must_use]
    pub fn new(sim: &Sim) -> Self {
        let shown = sim.lines_written();
        Self { sim: sim.clone(), person: sim.user("Ann"), group: None, shown }
    }

    /// Says how it works, then carries out line after line and shows what the bot writes, until
    /// `/quit` or the end of the input.
    ///
    /// # Errors
    ///
    /// Whatever reading or writing fails with.
    pub async fn run(
        &mut self,
        mut input: impl AsyncBufRead + Unpin,
        mut output: impl AsyncWrite + Unpin,
    ) -> io::Result<()> {
        output.write_all(HELP.as_bytes()).await?;
        self.prompt(&mut output).await?;
        let mut typed = Vec::new();
        while let Some(line) = self.next_line(&mut input, &mut typed, &mut output).await? {
            let answer = match order(&line) {
                None => self.say(&line),
                Some(Order::Quit) => break,
                Some(order) => self.obey(&order),
            };
            if !answer.is_empty() {
                output.write_all(answer.as_bytes()).await?;
                output.write_all(b"\n").await?;
            }
            self.prompt(&mut output).await?;
        }
        // Who pipes lines in is not there to wait for the answers.
        let answered =
            self.sim.wait_for("the bot has not answered", |sim| (sim.pending() == 0).then_some(()));
        let _: Result<_, _> = timeout(LAST_ANSWERS, answered).await;
        self.show_new(&mut output).await?;
        output.write_all(b"\n").await?;
        output.flush().await
    }

    /// Shows what was written since [`run`](Self::run) has ended, for instance while the bot was
    /// stopping.
    ///
    /// # Errors
    ///
    /// Whatever writing fails with.
    pub async fn show(&mut self, mut output: impl AsyncWrite + Unpin) -> io::Result<()> {
        self.show_new(&mut output).await?;
        output.flush().await
    }

    /// Waits for a line, and shows what the bot writes meanwhile.
    async fn next_line(
        &mut self,
        input: &mut (impl AsyncBufRead + Unpin),
        typed: &mut Vec<u8>,
        output: &mut (impl AsyncWrite + Unpin),
    ) -> io::Result<Option<String>> {
        loop {
            let sim = self.sim.clone();
            let written = sim.wait_for_line_after(self.shown);
            tokio::select! {
                // What was read before the bot wrote something stays in `typed`.
                read = input.read_until(b'\n', typed) => {
                    read?;
                    if typed.is_empty() {
                        return Ok(None);
                    }
                    let line = String::from_utf8_lossy(typed).trim_end_matches(['\r', '\n']).to_owned();
                    typed.clear();
                    return Ok(Some(line));
                }
                () = written => if self.show_new(output).await? {
                    self.prompt(output).await?;
                },
            }
        }
    }

    /// Shows what was written since the last time, except what was typed here.
    async fn show_new(&mut self, output: &mut (impl AsyncWrite + Unpin)) -> io::Result<bool> {
        let (written, lines) = self.sim.lines_since(self.shown);
        self.shown = written;
        for line in &lines {
            // The prompt stands in this line: go to its beginning and wipe it.
            output.write_all(format!("\r\x1b[K{line}\n").as_bytes()).await?;
        }
        Ok(!lines.is_empty())
    }

    async fn prompt(&self, output: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
        output.write_all(format!("{self}> ").as_bytes()).await?;
        output.flush().await
    }

    fn say(&mut self, line: &str) -> String {
        match &self.group {
            Some(group) => self.person.says_in(group, line),
            None => self.person.says(line),
        };
        String::new()
    }

    /// Carries out an order; the answer is shown.
    fn obey(&mut self, order: &Order<'_>) -> String {
        match order {
            Order::As("") => "Who? For instance: /as Bob".into(),
            Order::As(name) => {
                self.person = self.sim.user(name);
                String::new()
            }
            Order::Group(title) => {
                let title = if title.is_empty() { TITLE } else { title };
                let known = self.sim.group_titled(title);
                self.group = Some(known.unwrap_or_else(|| self.sim.group(title, &[&self.person])));
                String::new()
            }
            Order::Private => {
                self.group = None;
                String::new()
            }
            Order::Upgrade => match &self.group {
                Some(group) if group.is_basic() => {
                    let new = group.upgrade(&self.person);
                    let told = format!("{} is now the supergroup {}", group.id(), new.id());
                    self.group = Some(new);
                    told
                }
                Some(_) => "This is a supergroup already.".into(),
                None => "Go to a group first: /group Tea club".into(),
            },
            Order::Press("") => "Which button? For instance: /press Buy".into(),
            Order::Press(button) => {
                let chat = self.group.as_ref().map(Group::chat_id);
                let pressed = self.person.tries_to_press(chat, button);
                pressed.err().unwrap_or_default()
            }
            Order::Help | Order::Quit => HELP.trim_end().into(),
        }
    }
}

/// Who speaks, and where.
impl fmt::Display for Terminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.group {
            Some(group) => write!(f, "[{}] {}", group.title(), self.person.name()),
            None => f.write_str(self.person.name()),
        }
    }
}

/// The order a line gives; `None` when it is for the bot.
fn order(line: &str) -> Option<Order<'_>> {
    let line = line.trim();
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    Some(match word {
        "/as" => Order::As(rest),
        "/group" => Order::Group(rest),
        "/private" => Order::Private,
        "/upgrade" => Order::Upgrade,
        "/press" => Order::Press(rest),
        "/help" => Order::Help,
        "/quit" => Order::Quit,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a terminal prints for some lines, without the first help.
    async fn printed(sim: &Sim, input: &str) -> String {
        let mut output = Vec::new();
        Terminal::new(sim).run(input.as_bytes(), &mut output).await.unwrap();
        let output = String::from_utf8(output).unwrap();
        output.strip_prefix(HELP).unwrap().to_owned()
    }

    #[test]
    fn other_words_with_a_slash_are_for_the_bot() {
        assert_eq!(order("/put tea"), None);
        assert_eq!(order("hello"), None);
        assert_eq!(order("/assist"), None);
        assert_eq!(order("/as  Bob "), Some(Order::As("Bob")));
        assert_eq!(order("/group Tea club"), Some(Order::Group("Tea club")));
    }

    #[tokio::test]
    async fn lines_are_said_by_the_current_person_in_the_current_chat() {
        let sim = Sim::start().await;
        printed(&sim, "/put tea\n/as Bob\nhi\n/group Tea club\n/get x\n/as Ann\nhello\n/quit\nno")
            .await;
        assert_eq!(
            sim.transcript(),
            [
                "Ann: /put tea",
                "Bob: hi",
                "[Tea club] Bob: (made the group)",
                "[Tea club] Bob: /get x",
                "[Tea club] Ann: (joined)",
                "[Tea club] Ann: hello",
            ],
        );
    }

    #[tokio::test]
    async fn what_is_written_after_the_end_of_the_input_can_be_shown() {
        let sim = Sim::start().await;
        let mut terminal = Terminal::new(&sim);
        let mut output = Vec::new();
        terminal.run(&b""[..], &mut output).await.unwrap();
        output.clear();
        let (token, ann) = (sim.token(), sim.user("Ann"));
        ann.says("/put tea");
        let call = format!("/bot{token}/sendMessage?chat_id={}&text=Late", ann.id());
        let request = format!("GET {call} HTTP/1.1\r\nHost: sim\r\nConnection: close\r\n\r\n");
        let address = sim.url().trim_start_matches("http://");
        let mut bot = tokio::net::TcpStream::connect(address).await.unwrap();
        bot.write_all(request.as_bytes()).await.unwrap();
        ann.hears().await;
        terminal.show(&mut output).await.unwrap();
        assert_eq!(String::from_utf8(output).unwrap(), "\r\x1b[Knotes_bot: Late\n");
    }

    #[tokio::test]
    async fn a_button_that_is_not_there_is_not_pressed() {
        let sim = Sim::start().await;
        let text = printed(&sim, "/press\n/press Buy\n").await;
        assert!(text.contains("Which button?"), "{text}");
        assert!(text.contains("There is no button \"Buy\"."), "{text}");
    }

    #[tokio::test]
    async fn a_button_is_shown_and_pressed() {
        let sim = Sim::start().await;
        let ann = sim.user("Ann");
        ann.says("/shop");
        let keyboard = serde_json::json!({
            "inline_keyboard": [[{"text": "Buy", "callback_data": "buy"}]],
        });
        sim.bot_sends(ann.id(), "Tea?", &keyboard);
        printed(&sim, "/press Buy\n").await;
        assert_eq!(
            sim.transcript(),
            ["Ann: /shop", "notes_bot: Tea?\n    [Buy]", "Ann: (pressed [Buy])"],
        );
        assert_eq!(sim.pending(), 2);
    }

    #[tokio::test]
    async fn a_group_is_found_again_and_upgraded_once() {
        let sim = Sim::start().await;
        let text = printed(&sim, "/upgrade\n/group\n/upgrade\n/private\n/group\n/upgrade\n").await;
        assert!(text.contains("Go to a group first"), "{text}");
        assert!(text.contains("is now the supergroup"), "{text}");
        assert!(text.contains("This is a supergroup already."), "{text}");
        assert_eq!(text.matches("[Group] Ann> ").count(), 4, "{text}");
    }
}
