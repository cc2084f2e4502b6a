"""The door where every error becomes a sentence and an exit status, and no output can break."""

from __future__ import annotations

import argparse
import errno
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck_app.cli.complaint import complain
from factcheck_app.cli.parser import parse_arguments
from factcheck_app.domain.errors import UserFacingError

_OUTPUT_FAILED = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """The options; leaves with the parser's status, or 1 where its help cannot be written."""
    _prepare_output()
    try:
        return parse_arguments(words)
    except SystemExit as ending:
        raise SystemExit(ending.code or through_the_door(lambda: None)) from None


def through_the_door(action: Callable[[], None], *, verbose: bool = False) -> int:
    """Exit status: 0 done, 1 could not be done (one line on standard error)."""
    _prepare_output()
    logging.basicConfig(level=logging.DEBUG if verbose else logging.CRITICAL, stream=sys.stderr)
    try:
        action()
        print(end="", flush=True)
    except UserFacingError as error:
        return _complain(error.sentence, error.next_step)
    except BrokenPipeError:
        # the reader of our output went away (`| head`): nothing is wrong, and nothing more can be said
        _mute_output()
        return 1
    except KeyboardInterrupt:
        return _complain("Stopped. What was printed as saved is saved.")
    except Exception as error:  # the door: whatever comes here is a bug of ours
        if isinstance(error, OSError) and error.errno in _OUTPUT_FAILED:
            # files are looked after where they are read and written: this is the output itself
            _mute_output()
            return _complain(f"The output cannot be written ({error.strerror}). What was to be saved is saved.")
        logging.getLogger(__name__).debug("bug", exc_info=error)
        return _complain(
            f"This is a mistake in the program ({type(error).__name__} at {_place(error)}); your data is as it was. "
            "Run it again with --verbose and report what it prints."
        )
    return 0


def _place(error: Exception) -> str:
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    return f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}" if where else "unknown"


def _prepare_output() -> None:
    # a stream that was closed before the start is None, and what is printed to None goes to standard output
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the program runs
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # a draft may hold any character; a terminal in another encoding must not stop the output
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _mute_output() -> None:
    """Nothing more is written; Python would try again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: str, next_step: str = "") -> int:
    complain(sentence, next_step)
    return 1
