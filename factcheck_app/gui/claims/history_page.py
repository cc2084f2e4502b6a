"""Every decision on a claim, newest first: when, who, and what changed in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.date_words import local_day
from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Decision, Judgement, Origin
from factcheck_app.domain.evidence import Passage
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.verdict import CITATION_WORDS, SET_ASIDE_WORDS, SetAsideReason, Verdict
from factcheck_app.domain.verdict_history import changed_since_first, first_verdict
from factcheck_app.gui.claims.claim_words import reason_in_line, uncapitalised
from factcheck_app.gui.claims.shaping_words import Recorded, shaping_sentence
from factcheck_app.gui.claims.tab_page import TabPage
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.look.wrapped_text import WrappedText

_ORIGIN_WORDS = {
    Origin.DECIDED: "",
    Origin.UNDONE: QT_TRANSLATE_NOOP("history_page", "Undone: "),
    Origin.REDONE: QT_TRANSLATE_NOOP("history_page", "Redone: "),
    Origin.IMPORTED: QT_TRANSLATE_NOOP("history_page", "Imported: "),
    Origin.KEPT: QT_TRANSLATE_NOOP("history_page", "Kept: "),
}
_OF_DRAFT = {
    Origin.CARRIED_OVER: QT_TRANSLATE_NOOP(
        "history_page", "Carried over to draft {}, where every word is the same: {}."
    ),
    Origin.REWORDED: QT_TRANSLATE_NOOP(
        "history_page", "Reworded in draft {}: the answer of before ({}) waits to be kept or replaced."
    ),
    Origin.RESTORED: QT_TRANSLATE_NOOP("history_page", "Draft {} stands again, and with it what was said there: {}."),
}
_TAKEN_OVER = {
    Origin.SPLIT: QT_TRANSLATE_NOOP("history_page", "When the claim was split, this part took over: {}"),
    Origin.MERGED: QT_TRANSLATE_NOOP("history_page", "When the claims were merged, the whole took over: {}"),
}
_SHOWN = 100  # decisions; a claim with more is a claim worked on by a script


def changes(before: Judgement, after: Judgement) -> list[str]:
    """What differs between two judgements, each in a few words; empty where nothing does."""
    said: list[str] = []
    if before.verdict is not after.verdict:
        cleared = after.verdict is Verdict.UNDECIDED
        said.append(
            translate("history_page", "verdict cleared")
            if cleared
            else translate("history_page", "marked {verdict}").format(verdict=codebook_word(after.verdict))
        )
    if before.reasons != after.reasons:
        names = ", ".join(reason_in_line(reason) for reason in after.reasons)
        said.append(
            translate("history_page", "no reason")
            if not names
            else translate("history_page", "open question: {names}").format(names=names)
            if after.verdict is Verdict.UNDECIDED
            else translate("history_page", "reason: {names}").format(names=names)
        )
    if before.severity is not after.severity:
        said.append(
            translate("history_page", "severity {severity}").format(severity=codebook_word(after.severity))
            if after.severity
            else translate("history_page", "severity taken back")
        )
    if before.citation is not after.citation:
        given = after.citation
        words = uncapitalised(codebook_word(CITATION_WORDS[given])) if given else ""
        said.append(
            translate("history_page", "citation {words}").format(words=words)
            if given
            else translate("history_page", "citation taken back")
        )
    if before.note != after.note:
        said.append(
            translate("history_page", "note “{text}”").format(text=_short(after.note))
            if after.note
            else translate("history_page", "note removed")
        )
    if before.wording != after.wording:
        said.append(
            translate("history_page", "wording “{text}”").format(text=_short(after.wording))
            if after.wording
            else translate("history_page", "wording removed")
        )
    said += _evidence_changes(before.evidence, after.evidence)
    if before.set_aside is not after.set_aside:
        aside = after.set_aside
        said.append(
            translate("history_page", "set aside: {reason}").format(reason=_aside_words(aside))
            if aside
            else translate("history_page", "taken back into the count")
        )
    return said


def _evidence_changes(before: Sequence[Passage], after: Sequence[Passage]) -> list[str]:
    old, new = ({passage.place: passage for passage in passages} for passages in (before, after))
    said = [
        translate("history_page", "passage taken, {passage}").format(passage=_passage_words(new[place]))
        for place in new
        if place not in old
    ]
    said += [
        translate("history_page", "passage removed, {passage}").format(passage=_passage_words(old[place]))
        for place in old
        if place not in new
    ]
    for place, passage in new.items():
        if place in old and old[place].stance is not passage.stance:
            stance = (
                translate("history_page", "passage {stance}").format(stance=codebook_word(passage.stance))
                if passage.stance
                else translate("history_page", "stance taken back")
            )
            said.append(f"{stance}, {locator_words(passage.locator)}")
    return said


def _passage_words(passage: Passage) -> str:
    stance = f" ({codebook_word(passage.stance)})" if passage.stance else ""
    return f"{locator_words(passage.locator)}{stance}: “{_short(passage.quote)}”"


def decision_sentence(decision: Decision, before: Judgement) -> str:
    """A decision as a sentence, told by what it changed, or by how it came into a next draft."""
    if decision.origin in _OF_DRAFT:
        judged = before if decision.origin is Origin.REWORDED else decision.judgement
        answer = (
            translate("history_page", "set aside: {reason}").format(reason=_aside_words(judged.set_aside))
            if judged.set_aside
            else codebook_word(judged.verdict)
        )
        return translate("history_page", _OF_DRAFT[decision.origin]).format(decision.revision, answer)
    done = changes(before, decision.judgement)
    if decision.origin in _TAKEN_OVER:
        sentence = translate("history_page", _TAKEN_OVER[decision.origin]).format(
            "; ".join(done) or translate("history_page", "nothing, for nothing was said before")
        )
    else:
        sentence = _lead_of(decision) + ("; ".join(done) or translate("history_page", "decided the same again"))
    return f"{sentence[:1].upper()}{sentence[1:]}{'' if sentence.endswith(('.”', '?”', '!”')) else '.'}"


def _lead_of(decision: Decision) -> str:
    """How a decision came about, before what it changed; empty where it was simply taken."""
    if decision.taken_from is not None:
        return translate("history_page", "Taken over from an earlier verdict of {day}: ").format(
            day=local_day(decision.taken_from.at)
        )
    lead = _ORIGIN_WORDS[decision.origin]
    return translate("history_page", lead) if lead else ""


def local_time(at: datetime) -> str:
    """A UTC time as the reviewer's clock shows it: "23 Nov 2026, 12:04:07"."""
    here = at.astimezone()
    month = QLocale.c().monthName(here.month, QLocale.FormatType.ShortFormat)
    return f"{here.day} {month} {here.year}, {QTime(here.hour, here.minute, here.second).toString('HH:mm:ss')}"


class HistoryPage(TabPage):
    """The decisions of one claim."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("History"), parent)
        self._own_look = look

    def show_history(self, history: Sequence[Recorded], claim_id: str = "") -> None:
        """Show what is recorded of a claim, and of those that it was made of, oldest first."""
        shown = claim_id or _last_claim(history)
        parts: list[QWidget] = [self._entry(*told) for told in reversed(_told(history, shown)[-_SHOWN:])]
        own = [each for each in history if isinstance(each, Decision) and each.claim_id == shown]
        first = first_verdict(own)
        if first is not None and changed_since_first(own):
            now, then = own[-1].judgement.verdict, first.judgement.verdict
            words = self.tr("Changed since the first verdict: {then} on {day}, {now} now.").format(
                then=codebook_word(then), day=local_time(first.at), now=codebook_word(now)
            )
            parts.insert(0, self._words(words, "body", "text.link"))
        if len(history) > _SHOWN:
            earlier = len(history) - _SHOWN
            parts.append(
                self._words(
                    self.tr("{earlier} earlier entries are in the record.").format(earlier=earlier),
                    "body",
                    "text.muted",
                )
            )
        if not history:
            empty = self.tr("No decision yet. The first verdict, note or wording begins the record.")
            parts.append(self._words(empty, "body", "text.muted"))
        self.show_parts(parts)

    def _entry(self, recorded: Recorded, sentence: str) -> QWidget:
        entry = QWidget()
        box = QVBoxLayout(entry)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._words(f"{local_time(recorded.at)} · {recorded.reviewer}", "caption", "text.muted"))
        box.addWidget(self._words(sentence, "body", "text.primary"))
        return entry

    def _words(self, text: str, role: str, colour: str) -> WrappedText:
        words = WrappedText(self._own_look, role, colour)
        words.show_text(text)
        return words


def _told(history: Sequence[Recorded], shown: str) -> list[tuple[Recorded, str]]:
    """Each entry with its sentence; a decision is told by what it changed of its own claim's judgement."""
    before: dict[str, Judgement] = {}
    told: list[tuple[Recorded, str]] = []
    for each in history:
        if isinstance(each, Decision):
            said = decision_sentence(each, before.get(each.claim_id, EMPTY_JUDGEMENT))
            if each.claim_id != shown:
                lead = translate("history_page", "Said of a claim that this one was made of:")
                said = f"{lead} {uncapitalised(said)}"
            told.append((each, said))
            before[each.claim_id] = each.judgement
        else:
            told.append((each, shaping_sentence(each, shown)))
    return told


def _last_claim(history: Sequence[Recorded]) -> str:
    """The claim that the record is about: where it was made of others, its own entries come last."""
    decided = [each.claim_id for each in history if isinstance(each, Decision)]
    return decided[-1] if decided else ""


def _aside_words(reason: SetAsideReason) -> str:
    return uncapitalised(codebook_word(SET_ASIDE_WORDS[reason]))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 120 else f"{line[:119].rstrip()}…"
