"""A terminal shows what a draft holds, and obeys none of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from factcheck_app.cli.plain_words import one_line, say
from tests.cli.conftest import Told


@pytest.mark.parametrize("letter", ["\x1b", "\x07", "\n", "\r", "\x7f", "\x9b", "\u2028", "\u202e", "\u2066"])
def test_what_a_terminal_would_obey_is_replaced(letter: str) -> None:
    assert one_line(f"a{letter}b") == "a\N{REPLACEMENT CHARACTER}b"


@pytest.mark.parametrize("words", ["ünï\t漢字", "שלום עולם", "👩\u200d⚕\ufe0f"])
def test_letters_of_every_script_and_tabs_stay(words: str, told: Told) -> None:
    say(words)
    assert told().out == f"{words}\n"


def test_no_command_prints_an_escape_of_a_draft_or_note(library: Path, tmp_path: Path, told: Told) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("# A \x9b31m\u202e title\n\nGreen\x1b[31m tea reduces blood pressure by 5 mmHg in adults.\n")
    main(["open", str(draft)])
    review = told().out.strip()
    main(
        ["decide", review, "1", "supported", "--note", "\x1b]0;owned\x07", "--wording", "\x1b[2J\u202e", "--as", "Ana"]
    )
    commands = [["list"], *([name, review] for name in ("show", "history", "claims", "sources", "evidence"))]
    for command in commands:
        main(command)
    printed = told()
    assert "[2J" in printed.out
    assert not set("\x1b\x07\x9b\u202e") & set(printed.out + printed.err)
