"""Stickers on the sandbox's Telegram: sent beside answers, and published as a set."""

import itertools

import pytest

from bot.chat.limits import Limits
from bot.chat.publishing import Order, full_name
from bot.chat.set_changes import Add, Create, Move, Remove, Replace, Restate, Retitle
from bot.core.emotions import Emotion, Strength
from bot.core.errors import SettingsError
from bot.core.stickers import EMOJIS, STICKERS, Motif, Sticker, StickerStyle
from bot.media.sticker_files import sticker_file
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.store.stickers import SetSticker
from bot.store.store import Store
from bot.wiring.stickers import publish_stickers
from tests.builders import analysis
from tests.e2e.town import ADA, BEN, GROUP, TOKEN, running_town
from tests.fakes import FakeBackend
from tests.photos.samples import collins, encoded

pytestmark = pytest.mark.e2e

PHOTO = encoded(collins())
SET = "faces_by_emotion_sandbox_bot"
STRANGER = 424242


def happy():
    return FakeBackend(analysis(Emotion.HAPPINESS))


def uploads(sandbox, method="sendSticker"):
    calls = [call for call in sandbox.calls if call.method == method and call.status == 200]
    return [
        any(str(value).endswith(" bytes>") for value in call.params.values()) for call in calls
    ]


async def sent_for(town):
    photo = await town.person().send_photo(ADA, PHOTO)
    await town.answer_to(photo)
    return town.stickers_since(photo)


async def test_the_first_sticker_is_uploaded_the_second_sent_by_its_id_and_a_stale_id_mended():
    moments = itertools.count(step=60)
    unhurried = Limits(clock=lambda: float(next(moments)))
    async with running_town(backend=happy(), limiter=unhurried) as town:
        (first,) = await sent_for(town)
        (second,) = await sent_for(town)
        town.sandbox.expire_stickers()
        (third,) = await sent_for(town)

        assert first.file.file_id == second.file.file_id != third.file.file_id
        assert first.emojis == (EMOJIS[Motif.HAPPINESS][0],)
        assert uploads(town.sandbox) == [True, False, True]


async def test_a_restart_keeps_the_ids(tmp_path):
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    async with Sandbox(TOKEN) as sandbox:
        for _ in range(2):
            store = await Store.open(url)
            async with running_town(
                backend=happy(), store=store, sandbox=sandbox, switched_on=False
            ) as town:
                assert len(await sent_for(town)) == 1

        assert uploads(sandbox) == [True, False]


async def test_a_group_gets_a_sticker_only_when_somebody_asks():
    async with running_town(backend=happy()) as town:
        photo = await town.person(BEN).send_photo(GROUP, PHOTO)
        await town.answer_to(photo)
        unasked = list(town.stickers_since(photo))
        await town.person(BEN).send_text(GROUP, "/mood", reply_to=photo.message_id)
        await town.answer_to(photo, nth=2)

        assert unasked == []
        assert len(town.stickers_since(photo)) == 1


async def test_animated_stickers_are_sent_where_the_operator_likes_them():
    settings = Settings(_env_file=None, sticker_style="animated")
    async with running_town(settings=settings, backend=happy()) as town:
        (sticker,) = await sent_for(town)

        assert sticker.is_animated


async def test_a_set_of_somebody_else_is_used_by_emoji_and_its_stale_ids_are_renewed():
    settings = Settings(_env_file=None, sticker_set="Cats")
    async with running_town(settings=settings, backend=happy()) as town:
        cat = sticker_file(Sticker(Motif.FEAR, Strength.CLEAR), animated=False)
        await town.sandbox.add_sticker_set("Cats", "Cats", [(cat, "🐱"), (cat, "😁")])

        (sticker,) = await sent_for(town)

        assert (sticker.set_name, sticker.emojis) == ("Cats", ("😁",))
        assert uploads(town.sandbox) == [False]


class Press:
    """A published set on a sandbox, and what each publishing changed."""

    def __init__(self, sandbox, url):
        self.sandbox = sandbox
        self.settings = Settings(
            _env_file=None, token=TOKEN, api_url=sandbox.url, database_url=url
        )
        self.told = []

    async def publish(self, **order):
        publication = await publish_stickers(
            self.settings,
            Order(**{"owner_id": ADA, **order}),
            lambda change, done, total: self.told.append((change, done, total)),
        )
        return publication.changes

    @property
    def set(self):
        return self.sandbox._stage.sticker_sets.find(SET)

    async def remember(self, *stickers):
        store = await Store.open(self.settings.database_url.get_secret_value())
        await store.stickers.keep_in_set(SET, *stickers)
        await store.aclose()

    async def remembered(self):
        store = await Store.open(self.settings.database_url.get_secret_value())
        kept = await store.stickers.in_set(SET)
        await store.aclose()
        return {each.name: each for each in kept}


@pytest.fixture
async def press(tmp_path):
    async with Sandbox(TOKEN) as sandbox:
        yield Press(sandbox, f"sqlite:///{tmp_path / 'bot.db'}")


async def test_the_set_has_every_drawing_in_order_with_its_emoji(press):
    create, *added = await press.publish(title="Moods")

    assert isinstance(create, Create)
    assert len(create.names) + len(added) == len(STICKERS)
    assert press.told[-1] == (added[-1], len(added) + 1, len(added) + 1)
    assert (press.set.title, press.set.owner_id) == ("Moods", ADA)
    assert [each.emojis for each in press.set.stickers] == [
        EMOJIS[each.motif] for each in STICKERS
    ]
    files = [press.sandbox._stage.files.read(each.file.file_id) for each in press.set.stickers]
    assert files == [sticker_file(each, animated=False) for each in STICKERS]


async def test_publishing_again_changes_nothing(press):
    await press.publish()

    assert await press.publish() == ()
    assert len(await press.remembered()) == len(STICKERS)


async def test_what_has_changed_is_changed_in_place(press):
    await press.publish()
    kept = (await press.remembered())["fear-clear"]
    await press.remember(
        SetSticker(kept.name, kept.file_unique_id, "an older drawing", kept.emojis)
    )
    kept = (await press.remembered())["anger-clear"]
    await press.remember(SetSticker(kept.name, kept.file_unique_id, kept.content_hash, ("😠",)))
    press.sandbox._stage.sticker_sets.move(press.set, 0, 5)

    changes = await press.publish(title="Other faces")

    assert changes == (
        Retitle("Other faces"),
        Restate("anger-clear"),
        Replace("fear-clear"),
        Move("anger-slight", 0),
    )
    assert await press.publish() == ()
    assert press.set.title == "Other faces"
    assert [each.emojis for each in press.set.stickers] == [
        EMOJIS[each.motif] for each in STICKERS
    ]


async def test_another_style_replaces_every_sticker_in_its_place(press):
    await press.publish()

    changes = await press.publish(style=StickerStyle.ANIMATED)

    assert changes == tuple(Replace(each.name) for each in STICKERS)
    assert all(each.is_animated for each in press.set.stickers)
    assert await press.publish(style=StickerStyle.ANIMATED) == ()


async def test_a_sticker_that_is_drawn_no_more_is_taken_out_and_a_missing_one_added(press):
    await press.publish()
    stage = press.sandbox._stage
    old = sticker_file(Sticker(Motif.FEAR, Strength.CLEAR), animated=True)
    made = await stage.darkroom.develop_sticker(old, emojis=("😠",))
    stage.sticker_sets.insert(press.set, made)
    stage.sticker_sets.remove(press.set, 0)
    await press.remember(SetSticker("an-old-motif", made.file.file_unique_id, "x", ("😠",)))

    assert await press.publish() == (
        Add("anger-slight"),
        Remove("an-old-motif"),
        Move("anger-slight", 0),
    )

    assert len(press.set.stickers) == len(STICKERS)
    assert set(await press.remembered()) == {each.name for each in STICKERS}
    assert await press.publish() == ()


async def test_a_new_database_takes_the_set_over_without_doubling_it(press, tmp_path):
    await press.publish()
    other = Press(press.sandbox, f"sqlite:///{tmp_path / 'other.db'}")

    changes = await other.publish()

    assert all(isinstance(change, Replace) for change in changes)
    assert len(press.set.stickers) == len(STICKERS)
    assert await other.publish() == ()


async def test_a_rehearsal_changes_nothing(press):
    changes = await press.publish(is_rehearsal=True)

    assert isinstance(changes[0], Create)
    assert press.set is None
    assert press.told == []


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ({"owner_id": STRANGER}, f"--owner: Telegram does not let {STRANGER} own the set"),
        ({"name": "two__lines"}, "--name: two__lines_by_emotion_sandbox_bot cannot be"),
    ],
)
async def test_a_slip_of_the_operator_is_said_in_words(press, order, words):
    with pytest.raises(SettingsError, match=words):
        await press.publish(**order)


async def test_a_set_of_another_owner_is_left_alone(press):
    await press.publish()
    kept = (await press.remembered())["fear-clear"]
    await press.remember(SetSticker(kept.name, kept.file_unique_id, "older", kept.emojis))

    press.set.owner_id = BEN

    with pytest.raises(SettingsError, match=f"does not belong to {ADA}"):
        await press.publish()


async def test_a_token_that_telegram_refuses_is_said_and_never_shown(press):
    settings = press.settings.model_copy(
        update={"token": Settings(_env_file=None, token="1:wrong-secret").token}
    )

    with pytest.raises(SettingsError, match="does not accept this token") as caught:
        await publish_stickers(settings, Order(ADA), lambda *_: None)
    assert "secret" not in str(caught.value)


async def test_the_published_set_gives_each_answer_its_own_sticker(press):
    await press.publish()
    settings = Settings(_env_file=None, sticker_set=SET)
    async with running_town(
        settings=settings, backend=happy(), sandbox=press.sandbox, switched_on=False
    ) as town:
        (sticker,) = await sent_for(town)

    names = [each.name for each in STICKERS]
    assert sticker.file == press.set.stickers[names.index("happiness-strong")].file


def test_a_name_gets_the_bots_ending_once():
    assert full_name("faces", "some_bot") == "faces_by_some_bot"
    assert full_name("faces_by_Some_Bot", "some_bot") == "faces_by_Some_Bot"
