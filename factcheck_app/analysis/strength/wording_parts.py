"""The pieces of a more careful wording, and what is told of every one: hedges, the end, where an object stops."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.certainty import Certainty
from factcheck_app.domain.text_span import TextSpan

HEDGE = {Certainty.HIGH: "", Certainty.MODERATE: "probably", Certainty.LOW: "may", Certainty.VERY_LOW: "may"}
UNCERTAIN = ", but the evidence is very uncertain"
_AFTER_OBJECT = LazyPattern(
    r",|;|:|\s?\[\d|\s\(|\s(?:in|among|for|compared|within|after|over|during|when|by|than|at|because|so|while)\b"
)
END = LazyPattern(r"[.!?]?[\"”’)\]]*\s*$")
NONE_OF_THEM = LazyPattern(r"(?:.*\bthat\s)?(?:no|none|neither|nothing|nobody|few|hardly|little)\b", re.IGNORECASE)
# people lower a risk; they do not "result in" its reduction
PEOPLE = LazyPattern(
    r"\b(?:who|people|persons?|child(?:ren)?|wom[ae]n|m[ae]n|patients?|adults?|doctors?|nurses?|participants?|users?|"
    r"volunteers?|we|you|they|he|she|i|\w+icians?)\s"
    r"(?:(?:who|given|taking|with|on|in|aged|receiving|of)\b.*)?$",
    re.IGNORECASE,
)
DETERMINER = LazyPattern(r"(?:the|their|your|its|his|her)\s", re.IGNORECASE)
MEASURED = LazyPattern(
    r"(?:the |their |your |its )?(?:[\w-]+ )?(?:risks?|rates?|odds|levels?|mortality|incidence|likelihood|chances?|"
    r"pressure|"
    r"concentrations?|scores?|weight|prevalence|cholesterol|glucose|triglycerides)\b",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """A stretch of the new wording, and whether its words are not the author's."""

    text: str
    is_added: bool


def object_end(claim: str, start: int, stop: int) -> int:
    """Where the object of the verb ends: at a comma, a citation, or before "in people", "among", "compared with"."""
    found = _AFTER_OBJECT.search(claim, start, stop)
    return found.start() if found is not None else stop


def joined(parts: list[Part]) -> tuple[str, tuple[TextSpan, ...]]:
    """The whole wording with the places of its added words."""
    text, added = "", []
    for part in parts:
        if part.is_added and part.text:
            start = len(text) + len(part.text) - len(part.text.lstrip())
            added.append(TextSpan(start, len(text) + len(part.text.rstrip())))
        text += part.text
    return text, tuple(added)
