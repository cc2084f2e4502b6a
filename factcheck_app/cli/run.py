"""Runs one subcommand; the door where every error becomes a sentence and an exit status."""

from __future__ import annotations

import argparse
import errno
import gc
import io
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from factcheck_app.cli.complaint import complain
from factcheck_app.cli.database_commands import run_database
from factcheck_app.cli.decision_commands import run_decide, run_restore, run_set_aside
from factcheck_app.cli.draft_commands import run_claims, run_open, run_sources
from factcheck_app.cli.evidence_commands import run_attach, run_evidence
from factcheck_app.cli.library_commands import run_export, run_history, run_list, run_show
from factcheck_app.domain.errors import UserFacingError

_COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "claims": run_claims,
    "open": run_open,
    "sources": run_sources,
    "list": run_list,
    "show": run_show,
    "history": run_history,
    "export": run_export,
    "attach": run_attach,
    "evidence": run_evidence,
    "decide": run_decide,
    "set-aside": run_set_aside,
    "restore": run_restore,
    "database": run_database,
}
# objects made between two collections of garbage: a draft of many lines makes millions, and keeps them all
_BETWEEN_COLLECTIONS = 200_000
_OUTPUT_FAILED = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def run_subcommand(options: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 could not be done (one line on standard error)."""
    _prepare_output()
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.CRITICAL, stream=sys.stderr)
    try:
        _COMMANDS[options.subcommand](options)
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
        where = error.__traceback__
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{os.path.basename(where.tb_frame.f_code.co_filename)}:{where.tb_lineno}" if where else "unknown"  # noqa: PTH119
        return _complain(
            f"This is a mistake in the program ({type(error).__name__} at {place}); your data is as it was. "
            "Run it again with --verbose and report what it prints."
        )
    return 0


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
