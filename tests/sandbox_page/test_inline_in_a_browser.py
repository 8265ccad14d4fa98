"""Inline and guest mode as a person uses them in the page: typing, choosing, keys, buttons."""

import asyncio
import json

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.sandbox.modes import BotModes
from tests.chromium import stop_clock
from tests.photos.samples import encoded, plain
from tests.sandbox.receiving import until
from tests.sandbox_page.conftest import TOKEN

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ADA, BEN, GROUP = 1001, 1002, -4001
NAME = "@emotion_sandbox_bot"
WORDS = ("This made me smile.", "I'm here for you.", "Plot twist!")


def article(number, words):
    said = {"message_text": words}
    return {"type": "article", "id": f"{number}", "title": words, "input_message_content": said}


class AnsweringBot:
    """Reads updates over HTTP, answers what it can, and notes what it was told."""

    def __init__(self, page, url):
        self._page, self._base = page, f"{url}/bot{TOKEN}"
        self.button = None
        self.told = []

    async def call(self, method, **fields):
        flat = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in fields.items()
        }
        answer = await self._page.request.post(f"{self._base}/{method}", form=flat)
        return (await answer.json())["result"]

    async def serve(self):
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                self.told.append(update)
                await self._answer(update)

    async def _answer(self, update):
        if query := update.get("inline_query"):
            wanted = query["query"].lower()
            found = [
                article(number, words)
                for number, words in enumerate(WORDS)
                if wanted in words.lower()
            ]
            fields = {"button": self.button} if self.button else {}
            await self.call(
                "answerInlineQuery", inline_query_id=query["id"], results=found, **fields
            )
        if call := update.get("guest_message"):
            await self.call(
                "answerGuestQuery",
                guest_query_id=call["guest_query_id"],
                result=article(0, "This face looks calm."),
            )


@pytest_asyncio.fixture(loop_scope="module")
async def bot(desktop, sandbox):
    sandbox.set_modes(BotModes(inline=True, inline_feedback=True, guest=True))
    bot = AnsweringBot(desktop, sandbox.url)
    serving = asyncio.create_task(bot.serve())
    yield bot
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)


def box(page):
    return page.get_by_test_id("composer-input")


def results(page):
    return page.get_by_test_id("inline-result")


def message(page, words):
    return page.get_by_test_id("message").filter(has_text=words)


async def test_what_is_typed_after_the_name_narrows_what_is_offered(desktop, bot):
    await box(desktop).fill(f"{NAME} ")
    await expect(results(desktop)).to_have_count(3)

    await box(desktop).press_sequentially("twist")
    await expect(results(desktop)).to_have_count(1)
    await box(desktop).fill(f"{NAME} nothing like it")
    await expect(desktop.get_by_test_id("inline-panel")).to_contain_text("nothing to offer")
    await box(desktop).fill("something else")
    await expect(desktop.get_by_test_id("inline-panel")).to_be_hidden()


async def test_a_quick_typist_is_asked_about_once(desktop, bot):
    await stop_clock(desktop)
    await box(desktop).fill(f"{NAME} t")
    for key in "wist":
        await desktop.clock.run_for(200)
        await box(desktop).press(key)
    await desktop.clock.run_for(300)
    await expect(results(desktop)).to_have_count(1)

    queries = [each["inline_query"]["query"] for each in bot.told if "inline_query" in each]
    assert queries == ["twist"]


async def test_a_result_is_chosen_by_a_click_and_sent_via_the_bot(desktop, bot):
    await box(desktop).fill(f"{NAME} ")
    await results(desktop).filter(has_text="Plot twist!").click()

    said = message(desktop, "Plot twist!")
    await expect(said).to_contain_text(f"via {NAME}")
    await expect(said).to_have_attribute("data-from", str(ADA))
    await expect(box(desktop)).to_have_value("")
    await expect(desktop.get_by_test_id("inline-panel")).to_be_hidden()


async def test_arrows_and_enter_choose_without_the_mouse(desktop, bot):
    await box(desktop).fill(f"{NAME} ")
    await expect(results(desktop)).to_have_count(3)
    await box(desktop).press("ArrowDown")
    await box(desktop).press("ArrowDown")
    second = results(desktop).nth(1)

    await expect(second).to_have_attribute("aria-selected", "true")
    active = await box(desktop).get_attribute("aria-activedescendant")
    assert active == await second.get_attribute("id")
    await box(desktop).press("Enter")
    await expect(message(desktop, "I'm here for you.")).to_contain_text("via @")


async def test_enter_alone_sends_the_words_and_escape_puts_the_offer_away(desktop, bot):
    await box(desktop).fill(f"{NAME} twist")
    await expect(results(desktop)).to_have_count(1)
    await box(desktop).press("Escape")
    await expect(desktop.get_by_test_id("inline-panel")).to_be_hidden()
    await expect(box(desktop)).to_have_value(f"{NAME} twist")

    await box(desktop).press("Enter")
    await expect(message(desktop, f"{NAME} twist")).not_to_contain_text("via")


async def test_the_choice_answers_the_message_that_was_replied_to(desktop, sandbox, bot):
    await sandbox.person(BEN).send_text(GROUP, "Guess what")
    await message(desktop, "Guess what").dblclick()
    await box(desktop).fill(f"{NAME} twist")
    await results(desktop).click()

    await expect(message(desktop, "Plot twist!")).to_contain_text("Guess what")
    await expect(desktop.get_by_test_id("reply-bar")).to_be_hidden()


async def test_the_button_over_the_results_starts_the_bot_in_private(desktop, sandbox, bot):
    bot.button = {"text": "What is this?", "start_parameter": "inline"}
    await box(desktop).fill(f"{NAME} ")
    await desktop.get_by_test_id("inline-start").click()

    await expect(message(desktop, "/start inline")).to_be_visible()
    assert [each.content.words for each in sandbox.world.chats[ADA].messages.values()] == [
        "/start inline"
    ]


async def test_a_button_switches_to_inline_mode_in_this_chat(desktop, bot):
    button = {"text": "Say it", "switch_inline_query_current_chat": "twist"}
    markup = {"inline_keyboard": [[button]]}
    await bot.call("sendMessage", chat_id=GROUP, text="Try", reply_markup=markup)
    await desktop.get_by_test_id("inline-button").click()

    await expect(box(desktop)).to_have_value(f"{NAME} twist")
    await expect(results(desktop)).to_have_count(1)


async def test_a_button_switches_to_inline_mode_in_a_chosen_chat(desktop, bot):
    chosen = {"query": "twist", "allow_bot_chats": True}
    button = {"text": "Elsewhere", "switch_inline_query_chosen_chat": chosen}
    markup = {"inline_keyboard": [[button]]}
    await bot.call("sendMessage", chat_id=GROUP, text="Try", reply_markup=markup)
    await desktop.get_by_test_id("inline-button").click()

    await expect(desktop.get_by_test_id("choose-group")).to_have_count(0)
    await desktop.get_by_test_id("choose-private").click()
    await expect(desktop.locator("#chat-title")).to_have_text("Emotion bot")
    await expect(box(desktop)).to_have_value(f"{NAME} twist")


async def test_a_guest_answers_who_mentions_it_under_a_photo(desktop, sandbox, bot):
    sandbox.leave(GROUP, sandbox.world.bot.id)
    sandbox.set_modes(BotModes(guest=True))
    await sandbox.person(BEN).send_photo(GROUP, encoded(plain((160, 120))), caption="me")
    await message(desktop, "me").first.dblclick()
    await box(desktop).fill(NAME)
    await box(desktop).press("Enter")

    answer = message(desktop, "This face looks calm.")
    await expect(answer).to_contain_text("a guest, asked by Ada")
    call = next(each["guest_message"] for each in bot.told if "guest_message" in each)
    assert call["reply_to_message"]["photo"]


async def test_the_panel_switches_the_modes(desktop, sandbox):
    await desktop.get_by_test_id("controls-open").click()
    inline, feedback, guest = (
        desktop.get_by_test_id(f"control-{mode}")
        for mode in ("inline", "inline_feedback", "guest")
    )
    await expect(feedback).to_be_disabled()

    # Not `check`: until the sandbox knows, news of another switch may set one back for a moment.
    for switch in (inline, feedback, guest):
        await switch.click()

    await until(
        lambda: sandbox.world.modes == BotModes(inline=True, inline_feedback=True, guest=True)
    )
    for switch in (inline, feedback, guest):
        await expect(switch).to_be_checked()


async def test_with_inline_mode_off_nothing_is_offered(desktop, sandbox):
    await box(desktop).fill(f"{NAME} twist")

    await expect(desktop.get_by_test_id("inline-panel")).to_be_hidden()


async def test_a_phone_chooses_by_touch_without_losing_the_keyboard(phone, sandbox):
    sandbox.set_modes(BotModes(inline=True))
    bot = AnsweringBot(phone, sandbox.url)
    serving = asyncio.create_task(bot.serve())
    await box(phone).tap()
    await box(phone).fill(f"{NAME} ")
    await expect(results(phone)).to_have_count(3)
    assert await phone.evaluate("document.documentElement.scrollWidth") <= 360

    await results(phone).nth(2).tap()

    await expect(message(phone, "Plot twist!")).to_contain_text("via @")
    await expect(box(phone)).to_be_focused()
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
