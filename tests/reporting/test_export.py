import csv
import io
import json

from bot.core.tallies import tally
from bot.reporting.export import csv_lines, json_parts
from bot.reporting.report import Source, build_report
from tests.reporting.menus import EVIL, ITEMS, faces, menu


async def each_of(records):
    for record in records:
        yield record


async def joined(parts):
    return "".join([part async for part in parts])


def few_items():
    """Soup by many, and something else by four."""
    records = [face for face in faces() if face.item_id == 1]
    others = [face for face in faces(seed=3, people=4) if face.item_id == 2]
    return records, others


async def test_csv_has_a_line_for_every_face_and_no_person_or_time():
    text = await joined(csv_lines(menu(), each_of(faces())))

    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == len(faces())
    assert list(rows[0]) == [
        *("item", "looks", "anger", "contempt", "disgust", "fear"),
        *("happiness", "neutral", "sadness", "surprise"),
    ]
    assert {row["item"] for row in rows} == {"Soup", EVIL, "'=Cake"}


async def test_rows_do_not_tell_the_order_in_which_photos_came():
    first, second = [await joined(csv_lines(menu(), each_of(faces()))) for _ in range(2)]

    assert first != second
    assert sorted(first.splitlines()) == sorted(second.splitlines())


async def test_json_has_the_report_and_then_every_face():
    told = json.loads(await joined(json_parts(menu(), each_of(faces()))))

    assert told["faces"] == len(told["rows"]) == len(faces())
    assert [item["item"] for item in told["items"]] == list(ITEMS.values())
    assert told["shares"]["happiness"]["low"] <= told["shares"]["happiness"]["value"]
    assert set(told["rows"][0]) == {"item", "looks", "scores"}


async def test_an_item_that_is_not_shown_is_not_exported_either():
    records, others = few_items()
    report = build_report(Source("Menu", tally(records + others), ITEMS))

    told = json.loads(await joined(json_parts(report, each_of(records + others))))

    # All less soup would be the four.
    assert {row["item"] for row in told["rows"]} == {None}
    assert told["items"] == []


async def test_nothing_is_valid_too():
    empty = build_report(Source("Nothing", tally([]), {}))

    assert json.loads(await joined(json_parts(empty, each_of([]))))["rows"] == []
    assert (await joined(csv_lines(empty, each_of([])))).count("\n") == 1
