//! Runs a bot beside a simulator.

use std::sync::Arc;
use std::time::Duration;

use bot_core::store::MemoryStore;
use bot_core::{App, AppBuilder, AppHandle, RunError};
use bot_sim::Sim;
use tokio::task::JoinHandle;

/// A bot that runs in a task of its own; dropped, it ends as in a crash.
pub(crate) struct Bot {
    pub(crate) handle: AppHandle,
    task: JoinHandle<Result<(), RunError>>,
}

impl Bot {
    /// Starts a bot; `set_up` gives it its routes.
    pub(crate) fn start(sim: &Sim, set_up: impl FnOnce(AppBuilder) -> AppBuilder) -> Self {
        let app = set_up(App::new(sim.token()).api_url(sim.url()).without_signals());
        let app = app.build().unwrap();
        let handle = app.handle();
        #[expect(clippy::disallowed_methods, reason = "the rule is for the framework's own tasks")]
        let task = tokio::spawn(app.run());
        Self { handle, task }
    }

    /// Waits until the bot has ended by itself.
    pub(crate) async fn ended(mut self) -> Result<(), RunError> {
        (&mut self.task).await.unwrap()
    }

    /// Stops the bot in virtual time, which passes meanwhile.
    pub(crate) async fn stop_in(self, sim: &Sim) -> Result<(), RunError> {
        let (ended, ()) = tokio::join!(self.stop(), sim.advance(Duration::from_secs(2)));
        ended
    }

    /// Stops the bot and waits until it has.
    pub(crate) async fn stop(self) -> Result<(), RunError> {
        self.handle.stop();
        self.ended().await
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A store in memory that two runs of a bot can share.
pub(crate) fn shared_store() -> Arc<MemoryStore> {
    Arc::new(MemoryStore::new())
}
