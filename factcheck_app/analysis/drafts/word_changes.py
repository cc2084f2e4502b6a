"""Which words of two wordings differ, and where a stretch of the one stands in the other."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from factcheck_app.analysis.drafts.draft_words import Word
from factcheck_app.domain.text_span import TextSpan

_FEWEST_SHARED_WORDS = 2


def changed_words(
    old: Sequence[Word], new: Sequence[Word], old_start: int, new_start: int
) -> tuple[tuple[TextSpan, ...], tuple[TextSpan, ...]]:
    """Spans of the words that only the old wording has, and that only the new has, each counted from its start.

    A lone word in common between two changes belongs to the change: a reader sees one, not two.
    """
    was: list[TextSpan] = []
    now: list[TextSpan] = []
    for a, b, c, d in _changes([word.text for word in old], [word.text for word in new]):
        if a < b:
            was.append(TextSpan(old[a].start - old_start, old[b - 1].end - old_start))
        if c < d:
            now.append(TextSpan(new[c].start - new_start, new[d - 1].end - new_start))
    return tuple(was), tuple(now)


def mapped_stretch(old: Sequence[Word], new: Sequence[Word], stretch: TextSpan) -> TextSpan | None:
    """Where the words of `stretch`, a part of the old wording, stand in the new; None where none of them is left."""
    first = next((i for i, word in enumerate(old) if word.end > stretch.start), None)
    last = next((i for i in reversed(range(len(old))) if old[i].start < stretch.end), None)
    if first is None or last is None or first > last:
        return None
    matcher = SequenceMatcher(None, [w.text for w in old], [w.text for w in new], autojunk=False)
    kept = [
        c + (i - a) for a, c, size in matcher.get_matching_blocks() for i in range(a, a + size) if first <= i <= last
    ]
    if not kept:
        return None
    # what replaced the words at the ends of the stretch belongs to it
    start, end = kept[0], kept[-1]
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal" and first <= a and b <= last + 1 and c < d:
            start, end = min(start, c), max(end, d - 1)
    return TextSpan(new[start].start, new[end].end)


def _changes(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    changes: list[tuple[int, int, int, int]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if changes and a - changes[-1][1] < _FEWEST_SHARED_WORDS and a > changes[-1][1]:
            earlier = changes.pop()
            a, c = earlier[0], earlier[2]
        changes.append((a, b, c, d))
    return changes
