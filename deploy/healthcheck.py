"""Ends with 0 while the bot's health page says that it is well; needs nothing but Python."""

import http.client
import os
import sys

PORT = int(os.environ.get("BOT_HEALTH_PORT") or 8080)  # noqa: TID251 - installed beside the bot
LONGER_THAN_A_CHECK_S = 15


def main() -> int:
    """Ask this machine's page, and pass on what is down."""
    # http.client, unlike urllib, knows nothing of proxies, which containers are often told of.
    page = http.client.HTTPConnection("127.0.0.1", PORT, timeout=LONGER_THAN_A_CHECK_S)
    try:
        page.request("GET", "/healthz")
        answer = page.getresponse()
        words = answer.read().decode("utf-8", "replace")
    except (OSError, http.client.HTTPException) as error:
        sys.stdout.write(f"no health page on port {PORT}: {error}\n")
        return 1
    sys.stdout.write(f"{words}\n")
    return int(answer.status != http.HTTPStatus.OK)


if __name__ == "__main__":
    sys.exit(main())
