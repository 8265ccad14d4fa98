"""Measures and trials that take too long, or the whole machine, to be tests."""
