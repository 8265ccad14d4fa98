"""The rule module: what to answer to what was seen; pure, no Telegram, no pixels."""
