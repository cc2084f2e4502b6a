"""The kinds of text in the PDF, after the type scale of the design."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.report_colours import colour

_PRIMARY, _MUTED = colour("text.primary"), colour("text.muted")

TITLE = TextStyle("Source Serif Report Semibold", 26, 34, _PRIMARY)
SENTENCE = TextStyle("Source Serif Report", 16, 24, _PRIMARY)
CLAIM = TextStyle("Source Serif Report", 13, 17.5, _PRIMARY)
QUOTE = TextStyle("Source Serif Report", 13, 18, _MUTED)
HEADING = TextStyle("Inter Report Semibold", 13, 18, _PRIMARY)
LABEL = TextStyle("Inter Report", 10.5, 15, _MUTED)
SMALL = TextStyle("Inter Report", 10, 13, _MUTED)
GROUP = TextStyle("Inter Report Medium", 11, 16, _MUTED)
BODY = TextStyle("Inter Report", 11.5, 16.5, _PRIMARY)
FINDING = TextStyle("Inter Report Medium", 12, 17, _PRIMARY)
STRONG = TextStyle("Inter Report Semibold", 12, 17, _PRIMARY)
NUMBER = TextStyle("Inter Report", 11.5, 17.5, _MUTED)
SUGGESTED = TextStyle("Source Serif Report", 13, 17.5, colour("change.inserted_text"))
FLAG = TextStyle("Inter Report", 11.5, 16.5, colour("signal.foreground"))


def verdict_style(mark: str, style: TextStyle = STRONG) -> TextStyle:
    """The style in the colour of a verdict."""
    return replace(style, colour=verdict_colour(mark))


def verdict_colour(mark: str) -> str:
    """The ink of a mark."""
    return colour(f"verdict.{mark}.foreground")
