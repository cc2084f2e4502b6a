"""Flags for what the record alone shows: the article's own publisher, and news instead of a study."""

from __future__ import annotations

import re

from factcheck_app.domain.article import Article
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.work import Design, Work
from factcheck_app.lookups.flags.record_words import listed_as, title_words
from factcheck_app.lookups.journal_table import normalised

# houses that publish the works of many say nothing of who stands behind one
_MANY_HOUSES = re.compile(
    r"elsevier|springer|nature|wiley|taylor|informa|sage\b|oxford|cambridge|bmj|lancet|jama|plos|bmc|mdpi"
    r"|massachusetts medical|american medical|public library of science|biomed central|frontiers|wolters|lippincott"
    r"|karger|thieme|cell press",
    re.IGNORECASE,
)
_FEWEST_LETTERS = 4


def publisher_flag(work: Work, article: Article) -> Flag | None:
    """A flag where the article's publisher also publishes the work, or where the work is a news item."""
    own = normalised(article.publisher or "")
    theirs = {normalised(name) for name in (work.publisher, work.journal) if name}
    if len(own) >= _FEWEST_LETTERS and own in theirs and not _MANY_HOUSES.search(own):
        message = f"{article.publisher}, which publishes the article, also publishes {title_words(work)}."
        return Flag("circular_source", message)
    # a journal's news pages have DOIs of their own
    if work.designs[:1] == (Design.NEWS,) or "/d41586-" in (work.doi or ""):
        how = listed_as(work, Design.NEWS) if Design.NEWS in work.designs else "By its DOI it is a news item"
        return Flag("secondary_source", f"{how}: {title_words(work)}. The study that it reports would be the source.")
    return None
