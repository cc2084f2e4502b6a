"""A name that stands in the record, in reports and in the window."""

from __future__ import annotations

import unicodedata

from factcheck_app.domain.errors import InvalidDecision

LONGEST_NAME = 200
# overrides and isolates, which would reorder the words around the name
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def check_reviewer_name(name: str) -> str:
    """The name without blanks around it. Raises InvalidDecision where no reviewer can be called so."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise InvalidDecision(
            f"The reviewer's name has {len(name)} characters.", f"Give one of 1 to {LONGEST_NAME} characters."
        )
    if any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in _REORDERING for letter in name):
        raise InvalidDecision(
            "The reviewer's name holds a line break or another control character.", "Write it in one line of letters."
        )
    if not any(unicodedata.category(letter)[0] in "LN" for letter in name):
        # a blank without width, or marks alone: nobody could say later who that was
        raise InvalidDecision("The reviewer's name has no letter.", "Write the name that is to stand in the record.")
    return name
