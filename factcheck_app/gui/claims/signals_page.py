"""What the program noticed about a claim, why it was picked, and the words its strength rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.strength import Cue
from factcheck_app.gui.claims.claim_words import capitalised, direction_words, rung_words
from factcheck_app.gui.claims.tab_page import TabPage
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.wrapped_text import WrappedText


def strength_sentence(claim: ReviewedClaim) -> str:
    """The rung, its direction and its cues in one sentence."""
    strength = claim.claim.strength
    sentence = capitalised(rung_words(strength))
    direction = direction_words(strength)
    sentence += f"; {direction}" if direction else ""
    return (
        translate("signals_page", "{sentence}. It rests on {listed}.").format(
            sentence=sentence, listed=_listed(strength.cues)
        )
        if strength.cues
        else f"{sentence}."
    )


class SignalsPage(TabPage):
    """Each signal as a sentence; flags are purple, the others grey."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Signals"), parent)
        self._own_look = look

    def show_claim(self, claim: ReviewedClaim, differences: Sequence[Difference] = ()) -> None:
        """The claim's own signals, then its `differences` from the best passage of its source."""
        look = self._own_look
        parts: list[QWidget] = []
        for signal in claim.claim.signals:
            colour, icon = ("signal.foreground", "flag") if signal.is_flag else ("text.muted", "info")
            parts.append(
                FactLine(look, icon, f"{capitalised(codebook_word(signal.name))}: {_ended(signal.message)}", colour)
            )
        for difference in differences:
            said = f"{capitalised(codebook_word(difference.name))}: {_ended(difference.message)}"
            parts.append(FactLine(look, "flag", said, "signal.foreground"))
        if not parts:
            parts.append(self._words(self.tr("Nothing noticed that is a reason to look twice."), "text.muted"))
        parts += self._section(
            self.tr("Why it was picked"), [_ended(capitalised(reason)) for reason in claim.claim.why]
        )
        parts += self._section(self.tr("Strength"), [strength_sentence(claim)])
        self.show_parts(parts)

    def _section(self, title: str, sentences: list[str]) -> list[QWidget]:
        if not sentences:
            return []
        head = WrappedText(self._own_look, "label", "text.muted")
        head.show_text(title)
        return [head, *(self._words(sentence, "text.primary") for sentence in sentences)]

    def _words(self, sentence: str, colour: str) -> WrappedText:
        words = WrappedText(self._own_look, "body", colour)
        words.show_text(sentence)
        return words


def _listed(cues: tuple[Cue, ...]) -> str:
    said = [f"“{cue.words}” ({codebook_word(cue.role)})" for cue in cues]
    return (
        said[0]
        if len(said) == 1
        else translate("signals_page", "{listed} and {last}").format(listed=", ".join(said[:-1]), last=said[-1])
    )


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!", "”")) else f"{sentence}."
