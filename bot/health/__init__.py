"""How the bot is doing, told to its operator: checks as values, and the page that shows them."""
