"""`setWebhook`, `deleteWebhook` and `getWebhookInfo`."""

import re
from ipaddress import ip_address
from typing import Annotated, Any, Final
from urllib.parse import SplitResult, urlsplit

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.params import Call, Described, FromJson, Nothing, Params
from bot.sandbox.records import Json
from bot.sandbox.stage import Stage
from bot.sandbox.updates import DEFAULT_TYPES
from bot.sandbox.webhooks import DEFAULT_CONNECTIONS, MAX_CONNECTIONS, Webhook

_PORTS: Final = frozenset({None, 80, 88, 443, 8443})
_MAX_SECRET: Final = 256
_UNALLOWED: Final = re.compile(r"[^A-Za-z0-9_-]")
_BLANK: Final = re.compile(r"[\s\x00-\x1f\x7f]")
"""What Telegram takes, and what it says of the rest.

Source: https://core.telegram.org/bots/api#setwebhook; tdlib/telegram-bot-api, `Client.cpp` and
`WebhookActor.cpp` (Boost Software License 1.0); facts only.
"""


class SetWebhook(Params):
    """Parameters of `setWebhook`."""

    # The published API requires it; the real server takes its absence for an empty one.
    url: str = ""
    certificate: str | None = None
    ip_address: str | None = None
    max_connections: int = DEFAULT_CONNECTIONS
    allowed_updates: Annotated[list[str] | None, FromJson] = None
    drop_pending_updates: bool = False
    secret_token: str = ""


class DeleteWebhook(Params):
    """Parameters of `deleteWebhook`."""

    drop_pending_updates: bool = False


async def set_webhook(call: Call[SetWebhook]) -> Described:
    """Send updates to an address from now on; the empty one means `deleteWebhook`."""
    params, stage = call.params, call.stage
    if not params.url:
        _allow(stage, params)
        return _delete(stage, is_emptied=params.drop_pending_updates)
    if stage.webhooks.current == _asked_for(params) and not _changes_more(params):
        _allow(stage, params)
        return Described(value=True, words="Webhook is already set")
    stage.updates.send_reader_away("terminated by setWebhook request")
    # Telegram lets go of the old one first, even if it then refuses the new one.
    _delete(stage, is_emptied=params.drop_pending_updates)
    webhook = _checked(params, may_be_elsewhere=stage.webhooks.may_be_elsewhere)
    _allow(stage, params)
    stage.webhooks.set(webhook)
    return Described(value=True, words="Webhook was set")


async def delete_webhook(call: Call[DeleteWebhook]) -> Described:
    """Leave updates to `getUpdates` again; what waits goes on waiting, or is dropped."""
    return _delete(call.stage, is_emptied=call.params.drop_pending_updates)


async def get_webhook_info(call: Call[Nothing]) -> Json:
    """Where updates go, how many wait, and what went wrong last."""
    webhooks, updates = call.stage.webhooks, call.stage.updates
    webhook, failed = webhooks.current, webhooks.last_error
    info: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": updates.pending,
    }
    if failed is not None:
        info |= {"last_error_date": int(failed.at), "last_error_message": failed.error}
    if webhook is not None:
        info |= {"max_connections": webhook.max_connections} | _address(webhook)
    if updates.allowed != DEFAULT_TYPES:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


def _delete(stage: Stage, *, is_emptied: bool) -> Described:
    if is_emptied:
        stage.updates.drop_all()
    if stage.webhooks.current is None:
        return Described(value=True, words="Webhook is already deleted")
    stage.webhooks.set(None)
    return Described(value=True, words="Webhook was deleted")


def _changes_more(params: SetWebhook) -> bool:
    return params.drop_pending_updates or bool(params.certificate or params.ip_address)


def _allow(stage: Stage, params: SetWebhook) -> None:
    # Left out, the setting stays as it was.
    if params.allowed_updates is not None:
        stage.updates.allow(params.allowed_updates)


def _asked_for(params: SetWebhook) -> Webhook:
    url = params.url if "://" in params.url else f"https://{params.url}"
    most = min(max(1, params.max_connections), MAX_CONNECTIONS)
    return Webhook(url, params.secret_token, most)


def _checked(params: SetWebhook, *, may_be_elsewhere: bool) -> Webhook:
    webhook = _asked_for(params)
    is_here = _check_url(webhook.url)
    if len(webhook.secret_token.encode()) > _MAX_SECRET:
        raise bad_request("secret token is too long")
    if _UNALLOWED.search(webhook.secret_token):
        raise bad_request("secret token contains unallowed characters")
    if params.certificate is not None:
        raise bad_request("bad webhook: the sandbox takes no certificates")
    if params.ip_address is not None:
        raise bad_request("bad webhook: the sandbox takes no fixed IP address")
    if not (is_here or may_be_elsewhere):
        raise bad_request("bad webhook: the sandbox sends updates to this machine only")
    return webhook


def _check_url(url: str) -> bool:
    """Whether the address is on this machine; only what Telegram takes may be elsewhere."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or _BLANK.search(url):
        raise bad_request("invalid webhook URL specified")
    if _is_loopback(parts):
        return True
    if parts.scheme == "http":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in _PORTS:
        words = "Webhook can be set up only on ports 80, 88, 443 or 8443"
        raise bad_request(f"bad webhook: {words}")
    return False


def _is_loopback(parts: SplitResult) -> bool:
    address = _ip(parts)
    return parts.hostname == "localhost" if address is None else address.is_loopback


def _address(webhook: Webhook) -> Json:
    # A name is looked up with each update, so that there is no one address to tell.
    address = _ip(urlsplit(webhook.url))
    return {} if address is None else {"ip_address": str(address)}


def _ip(parts: SplitResult) -> Any:  # noqa: ANN401 - the two kinds have no public parent
    try:
        return ip_address(parts.hostname or "")
    except ValueError:
        return None
