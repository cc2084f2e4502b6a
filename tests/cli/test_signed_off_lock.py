"""Every command against a review that is signed off: each either reads, stands outside the lock, or is refused."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from factcheck_app.cli.parser import SUBCOMMANDS
from tests.cli.conftest import WALKS_DRAFT, Told
from tests.fakes.drafts import write_tea_draft

LOCKED = "factcheck: This review is signed off. Reopen it, then change it.\n"
# what each would do to the review; {…} are filled in below
REFUSED: dict[str, list[list[str]]] = {
    "add-source": [["{review}", "10.5555/new.2024.1"], ["{review}", "PMID 31000001", "--claim", "1"]],
    "attach": [["{review}", "1", "{text}"], ["{review}", "1", "--access", "full_text"]],
    "decide": [
        ["{review}", "1", "unsupported"],
        ["{review}", "1", "supported", "--quote", "{quote}", "--source", "1", "--stance", "limits"],
        ["{review}", "--from", "{decisions}"],
    ],
    "set-aside": [["{review}", "2", "duplicate"]],
    "restore": [["{review}", "3"]],
    "add-claim": [["{review}", "0", "9"]],
    "change-span": [["{review}", "1", "{start}", "{end}"]],
    "split": [["{review}", "1", "{cut}"]],
    "merge": [["{review}", "1"]],
    "keep": [["{review}", "1"]],
    "revise": [["{review}", "{next}", "--insist"], ["{review}", "--take-back", "--yes"]],
    "tag": [["{review}", "1", "ask"]],
    "sign-off": [["{review}", "--yes"]],
}
READS = {"claims", "open", "list", "show", "search", "evidence", "compare", "find", "history", "export", "database"}
# they change nothing that was judged; what services say of sources is told of signed reviews too
OUTSIDE = {"sources", "reopen", "due", "archive", "delete"}


def recorded(library: Path) -> list[str]:
    """All that the database holds."""
    with closing(sqlite3.connect(library)) as connection:
        return list(connection.iterdump())


@pytest.fixture
def words(review: str, tmp_path: Path, told: Told) -> dict[str, str]:
    """A review with a text, a quote, an aside claim and a second draft, signed off; and the words to fill in."""
    texts = {name: tmp_path / f"{name}.txt" for name in ("text", "attached", "next", "decisions")}
    quote = "Drinkers of green tea slept longer than the others in this trial of one hundred adults."
    texts["attached"].write_text(quote)
    texts["text"].write_text("Another text of the same source.")
    texts["next"].write_text(WALKS_DRAFT)
    texts["decisions"].write_text(json.dumps({"claim": 1, "verdict": "unsupported"}))
    assert main(["attach", review, "1", str(texts["attached"])]) == 0
    assert main(["decide", review, "1", "supported", "--quote", quote, "--source", "1"]) == 0
    assert main(["set-aside", review, "3", "duplicate"]) == 0
    draft = write_tea_draft(tmp_path)
    draft.write_text(draft.read_text() + "\nGreen tea lowers the blood pressure of most adults by a tenth.\n")
    assert main(["revise", review, str(draft)]) == 0
    told()
    assert main(["show", review, "--json"]) == 0
    first = json.loads(told().out)["claims"][0]
    assert main(["sign-off", review, "--yes"]) == 0
    told()
    start, end = first["start"], first["end"]
    cut = first["text"].index(" ") + 1
    places = {"start": str(start), "end": str(end - 1), "cut": str(cut)}
    return {"review": review, "quote": quote, **places, **{name: str(path) for name, path in texts.items()}}


def test_every_command_is_known_to_read_to_stand_outside_or_to_be_refused() -> None:
    assert set(SUBCOMMANDS) == REFUSED.keys() | READS | OUTSIDE


@pytest.mark.parametrize("command", REFUSED)
def test_a_writing_command_is_refused_and_leaves_no_trace(
    command: str, words: dict[str, str], library: Path, told: Told
) -> None:
    before = recorded(library)
    for arguments in REFUSED[command]:
        assert main([command, *(argument.format_map(words) for argument in arguments)]) == 1
        said = told()
        assert (said.out, said.err.splitlines(keepends=True)[-1]) == ("", LOCKED)
    assert recorded(library) == before
    assert main(["database", "verify"]) == 0


def test_what_stands_outside_the_lock_is_done(words: dict[str, str], told: Told) -> None:
    review = words["review"]
    assert main(["due", review, "2026-12-03"]) == 0
    assert main(["archive", review]) == 0
    assert main(["tag", review, "heart"]) == 0
    assert main(["reopen", review, "--why", "a source was missing"]) == 0
    assert main(["attach", review, "1", words["text"]]) == 0
    assert main(["database", "verify"]) == 0
    assert main(["delete", review, "--yes"]) == 0
