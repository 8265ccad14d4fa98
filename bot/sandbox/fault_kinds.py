"""The kinds of trouble that the page can make, and how they are listed there."""

from dataclasses import dataclass
from typing import Any, Final

from bot.sandbox.errors import ApiError, PageError, forbidden, too_many_requests
from bot.sandbox.faults import DELIVERY, DOWNLOAD, Fault
from bot.sandbox.methods.registry import METHODS
from bot.sandbox.records import Json
from bot.sandbox.stage import Stage

REPEATED: Final = "repeated_updates"
_MAX_SECONDS: Final = 3600.0


@dataclass(frozen=True, slots=True)
class FaultKind:
    """One kind of trouble as a person chooses it.

    Attributes:
        label: what it is called.
        seconds: a sensible number of them; None when it takes none.
    """

    label: str
    seconds: float | None = None


KINDS: Final = {
    "flood": FaultKind("Too many requests (429)", 5),
    "blocked": FaultKind("Bot was blocked by the user (403)"),
    "kicked": FaultKind("Bot was kicked from the group (403)"),
    "slow": FaultKind("Slow answer", 3),
    "lost_before": FaultKind("Connection lost, call not done"),
    "lost_after": FaultKind("Connection lost, call done"),
    "bad_gateway": FaultKind("Bad gateway (502)"),
    "hung_polls": FaultKind("Polls hang for ever"),
    "download_cut": FaultKind("Download breaks off half-way"),
    REPEATED: FaultKind("Updates come twice"),
    "webhook_lost": FaultKind("Webhook cannot be reached"),
    "webhook_twice": FaultKind("Webhook’s answer gets lost"),
    "webhook_late": FaultKind("Webhook: update is late", 3),
    "webhook_overtaken": FaultKind("Webhook: another chat goes first", 30),
}
"""By the word that stands for each in the page's protocol."""


_METHODS: Final = {
    "hung_polls": "getUpdates",
    "download_cut": DOWNLOAD,
    **{kind: DELIVERY for kind in KINDS if kind.startswith("webhook_")},
}
"""What some kinds are about, whatever else was ordered."""

_OF_NO_CHAT: Final = frozenset({"hung_polls", "download_cut"})
_AFTERWARDS: Final = frozenset({"lost_after", "webhook_twice", "download_cut"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A trouble that somebody ordered."""

    kind: str
    method: str | None = None
    chat_id: int | None = None
    seconds: float | None = None
    times: int | None = 1


def add_fault(stage: Stage, order: Order) -> None:
    """Prepare a trouble.

    Raises:
        PageError: there is no such kind or method, or the numbers make no sense.
    """
    kind = KINDS.get(order.kind)
    if kind is None:
        raise PageError(400, "There is no such kind of trouble.")
    if order.method is not None and order.method.lower() not in METHODS:
        raise PageError(400, "There is no such method.")
    if order.times is not None and order.times < 1:
        raise PageError(400, "It must happen at least once.")
    seconds = order.seconds if order.seconds is not None else kind.seconds or 0.0
    if not 0 <= seconds <= _MAX_SECONDS:
        raise PageError(400, f"Choose between 0 and {_MAX_SECONDS:g} seconds.")
    if order.kind == REPEATED:
        stage.updates.repeats_left += order.times or 1
        return
    stage.faults.add(
        _METHODS.get(order.kind, order.method),
        chat_id=None if order.kind in _OF_NO_CHAT else order.chat_id,
        times=order.times,
        spares_polls=True,
        kind=order.kind,
        **_effect(stage, order, seconds),
    )


def faults_json(stage: Stage) -> Json:
    """The troubles that wait, what can be ordered, and how limits and webhook stand."""
    limits = stage.limits
    return {
        "faults": [*map(_fault_json, stage.faults.waiting), *_repeats_json(stage)],
        "kinds": [
            {"kind": name, "label": kind.label, "seconds": kind.seconds}
            for name, kind in KINDS.items()
        ],
        "methods": sorted(method.name for method in METHODS.values()),
        "webhook": _webhook_json(stage),
        "limits": {
            "enforced": limits.is_enforced,
            "counted": {"message": limits.counted["message"], "edit": limits.counted["edit"]},
            "violations": limits.violation_count,
            "newest": [
                {
                    "rule": each.rule,
                    "method": each.method,
                    "chat_id": each.chat_id,
                    "at": each.at,
                    "retry_after": each.retry_after_s,
                }
                for each in list(limits.violations)[-20:]
            ],
        },
    }


def _webhook_json(stage: Stage) -> Json | None:
    webhook, failed = stage.webhooks.current, stage.webhooks.last_error
    if webhook is None:
        return None
    return {
        "host": webhook.host,
        "pending": stage.updates.pending,
        "error": None if failed is None else {"words": failed.error, "at": failed.at},
    }


def _effect(stage: Stage, order: Order, seconds: float) -> dict[str, Any]:
    error = _error(stage, order, seconds)
    if error is not None:
        return {"error": error}
    if order.kind == "hung_polls":
        return {"delay_s": float("inf")}
    if order.kind in {"slow", "webhook_late", "webhook_overtaken"}:
        return {"delay_s": seconds, "until_overtaken": order.kind == "webhook_overtaken"}
    return {"lost": "after" if order.kind in _AFTERWARDS else "before"}


def _error(stage: Stage, order: Order, seconds: float) -> ApiError | None:
    match order.kind:
        case "flood":
            return too_many_requests(max(1, round(seconds)))
        case "blocked":
            return forbidden("bot was blocked by the user")
        case "kicked":
            chat = stage.world.chats.get(order.chat_id or 0)
            kind = "supergroup" if chat and chat.kind == "supergroup" else "group"
            return forbidden(f"bot was kicked from the {kind} chat")
        case "bad_gateway":
            return ApiError(502, "Bad Gateway")
        case _:
            return None


def _fault_json(fault: Fault) -> Json:
    method = METHODS[fault.method].name if fault.method in METHODS else fault.method
    seconds = fault.error.parameters.get("retry_after") if fault.error else fault.delay_s
    if seconds in {0, float("inf")}:
        seconds = None
    kind = KINDS.get(fault.kind)
    label = kind.label if kind else (fault.error.description if fault.error else "Other trouble")
    calls = "until it is forgotten" if fault.times is None else f"{fault.times} more"
    waits = f", {seconds:g} s" if seconds is not None else ""
    # The label of a delivery's or a download's trouble says already what it is about.
    what = "" if fault.method in {DELIVERY, DOWNLOAD} and kind else f"{method or 'any call'}, "
    return {
        "id": fault.id,
        "kind": fault.kind,
        "method": method,
        "chat_id": fault.chat_id,
        "seconds": seconds,
        "times": fault.times,
        "words": f"{label}{waits}: {what}{calls}",
    }


def _repeats_json(stage: Stage) -> list[Json]:
    left = stage.updates.repeats_left
    if not left:
        return []
    words = f"{KINDS[REPEATED].label}: {left} more"
    return [
        {
            "id": 0,
            "kind": REPEATED,
            "method": None,
            "chat_id": None,
            "seconds": None,
            "times": left,
            "words": words,
        }
    ]
