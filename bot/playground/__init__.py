"""The rules playground: a page on this machine that shows what rules do while they are written."""
