"""Gives memory back to the machine after large photos; the only module that asks the C library."""

import ctypes
import os

# glibc keeps freed memory for later; musl, macOS and Windows have no such call and no need.
_trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None


def hand_back_freed_memory() -> None:
    """Return freed memory to the operating system where the C library would keep it.

    Decoding photos of many megapixels side by side otherwise leaves hundreds of megabytes that
    nothing uses. Takes some milliseconds: call it when nobody waits.
    """
    if _trim is not None:
        _trim(0)
