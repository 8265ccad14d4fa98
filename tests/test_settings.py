import os
import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.core.errors import SettingsError
from bot.environment import load_settings, variable_names
from bot.replies.rule import ReactionStyle
from bot.settings import Settings

TOKEN = "123456789:AAsecretsecretsecretsecretsecret"
EXAMPLE = Path(__file__).parent.parent / ".env.example"


@pytest.fixture(autouse=True)
def no_bot_variables(monkeypatch, tmp_path):
    environment = os.environ  # noqa: TID251
    for name in [
        name for name in environment if name.upper().startswith("BOT_") or name == "PORT"
    ]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def load(tmp_path, **values):
    file = tmp_path / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    return load_settings(file)


def test_nothing_need_be_set():
    settings = load_settings()

    assert str(settings.api_url) == "https://api.telegram.org/"
    assert settings.max_photo_bytes == 20_000_000
    assert settings.max_pixels == 50_000_000


def test_the_environment_wins_over_the_file(tmp_path, monkeypatch):
    monkeypatch.setenv("BOT_OPERATOR", "Ada")

    assert load(tmp_path, BOT_OPERATOR="Ben").operator == "Ada"


def test_an_empty_value_is_the_default(tmp_path):
    assert load(tmp_path, BOT_WORKERS="", BOT_TOKEN="").token is None


def test_other_programs_variables_are_left_alone(tmp_path):
    assert load(tmp_path, WORKERS="80").operator


def test_updates_are_taken_on_this_machine_unless_somebody_sets_the_port(tmp_path):
    alone = load(tmp_path)
    on_a_platform = load(tmp_path, PORT="5000")
    behind_a_proxy = load(tmp_path, PORT="5000", BOT_WEBHOOK_HOST="127.0.0.1")

    assert (alone.port, alone.webhook_address) == (8000, "127.0.0.1")
    assert (on_a_platform.port, on_a_platform.webhook_address) == (5000, "0.0.0.0")
    assert (behind_a_proxy.port, behind_a_proxy.webhook_address) == (5000, "127.0.0.1")


def test_the_emotion_api_is_served_on_this_machine_unless_somebody_sets_the_port(tmp_path):
    assert load(tmp_path).service_address == "127.0.0.1"
    assert load(tmp_path, PORT="5000").service_address == "0.0.0.0"
    assert load(tmp_path, PORT="5000", BOT_SERVICE_HOST="::1").service_address == "::1"


def test_the_settings_that_people_look_for_come_first():
    names = variable_names()

    assert names[0] == "BOT_TOKEN"
    assert names.index("BOT_SERVICE_HOST") > names.index("BOT_LOG_FORMAT")


@pytest.mark.parametrize(
    "written",
    ["https://bot.example.org", "https://example.org:8443/bots/moods", "http://127.0.0.1:5000"],
)
def test_a_webhook_may_be_where_telegram_delivers_to(tmp_path, written):
    assert str(load(tmp_path, BOT_WEBHOOK_URL=written).webhook_url).rstrip("/") == written


def test_a_telegram_of_ones_own_delivers_to_any_port(tmp_path):
    values = {"BOT_API_URL": "https://tg.example.org", "BOT_WEBHOOK_URL": "https://b.org:9000"}

    assert load(tmp_path, **values).webhook_url.port == 9000


def test_stickers_are_json_by_what_they_show(tmp_path):
    settings = load(tmp_path, BOT_STICKERS='{"happiness": "CAAC", "together-strong": "DAAC"}')

    assert settings.stickers == {"happiness": "CAAC", "together-strong": "DAAC"}


@pytest.mark.parametrize(
    "written", ["Cats_1", "t.me/addstickers/Cats_1", "https://t.me/addstickers/Cats_1"]
)
def test_a_sticker_set_is_a_name_or_its_link(tmp_path, written):
    assert load(tmp_path, BOT_STICKER_SET=written).sticker_set == "Cats_1"


def test_own_rules_are_a_file_or_a_folder(tmp_path):
    assert load(tmp_path, BOT_RULES=tmp_path).rules == tmp_path
    assert load(tmp_path, BOT_RULES=tmp_path / ".env").rules == tmp_path / ".env"
    assert load(tmp_path).rules is None


def test_own_rules_may_be_in_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))

    assert load(tmp_path, BOT_RULES="~/.env").rules == tmp_path / ".env"


def test_reactions_are_kind_unless_they_shall_mirror(tmp_path):
    assert load(tmp_path).reactions is ReactionStyle.KIND
    assert load(tmp_path, BOT_REACTIONS="mirror").reactions is ReactionStyle.MIRROR


def test_without_a_token_the_message_says_how_to_get_one():
    with pytest.raises(SettingsError, match=r"BOT_TOKEN is missing.*BotFather.*bot sandbox"):
        load_settings().required_token()


def test_the_token_is_handed_out_but_never_shown(tmp_path):
    settings = load(tmp_path, BOT_TOKEN=TOKEN)

    assert settings.required_token() == TOKEN
    assert "secretsecret" not in repr(settings)
    assert "secretsecret" not in str(settings)


def test_the_database_may_have_a_password_which_is_never_shown(tmp_path):
    address = "postgresql://bot:secretsecret@localhost/bot"

    settings = load(tmp_path, BOT_DATABASE_URL=address)

    assert settings.database_url.get_secret_value() == address
    assert "secretsecret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("BOT_TOKEN", "no token, a secretsecret", "BOT_TOKEN: should look like 123456789:"),
        ("BOT_TOKEN", f"{TOKEN} x", "BOT_TOKEN: should look like"),
        ("BOT_API_URL", "telegram", "BOT_API_URL: "),
        ("BOT_API_URL", "http://example.org", "BOT_API_URL: should begin with https"),
        ("BOT_LOG_LEVEL", "LOUD", "BOT_LOG_LEVEL: .*'DEBUG'"),
        ("BOT_LOG_FORMAT", "xml", "BOT_LOG_FORMAT: .*'console' or 'json'"),
        ("BOT_WORKERS", "0", "BOT_WORKERS: .*greater than or equal to 1"),
        ("BOT_WORKERS", "two", "BOT_WORKERS: .*integer"),
        ("BOT_MAX_MEGAPIXELS", "1000", "BOT_MAX_MEGAPIXELS: .*less than or equal to 89"),
        ("BOT_EMOTION_BACKEND", "azure", "BOT_EMOTION_BACKEND: .*'embedded'"),
        ("BOT_TIME_ZONE", "Europe/Vien", "BOT_TIME_ZONE: .*unknown time zone"),
        ("BOT_RETENTION_DAYS", "0", "BOT_RETENTION_DAYS: .*greater than or equal to 1"),
        ("BOT_RULES", "x" * 300, "BOT_RULES: this path cannot be looked at$"),
        ("BOT_RULES", "~nobody-of-this-name/x", "BOT_RULES: this path cannot be looked at$"),
        ("BOT_RULES", "gone.toml", "BOT_RULES: there is no such file or folder$"),
        ("BOT_REACTIONS", "cruel", "BOT_REACTIONS: .*'kind' or 'mirror'"),
        ("BOT_STICKERS", "{happy}", "BOT_STICKERS: is not valid JSON"),
        ("BOT_STICKERS", '{"joy": "X"}', "BOT_STICKERS: there is no sticker called joy"),
        ("BOT_STICKERS", '{"fear-clar": "X"}', "did you mean fear-clear"),
        ("BOT_STICKER_SET", "https://example.org/Cats", "BOT_STICKER_SET: should be a set's name"),
        ("BOT_STICKER_STYLE", "video", "BOT_STICKER_STYLE: .*'static'"),
        ("BOT_WEBHOOK_URL", "http://bot.example.org", "BOT_WEBHOOK_URL: should begin with https"),
        ("BOT_WEBHOOK_URL", "https://example.org:9000", "BOT_WEBHOOK_URL: .* ports 443, 80, 88"),
        ("BOT_WEBHOOK_URL", "https://b.org/?secretsecret", "BOT_WEBHOOK_URL: .* without \\?"),
        ("PORT", "65536", "^PORT: .*less than or equal to 65535"),
        ("BOT_PORT", "80", "BOT_PORT is no setting of this bot; did you mean PORT"),
        ("BOT_TOKN", TOKEN, "BOT_TOKN is no setting of this bot; did you mean BOT_TOKEN"),
        ("BOT_XYZZY", "1", "BOT_XYZZY is no setting of this bot$"),
    ],
)
def test_a_wrong_value_is_one_line_that_says_which_and_hides_it(tmp_path, name, value, words):
    with pytest.raises(SettingsError, match=words) as caught:
        load(tmp_path, **{name: value})

    assert "\n" not in str(caught.value)
    assert "secretsecret" not in str(caught.value)


@pytest.mark.parametrize("host", ["127.0.0.1:8081", "localhost:8081", "[::1]:8081"])
def test_a_server_on_this_machine_needs_no_https(tmp_path, host):
    assert load(tmp_path, BOT_API_URL=f"http://{host}").api_url.scheme == "http"


def test_the_example_file_documents_every_setting_with_its_default():
    text = EXAMPLE.read_text(encoding="utf-8")
    listed = re.findall(r"^#?\s?([A-Z_]+)=(.*)$", text, flags=re.MULTILINE)

    assert tuple(name for name, _ in listed) == variable_names()
    for field in Settings.model_fields.values():
        assert field.description
        assert field.description in " ".join(text.replace("\n# ", " ").split())
    defaults = Settings()
    for name, value in listed:
        default = getattr(defaults, name.removeprefix("BOT_").lower())
        if isinstance(default, SecretStr):
            default = default.get_secret_value()
        if value:
            assert str(default).rstrip("/").removesuffix(".0") == value.rstrip("/")
        else:
            assert default in (None, {})
