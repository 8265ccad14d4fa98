"""Telegram as a table: a request class that answers calls, records them, and opens no socket."""

import asyncio
import itertools
import json
from collections import defaultdict
from dataclasses import dataclass, field

from telegram.request import BaseRequest

from bot.chat.requests import refuse_flood
from tests.builders import BOT, GIFTS, chat_json, member_json, sticker_json

_ACKNOWLEDGED = frozenset(
    {
        "sendChatAction",
        "setMessageReaction",
        "answerCallbackQuery",
        "answerInlineQuery",
        "deleteWebhook",
        "deleteMessage",
    }
)
_MESSAGES = frozenset(
    {"sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageReplyMarkup"}
)


@dataclass(frozen=True)
class Call:
    """One call: the method, its parameters, the names of its uploads, and their bytes by name."""

    method: str
    params: dict
    files: tuple = ()
    data: dict = field(default_factory=dict)


class TelegramDouble(BaseRequest):
    """Answers like a Telegram where everything works, unless told otherwise.

    A method it does not know is an error of the test: `unknown` collects them.
    """

    def __init__(self, **abilities):
        self.calls = []
        self.unknown = []
        self.file = b"the photo"
        self.files = {}
        self.documents = {}
        self.commands = {}
        self.statuses = {}
        self.reactions = None
        self.sticker_sets = {}
        self.webhook = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        self._me = BOT | abilities
        self._refusals = defaultdict(list)
        self._gates = {}
        self._message_ids = itertools.count(500)
        self._sticker_ids = itertools.count(1)
        self.answers = {
            "getMe": lambda _: self._me,
            "answerGuestQuery": lambda _: {"inline_message_id": "inline-1"},
            "getFile": self._file,
            "getChat": self._chat,
            "getStickerSet": self._sticker_set,
            "sendSticker": self._sticker_message,
            "getChatMember": self._member,
            "getWebhookInfo": lambda _: self.webhook,
            "setWebhook": self._set_webhook,
            "getMyCommands": self._get_commands,
            "setMyCommands": self._set_commands,
            "sendMediaGroup": lambda params: [self._message(params) for _ in params["media"]],
        }

    def refuse(self, method, status, description, *, times=1, **parameters):
        """Refuse the next calls of a method as Telegram would."""
        body = {"ok": False, "error_code": status, "description": description}
        if parameters:
            body["parameters"] = parameters
        self._refusals[method] += [(status, json.dumps(body).encode())] * times

    def fail(self, method, error, *, times=1):
        """Let the network fail for the next calls of a method."""
        self._refusals[method] += [error] * times

    def hold(self, method):
        """Keep calls of a method until the returned event is set."""
        self._gates[method] = asyncio.Event()
        return self._gates[method]

    def methods(self):
        return [call.method for call in self.calls]

    def sent(self, method):
        """Parameters of every call of one method."""
        return [call.params for call in self.calls if call.method == method]

    def uploads(self, method):
        """Bytes of what every call of one method uploaded, by the part's name."""
        return [call.data for call in self.calls if call.method == method]

    @property
    def read_timeout(self):
        return 1.0

    async def initialize(self):
        pass

    async def shutdown(self):
        pass

    async def do_request(self, url, method, request_data=None, **timeouts):
        name = url.rpartition("/")[2] if method == "POST" else "download"
        params = dict(request_data.parameters) if request_data else {}
        uploads = request_data.multipart_data if request_data else None
        data = {part: upload[1] for part, upload in (uploads or {}).items()}
        self.calls.append(Call(name, params, tuple(data), data))
        # A real call lets others run.
        await asyncio.sleep(0)
        if gate := self._gates.get(name):
            await gate.wait()
        if self._refusals[name]:
            return self._refuse(self._refusals[name].pop(0))
        if name == "sendDocument":
            # Read here, as a real request reads it: while it is sent.
            file_name, content, _ = uploads["document"]
            self.documents[file_name] = content if isinstance(content, bytes) else content.read()
        if name == "download":
            return 200, self.files.get(url.rpartition("/")[2], self.file)
        return 200, json.dumps({"ok": True, "result": self._answer(name, params)}).encode()

    @staticmethod
    def _refuse(refusal):
        if isinstance(refusal, Exception):
            raise refusal
        refuse_flood(*refusal)
        return refusal

    def _answer(self, name, params):
        if name in _MESSAGES:
            return self._message(params)
        if name in _ACKNOWLEDGED:
            return True
        if name in self.answers:
            return self.answers[name](params)
        self.unknown.append(name)
        raise AssertionError(f"the double knows no {name}")

    def _file(self, params):
        name = params["file_id"]
        return {"file_id": name, "file_unique_id": "u", "file_path": f"photos/{name}"}

    def _get_commands(self, params):
        return self.commands.get(_menu(params), [])

    def _set_commands(self, params):
        self.commands[_menu(params)] = params["commands"]
        return True

    def _set_webhook(self, params):
        shown = {name: params[name] for name in ("url", "max_connections", "allowed_updates")}
        self.webhook = self.webhook | shown
        return True

    def _message(self, params):
        kind = "private" if params["chat_id"] > 0 else "group"
        return {
            "message_id": params.get("message_id") or next(self._message_ids),
            "date": 1_763_690_001,
            "chat": chat_json(kind) | {"id": params["chat_id"]},
            "from": BOT,
        }

    def _chat(self, params):
        """A chat that allows every reaction, unless `reactions` says otherwise."""
        full = {"id": params["chat_id"], "type": "private" if params["chat_id"] > 0 else "group"}
        full |= {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": GIFTS}
        if self.reactions is not None:
            full["available_reactions"] = [
                {"type": "emoji", "emoji": emoji} for emoji in self.reactions
            ]
        return full

    def _sticker_message(self, params):
        """A message with a sticker: what is uploaded gets an id that was never there before."""
        file_id = params.get("sticker") or f"sticker-{next(self._sticker_ids)}"
        return self._message(params) | {"sticker": sticker_json(file_id)}

    def _sticker_set(self, params):
        """The set that `sticker_sets` has: pairs of emoji and file id."""
        name = params["name"]
        stickers = [sticker_json(file_id, emoji) for emoji, file_id in self.sticker_sets[name]]
        return {"name": name, "title": name, "sticker_type": "regular", "stickers": stickers}

    def _member(self, params):
        """A member, unless `statuses` says otherwise."""
        user_id = params["user_id"]
        status = self.statuses.get(user_id, "member")
        return member_json({"id": user_id, "is_bot": False, "first_name": "Somebody"}, status)


def _menu(params):
    """Kind of chat and language that a list of commands is for; no language is everybody's."""
    return params["scope"]["type"], params.get("language_code")
