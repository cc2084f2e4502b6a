"""Months and days of the week, in lower case."""

from __future__ import annotations

from factcheck_app.analysis.words.phrase_patterns import word_set

MONTHS = word_set("january february march april may june july august september october november december")
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
