"""A small Telegram on this machine: plays the Bot API over HTTP, imports nothing of the bot."""
