"""Words of a draft, a note or a path as a line that a terminal shows and does not obey."""

from __future__ import annotations

import re
from typing import TextIO

# C0 (tabs aside) and C1 controls, line ends of other kinds, and what turns the direction of the text around it
_OBEYED = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def one_line(words: str) -> str:
    """The words with U+FFFD for each character that moves the cursor, colours, or reorders."""
    return _OBEYED.sub("\N{REPLACEMENT CHARACTER}", words)


def say(words: object, *, file: TextIO | None = None, flush: bool = False) -> None:
    """Prints one line for a reader; data (JSON) is printed as it is, by `print`."""
    print(one_line(str(words)), file=file, flush=flush)
