"""One thing that can be picked for a field."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` is what is picked, `words` what the reviewer reads, `aside` a few muted words after them."""

    value: object
    words: str
    aside: str = ""
    is_chosen: bool = False
