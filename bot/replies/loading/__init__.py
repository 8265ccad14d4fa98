"""The border of the rule module: reads its files, checks them, and says what to mend."""
