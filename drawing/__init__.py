"""Draws the sticker set from one description of shapes; a tool, never imported by the bot."""
