"""The commands that explain the bot, and words for whatever is no photo."""

from telegram import Message, Update

from bot.chat.consent import Consent
from bot.chat.inline import START_PARAMETER
from bot.chat.intake import language_in
from bot.chat.messages import reply_target
from bot.chat.outbox import Outbox
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.chat.welcome import Welcome
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts


class Explainer:
    """Says what the bot is, and what it needs.

    Args:
        outbox: answers.
        welcome: the introduction for groups.
        consent: welcomes back who had asked to be left alone.
        tongues: knows who is spoken to in which language.
        operator: who runs this bot.
        kept_days: for how long it is kept how faces looked.
        providers: who else gets photos; empty where nobody does.
    """

    def __init__(
        self,
        outbox: Outbox,
        *,
        welcome: Welcome,
        consent: Consent,
        tongues: Tongues,
        operator: str,
        kept_days: int,
        providers: str,
    ) -> None:
        self._outbox = outbox
        self._welcome = welcome
        self._consent = consent
        self._tongues = tongues
        self._operator = operator
        self._kept_days = kept_days
        self._providers = providers

    async def on_start(self, update: Update, context: Context) -> None:
        """Introduce the bot, or welcome back who had asked to be left alone."""
        message, code = update.message, language_in(update)
        if message is None or await self._consent.welcome_back(message, code):
            return
        if reply_target(message).place is Place.PRIVATE:
            texts = await self._texts(update, message)
            lines = [texts.line(Line.START_PRIVATE, operator=self._operator)]
            if self._providers:
                lines.append(texts.line(Line.SENT_TO_PROVIDERS, providers=self._providers))
            if context.args == [START_PARAMETER]:
                lines.append(texts.line(Line.INLINE_NO_PHOTO_HINT))
            await self._outbox.say("\n\n".join(lines), reply_target(message))
        elif self._welcome.is_due(message.chat.id):
            text, keyboard = await self._welcome.for_group(message.chat.id, code)
            await self._outbox.say(text, reply_target(message), keyboard)

    async def on_help(self, update: Update, _context: Context) -> None:
        """Tell how to use it, and which photos of a group it gets to see."""
        if update.message is not None:
            texts = await self._texts(update, update.message)
            lines = [
                texts.line(Line.HELP, groups=self._welcome.what_it_sees(texts)),
                texts.line(Line.SESSION_HELP),
            ]
            text = "\n\n".join(lines)
            await self._outbox.say(text, reply_target(update.message))

    async def on_privacy(self, update: Update, _context: Context) -> None:
        """Tell what happens to photos, and who else gets them."""
        if update.message is not None:
            texts = await self._texts(update, update.message)
            line = Line.PRIVACY_PROVIDERS if self._providers else Line.PRIVACY_OWN_MODEL
            reading = texts.line(line, providers=self._providers)
            lines = [
                texts.line(
                    Line.PRIVACY, operator=self._operator, reading=reading, days=self._kept_days
                ),
                texts.line(Line.PRIVACY_SESSIONS),
            ]
            text = "\n\n".join(lines)
            await self._outbox.say(text, reply_target(update.message))

    async def on_text(self, update: Update, _context: Context) -> None:
        """Ask for a photo."""
        await self._say(update, Line.SEND_A_PHOTO)

    async def on_other_file(self, update: Update, _context: Context) -> None:
        """Explain that only photos are looked at."""
        await self._say(update, Line.NOT_A_PHOTO)

    async def _say(self, update: Update, line: Line) -> None:
        if update.message is not None:
            texts = await self._texts(update, update.message)
            await self._outbox.say(texts.line(line), reply_target(update.message))

    async def _texts(self, update: Update, message: Message) -> Texts:
        return (await self._tongues.book(message.chat.id, language_in(update))).texts
