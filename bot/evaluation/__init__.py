"""Measures the models on labelled pictures; reads folders that somebody names, keeps nothing."""
