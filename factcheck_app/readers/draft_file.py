"""The bytes of a draft's file, read without ever waiting for a pipe or a device."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path

from factcheck_app.readers.refusals import Refusal, refuse

# files of this many bytes or more are refused
TOO_MANY_BYTES = 50_000_000
_AT_ONCE = 1 << 20
# not on every system
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
_NO_SUCH_NAME = {errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def read_draft_file(path: Path, too_many: int = TOO_MANY_BYTES) -> bytes:
    """The file byte for byte. Raises DraftRefused for what is missing, no file, not readable or too large."""
    try:
        # a pipe would wait for its writer, so it is looked at before it is opened
        _check(path.stat(), too_many)
        with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
            _check(os.fstat(file.fileno()), too_many)
            content = bytearray()
            while part := file.read(_AT_ONCE):
                content += part
                if len(content) >= too_many:
                    raise refuse(Refusal.TOO_LARGE)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        # a name with a NUL character is a ValueError
        raise refuse(Refusal.NOT_FOUND) from error
    except OSError as error:
        if error.errno in _NO_SUCH_NAME:
            raise refuse(Refusal.NOT_FOUND) from error
        raise refuse(Refusal.NOT_READABLE) from error
    return bytes(content)


def shown_name(path: Path) -> str:
    """The file's name as it can be shown and stored; what cannot becomes U+FFFD."""
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", path.name)


def _check(status: os.stat_result, too_many: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise refuse(Refusal.NOT_A_FILE)
    if status.st_size >= too_many:
        raise refuse(Refusal.TOO_LARGE)
    if status.st_size == 0:
        raise refuse(Refusal.NO_TEXT, "The file is empty.")
