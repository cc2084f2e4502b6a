"""The arguments of the command line (see README, "Command line")."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck_app import __version__
from factcheck_app.cli.claim_arguments import CLAIM_SUBCOMMANDS, add_claim_arguments
from factcheck_app.cli.library_arguments import LIBRARY_SUBCOMMANDS, add_library_arguments
from factcheck_app.domain.export_format import FORMATS, ExportKind
from factcheck_app.domain.export_options import ClaimOrder, CommentChoice, Include, ReportTheme
from factcheck_app.domain.reason import REASONS_FOR

SUBCOMMANDS = (
    "claims",
    "open",
    "list",
    "show",
    "sources",
    "search",
    "add-source",
    "attach",
    "evidence",
    "decide",
    "set-aside",
    "restore",
    *CLAIM_SUBCOMMANDS,
    *LIBRARY_SUBCOMMANDS,
    "history",
    "export",
    "database",
)


def parse_arguments(words: Sequence[str]) -> argparse.Namespace:
    """Options with `.subcommand` (None for the window) and `.drafts`. Leaves with status 2 where it cannot parse."""
    if any(word in SUBCOMMANDS for word in words[:1]) or _first_plain(words) in SUBCOMMANDS:
        parser = _subcommand_parser()
        options = parser.parse_args(words)
        if options.subcommand == "sources" and options.draft is None and not (options.ledger or options.recheck):
            parser.error("sources needs a draft, an address or a review; only --ledger and --recheck go without")
        return options
    window = _window_parser()
    options = window.parse_args(words)
    unknown = next((draft for draft in options.drafts if _is_meant_as_a_command(draft)), None)
    if unknown is not None:
        window.error(f"there is no command or draft called {unknown!r}")
    return options


def _is_meant_as_a_command(word: str) -> bool:
    # a draft has an ending, an address a colon
    return re.fullmatch(r"[A-Za-z][A-Za-z-]*", word) is not None and not Path(word).exists()


def _first_plain(words: Sequence[str]) -> str | None:
    """The first word that is neither an option nor the value of --database."""
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word == "--database":
            skip = True
        elif not word.startswith("-"):
            return word
    return None


def _common(*, suppress: bool) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS if suppress else None)
    common.add_argument(
        "--database", metavar="FILE", help="the database (else FACTCHECK_DATABASE, else your data folder)"
    )
    off = argparse.SUPPRESS if suppress else False
    common.add_argument("--offline", action="store_true", help="make no network request", default=off)
    common.add_argument("--version", action="version", version=f"Factcheck Desk {__version__}")
    common.add_argument("--verbose", action="store_true", help="say more on standard error", default=off)
    return common


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="factcheck",
        description="A health article beside its claims, and a record of what you judged. "
        "Without a subcommand the window opens.",
        epilog=f"subcommands: {', '.join(SUBCOMMANDS)}; each has its own --help",
        parents=[_common(suppress=False)],
    )
    parser.add_argument("drafts", nargs="*", metavar="DRAFT", help="open these drafts in the window")
    parser.set_defaults(subcommand=None)
    return parser


def _subcommand_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="factcheck", parents=[_common(suppress=False)])
    commands = parser.add_subparsers(dest="subcommand", required=True)
    _add_drafts(commands)
    _add_sources(commands)
    _add_library(commands)
    _add_export(commands)
    _add_evidence(commands)
    _add_decisions(commands)
    add_claim_arguments(lambda name, words: _add(commands, name, words))
    add_library_arguments(lambda name, words: _add(commands, name, words))
    _add_database(commands)
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str
) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=words, description=words, parents=[_common(suppress=True)])


def _add_drafts(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    claims = _add(commands, "claims", "find the claims of a draft (or of a stored review); stores nothing")
    claims.add_argument("draft", metavar="DRAFT|URL|REVIEW")
    claims.add_argument("--known", action="store_true", help="those judged before in other reviews, and what was said")
    claims.add_argument("--json", action="store_true", help="print it as data")
    opening = _add(commands, "open", "store a new review of each draft, page or exported review, and print its id")
    opening.add_argument("drafts", nargs="+", metavar="DRAFT|URL|EXPORT.json")
    opening.add_argument("--title", help="title of the review, else the draft's own")
    opening.add_argument("--json", action="store_true", help="print it as data")


def _add_sources(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sources = _add(commands, "sources", "the sources that a draft or a stored review cites, with their flags")
    sources.add_argument("draft", metavar="DRAFT|URL|REVIEW", nargs="?")
    asked = sources.add_mutually_exclusive_group()
    asked.add_argument("--look-up", action="store_true", help="ask the services what they know of them, in this run")
    asked.add_argument(
        "--recheck",
        action="store_true",
        help="tell what became known since; answers of over a week are asked for anew; without a name over all",
    )
    asked.add_argument(
        "--ledger", action="store_true", help="the requests made for a review, or all where none is named"
    )
    sources.add_argument(
        "--source", type=int, action="append", dest="numbers", metavar="N", help="look up this one; again for more"
    )
    sources.add_argument("--as", dest="reviewer", metavar="NAME")
    sources.add_argument("--json", action="store_true", help="print it as data")
    search = _add(commands, "search", "look for a better source of a claim at PubMed and Europe PMC")
    search.add_argument("review", metavar="REVIEW")
    search.add_argument("claim", metavar="CLAIM")
    search.add_argument("--query", metavar="Q", help="these words, else those that tell the claim's subject")
    search.add_argument("--look-up", action="store_true", help="send the query without asking first")
    search.add_argument("--json", action="store_true", help="print it as data")
    adding = _add(commands, "add-source", "add a source that the draft does not cite")
    adding.add_argument("review", metavar="REVIEW")
    adding.add_argument("identifier", metavar="IDENTIFIER", help="DOI, PMID, PMCID, PII or address")
    adding.add_argument("--claim", metavar="CLAIM", help="the claim that is to lean on it")
    adding.add_argument("--look-up", action="store_true", help="ask the services what they know of it")
    adding.add_argument("--as", dest="reviewer", metavar="NAME")


def _add_library(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = _add(commands, "list", "the library: id, title, progress, status")
    listing.add_argument("--json", action="store_true", help="print it as data")
    show = _add(commands, "show", "one review, whole")
    show.add_argument("review", metavar="REVIEW")
    show.add_argument("--json", action="store_true", help="print it as data")
    history = _add(commands, "history", "every decision, oldest first")
    history.add_argument("review", metavar="REVIEW")
    history.add_argument("claim", metavar="CLAIM", nargs="?")
    history.add_argument("--json", action="store_true", help="print it as data")


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = _add(commands, "export", "write files; without --format the format follows each file's ending")
    export.add_argument("review", metavar="REVIEW")
    export.add_argument("targets", nargs="+", metavar="OUT", help="for instance report.html report.pdf claims.xlsx")
    export.add_argument("--format", metavar="F", help="; ".join(_kinds()))
    export.add_argument(
        "--include", metavar="PART", action="append", default=[], help=f"also put in: {', '.join(Include)}"
    )
    export.add_argument("--leave-out", metavar="PART", action="append", default=[], help="leave out such a part")
    export.add_argument("--order", default=ClaimOrder.SEVERITY, metavar="O", help=f"{' or '.join(ClaimOrder)}")
    export.add_argument(
        "--comments",
        default=CommentChoice.ATTENTION,
        metavar="WHICH",
        help=f"claims of a hand-back that get a comment: {', '.join(CommentChoice)}",
    )
    export.add_argument("--tag-long", action="store_true", help="tag a PDF for screen readers, however many claims")
    export.add_argument("--tracked-changes", action="store_true", help="suggested wordings as tracked changes")
    export.add_argument("--clean-copy", action="store_true", help="hand back a new document, not the author's own file")
    export.add_argument("--header", default="", metavar="TEXT", help="words at the head of a report")
    export.add_argument("--logo", metavar="FILE", help="a PNG or JPEG at the head of a report")
    export.add_argument(
        "--theme", default=ReportTheme.SYSTEM, metavar="T", help=f"of pages for the browser: {', '.join(ReportTheme)}"
    )


def _kinds() -> Iterator[str]:
    for kind in ExportKind:
        endings = ", ".join(known.ending.lstrip(".") for known in FORMATS if known.kind is kind)
        yield f"{kind} ({endings})"


def _add_evidence(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    attach = _add(commands, "attach", "give a source its text (PDF, DOCX, HTML, text), or say what that is")
    attach.add_argument("review", metavar="REVIEW")
    attach.add_argument("source", metavar="SOURCE", help="the source's number")
    attach.add_argument("file", metavar="FILE", nargs="?", help="its text; left out, --access tells of the one at hand")
    attach.add_argument(
        "--access",
        choices=("full_text", "abstract_only", "excerpt"),
        help="say what the text is, where its form would mislead (without it, short texts like abstracts are taken so)",
    )
    attach.add_argument("--as", dest="reviewer", metavar="NAME")
    evidence = _add(commands, "evidence", "passages of the attached texts for each claim, signals and suggestion")
    evidence.add_argument("review", metavar="REVIEW")
    evidence.add_argument("claim", metavar="CLAIM", nargs="?")
    evidence.add_argument("--json", action="store_true", help="print it as data")


def _add_decisions(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    decide = _add(commands, "decide", "append a decision; what is not named stays as it was")
    known = "; ".join(f"{verdict}: {', '.join(reasons)}" for verdict, reasons in REASONS_FOR.items())
    decide.epilog = f"The codes of --reason by verdict. {known}."
    decide.add_argument("review", metavar="REVIEW")
    decide.add_argument("claim", metavar="CLAIM", nargs="?", help="the claim's number in the draft, or its id")
    decide.add_argument("verdict", metavar="VERDICT", nargs="?", help="supported, overstated, unsupported or undecided")
    decide.add_argument(
        "--reason", action="append", dest="reasons", metavar="CODE", help="again for more; first is main"
    )
    decide.add_argument("--severity", help="critical, major or minor")
    decide.add_argument("--citation", help="adequate, missing, wrong_source, secondary or withdrawn")
    decide.add_argument("--note")
    decide.add_argument("--wording", help="a sentence the article could use instead")
    decide.add_argument("--quote", help="words of the source's attached text, to be kept as evidence")
    decide.add_argument("--source", type=int, metavar="N", help="the source that is quoted")
    decide.add_argument("--stance", help="what the quote does to the claim: supports, limits or contradicts")
    decide.add_argument("--from", dest="from_file", metavar="FILE.jsonl", help="one decision a line")
    decide.add_argument(
        "--as-in",
        nargs=2,
        metavar=("OTHER", "ITS-CLAIM"),
        help="take over, instead of a VERDICT, what was said of the same wording before (claims --known)",
    )
    decide.add_argument("--as", dest="reviewer", metavar="NAME", help="the reviewer, else the name in the settings")
    aside = _add(commands, "set-aside", "take a claim out of the count; it stays in the record")
    aside.add_argument("review", metavar="REVIEW")
    aside.add_argument("claim", metavar="CLAIM")
    aside.add_argument("reason", metavar="REASON", help="not_a_claim, duplicate or out_of_scope")
    aside.add_argument("--as", dest="reviewer", metavar="NAME")
    restore = _add(commands, "restore", "take a claim that was set aside back into the count")
    restore.add_argument("review", metavar="REVIEW")
    restore.add_argument("claim", metavar="CLAIM")
    restore.add_argument("--as", dest="reviewer", metavar="NAME")


def _count(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,18}", word):
        raise argparse.ArgumentTypeError(f"{word[:40]!r} is not a number of rows")
    return int(word)


def _add_database(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    database = _add(commands, "database", "look after the database")
    actions = database.add_subparsers(dest="action", required=True)
    _add(actions, "info", "where it is, its schema, its reviews, the head of its audit chain")
    _add(actions, "check", "the full integrity check of the file")
    verify = _add(actions, "verify", "recompute the audit chain and every decision against it, here or in a pack")
    verify.add_argument("pack", nargs="?", metavar="PACK", help="an evidence pack (.zip) instead of the database")
    verify.add_argument("--head", metavar="HASH", help="the head that a report or backup names")
    verify.add_argument("--rows", type=_count, metavar="N", help="the number of rows that it names")
    backup = _add(actions, "backup", "write a checked copy")
    backup.add_argument("file", nargs="?", metavar="FILE")
    restore = _add(actions, "restore", "put a backup in place; the present file is kept under a dated name")
    restore.add_argument("file", metavar="FILE")
    _add(actions, "upgrade", "bring the database of an older version up to date; it is backed up before")
    retractions = _add(actions, "retractions", "import Retraction Watch's list, which then serves without a network")
    retractions.add_argument("file", metavar="FILE.csv")
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", help="print it as data")
