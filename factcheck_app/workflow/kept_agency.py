"""Who registered a DOI, asked once: agencies change as good as never, missing DOIs do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.work import Provider
from factcheck_app.lookups.asked_services import AsksAgencies, RegisteredDoi
from factcheck_app.storage.lookup_store import AnswerKey, LookupStore
from factcheck_app.workflow.kept_answers import RECORD_AGE, UNKNOWN_AGE, is_fresh


@dataclass(frozen=True, slots=True)
class KeptAgency:
    """The resolver of DOIs behind its kept answers; `is_any_age` where nobody can be asked."""

    asked: AsksAgencies
    store: LookupStore
    now: datetime
    is_any_age: bool = False

    def of(self, doi: str) -> RegisteredDoi | None:
        """The registration of this DOI. Raises NotReached."""
        key = AnswerKey(Provider.DATACITE, "agency", doi.lower())
        kept = self.store.find_word(key)
        if kept is not None:
            at, agency = kept
            if self.is_any_age or is_fresh(at, self.now, RECORD_AGE if agency else UNKNOWN_AGE):
                return _Kept(agency)
        found = self.asked.of(doi)
        if found is not None:
            self.store.keep_word(key, self.now, found.agency)
        return found


@dataclass(frozen=True, slots=True)
class _Kept:
    agency: str
