import re
import sys
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from bot.core.errors import ReportSupportError
from bot.reporting.page import render_page
from tests.reporting.menus import CLOCK, few, menu, nothing

MADE_AT = datetime(2026, 5, 1, 18, tzinfo=UTC)


class Tags(HTMLParser):
    """Every tag with its attributes, and which words stand between."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.text = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture(scope="module")
def page():
    return render_page(menu(), clock=CLOCK, made_at=MADE_AT)


def test_what_people_wrote_is_text_and_never_a_tag(page):
    tags = Tags(page)

    assert "script" not in {tag for tag, _ in tags.tags}
    assert "<script>alert(1)</script>" in "".join(tags.text)


def test_nothing_is_loaded_from_anywhere(page):
    assert "default-src 'none'" in page
    assert re.findall(r'(?:src|action)="', page) == []
    links = [
        value
        for _, attributes in Tags(page).tags
        for name, value in attributes.items()
        if name in {"href", "xlink:href"}
    ]
    assert all(link.startswith("#") for link in links)
    assert re.findall(r"url\((?!#)", page) == []


def test_every_name_in_the_page_is_there_once(page):
    names = [attributes["id"] for _, attributes in Tags(page).tags if "id" in attributes]

    assert len(names) == len(set(names))
    assert set(re.findall(r'(?:url\(|href=")#([^)"]+)', page)) <= set(names)


def test_plots_take_their_paper_and_ink_from_the_page(page):
    assert page.count("<svg ") == 3
    assert "var(--panel)" in page
    for sentinel in ("#fefdfc", "#010203", "#828384"):
        assert sentinel not in page


def test_all_numbers_and_limits_are_on_it(page):
    text = "".join(Tags(page).text)

    assert "A look is not a feeling" in text
    assert "1 May 2026" in text.replace("01 May", "1 May")
    assert text.count("mean score") >= 4
    assert "Faces in each step: n = 10-" in text


@pytest.mark.parametrize("report", [few(), nothing()], ids=["few", "nothing"])
def test_what_is_little_makes_a_page_too(report):
    page = render_page(report, clock=CLOCK, made_at=MADE_AT)

    assert "How to read this" in page


@pytest.mark.parametrize("missing", ["jinja2", "matplotlib"])
def test_without_the_extra_one_line_says_how_to_install_it(monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)

    with pytest.raises(ReportSupportError, match=r"emotion-bot\[reports\]"):
        render_page(menu(), clock=CLOCK, made_at=MADE_AT)
