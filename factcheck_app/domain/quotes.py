"""Whether words stand in a text word for word; white space alone may differ."""

from __future__ import annotations

import re

from factcheck_app.domain.text_span import TextSpan

_LONGEST = 20_000


def find_quote(text: str, quote: str) -> TextSpan | None:
    """Where the words of `quote` first stand in `text`; line breaks and runs of blanks count as one blank.

    None where they do not stand there, or where there are no words.
    """
    words = quote[: _LONGEST + 1].split()
    if not words or len(quote) > _LONGEST:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), text)
    return TextSpan(*found.span()) if found else None
