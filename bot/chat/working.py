"""The work of the chat door beside updates, begun and ended together: jobs and reminders."""

from bot.chat.clip_terms import CLIP, CLIP_WORD
from bot.chat.clip_waiting import ClipWaiting
from bot.chat.clip_work import ClipWork
from bot.chat.mood_reminders import Reminders
from bot.chat.work import PHOTO, PhotoWork
from bot.jobs.port import DeadLetter, Jobs


class Working:
    """Does everything that was written down. See `bot.chat.life.Work`.

    Args:
        jobs: where it is written down.
        photos: answers photos.
        clips: answers clips.
        waiting: tells whoever sent a clip that it waits.
        reminders: are sent meanwhile.
    """

    def __init__(
        self,
        jobs: Jobs,
        photos: PhotoWork,
        clips: ClipWork,
        waiting: ClipWaiting,
        *,
        reminders: Reminders,
    ) -> None:
        self._jobs = jobs
        self._photos = photos
        self._clips = clips
        self._waiting = waiting
        self.reminders = reminders

    async def start(self) -> None:
        """Begin to answer, first what was left unanswered when the bot last ended.

        Raises:
            JobsError: the jobs cannot be reached.
        """
        handlers = {PHOTO: self._photos.answer, **self._clips.handlers}
        await self._jobs.start(handlers, self._give_up)
        self.reminders.start()

    def pause(self) -> None:
        """Begin nothing more; what is in hand goes on."""
        self.reminders.stop()
        self._jobs.pause()

    async def stop(self, grace_s: float) -> None:
        """Let work in hand be done, for so long; the rest waits for the next start."""
        self.reminders.stop()
        await self._waiting.aclose()
        await self._jobs.stop(grace_s)

    async def _give_up(self, letter: DeadLetter) -> None:
        is_clip = letter.kind in {CLIP, CLIP_WORD}
        await (self._clips if is_clip else self._photos).give_up(letter)
