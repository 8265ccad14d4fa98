"""`python -m bot` does the same as `bot`."""

import sys

from bot.cli import main

sys.exit(main())
