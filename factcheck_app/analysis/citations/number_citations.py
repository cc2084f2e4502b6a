"""Numbers that cite: in brackets, in parentheses, raised, or glued to the word before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import Article, TextStyle
from factcheck_app.domain.text_span import TextSpan

_NUMBERS = r"\d{1,3}(?:\s?[,;–—‐-]\s?\d{1,3}){0,40}"
_PAGES = r"(?:,? pp?\.? ?\d+(?:[–-]\d+)?)?"
_BRACKETED = LazyPattern(
    rf"(?<![\w\]])\s?\[ ?(?:refs?\.? |see )?({_NUMBERS}){_PAGES} ?\]|(?<=[\w.,;:)”\"’%\]])\[({_NUMBERS}){_PAGES}\]"
)
_PARENTHESES = LazyPattern(rf"\((?:refs?\.? |see (?:ref\. |reference )?)?({_NUMBERS})\)")
_RAISED = LazyPattern(r"\^?[⁰¹²³⁴-⁹]+(?:[,⁻–-]\s?[⁰¹²³⁴-⁹]+)*|\^(\d{1,3}(?:[,–-]\d{1,3})*)\^?(?!\w)")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_GLUED = LazyPattern(
    r"(?<=[a-z)”\"’%][.,;:])(\d{1,3}(?:[,–-]\d{1,3})*)(?=\s+[A-Z“\"(a-z]|\s*$)|"
    r"(?<=[a-z]{4})(\d{1,2}(?:[,–-]\d{1,2})*)(?=[.,;:]?(?:\s|$))",
    re.MULTILINE,
)
_NO_CITATION_BEFORE = LazyPattern(
    r"(?:\b(?:fig(?:ure)?s?|tables?|eq(?:uation)?s?|steps?|phase|stage|grade|type|class|part|chapter|box|"
    r"appendix|version|category|panel|"
    r"criteri(?:on|a)|n|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero)\.?|[=<>≥≤±×])\s?$",
    re.IGNORECASE,
)
# m², cm³, R², 10⁶: powers and statistics are no citations
_POWER_BEFORE = LazyPattern(
    r"(?:(?<![^\W_])[^\W\d_]|\b(?:cm|mm|km|dm|kg/m|µm|μm|ft|in|sq|mg/m|ml/m|g/m|log|Ca|Mg|Na|Zn|Fe)|"
    r"(?<!\d)\d{1,3}|\d{5,})$"
)
_MOST = 60


@dataclass(frozen=True, slots=True)
class NumberMark:
    """A mark and the numbers it stands for, ranges written out."""

    span: TextSpan
    numbers: tuple[int, ...]


def find_number_marks(article: Article, body: str, labels: Collection[int]) -> list[NumberMark]:
    """Marks in `body` (the article's text with all that is not running text blank), in order.

    `labels` are the numbers of the list of references. Forms that may be something else (parentheses, glued digits)
    count only where no plainer form is used, and where the numbers rise as those of a list do.
    """
    # a footnote's own mark may look like a number of the list
    starts = {start for mark in article.note_marks for start in range(mark.span.start, mark.span.end)}
    body = "".join(" " if index in starts else c for index, c in enumerate(body)) if starts else body
    bracketed = [mark for mark in _marks(_BRACKETED, body) if 0 not in mark.numbers]
    raised = [mark for mark in _raised(article, body) if _known(mark, labels)]
    if any(_known(mark, labels) for mark in bracketed) or (not labels and _rise(bracketed)):
        return sorted([*bracketed, *_apart(raised, bracketed)], key=lambda mark: mark.span)
    if raised:
        return raised
    in_parentheses = [mark for mark in _marks(_PARENTHESES, body) if _is_no_enumeration(mark, body, labels)]
    if labels:
        in_parentheses = [mark for mark in in_parentheses if _known(mark, labels)]
    if _rise(in_parentheses) and (labels or len({n for mark in in_parentheses for n in mark.numbers}) > 1):
        return in_parentheses
    glued = [mark for mark in _marks(_GLUED, body) if labels and _known(mark, labels)]
    return glued if _rise(glued) else []


def numbers_of(words: str) -> tuple[int, ...]:
    """ "3-5,8" as 3, 4, 5, 8; empty where a range runs backward or a number comes twice: no citation."""
    numbers: list[int] = []
    for part in re.split(r"[,;]", words):
        ends = [int(end) for end in re.split(r"[–—‐-]", part.replace(" ", "")) if end.isdigit()]
        if not ends or (len(ends) > 1 and not 0 < ends[-1] - ends[0] <= _MOST):
            return ()
        numbers += range(ends[0], ends[-1] + 1)
    return tuple(numbers) if len(set(numbers)) == len(numbers) else ()


def _marks(pattern: LazyPattern, body: str) -> Iterator[NumberMark]:
    for found in pattern.finditer(body):
        words = next((group for group in found.groups() if group), "")
        numbers = numbers_of(words)
        if numbers and not _NO_CITATION_BEFORE.search(body[max(0, found.start() - 14) : found.start()]):
            start = found.start() + len(found.group()) - len(found.group().lstrip())
            yield NumberMark(TextSpan(start, found.end()), numbers)


def _raised(article: Article, body: str) -> list[NumberMark]:
    found = []
    for styled in article.styles:
        if styled.style is TextStyle.SUPERSCRIPT:
            words = styled.span.of(body).strip(" []()")
            if re.fullmatch(_NUMBERS, words):
                found.append((styled.span, words))
    for match in _RAISED.finditer(body):
        words = (match.group(1) or match.group()).lstrip("^").translate(_RAISED_DIGITS)
        found.append((TextSpan(*match.span()), words))
    note_marks = {mark.span for mark in article.note_marks}
    marks = []
    for span, words in found:
        before = body[max(0, span.start - 8) : span.start]
        numbers = numbers_of(words)
        if numbers and 0 not in numbers and span not in note_marks and not _POWER_BEFORE.search(before):
            marks.append(NumberMark(span, numbers))
    return sorted(marks, key=lambda mark: mark.span)


def _apart(marks: Sequence[NumberMark], others: Sequence[NumberMark]) -> list[NumberMark]:
    # a raised "[3]" is the bracketed mark already
    starts = {start for mark in others for start in range(mark.span.start, mark.span.end)}
    return [mark for mark in marks if mark.span.start not in starts]


def _known(mark: NumberMark, labels: Collection[int]) -> bool:
    return all(number in labels for number in mark.numbers)


def _is_no_enumeration(mark: NumberMark, body: str, labels: Collection[int]) -> bool:
    """ "(1) less pain, (2) better sleep" lists; "pain (1), sleep (2)" cites."""
    if 0 in mark.numbers:
        return False
    before = body[max(0, mark.span.start - 2) : mark.span.start].strip()
    after = body[mark.span.end : mark.span.end + 2]
    if not before or before[-1] in ":;,(":
        return False
    follows_word = re.match(r"\s[a-zA-Z]", after) is not None
    if not follows_word:
        return True
    # inside a sentence: fine, unless the next number opens another item of the same sentence
    sentence = re.split(r"[.!?]\s", body[mark.span.end : mark.span.end + 200])[0]
    return not re.search(rf"[,;:]? (?:and |or )?\({mark.numbers[-1] + 1}\) [a-z]", sentence)


def _rise(marks: Sequence[NumberMark]) -> bool:
    """Whether new numbers come one after another, as in a list that is numbered in the order of citation."""
    if not marks:
        return False
    highest = fresh = in_order = 0
    for mark in marks:
        for number in mark.numbers:
            if number > highest:
                fresh += 1
                in_order += number == highest + 1
                highest = number
    return bool(fresh) and in_order * 4 >= fresh * 3
