"""What the sample clip of the sandbox's page is, and what the bot sees in it."""

import av
import pytest
from PIL import Image

from bot.backends.embedded import EmbeddedBackend
from bot.cli.main import main
from bot.media.frames import open_clip
from bot.usecases.video import READS_PER_S
from drawing.sample_clip import CLIP, POSTER, RATE, SECONDS, SIDE_PX


def test_it_is_as_long_and_as_large_as_its_film_says():
    with av.open(CLIP) as opened:
        (stream,) = opened.streams
        assert (stream.codec_context.name, stream.frames) == ("h264", RATE * SECONDS)
        assert (stream.width, stream.height) == (SIDE_PX, SIDE_PX)
    with Image.open(POSTER) as poster:
        assert poster.width == poster.height


@pytest.mark.model
def test_one_face_is_followed_that_looks_calm_and_then_happy(capsys):
    main(["analyze", str(CLIP)])

    head, turns, *_ = capsys.readouterr().out.splitlines()
    assert " ".join(head.split()) == "calm-then-happy.mp4 360 x 360, 0:06, 1 face"
    assert turns == "neutral, then happy at 0:03"


@pytest.mark.model
async def test_no_frame_of_it_has_a_face_too_many():
    backend = EmbeddedBackend.open(workers=1)

    async with open_clip(CLIP) as opened:
        frames = opened.frames(1 / READS_PER_S)
        counts = {len((await backend.analyze(frame)).faces) async for frame in frames}
    await backend.aclose()

    assert counts == {1}
