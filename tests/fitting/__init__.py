"""Fits the weights in `resources/models`: `python -m tests.fitting [NAME ...]`; only SciFact's rows are read."""
