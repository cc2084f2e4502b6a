"""A database of an older version on the command line alone: told of by readers, brought up to date with a backup."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from factcheck_app.storage.schema_version import CURRENT_SCHEMA, KNOWN_SCHEMAS
from tests.cli.conftest import Told
from tests.fakes.failing_disk import as_ordinary_user

DATABASES = Path(__file__).parents[1] / "storage" / "databases"
READING = (["list"], ["find", "walks"], ["database", "info"], ["database", "verify"], ["database", "backup"])


@pytest.fixture
def older(library: Path) -> Path:
    """The library of the first version."""
    library.parent.mkdir()
    shutil.copy(DATABASES / f"{KNOWN_SCHEMAS[0]}.db", library)
    return library


@pytest.mark.parametrize("schema", KNOWN_SCHEMAS[:-1])
def test_a_reader_names_the_way_out_and_it_works(schema: str, library: Path, told: Told) -> None:
    library.parent.mkdir()
    shutil.copy(DATABASES / f"{schema}.db", library)
    before = library.read_bytes()
    for command in READING:
        assert main(command) == 1
        said = told()
        assert said.out == ""
        assert said.err.endswith(f"factcheck database upgrade --database {library}\n")
    assert library.read_bytes() == before
    assert main(["database", "upgrade", "--database", str(library), "--json"]) == 0
    done = json.loads(told().out)
    assert (done["before"], done["schema"]) == (schema, CURRENT_SCHEMA)
    assert Path(done["backup"]).parent == library.with_name("reviews-backups")
    assert [main(command) for command in READING] == [0] * len(READING)


def test_the_backup_of_an_upgrade_can_be_put_back_and_upgraded_again(older: Path, told: Told) -> None:
    assert main(["database", "upgrade"]) == 0
    assert told().out.startswith(f"Brought up to date from schema 0001 to {CURRENT_SCHEMA}; as it was it is kept as ")
    (backup,) = older.with_name("reviews-backups").iterdir()
    assert main(["database", "restore", str(backup)]) == 0
    assert main(["list"]) == 1
    assert main(["database", "upgrade"]) == 0
    assert main(["database", "verify"]) == 0


def test_what_is_up_to_date_or_not_there_is_said(library: Path, review: str, told: Told) -> None:
    assert main(["database", "upgrade"]) == 0
    assert told().out == f"The database is up to date (schema {CURRENT_SCHEMA}).\n"
    assert not library.with_name("reviews-backups").exists()
    assert main(["database", "upgrade", "--database", str(library.with_name("none.db"))]) == 1
    assert "There is no database at" in told().err
    assert not library.with_name("none.db").exists()


@pytest.mark.parametrize("command", [["list"], ["database", "upgrade"], ["due", "x", "none"]])
def test_where_it_may_only_be_read_a_copy_is_advised(command: list[str], older: Path, told: Told) -> None:
    older.chmod(0o444)
    older.parent.chmod(0o555)
    try:
        assert as_ordinary_user(lambda: main(command)) == 1
    finally:
        older.parent.chmod(0o755)
    assert "it stands where it may only be read. Copy it to a folder that you may write to" in told().err
    assert [each.name for each in older.parent.iterdir()] == ["reviews.db"]
