"""A Telegram bot that answers the emotions it sees in photos."""
