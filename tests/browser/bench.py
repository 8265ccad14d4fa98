"""The playground on this machine, with a rules file to try."""

from contextlib import asynccontextmanager
from pathlib import Path

from bot import sandbox
from bot.backends.embedded import EmbeddedBackend
from bot.media.decode import PhotoLimits
from bot.playground.app import build_app
from bot.playground.rules_files import OwnFiles
from bot.web.serving import serving

SAMPLES = Path(sandbox.__file__).with_name("page") / "samples"
RULES = """\
[[rule]]
name = "my anger"
[rule.when]
emotion = "anger"
[rule.then]
reactions = ["🔥"]

[[rule]]
name = "my joy"
[rule.when]
emotion = "happiness"
[rule.then]
reactions = ["🎉"]
"""


@asynccontextmanager
async def running_playground(rules):
    """Serve the page for a rules file; yields its address."""
    backend = EmbeddedBackend.open(limits=PhotoLimits(), workers=1)
    app = build_app(OwnFiles(rules), backend, samples=SAMPLES, max_photo_bytes=20_000_000)
    async with serving(app, "127.0.0.1", 0) as url:
        yield url
    await backend.aclose()
