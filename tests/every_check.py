"""Every check in one command: style, types, tests; the same here and in continuous integration."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run_every_check(pytest_words: Sequence[str]) -> int:
    """Runs ruff, mypy, deptry and pytest in the project's root; returns 0 where all hold.

    Words after `test` go to pytest; with any given, pytest alone runs.
    """
    python = [sys.executable, "-m"]
    tests = [*python, "pytest", *(pytest_words or ["-n", "auto", "-q"])]
    checks = [
        [*python, "ruff", "check", "."],
        [*python, "ruff", "format", "--check", "."],
        [*python, "mypy"],
        [*python, "deptry", "."],
    ]
    failed = []
    for command in [tests] if pytest_words else [*checks, tests]:
        print(f"== {' '.join(command[2:])}", flush=True)
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            failed.append(command[2])
    if failed:
        print(f"factcheck: not green: {', '.join(failed)}", flush=True)
    return 1 if failed else 0
