"""The first figure that a sentence gives; citation marks and the digits of names are none."""

from __future__ import annotations

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.no_prose import blank_apparatus

# digits after a letter or a letter and a hyphen belong to a name: "B12", "covid-19"
_FIGURE = LazyPattern(
    r"(?<![^\W\d_])(?<![^\W\d_][-‐‑])(?<!\d)(?<!\d[.,])\d[\d.,]*(?:\s?%|\s(?:percent|per cent|mg|µg|g|ml|IU|mmHg"
    r"|million|billion|times|weeks|months|years|days|hours|minutes)\b)?"
)


def find_figure(text: str) -> str:
    """The figure in digits with its unit as it is written ("3.5 mmHg"), or "" where the sentence gives none."""
    found = _FIGURE.search(blank_apparatus(text))
    return found.group().rstrip(".,") if found is not None else ""
