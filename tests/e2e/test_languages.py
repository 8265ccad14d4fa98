"""A language chosen in the settings holds for everything that follows, and in Telegram's menus."""

import pytest

from bot.replies.languages import LANGUAGES
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book, load_shelf
from tests.e2e.town import ADA, running_town
from tests.photos.samples import collins, encoded

pytestmark = [pytest.mark.e2e, pytest.mark.model]

OTHER = load_shelf().languages[-1]


def keys(message):
    return [button["text"] for row in message.keyboard for button in row]


async def test_a_language_chosen_by_a_button_is_spoken_from_then_on():
    english, other = load_rule_book().texts, load_rule_book(OTHER).texts
    async with running_town() as town:
        person = town.person()
        command = await person.send_text(ADA, "/settings")
        menu = await town.answer_to(command)
        await person.press(menu.message_id, english.line(Line.BUTTON_LANGUAGE), chat_id=ADA)
        await town.until(lambda: LANGUAGES[OTHER].own_name in keys(menu))

        await person.press(menu.message_id, LANGUAGES[OTHER].own_name, chat_id=ADA)
        await town.until(lambda: other.line(Line.BUTTON_BACK) in keys(menu))
        photo = await person.send_photo(ADA, encoded(collins()))
        answer = await town.answer_to(photo)

        *suggestions, doubt = keys(answer)
        assert set(suggestions) <= set(other.suggestions.values())
        assert doubt == other.line(Line.NOT_RIGHT)
        assert LANGUAGES[OTHER].own_name in menu.content.words


async def test_the_menus_list_the_commands_in_more_than_one_language():
    async with running_town() as town:
        commands = town.sandbox.world.commands
        await town.until(lambda: len({code for _, code in commands}) > 1)

        assert "" in {code for _, code in commands}
