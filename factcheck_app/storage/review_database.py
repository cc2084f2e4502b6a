"""The database: opened for one writer or for reading, and its sessions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, InvalidRequestError
from sqlalchemy.orm import Session

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.audit_trail import LAST_SEQUENCE
from factcheck_app.storage.database_engine import reading_engine, writing_engine
from factcheck_app.storage.database_file import check_one_name, is_new, path_of, schema_of
from factcheck_app.storage.database_problem import damaged, problem_in_words
from factcheck_app.storage.database_upgrade import may_be_upgraded, outdated
from factcheck_app.storage.left_log import check_left_log
from factcheck_app.storage.open_files import OpenFiles
from factcheck_app.storage.schema_version import CURRENT_SCHEMA, is_older
from factcheck_app.storage.sqlite_version import check_sqlite
from factcheck_app.storage.told_sequence import lost, told_beside, use_up, used_sequence
from factcheck_app.storage.writer_lock import WriterLock

# what reading a row raises that was changed by hand: a code that does not exist, a value of another kind, none at all
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, InvalidRequestError)


class DamagedRow(Exception):
    """A value that the program never writes; it becomes DatabaseUnusable."""


class ReviewDatabase:
    """One SQLite file. A reader of a file that does not exist sees an empty library and creates nothing.

    `schema` is None where there is no file. `was_unclean` says that the last writer did not close it. `changes` counts
    what this writer has committed since the last backup. `told` is the last sequence that is known, from outside the
    file, to have been saved.
    """

    def __init__(
        self, path: Path, engine: Engine, lock: WriterLock | None, *, told: int, was_unclean: bool = False
    ) -> None:
        self.path = path
        self.engine = engine
        self.schema = CURRENT_SCHEMA if path.exists() else None
        self.was_unclean = was_unclean
        self.changes = 0
        self.told = told
        self._lock = lock
        self._files = OpenFiles(path) if lock is not None else None

    @classmethod
    def open(cls, name: str | Path, *, writer: bool, holder: str = "") -> ReviewDatabase:
        """Opens a path or sqlite:/// address. Raises DatabaseBusy or DatabaseUnusable; a bad file stays as it is."""
        check_sqlite()
        path = path_of(str(name))
        # before the file itself: a writer beside us goes on
        told = told_beside(path)
        if not is_new(path):
            check_left_log(path, whole=False)
        if not writer:
            return cls(path, reading_engine(path), None, told=told)
        if not is_new(path):
            check_one_name(path)
            # a file that is none of ours is refused before anything is put beside it
            if is_older(schema_of(path), path) and not may_be_upgraded(path):
                raise outdated(path)
        _make_folder(path.parent)
        lock = WriterLock(path)
        was_unclean = lock.take(holder)
        try:
            engine = writing_engine(path)
            with _in_words(path), engine.begin() as connection:
                used = used_sequence(connection)
                if used < lock.told:
                    use_up(connection, lock.told)
        except BaseException:
            lock.give_back()
            raise
        if used < lock.told:
            # said once: whoever opens it again goes on from what is there
            engine.dispose()
            lock.free()
            raise lost(path, used, lock.told)
        lock.tell(used)
        return cls(path, engine, lock, told=used, was_unclean=was_unclean)

    def close(self) -> None:
        """Ends every connection and frees the lock; calling it twice does no harm."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.free()

    def loss(self) -> DatabaseUnusable | None:
        """What is to be said where the log that held saved decisions is gone, for a reader; None where it is not."""
        with self.reading() as session:
            used = used_sequence(session.connection())
        return lost(self.path, used, self.told) if used < self.told else None

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A short write: all of it is on disk afterwards, or nothing. Raises DatabaseUnusable."""
        self._check_files()
        with _in_words(self.path), Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session
        self._check_files()
        self.changes += 1
        if self._lock is not None:
            self._lock.tell(session.info.get(LAST_SEQUENCE, 0))

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A consistent read: all of it sees the file as it was at the first look. Raises DatabaseUnusable."""
        with _in_words(self.path, reading=True), Session(self.engine) as session:
            yield session

    def _check_files(self) -> None:
        if self._files is not None:
            self._files.check()


@contextmanager
def _in_words(path: Path, *, reading: bool = False) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise problem_in_words(error.orig, path, reading=reading) from None
    except DamagedRow:
        raise damaged(path) from None
    except _UNREADABLE as error:
        if not reading:
            raise
        raise damaged(path) from error


def _make_folder(folder: Path) -> None:
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, mode=0o700)
    except OSError as problem:
        raise DatabaseUnusable(
            f"The folder {folder} cannot be made ({problem.strerror}).", "Name another with --database."
        ) from None
