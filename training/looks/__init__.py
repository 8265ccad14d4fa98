"""The second look: tells faces from what a detector takes for faces."""
