"""The arguments of what shapes claims and takes next drafts."""

from __future__ import annotations

import argparse
from typing import Protocol


class Adding(Protocol):
    """Adds a subcommand with its words."""

    def __call__(self, name: str, words: str, /) -> argparse.ArgumentParser: ...


CLAIM_SUBCOMMANDS = ("add-claim", "change-span", "split", "merge", "keep", "revise", "compare")


def add_claim_arguments(add: Adding) -> None:
    """The subcommands of `CLAIM_SUBCOMMANDS`."""
    adding = _of_review(add("add-claim", "make a claim of the characters START to END of the draft"), claim=False)
    adding.add_argument("start", metavar="START")
    adding.add_argument("end", metavar="END")
    change = _of_review(add("change-span", "give a claim other ends; its judgement stays"))
    change.add_argument("start", metavar="START")
    change.add_argument("end", metavar="END")
    split = _of_review(add("split", "cut a claim at a character of its text, or into its statements"))
    split.add_argument(
        "offset", metavar="OFFSET", nargs="?", help="where a word begins: the second part's first character, from 0"
    )
    _of_review(add("merge", "make one claim of this and the next"))
    _of_review(add("keep", "the judgement of the draft before still holds, where a reworded claim asks 'still true?'"))
    revise = _of_review(add("revise", "take the next draft: unchanged claims keep their judgement"), claim=False)
    what = revise.add_mutually_exclusive_group(required=True)
    what.add_argument("draft", metavar="DRAFT", nargs="?", help="the author's new file")
    what.add_argument("--take-back", action="store_true", help="take the last draft back; it stays in the record")
    what.add_argument("--open-again", action="store_true", help="open the draft again that was taken back, as it was")
    revise.add_argument("--yes", action="store_true", help="take it back also where something was said on it")
    revise.add_argument("--insist", action="store_true", help="take it though it seems to be another article")
    revise.add_argument("--json", action="store_true", help="print it as data")
    compare = add("compare", "the drafts of a review, or what became of the claims between two of them")
    compare.add_argument("review", metavar="REVIEW")
    compare.add_argument("old", metavar="OLD", nargs="?", help="the number of a draft")
    compare.add_argument("new", metavar="NEW", nargs="?", help="the number of a later one, else the newest")
    compare.add_argument("--json", action="store_true", help="print it as data")


def _of_review(parser: argparse.ArgumentParser, *, claim: bool = True) -> argparse.ArgumentParser:
    parser.add_argument("review", metavar="REVIEW")
    if claim:
        parser.add_argument("claim", metavar="CLAIM", help="its number in the draft, or its id")
    parser.add_argument("--as", dest="reviewer", metavar="NAME", help="the reviewer, else the name in the settings")
    return parser
