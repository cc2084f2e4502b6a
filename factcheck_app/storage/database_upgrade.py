"""A database of an older version: what its reader is told, and how it is brought up to date on the reader's word."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from factcheck_app.domain.errors import DatabaseUnusable

_COMMAND = "factcheck database upgrade --database"


def outdated(path: Path) -> DatabaseUnusable:
    """The error of a reader: it may change nothing, so it names the command that does, with a backup before."""
    if not may_be_upgraded(path):
        return DatabaseUnusable(
            f"{path} was written by an older version of this program, and it stands where it may only be read.",
            f"Copy it to a folder that you may write to, then run: {_COMMAND} COPY",
        )
    return DatabaseUnusable(
        f"{path} was written by an older version of this program.",
        f"Bring it up to date, with a backup before, by: {_COMMAND} {shlex.quote(str(path))}",
    )


def may_be_upgraded(path: Path) -> bool:
    """Whether file and folder may be written: lock, log and backup stand beside the file."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
