"""The page that shows where the draft fails: charts, counts and the questions to its author."""
