"""Backups are thinned to days, weeks and months, and the newest stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from factcheck_app.storage.backup_folder import backup_path, backups_of, newest_backup, to_drop

NOW = datetime(2026, 11, 22, 18, 0)


def after_thinning(times: list[datetime]) -> list[datetime]:
    backups = [(at, Path(f"{number}.db")) for number, at in enumerate(sorted(times, reverse=True))]
    dropped = set(to_drop(backups))
    return [at for at, path in backups if path not in dropped]


def test_all_backups_of_the_last_day_stay() -> None:
    times = [NOW - timedelta(minutes=30 * step) for step in range(48)]
    assert after_thinning(times) == times


def test_a_month_keeps_its_days_a_year_its_weeks_and_then_months() -> None:
    times = [NOW - timedelta(hours=6 * step) for step in range(4 * 365 * 2)]
    kept = after_thinning(times)
    ages = [(NOW - at).days for at in kept]
    assert 30 <= sum(1 <= age <= 31 for age in ages) <= 33
    assert 46 <= sum(31 < age <= 366 for age in ages) <= 50
    assert 11 <= sum(age > 366 for age in ages) <= 13
    assert kept[0] == NOW


def test_what_stays_is_stable_when_thinned_again() -> None:
    kept = after_thinning([NOW - timedelta(hours=5 * step) for step in range(2000)])
    assert after_thinning(kept) == kept


def test_foreign_files_in_the_folder_are_neither_counted_nor_dropped(tmp_path: Path) -> None:
    database = tmp_path / "reviews.db"
    mine = backup_path(database, NOW)
    mine.parent.mkdir()
    mine.touch()
    for name in ("reviews-old.db", "other-2026-11-22T18-00-00.db", "reviews-2026-11-22T18-00-00.db.part"):
        (mine.parent / name).touch()
    assert backups_of(database) == [(NOW, mine)]
    assert newest_backup(database) == (NOW, mine)
