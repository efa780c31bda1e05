//! What the command line and the environment ask for.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use bot_core::store::Durability;
use bot_core::types::UpdateId;

use super::Error;

/// What a bot is started for, and where its data are.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) order: Order,
    /// `None` where neither the command line nor the environment says it.
    pub(super) data: Option<Data>,
    pub(super) durability: Durability,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Help,
    /// Talk: to Telegram, or at the terminal.
    Run,
    Demo,
    Inbox(InboxOrder),
}

/// What is to be done with the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InboxOrder {
    List,
    Retry(UpdateId),
    Discard(UpdateId),
}

/// Where data are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Data {
    Memory,
    File(PathBuf),
}

impl Options {
    /// Reads them from the process.
    pub(super) fn of_process() -> Result<Self, Error> {
        Self::read(env::args_os().skip(1), env::var_os("BOT_DATA"))
    }

    /// Reads arguments; the environment's word on the data counts where they have none.
    fn read(
        arguments: impl IntoIterator<Item = OsString>,
        data: Option<OsString>,
    ) -> Result<Self, Error> {
        let mut options = Self {
            order: Order::Run,
            data: data.filter(|data| !data.is_empty()).map(Data::of),
            durability: Durability::default(),
        };
        let mut arguments = arguments.into_iter().peekable();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--help" | "-h") => options.order = Order::Help,
                Some("--demo") if options.order == Order::Run => options.order = Order::Demo,
                Some("--inbox") if options.order == Order::Run => {
                    options.order = Order::Inbox(inbox_order(&mut arguments)?);
                }
                Some("--data") => {
                    let file = arguments.next().filter(|file| !file.is_empty());
                    let file = file.ok_or("--data needs the name of a file, or the word memory")?;
                    options.data = Some(Data::of(file));
                }
                Some("--durability") => {
                    options.durability = match arguments.next().as_deref().and_then(OsStr::to_str) {
                        Some("durable") => Durability::Durable,
                        Some("relaxed") => Durability::Relaxed,
                        _ => return Err("--durability is durable or relaxed".into()),
                    };
                }
                _ => return Err(format!("unexpected argument: {}", argument.display()).into()),
            }
        }
        Ok(options)
    }
}

/// The words after `--inbox`.
fn inbox_order(
    arguments: &mut std::iter::Peekable<impl Iterator<Item = OsString>>,
) -> Result<InboxOrder, Error> {
    let order: fn(UpdateId) -> InboxOrder = match arguments.peek().and_then(|word| word.to_str()) {
        Some("retry") => InboxOrder::Retry,
        Some("discard") => InboxOrder::Discard,
        _ => return Ok(InboxOrder::List),
    };
    arguments.next();
    let id = arguments.next().and_then(|id| id.to_str()?.parse().ok());
    let id = id.ok_or("--inbox retry and --inbox discard need the id of an update")?;
    Ok(order(UpdateId(id)))
}

impl Data {
    fn of(text: OsString) -> Self {
        if text == "memory" { Self::Memory } else { Self::File(text.into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str, environment: Option<&str>) -> Result<Options, Error> {
        Options::read(line.split_whitespace().map(OsString::from), environment.map(OsString::from))
    }

    #[track_caller]
    fn check(line: &str, environment: Option<&str>, order: Order, data: Option<Data>) {
        let options = read(line, environment).unwrap();
        assert_eq!((options.order, options.data), (order, data), "{line:?}, {environment:?}");
    }

    fn file(name: &str) -> Data {
        Data::File(name.into())
    }

    #[test]
    fn the_command_line_has_the_last_word_on_where_the_data_are() {
        check("", None, Order::Run, None);
        check("", Some(""), Order::Run, None);
        check("", Some("a.db"), Order::Run, Some(file("a.db")));
        check("--data b.db", Some("a.db"), Order::Run, Some(file("b.db")));
        check("--data memory", Some("a.db"), Order::Run, Some(Data::Memory));
        check("--demo", Some("memory"), Order::Demo, Some(Data::Memory));
        check("--data ./memory", None, Order::Run, Some(file("./memory")));
    }

    #[test]
    fn the_inbox_is_listed_or_one_update_of_it_is_meant() {
        let inbox = |order| Order::Inbox(order);
        check("--inbox", None, inbox(InboxOrder::List), None);
        check("--inbox --data a.db", None, inbox(InboxOrder::List), Some(file("a.db")));
        check("--inbox retry 7", None, inbox(InboxOrder::Retry(UpdateId(7))), None);
        check(
            "--data a.db --inbox discard 7",
            None,
            inbox(InboxOrder::Discard(UpdateId(7))),
            Some(file("a.db")),
        );
    }

    #[test]
    fn what_is_written_wrong_is_named() {
        for (line, expected) in [
            ("--nonsense", "unexpected argument: --nonsense"),
            ("--data", "--data needs"),
            ("--durability", "--durability is durable or relaxed"),
            ("--durability fast", "--durability is durable or relaxed"),
            ("--inbox retry", "the id of an update"),
            ("--inbox discard tea", "the id of an update"),
            ("--inbox 7", "unexpected argument: 7"),
            ("--demo --inbox", "unexpected argument: --inbox"),
        ] {
            let error = format!("{:?}", read(line, None).unwrap_err());
            assert!(error.contains(expected), "{line:?}: {error}");
        }
    }
}
