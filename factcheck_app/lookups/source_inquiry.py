"""One look-up under way: what the work is called so far, what the services said, and who gave no answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from factcheck_app.domain.errors import Cancelled, NotReached
from factcheck_app.domain.work import PROVIDER_NAMES, Provider, Unanswered, WorkRecord

_SPOKEN = {"doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "pii": "PII"}


@dataclass(frozen=True, slots=True)
class Question:
    """What a service is asked by: an identifier of this kind ("doi", "pmid", "pmcid", "pii", a journal's "issn", a
    trial's "nct") or a search ("title").
    """

    provider: Provider
    kind: str
    value: str


Known = Callable[[Question], tuple[WorkRecord, ...] | None]


@dataclass(frozen=True, slots=True)
class LookUp:
    """What the services said of one source.

    `records` are of one work. `candidates` were found by title alone, or by an identifier that belongs to another
    work, and are for the reviewer to choose from. `answers` are new ones, worth keeping; `()` says "no such work".
    `journals` hold a journal's name and ISSNs alone.
    """

    records: tuple[WorkRecord, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()
    candidates: tuple[WorkRecord, ...] = ()
    answers: tuple[tuple[Question, tuple[WorkRecord, ...]], ...] = ()
    journals: tuple[WorkRecord, ...] = ()

    @property
    def is_unknown(self) -> bool:
        """Whether services were asked, all of them answered, and none knows the work."""
        return not self.records and bool(self.unanswered) and all(one.knows_none for one in self.unanswered)


@dataclass
class SourceInquiry:
    """The state of one look-up: what the work is called so far, and what was said."""

    known: Known
    last_known: Known
    is_cancelled: Callable[[], bool]
    doi: str | None
    pmid: str | None
    pmcid: str | None
    pii: str | None
    records: list[WorkRecord] = field(default_factory=list)
    unanswered: list[Unanswered] = field(default_factory=list)
    candidates: list[WorkRecord] = field(default_factory=list)
    answers: dict[Question, tuple[WorkRecord, ...]] = field(default_factory=dict)
    failed: set[Question] = field(default_factory=set)
    journals: list[WorkRecord] = field(default_factory=list)

    @property
    def is_named(self) -> bool:
        return bool(self.doi or self.pmid or self.pmcid or self.pii)

    def ask(
        self, provider: Provider, kind: str, value: str, call: Callable[[str], Sequence[WorkRecord]]
    ) -> tuple[WorkRecord, ...] | None:
        """The records of the answer, `()` where there is no such work; None where no answer came, which is noted."""
        if self.is_cancelled():
            raise Cancelled("Looking up was cancelled.", "What was found so far is kept.")
        question = Question(provider, kind, value)
        if question in self.failed:
            return self.last_known(question) or None
        kept = self.answers.get(question)
        kept = self.known(question) if kept is None else kept
        if kept is not None:
            return kept
        try:
            found = tuple(call(value))
        except NotReached as problem:
            self.failed.add(question)
            self.note_failure(provider, problem.sentence)
            # a retraction that was known stays known
            return self.last_known(question) or None
        self.answers[question] = found
        return found

    def one(
        self, provider: Provider, kind: str, value: str, call: Callable[[str], WorkRecord | None]
    ) -> WorkRecord | None:
        """The only record of an answer; that the service knows none is noted."""
        found = self.ask(provider, kind, value, lambda asked: _listed(call(asked)))
        if found is None:
            return None
        if not found:
            name = PROVIDER_NAMES[provider]
            self.unanswered.append(
                Unanswered(provider, f"{name} knows no work with the {_SPOKEN[kind]} {value}.", True)
            )
            return None
        return found[0]

    def take(self, record: WorkRecord | None, *, registers_doi: bool = False) -> bool:
        """Adds a record of the work and learns its identifiers; one of another work becomes a candidate.

        `registers_doi` where the service registers DOIs: under an old one it gives the one that took its place.
        """
        if record is None:
            return False
        if (_is_another(record.doi, self.doi) and not registers_doi) or _is_another(record.pmid, self.pmid):
            self.candidates.append(record)
            title = f": “{record.title}”" if record.title else ""
            why = f"{PROVIDER_NAMES[record.provider]} has another work under one of the draft's identifiers{title}."
            self.note_failure(record.provider, why)
            return False
        if record not in self.records:
            self.records.append(record)
        self.doi = record.doi if registers_doi and record.doi else self.doi or record.doi
        self.pmid = self.pmid or record.pmid
        self.pmcid = self.pmcid or record.pmcid
        self.pii = self.pii or record.pii
        # what one service did not find by one name is found now
        self.unanswered = [one for one in self.unanswered if not (one.provider is record.provider and one.knows_none)]
        return True

    def has_record(self, provider: Provider) -> bool:
        """Whether this service gave a record of the work."""
        return any(record.provider is provider for record in self.records)

    def has_none(self, provider: Provider) -> bool:
        """Whether this service answered that it knows no such work."""
        return any(one.provider is provider and one.knows_none for one in self.unanswered)

    def note_unknown(self, provider: Provider, sentence: str) -> None:
        """Notes a service that knows no such work."""
        self.unanswered.append(Unanswered(provider, sentence, knows_none=True))

    def note_failure(self, provider: Provider, sentence: str) -> None:
        """Notes a service that gave no answer."""
        self.unanswered.append(Unanswered(provider, sentence))

    def result(self) -> LookUp:
        """What came of it."""
        return LookUp(
            records=tuple(self.records),
            unanswered=tuple(dict.fromkeys(self.unanswered)),
            candidates=tuple(dict.fromkeys(self.candidates)),
            answers=tuple(self.answers.items()),
            journals=tuple(self.journals),
        )


def _listed(record: WorkRecord | None) -> list[WorkRecord]:
    return [] if record is None else [record]


def _is_another(found: str | None, wanted: str | None) -> bool:
    return found is not None and wanted is not None and found.lower() != wanted.lower()
