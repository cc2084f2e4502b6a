"""The right-hand pane: the list of claims above, the card of the current one below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from factcheck_app.domain.decision import UnfinishedText
from factcheck_app.domain.found_evidence import FoundEvidence
from factcheck_app.domain.house_words import HouseReason, Snippet
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_card import ClaimCard
from factcheck_app.gui.claims.claim_filter import ClaimFilter, ClaimOrder
from factcheck_app.gui.claims.claim_keys import ClaimKeys
from factcheck_app.gui.claims.claim_list import ClaimList
from factcheck_app.gui.claims.claim_list_header import ClaimListHeader
from factcheck_app.gui.claims.claim_list_model import ClaimListModel
from factcheck_app.gui.claims.claim_narrowing import ClaimNarrowing
from factcheck_app.gui.claims.claim_splitter import ClaimSplitter
from factcheck_app.gui.claims.empty_list import show_why_empty
from factcheck_app.gui.claims.judged_line import JudgedLine
from factcheck_app.gui.claims.lock_line import LockLine
from factcheck_app.gui.claims.shaping_words import Recorded
from factcheck_app.gui.claims.sources_page import SourcesPage
from factcheck_app.gui.evidence.evidence_page import EvidencePage
from factcheck_app.gui.evidence.found_passages import FoundPassages
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.tag_field import TagField

# wishes of the card that go out as they are
_HANDED_ON = (
    *("verdict_requested", "reasons_requested", "severity_requested", "citation_requested", "note_requested"),
    *("wording_requested", "set_aside_requested", "text_typed", "finished_requested", "compare_requested"),
    "careful_wording_requested",
)
_MOST_WIDENED = 1.25  # larger text makes the pane's least width grow no further: its parts go below each other


class ClaimPane(QWidget):
    """Shows the claims of a review; every wish of the reviewer goes out as a signal.

    Whatever leaves a field, a claim or the pane first asks for what was typed there.
    """

    claim_selected = Signal(object)  # claim id
    verdict_requested = Signal(str, object)  # claim id, Verdict
    reasons_requested = Signal(str, object)  # claim id, tuple[Reason, ...]
    severity_requested = Signal(str, object)  # claim id, Severity | None
    citation_requested = Signal(str, object)  # claim id, CitationVerdict | None
    note_requested = Signal(str, object)  # claim id, str
    wording_requested = Signal(str, object)  # claim id, str
    set_aside_requested = Signal(str, object)  # claim id, SetAsideReason | None
    text_typed = Signal(object)  # UnfinishedText
    finished_requested = Signal(object)  # claim id
    compare_requested = Signal()
    careful_wording_requested = Signal()
    filter_changed = Signal(object)  # str

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._review: Review | None = None
        self._current: str | None = None
        self._model = ClaimListModel(self)
        self._header = ClaimListHeader(look, self)
        self.lock = LockLine(look, self)
        self.narrowing = ClaimNarrowing(look, self._header, self._model, self)
        self._line = QFrame(self)
        self._list = ClaimList(look, self._model, self)
        self._nothing_listed = EmptyState(look, self)
        self._no_claim = EmptyState(look, self, icon="doc")
        self._nothing_open = EmptyState(look, self, icon="open")
        self._card = ClaimCard(look, self)
        self.keys = ClaimKeys(self._card, self._list, self)
        self.still_true, self.heading = self._card.still_true, self._card.heading
        self.show_changed = self._model.show_changed
        self._no_claim.show_words(
            self.tr("No claim is open"), self.tr("Choose one in the list, or click a sentence in the draft.")
        )
        self._nothing_open.show_words(
            self.tr("No review is open"), self.tr("Open a draft or paste text to see its claims here.")
        )
        self._lay_out()
        self._connect()
        self._take_look()
        self.show_review(None)

    # what is shown

    @property
    def current_claim_id(self) -> str | None:
        return self._current

    @property
    def claim_filter(self) -> str:
        return self._model.claim_filter.value

    @property
    def claim_order(self) -> str:
        return self._model.order.value

    def show_review(self, review: Review | None) -> None:
        """Show the claims of a review with none of them current; filter and order stay."""
        self._card.forget()
        if review is None or self._review is None or review.id != self._review.id:
            self.narrowing.show_figure(None)
        self._review = review
        self._current = None
        self._model.show_claims(review.claims if review is not None else (), review.article if review else None)
        self._list.make_room_for(self._model.highest_number())
        self.splitter.make_room_for(self._model.highest_number())
        self._list.scrollToTop()
        self._show_counts()
        self._show_card()

    def show_shaped(self, review: Review, claim_id: str | None = None) -> None:
        """Show the same review with other claims, and this one; else the current one stays.

        Where that one is gone, the claim in its place becomes current.
        """
        before = self._model.claim(self._current) if self._current is not None else None
        self._review, self._current = review, None
        self._model.show_claims(review.claims, review.article)
        self._list.make_room_for(self._model.highest_number())
        self._show_counts()
        ids = [claim.id for claim in review.claims]
        wanted = claim_id if claim_id in ids else before.id if before is not None and before.id in ids else None
        if wanted is not None:
            self.select_claim(wanted)
        elif ids:
            self.select_claim(ids[min(len(ids), before.number if before is not None else 1) - 1])
        else:
            self._show_card()

    def show_standing(self, review: Review) -> None:
        """Show the tags of the claims, and whether the review is locked."""
        self._review = review
        self._model.show_tags(dict(review.standing.claim_tags))
        self._refill(self._model.claim_filter, self._model.order)
        self.narrowing.show_chosen()
        self._card.show_standing(review)

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Show one claim as it stands now: its row, and the card where it is the current one."""
        self._list.show_claim(claim)
        self._card.show_claim(claim)
        self._show_counts()
        self._show_list()

    def show_history(self, history: Sequence[Recorded]) -> None:
        """Show the decisions on the current claim, oldest first."""
        self._card.show_history(history)

    def show_found(self, found: FoundEvidence, shown: FoundPassages) -> None:
        """Show what was found in the texts of the sources, where its claim is still the current one."""
        claim = self._model.claim(self._current) if self._current is not None else None
        if claim is not None and claim.id == found.claim_id:
            self._card.tabs.show_found(claim, shown, found.differences)
            self._card.suggestion.show_suggestion(None if shown.is_waiting else found.suggestion)

    def show_sources(self, review: Review) -> None:
        """Show the sources of the current claim anew: one of them has another text."""
        self._review = review
        claim = self._model.claim(self._current) if self._current is not None else None
        if claim is not None:
            self._card.show_sources(claim, review)

    def offer_house_words(self, reasons: Sequence[HouseReason], snippets: Sequence[Snippet]) -> None:
        """The house's own words for reasons, and its snippets for notes."""
        self._card.fields.offer_house_words(reasons, snippets)

    @property
    def tag_field(self) -> TagField:
        """The tags of the current claim."""
        return self._card.tag_field

    @property
    def judged(self) -> JudgedLine:
        """The line of the card that offers an earlier verdict of the same wording."""
        return self._card.judged

    def set_decides_first(self, decides_first: bool) -> None:
        """Whether a suggestion waits for the reviewer's own verdict."""
        self._card.suggestion.set_decides_first(decides_first)

    @property
    def evidence(self) -> EvidencePage:
        """The passages of the current claim."""
        return self._card.tabs.evidence

    @property
    def cited(self) -> SourcesPage:
        """The cards of the current claim's sources."""
        return self._card.tabs.sources

    def show_unfinished(self, texts: Sequence[UnfinishedText]) -> None:
        """Put what was typed and not finished into the fields when their claim is shown."""
        self._card.restore(texts)

    def set_compact(self, compact: bool) -> None:
        """Low window: buttons without definitions, and less room for the list."""
        self._card.verdicts.set_compact(compact)
        self.splitter.set_compact(compact)

    # which claim, which filter

    def select_claim(self, claim_id: str) -> None:
        """Make a claim current, whatever the filter says; nothing happens where there is no such claim."""
        if self._model.claim(claim_id) is None:
            return
        self._turn_to(claim_id)
        self._list.keep(claim_id)
        self._list.show_current(claim_id)
        self._show_list()

    def select_next(self) -> bool:
        """Go one row down; False at the end."""
        return self._select(self._model.neighbour(self._current, 1))

    def select_previous(self) -> bool:
        """Go one row up; False at the beginning."""
        return self._select(self._model.neighbour(self._current, -1))

    def select_next_undecided(self) -> bool:
        """Go to the next listed claim without a verdict, from the top again after the last; False without one."""
        return self._select(self._model.next_open(self._current))

    def set_claim_filter(self, claim_filter: str) -> None:
        """Show the claims of a filter ("all", "undecided", "flags"); the card stays with its claim."""
        known = ClaimFilter(claim_filter) if claim_filter in list(ClaimFilter) else ClaimFilter.ALL
        changed = known is not self._model.claim_filter
        self._refill(known, self._model.order)
        if changed:
            self.filter_changed.emit(known.value)

    def show_figure(self, figure: CountedClaims) -> None:
        """List the claims behind a figure and no others; the card stays with its claim."""
        self.narrowing.choose(frozenset())
        self.set_claim_filter(ClaimFilter.ALL.value)
        self.narrowing.show_figure(figure)

    def show_all(self) -> None:
        """List every claim again, whatever the list was filtered by."""
        self.narrowing.choose(frozenset())
        self.narrowing.show_figure(None)
        self.set_claim_filter(ClaimFilter.ALL.value)

    def set_claim_order(self, order: str) -> None:
        """Order the list by "place" or by "worth"."""
        known = ClaimOrder(order) if order in list(ClaimOrder) else ClaimOrder.PLACE
        self._refill(self._model.claim_filter, known)

    def hand_over_typing(self) -> None:
        """Ask for what was typed and is not on record yet: before the program ends or another review opens."""
        self._card.hand_over()

    def minimumSizeHint(self) -> QSize:
        least = self._look.size("decision_pane_min_width") / self._look.scale
        return QSize(round(least * min(self._look.scale, _MOST_WIDENED)), self._look.px(240))

    def sizeHint(self) -> QSize:
        return QSize(self._look.size("decision_pane_width"), self._look.px(600))

    def hideEvent(self, event: QHideEvent) -> None:
        self._card.hand_over()
        super().hideEvent(event)

    # inside

    def _lay_out(self) -> None:
        self.setObjectName("claim_pane")
        self.setAccessibleName(self.tr("Claims"))
        self._line.setFixedHeight(1)
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self._list)
        self._lists.addWidget(self._nothing_listed)
        self._cards = QStackedWidget(self)
        self._cards.addWidget(self._card)
        self._cards.addWidget(self._no_claim)
        self.splitter = ClaimSplitter(self._look, self._lists, self._cards, self)
        self._whole = QWidget(self)
        column = QVBoxLayout(self._whole)
        for part in (self.lock, self._header, self._line, self.splitter):
            column.addWidget(part)
        column.setStretch(3, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._whole)
        self._pages.addWidget(self._nothing_open)
        box = QVBoxLayout(self)
        box.addWidget(self._pages)
        for layout in (box, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        card = self._card
        self._nothing_listed.action_requested.connect(self.show_all)
        self._header.all_requested.connect(self.show_all)
        self.narrowing.changed.connect(lambda: self._refill(self._model.claim_filter, self._model.order))
        self._list.claim_chosen.connect(self._turn_to)
        self._header.filter_chosen.connect(lambda chosen: self.set_claim_filter(chosen.value))
        self._header.order_chosen.connect(lambda chosen: self.set_claim_order(chosen.value))
        for wish in _HANDED_ON:
            getattr(card, wish).connect(getattr(self, wish))
        self.keys.finished_requested.connect(self._finish)
        self.keys.verdict_requested.connect(self._mark)
        self._look.changed.connect(self._take_look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _select(self, claim_id: str | None) -> bool:
        if claim_id is None:
            return False
        self.select_claim(claim_id)
        return True

    def _turn_to(self, claim_id: str) -> None:
        if claim_id == self._current:
            return
        # the card hands over what was typed first, and until then the old claim is the current one
        self._card.turn_to(self._model.claim(claim_id), self._review)
        self._current = claim_id
        self._show_card()
        self.claim_selected.emit(claim_id)

    def _refill(self, claim_filter: ClaimFilter, order: ClaimOrder) -> None:
        current = self._model.claim(self._current) if self._current is not None else None
        same_filter = claim_filter is self._model.claim_filter
        listed = same_filter and self._model.row_of(self._current) is not None
        stays = current is not None and (listed or self._model.fits(current, claim_filter))
        self._model.choose(claim_filter, order, self._current if stays else None)
        self._header.show_filter(claim_filter)
        self._header.show_order(order)
        self._list.show_current(self._current)
        self._show_list()

    def _show_counts(self) -> None:
        self._header.show_counts(self._model.counts())

    def _show_card(self) -> None:
        self._pages.setCurrentWidget(self._nothing_open if self._review is None else self._whole)
        self._cards.setVisible(bool(self._review and self._review.claims))
        self._cards.setCurrentWidget(self._card if self._current is not None else self._no_claim)
        self._show_list()

    def _show_list(self) -> None:
        listed = self._model.rowCount() > 0
        # the page in the back must not keep the list from being low
        policy = QSizePolicy.Policy.Ignored if listed else QSizePolicy.Policy.Preferred
        self._nothing_listed.setSizePolicy(policy, policy)
        self._lists.setCurrentWidget(self._list if listed else self._nothing_listed)
        if not listed:
            show_why_empty(self._nothing_listed, self._model, has_claims=bool(self._review and self._review.claims))

    def _finish(self) -> None:
        if self._current is not None:
            self.finished_requested.emit(self._current)

    def _mark(self, verdict: Verdict) -> None:
        if self._current is not None:
            self.verdict_requested.emit(self._current, verdict)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return  # another program is in front: nothing has moved here
        place: QWidget | None = now
        while place is not None and place is not self:
            place = place.parentWidget()
        self._list.set_active(place is self)

    def _take_look(self) -> None:
        self._line.setStyleSheet(f"background: {self._look.colour('border.hairline').name()}; border: none")
        self.updateGeometry()
