"""The bot with python-telegram-bot: its user_data, and up to 32 updates at once.

With more, its client spends most of its time looking through its connections.
"""

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

import notes as of_benchmark


def notes_of(context: ContextTypes.DEFAULT_TYPE):
    """The notes of the user who wrote."""
    return context.user_data.setdefault("notes", of_benchmark.empty())


def words(update: Update) -> str:
    """What stands after the command."""
    return update.message.text.partition(" ")[2]


async def put(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Puts a value away and answers with its key."""
    await update.message.reply_text(of_benchmark.put(notes_of(context), words(update)))


async def get(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Looks a value up by its key."""
    await update.message.reply_text(of_benchmark.get(notes_of(context), words(update)))


async def other(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answers what is no command."""
    await update.message.reply_text(of_benchmark.OTHER)


def main() -> None:
    """Runs until the benchmark ends the process."""
    of_benchmark.answer_questions()
    application = (
        Application.builder()
        .token(of_benchmark.TOKEN)
        .base_url(f"{of_benchmark.URL}/bot")
        .concurrent_updates(32)
        .connection_pool_size(32)
        .pool_timeout(60)
        .build()
    )
    application.add_handler(CommandHandler("put", put))
    application.add_handler(CommandHandler("get", get))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, other))
    application.run_polling(stop_signals=None)


main()
