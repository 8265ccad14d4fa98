"""The page's panel over HTTP: what can be changed, and trouble on demand."""

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.controls import control
from bot.sandbox.fault_kinds import Order, add_fault, faults_json
from bot.sandbox.page_answers import in_words, json_object, parsed
from bot.sandbox.stage import Stage


class _Ordered(BaseModel):
    kind: str
    method: str | None = None
    chat_id: int | None = None
    seconds: float | None = None
    times: int | None = 1


class PanelApi:
    """Answers the page's panel."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def routes(self) -> list[Route]:
        """Where it answers."""
        return [
            Route("/app/controls", in_words(self._control), methods=["POST"]),
            Route("/app/faults", in_words(self._list), methods=["GET"]),
            Route("/app/faults", in_words(self._order), methods=["POST"]),
            Route("/app/faults", in_words(self._forget_all), methods=["DELETE"]),
            Route("/app/faults/{fault_id:int}", in_words(self._forget), methods=["DELETE"]),
        ]

    async def _control(self, request: Request) -> Response:
        return JSONResponse({"chat_id": control(self._stage, await json_object(request))})

    async def _list(self, _: Request) -> Response:
        return self._shown()

    async def _order(self, request: Request) -> Response:
        ordered = parsed(_Ordered, await json_object(request))
        add_fault(self._stage, Order(**ordered.model_dump()))
        return self._shown(201)

    async def _forget_all(self, _: Request) -> Response:
        self._stage.faults.clear()
        self._stage.updates.repeats_left = 0
        return self._shown()

    async def _forget(self, request: Request) -> Response:
        fault_id = request.path_params["fault_id"]
        if fault_id == 0:
            self._stage.updates.repeats_left = 0
        else:
            # One that has just happened is as good as forgotten.
            self._stage.faults.remove(fault_id)
        return self._shown()

    def _shown(self, status: int = 200) -> Response:
        headers = {"Cache-Control": "no-store"}
        return JSONResponse(faults_json(self._stage), status, headers=headers)
