"""The last sequence that a writer told anybody, kept outside the database: what shows that its log was lost."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_problem import restore_advice
from factcheck_app.storage.good_backup import last_sequence, newest_good_backup

DIGITS = 20
_USED = "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_rows'), 0), "
_USED += "coalesce((SELECT max(sequence) FROM audit_rows), 0))"


def told_words(sequence: int, holder: str) -> bytes:
    """What stands in the holder's file: the sequence at a width of its own, to be written in place, and who it is."""
    return f"{sequence:0{DIGITS}d}\n{holder}".encode()


def told_sequence(words: bytes) -> int:
    """The sequence in a holder's file; 0 where there is none."""
    first = words.split(b"\n", 1)[0]
    return int(first) if len(first) == DIGITS and first.isdigit() else 0


def who_told(words: bytes) -> str:
    """The holder in a holder's file; empty where it cannot be read."""
    has_sequence = told_sequence(words) or words.startswith(b"0" * DIGITS)
    try:
        return words.split(b"\n", 1)[-1].decode() if has_sequence else words.decode()
    except UnicodeDecodeError:
        return ""


def told_beside(path: Path) -> int:
    """The last sequence that the present writer, or one that did not end cleanly, told; 0 where none is known."""
    try:
        return told_sequence(path.with_name(f"{path.name}.holder").read_bytes())
    except OSError:
        return 0


def used_sequence(connection: Connection) -> int:
    """The last sequence that the database itself remembers."""
    return int(connection.exec_driver_sql(_USED).scalar_one())


def use_up(connection: Connection, sequence: int) -> None:
    """No sequence up to this one will be given again."""
    counters = "sqlite_sequence WHERE name = 'audit_rows'"
    if connection.exec_driver_sql(f"SELECT 1 FROM {counters}").scalar() is None:  # noqa: S608
        connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES ('audit_rows', 0)")
    connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = 'audit_rows'", (sequence,))


def lost_in_words(used: int, told: int) -> str:
    """What is missing where the database remembers less than was told."""
    which = f"sequence {told} was" if told == used + 1 else f"sequences {used + 1} to {told} were"
    return f"The log of the database was removed or emptied after an unclean end: {which} saved and cannot be found."


def lost(path: Path, used: int, told: int) -> DatabaseUnusable:
    """The error that says so, and offers the newest good backup where it holds more than the file."""
    newest = newest_good_backup(path)
    if newest is not None and last_sequence(newest[1]) > used:
        return DatabaseUnusable(lost_in_words(used, told), restore_advice(path))
    return DatabaseUnusable(
        lost_in_words(used, told), "No backup holds more; do this again to go on from what the file holds."
    )
