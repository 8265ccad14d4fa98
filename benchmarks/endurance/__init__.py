"""The real bot as processes of its own on the sandbox's Telegram: crowds, troubles, counting."""
