"""What happened and when: to each claim on its card, to the review as a whole in one list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from factcheck_app.composition import AppServices
from factcheck_app.domain.balance_sheet import ANSWER_WORDS, QUESTION_WORDS, BalanceAnswer, BalanceQuestion
from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Decision, Judgement, Origin
from factcheck_app.domain.draft_order import order_drafts
from factcheck_app.domain.errors import NotFound, UserFacingError
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_event import EventKind, EventWords, ReviewEvent
from factcheck_app.domain.shaping import DEED_WORDS, Deed, Shaping
from factcheck_app.domain.verdict_history import changed_since_first
from factcheck_app.gui.claims.claim_words import uncapitalised
from factcheck_app.gui.claims.history_page import decision_sentence
from factcheck_app.gui.claims.shaping_words import Recorded, put_back_sentence
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.dialogs.review_history_dialog import HistoryLine, LineKind, ReviewHistoryDialog
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.window.desk import Desk

_LONGEST_QUOTE = 90
_MOVED_WORDS = {
    Origin.CARRIED_OVER: QT_TRANSLATE_NOOP("history_commands", "Draft {revision}: {what} carried over, word for word."),
    Origin.RESTORED: QT_TRANSLATE_NOOP("history_commands", "Draft {revision} again: {what} put back."),
}
_Row = TypeVar("_Row")


class HistoryCommands(QObject):
    """Reads the record anew where it is asked for; only which verdicts have changed is kept at hand."""

    def __init__(
        self, services: AppServices, look: Look, desk: Desk, reviews: ReviewController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._look = look
        self._desk = desk
        self._reviews = reviews
        self._window = window
        self._changed: set[str] = set()

    def commands(self) -> Sequence[Command]:
        return [Command(self.tr("History of the review…"), ("Ctrl+H",), self.open_history, Subject.REVIEW)]

    def open_history(self) -> None:
        """Ctrl+H: everything that happened, newest first."""
        review = self._reviews.review
        if review is None:
            return
        dialog = ReviewHistoryDialog(self._look, self.lines(review), self._window)
        claim_id = dialog.ask()
        dialog.deleteLater()
        if claim_id is not None and review.number_of(claim_id) is not None:
            self._desk.article.tabs.open_page("Draft")
            self._desk.claims.select_claim(claim_id)

    def lines(self, review: Review) -> list[HistoryLine]:
        """The history of a review, newest first."""
        try:
            decisions = self._services.reviews.history(review.id)
            shapings = self._services.shapings.shapings(review.id)
            events = self._services.events.events(review.id)
            first = self._services.revisions.revisions(review.id)[0]
        except UserFacingError as error:
            self._reviews.problem_raised.emit(error)
            return []
        found = [*_decision_lines(review, decisions), *_shaping_lines(review, shapings)]
        opened = self.tr("Opened the draft: draft 1, {claims} claims.").format(claims=first.claims)
        found.append(HistoryLine(first.opened_at, first.opened_by, LineKind.DRAFT, opened))
        found += [_event_line(review, event) for event in events]
        return sorted(found, key=lambda line: line.at, reverse=True)

    def show_review(self, review: Review | None) -> None:
        """Which verdicts are others than the first."""
        self._changed = set()
        if review is not None:
            by_claim: dict[str, list[Decision]] = defaultdict(list)
            for decision in self._read(lambda: self._services.reviews.history(review.id)):
                by_claim[decision.claim_id].append(decision)
            self._changed = {claim_id for claim_id, history in by_claim.items() if changed_since_first(history)}
        self._desk.claims.show_changed(self._changed)

    def show_selected(self, claim_id: str) -> None:
        """What was decided of the current claim, and done to it."""
        review = self._reviews.review
        if review is not None:
            self._desk.claims.show_history(self._record_of(review, claim_id))

    def show_claim(self, claim: ReviewedClaim) -> None:
        """The claim as it stands now."""
        if changed_since_first(self._reviews.history_of(claim.id)) is not (claim.id in self._changed):
            self._changed ^= {claim.id}
            self._desk.claims.show_changed(self._changed)
        if claim.id == self._desk.claims.current_claim_id:
            self.show_selected(claim.id)

    def _record_of(self, review: Review, claim_id: str) -> list[Recorded]:
        """Decisions and shapings of a claim and of those that it was made of, oldest first."""
        claim_ids = _with_parents(review, claim_id)
        shapings = self._read(lambda: self._services.shapings.shapings_of(review.id, claim_ids))
        recorded: list[Recorded] = [*self._reviews.history_of(claim_id), *shapings]
        return sorted(recorded, key=lambda each: each.sequence)

    def _read(self, read: Callable[[], Sequence[_Row]]) -> Sequence[_Row]:
        """What the record holds; nothing where it cannot be read, and then the window says so."""
        try:
            return read()
        except UserFacingError as error:
            self._reviews.problem_raised.emit(error)
            return ()


def _with_parents(review: Review, claim_id: str) -> list[str]:
    """The claim, and those that it was split from or merged of, and theirs."""
    found: list[str] = []
    waiting = [claim_id]
    while waiting:
        own = waiting.pop()
        if own not in found:
            found.append(own)
            try:
                waiting += review.recorded_claim(own).claim.parents
            except NotFound:
                continue
    return found


def _decision_lines(review: Review, decisions: Sequence[Decision]) -> Iterable[HistoryLine]:
    before: dict[str, Judgement] = {}
    carried: dict[tuple[Origin, int, datetime], list[Decision]] = defaultdict(list)
    for decision in decisions:
        if decision.origin in _MOVED_WORDS:
            # the same moment, and nothing new said of any of them: one line for all
            carried[decision.origin, decision.revision, decision.at].append(decision)
        else:
            said = decision_sentence(decision, before.get(decision.claim_id, EMPTY_JUDGEMENT))
            words = f"{_claim_name(review, decision.claim_id)}: {said}"
            yield HistoryLine(decision.at, decision.reviewer, LineKind.DECISION, words, decision.claim_id)
        before[decision.claim_id] = decision.judgement
    for (origin, revision, _at), together in carried.items():
        what = (
            translate("history_commands", "1 judgement was")
            if len(together) == 1
            else translate("history_commands", "{count} judgements were").format(count=len(together))
        )
        words = translate("history_commands", _MOVED_WORDS[origin]).format(revision=revision, what=what)
        yield HistoryLine(together[0].at, together[0].reviewer, LineKind.DRAFT, words)


def _shaping_lines(review: Review, shapings: Sequence[Shaping]) -> Iterable[HistoryLine]:
    steps = [(shaping.sequence, shaping.deed, shaping.revision) for shaping in shapings]
    turned = order_drafts(1, steps).turned
    for shaping in shapings:
        is_draft = shaping.deed is Deed.NEXT_DRAFT
        if shaping.deed is Deed.FOUND:
            continue
        if shaping.deed is Deed.DRAFT_TAKEN_BACK:
            words = translate(
                "history_commands", "Took draft {left} back: the review stands on draft {revision} again."
            ).format(left=turned.get(shaping.sequence, ""), revision=shaping.revision)
            yield HistoryLine(shaping.at, shaping.reviewer, LineKind.DRAFT, words)
            continue
        if shaping.deed is Deed.DRAFT_OPENED_AGAIN:
            words = translate(
                "history_commands", "Opened draft {revision} again, as it was when it was taken back."
            ).format(revision=shaping.revision)
            yield HistoryLine(shaping.at, shaping.reviewer, LineKind.DRAFT, words)
            continue
        said = codebook_word(DEED_WORDS[shaping.deed])
        if shaping.deed is Deed.PUT_BACK:
            names = ", ".join(_claim_name(review, p.claim_id) for p in shaping.placings if p.span is not None)
            again = next((p.claim_id for p in shaping.placings if p.span is not None), "")
            words = f"{put_back_sentence(shaping).rstrip('.')} ({names})."
            yield HistoryLine(shaping.at, shaping.reviewer, LineKind.CLAIMS, words, again)
            continue
        undone = {
            Origin.UNDONE: translate("history_commands", "Undone: "),
            Origin.REDONE: translate("history_commands", "Redone: "),
        }.get(shaping.origin, "")
        words = f"{undone}{said[:1].upper()}{said[1:]}" if not undone else f"{undone}{said}"
        if is_draft:
            standing = sum(placing.span is not None for placing in shaping.placings)
            words += translate("history_commands", ": draft {revision}, {standing} claims").format(
                revision=shaping.revision, standing=standing
            )
            yield HistoryLine(shaping.at, shaping.reviewer, LineKind.DRAFT, f"{words}.")
            continue
        claim_id = next((p.claim_id for p in shaping.placings if p.span is not None), shaping.placings[0].claim_id)
        yield HistoryLine(
            shaping.at, shaping.reviewer, LineKind.CLAIMS, f"{words}: {_quoted(review, claim_id)}", claim_id
        )


def _event_line(review: Review, event: ReviewEvent) -> HistoryLine:
    return HistoryLine(event.at, event.reviewer, LineKind.REVIEW, f"{_event_words(review, event.words)}.")


def _event_words(review: Review, words: EventWords) -> str:
    match words.kind:
        case EventKind.SIGNED_OFF:
            return translate("history_commands", "Signed off, audit head {head}…").format(head=words.code[:12])
        case EventKind.REOPENED:
            return (
                translate("history_commands", "Reopened: {text}").format(text=words.text)
                if words.text
                else translate("history_commands", "Reopened")
            )
        case EventKind.ARCHIVED:
            return translate("history_commands", "Put into the archive")
        case EventKind.TAKEN_FROM_ARCHIVE:
            return translate("history_commands", "Taken from the archive")
        case EventKind.DUE_SET:
            return (
                translate("history_commands", "Due on {day}").format(day=words.code)
                if words.code
                else translate("history_commands", "Due date taken back")
            )
        case EventKind.TAGS_SET:
            return (
                translate("history_commands", "Tags of the review: {listed}").format(listed=", ".join(words.items))
                if words.items
                else translate("history_commands", "Tags of the review taken back")
            )
        case EventKind.CLAIM_TAGGED:
            tags = ", ".join(words.items) or translate("history_commands", "none")
            return translate("history_commands", "{claim}: tags {tags}").format(
                claim=_claim_name(review, words.subject), tags=tags
            )
        case EventKind.BALANCE_ANSWERED:
            name = codebook_word(QUESTION_WORDS[BalanceQuestion(words.subject)].name)
            note = f", “{words.text[:_LONGEST_QUOTE]}”" if words.text else ""
            answer = translate("history_commands", "no answer")
            if words.code:
                answer = uncapitalised(codebook_word(ANSWER_WORDS[BalanceAnswer(words.code)]))
            return translate("history_commands", "Checklist, {name}: {answer}{note}").format(
                name=name, answer=answer, note=note
            )


def _claim_name(review: Review, claim_id: str) -> str:
    number = review.number_of(claim_id)
    if number is not None:
        return translate("history_commands", "Claim {number}").format(number=number)
    whole = next((claim.number for claim in review.claims if claim_id in claim.claim.parents), None)
    now = (
        translate("history_commands", "now in claim {whole}").format(whole=whole)
        if whole is not None
        else translate("history_commands", "no longer a claim of its own")
    )
    return f"{_quoted(review, claim_id)} ({now})"


def _quoted(review: Review, claim_id: str) -> str:
    try:
        text = " ".join(review.recorded_claim(claim_id).claim.text.split())
    except NotFound:
        return translate("history_commands", "a claim of another draft")
    return f"“{text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + '…'}”"
