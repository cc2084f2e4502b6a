"""Whether the text of a source is its abstract alone, by its length, labels and sections, and how plainly so."""

from __future__ import annotations

import re

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import Article, BlockKind

# the longest abstracts that journals print, with title, authors and registration
_MOST_WORDS = 700
# prose without labels is taken for an abstract only where it is as short as one
_MOST_WORDS_UNLABELLED = 450
# shorter ones without sections may be a chapter or a page of a paper
_FEWEST_WORDS_OF_PAPER = 1_800
_FEWEST_LABELS = 2
_FEWEST_SECTIONS = 2
_MOST_PARAGRAPHS = 4
# in characters: titles, authors and addresses are shorter
_LONG_PARAGRAPH = 160
_FEWEST_STUDY_WORDS = 3
_MAIN_SHARE = 0.6

_LABEL = LazyPattern(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))[*_ ]{0,4}"
    r"(?:background|introduction|context|importance|aims?|objectives?|purpose|question|design|setting|participants|"
    r"patients|materials?|methods?|interventions?|main (?:outcome )?measures?|measurements|results?|findings|"
    r"limitations?|conclusions?|interpretation|funding|trial registration)"
    r"(?: and [a-z]{4,12})?(?:\s*[:.]|\s+[–—-]\s|[*_]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_ABSTRACT = LazyPattern(r"\W*(?:abstract|summary)\W*", re.IGNORECASE)
_STUDY = LazyPattern(
    r"randomi[sz]ed|placebo|cohort|trial|participants?|patients?|95%\s?(?:CI|confidence)|\bp\s?[<=>]|odds ratio|"
    r"hazard ratio|meta-analysis|cross-sectional|\bn\s?=|we (?:found|studied|examined|investigated|aimed|conducted)",
    re.IGNORECASE,
)


def is_plain_form(article: Article) -> bool:
    """True where the form leaves no doubt which of the two it is: labels of an abstract, or the sections of a paper.

    A paragraph without labels may be an abstract or a part of the results; prose without sections may be a chapter.
    """
    words = len(article.text.split())
    if words > _FEWEST_WORDS_OF_PAPER or _headings_after_abstract(article) >= _FEWEST_SECTIONS:
        return True
    if words <= _MOST_WORDS:
        return _labels(article) >= _FEWEST_LABELS
    return sum(block.kind is BlockKind.HEADING for block in article.blocks) > _FEWEST_SECTIONS


def is_abstract(article: Article) -> bool:
    """True where the text is short and reads like an abstract: labelled parts, or a paragraph or two on a study."""
    words = len(article.text.split())
    if words > _MOST_WORDS:
        return False
    if _headings_after_abstract(article) >= _FEWEST_SECTIONS:
        return False
    if _labels(article) >= _FEWEST_LABELS:
        return True
    if words > _MOST_WORDS_UNLABELLED:
        return False
    paragraphs = sum(len(block.span) >= _LONG_PARAGRAPH for block in article.blocks)
    studies = {found.group().lower() for found in _STUDY.finditer(article.text)}
    longest = max((len(block.span) for block in article.blocks), default=0)
    # one paragraph beneath title and authors is no whole text of anything
    is_one = longest >= _MAIN_SHARE * len(article.text)
    return is_one or (paragraphs <= _MOST_PARAGRAPHS and len(studies) >= _FEWEST_STUDY_WORDS)


def _labels(article: Article) -> int:
    return len({found.group().strip(" *_:.\n").lower() for found in _LABEL.finditer(article.text)})


def _headings_after_abstract(article: Article) -> int:
    """Headings of the abstract's own level or above that follow it: those of the paper."""
    headings = [block for block in article.blocks if block.kind is BlockKind.HEADING]
    at = next((i for i, block in enumerate(headings) if _ABSTRACT.fullmatch(block.span.of(article.text))), None)
    return 0 if at is None else sum(block.level <= headings[at].level for block in headings[at + 1 :])
