"""Opens the library for one command, to read or to write."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager

from factcheck_app.cli.complaint import complain
from factcheck_app.composition import AppServices, build_services
from factcheck_app.domain.edits.claim_places import demand_unlocked
from factcheck_app.domain.review import Review
from factcheck_app.settings import Settings
from factcheck_app.workflow.reviewer_name import check_reviewer_name


@contextmanager
def open_library(options: argparse.Namespace, *, writer: bool) -> Iterator[AppServices]:
    """The services for one command; closed (and the writer's lock freed) afterwards. Raises DatabaseUnusable."""
    services = build_services(
        Settings.load(),
        database=options.database,
        writer=writer,
        holder=f"factcheck {options.subcommand} ({os.getpid()})",
        offline=options.offline,
    )
    try:
        yield services
        # said after what could be read; a command that cannot be done says one thing alone
        loss = None if writer else services.database.loss()
        if loss is not None:
            complain(loss.sentence, loss.next_step)
    finally:
        services.close()


def reviewer_of(options: argparse.Namespace, services: AppServices) -> str:
    """The name of `--as`, else that of the settings or the system. Raises InvalidDecision where it is none."""
    named = getattr(options, "reviewer", None)
    # an empty name is a mistake, and nobody else's
    return check_reviewer_name(services.settings.default_reviewer() if named is None else named)


def load_review(services: AppServices, name: str) -> Review:
    """The stored review of this id or its unique beginning. Raises NotFound."""
    return services.reviews.load(services.reviews.resolve_id(name))


def load_open_review(services: AppServices, name: str) -> Review:
    """The same for a command that changes it. Raises NotFound, and ReviewSignedOff before anything else is said."""
    review = load_review(services, name)
    demand_unlocked(review)
    return review
