"""Where a claim and its source part: people, time, comparison, outcome, words."""
