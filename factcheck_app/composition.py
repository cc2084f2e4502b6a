"""Builds the services once; they are handed down, never looked up."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.settings import Settings
from factcheck_app.storage.desk_place_store import DeskPlaceStore
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore
from factcheck_app.web.http_client import HttpClient


@dataclass(frozen=True, slots=True)
class AppServices:
    """What the window and the command line work with."""

    settings: Settings
    database: ReviewDatabase
    reviews: ReviewStore
    source_texts: SourceTextStore
    unfinished: UnfinishedTextStore
    places: DeskPlaceStore
    ledger: LedgerStore
    client: HttpClient

    def close(self) -> None:
        """Frees the database."""
        self.database.close()


def build_services(
    settings: Settings, *, database: str | None, writer: bool, holder: str, offline: bool = False
) -> AppServices:
    """Services on the database of the option, the environment or the data folder. Raises DatabaseUnusable.

    Every request of the client goes into the ledger of that database; `offline` refuses them all.
    """
    opened = ReviewDatabase.open(settings.database_name(database), writer=writer, holder=holder)
    ledger = LedgerStore(opened)
    return AppServices(
        settings=settings,
        database=opened,
        reviews=ReviewStore(opened),
        source_texts=SourceTextStore(opened),
        unfinished=UnfinishedTextStore(opened),
        places=DeskPlaceStore(opened),
        ledger=ledger,
        client=HttpClient(lambda entry: ledger.append([entry]), is_offline=offline),
    )
