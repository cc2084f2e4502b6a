"""Sets the units of two drafts side by side: those with the same words, then those that were reworded.

Same words: anchors are wordings that stand once in both drafts, and equal neighbours follow them (patience
alignment, after Bram Cohen); what is left and equal is paired in order, and known to be a guess.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Words = tuple[str, ...]

# shares of words in common from which a unit is another wording of one: at the same place, and anywhere
_ALIKE_HERE = 0.4
_ALIKE_ANYWHERE = 0.6
# a word in more units than this says little of which unit it is, and is not searched by
_MOST_UNITS_OF_A_WORD = 40
_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class UnitAlignment:
    """`same` and `alike` lead from old units to new ones; `guessed` are old units whose words stand several times.

    `moved` are old units with the same words that stand in another order.
    """

    same: Mapping[int, int]
    alike: Mapping[int, int]
    guessed: Collection[int]
    moved: Collection[int]

    def partner(self, old: int) -> int | None:
        """The new unit of an old one."""
        return self.same.get(old, self.alike.get(old))


def align_units(old: Sequence[Words], new: Sequence[Words], asked: Iterable[int]) -> UnitAlignment:
    """Aligns by words; other wordings are looked for only for the old units `asked`."""
    same, guessed = _same_words(old, new)
    alike = _other_wordings(old, new, same, asked)
    in_order = set(longest_rise(sorted(same.items())))
    return UnitAlignment(same, alike, guessed, {unit for unit in same if unit not in in_order})


def longest_rise(pairs: Sequence[tuple[int, int]]) -> list[int]:
    """First members of the longest run of pairs, sorted by the first, whose second members rise."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_first, second) in enumerate(pairs):
        place = bisect_left(tails, second)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [second]
        ends[place : place + 1] = [index]
    run, index = [], ends[-1] if ends else -1
    while index >= 0:
        run.append(pairs[index][0])
        index = before[index]
    return run[::-1]


def _same_words(old: Sequence[Words], new: Sequence[Words]) -> tuple[dict[int, int], set[int]]:
    in_old, in_new = _places(old), _places(new)
    same: dict[int, int] = {}
    taken: set[int] = set()
    anchors = [(p[0], in_new[w][0]) for w, p in in_old.items() if len(p) == 1 and len(in_new.get(w, ())) == 1]
    for start, partner in anchors:
        same[start] = partner
        taken.add(partner)
    sure = set(same)
    for start, partner in sorted(anchors):
        for step in (1, -1):
            a, b = start + step, partner + step
            while 0 <= a < len(old) and 0 <= b < len(new) and a not in same and b not in taken and old[a] == new[b]:
                same[a] = b
                taken.add(b)
                sure.add(a)
                a, b = a + step, b + step
    for words, places in in_old.items():
        left = [place for place in places if place not in same]
        free = [place for place in in_new.get(words, ()) if place not in taken]
        for a, b in zip(left, free, strict=False):
            same[a] = b
            taken.add(b)
    # where a wording was added or dropped, a neighbour on both sides must say which one this is
    doubtful = {w for w, p in in_old.items() if len(p) != len(in_new.get(w, ()))}
    guessed = {
        a
        for a, b in same.items()
        if (a not in sure or old[a] in doubtful) and not _has_neighbours(a, b, same, old, new)
    }
    return same, guessed


def _has_neighbours(a: int, b: int, same: Mapping[int, int], old: Sequence[Words], new: Sequence[Words]) -> bool:
    """Whether the unit before and the unit after are the same in both drafts (or there is none in either)."""
    before = same.get(a - 1) == b - 1 if a > 0 else b == 0
    after = same.get(a + 1) == b + 1 if a + 1 < len(old) else b + 1 == len(new)
    return before and after


def _places(units: Sequence[Words]) -> dict[Words, list[int]]:
    places: dict[Words, list[int]] = {}
    for index, words in enumerate(units):
        if words:
            places.setdefault(words, []).append(index)
    return places


def _other_wordings(
    old: Sequence[Words], new: Sequence[Words], same: Mapping[int, int], asked: Iterable[int]
) -> dict[int, int]:
    taken = set(same.values())
    bags = {index: _bag(words) for index, words in enumerate(new) if index not in taken}
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for index, bag in bags.items():
        for word in bag:
            postings[word].append(index)
    run = longest_rise(sorted(same.items()))
    gaps = _Gaps([(-1, -1), *((a, same[a]) for a in run), (len(old), len(new))])
    scored = []
    for index in sorted(set(asked) - set(same)):
        bag = _bag(old[index])
        here = gaps.of(index)
        for other in _candidates(bag, postings) | {n for n in here if n in bags}:
            share = share_of_words(bag, bags[other])
            if share >= (_ALIKE_HERE if other in here else _ALIKE_ANYWHERE):
                scored.append((share + (0.2 if other in here else 0.0), -index, -other))
    alike: dict[int, int] = {}
    for _score, old_index, new_index in sorted(scored, reverse=True):
        if -old_index not in alike and -new_index not in taken:
            alike[-old_index] = -new_index
            taken.add(-new_index)
    return alike


def share_of_words(one: Counter[str], other: Counter[str]) -> float:
    """Dice's share 0..1 of the words that two units have in common."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _bag(words: Words) -> Counter[str]:
    return Counter(word.lower() for word in words if word[0].isalnum())


def _candidates(bag: Counter[str], postings: Mapping[str, Sequence[int]]) -> set[int]:
    found: Counter[int] = Counter()
    for word in bag:
        units = postings.get(word, ())
        if len(units) <= _MOST_UNITS_OF_A_WORD:
            found.update(units)
    return {unit for unit, _count in found.most_common(_CANDIDATES)}


class _Gaps:
    """Between which new units an old one would stand, by the unchanged units around it."""

    def __init__(self, anchors: Sequence[tuple[int, int]]) -> None:
        self._anchors = anchors
        self._old = [old for old, _new in anchors]
        self._ranges = [range(first[1] + 1, second[1]) for first, second in pairwise(anchors)]

    def of(self, old: int) -> range:
        found = self._ranges[max(0, bisect_left(self._old, old) - 1)]
        # a rewritten draft has one gap from end to end: only what stands near is at the same place
        first = self._anchors[max(0, bisect_left(self._old, old) - 1)]
        middle = first[1] + (old - first[0])
        return range(max(found.start, middle - 6), min(found.stop, middle + 7))
