"""The page's own protocol over HTTP: state, events, posting, editing, pressing, files."""

from pathlib import Path

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.errors import PageError
from bot.sandbox.events import EventHub
from bot.sandbox.kept_files import file_response
from bot.sandbox.page_answers import in_words, json_object, parsed
from bot.sandbox.page_json import read_samples, state_json
from bot.sandbox.page_messages import message_json
from bot.sandbox.page_posts import read_draft
from bot.sandbox.posting import edit_own, post_draft
from bot.sandbox.presses import ANSWER_WAIT_S, press_button
from bot.sandbox.requests import unless_gone
from bot.sandbox.stage import Stage


class _Edit(BaseModel):
    chat_id: int
    message_id: int
    from_id: int
    text: str


class _Press(BaseModel):
    chat_id: int
    message_id: int
    from_id: int
    data: str


class AppApi:
    """Answers the page."""

    def __init__(
        self,
        stage: Stage,
        hub: EventHub,
        *,
        samples: Path,
        answer_wait_s: float = ANSWER_WAIT_S,
    ) -> None:
        self._stage = stage
        self._hub = hub
        self._samples = samples
        self._answer_wait_s = answer_wait_s

    def routes(self) -> list[Route]:
        """Where it answers."""
        return [
            Route("/app/state", in_words(self._state)),
            Route("/app/events", in_words(self._events)),
            Route("/app/messages", in_words(self._post), methods=["POST"]),
            Route("/app/messages/edit", in_words(self._edit), methods=["POST"]),
            Route("/app/callbacks", in_words(self._press), methods=["POST"]),
            Route("/app/files/{file_id}", in_words(self._file)),
        ]

    async def _state(self, _: Request) -> Response:
        state = state_json(
            self._stage,
            samples=read_samples(self._samples),
            last_event_id=self._hub.last_id,
        )
        return JSONResponse(state, headers={"Cache-Control": "no-store"})

    async def _events(self, request: Request) -> Response:
        # After a broken connection the browser repeats the old address with a newer header.
        after = request.headers.get("last-event-id") or request.query_params.get("after")
        seen = int(after) if after and after.isdecimal() else None
        return StreamingResponse(
            self._hub.stream(seen),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store"},
        )

    async def _post(self, request: Request) -> Response:
        messages = await post_draft(self._stage, await read_draft(request))
        shown = [message_json(self._stage.world, message) for message in messages]
        return JSONResponse({"message": shown[0], "messages": shown}, 201)

    async def _edit(self, request: Request) -> Response:
        edit = parsed(_Edit, await json_object(request))
        message = edit_own(
            self._stage,
            chat_id=edit.chat_id,
            message_id=edit.message_id,
            from_id=edit.from_id,
            text=edit.text,
        )
        return JSONResponse({"message": message_json(self._stage.world, message)})

    async def _press(self, request: Request) -> Response:
        press = parsed(_Press, await json_object(request))
        pressing = press_button(
            self._stage,
            chat_id=press.chat_id,
            message_id=press.message_id,
            from_id=press.from_id,
            data=press.data,
            wait_s=self._answer_wait_s,
        )
        answer = await unless_gone(request, pressing)
        return JSONResponse(
            {"text": answer.text, "show_alert": answer.show_alert, "url": answer.url}
        )

    async def _file(self, request: Request) -> Response:
        file = self._stage.files.find(request.path_params["file_id"])
        data = self._stage.files.read(file.file_id) if file else None
        if file is None or data is None:
            raise PageError(404, "This file is no longer kept.")
        return file_response(file, data, wanted=request.headers.get("range"))
