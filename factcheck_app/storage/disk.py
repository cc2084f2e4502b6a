"""What the disk must confirm before something counts as written."""

from __future__ import annotations

import os
from pathlib import Path


def flush(path: Path) -> None:
    """Waits until a file, or a folder's list of names, is on the disk. Raises OSError."""
    if os.name == "nt" and path.is_dir():  # Windows has no way to flush a folder
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
