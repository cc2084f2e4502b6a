"""`factcheck database`: facts, checks, backups and putting one back, in words and as JSON, beside an open window."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.schema_version import CURRENT_SCHEMA
from tests.cli.conftest import Told
from tests.fakes.drafts import write_tea_draft


@pytest.fixture
def window(library: Path, review: str) -> Iterator[ReviewDatabase]:
    """The writer's lock is held, as a window holds it."""
    database = ReviewDatabase.open(library, writer=True, holder="the window (42)")
    yield database
    database.close()


def info(told: Told) -> dict[str, object]:
    assert main(["database", "info", "--json"]) == 0
    facts: dict[str, object] = json.loads(told().out)
    return facts


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement)
        connection.commit()


def test_info_tells_what_is_there(review: str, library: Path, told: Told) -> None:
    main(["decide", review, "1", "supported"])
    told()
    facts = info(told)
    assert (facts["url"], facts["schema"], facts["reviews"]) == (f"sqlite:///{library}", CURRENT_SCHEMA, 1)
    assert (facts["audit_rows"], len(str(facts["audit_head"]))) == (2, 64)
    assert main(["database", "info"]) == 0
    assert "audit rows  2" in told().out


def test_info_of_a_library_that_is_not_made_yet_makes_none(library: Path, told: Told) -> None:
    facts = info(told)
    assert (facts["schema"], facts["reviews"], facts["audit_rows"]) == (None, 0, 0)
    for action in ("info", "check", "verify"):
        assert main(["database", action]) == 0
    assert main(["database", "backup"]) == 1
    assert not library.parent.exists()


def test_every_action_answers_as_json_too(review: str, tmp_path: Path, told: Told) -> None:
    def ask(*words: str) -> dict[str, object]:
        assert main(["database", *words, "--json"]) == 0
        answer: dict[str, object] = json.loads(told().out)
        return answer

    backup = str(tmp_path / "mine.db")
    assert ask("check") == {"whole": True}
    assert ask("verify") == {"whole": True, "audit_rows": 1, "audit_head": info(told)["audit_head"]}
    assert ask("backup", backup) == {"backup": backup}
    assert Path(str(ask("restore", backup)["kept"])).exists()


def test_verify_takes_the_head_and_rows_of_a_report(review: str, told: Told) -> None:
    facts = info(told)
    main(["decide", review, "1", "supported"])
    head = ["--head", str(facts["audit_head"]), "--rows", str(facts["audit_rows"])]
    assert main(["database", "verify", *head]) == 0
    assert "The record is whole: 2 audit rows" in told().out
    assert main(["database", "verify", "--head", "0" * 64, "--rows", "1"]) == 1
    assert main(["database", "verify", "--rows", "7"]) == 1


def test_verify_names_the_first_bad_row(review: str, library: Path, told: Told) -> None:
    for number in ("1", "2"):
        main(["decide", review, number, "supported", "--note", "a secret"])
    change(library, "UPDATE decisions SET verdict = 'unsupported' WHERE sequence = 3")
    told()
    assert main(["database", "verify"]) == 1
    output = told()
    assert output.err.startswith("factcheck: Sequence 3: the decision is not the one that was recorded.")
    assert "secret" not in output.err


def test_check_names_the_damage_and_the_newest_good_backup(review: str, library: Path, told: Told) -> None:
    assert main(["database", "backup"]) == 0
    backup = told().out.strip()
    change(library, "INSERT INTO desk_places VALUES ('none', 'none', NULL, 0, 'all')")
    assert main(["database", "check"]) == 1
    error = told().err
    assert "is damaged: desk_places points to a missing row" in error
    assert backup in error


def test_a_backup_is_put_back_and_the_replaced_file_is_kept(
    review: str, library: Path, tmp_path: Path, told: Told
) -> None:
    target = tmp_path / "mine.db"
    assert main(["database", "backup", str(target)]) == 0
    main(["decide", review, "1", "supported"])
    told()
    assert main(["database", "restore", str(target)]) == 0
    kept = Path(told().out.strip().rpartition(" as ")[2])
    assert info(told)["audit_rows"] == 1
    assert main(["history", review, "--database", str(kept)]) == 0
    assert "supported" in told().out
    assert main(["decide", review, "1", "supported"]) == 0
    assert told().out == "saved 3\n", "a sequence that was seen is not given again"


@pytest.mark.parametrize("name", ["missing.db", "not.db", "."])
def test_what_is_no_backup_is_refused_and_the_database_stays(
    review: str, library: Path, tmp_path: Path, told: Told, name: str
) -> None:
    (tmp_path / "not.db").write_text("no database")
    before = library.read_bytes()
    assert main(["database", "restore", str(tmp_path / name)]) == 1
    assert len(told().err.splitlines()) == 1
    assert library.read_bytes() == before


def test_reading_commands_work_beside_an_open_window(
    review: str, window: ReviewDatabase, tmp_path: Path, told: Told
) -> None:
    reading = [["list"], ["show", review], ["history", review], ["claims", review], ["sources", review]]
    reading += [["database", action] for action in ("info", "check", "verify", "backup")]
    reading += [["export", review, str(tmp_path / "report.json"), str(tmp_path / "report.html")]]
    assert [main(words) for words in reading] == [0] * len(reading), told().err


def test_writing_commands_are_told_who_has_the_database(
    review: str, window: ReviewDatabase, tmp_path: Path, told: Told
) -> None:
    main(["database", "backup", str(tmp_path / "mine.db")])
    told()
    for words in (
        ["decide", review, "1", "supported"],
        ["set-aside", review, "1", "duplicate"],
        ["restore", review, "1"],
        ["open", str(write_tea_draft(tmp_path))],
        ["database", "restore", str(tmp_path / "mine.db")],
    ):
        assert main(words) == 1
        output = told()
        assert output.out == ""
        assert output.err.startswith("factcheck: The database is in use by the window (42) since ")


@pytest.mark.parametrize("command", [["list"], ["database", "info"], ["database", "verify"], ["show", "x"]])
def test_a_file_that_is_no_database_is_refused_by_every_command(library: Path, told: Told, command: list[str]) -> None:
    library.parent.mkdir()
    library.write_text("not a database\n")
    assert main(command) == 1
    output = told()
    assert "is not a database of this program; it has not been touched." in output.err
    assert len(output.err.splitlines()) == 1


def test_a_reader_says_that_saved_decisions_are_gone_and_shows_what_is_there(
    review: str, library: Path, told: Told
) -> None:
    library.with_name(f"{library.name}.holder").write_text(f"{5:020d}\na window that was killed")
    assert main(["list"]) == 0
    printed = told()
    assert len(printed.out.splitlines()) == 1
    assert "sequences 2 to 5 were saved and cannot be found" in printed.err
    assert main(["database", "verify"]) == 1
    assert len(told().err.splitlines()) == 1
