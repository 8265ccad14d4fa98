import pytest

from bot.web.hosts import is_loopback, is_own_address


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:80", "LOCALHOST:8080", "[::1]:8080"])
def test_this_machine_has_several_names(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "localhost.evil.example", "evil.example#localhost", "[::1", "127.0.0.2"],
)
def test_any_other_name_is_a_strangers(host):
    assert not is_loopback(host)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.0.0.2", "localhost", "::1"])
def test_what_is_served_here_stays_here(address):
    assert is_own_address(address)


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.168.0.1", "example.org", ""])
def test_what_is_served_there_can_be_reached_by_others(address):
    assert not is_own_address(address)
