"""Writes the template of a translation of the window: `python -m tests.translation_template LANGUAGE FILE.ts`.

Texts that stand in FILE.ts already keep their translations. Qt Linguist opens the file; `compile_translation` makes
of it what the window loads.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

import PySide6

WINDOW = Path(__file__).resolve().parents[1] / "factcheck_app" / "gui"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the window and the context it is looked up in: a class of Qt's, a module, or "Codebook"."""

    context: str
    source: str


def write_template(language: str, file: Path) -> int:
    """Extracts every text of the window into `file` (Qt's .ts, version 2.1); returns how many there are.

    `language` is a code as Qt's ("de", "pt_BR").
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "files.lst"
        listed.write_text("\n".join(str(path) for path in sorted(WINDOW.rglob("*.py"))), encoding="utf-8")
        _run("lupdate", f"@{listed}", "-source-language", "en", "-target-language", language, "-ts", str(file))
    return len(texts_of(file))


def texts_of(file: Path) -> frozenset[Text]:
    """The texts of a .ts file."""
    return frozenset(
        Text(context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def compile_translation(template: Path, compiled: Path) -> None:
    """Makes of a translated .ts file the .qm that the window loads (factcheck_desk_LANGUAGE.qm)."""
    _run("lrelease", str(template), "-qm", str(compiled))


def _run(program: str, *arguments: str) -> None:
    beside = Path(PySide6.__file__).with_name(f"{program}.exe" if sys.platform == "win32" else program)
    subprocess.run([str(beside), *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("python -m tests.translation_template LANGUAGE FILE.ts")
    print(f"{write_template(sys.argv[1], Path(sys.argv[2]))} texts in {sys.argv[2]}")
