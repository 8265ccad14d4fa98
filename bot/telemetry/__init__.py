"""What an operator can see of the work: counts, durations, and a photo's way through the log."""
