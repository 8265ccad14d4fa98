"""The panel behind the scenes plays what happens around the bot."""

import re

import pytest
from playwright.async_api import expect

from tests.sandbox.receiving import until
from tests.sandbox_page.conftest import TOKEN

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

GROUP = -4001
BEN, CLEO, OTHER_BOT = 1002, 1003, 2001


def message(page, words):
    return page.get_by_test_id("message").filter(has_text=words)


async def write(page, words):
    await page.get_by_test_id("composer-input").fill(words)
    await page.get_by_test_id("composer-send").click()


async def send_as_bot(page, sandbox, **fields):
    return await page.request.post(f"{sandbox.url}/bot{TOKEN}/sendMessage", data=fields)


async def test_an_anonymous_admin_writes_under_the_name_of_the_group(desktop, sandbox):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id("control-migrate").click()
    await desktop.get_by_test_id(f"control-person-{BEN}").select_option("anonymous")
    ranks = [chat.ranks for chat in sandbox.world.chats.values() if chat.kind == "supergroup"]
    await until(lambda: any(BEN in of_chat for of_chat in ranks))
    await desktop.get_by_test_id(f"speak-as-{BEN}").check()
    await write(desktop, "Guess who")
    await desktop.get_by_test_id("speak-as-1001").check()

    await expect(message(desktop, "Guess who")).to_contain_text(re.compile("Weekend crew.*admin"))


async def test_another_bot_is_added_and_spoken_as(desktop):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id(f"control-person-{OTHER_BOT}").select_option("added")
    await desktop.get_by_test_id(f"speak-as-{OTHER_BOT}").check()
    await write(desktop, "Beep")

    await expect(message(desktop, "Beep")).to_have_attribute("data-from", str(OTHER_BOT))


async def test_somebody_new_is_made_and_joins_the_group(desktop):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id("control-person").fill("Dora")
    await desktop.get_by_test_id("control-person-add").click()

    await expect(desktop.get_by_test_id("service").last).to_have_text("Ada added Dora")
    await expect(desktop.get_by_test_id("speak-as")).to_contain_text("Dora")


async def test_a_member_leaves_and_cannot_be_spoken_as(desktop):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id(f"control-person-{CLEO}").select_option("leave")

    await expect(desktop.get_by_test_id(f"speak-as-{CLEO}")).to_have_count(0)
    await expect(desktop.get_by_test_id("chat-subtitle")).to_contain_text("2 people")


async def test_the_bot_is_removed_and_comes_back_as_an_admin(desktop):
    await desktop.get_by_test_id("controls-open").click()
    standing = desktop.get_by_test_id("control-bot")
    await standing.select_option("kicked")
    await expect(desktop.get_by_test_id("chat-subtitle")).to_contain_text("without the bot")
    await standing.select_option("administrator")

    await expect(desktop.get_by_test_id("chat-subtitle")).to_contain_text("as an admin")
    await expect(standing).to_have_value("administrator")


async def test_privacy_mode_is_switched_and_explained(desktop, sandbox):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id("control-privacy").check()

    await expect(desktop.locator(".notice")).to_contain_text("Privacy mode is on")
    assert sandbox.world.privacy_mode


async def test_what_is_protected_cannot_be_copied(desktop):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id("control-protect").check()
    await expect(desktop.locator(".notice")).to_contain_text("may not be copied")
    await write(desktop, "Between us")
    await message(desktop, "Between us").locator(".lock").wait_for()
    await message(desktop, "Between us").click(button="right")

    await expect(desktop.get_by_test_id("menu-reply")).to_be_visible()
    await expect(desktop.get_by_test_id("menu-copy")).to_have_count(0)


async def test_trouble_is_ordered_happens_and_wears_off(desktop, sandbox):
    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id("trouble-kind").select_option("flood")
    await desktop.get_by_test_id("trouble-seconds").fill("7")
    await desktop.get_by_test_id("trouble-add").click()
    await expect(desktop.get_by_test_id("trouble")).to_have_count(1)

    refusal = await (await send_as_bot(desktop, sandbox, chat_id=GROUP, text="Hello")).json()

    assert refusal["error_code"] == 429
    assert refusal["parameters"] == {"retry_after": 7}
    await expect(desktop.get_by_test_id("trouble")).to_have_count(0)


async def test_trouble_can_be_ended_one_by_one_and_altogether(desktop):
    await desktop.get_by_test_id("controls-open").click()
    for kind in ("bad_gateway", "slow", "hung_polls"):
        await desktop.get_by_test_id("trouble-kind").select_option(kind)
        await desktop.get_by_test_id("trouble-add").click()
    await expect(desktop.get_by_test_id("trouble")).to_have_count(3)

    await desktop.get_by_test_id("trouble-remove").first.click()
    await expect(desktop.get_by_test_id("trouble")).to_have_count(2)
    await desktop.get_by_test_id("trouble-clear").click()

    await expect(desktop.get_by_test_id("trouble")).to_have_count(0)


async def test_calls_beyond_the_limits_are_counted(desktop, sandbox):
    await desktop.get_by_test_id("controls-open").click()
    for number in range(25):
        await send_as_bot(desktop, sandbox, chat_id=GROUP, text=f"Line {number}")

    await expect(desktop.get_by_test_id("limits-violations")).to_contain_text("Too fast")
    await desktop.get_by_test_id("limits-reset").click()
    await expect(desktop.get_by_test_id("limits-violations")).to_contain_text("Never too fast")


async def test_the_panel_covers_a_phone_and_back_closes_it(phone):
    await phone.get_by_test_id("controls-open").click()
    await expect(phone.get_by_test_id("control-bot")).to_be_visible()

    await phone.go_back()

    await expect(phone.get_by_test_id("controls")).to_be_hidden()
    await expect(phone.get_by_test_id("composer-input")).to_be_visible()


async def test_a_hundred_number_buttons_fit_a_phone(phone, sandbox):
    rows = [
        [
            {"text": str(8 * row + place), "callback_data": f"{row}.{place}"}
            for place in range(1, 9)
        ]
        for row in range(12)
    ]
    rows.append([{"text": "<", "callback_data": "<"}, {"text": "More", "callback_data": ">"}])
    keyboard = {"inline_keyboard": rows}
    answer = await send_as_bot(
        phone, sandbox, chat_id=GROUP, text="Which face?", reply_markup=keyboard
    )
    assert answer.ok
    buttons = phone.get_by_test_id("inline-button")
    await expect(buttons).to_have_count(98)

    boxes = await buttons.evaluate_all(
        "all => all.map(one => [one.offsetWidth, one.offsetHeight, "
        "one.firstElementChild.getClientRects().length])"
    )
    assert min(width for width, _, _ in boxes) >= 30
    assert min(height for _, height, _ in boxes) >= 32
    assert max(lines for _, _, lines in boxes) == 1
    assert await phone.evaluate("document.documentElement.scrollWidth") <= 360
