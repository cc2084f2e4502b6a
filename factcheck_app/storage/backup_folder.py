"""Where backups lie, how they are named, and which of them are kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

_STAMP = "%Y-%m-%dT%H-%M-%S"


def backup_folder(database: Path) -> Path:
    """The folder beside the database."""
    return database.with_name(f"{database.stem}-backups")


def backup_path(database: Path, at: datetime) -> Path:
    """The name of a backup made at this time (UTC)."""
    return backup_folder(database) / f"{database.stem}-{at.strftime(_STAMP)}.db"


def backups_of(database: Path) -> list[tuple[datetime, Path]]:
    """Backups with the time in their names, newest first."""
    found = []
    for path in backup_folder(database).glob(f"{database.stem}-*.db"):
        try:
            found.append((datetime.strptime(path.stem.removeprefix(f"{database.stem}-"), _STAMP), path))
        except ValueError:
            continue  # not one of ours: somebody put it there
    return sorted(found, reverse=True)


def newest_backup(database: Path) -> tuple[datetime, Path] | None:
    """The newest backup with its time (UTC), or None."""
    backups = backups_of(database)
    return backups[0] if backups else None


def to_drop(backups: list[tuple[datetime, Path]]) -> list[Path]:
    """What thinning drops: all of the last day stay, then one a day for a month, one a week for a year, one a month.

    `backups` are newest first; of each period the newest stays.
    """
    if not backups:
        return []
    newest = backups[0][0]
    seen: set[tuple[str, ...]] = set()
    dropped = []
    for at, path in backups:
        age = newest - at
        if age <= timedelta(days=1):
            continue
        if age <= timedelta(days=31):
            period = ("day", at.strftime("%Y-%m-%d"))
        elif age <= timedelta(days=366):
            period = ("week", at.strftime("%G-%V"))
        else:
            period = ("month", at.strftime("%Y-%m"))
        if period in seen:
            dropped.append(path)
        seen.add(period)
    return dropped
