"""Sources are looked up, several at once: merged, checked against the draft, told to its claims, and stored."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.look_up import LookUpOutcome, ServiceFailure, SourceChange, WorkChoice
from factcheck_app.domain.review import Review, ReviewStatus
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.records.merging import abstract_of
from factcheck_app.lookups.source_inquiry import LookUp
from factcheck_app.web.http_client import refuse_offline
from factcheck_app.workflow.ask_about_source import Inquiry, failures_of
from factcheck_app.workflow.doubled_sources import newly_doubled
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.looked_up_source import abstract_text, identified, tell_review, with_source

# each service is asked by one at a time anyway: more would only wait
_AT_ONCE = 4
_NO_CHOICE: Mapping[int, WorkRecord] = MappingProxyType({})
Telling = Callable[[int, int], None]


def look_up_sources(
    desk: LookUpDesk,
    review_id: str,
    reviewer: str,
    numbers: Sequence[int] | None = None,
    *,
    may_ask: bool,
    on_progress: Telling | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    chosen: Mapping[int, WorkRecord] = _NO_CHOICE,
) -> LookUpOutcome:
    """Looks up the sources of these numbers (else all) of a stored review, and stores what is new of each as it comes.

    With `may_ask` False everything comes from what is kept on this computer. `on_progress` is told sources done and
    wanted. `chosen` are works that the reviewer named for sources. What was stored before Cancel stays; the rest is
    `left_out`. Raises NotFound, DatabaseUnusable, and NotReached where the desk was started to ask nobody.
    """
    run = _Run(desk, desk.reviews.load(review_id), reviewer, may_ask, on_progress, is_cancelled, is_stored=True)
    return run.look_up(numbers, chosen)


def look_up_draft(
    desk: LookUpDesk,
    review: Review,
    numbers: Sequence[int] | None = None,
    *,
    may_ask: bool,
    on_progress: Telling | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> LookUpOutcome:
    """The same for a review that is not stored: only the answers of the services are kept."""
    return _Run(desk, review, "", may_ask, on_progress, is_cancelled, is_stored=False).look_up(numbers, _NO_CHOICE)


@dataclass
class _Run:
    """One look-up under way; `review` is the newest state."""

    desk: LookUpDesk
    review: Review
    reviewer: str
    may_ask: bool
    on_progress: Telling | None
    is_cancelled: Callable[[], bool] | None
    is_stored: bool
    changes: list[SourceChange] = field(default_factory=list)
    failures: list[ServiceFailure] = field(default_factory=list)
    choices: list[WorkChoice] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)
    left_out: list[int] = field(default_factory=list)
    # of the stored review, when `review` was read
    state: int = -1
    _stopped: threading.Event = field(default_factory=threading.Event)

    def look_up(self, numbers: Sequence[int] | None, chosen: Mapping[int, WorkRecord]) -> LookUpOutcome:
        if self.may_ask and self.desk.client.is_offline:
            raise refuse_offline("work with what was found before")
        wanted = [source.number for source in self.review.sources] if numbers is None else list(dict.fromkeys(numbers))
        sources = [identified(self.review.source(number), chosen.get(number)) for number in wanted]
        with closing(self._answers(sources)) as answers:
            for done, (source, found) in enumerate(answers, start=1):
                if found is None:
                    self.left_out.append(source.number)
                else:
                    self._take(source.number, found, chosen.get(source.number))
                if self.on_progress is not None:
                    self.on_progress(done, len(wanted))
        self._tell_doubles()
        return LookUpOutcome(
            self.desk.reviews.load(self.review.id) if self.is_stored else self.review,
            tuple(sorted(self.changes, key=lambda change: change.number)),
            tuple(sorted(self.failures, key=lambda failure: failure.source_number)),
            tuple(sorted(self.choices, key=lambda choice: choice.source_number)),
            tuple(sorted(self.unknown)),
            tuple(sorted(self.left_out)),
        )

    def _answers(self, sources: Iterable[Source]) -> Generator[tuple[Source, LookUp | None], None, None]:
        """Each source as it is answered; None where the reviewer cancelled first."""
        now = datetime.now(UTC)
        services = self.desk.services(self._ledger_id, self._is_stopped) if self.may_ask else None
        asked = None if services is None else self.desk.asked(services, now)
        inquiry = Inquiry(self.desk, now, asked, self._is_stopped)
        with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="look-up") as pool:
            waiting = {pool.submit(inquiry.about, source): source for source in sources}
            try:
                for answer in as_completed(waiting):
                    yield waiting[answer], _result(answer)
            finally:
                # also where what was found cannot be stored: nobody asks on
                self._stopped.set()
                pool.shutdown(wait=True, cancel_futures=True)

    @property
    def _ledger_id(self) -> str | None:
        return self.review.id if self.is_stored else None

    def _is_stopped(self) -> bool:
        return self._stopped.is_set() or (self.is_cancelled is not None and self.is_cancelled())

    def _take(self, number: int, found: LookUp, chosen: WorkRecord | None) -> None:
        self.failures += (ServiceFailure(number, one.provider, one.why) for one in failures_of(found))
        if found.candidates:
            self.choices.append(WorkChoice(number, found.candidates))
        self._read_anew()
        before = self.review.source(number)
        named = identified(before, chosen)
        if found.is_unknown or not (found.records or found.unanswered):
            self.unknown.append(number)
        told = tell_review(self.review, named, found, may_ask=self.may_ask)
        if told is None:
            if not self.may_ask and not found.records:
                self.left_out.append(number)
            return
        after, claims = told
        if after != before or claims:
            self._store(before, after, claims, found)

    def _read_anew(self) -> None:
        """Decisions, texts and claims may have changed while the services were asked."""
        if not self.is_stored:
            return
        state = self.desk.facts.state_of(self.review.id)
        if state != self.state:
            self.review, self.state = self.desk.reviews.load(self.review.id), state

    def _tell_doubles(self) -> None:
        self._read_anew()
        for after, claims in newly_doubled(self.review):
            self._store(self.review.source(after.number), after, claims, LookUp())

    def _store(self, before: Source, after: Source, claims: Sequence[Claim], found: LookUp) -> None:
        if self.is_stored:
            after = self.desk.facts.record_look_up(self.review.id, after, claims, self.reviewer)
            self.state += 1
        self.review = with_source(self.review, after, claims)
        self._attach_abstract(after.number, abstract_of(found.records))
        after = self.review.source(after.number)
        earlier = next((change for change in self.changes if change.number == after.number), None)
        if earlier is not None:
            self.changes[self.changes.index(earlier)] = SourceChange(earlier.before, after)
        elif after != before:
            self.changes.append(SourceChange(before, after))

    def _attach_abstract(self, number: int, abstract: tuple[str, Provider] | None) -> None:
        self._read_anew()
        # a review that is signed off is told what became known, and gets no other texts
        is_open = self.is_stored and self.review.status is not ReviewStatus.SIGNED_OFF
        if is_open and abstract is not None and self.review.source_text(number) is None:
            read = abstract_text(number, *abstract, self.reviewer)
            text = self.desk.texts.attach(self.review.id, read.text, read.content)
            self.review = self.review.with_source_text(text)
            self.state += 1


def _result(answer: Future[LookUp]) -> LookUp | None:
    try:
        return answer.result()
    except Cancelled:
        return None
