"""The colours of a page for the screen as style rules, from the design tokens: light, dark, or as the system has it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from factcheck_app.reports.formats import ReportTheme
from factcheck_app.resource_files import resource_path

_PLAIN = {
    "page": "background.page",
    "panel": "background.panel",
    "current": "background.current_claim",
    "text": "text.primary",
    "muted": "text.muted",
    "link": "text.link",
    "hairline": "border.hairline",
    "accent": "accent.base",
    "signal": "signal.foreground",
    "passage": "quote.mark_passage",
    "passage-ink": "quote.mark_ink",
    "glyph-ink": "verdict.supported.glyph_ink",
}
_MARKS = ("supported", "overstated", "unsupported", "undecided", "set_aside")


def colour_rules(theme: ReportTheme) -> str:
    """CSS that gives each colour its name; paper is light whatever the theme."""
    light, dark = _rules("light"), _rules("dark")
    rules = f":root {{ color-scheme: light; {light} }}\n"
    if theme is ReportTheme.DARK:
        rules += f"@media screen {{ :root {{ color-scheme: dark; {dark} }} }}\n"
    elif theme is ReportTheme.SYSTEM:
        rules += f"@media screen and (prefers-color-scheme: dark) {{ :root {{ color-scheme: dark; {dark} }} }}\n"
    return rules


@cache
def _rules(half: str) -> str:
    colours = json.loads(resource_path("tokens.json").read_text(encoding="utf-8"))["colour"][half]
    named = {name: _value(colours, token) for name, token in _PLAIN.items()}
    for mark in _MARKS:
        named[mark] = _value(colours, f"verdict.{mark}.foreground")
        named[f"{mark}-line"] = _value(colours, f"verdict.{mark}.underline")
        named[f"{mark}-back"] = _value(colours, f"verdict.{mark}.background")
    return " ".join(f"--{name}: {value};" for name, value in named.items())


def _value(colours: dict[str, Any], token: str) -> str:
    node: Any = colours
    for part in token.split("."):
        node = node[part]
    return str(node)
