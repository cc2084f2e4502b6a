"""The line that offers what was said earlier of the same wording; it is never taken by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from factcheck_app.domain.date_words import local_day
from factcheck_app.domain.judged_cautions import cautions, judged_otherwise
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.gui.claims.claim_words import uncapitalised
from factcheck_app.gui.evidence.quote_text import QuoteText
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.wrapped_text import WrappedText


def words_of(found: RecognisedWording) -> tuple[str, str]:
    """What was said earlier, and by whom, when and where."""
    judged = found.judged
    reasons = [uncapitalised(codebook_word(REASON_WORDS[reason])) for reason in judged.judgement.reasons]
    said = ", ".join([codebook_word(judged.judgement.verdict), *reasons[:2]])
    quotes = len(judged.judgement.evidence)
    evidence = (
        ""
        if not quotes
        else translate("judged_line", ", with 1 quote")
        if quotes == 1
        else translate("judged_line", ", with {count} quotes").format(count=quotes)
    )
    about = translate("judged_line", "{reviewer}, {day}, in {where}{evidence}.")
    return f"{_lead(found)} {said}.", about.format(
        reviewer=judged.reviewer, day=local_day(judged.at), where=_where(found), evidence=evidence
    )


def _lead(found: RecognisedWording) -> str:
    if not found.is_same:
        return translate("judged_line", "Nearly these words were judged before:")
    if not found.is_told_otherwise:
        return translate("judged_line", "Judged before:")
    if found.told_there:
        return translate("judged_line", "Judged before, said by others:")
    return translate("judged_line", "Judged before, said by the article itself:")


def _where(found: RecognisedWording) -> str:
    """The review, and the draft where its words are no longer what the claim has."""
    judged, earlier = found.judged, found.judged.earlier
    if earlier is None:
        return f"“{judged.review_title}”"
    if found.is_own:
        where = translate("judged_line", "draft {draft} of this review")
        if earlier.is_reshaped:
            where = translate("judged_line", "draft {draft} of this review, before the claim was reshaped")
    else:
        where = translate("judged_line", "draft {draft} of “{review_title}”")
        if earlier.is_reshaped:
            where = translate("judged_line", "draft {draft} of “{review_title}”, before the claim was reshaped")
    return where.format(draft=earlier.draft, review_title=judged.review_title)


def apart_of(found: RecognisedWording) -> str:
    """The words that one of two near wordings has alone; empty where they are the same."""
    said = []
    if found.here:
        said.append(translate("judged_line", "Only here: {words}.").format(words=", ".join(found.here)))
    if found.there:
        said.append(translate("judged_line", "Only there: {words}.").format(words=", ".join(found.there)))
    return " ".join(said)


def quotes_of(judged: JudgedWording) -> str:
    """The passages that the earlier verdict leans on, one a line."""
    return "\u2028".join(
        f"“{passage.quote}” ({locator_words(passage.locator)})" for passage in judged.judgement.evidence
    )


class JudgedLine(QWidget):
    """Shows the newest; "Use" takes it over as the reviewer's own decision, "Open" shows where it was said."""

    use_requested = Signal(object)  # JudgedWording
    open_requested = Signal(object)  # JudgedWording

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._found: Sequence[RecognisedWording] = ()
        self._check_again_after_days = 365
        self._icon = QLabel(self)
        self._words = WrappedText(look, "body", "text.primary", self)
        self._warning_icon = QLabel(self)
        self._caution = WrappedText(look, "body", "signal.foreground", self)
        self._known = WrappedText(look, "body", "text.muted", self)
        self._quotes = QuoteText(look, parent=self)
        self._read = ActionButton(look, self.tr("Quotes"), kind="link", small=True, parent=self)
        self._read.setAccessibleName(self.tr("Read the quotes of the earlier verdict"))
        self._use = ActionButton(look, self.tr("Use"), kind="link", small=True, parent=self)
        self._use.setAccessibleName(self.tr("Use the earlier verdict"))
        self._open = ActionButton(look, self.tr("Open"), kind="link", small=True, parent=self)
        self._open.setAccessibleName(self.tr("Open the review of the earlier verdict"))
        self._lay_out()
        self._read.clicked.connect(lambda: self._quotes.setVisible(self._quotes.isHidden()))
        self._use.clicked.connect(lambda: self.use_requested.emit(self.offered))
        self._open.clicked.connect(lambda: self.open_requested.emit(self.offered))
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_found((), may_use=False)

    def _lay_out(self) -> None:
        """What was said beside its buttons; what speaks against it below, as wide as the card."""
        self._all = QVBoxLayout(self)
        self._row, self._below, self._warning = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._icon, 0, top)
        self._row.addWidget(self._words, 1)
        for button in (self._read, self._use, self._open):
            self._row.addWidget(button, 0, top)
        self._warning.addWidget(self._warning_icon, 0, top)
        self._warning.addWidget(self._caution, 1)
        self._below.addLayout(self._warning)
        self._below.addWidget(self._known)
        self._below.addWidget(self._quotes)
        self._all.addLayout(self._row)
        self._all.addLayout(self._below)

    @property
    def words(self) -> str:
        """What the line says, its warning last but one, what is only to be known last; empty while it says nothing."""
        said = (self._words.text, self._caution.text, self._known.text)
        return " ".join(filter(None, said)) if not self.isHidden() else ""

    @property
    def warning(self) -> str:
        """What speaks against using the verdict as it is; empty where nothing does."""
        return self._caution.text if not self._caution.isHidden() else ""

    @property
    def quotes(self) -> str:
        """The quotes that are shown; empty until they are asked for."""
        return self._quotes.text if not self._quotes.isHidden() else ""

    def set_check_again_after(self, days: int) -> None:
        """How old an earlier verdict may be without a word about it."""
        self._check_again_after_days = days
        self._show_caution()

    @property
    def offered(self) -> JudgedWording | None:
        """What is offered at present."""
        return self._found[0].judged if self._found else None

    def show_found(self, found: Sequence[RecognisedWording], *, may_use: bool) -> None:
        """Offers the first of these; hidden where there is none."""
        self._found = found
        self.setVisible(bool(found))
        if not found:
            return
        lead, about = words_of(found[0])
        self._words.show_lead(lead, about, "text.primary")
        quotes = quotes_of(found[0].judged)
        if quotes != self._quotes.text:
            self._quotes.show_text(quotes)
            self._quotes.hide()
        self._read.setVisible(bool(quotes))
        self._use.setVisible(may_use)
        # the review lies open
        self._open.setVisible(not found[0].is_own)
        self._show_caution()

    def _show_caution(self) -> None:
        found = self._found[0] if self._found else None
        told = cautions(found, datetime.now(UTC), self._check_again_after_days) if found is not None else ()
        told += judged_otherwise(found, self._found[1:]) if found is not None else ()
        warning = " ".join(each.words for each in told if each.is_warning)
        known = [apart_of(found)] if found is not None else []
        known += [each.words for each in told if not each.is_warning]
        self._caution.show_text(warning)
        self._caution.setVisible(bool(warning))
        self._warning_icon.setVisible(bool(warning))
        self._known.show_text(" ".join(filter(None, known)))
        self._known.setVisible(bool(self._known.text))

    def _take_look(self) -> None:
        look = self._look
        self._icon.setPixmap(icons.pixmap(look, "clock", "text.muted", look.px(14), self.devicePixelRatioF()))
        self._icon.setFixedSize(look.px(16), look.line_height("body"))
        size = look.px(14)
        self._warning_icon.setPixmap(icons.pixmap(look, "warn", "signal.foreground", size, self.devicePixelRatioF()))
        self._warning_icon.setFixedSize(look.px(16), look.line_height("body"))
        for button in (self._read, self._use, self._open):
            button.setFixedHeight(look.px(20))
        gap = look.px(6)
        self._all.setContentsMargins(RING_REACH, 0, RING_REACH, 0)
        self._all.setSpacing(look.px(2))
        # under the words, not under their sign
        self._below.setContentsMargins(look.px(16) + gap, 0, 0, 0)
        self._below.setSpacing(look.px(2))
        for row in (self._row, self._warning):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(gap)
