"""What every page that the bot serves needs: a server inside its loop, and who may ask it."""
