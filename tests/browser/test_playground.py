"""What somebody who writes rules does in the playground, and sees."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.bench import RULES, running_playground
from tests.chromium import PATIENCE_MS, keep_toasts, toasts
from tests.photos.samples import collage, encoded

pytestmark = [pytest.mark.browser, pytest.mark.model]


@pytest.fixture
def rules(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(RULES, encoding="utf-8")
    return path


@pytest.fixture
async def address(rules):
    async with running_playground(rules) as url:
        yield url


@pytest.fixture
async def bench(chromium, address, complaints):
    """The page on a desktop."""
    async for page in _open(chromium, address, complaints, {"width": 1280, "height": 800}):
        yield page


@pytest.fixture
async def handset(chromium, address, complaints):
    """The page on a phone."""
    size = {"width": 390, "height": 844}
    async for page in _open(chromium, address, complaints, size, has_touch=True, is_mobile=True):
        yield page


async def _open(chromium, address, complaints, size, **options):
    context = await chromium.new_context(viewport=size, **options)
    page = await context.new_page()
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(PATIENCE_MS)
    await keep_toasts(page)
    await page.goto(address)
    await expect(page.get_by_test_id("said")).to_be_visible()
    yield page
    await context.close()


def box_of(page):
    return page.get_by_test_id("box").filter(visible=True)


def reaction(page):
    return page.get_by_test_id("reaction")


async def line_at_cursor(page):
    return await box_of(page).evaluate(
        "box => box.value.slice(box.selectionStart, box.selectionEnd)"
    )


async def line_number(page):
    return await box_of(page).evaluate(
        "box => box.value.slice(0, box.selectionStart).split('\\n').length"
    )


async def test_a_changed_rule_changes_the_answer_and_nothing_is_written(bench, rules):
    await expect(reaction(bench)).to_have_text("🎉")

    await box_of(bench).fill(RULES.replace("🎉", "🥰"))

    await expect(reaction(bench)).to_have_text("🥰")
    await expect(bench.get_by_test_id("file-status")).to_have_text("Not saved")
    assert rules.read_text("utf-8") == RULES


async def test_save_writes_the_file(bench, rules):
    await box_of(bench).fill(RULES.replace("🎉", "🥰"))
    await bench.get_by_test_id("save").click()

    await expect(bench.get_by_test_id("file-status")).to_have_text("")
    assert "🥰" in rules.read_text("utf-8")


async def test_a_broken_rule_is_marked_with_its_mend_and_the_last_answer_stays(bench):
    await box_of(bench).fill(RULES.replace('"happiness"', '"happines"').replace("🔥", "🤔"))

    problem = bench.get_by_test_id("problem")
    await expect(problem).to_contain_text("line 11")
    await expect(problem).to_contain_text('did you mean "happiness"')
    marked = await bench.locator(".sheet:not([hidden]) .row.bad").all_inner_texts()
    assert [words.strip() for words in marked] == ['emotion = "happines"']
    await expect(reaction(bench)).to_have_text("🎉")
    await expect(bench.get_by_test_id("answer-note")).to_contain_text("when they last worked")

    # The rest goes on with the rules as they last worked.
    await bench.get_by_test_id("look-anger").click()
    await expect(reaction(bench)).to_have_text("🔥")

    await problem.click()
    assert await line_number(bench) == 11
    await bench.keyboard.press("Control+z")
    await expect(problem).to_have_count(0)
    await expect(bench.get_by_test_id("answer-note")).to_be_hidden()


async def test_a_photo_brings_its_faces_and_each_can_be_picked(bench):
    picture = encoded(collage(3, (1280, 430), columns=3))
    photo = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": picture}
    await bench.get_by_test_id("photo").set_input_files(photo)

    boxes = bench.get_by_test_id("face-box")
    await expect(boxes).to_have_count(3)
    await expect(bench.get_by_test_id("facts")).to_contain_text("faces3")

    await boxes.nth(1).click()
    await expect(bench.get_by_test_id("look-happiness")).to_have_attribute("aria-pressed", "true")
    await bench.get_by_test_id("alone").check()

    await expect(reaction(bench)).to_have_text("🎉")
    await expect(bench.get_by_test_id("facts")).to_contain_text("faces1")


async def test_a_sample_is_one_press_away(bench):
    await bench.get_by_test_id("sample-0").click()

    await expect(bench.get_by_test_id("face-box")).to_have_count(1)


async def test_a_file_that_is_no_photo_is_told(chromium, address):
    # The browser itself complains of the refusal, so no console is watched here.
    async for page in _open(chromium, address, [], {"width": 1280, "height": 800}):
        file = {"name": "x.jpg", "mimeType": "image/jpeg", "buffer": b"no photo"}
        await page.get_by_test_id("photo").set_input_files(file)

        await expect(toasts(page, "no photo that can be read")).to_have_count(1)


async def test_sliders_make_another_emotion_and_always_sum_to_one(bench):
    await bench.get_by_test_id("share-anger").fill("90")

    await expect(reaction(bench)).to_have_text("🔥")
    await expect(bench.get_by_test_id("facts")).to_contain_text("emotionanger")
    shown = await bench.locator("#sliders output").all_inner_texts()
    assert 96 <= sum(int(words.rstrip("%")) for words in shown) <= 104


async def test_mixed_looks_and_more_faces(bench):
    await bench.get_by_test_id("second").select_option("disgust")
    await expect(bench.get_by_test_id("facts")).to_contain_text("mixedtrue")

    for _ in range(8):
        await bench.get_by_test_id("add-face").click()
    await expect(bench.get_by_test_id("facts")).to_contain_text("faces9")
    await expect(bench.get_by_test_id("add-face")).to_be_disabled()
    await bench.get_by_test_id("remove-face").click()
    await expect(bench.get_by_test_id("facts")).to_contain_text("faces8")


async def test_a_press_on_a_winner_leads_to_its_line(bench):
    await bench.get_by_test_id("winner-reactions").click()
    assert await line_at_cursor(bench) == "[[rule]]"
    assert await line_number(bench) == 8

    await bench.get_by_test_id("winner-observation").click()

    await expect(bench.get_by_test_id("file-status")).to_have_text("Built in: to read")
    assert await line_at_cursor(bench) == "[[rule]]"
    await expect(box_of(bench)).not_to_be_editable()


async def test_a_built_in_rule_is_copied_to_be_changed(bench):
    await bench.get_by_test_id("adopt").first.click()

    await expect(box_of(bench)).to_have_value(re.compile(r"my joy[\s\S]+\[\[rule\]\][\s\S]+name"))
    await expect(bench.get_by_test_id("winner-sticker").locator("..")).to_contain_text("yours")


async def test_a_group_that_did_not_ask_is_left_in_peace(bench):
    await bench.get_by_test_id("remove-face").click()
    await bench.get_by_test_id("kind").select_option("group")
    await expect(bench.get_by_test_id("silence")).to_contain_text("nobody asked")

    await bench.get_by_test_id("asked").check()

    await expect(bench.get_by_test_id("said")).to_be_visible()


async def test_a_clip_is_made_of_the_faces_and_the_looks_before(bench):
    await expect(bench.get_by_test_id("between")).to_be_disabled()
    await bench.get_by_test_id("began").select_option("neutral")
    await bench.get_by_test_id("between").select_option("surprise")

    await expect(bench.get_by_test_id("said")).to_contain_text(
        "then surprised at 0:02, then happy"
    )
    await expect(bench.get_by_test_id("facts")).to_contain_text("brightens")

    await bench.get_by_test_id("began").select_option("")
    await expect(bench.get_by_test_id("facts")).not_to_contain_text("brightens")


async def test_rules_that_almost_match_can_be_found(bench):
    await bench.get_by_test_id("sieve-near").click()
    await bench.get_by_test_id("find").fill("my anger")

    rule = bench.get_by_test_id("rule")
    await expect(rule).to_have_count(1)
    await rule.locator("summary").click()
    await expect(rule).to_contain_text("(here: happiness)")


async def test_arabic_runs_from_right_to_left(bench):
    await bench.get_by_test_id("language").select_option("ar")

    await expect(bench.locator(".said")).to_have_attribute("dir", "rtl")


async def test_on_a_phone_there_is_one_part_at_a_time(handset):
    await expect(box_of(handset)).to_have_count(0)
    await handset.get_by_role("button", name="Why").tap()
    await expect(handset.get_by_test_id("chat")).to_be_hidden()

    await handset.get_by_test_id("winner-reactions").tap()

    await expect(box_of(handset)).to_have_count(1)
    assert await line_at_cursor(handset) == "[[rule]]"
    width = await handset.evaluate("document.documentElement.scrollWidth")
    assert width == 390


async def test_the_answer_stays_in_sight_on_a_phone(handset):
    glance = handset.locator("#glance")
    await expect(glance).to_be_hidden()

    await handset.get_by_test_id("share-surprise").scroll_into_view_if_needed()
    await handset.get_by_test_id("caption").scroll_into_view_if_needed()

    await expect(glance).to_contain_text("🎉")


@pytest.mark.parametrize(
    ("scores", "moved"),
    [
        ({"a": 0.5, "b": 0.3, "c": 0.2}, {"a": 0.75, "b": 0.15, "c": 0.1}),
        ({"a": 1, "b": 0, "c": 0}, {"a": 0.75, "b": 0.125, "c": 0.125}),
    ],
)
async def test_other_shares_keep_their_proportions(bench, scores, moved):
    found = await bench.evaluate(
        """async (scores) => (await import("/page/js/scores.js")).moveShare(scores, "a", 0.75)""",
        scores,
    )

    assert found == pytest.approx(moved)


async def test_tokens_of_toml_are_told_apart(bench):
    line = "words = [\"a # b\", { key = 'c', weight = 2.5 }] # no"
    tokens = await bench.evaluate(
        """async (line) => {
          const { START, tokenize } = await import("/page/js/toml-tokens.js");
          return tokenize(line, START).tokens.filter(({ kind }) => kind);
        }""",
        line,
    )

    kinds = [(token["kind"], token["text"]) for token in tokens]
    assert kinds == [
        ("key", "words"),
        ("open", "["),
        ("string", '"a # b"'),
        ("open", "{"),
        ("key", "key"),
        ("string", "'c'"),
        ("key", "weight"),
        ("value", "2.5"),
        ("close", "}"),
        ("close", "]"),
        ("comment", "# no"),
    ]
