"""A language for tests: English in full-width letters, so that a text that nobody translated stands out."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from PySide6.QtCore import QLocale

from tests.translation_template import compile_translation, write_template

LANGUAGE = QLocale(QLocale.Language.Esperanto)
_WIDE = {code: code + 0xFEE0 for code in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}
# places for values, Markdown's and HTML's marks, and keys behind a tab stay as they are
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|\t.*)")


def widened(text: str) -> str:
    """The text in full-width letters; places for values stay."""
    parts = _KEPT.split(text)
    return "".join(part if number % 2 else part.translate(_WIDE) for number, part in enumerate(parts))


def write_wide_translation(folder: Path) -> int:
    """Extracts the texts of the window, translates and compiles them into `folder`; returns how many there are."""
    template = folder / "wide.ts"
    count = write_template(LANGUAGE.name(), template)
    tree = ElementTree.parse(template)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.text = widened(message.findtext("source", ""))
        translation.attrib.pop("type", None)
    tree.write(template, encoding="utf-8", xml_declaration=True)
    compile_translation(template, folder / f"factcheck_desk_{LANGUAGE.name().partition('_')[0]}.qm")
    return count
