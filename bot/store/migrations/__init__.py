"""The way of the tables from nothing to today, run by `bot.store.upgrade` through Alembic.

To change a table: change `bot.store.tables`, then add the next file in `versions` by hand. The
test of the migrations names what the two disagree about. A released file is never changed.
"""
