"""How a bot hears of things: `getUpdates`, what there is of webhooks, and `getMe`."""

from typing import Annotated, Final

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.params import Call, FromJson, Nothing, Params
from bot.sandbox.records import Json
from bot.sandbox.telegram_json import user_json
from bot.sandbox.updates import MAX_POLL_S

_MAX_BATCH: Final = 100


class GetUpdates(Params):
    """Parameters of `getUpdates`."""

    offset: int = 0
    limit: int = _MAX_BATCH
    timeout: int = 0
    allowed_updates: Annotated[list[str] | None, FromJson] = None


class SetWebhook(Params):
    """Parameters of `setWebhook`, as far as they are read."""

    # The published API requires it; the real server takes its absence for an empty one.
    url: str = ""
    drop_pending_updates: bool = False


class DeleteWebhook(Params):
    """Parameters of `deleteWebhook`."""

    drop_pending_updates: bool = False


async def get_me(call: Call[Nothing]) -> Json:
    """Who the bot is and what it may do."""
    return {
        **user_json(call.stage.world.bot),
        "can_join_groups": True,
        "can_read_all_group_messages": not call.stage.world.privacy_mode,
        "supports_inline_queries": call.stage.world.modes.inline,
        "supports_guest_queries": call.stage.world.modes.guest,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(call: Call[GetUpdates]) -> list[Json]:
    """What happened; waits for it when asked to."""
    params, updates = call.params, call.stage.updates
    if params.allowed_updates is not None:
        updates.allow(params.allowed_updates)
    return await updates.read(
        offset=params.offset,
        limit=min(max(1, params.limit), _MAX_BATCH),
        timeout_s=float(min(max(0, params.timeout), MAX_POLL_S)),
    )


async def set_webhook(call: Call[SetWebhook]) -> bool:
    """Only the empty address is taken, which means the same as `deleteWebhook`."""
    if call.params.url:
        raise bad_request("bad webhook: the sandbox has no webhooks; use getUpdates")
    if call.params.drop_pending_updates:
        call.stage.updates.drop_all()
    return True


async def delete_webhook(call: Call[DeleteWebhook]) -> bool:
    """There is never one to delete; waiting updates can be dropped, though."""
    if call.params.drop_pending_updates:
        call.stage.updates.drop_all()
    return True


async def get_webhook_info(call: Call[Nothing]) -> Json:
    """Says that there is no webhook."""
    return {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": call.stage.updates.pending,
    }
