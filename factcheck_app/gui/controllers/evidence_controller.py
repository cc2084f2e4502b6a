"""The texts of sources and what is found in them: read, kept, looked into on a worker, drawn as pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.errors import PasswordNeeded, UserFacingError
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.found_evidence import FoundEvidence
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextPart
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.controllers.telling_controller import TellingController
from factcheck_app.gui.evidence.found_passages import FoundPassages, Place
from factcheck_app.gui.evidence.pdf_page import PageImage, draw_page
from factcheck_app.gui.running.background import BackgroundRunner, Job, JobControl
from factcheck_app.workflow.attach_source import (
    ReadSource,
    read_pasted_source,
    read_source,
    store_source,
    tell_part,
)
from factcheck_app.workflow.find_evidence import compare_passage, find_evidence, make_passage
from factcheck_app.workflow.replaced_text import replaced_words

# without a sentence a job is not shown: the reviewer does not wait for it
_QUIET = ""
_PAUSE = 60  # milliseconds on a claim before its evidence is looked for
_PAGE_SCALE = 2.0  # pixels a point: sharp at the widths that a page is shown in


@dataclass(frozen=True)
class _Looked:
    """What was found for a claim, and the comparison of each passage by its place."""

    found: FoundEvidence
    comparisons: dict[Place, Comparison] = field(default_factory=dict)


class EvidenceController(TellingController):
    """What was found for a claim is kept until a source gets another text; a claim no longer asked for is dropped."""

    found = Signal(object, object)  # FoundEvidence, FoundPassages
    replaced = Signal(str)  # what is to be said of a text whose place another one took
    page_drawn = Signal(object, object)  # SourceText, PageImage | None
    password_needed = Signal(object, object, bool)  # Path, source number, whether a password was tried already

    def __init__(
        self,
        services: AppServices,
        reviews: ReviewController,
        background: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts = services.source_texts
        self._desk = services.look_ups
        self._reviews = reviews
        self._background = background
        self._looked: dict[str, _Looked] = {}
        self._job: Job | None = None
        # whoever walks through the claims is not slowed by searches that nobody will see
        self._wanted: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._start_looking)
        background.closing.connect(self._stop_looking)
        reviews.review_opened.connect(lambda _review: self._forget())
        reviews.texts_changed.connect(lambda _review: self._forget())
        reviews.claims_shaped.connect(lambda _review: self._forget())

    # passages

    def look_for(self, claim_id: str) -> None:
        """Tell what the texts at hand hold for this claim, at once where it is known."""
        review = self._reviews.review
        if review is None:
            return
        self._stop_looking()
        claim = review.claim(claim_id)
        if claim_id in self._looked or not review.source_texts:
            self._tell(claim, self._looked.get(claim_id) or _look(review, claim))
        else:
            self._wanted = claim_id
            self._pause.start()

    def comparison_of(self, claim: ReviewedClaim, passage: Passage) -> Comparison:
        """The claim beside this passage."""
        review = self._reviews.review
        assert review is not None
        looked = self._looked.get(claim.id)
        known = looked.comparisons.get(passage.place) if looked is not None else None
        if known is not None:
            return known
        compared = compare_passage(review, claim.claim, passage)
        if looked is not None:
            looked.comparisons[passage.place] = compared
        return compared

    def passage_of(self, text: SourceText, span: TextSpan) -> Passage | None:
        """The passage of these characters; None where they are blank or no review is open."""
        review = self._reviews.review
        if review is None or not span.of(text.text).strip():
            return None
        return make_passage(review, text, span)

    # texts

    def attach_file(self, source_number: int, path: Path, password: str | None = None) -> None:
        """Reads this file and keeps it as the text of a source."""
        review = self._reviews.review
        if review is None:
            return
        reviewer = self._reviews.reviewer

        def read(_control: JobControl) -> ReadSource:
            return read_source(review, source_number, path, reviewer, password)

        meet = partial(self._meet, source_number, path, password)
        self._background.run(self.tr("Reading {name}").format(name=path.name), read, partial(self._keep, review), meet)

    def attach_pasted(self, source_number: int, text: str, html: str | None = None) -> None:
        """Keeps pasted words as the text of a source."""
        review = self._reviews.review
        if review is None:
            return
        reviewer = self._reviews.reviewer

        def read(_control: JobControl) -> ReadSource:
            return read_pasted_source(review, source_number, text, reviewer, html)

        said = self.tr("Reading the text of source {source_number}").format(source_number=source_number)
        self._background.run(said, read, partial(self._keep, review), self.problem_raised.emit)

    def tell_part(self, source_number: int, part: TextPart) -> None:
        """Keeps what the reviewer says the text of a source is; all that rests on it is looked at anew."""
        review = self._reviews.review
        stored: list[SourceText] = []
        if review is not None and self._tried(
            lambda: stored.append(tell_part(self._texts, review, source_number, part, self._reviews.reviewer))
        ):
            self._take_stored(review, stored[0])

    def draw_page(self, text: SourceText, number: int) -> None:
        """Draws a page of the text's PDF."""
        review = self._reviews.review
        if review is None:
            return
        contents: list[bytes] = []
        if not self._tried(lambda: contents.append(self._texts.content_of(review.id, text.source_number, text.sha256))):
            return

        def draw(_control: JobControl) -> PageImage | None:
            return draw_page(contents[0], number, _PAGE_SCALE)

        self._background.run(_QUIET, draw, partial(self.page_drawn.emit, text), self.problem_raised.emit)

    # inside

    def _start_looking(self) -> None:
        review, claim_id = self._reviews.review, self._wanted
        if review is None or claim_id is None:
            return
        claim = review.claim(claim_id)

        def look(control: JobControl) -> _Looked | None:
            return None if control.is_cancelled() else _look(review, claim)

        self._job = self._background.run(_QUIET, look, partial(self._take_looked, claim_id), self.problem_raised.emit)

    def _take_looked(self, claim_id: str, looked: _Looked | None) -> None:
        review = self._reviews.review
        if looked is None or review is None:
            return
        self._looked[claim_id] = looked
        self._tell(review.claim(claim_id), looked)

    def _tell(self, claim: ReviewedClaim, looked: _Looked) -> None:
        review = self._reviews.review
        if review is None:
            return
        self._looked[claim.id] = looked
        for taken in claim.judgement.evidence:
            self.comparison_of(claim, taken)
        found = looked.found
        shown = FoundPassages(
            passages=found.passages,
            comparisons=dict(looked.comparisons),
            with_text=found.with_text,
            without_text=found.without_text,
            leans_on_them=found.leans_on_them,
            abstract_words=found.abstract_words,
            doubtful=frozenset(each.place for each in claim.judgement.evidence if not _stands(review, each)),
        )
        self.found.emit(found, shown)

    def _keep(self, review: Review, read: ReadSource) -> None:
        stored: list[SourceText] = []
        before = self._reviews.review
        if self._tried(lambda: stored.append(store_source(self._texts, review, read))):
            # what was taken while the file was read counts too
            is_open = before is not None and before.id == review.id
            replaced = replaced_words(before if before is not None and is_open else review, stored[0])
            self._take_stored(review, stored[0])
            if replaced:
                self.replaced.emit(replaced)

    def _take_stored(self, review: Review, text: SourceText) -> None:
        current = self._reviews.review
        # a review that was closed meanwhile has its text, and shows it when it is opened again
        if current is not None and current.id == review.id:
            self._reviews.take_text(text)
        if current is not None and review.source(text.source_number).work is not None:
            self._tell_anew(review.id, text.source_number)

    def _tell_anew(self, review_id: str, source_number: int) -> None:
        """What the text says changes what is told of a source that was looked up."""
        desk, reviewer = self._desk, self._reviews.reviewer

        def tell(_control: JobControl) -> Source:
            # look-ups are slow to import, and most texts come before one
            from factcheck_app.workflow.tell_source_anew import tell_source_anew

            return tell_source_anew(desk, review_id, source_number, reviewer)

        self._background.run(_QUIET, tell, partial(self._take_told, review_id), self.problem_raised.emit)

    def _take_told(self, review_id: str, told: Source) -> None:
        review = self._reviews.review
        if review is not None and review.id == review_id and review.source(told.number) != told:
            self._reviews.read_again()

    def _meet(self, source_number: int, path: Path, tried: str | None, error: UserFacingError) -> None:
        if isinstance(error, PasswordNeeded):
            self.password_needed.emit(path, source_number, tried is not None)
        else:
            self.problem_raised.emit(error)

    def _forget(self) -> None:
        self._stop_looking()
        self._looked.clear()

    def _stop_looking(self) -> None:
        self._pause.stop()
        self._wanted = None
        if self._job is not None:
            self._background.cancel(self._job)
            self._job = None


def _look(review: Review, claim: ReviewedClaim) -> _Looked:
    found = find_evidence(review, claim.claim)
    pairs = zip(found.passages, found.comparisons, strict=True)
    comparisons = {ranked.passage.place: comparison for ranked, comparison in pairs}
    for taken in claim.judgement.evidence:
        if taken.place not in comparisons:
            comparisons[taken.place] = compare_passage(review, claim.claim, taken)
    return _Looked(found, comparisons)


def _stands(review: Review, passage: Passage) -> bool:
    """Whether the quote stands, word for word, at its place in a text that is kept."""
    text = review.quoted_text(passage)
    return text is not None and passage.span.of(text.text) == passage.quote
