"""The service on Ray Serve: copies of the same application, on one machine or on many.

An entry point, as `bot.__main__` is: `serve run bot.service.ray:app`, see docs/scaling.md. The
only module that imports Ray, and the only one of the service that reads settings.
"""

from contextlib import AsyncExitStack
from typing import Final

from fastapi import FastAPI
from ray import serve

from bot.core.errors import PhotoError
from bot.core.faces import Analysis
from bot.environment import load_settings
from bot.settings import Settings
from bot.vision.engine import Asked
from bot.wiring.replica import open_single_backend, replica

MOST_TOGETHER: Final = 8
"""Photos of a batch."""

_BATCHES: Final = 2
"""One that is read, and one that is ready when its thread is."""

_REQUESTS: Final = 256
"""Requests in a copy: far more than it lets wait, so that it is the copy that says 429."""

_BUSY_REQUESTS: Final = 4.0
"""With more than so many in each copy on average, Ray starts another one."""

_UPSCALE_S: Final = 10.0
_CPUS: Final = 1


class EmotionApi:
    """One copy of the service; Ray makes it and lets go of it."""

    async def __init__(self) -> None:  # type: ignore[misc]  # Ray awaits it
        settings = load_settings()
        self._backend = open_single_backend(settings)
        self._stack = AsyncExitStack()
        self._app = await self._stack.enter_async_context(
            replica(settings, self._backend, self._read_together, at_once=_BATCHES * MOST_TOGETHER)
        )

    # What waits at that moment is a batch: nobody waits for others to come.
    @serve.batch(
        max_batch_size=MOST_TOGETHER, batch_wait_timeout_s=0.0, max_concurrent_batches=_BATCHES
    )
    async def _read_together(self, asked: list[Asked]) -> list[Analysis | PhotoError]:
        return await self._backend.analyze_many(asked)

    def __serve_build_asgi_app__(self) -> FastAPI:
        """Hand the application to Ray."""
        return self._app

    async def __del__(self) -> None:
        """Let requests and videos in hand end; Ray awaits it."""
        await self._stack.aclose()


def build(settings: Settings) -> serve.Application:
    """The copies as Ray takes them."""
    least = settings.service_replicas
    deployment = serve.deployment(
        name="EmotionApi",
        max_ongoing_requests=_REQUESTS,
        autoscaling_config={
            "min_replicas": least,
            "max_replicas": max(least, settings.service_most_replicas),
            "target_ongoing_requests": _BUSY_REQUESTS,
            "upscale_delay_s": _UPSCALE_S,
        },
        ray_actor_options={"num_cpus": _CPUS},
        graceful_shutdown_timeout_s=settings.shutdown_seconds + _UPSCALE_S,
    )
    return deployment(serve.ingress()(EmotionApi)).bind()


app: Final = build(load_settings())
"""What `serve run` and `serve deploy` import."""
