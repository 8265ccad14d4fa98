"""Follows faces from frame to frame by where they are; sees no pixels. Needs SciPy."""
