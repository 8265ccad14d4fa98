"""What python-telegram-bot and aiogram make of webhooks."""

import aiogram
import pytest
import telegram
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from telegram.error import BadRequest, Conflict

from bot.sandbox.server import Sandbox
from tests.sandbox.receiving import Receiver, until

pytestmark = pytest.mark.e2e
ADA = 1001


async def test_python_telegram_bot_sets_reads_and_deletes_one(sandbox, ptb: telegram.Bot):
    async with Receiver().serving() as receiver:
        assert await ptb.set_webhook(
            receiver.url, secret_token="abc", max_connections=7, allowed_updates=["message"]
        )
        info = await ptb.get_webhook_info()
        assert (info.url, info.max_connections) == (receiver.url, 7)
        assert info.allowed_updates == ("message",)
        with pytest.raises(Conflict, match="while webhook is active"):
            await ptb.get_updates()

        await sandbox.person(ADA).send_text(ADA, "hi")

        (update,) = await receiver.got(1)
        assert telegram.Update.de_json(update, ptb).message.text == "hi"
        assert await ptb.delete_webhook()


async def test_python_telegram_bot_is_told_what_is_wrong(ptb: telegram.Bot):
    with pytest.raises(BadRequest, match="https url must be provided"):
        await ptb.set_webhook("http://example.org")
    with pytest.raises(BadRequest, match="no certificates"):
        await ptb.set_webhook("https://localhost", certificate=b"-----BEGIN")


async def test_aiogram_sets_reads_and_deletes_one(aio: aiogram.Bot):
    assert await aio.set_webhook("https://localhost/hook", secret_token="abc")
    info = await aio.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("https://localhost/hook", 0)
    with pytest.raises(TelegramConflictError, match="while webhook is active"):
        await aio.get_updates()
    with pytest.raises(TelegramBadRequest, match="unallowed characters"):
        await aio.set_webhook("https://localhost/hook", secret_token="not this")
    assert await aio.delete_webhook()


async def test_aiogram_answers_inside_the_webhooks_answer(sandbox: Sandbox, aio: aiogram.Bot):
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message()
    async def echo(message: aiogram.types.Message):
        return message.answer(f"you wrote {message.text}")

    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, aio, handle_in_background=False, secret_token="abc")
    handler.register(app, path="/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0]
        await aio.set_webhook(f"http://{host}:{port}/hook", secret_token="abc")

        await sandbox.person(ADA).send_text(ADA, "hi")

        messages = sandbox.world.chats[ADA].messages
        await until(lambda: len(messages) > 1)
        assert list(messages.values())[-1].content.words == "you wrote hi"
        # Lets go of the connection that is kept open, for which the runner would wait.
        await aio.delete_webhook()
    finally:
        await runner.cleanup()
