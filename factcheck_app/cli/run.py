"""Runs one subcommand."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable

from factcheck_app.cli.database_commands import run_database
from factcheck_app.cli.decision_commands import run_decide, run_restore, run_set_aside
from factcheck_app.cli.door import through_the_door
from factcheck_app.cli.draft_commands import run_claims, run_open
from factcheck_app.cli.evidence_commands import run_attach, run_evidence
from factcheck_app.cli.export_command import run_export
from factcheck_app.cli.find_command import run_find
from factcheck_app.cli.known_commands import run_known, run_take_over
from factcheck_app.cli.library_commands import run_history, run_list, run_show
from factcheck_app.cli.revise_commands import run_compare, run_revise
from factcheck_app.cli.search_commands import run_add_source, run_search
from factcheck_app.cli.shape_commands import run_add_claim, run_change_span, run_keep, run_merge, run_split
from factcheck_app.cli.source_commands import run_sources
from factcheck_app.cli.standing_commands import (
    run_archive,
    run_delete,
    run_due,
    run_reopen,
    run_sign_off,
    run_tag,
)

_COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "claims": lambda options: run_known(options) if options.known else run_claims(options),
    "open": run_open,
    "sources": run_sources,
    "search": run_search,
    "add-source": run_add_source,
    "list": run_list,
    "show": run_show,
    "history": run_history,
    "export": run_export,
    "attach": run_attach,
    "evidence": run_evidence,
    "decide": lambda options: run_take_over(options) if options.as_in else run_decide(options),
    "set-aside": run_set_aside,
    "restore": run_restore,
    "add-claim": run_add_claim,
    "change-span": run_change_span,
    "split": run_split,
    "merge": run_merge,
    "keep": run_keep,
    "revise": run_revise,
    "compare": run_compare,
    "find": run_find,
    "sign-off": run_sign_off,
    "reopen": run_reopen,
    "due": run_due,
    "tag": run_tag,
    "archive": run_archive,
    "delete": run_delete,
    "database": run_database,
}
# objects made between two collections of garbage: a draft of many lines makes millions, and keeps them all
_BETWEEN_COLLECTIONS = 200_000


def run_subcommand(options: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 could not be done (one line on standard error)."""
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    return through_the_door(lambda: _COMMANDS[options.subcommand](options), verbose=options.verbose)
