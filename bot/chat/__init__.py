"""The Telegram door: updates in, replies out; the only importer of `telegram`."""
