"""The name of a report's file: what a title may become, and what is wrong with a name."""

from __future__ import annotations

import re

from factcheck_app.gui.look.translation import translate

# characters that Windows, macOS or Linux refuse in a name, and control characters
_REFUSED = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
# room for the ending and the temporary file's mark below the 255 bytes of common file systems
LONGEST_NAME = 200


def propose_name(title: str, endings: tuple[str, ...]) -> str:
    """A name without ending that every system takes, made from a title of any kind."""
    name = " ".join(_REFUSED.sub(" ", without_ending(title, endings)).split()).strip(". ")
    name = name.encode("utf-8")[:LONGEST_NAME].decode("utf-8", "ignore").strip(". ")
    return name or translate("report_name", "Review")


def without_ending(name: str, endings: tuple[str, ...]) -> str:
    """The name as typed, less an ending that a format gives it anyway."""
    stripped = name.strip()
    found = next((ending for ending in endings if stripped.lower().endswith(ending)), "")
    return stripped[: len(stripped) - len(found)].strip()


def problem_with_name(name: str) -> str:
    """A sentence on what keeps the name from being used; empty where nothing does."""
    if not name:
        return translate("report_name", "Give the report a name.")
    if _REFUSED.search(name):
        return translate("report_name", 'A name cannot hold any of \\ / : * ? " < > |.')
    if name.startswith(".") or name.endswith("."):
        return translate("report_name", "A name cannot begin or end with a full stop.")
    if len(name.encode("utf-8")) > LONGEST_NAME:
        return translate("report_name", "This name is too long; shorten it.")
    return ""
