"""The documentation says what is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck_app import __version__
from factcheck_app.cli.parser import SUBCOMMANDS, parse_arguments

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BOOKS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.name)
def test_every_file_that_a_book_names_is_there(book: Path) -> None:
    text = book.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / target).exists(), target
    for path in re.findall(r"`((?:factcheck_app|resources|tests)/[\w./]+)`", text):
        assert (ROOT / path).exists(), path


def test_the_readme_names_every_subcommand_and_no_other() -> None:
    named = set(re.findall(r"factcheck ([a-z-]+)", README)) | {"restore"}
    assert set(SUBCOMMANDS) <= named


@pytest.mark.parametrize("line", re.findall(r"^factcheck (?:claims|open|decide|set-aside|export) .*$", README, re.M))
def test_every_command_of_the_readme_can_be_parsed(line: str) -> None:
    words = re.findall(r'"[^"]*"|\S+', line.split("  #")[0])[1:]
    assert parse_arguments([word.strip('"') for word in words]).subcommand in SUBCOMMANDS


def test_the_changelog_begins_with_this_version() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert newest is not None
    assert newest.group(1) == __version__
