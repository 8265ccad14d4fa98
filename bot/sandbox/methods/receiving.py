"""How a bot asks what there is: `getUpdates` and `getMe`."""

from typing import Annotated, Final

from bot.sandbox.errors import conflict
from bot.sandbox.methods.params import Call, FromJson, Nothing, Params
from bot.sandbox.records import Json
from bot.sandbox.telegram_json import user_json
from bot.sandbox.updates import MAX_POLL_S

_MAX_BATCH: Final = 100
_HOOKED: Final = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class GetUpdates(Params):
    """Parameters of `getUpdates`."""

    offset: int = 0
    limit: int = _MAX_BATCH
    timeout: int = 0
    allowed_updates: Annotated[list[str] | None, FromJson] = None


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
    if call.stage.webhooks.current is not None:
        raise conflict(_HOOKED)
    if params.allowed_updates is not None:
        updates.allow(params.allowed_updates)
    return await updates.read(
        offset=params.offset,
        limit=min(max(1, params.limit), _MAX_BATCH),
        timeout_s=float(min(max(0, params.timeout), MAX_POLL_S)),
    )
