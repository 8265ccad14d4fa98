"""The JSON of others; parsing and rendering only, no HTTP."""
