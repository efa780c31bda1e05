"""The bot with aiogram: its router and long polling, a task for each update, as by default."""

import asyncio
from collections import defaultdict

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

import notes as of_benchmark

dispatcher = Dispatcher()
notes = defaultdict(of_benchmark.empty)


@dispatcher.message(Command("put"))
async def put(message: Message, command: CommandObject) -> None:
    """Puts a value away and answers with its key."""
    key = of_benchmark.put(notes[message.from_user.id], command.args or "")
    await message.answer(key)


@dispatcher.message(Command("get"))
async def get(message: Message, command: CommandObject) -> None:
    """Looks a value up by its key."""
    await message.answer(of_benchmark.get(notes[message.from_user.id], command.args or ""))


@dispatcher.message()
async def other(message: Message) -> None:
    """Answers what is no command."""
    await message.answer(of_benchmark.OTHER)


async def main() -> None:
    """Runs until the benchmark ends the process."""
    of_benchmark.answer_questions()
    session = AiohttpSession(api=TelegramAPIServer.from_base(of_benchmark.URL))
    bot = Bot(of_benchmark.TOKEN, session=session)
    await dispatcher.start_polling(bot, handle_signals=False)


asyncio.run(main())
