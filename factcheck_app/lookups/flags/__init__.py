"""What the record of a work says against what the draft makes of it, one concern a file."""
