"""What happens when something that was sent cannot be written down: Telegram delivers it again."""

import logging

from telegram.error import NetworkError

from bot.core.errors import JobsError
from bot.jobs.port import Job, Jobs, Room, Submitted

log = logging.getLogger(__name__)


class NotWrittenError(NetworkError):
    """A photo or a clip is not written down.

    It is of the one kind of error after which the library has Telegram deliver updates again.
    """


async def submit(jobs: Jobs, job: Job, room: Room, update_id: int) -> Submitted:
    """Write a job down.

    Raises:
        NotWrittenError: that failed.
    """
    try:
        submitted = await jobs.submit(job, room)
    except JobsError as error:
        log.warning("update=%d is not accepted: %s", update_id, error)
        raise NotWrittenError("not written down") from error
    if submitted is Submitted.KNOWN:
        log.debug("update=%d is known already", update_id)
    return submitted
