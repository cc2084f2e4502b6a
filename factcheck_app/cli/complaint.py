"""The one line on standard error that says what could not be done."""

from __future__ import annotations

import re
import sys

# a path may hold any of these; a line that holds them is no line any more
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def complain(sentence: str, next_step: str = "") -> None:
    """Prints `factcheck: SENTENCE. NEXT STEP.` on one line."""
    words = _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", f"{sentence} {next_step}".strip())
    print(f"factcheck: {words}", file=sys.stderr)
