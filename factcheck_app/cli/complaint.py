"""The one line on standard error that says what could not be done."""

from __future__ import annotations

import sys

from factcheck_app.cli.plain_words import say


def complain(sentence: str, next_step: str = "") -> None:
    """Prints `factcheck: SENTENCE. NEXT STEP.` on one line, whatever a path in it holds."""
    say(f"factcheck: {sentence} {next_step}".rstrip(), file=sys.stderr)
