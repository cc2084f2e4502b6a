"""Frozen values of the reviewer's world; imports nothing else of the program."""
