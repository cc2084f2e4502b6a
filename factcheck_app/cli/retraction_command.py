"""`database retractions`: Retraction Watch's list is imported, and told to the sources of the library."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.cli.draft_commands import counted
from factcheck_app.cli.library import open_library, reviewer_of
from factcheck_app.cli.plain_words import say


def run_retractions(options: argparse.Namespace) -> None:
    """Imports the list, and says what it is and which sources of the library it changes; nobody is asked."""
    # look-ups are slow to import, and other commands do without
    from factcheck_app.workflow.describe_look_up import describe_rechecked
    from factcheck_app.workflow.import_retractions import import_retractions
    from factcheck_app.workflow.recheck_library import recheck_library

    with open_library(options, writer=True) as services:
        file = import_retractions(services.look_ups.retractions, Path(options.file))
        checked = recheck_library(services.look_ups, reviewer_of(options, services), may_ask=False)
    if options.json:
        facts = {
            "file_date": file.file_date.isoformat(),
            "notices": file.notices,
            "unread": file.unread,
            "reviews": [describe_rechecked(one) for one in checked if one.changes],
        }
        print(json.dumps(facts, ensure_ascii=False, indent=1))
        return
    unread = f"; {counted(file.unread, 'row')} could not be read" if file.unread else ""
    say(f"{counted(file.notices, 'notice')} imported{unread}. {file.words(datetime.now(UTC).date())}")
    for one in checked:
        for words in one.words:
            say(f"{one.review_id[:8]}  {words}")
