"""What each report of `tests/fakes/reviews.py` looked like when someone last read it with care.

After a change that is meant, run `python -m tests.references`, read the difference, and commit it.
"""
