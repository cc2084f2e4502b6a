"""The line that says what is on disk."""

from __future__ import annotations

import sys


def print_saved(sequence: int) -> None:
    """`saved SEQUENCE`, in one write: a program that is killed leaves the whole line or none, also unbuffered."""
    sys.stdout.write(f"saved {sequence}\n")
    sys.stdout.flush()
