"""`export`: writes a review as files, each in a format of the reviewer's choice."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from factcheck_app.cli.library import load_review, open_library
from factcheck_app.cli.plain_words import say
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_format import ExportKind
from factcheck_app.domain.export_options import (
    INCLUDED_AT_FIRST,
    ClaimOrder,
    CommentChoice,
    ExportOptions,
    Include,
    ReportTheme,
)
from factcheck_app.workflow.export_material import gather_material
from factcheck_app.workflow.export_review import choose_targets, export_review
from factcheck_app.workflow.house_logo import read_logo

_Choice = TypeVar("_Choice", bound=StrEnum)


def run_export(options: argparse.Namespace) -> None:
    """Writes the files and prints their paths; what could not be done within one stands on standard error."""
    made_at = datetime.now(UTC)
    with open_library(options, writer=False) as services:
        review = load_review(services, options.review)
        kind = _chosen(ExportKind, options.format, "format") if options.format else None
        targets = choose_targets([Path(target) for target in options.targets], kind)
        choices = _options(options)
        stores = services.reviews, services.source_texts, services.ledger
        material = gather_material(review, *stores, targets, made_at, services.settings.comment_initials())
        database = services.database.path
    several = _tell_progress if len(targets) > 1 else None
    for file in export_review(material, targets, choices, several, database=database):
        say(file.path)
        for remark in file.remarks:
            say(f"{file.path.name}: {remark}", file=sys.stderr)


def _tell_progress(made: int, wanted: int) -> None:
    say(f"{made} of {wanted} files made", file=sys.stderr)


def _options(options: argparse.Namespace) -> ExportOptions:
    asked = _parts(options.include)
    left_out = _parts(options.leave_out)
    return ExportOptions(
        include=(INCLUDED_AT_FIRST | asked) - left_out,
        order=_chosen(ClaimOrder, options.order, "order"),
        comments=_chosen(CommentChoice, options.comments, "choice of comments"),
        tracked_changes=options.tracked_changes,
        tag_long=options.tag_long,
        clean_copy=options.clean_copy,
        header=options.header,
        logo=read_logo(Path(options.logo)) if options.logo else None,
        theme=_chosen(ReportTheme, options.theme, "theme"),
    )


def _parts(words: Iterable[str]) -> frozenset[Include]:
    return frozenset(_chosen(Include, part.strip(), "part") for word in words for part in word.split(","))


def _chosen(choices: type[_Choice], word: str, what: str) -> _Choice:
    """The choice of that word. Raises ExportFailed naming all of them."""
    try:
        return choices(word)
    except ValueError:
        known = ", ".join(choices)
        raise ExportFailed(f"There is no {what} called {word[:40]!r}.", f"Choose among: {known}.") from None
