"""Refuses the network to every test; end-to-end and browser tests may use the loopback."""

from collections.abc import Iterator

import pytest
import pytest_socket
from hypothesis import HealthCheck, settings

# No such test states a speed, and any example may meet a machine that stands still for a moment.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

LOOPBACK = ["127.0.0.1", "::1", "localhost"]


@pytest.fixture(autouse=True)
def network(request: pytest.FixtureRequest) -> Iterator[None]:
    if request.node.get_closest_marker("e2e") or request.node.get_closest_marker("browser"):
        pytest_socket.socket_allow_hosts(LOOPBACK, allow_unix_socket=True)
    else:
        # Event loops talk to themselves through a Unix socket pair.
        pytest_socket.disable_socket(allow_unix_socket=True)
    yield
    pytest_socket.enable_socket()
    pytest_socket._remove_restrictions()
