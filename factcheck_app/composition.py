"""Builds the services once; they are handed down, never looked up."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.key_ring import KeyName, KeyRing
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.settings import Settings
from factcheck_app.storage.desk_place_store import DeskPlaceStore
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.library_store import LibraryStore
from factcheck_app.storage.lookup_store import LookupStore
from factcheck_app.storage.network_store import NetworkStore
from factcheck_app.storage.retraction_watch_store import RetractionWatchStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.storage.source_fact_store import SourceFactStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore
from factcheck_app.web.http_client import HttpClient
from factcheck_app.workflow.look_up_desk import LookUpDesk


@dataclass(frozen=True, slots=True)
class AppServices:
    """What the window and the command line work with."""

    settings: Settings
    database: ReviewDatabase
    reviews: ReviewStore
    events: ReviewEventStore
    library: LibraryStore
    shapings: ShapingStore
    revisions: RevisionStore
    source_texts: SourceTextStore
    unfinished: UnfinishedTextStore
    places: DeskPlaceStore
    ledger: LedgerStore
    client: HttpClient
    network: NetworkStore
    look_ups: LookUpDesk
    keys: KeyRing

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
    ledger, reviews, texts = LedgerStore(opened), ReviewStore(opened), SourceTextStore(opened)
    client, keys = HttpClient(lambda entry: ledger.append([entry]), is_offline=offline), KeyRing()
    return AppServices(
        settings=settings,
        events=ReviewEventStore(opened),
        library=LibraryStore(opened),
        database=opened,
        reviews=reviews,
        shapings=ShapingStore(opened),
        revisions=RevisionStore(opened),
        source_texts=texts,
        unfinished=UnfinishedTextStore(opened),
        places=DeskPlaceStore(opened),
        ledger=ledger,
        client=client,
        network=NetworkStore(opened),
        look_ups=LookUpDesk(
            reviews=reviews,
            facts=SourceFactStore(opened),
            texts=texts,
            answers=LookupStore(opened),
            retractions=RetractionWatchStore(opened),
            client=client,
            read_access=lambda: _access(keys),
        ),
        keys=keys,
    )


def _access(keys: KeyRing) -> ServiceAccess:
    # read at each look-up: the settings may have changed since the start
    return ServiceAccess(Settings.load().contact_email.strip(), keys.read(KeyName.NCBI), keys.read(KeyName.OPENALEX))
