"""What of a text nobody translated, where the window speaks full-width letters (wide_letters): words that are no data.

Data are words of the draft and of its sources, names, keys, dates, and sentences that stay English (CONTRIBUTING).
"""

from __future__ import annotations

import re
from calendar import day_name
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck_app.domain.date_words import MONTHS
from factcheck_app.domain.review import Review
from factcheck_app.domain.work import PROVIDER_NAMES
from tests.gui.shown_texts import ShownText
from tests.gui.wide_letters import widened

# where words of the draft and of its sources stand alone, and sentences that the program forms outside the window:
# signals, suggestions, findings, charts, the guide
DATA = (
    "QuoteText",
    "ClaimTitle",
    "MarkedText",
    "SourceBrowser",
    "GuideBrowser",
    "QListWidget in QWidget in HelpWindow",
    "ProblemDialog",
)
SENTENCES = (
    "SignalsPage",
    "SuggestionLine",
    "JudgedLine",
    "CommentBubble",
    "ComparisonRow",
    "SourceCard",
    "QuestionCard",
    "QuestionRow",
    "FactLine in ScrollColumn in QWidget in EvidencePage",
    "LadderChart",
    "CarryOverCard",
    "DeleteDialog",
    "RecheckDialog",
)
# what can be undone is told by the edit itself
_UNDO = widened("Undo: ")
_KEYS = "Ctrl Shift Alt Esc Del Down Up Left Right Enter Return Tab Space PgUp PgDown Home End"
_SYSTEM = "Scroll Left Right"  # the buttons of a row of tabs are the system's
_NAMES = {
    *_KEYS.split(),
    *_SYSTEM.split(),
    *MONTHS,
    *(month[:3] for month in MONTHS),
    *PROVIDER_NAMES.values(),
    *day_name,
}
# identifiers, addresses, files, passages' places, numbers with what belongs to them
_PLACE = r"(?:[A-Z]\S* )+\d{4} · (?:p\. \d+, )?(?:para \d+|row \d+ of the tables|a heading)"
_TOKEN = re.compile(rf"{_PLACE}|\S*[_/@#\d]\S*|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,4}}\b")
_QUOTED = re.compile(r"“[^“”]*”")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]+")
_RUN = re.compile(r"[A-Za-z][^\uff21-\uff3a\uff41-\uff5a,;:|·()\n\t]*")


@dataclass(frozen=True, slots=True)
class Known:
    """What a window may show untranslated: `words` of draft and sources in order, and `names`, each as a whole."""

    words: str = ""
    names: frozenset[str] = frozenset()


def known_of(review: Review, *names: str) -> Known:
    """The words of the review's draft and sources, its headings, and further names."""
    texts = [review.title, review.article.text, *(claim.claim.standalone for claim in review.claims)]
    texts += [text.text for text in review.source_texts]
    for source in review.sources:
        texts += [source.as_written, source.title or "", source.journal or "", source.journal_named or ""]
    headings = [block.span.of(review.article.text) for block in review.article.blocks if block.level]
    return Known(_plain(" ".join(texts)), frozenset(map(_plain, (*headings, review.title, *names))))


def left_in_english(shown: Iterable[ShownText], known: Known) -> list[str]:
    """Each text that holds words which are neither translated nor data, with its place."""
    return sorted({f"{text.words!r}: {text.where}" for text in shown if _is_left(text, known)})


def _is_left(text: ShownText, known: Known) -> bool:
    if any(place in text.where for place in (*DATA, *SENTENCES)) or text.words.startswith(_UNDO):
        return False
    words = _TOKEN.sub(" ", _QUOTED.sub(" ; ", text.words))
    return any(not _is_known(_plain(run), known) for run in _RUN.findall(words))


def _is_known(run: str, known: Known) -> bool:
    # a single word may stand in the draft by chance
    is_of_draft = " " in run and run in known.words
    return is_of_draft or run in known.names or all(word in _NAMES for word in run.split())


def _plain(words: str) -> str:
    """The words alone, without marks, identifiers, single letters and the cut word before an ellipsis."""
    return " ".join(_WORD.findall(_TOKEN.sub(" ", re.sub(r"\S*…", " ", words))))
