"""One thing that can be picked for a field."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` is what is picked, `words` what the reviewer reads, `aside` a muted word after them.

    Typing finds a choice by its words and by its code.
    """

    value: object
    words: str
    aside: str = ""
    is_chosen: bool = False
    code: str = ""
