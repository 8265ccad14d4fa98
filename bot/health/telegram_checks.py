"""From what Telegram knows about the bot to verdicts and mends; pure."""

from typing import Final

from bot.health.check import Check, Verdict

_CLOCK_MAY_BE_OFF_S: Final = 10.0
_MY_BOTS: Final = "at @BotFather open /mybots, the bot, Bot Settings"


def judge_webhook(host: str | None) -> Check:
    """Judge, for a bot that polls, whether updates go somewhere else."""
    if host is None:
        return Check("webhook", Verdict.OK, "none, so updates can be polled for")
    return Check(
        "webhook",
        Verdict.DEGRADED,
        f"updates are sent to {host} until this bot is started, which ends that",
        "if another program still needs them give this bot a token of its own; if that is this "
        "bot's own server set BOT_WEBHOOK_URL; else call deleteWebhook, or just start the bot",
    )


def judge_own_webhook(host: str | None, *, is_here: bool, trouble: str | None) -> Check:
    """Judge, for a bot with BOT_WEBHOOK_URL, whether updates are delivered there.

    Args:
        host: where updates are sent to; None without a webhook.
        is_here: whether that is the bot's own address.
        trouble: why a delivery failed lately, in Telegram's words; None where none did.
    """
    if host is None:
        return Check(
            "webhook",
            Verdict.DEGRADED,
            "none, though BOT_WEBHOOK_URL is set",
            "start the bot, which sets it; if it runs already stop whatever polls with its token",
        )
    if not is_here:
        return Check(
            "webhook",
            Verdict.DEGRADED,
            f"updates are sent to another address at {host} until this bot is started",
            "if another program still needs them give this bot a token of its own; "
            "else just start the bot",
        )
    if trouble is not None:
        return Check(
            "webhook",
            Verdict.DEGRADED,
            f"updates are sent to {host}, but a delivery failed lately: {trouble}",
            "look at the proxy in front of the bot and its certificate, and whether it passes "
            "requests on to PORT",
        )
    return Check("webhook", Verdict.OK, f"updates are sent to {host}, as BOT_WEBHOOK_URL says")


def judge_privacy_mode(*, sees_groups: bool) -> Check:
    """Judge whether groups show the bot photos."""
    if sees_groups:
        return Check("privacy mode", Verdict.OK, "off: the bot sees every photo of its groups")
    return Check(
        "privacy mode",
        Verdict.DEGRADED,
        "on: in groups the bot sees only commands and replies to it, so /mood is the way to ask",
        "make it an admin of the group; or send /setprivacy to @BotFather, choose Disable, and "
        "add the bot to its groups again",
    )


def judge_inline_mode(*, is_on: bool) -> Check:
    """Judge whether people can ask for the bot's stickers and words in any chat."""
    if is_on:
        return Check("inline mode", Verdict.OK, "on")
    return Check(
        "inline mode",
        Verdict.DEGRADED,
        "off: typing the bot's name in other chats offers nothing",
        "to switch it on send /setinline to @BotFather",
    )


def judge_guest_mode(*, is_on: bool) -> Check:
    """Judge whether the bot can be asked in chats that it is not a member of."""
    if is_on:
        return Check("guest mode", Verdict.OK, "on")
    return Check(
        "guest mode",
        Verdict.DEGRADED,
        "off: a mention in a chat without the bot reaches nobody",
        f"to switch it on {_MY_BOTS}",
    )


def judge_sticker_set(name: str, size: int | None) -> Check:
    """Judge the operator's sticker set; None stickers mean that there is no such set."""
    if size is None:
        return Check(
            "sticker set",
            Verdict.DOWN,
            f"Telegram knows no set {name}",
            "correct BOT_STICKER_SET: the end of the set's link t.me/addstickers/...",
        )
    count = "1 sticker" if size == 1 else f"{size} stickers"
    return Check("sticker set", Verdict.OK, f"{name}, {count}")


def judge_clock(ahead_s: float | None) -> Check:
    """Judge this machine's clock by Telegram's."""
    if ahead_s is None:
        return Check("clock", Verdict.SKIPPED, "the server does not tell the time")
    if abs(ahead_s) <= _CLOCK_MAY_BE_OFF_S:
        return Check("clock", Verdict.OK, "agrees with Telegram's")
    direction = "ahead of" if ahead_s > 0 else "behind"
    return Check(
        "clock",
        Verdict.DEGRADED,
        f"{abs(ahead_s):.0f} s {direction} Telegram's, so quiet hours come at the wrong time",
        "let the machine set its clock by itself (NTP), as with timedatectl set-ntp true",
    )
