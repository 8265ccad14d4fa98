"""What every parser of `bot.wire` raises."""


class WireFormatError(ValueError):
    """What came is not in the format that was asked for; the message says where."""
