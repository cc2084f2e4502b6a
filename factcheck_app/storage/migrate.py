"""Brings a database to the present schema; an older one is backed up first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from factcheck_app.storage import rows
from factcheck_app.storage.backup_folder import backup_path
from factcheck_app.storage.checked_copy import copy_database
from factcheck_app.storage.times import now

MIGRATIONS = Path(__file__).parent / "migrations"
# a bundle finds the tables only where something imports them here
_TABLES = rows.Base.metadata


def migrate(engine: Engine, path: Path, schema: str | None) -> None:
    """From `schema` (None: a new file) to the present one, in one transaction. Raises DBAPIError."""
    if schema is not None:
        copy_database(path, backup_path(path, now()))
    config = Config()
    # Alembic reads its options through ConfigParser, to which a % in a folder's name is a command
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
