"""Where the draft names its sources, and which source stands under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument

from factcheck_app.domain.editorial_status import STATUS_WORDS
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.gui.article.text_geometry import TextGeometry
from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import translate


class SourceMarks:
    """The places of one document that name a source; a place may name several ("3-5")."""

    def __init__(self, document: QTextDocument, offsets: TextOffsets, review: Review | None) -> None:
        self._sources = {source.number: source for source in review.sources} if review is not None else {}
        places = (
            (f"{source.number} {index}", span)
            for source in self._sources.values()
            for index, span in enumerate(source.mentions)
        )
        self._geometry = TextGeometry(document, offsets, places)

    def show_sources(self, review: Review) -> None:
        """The same draft, of whose sources something else is known now; they stand where they stood."""
        self._sources |= {source.number: source for source in review.sources}

    def forget_layout(self) -> None:
        """After a change of width or type."""
        self._geometry.forget_layout()

    def sources_at(self, place: QPointF) -> list[Source]:
        """The sources named at a place of the document, in the order of their numbers."""
        lines = self._geometry.between(place.y(), place.y())
        numbers = {int(line.key.split()[0]) for line in lines if line.rect.contains(place)}
        return [self._sources[number] for number in sorted(numbers)]


def name_sources(sources: list[Source]) -> str:
    """A line a source: its number, what is known of retractions, and what it is called."""
    return "\n".join(
        translate("source_marks", "Source {number} ({status}): {called}").format(
            number=one.number, status=codebook_word(STATUS_WORDS[one.status]), called=_called(one)
        )
        for one in sources
    )


def _called(source: Source) -> str:
    words = " ".join((source.title or source.as_written or source.url or "").split())
    return words if len(words) <= 160 else f"{words[:159]}…"
