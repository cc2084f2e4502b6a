"""`database`: info, check, verify, backup, restore, upgrade, retractions."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

from factcheck_app.cli.library import open_library
from factcheck_app.cli.plain_words import say
from factcheck_app.cli.retraction_command import run_retractions
from factcheck_app.settings import Settings
from factcheck_app.workflow.look_after_database import (
    check_database,
    describe_database,
    restore_backup,
    upgrade_database,
    verify_record,
    write_backup,
)
from factcheck_app.workflow.verify_pack import verify_pack


def run_database(options: argparse.Namespace) -> None:
    """Does one of the actions and says what came of it."""
    {
        "info": _tell,
        "check": _check,
        "verify": _verify,
        "backup": _back_up,
        "restore": _restore,
        "upgrade": _upgrade,
        "retractions": run_retractions,
    }[options.action](options)


def _tell(options: argparse.Namespace) -> None:
    with open_library(options, writer=False) as services:
        facts = describe_database(services.database)
    if options.json:
        print(json.dumps(facts, ensure_ascii=False, indent=1))
        return
    for name, value in facts.items():
        say(f"{name.replace('_', ' '):<10}  {'none yet' if value is None else value}")


def _check(options: argparse.Namespace) -> None:
    with open_library(options, writer=False) as services:
        check_database(services.database)
    _say(options, {"whole": True}, "The database file is whole.")


def _verify(options: argparse.Namespace) -> None:
    if options.pack is not None:
        sound = verify_pack(Path(options.pack), options.head, options.rows)
        _say(options, {"whole": True, "audit_rows": sound.rows, "audit_head": sound.head}, sound.in_words)
        return
    with open_library(options, writer=False) as services:
        result = verify_record(services.database, options.head, options.rows)
    _say(
        options,
        {"whole": True, "audit_rows": result.rows, "audit_head": result.head},
        f"The record is whole: {result.rows} audit rows, head {result.head}",
    )


def _back_up(options: argparse.Namespace) -> None:
    with open_library(options, writer=False) as services:
        path = write_backup(services.database, options.file)
    _say(options, {"backup": str(path)}, str(path))


def _restore(options: argparse.Namespace) -> None:
    kept = restore_backup(options.file, Settings.load().database_name(options.database))
    done = "The backup is in place" + (f"; the file before it is kept as {kept}" if kept else ".")
    _say(options, {"kept": str(kept) if kept else None}, done)


def _upgrade(options: argparse.Namespace) -> None:
    name = Settings.load().database_name(options.database)
    done = upgrade_database(name, f"factcheck database upgrade ({os.getpid()})")
    facts = {"before": done.before, "schema": done.after, "backup": str(done.backup) if done.backup else None}
    if done.backup is None:
        _say(options, facts, f"The database is up to date (schema {done.after}).")
        return
    words = f"Brought up to date from schema {done.before} to {done.after}; as it was it is kept as {done.backup}"
    _say(options, facts, words)


def _say(options: argparse.Namespace, facts: dict[str, Any], words: str) -> None:
    if options.json:
        print(json.dumps(facts, ensure_ascii=False, indent=1))
    else:
        say(words)
