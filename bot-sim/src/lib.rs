//! Telegram on your desk: a Bot API server with a simulated world behind it, for tests and for
//! trying a bot without an account, a token or a network.
//!
//! Any Bot API client in any language can talk to it: [`Sim::start`] opens a port of 127.0.0.1
//! and [`Sim::url`] takes the place of `https://api.telegram.org`.
//!
//! ```
//! use bot_sim::Sim;
//! use tokio::io::{AsyncReadExt, AsyncWriteExt};
//! use tokio::net::TcpStream;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sim = Sim::start().await;
//! let ann = sim.user("Ann");
//! ann.says("/put tea");
//!
//! // A bot would ask for updates first; this one just answers.
//! let mut bot = TcpStream::connect(sim.url().trim_start_matches("http://")).await?;
//! let path = format!("/bot{}/sendMessage?chat_id={}&text=Done", sim.token(), ann.id());
//! let request = format!("GET {path} HTTP/1.1\r\nHost: sim\r\nConnection: close\r\n\r\n");
//! bot.write_all(request.as_bytes()).await?;
//! bot.read_to_string(&mut String::new()).await?;
//!
//! ann.expects("Done").await;
//! assert_eq!(sim.transcript(), ["Ann: /put tea", "notes_bot: Done"]);
//! # Ok(())
//! # }
//! ```
//!
//! # The parts
//!
//! * [`Sim`] is the handle: [`Sim::user`] gives a [`Person`] who [`says`](Person::says) something
//!   and [`expects`](Person::expects) an answer, [`Sim::group`] a [`Group`], which can be
//!   [upgraded](Group::upgrade) to a supergroup.
//! * [`Draft`] is what a person [`sends`](Person::sends) besides texts: photos, places, polls, …;
//!   [`Sim::channel`] makes a channel.
//! * [`Person::presses`] presses a button, [`Person::sees_answer`] waits for what the bot answers,
//!   [`Person::sees_edit_of`] for what it makes of a message.
//! * [`Person::asks_inline`] uses the bot's inline mode; [`Person::reacts`], [`Person::votes`],
//!   [`Person::pays`] and [`Person::asks_to_join`] are what their names say; [`Person::menu`] is what the app shows.
//! * [`Sim::fail_next`] and [`Fault`] make trouble: 429, 5xx, cut connections, lost answers.
//! * [`Sim::calls`], [`Sim::pending`] and [`Sim::confirmed_through`] show what the bot does.
//! * [`terminal::Terminal`] lets a person chat with the bot; the program `bot-sim` is made of it.
//!
//! # Time
//!
//! Waiting is always for something that happens, never for a time: an expectation that isn't met
//! panics after 20 s of real time and shows the chat.
//! In a test with `#[tokio::test(start_paused = true)]` time is virtual and passes only by
//! [`Sim::advance`], for the simulator, the bot and the test alike:
//!
//! ```
//! use std::time::Duration;
//! use bot_sim::Sim;
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! let sim = Sim::start().await;
//! let start = sim.now();
//! sim.advance(Duration::from_hours(1)).await;
//! assert_eq!(sim.now(), start + Duration::from_hours(1));
//! # }
//! ```
//!
//! # What is simulated
//!
//! Requests in all encodings (GET and POST; query string, form, JSON, multipart), the update
//! queue with every rule of `getUpdates`, and these methods:
//!
//! * `getMe`, `deleteWebhook`, `getWebhookInfo`, `getFile`, `getChat`,
//!   `setMyCommands`, `getMyCommands`, `deleteMyCommands`;
//! * `sendMessage`, `sendPhoto`, `sendVideo`, `sendAnimation`, `sendAudio`, `sendVoice`,
//!   `sendVideoNote`, `sendDocument`, `sendSticker`, `sendLocation`, `sendVenue`, `sendContact`,
//!   `sendDice`, `sendPoll`, `sendMediaGroup`, `sendChatAction`;
//! * `forwardMessage`, `forwardMessages`, `copyMessage`, `copyMessages`;
//! * `editMessageText`, `editMessageCaption`, `editMessageReplyMarkup`, `deleteMessage`,
//!   `deleteMessages`, `answerCallbackQuery`, `answerInlineQuery`, `setMessageReaction`, `stopPoll`;
//! * `getChatMember`, `getChatAdministrators`, `getChatMemberCount`, `approveChatJoinRequest`,
//!   `declineChatJoinRequest`, `banChatMember`, `unbanChatMember`, `leaveChat`,
//!   `pinChatMessage`, `unpinChatMessage`, `unpinAllChatMessages`;
//! * `answerPreCheckoutQuery`, `answerShippingQuery`.
//!
//! Other methods of the Bot API are answered with an error 501 that says so, unknown ones with 404
//! as by the real server.
//!
//! What differs from the real server, on purpose or for now:
//!
//! * a compressed body (`Content-Encoding`) is answered with 415;
//! * there is one bot, and no test environment: other tokens and `/test/` are answered with 401;
//! * there are no webhooks: `setWebhook` with a URL is answered with 400;
//! * `parse_mode` knows `HTML` and `MarkdownV2`; the old `Markdown` is answered with 501;
//! * phone numbers aren't found in texts, and addresses without `http://` only with the commonest
//!   endings;
//! * inline mode is switched on, and the bot hears of every result that is chosen;
//! * a query can be answered for 30 s, an order for 10 s;
//! * an administrator has all rights but to make others one, and nobody's rights are restricted;
//! * no message threads, business accounts, games, stories, gifts or boosts: what the bot hears of
//!   them can be made with [`Draft::field`], [`Draft::service`] or [`Sim::inject_update_json`];
//! * a file is its id and what is said of it: its bytes are dropped, an address isn't asked, and
//!   there is nothing to download;
//! * no limits on speed, unless a [`Fault`] asks for one;
//! * each chat keeps its newest 1000 messages ([`SimBuilder::keep_messages`]), the transcript its
//!   newest 10 000 lines, the record of calls 10 000 of each method.

pub mod terminal;

mod calls;
mod clock;
mod error;
mod faults;
mod http;
mod ids;
mod methods;
mod queue;
mod sim;
mod state;
mod task;
mod text;
mod transcript;
mod watchdog;
mod world;

pub use calls::Call;
pub use faults::Fault;
pub use sim::{Group, Person, Sim, SimBuilder, StartError, WaitError};
pub use text::Entity;
pub use world::{CallbackAnswer, Draft, InlineResults, Message, OrderAnswer, Sign, Upgrade};
