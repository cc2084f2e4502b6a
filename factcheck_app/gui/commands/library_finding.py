"""What is found in the library as rows under the find field, and where choosing one leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from factcheck_app.domain.library_find import FindPlace, LibraryFind
from factcheck_app.gui.controllers.library_controller import LibraryController
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.finding.find_row import FindRow
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.window.desk import Desk

_ICONS = {
    FindPlace.TITLE: "doc",
    FindPlace.TAG: "filter",
    FindPlace.CLAIM: "flag",
    FindPlace.NOTE: "comment",
    FindPlace.WORDING: "comment",
    FindPlace.DRAFT: "doc",
    FindPlace.SOURCE: "link",
    FindPlace.SOURCE_TEXT: "quote",
}
# the open draft and what was said of its claims stand in sections of their own
_SHOWN_BEFORE = (FindPlace.CLAIM, FindPlace.DRAFT, FindPlace.NOTE, FindPlace.WORDING, FindPlace.TITLE)
_MOST_OF_A_REVIEW = 4
_LONGEST_TITLE = 60


class LibraryFinding(QObject):
    """Looks on a worker; only what belongs to the words sought last comes back."""

    found = Signal(object)  # list[FindRow]

    def __init__(
        self,
        library: LibraryController,
        reviews: ReviewController,
        desk: Desk,
        open_stored: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._reviews = reviews
        self._desk = desk
        self._open_stored = open_stored
        self._sought = ""
        # shows the places of these words in the draft that is open then, with the one at this character current
        self.show_in_draft: Callable[[str, int | None], object] = lambda _sought, _start: None
        library.found.connect(self._take)

    def seek(self, sought: str) -> None:
        """Looks for the words in every review."""
        self._sought = sought
        self._library.seek(sought)

    def stop(self) -> None:
        """Nobody waits any more."""
        self._sought = ""
        self._library.stop_seeking()

    def _take(self, sought: str, finds: Sequence[LibraryFind]) -> None:
        if sought == self._sought and sought:
            self.found.emit(self._rows(finds))

    def _rows(self, finds: Sequence[LibraryFind]) -> list[FindRow]:
        open_review = self._reviews.review
        by_review: dict[str, list[LibraryFind]] = {}
        for find in finds:
            if open_review is None or find.review_id != open_review.id or find.place not in _SHOWN_BEFORE:
                by_review.setdefault(find.review_id, []).append(find)
        return [self._row(find) for finds in by_review.values() for find in finds[:_MOST_OF_A_REVIEW]]

    def _row(self, find: LibraryFind) -> FindRow:
        title = " ".join(find.review_title.split())
        cut = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
        marks = (find.mark,)
        is_open = self._reviews.review is not None and self._reviews.review.id == find.review_id
        section = self.tr("In this review") if is_open else self.tr("In the library: {cut}").format(cut=cut)
        return FindRow(
            section, find.text, partial(self._open, find), _aside(find), icon=_ICONS[find.place], marks=marks
        )

    def _open(self, find: LibraryFind) -> None:
        sought = self._sought
        self._open_stored(find.review_id)
        review = self._reviews.review
        if review is None or review.id != find.review_id:
            return
        if find.claim_id is not None and review.number_of(find.claim_id) is not None:
            self._desk.claims.select_claim(find.claim_id)
            self._desk.claims.keys.focus_list()
        if find.place in (FindPlace.CLAIM, FindPlace.DRAFT):
            self.show_in_draft(sought, find.start)
        elif find.source is not None:
            self._desk.article.tabs.open_page("Sources")


def _aside(find: LibraryFind) -> str:
    match find.place:
        case FindPlace.SOURCE:
            return translate("library_finding", "source {source}").format(source=find.source)
        case FindPlace.SOURCE_TEXT:
            return translate("library_finding", "text of source {source}").format(source=find.source)
        case FindPlace.TAG:
            return (
                translate("library_finding", "tag of a claim")
                if find.claim_id is not None
                else translate("library_finding", "tag of the review")
            )
        case FindPlace.TITLE | FindPlace.CLAIM | FindPlace.DRAFT | FindPlace.NOTE | FindPlace.WORDING:
            return str(find.place)
