"""A suggested wording as a tracked change: only the words that differ, and only where that cuts through nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC
from difflib import SequenceMatcher

from factcheck_app.domain.article import Article
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.reports.hand_back.anchors import Anchors, Covered
from factcheck_app.reports.hand_back.carriers import carrier_of
from factcheck_app.reports.hand_back.claim_comments import ClaimComment
from factcheck_app.reports.hand_back.part_text import PartText, run_properties
from factcheck_app.reports.hand_back.word_names import Element, child, local, make, namespace, tags, value, words

NOT_TRACKED = (
    "The suggested wording is not set as a tracked change: it would cut through a link, a field, several paragraphs "
    "or an earlier tracked change."
)
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
LEAST_ALIKE = 0.4  # below it, a change of single words is harder to read than the whole sentence anew
_PICTURE_FONTS = ("symbol", "wingdings", "webdings")
_MOST_TOKENS = 4000


@dataclass(frozen=True, slots=True)
class Change:
    """Words [start, end) of the claim, and what takes their place."""

    start: int
    end: int
    new: str


def changes_between(old: str, new: str, least_alike: float = LEAST_ALIKE) -> list[Change]:
    """What differs, in whole words; one change of the whole where the two are less alike (0..1) than that."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    whole = [Change(0, len(old), new)]
    if len(before) + len(after) > _MOST_TOKENS:
        return whole
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < least_alike:
        return whole
    places = [0]
    for token in before:
        places.append(places[-1] + len(token))
    found: list[Change] = []
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            continue
        start, text = places[i], "".join(after[k:m])
        gap = old[found[-1].end : start] if found else "x"
        if found and not gap.strip():
            # a blank alone between two changes belongs to them
            last = found.pop()
            start, text = last.start, last.new + gap + text
        found.append(Change(start, places[j], text))
    return found


class TrackedWordings:
    """Sets wordings as tracked changes in the main part of one document."""

    def __init__(self, article: Article, anchors: Anchors, text: PartText) -> None:
        self._article = article
        self._anchors = anchors
        self._text = text
        self._uri = namespace(text.root)
        self._in_fields = _runs_in_fields(text.root)
        self._note_marks = sorted(mark.span for mark in article.note_marks)

    def track(self, comment: ClaimComment) -> bool:
        """Whether the comment's wording now stands as a tracked change; nothing was changed where it does not."""
        # where the whole may not be replaced, single words may still be changed round a link that stays
        return any(self._tracks(comment, least_alike) for least_alike in (LEAST_ALIKE, 0.0))

    def _tracks(self, comment: ClaimComment, least_alike: float) -> bool:
        changes = self._changes(comment, least_alike)
        steps = []
        paragraphs = set()
        for change in changes:
            step = self._step(change, comment.span)
            if step is None:
                return False
            paragraphs.add(step.paragraph)
            steps.append((step, change))
        if len(paragraphs) != 1:
            return False
        for step, change in reversed(steps):
            self._apply(step, change, comment)
        return True

    def _changes(self, comment: ClaimComment, least_alike: float) -> list[Change]:
        """What differs between the claim and its wording, with the marks of notes left out on both sides: they stay."""
        claim = comment.span.of(self._article.text)
        marks = [mark.shifted(-comment.span.start) for mark in self._note_marks if comment.span.contains(mark)]
        places = [place for place in range(len(claim)) if not any(mark.start <= place < mark.end for mark in marks)]
        wording = comment.wording
        for sign in (mark.of(claim) for mark in marks):
            if not (sign.isascii() and sign.isalnum()):
                wording = wording.replace(sign, "", 1)
        found = []
        for change in changes_between("".join(claim[place] for place in places), wording, least_alike):
            end = places[change.end - 1] + 1 if change.end else 0
            start = places[change.start] if change.start < change.end else end
            found.append(Change(start, end, change.new))
        return found

    def _words(self, span: TextSpan) -> list[Covered] | None:
        """What of the running text a span is without the marks of notes; None where a sign of it stands nowhere."""
        found: list[Covered] = []
        at = span.start
        for mark in [one for one in self._note_marks if one.overlaps(span)] + [TextSpan(span.end, span.end)]:
            covered = self._anchors.covered(TextSpan(at, max(at, mark.start)))
            if sum(one.end - one.start for one in covered) < mark.start - at:
                return None
            found += covered
            at = max(at, mark.end)
        return found or None

    def _step(self, change: Change, claim: TextSpan) -> _Step | None:
        """What a change touches; None where it may not."""
        span = TextSpan(claim.start + change.start, claim.start + change.end)
        if change.start < change.end:
            deleted = self._words(span)
            if deleted is None:
                return None
            found = {self._safe_paragraph(one) for one in deleted}
            paragraph = found.pop() if len(found) == 1 else None
            return None if paragraph is None else _Step(paragraph, tuple(deleted), None)
        # words are set behind those before them, or before those behind them where the former are in a link
        before = TextSpan(max(claim.start, span.start - 1), span.start)
        behind = TextSpan(span.start, min(claim.end, span.start + 1))
        for beside, is_behind in ((before, True), (behind, False)):
            covered = self._anchors.covered(beside)
            paragraph = self._safe_paragraph(covered[0]) if covered else None
            if paragraph is not None:
                return _Step(paragraph, (), (covered[0], is_behind))
        return None

    def _safe_paragraph(self, covered: Covered) -> Element | None:
        element = self._text.element_at(covered.index, covered.start)
        run = None if element is None else element.getparent()
        if element is None or run is None or local(run) != "r" or carrier_of(element) is not run:
            return None
        paragraph = run.getparent()
        if paragraph is None or local(paragraph) != "p" or covered.index in self._in_fields or _is_pictorial(run):
            return None
        return paragraph

    def _apply(self, step: _Step, change: Change, comment: ClaimComment) -> None:
        look, place = None, None
        for one in step.deleted:
            first = self._text.begin_at(one.index, one.start)
            self._text.end_at(one.index, one.end)
            run = first.getparent()
            if run is None:
                continue
            if place is None or look is None:
                look, place = run, self._mark("del", comment)
                run.addprevious(place)
            elif run.getprevious() is not place:
                # a note's mark stands between the two and stays
                self._delete(run, self._mark("del", comment), beside=run)
                continue
            self._delete(run, place)
        if step.beside is not None:
            covered, behind = step.beside
            found = (
                self._text.end_at(covered.index, covered.end)
                if behind
                else self._text.begin_at(covered.index, covered.start)
            )
            look = found.getparent()
            place = look
        if place is None or look is None or not change.new:
            return
        properties = run_properties(look)
        run = make(self._uri, "r", *([] if properties is None else [properties]), *words(self._uri, change.new))
        insertion = self._mark("ins", comment, run)
        if step.beside is not None and not step.beside[1]:
            place.addprevious(insertion)
        else:
            place.addnext(insertion)

    def _delete(self, run: Element, deletion: Element, beside: Element | None = None) -> None:
        if beside is not None:
            beside.addprevious(deletion)
        deletion.append(run)
        for text in run.iterchildren(*tags("t")):
            text.tag = f"{{{namespace(text)}}}delText"

    def _mark(self, name: str, comment: ClaimComment, *inside: Element) -> Element:
        date = comment.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return make(self._uri, name, *inside, id=self._text.new_change_id(), author=comment.author, date=date)


@dataclass(frozen=True, slots=True)
class _Step:
    """Where a change is made; `beside` is the text that an insertion stands at, and whether behind it."""

    paragraph: Element
    deleted: tuple[Covered, ...]
    beside: tuple[Covered, bool] | None


def _runs_in_fields(root: Element) -> frozenset[int]:
    """The counted elements that stand in complex fields, whose text a word processor makes anew."""
    open_fields = 0
    index = -1
    found = set()
    for element in root.iter(*tags("fldChar", "t", "tab", "br")):
        if local(element) == "fldChar":
            kind = value(element, "fldCharType")
            open_fields = max(0, open_fields + {"begin": 1, "end": -1}.get(kind or "", 0))
            continue
        index += 1
        if open_fields:
            found.add(index)
    return frozenset(found)


def _is_pictorial(run: Element) -> bool:
    properties = child(run, "rPr")
    fonts = child(properties, "rFonts") if properties is not None else None
    return any((value(fonts, script) or "").casefold().startswith(_PICTURE_FONTS) for script in ("ascii", "hAnsi"))
