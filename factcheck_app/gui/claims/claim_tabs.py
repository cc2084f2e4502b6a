"""The tabs under the fields: evidence, the claim's sources, the program's signals, the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.gui.claims.history_page import HistoryPage
from factcheck_app.gui.claims.shaping_words import Recorded
from factcheck_app.gui.claims.signals_page import SignalsPage
from factcheck_app.gui.claims.sources_page import NO_TEXTS, SourcesPage
from factcheck_app.gui.evidence.evidence_page import EvidencePage
from factcheck_app.gui.evidence.found_passages import FoundPassages
from factcheck_app.gui.look.look import Look

_EVIDENCE, _SOURCE, _SIGNALS, _HISTORY = _NAMES = ("Evidence", "Source", "Signals", "History")


class ClaimTabs(QWidget):
    """Four pages with their counts; the page that is open stays open from claim to claim."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        self._bar = QTabBar(self)
        self._bar.setObjectName("claim_tabs")
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar.setAccessibleName(self.tr("About this claim"))
        self._under = QFrame(self)
        self._under.setFixedHeight(1)
        self.evidence = EvidencePage(look, self)
        self.sources = SourcesPage(look, self)
        self._signals = SignalsPage(look, self)
        self._history = HistoryPage(look, self)
        # what pages in the back show when they are opened: filling all four takes as long as drawing the window
        self._unfilled: dict[QWidget, Callable[[], None]] = {}
        self._stack = QStackedWidget(self)
        pages = (self.evidence, self.sources, self._signals, self._history)
        self._titles = {
            _EVIDENCE: self.tr("Evidence"),
            _SOURCE: self.tr("Source"),
            _SIGNALS: self.tr("Signals"),
            _HISTORY: self.tr("History"),
        }
        for name, page in zip(_NAMES, pages, strict=True):
            self._bar.addTab(self._titles[name])
            self._stack.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.addWidget(self._bar, 1)
        box.addWidget(self._line)
        box.addLayout(self._row)
        box.addWidget(self._under)
        box.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._show_page)
        look.changed.connect(self._take_look)
        self._show_page(0)
        self._take_look()

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self._bar, self.evidence, self.sources, self._signals, self._history]

    def open_page(self, name: str) -> None:
        """Open "Evidence", "Source", "Signals" or "History"."""
        self._bar.setCurrentIndex(_NAMES.index(name))

    def show_claim(
        self, claim: ReviewedClaim, sources: Mapping[int, Source], texts: Mapping[int, TextAtHand] = NO_TEXTS
    ) -> None:
        """Show another claim; what was found for it and its history come by themselves."""
        self.show_sources(claim, sources, texts)
        self._fill(self._history, lambda: self._history.show_history(()))
        self._count(_HISTORY, 0)
        self.show_found(claim, FoundPassages(is_waiting=True), ())

    def show_sources(
        self, claim: ReviewedClaim, sources: Mapping[int, Source], texts: Mapping[int, TextAtHand] = NO_TEXTS
    ) -> None:
        """Show the claim's sources as they are now."""
        self._fill(self.sources, lambda: self.sources.show_claim(claim, sources, texts))
        self._count(_SOURCE, len(claim.claim.citations))

    def show_found(self, claim: ReviewedClaim, found: FoundPassages, differences: Sequence[Difference]) -> None:
        """Show what was found for the claim in the texts of its sources."""
        self.evidence.show_claim(claim, found)
        self._fill(self._signals, lambda: self._signals.show_claim(claim, differences))
        self._count(_EVIDENCE, len(self.evidence.passages))
        self._count(_SIGNALS, len(claim.claim.signals) + len(differences))

    def show_judgement(self, claim: ReviewedClaim) -> None:
        """Show what the record now says of the claim shown."""
        self.evidence.show_judgement(claim)
        self._count(_EVIDENCE, len(self.evidence.passages))

    def show_history(self, history: Sequence[Recorded], claim_id: str = "") -> None:
        """Show the decisions on the claim, oldest first."""
        self._fill(self._history, lambda: self._history.show_history(history, claim_id))
        self._count(_HISTORY, len(history))

    def minimumSizeHint(self) -> QSize:
        page = self._stack.currentWidget()
        least = page.minimumSizeHint().height() if page is not None else 0
        return QSize(self._look.px(120), self._look.size("tab_height") + least + 2)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _fill(self, page: QWidget, fill: Callable[[], None]) -> None:
        """Fills the open page now, another one when it is opened."""
        self._unfilled.pop(page, None)
        if page is self._stack.currentWidget():
            fill()
        else:
            self._unfilled[page] = fill

    def _show_page(self, index: int) -> None:
        page = self._stack.widget(index)
        if page in self._unfilled:
            self._unfilled.pop(page)()
        self._stack.setCurrentIndex(index)
        for page in (self.evidence, self.sources, self._signals, self._history):
            # a page in the back asks for no room
            shown = page is self._stack.currentWidget()
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)
        self.updateGeometry()

    def _count(self, name: str, count: int) -> None:
        title = self._titles[name]
        self._bar.setTabText(_NAMES.index(name), f"{title}  {count}" if count else title)

    def _take_look(self) -> None:
        hairline = self._look.colour("border.hairline").name()
        for line in (self._line, self._under):
            line.setStyleSheet(f"background: {hairline}; border: none")
        self._row.setContentsMargins(self._look.px(14), 0, self._look.px(14), 0)
        self._bar.setFont(self._look.font("body"))
        self.updateGeometry()
