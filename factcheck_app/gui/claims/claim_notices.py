"""What stands between the head and the verdict: flags, the wording read alone, parts, that it is set aside."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_lowercase

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import SET_ASIDE_WORDS
from factcheck_app.gui.claims.claim_words import capitalised, uncapitalised
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.flag_chip import FlagChip
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.wrapped_text import WrappedText

_LOUD = tuple(SIGNAL_NAMES[code] for code in ("retracted", "expression_of_concern"))


def flag_names(claim: ReviewedClaim, sources: Mapping[int, Source]) -> list[str]:
    """Names of the claim's flags, then of those of its sources, each once; a retraction before all."""
    names = [flag.name for flag in claim.claim.flags]
    for number in claim.claim.sources:
        if number in sources:
            names += [flag.name for flag in sources[number].flags if flag.is_flag]
    return sorted(dict.fromkeys(names), key=lambda name: name not in _LOUD)


def parts_in_words(claim: Claim) -> str:
    """The parts of a compound claim, each on a line behind its letter; "" where it is one statement."""
    parts = [" ".join(span.of(claim.text).split()) for span in claim.parts[: len(ascii_lowercase)]]
    lines = [f"{letter}  {part}" for letter, part in zip(ascii_lowercase, parts, strict=False)]
    return "\n".join((translate("claim_notices", "Says several things:"), *lines)) if lines else ""


class ClaimNotices(QWidget):
    """Each part is there only where it has something to say."""

    taken_back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chips = FlowRow(look.px(6), self)
        self._alone = WrappedText(look, "caption", "text.muted", self)
        self._parts = WrappedText(look, "caption", "text.muted", self)
        self._aside = QWidget(self)
        self._aside_words = WrappedText(look, "body", "text.primary", self._aside)
        self._back = ActionButton(look, self.tr("Take back"), small=True, parent=self._aside)
        self._back.setObjectName("take_back")
        self._back.setAccessibleDescription(self.tr("Takes the claim back into the count"))
        row = QHBoxLayout(self._aside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._aside_words, 1)
        row.addWidget(self._back)
        self._box = QVBoxLayout(self)
        self._notices = (self._chips, self._alone, self._parts, self._aside)
        for part in self._notices:
            self._box.addWidget(part)
        self._back.clicked.connect(self.taken_back)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_claim(self, claim: ReviewedClaim, sources: Mapping[int, Source]) -> None:
        """Show the flags and the wording of another claim."""
        names = flag_names(claim, sources)
        kinds = ["retracted" if name in _LOUD else "flag" for name in names]
        chips = [
            FlagChip(self._look, capitalised(codebook_word(name)), kind)
            for name, kind in zip(names, kinds, strict=True)
        ]
        self._chips.show_items(chips)
        self._chips.setVisible(bool(names))
        own = claim.claim
        differs = " ".join(own.standalone.split()) != " ".join(own.text.split())
        lead = self.tr("Read alone: ")
        shift = len(lead)
        spans = [TextSpan(span.start + shift, span.end + shift) for span in own.added]
        self._alone.show_text(f"{lead}{own.standalone}" if differs else "", spans if differs else [])
        self._alone.setAccessibleName(
            self.tr("Read alone, with added words: {standalone}").format(standalone=own.standalone) if differs else ""
        )
        self._alone.setVisible(differs)
        self._parts.show_text(parts_in_words(own))
        self._parts.setVisible(bool(own.parts))
        self._show_or_hide()

    def show_state(self, claim: ReviewedClaim) -> None:
        """Say whether the claim is set aside."""
        reason = claim.judgement.set_aside
        if reason is not None:
            self._aside_words.show_text(
                self.tr("Set aside: {reason}. It is not counted.").format(
                    reason=uncapitalised(codebook_word(SET_ASIDE_WORDS[reason]))
                )
            )
        self._aside.setVisible(reason is not None)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(not all(part.isHidden() for part in self._notices))

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(RING_REACH, 0, RING_REACH, 0)
        self._box.setSpacing(look.px(6))
        self._chips.set_gap(look.px(6))
