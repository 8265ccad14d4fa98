"""Who is who, all at once: pairs with the least sum of costs; the only importer of SciPy."""

from collections.abc import Sequence

from bot.core.errors import VideoSupportError
from bot.media.clip_worker import INSTALL


def assign(costs: Sequence[Sequence[float]], *, limit: float) -> list[tuple[int, int]]:
    """Pair rows with columns so that all costs together are least.

    Args:
        costs: what each pair would cost, a sequence for each row, all of one length.
        limit: what it costs to leave one alone; a pair of this cost or more is not made.

    Returns:
        Row and column of each pair, by row.

    Raises:
        VideoSupportError: SciPy is not installed.
    """
    if not costs or not costs[0]:
        return []
    try:
        # Loaded only here: it is large, and nothing but videos needs it.
        from scipy.optimize import linear_sum_assignment  # noqa: PLC0415
    except ImportError as error:
        raise VideoSupportError(INSTALL) from error
    clipped = [[min(cost, limit) for cost in row] for row in costs]
    rows, columns = linear_sum_assignment(clipped)
    pairs = zip(rows.tolist(), columns.tolist(), strict=True)
    return [(row, column) for row, column in pairs if clipped[row][column] < limit]
