"""`bot stickers publish` as somebody at a terminal sees it."""

import pytest

from bot.chat.publishing import Publication
from bot.chat.set_changes import Add, Create, Move, Remove, Replace, Restate, Retitle
from bot.cli.main import main
from bot.cli.stickers import in_words, summary
from bot.core.stickers import STICKERS
from bot.sandbox.server import Sandbox
from tests.e2e.town import ADA, TOKEN

SET = "faces_by_emotion_sandbox_bot"
MADE = Publication(SET, (Add("fear-clear"),), 36)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--owner", "Ada"], "invalid int value"),
        ([], "--owner"),
        (["--owner", "1"], "BOT_TOKEN is missing"),
        (["--owner", "1", "--title", " "], "--title: a title has 1 to 64 characters"),
        (["--owner", "1", "--title", "x" * 65], "--title: a title has 1 to 64 characters"),
    ],
)
def test_misuse_is_plain_words_and_exit_code_2(capsys, arguments, words):
    try:
        code = main(["stickers", "publish", *arguments])
    except SystemExit as stop:
        code = stop.code

    assert code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Create("[b]Moods[/b]", ("a", "b")), "make the set “[b]Moods[/b]” with 2 stickers"),
        (Retitle("Moods"), "call the set “Moods”"),
        (Add("fear-clear"), "add fear-clear"),
        (Replace("fear-clear"), "replace fear-clear by its newer drawing"),
        (Restate("fear-clear"), "tell the emoji of fear-clear anew"),
        (Remove("fear-clear"), "take out fear-clear"),
        (Move("fear-clear", 0), "move fear-clear to place 1"),
    ],
)
def test_every_change_has_words(change, words):
    assert in_words(change) == words


def test_the_end_says_where_the_set_is_and_how_the_bot_uses_it():
    words = summary(MADE, is_rehearsal=False)

    assert f"https://t.me/addstickers/{SET}" in words
    assert f"BOT_STICKER_SET={SET}" in words


def test_a_rehearsal_and_a_set_that_is_up_to_date_say_so():
    assert "nothing was changed" in summary(MADE, is_rehearsal=True)
    assert "up to date, 36 stickers" in summary(Publication(SET, (), 36), is_rehearsal=False)


@pytest.mark.e2e
async def test_published_twice_the_second_time_is_up_to_date(capfd, monkeypatch):
    from bot.cli import stickers  # noqa: PLC0415 - inside, where the variables are set
    from bot.cli.parser import build_parser  # noqa: PLC0415
    from bot.environment import load_settings  # noqa: PLC0415

    async with Sandbox(TOKEN) as sandbox:
        monkeypatch.setenv("BOT_TOKEN", TOKEN)
        monkeypatch.setenv("BOT_API_URL", sandbox.url)

        async def publish(*more):
            command = ["stickers", "publish", "--owner", str(ADA), *more]
            assert await stickers.run(build_parser().parse_args(command), load_settings()) == 0
            return capfd.readouterr().out

        rehearsed = await publish("--dry-run", "--title", "[red]Moods")
        made = await publish("--title", "[red]Moods")
        again = await publish()

    assert "would: make the set “[red]Moods” with" in rehearsed
    assert f"done, {len(STICKERS)} stickers" in made
    assert "make the set “[red]Moods” with" in made
    assert again.strip() == f"up to date, {len(STICKERS)} stickers: https://t.me/addstickers/{SET}"
