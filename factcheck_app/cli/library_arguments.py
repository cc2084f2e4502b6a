"""The arguments of what is said of a review as a whole, and of finding in the library."""

from __future__ import annotations

import argparse

from factcheck_app.cli.claim_arguments import Adding

LIBRARY_SUBCOMMANDS = ("find", "sign-off", "reopen", "due", "tag", "archive", "delete")


def add_library_arguments(add: Adding) -> None:
    """The subcommands of `LIBRARY_SUBCOMMANDS`."""
    find = add("find", "words in the whole library: drafts, claims, notes, wordings, sources, tags; taken literally")
    find.add_argument("words", nargs="+", metavar="WORDS", help="after -- where they begin with a dash")
    find.add_argument("--json", action="store_true", help="print it as data")
    sign_off = _of_review(add("sign-off", "the review is done: lock it, with your name, the time and the audit head"))
    sign_off.add_argument("--yes", action="store_true", help="also where claims are undecided; without, that is said")
    reopen = _of_review(add("reopen", "take the lock of a signed-off review away; that is recorded"))
    reopen.add_argument("--why", required=True, metavar="TEXT", help="the reason, for the record")
    due = _of_review(add("due", "the day on which a review is due"))
    due.add_argument("day", metavar="DAY", help="for instance 2026-12-03, or none")
    tag = _of_review(add("tag", "put tags on a review, or on a claim where the first word is its number or id"))
    tag.add_argument("words", nargs="+", metavar="[CLAIM] TAG")
    tag.add_argument("--remove", action="store_true", help="take these tags away")
    archive = _of_review(add("archive", "put a review into the archive"))
    archive.add_argument("--take-out", action="store_true", help="take it from the archive")
    delete = _of_review(add("delete", "delete a review for good; the audit trail keeps its rows without texts"))
    delete.add_argument("--yes", action="store_true", help="do it; without, what would go is said")
    delete.add_argument("--with-backups", action="store_true", help="delete the backups that hold it too")


def _of_review(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("review", metavar="REVIEW")
    parser.add_argument("--as", dest="reviewer", metavar="NAME", help="the reviewer, else the name in the settings")
    return parser
