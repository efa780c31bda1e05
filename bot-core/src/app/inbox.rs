//! The inbox from outside: what waits in it, and what is set aside.

use bot_api::types::UpdateId;

use super::AppHandle;
use crate::store::{Batch, Journalled, Recovery, StoreError};

impl AppHandle {
    /// The updates that are in the store's inbox: slow ones that are being handled or wait, and
    /// those that are [set aside](Journalled::is_set_aside) because handling them ended the process
    /// three times, or four where another update might have caused the first end.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::App;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let app = App::new("123456:token").build()?;
    /// for entry in app.handle().inbox().await? {
    ///     if entry.is_set_aside() {
    ///         println!("{} ended the bot again and again", entry.update);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read.
    pub async fn inbox(&self) -> Result<Vec<Journalled>, StoreError> {
        let Recovery { inbox, .. } = self.shared().store().recover().await?;
        Ok(inbox)
    }

    /// Lets an update that is set aside be handled at the next start, for instance by a program in
    /// which the mistake is repaired; whether there is such an update.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read or written; then it stays set aside.
    pub async fn retry(&self, update: UpdateId) -> Result<bool, StoreError> {
        let Some(entry) = self.set_aside(update).await? else {
            return Ok(false);
        };
        let mut batch = Batch::new();
        batch.finished = vec![update];
        batch.journal = vec![Journalled { attempts: 0, ..entry }];
        self.shared().store().commit(batch).await?;
        Ok(true)
    }

    /// Removes an update that is set aside, for good; whether there was such an update.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read or written; then it stays set aside.
    pub async fn discard(&self, update: UpdateId) -> Result<bool, StoreError> {
        if self.set_aside(update).await?.is_none() {
            return Ok(false);
        }
        let mut batch = Batch::new();
        batch.finished = vec![update];
        self.shared().store().commit(batch).await?;
        Ok(true)
    }

    async fn set_aside(&self, update: UpdateId) -> Result<Option<Journalled>, StoreError> {
        let inbox = self.inbox().await?;
        Ok(inbox.into_iter().find(|entry| entry.update == update && entry.is_set_aside()))
    }
}
