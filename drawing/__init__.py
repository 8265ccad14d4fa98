"""Draws the sticker set and films the sample clip; a tool, never imported by the bot."""
