"""What a reader is told of a database of an older version."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.storage.database_upgrade import may_be_upgraded, outdated
from tests.fakes.failing_disk import as_ordinary_user


def test_the_command_is_named_with_a_path_that_a_shell_takes(tmp_path: Path) -> None:
    path = tmp_path / "my reviews.db"
    path.touch()
    assert outdated(path).next_step.endswith(f"factcheck database upgrade --database '{path}'")


def test_where_a_backup_cannot_stand_beside_it_a_copy_is_advised(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    path.touch()
    tmp_path.chmod(0o555)
    try:
        assert not as_ordinary_user(lambda: may_be_upgraded(path))
        assert "may only be read" in as_ordinary_user(lambda: outdated(path)).sentence
    finally:
        tmp_path.chmod(0o755)
