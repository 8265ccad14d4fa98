"""Opens what photos and clips are written down in until they are answered."""

from typing import Final

from bot.chat.clip_terms import CLIP, CLIP_WORD
from bot.jobs.durable import DurableJobs, open_jobs
from bot.jobs.memory_ledger import MemoryLedger
from bot.jobs.policy import Policy, Role
from bot.settings import Settings

_HOUR_S: Final = 3600.0

_SLOTS: Final = 32
"""Jobs at once: most of them wait for Telegram. How many photos are held in memory at the same
time is bounded elsewhere."""

_SLOTS_FOR_WORDS: Final = 4


async def open_durable_jobs(settings: Settings, role: Role) -> DurableJobs:
    """Open the jobs in the database that the settings name.

    Raises:
        JobsError: the address is wrong, or there is no usable database.
    """
    url = settings.database_url.get_secret_value()
    return await open_jobs(url, role=role, policy=_policy(settings))


def open_forgetful_jobs(settings: Settings) -> DurableJobs:
    """Open jobs that are gone with the process."""
    return DurableJobs(MemoryLedger(), policy=_policy(settings))


def _policy(settings: Settings) -> Policy:
    return Policy(
        slots=_SLOTS,
        slots_of={CLIP: settings.clips_at_once, CLIP_WORD: _SLOTS_FOR_WORDS},
        patience_s=settings.max_age,
        keep_done_s=settings.keep_done_hours * _HOUR_S,
    )
