import pytest

from bot.core.errors import SettingsError
from bot.core.providers import Provider
from bot.environment import load_settings, variable_names
from bot.settings import Settings


def load(tmp_path, **values):
    file = tmp_path / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    return load_settings(file)


def test_the_models_inside_read_unless_somebody_chooses_otherwise(tmp_path):
    settings = load(tmp_path)

    assert settings.providers == ()
    assert settings.reads_itself


def test_providers_are_a_list_in_order(tmp_path):
    settings = load(tmp_path, BOT_EMOTION_BACKEND=" AWS-Rekognition, face-plus-plus ,embedded")

    assert settings.emotion_backend == "aws-rekognition,face-plus-plus,embedded"
    assert settings.providers == (Provider.REKOGNITION, Provider.FACE_PLUS_PLUS)
    assert settings.reads_itself


def test_a_provider_alone_has_nobody_behind_it(tmp_path):
    settings = load(tmp_path, BOT_EMOTION_BACKEND="emotion-api")

    assert not settings.reads_itself


@pytest.mark.parametrize(
    "url",
    [
        "https://westus.api.cognitive.microsoft.com/emotion/v1.0",
        "http://127.0.0.1:8000",
        "http://[::1]:8000",
        "http://localhost:8000",
        "http://emotions:8000",
    ],
)
def test_a_server_may_be_far_and_private_or_near(tmp_path, url):
    assert str(load(tmp_path, BOT_EMOTION_URL=url).emotion_url).rstrip("/") == url


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("BOT_EMOTION_BACKEND", "emotion_api", r"did you mean emotion-api\?$"),
        ("BOT_EMOTION_BACKEND", "embedded,", "BOT_EMOTION_BACKEND: should be of 'embedded', "),
        ("BOT_EMOTION_BACKEND", "embedded,emotion-api", "'embedded' should come last"),
        ("BOT_EMOTION_BACKEND", "emotion-api,emotion-api", "names one of them twice"),
        ("BOT_EMOTION_URL", "http://emotions.example.org", "should begin with https://"),
        ("BOT_EMOTION_URL", "http://[2001:db8::1]", "should begin with https://"),
        ("BOT_EMOTION_URL", "http://0x7f000001.example", "should begin with https://"),
        ("BOT_EMOTION_URL", "https://ada:secretsecret@a.example", "without \\?, # and @"),
        ("BOT_EMOTION_URL", "https://a.example/?key=secretsecret", "without \\?, # and @"),
        ("BOT_EMOTION_KEY", '"secretsecret\\nX-Other: 1"', "BOT_EMOTION_KEY: should be one word"),
        ("BOT_AWS_SECRET_ACCESS_KEY", "secretsecretä", "should be one word"),
        ("BOT_AWS_REGION", "eu-west-1.evil.example/", "BOT_AWS_REGION: .*match"),
        ("BOT_FACE_PLUS_PLUS_REGION", "eu", "BOT_FACE_PLUS_PLUS_REGION: .*'us' or 'cn'"),
        ("BOT_EMOTION_TIMEOUT", "0", "BOT_EMOTION_TIMEOUT: "),
    ],
)
def test_a_wrong_value_is_one_line_that_says_which_and_hides_it(tmp_path, name, value, words):
    with pytest.raises(SettingsError, match=words) as caught:
        load(tmp_path, **{name: value})

    assert "\n" not in str(caught.value)
    assert "secretsecret" not in str(caught.value)


def test_keys_are_never_shown():
    settings = Settings(
        emotion_key="secretsecret",
        aws_access_key_id="secretsecret",
        aws_secret_access_key="secretsecret",
        aws_session_token="secretsecret",
        face_plus_plus_key="secretsecret",
        face_plus_plus_secret="secretsecret",
    )

    assert "secretsecret" not in repr(settings)
    assert "secretsecret" not in str(settings.model_dump())


def test_what_is_set_for_all_comes_before_what_is_for_providers_only():
    names = variable_names()

    assert names[0] == "BOT_TOKEN"
    assert names.index("BOT_EMOTION_BACKEND") > names.index("BOT_LOG_LEVEL")
