"""The page's own protocol over HTTP: state, events, posting, pressing, files."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.errors import PageError
from bot.sandbox.events import EventHub
from bot.sandbox.page_json import message_json, read_samples, state_json
from bot.sandbox.people import ANSWER_WAIT_S, Draft, Upload, post_draft, press_button
from bot.sandbox.requests import (
    BodyTooLargeError,
    bounded,
    fields_of,
    unless_gone,
    uploads_of,
)
from bot.sandbox.stage import Stage

_SHOWN_INLINE: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
"""What a browser may show; an SVG or a page would run its scripts here."""

_MAX_CALLBACK_BODY: Final = 10_000
_GONE: Final = 499

Endpoint = Callable[[Request], Awaitable[Response]]
FormT = TypeVar("FormT", bound=BaseModel)
_OrNone = BeforeValidator(lambda value: value or None)


class _Post(BaseModel):
    chat_id: int
    from_id: int
    text: str = ""
    caption: str = ""
    as_document: bool = False
    reply_to: Annotated[int | None, _OrNone] = None


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
            Route("/app/state", _in_words(self._state)),
            Route("/app/events", _in_words(self._events)),
            Route("/app/messages", _in_words(self._post), methods=["POST"]),
            Route("/app/callbacks", _in_words(self._press), methods=["POST"]),
            Route("/app/files/{file_id}", _in_words(self._file)),
        ]

    async def _state(self, _: Request) -> Response:
        state = state_json(
            self._stage.world,
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
        async with bounded(request).form(max_files=1, max_fields=20) as form:
            post = _parsed(_Post, fields_of(form))
            upload: Upload | None = (await uploads_of(form)).get("photo")
        draft = Draft(
            chat_id=post.chat_id,
            from_id=post.from_id,
            words=post.caption if upload else post.text,
            upload=upload,
            is_document=post.as_document,
            reply_to_id=post.reply_to,
        )
        message = await post_draft(self._stage, draft)
        return JSONResponse({"message": message_json(self._stage.world, message)}, 201)

    async def _press(self, request: Request) -> Response:
        try:
            press = _Press.model_validate_json(await bounded(request, _MAX_CALLBACK_BODY).body())
        except ValidationError:
            raise PageError(400, "This press cannot be understood.") from None
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
        headers = {"Cache-Control": "private, max-age=86400, immutable"}
        if file.mime_type in _SHOWN_INLINE:
            return Response(data, media_type=file.mime_type, headers=headers)
        headers["Content-Disposition"] = "attachment"
        return Response(data, media_type="application/octet-stream", headers=headers)


def _in_words(endpoint: Endpoint) -> Endpoint:
    """Let an endpoint fail in words for a person."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except PageError as error:
            return JSONResponse({"error": error.words}, error.status)
        except BodyTooLargeError:
            return JSONResponse({"error": "This file is too large: the most is 50 MB."}, 413)
        except HTTPException as error:
            return JSONResponse({"error": error.detail}, error.status_code)
        except ClientDisconnect:
            return Response(status_code=_GONE)

    return answer


def _parsed(model: type[FormT], values: dict[str, Any]) -> FormT:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        names = sorted({str(each["loc"][0]) for each in error.errors()})
        raise PageError(400, f"This cannot be sent: {', '.join(names)} is wrong.") from None
