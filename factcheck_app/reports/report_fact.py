"""A labelled value of a report: "Reviewer", "Ana Brandt"."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; a wide one takes a line of its own."""

    label: str
    value: str
    wide: bool = False
