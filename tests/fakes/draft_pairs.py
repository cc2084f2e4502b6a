"""Pairs of drafts of our own writing: one article, and the same after one edit of a known kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

# the sentence; with other words; with another number; with the opposite said
_SENTENCES = (
    (
        "Evening walks shortened the time to fall asleep by 18 minutes.",
        "Evening walks may cut the time to fall asleep by 18 minutes.",
        "28",
        "did not shorten",
    ),
    (
        "Nordic walking reduced knee pain in 64 older adults.",
        "Nordic walking eased the knee pain of 64 older adults.",
        "46",
        "did not reduce",
    ),
    (
        "A daily pear lowered blood pressure by 4 mmHg in a small trial.",
        "A daily pear was linked to blood pressure 4 mmHg lower in a small trial.",
        "14",
        "did not lower",
    ),
    (
        "Warm foot baths improved sleep in 120 nurses on night shifts.",
        "Warm foot baths were followed by better sleep in 120 nurses on night shifts.",
        "210",
        "did not improve",
    ),
    (
        "Rosehip powder relieved stiffness within 3 weeks.",
        "Rosehip powder seemed to relieve stiffness within 3 weeks.",
        "5",
        "did not relieve",
    ),
    (
        "Choir singing raised lung capacity in 35 patients with asthma.",
        "Choir singing may raise the lung capacity of patients with asthma, 35 of whom took part.",
        "53",
        "did not raise",
    ),
    (
        "Oat bran lowered cholesterol by 7 percent over 2 months.",
        "Oat bran was associated with cholesterol 7 percent lower over 2 months.",
        "9",
        "did not lower",
    ),
    (
        "Balance training prevented falls in 410 people over 70.",
        "Balance training may prevent some falls in 410 people over 70.",
        "140",
        "did not prevent",
    ),
    (
        "Chewing gum increased alertness in 90 drivers.",
        "Chewing gum appeared to increase the alertness of 90 drivers.",
        "900",
        "did not increase",
    ),
    (
        "Tai chi reduced anxiety in 5 of 8 studies.",
        "Tai chi was linked to less anxiety in 5 of 8 studies.",
        "3",
        "did not reduce",
    ),
    (
        "Fermented cabbage improved digestion in 45 volunteers.",
        "Fermented cabbage may have improved the digestion of 45 volunteers.",
        "54",
        "did not improve",
    ),
    (
        "Cold showers cut sick days by 29 percent in office workers.",
        "Cold showers went along with 29 percent fewer sick days in office workers.",
        "92",
        "did not cut",
    ),
    (
        "Beetroot juice improved endurance in 12 cyclists.",
        "Beetroot juice possibly improved the endurance of 12 cyclists.",
        "21",
        "did not improve",
    ),
    (
        "Reading aloud slowed memory loss in 77 residents of nursing homes.",
        "Reading aloud might slow memory loss in 77 residents of nursing homes.",
        "17",
        "did not slow",
    ),
    (
        "Garden therapy reduced depression scores by 6 points.",
        "Garden therapy was followed by depression scores that were 6 points lower.",
        "16",
        "did not reduce",
    ),
    (
        "Peppermint oil relieved cramps in 150 patients with irritable bowels.",
        "Peppermint oil appeared to ease the cramps of 150 patients with irritable bowels.",
        "105",
        "did not relieve",
    ),
    (
        "Magnesium tablets shortened migraine attacks by 2 hours.",
        "Magnesium tablets may shorten some migraine attacks by 2 hours.",
        "12",
        "did not shorten",
    ),
    (
        "Standing desks lowered back pain in 240 clerks.",
        "Standing desks were associated with less back pain in 240 clerks.",
        "420",
        "did not lower",
    ),
    (
        "Probiotic yoghurt prevented colds in 330 children.",
        "Probiotic yoghurt may prevent some colds in 330 children.",
        "33",
        "did not prevent",
    ),
    (
        "Slow breathing lowered the heart rate by 8 beats a minute.",
        "Slow breathing was linked to a heart rate 8 beats a minute lower.",
        "18",
        "did not lower",
    ),
)
_LEANING = (
    "This effect lasted for at least a year.",
    "The same study found fewer visits to the doctor.",
    "It also improved mood.",
    "These benefits were seen in men and women alike.",
)
_PLAIN = "Most adults sleep less than they need, surveys of 2,000 people suggest."
_HEADINGS = ("Moving more", "Eating well", "What trials show", "At work", "At home")
# stand in two lists with the same words, under different headings
_ITEMS = ("Deeper sleep", "Less pain after 6 weeks")
_IN_SECTION = 4
KINDS = (
    "reworded", "number", "negation", "moved", "removed", "new", "split", "merged", "glyphs", "case", "heading",
)  # fmt: skip
EDITS = len(_SENTENCES)


@dataclass(frozen=True, slots=True)
class DraftPair:
    """Two drafts and the sentence of the first that was edited; `leaning` stands behind it and means what it says.

    `is_same` says whether the edited sentence still states the same in every word.
    """

    kind: str
    old: str
    new: str
    edited: str
    leaning: str
    is_same: bool


def make_pairs() -> Iterator[DraftPair]:
    """Twenty edits of each kind."""
    for kind in KINDS:
        for index in range(EDITS):
            yield _pair(kind, index)


def make_draft() -> str:
    """The first draft."""
    return _draft(list(range(EDITS)), {})


def _pair(kind: str, index: int) -> DraftPair:
    sentence, reworded, number, negated = _SENTENCES[index]
    verb = negated.removeprefix("did not ")
    order = list(range(EDITS))
    wordings: dict[int, str | None] = {}
    if kind == "reworded":
        wordings[index] = reworded
    elif kind == "number":
        old_number = next(word for word in sentence.split() if word[0].isdigit())
        wordings[index] = sentence.replace(f" {old_number} ", f" {number} ", 1)
    elif kind == "negation":
        wordings[index] = _negated(sentence, verb, negated)
    elif kind == "moved":
        order.insert((index + 7) % EDITS, order.pop(index))
    elif kind == "removed":
        wordings[index] = None
    elif kind == "new":
        wordings[-1 - index] = f"A cup of sage tea eased the cough of {30 + index} patients."
    elif kind == "split":
        half = len(sentence.split()) // 2
        words = sentence.split()
        wordings[index] = f"{' '.join(words[:half])} it seems. They {' '.join(words[half:])}"
    elif kind == "merged":
        wordings[index] = f"{sentence[:-1]}, and {_LEANING[index % 4][0].lower()}{_LEANING[index % 4][1:]}"
    elif kind == "glyphs":
        wordings[index] = sentence.replace(" ", "\N{NO-BREAK SPACE}", 2).replace(" in ", "  in ")
    elif kind == "case":
        wordings[index] = sentence.upper()
    return DraftPair(
        kind,
        make_draft(),
        _draft(order, wordings, moved_heading=index if kind == "heading" else None, merged=kind == "merged"),
        sentence,
        _LEANING[index % 4],
        is_same=kind in ("moved", "new", "glyphs", "heading"),
    )


def _negated(sentence: str, verb: str, negated: str) -> str:
    words = sentence.split()
    place = next(i for i, word in enumerate(words) if word[:3] == verb[:3] and i > 0)
    return " ".join([*words[:place], negated, *words[place + 1 :]])


def _draft(
    order: list[int], wordings: dict[int, str | None], moved_heading: int | None = None, *, merged: bool = False
) -> str:
    lines = ["# Small habits and health", "", f"{_PLAIN} “Habits beat pills,” one doctor said."]
    # a heading that moves stands one sentence later
    late = None if moved_heading is None else moved_heading % len(_HEADINGS)
    for place, index in enumerate(order):
        section, inside = divmod(place, _IN_SECTION)
        if inside == (1 if section == late else 0):
            lines += ["", f"## {_HEADINGS[section]}"]
        sentence = wordings.get(index, _SENTENCES[index][0])
        behind = "" if merged and index in wordings else f" {_LEANING[index % 4]}"
        lines += ["", f"{sentence}{behind}" if sentence else behind.strip()]
        if -1 - index in wordings:
            lines += ["", str(wordings[-1 - index])]
    for heading in ("Benefits of walking", "Benefits of singing"):
        lines += ["", f"## {heading}", "", *(f"- {item}" for item in _ITEMS)]
    return "\n".join(lines) + "\n"
