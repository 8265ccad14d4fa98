import asyncio

import pytest
from telegram import Update

from bot.chat.updates import PERSON_SHARE, ChatOrder, UpdateQueue
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BEN, GROUP, PRIVATE, photo_update, press_update, text_update

BUSY = load_rule_book().texts.line(Line.BACKEND_BUSY)


class Hall:
    """A chat order whose work waits until it is let go."""

    def __init__(self, *, photos=100, in_hand=500):
        self.log = []
        self.turned_away = []
        self.go = asyncio.Event()
        self.order = ChatOrder(
            in_hand=in_hand,
            photos=photos,
            is_photo=lambda update: update.message is not None and bool(update.message.photo),
            turn_away=self._turn_away,
        )

    async def _turn_away(self, update):
        self.turned_away.append(update.update_id)

    async def _work(self, name):
        self.log.append(f"begin {name}")
        await self.go.wait()
        self.log.append(f"end {name}")

    def begin(self, name, update_json):
        update = Update.de_json(update_json, None)
        return asyncio.create_task(self.order.process_update(update, self._work(name)))


async def settle():
    for _ in range(10):
        await asyncio.sleep(0)


async def test_a_chat_is_in_order_and_chats_are_beside_each_other():
    hall = Hall()
    tasks = [hall.begin(f"ada {number}", photo_update()) for number in range(3)]
    tasks.append(hall.begin("group", photo_update("group")))
    await settle()
    begun = list(hall.log)
    hall.go.set()
    await asyncio.gather(*tasks)

    assert begun == ["begin ada 0", "begin group"]
    ada = [line for line in hall.log if "ada" in line]
    assert ada == [f"{what} ada {number}" for number in range(3) for what in ("begin", "end")]


async def test_a_press_does_not_wait_behind_a_photo():
    hall = Hall()
    tasks = [hall.begin("photo", photo_update("group")), hall.begin("press", press_update("x"))]
    await settle()

    assert hall.log == ["begin photo", "begin press"]
    hall.go.set()
    await asyncio.gather(*tasks)


async def test_photos_over_the_limit_are_turned_away_and_words_are_not():
    hall = Hall(photos=2)
    tasks = [hall.begin("a", photo_update()), hall.begin("b", photo_update("group"))]
    late = photo_update()
    tasks += [hall.begin("late", late), hall.begin("words", text_update("hello"))]
    await settle()
    hall.go.set()
    await asyncio.gather(*tasks)

    assert hall.turned_away == [late["update_id"]]
    assert "end words" in hall.log
    assert "begin late" not in hall.log


async def test_a_photo_that_is_done_makes_room_for_another():
    hall = Hall(photos=1)
    hall.go.set()

    for number in range(3):
        await hall.begin(f"photo {number}", photo_update())

    assert hall.turned_away == []


async def test_one_chat_cannot_take_all_the_room():
    hall = Hall(photos=100)
    crowd = [ADA | {"id": number} for number in range(1, 41)]
    tasks = [hall.begin("group", photo_update("group", person=person)) for person in crowd]
    tasks.append(hall.begin("ada", photo_update()))
    await settle()
    hall.go.set()
    await asyncio.gather(*tasks)

    assert len(hall.turned_away) == 15
    assert "end ada" in hall.log


async def test_one_person_cannot_take_all_the_room_of_a_chat_or_of_many():
    hall = Hall(photos=200)
    tasks = [hall.begin("private", photo_update()) for _ in range(15)]
    tasks += [hall.begin("group", photo_update("group")) for _ in range(15)]
    tasks.append(hall.begin("ben", photo_update("group", person=BEN)))
    tasks.append(hall.begin("words", text_update("hello", "group")))
    await settle()
    hall.go.set()
    await asyncio.gather(*tasks)
    await hall.begin("later", photo_update())

    assert len(hall.turned_away) == 30 - PERSON_SHARE
    assert {"end ben", "end words", "end later"} <= set(hall.log)


async def test_a_whole_album_always_finds_room_in_its_chat():
    hall = Hall(photos=12)
    tasks = [hall.begin("part", photo_update(media_group_id="1")) for _ in range(10)]
    await settle()

    assert hall.turned_away == []
    hall.go.set()
    await asyncio.gather(*tasks)


async def test_an_error_ends_only_its_own_turn():
    hall = Hall()
    hall.go.set()

    async def fail():
        raise RuntimeError("a bug")

    update = Update.de_json(photo_update(), None)
    with pytest.raises(RuntimeError, match="a bug"):
        await hall.order.process_update(update, fail())
    await hall.begin("next", photo_update())

    assert hall.log == ["begin next", "end next"]


async def test_an_update_that_comes_again_is_worked_on_once():
    hall = Hall()
    hall.go.set()
    update = photo_update()

    await hall.begin("first", update)
    await hall.begin("again", update)

    assert hall.log == ["begin first", "end first"]


async def take_turn(hall, name, chat_id=PRIVATE):
    async with hall.order.turn(chat_id):
        hall.log.append(f"begin {name}")
        await hall.go.wait()
        hall.log.append(f"end {name}")


async def test_work_from_elsewhere_takes_its_place_in_its_chats_order():
    hall = Hall()
    before = hall.begin("before", text_update("/help"))
    await settle()
    photo = asyncio.create_task(take_turn(hall, "photo"))
    await settle()
    after = hall.begin("after", text_update("/help"))
    elsewhere = hall.begin("elsewhere", text_update("/help", "group"))
    await settle()
    begun = list(hall.log)
    hall.go.set()
    await asyncio.gather(before, photo, after, elsewhere)

    assert begun == ["begin before", "begin elsewhere"]
    private = [line for line in hall.log if "elsewhere" not in line]
    names = ("before", "photo", "after")
    assert private == [f"{what} {name}" for name in names for what in ("begin", "end")]


async def test_work_from_elsewhere_that_is_cancelled_leaves_its_place():
    hall = Hall()
    tasks = [asyncio.create_task(take_turn(hall, name)) for name in ("running", "waiting")]
    await settle()

    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

    assert hall.log == ["begin running"]
    assert hall.order._lanes == {}


async def test_a_chat_is_busy_while_something_of_it_is_in_hand_beside_presses():
    hall = Hall()
    tasks = [hall.begin("press", press_update("x"))]
    await settle()
    with_press = hall.order.is_busy(GROUP)
    tasks.append(hall.begin("command", text_update("/settings", "group")))
    await settle()
    with_command = hall.order.is_busy(GROUP)
    hall.go.set()
    await asyncio.gather(*tasks)

    assert (with_press, with_command, hall.order.is_busy(GROUP)) == (False, True, False)


async def test_abandoned_work_ends_and_nothing_new_begins():
    hall = Hall()
    tasks = [hall.begin(f"{number}", photo_update()) for number in range(3)]
    await settle()

    hall.order.abandon()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    await hall.begin("late", photo_update())

    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    assert hall.log == ["begin 0"]


async def takes_nothing(item):
    return False


async def test_the_queue_lets_in_no_more_than_can_be_in_hand():
    queue = UpdateQueue(2, takes_nothing)
    await queue.put("a")
    await queue.put("b")
    waiting = asyncio.create_task(queue.put("c"))
    assert [await queue.get(), await queue.get()] == ["a", "b"]
    await settle()
    # Taken out is not done: there is still no room.
    assert not queue.has_room
    assert not waiting.done()

    queue.task_done()
    await waiting

    assert await queue.get() == "c"


async def test_a_flood_in_private_is_told_once_a_minute_and_a_group_is_not(open_chat):
    chat = await open_chat(photos_at_once=1, photos_waiting=0)
    chat.backend.hold()
    first = asyncio.create_task(chat.receive_in_order(photo_update("supergroup")))
    while not chat.backend.at_once:
        await asyncio.sleep(0)

    for _ in range(3):
        await chat.receive_in_order(photo_update())
    behind = [asyncio.create_task(chat.receive_in_order(photo_update("group"))) for _ in range(3)]
    await chat.receive_in_order(text_update("hello"))
    await settle()
    chat.backend.go.set()
    await asyncio.gather(first, *behind)

    private = [params["text"] for params in chat.sent("sendMessage") if params["chat_id"] > 0]
    assert private.count(BUSY) == 1
    assert len(private) == 2
    assert len(chat.backend.photos) == 1


async def test_asking_about_a_photo_counts_as_a_photo(open_chat):
    chat = await open_chat(photos_at_once=1, photos_waiting=0)
    photo = photo_update("group")["message"]

    def is_photo(update):
        return chat.application.order._is_photo(Update.de_json(update, chat.application.bot))

    assert is_photo(text_update("/mood", "group", reply_to_message=photo))
    assert is_photo(photo_update("group"))
    assert not is_photo(text_update("/mood", "group"))
    assert not is_photo(text_update("nice", "group", reply_to_message=photo))
    assert not is_photo(press_update("x"))
