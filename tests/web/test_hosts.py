import pytest

from bot.web.hosts import is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:80", "LOCALHOST:8080", "[::1]:8080"])
def test_this_machine_has_several_names(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "localhost.evil.example", "evil.example#localhost", "[::1", "127.0.0.2"],
)
def test_any_other_name_is_a_strangers(host):
    assert not is_loopback(host)
