"""Sentences about a draft: why it has no claims, and what of its file is not shown."""

from __future__ import annotations

from html import escape

from factcheck_app.domain.article import Article
from factcheck_app.domain.review import Review
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_LANGUAGES = {
    "de": QT_TRANSLATE_NOOP("draft_words", "German"),
    "es": QT_TRANSLATE_NOOP("draft_words", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("draft_words", "French"),
    "it": QT_TRANSLATE_NOOP("draft_words", "Italian"),
    "nl": QT_TRANSLATE_NOOP("draft_words", "Dutch"),
    "pt": QT_TRANSLATE_NOOP("draft_words", "Portuguese"),
}


def why_no_claims(review: Review) -> str:
    """Why nothing is marked in the draft; empty where there are claims."""
    if review.claims:
        return ""
    language = review.article.language
    if language not in (None, "en"):
        name = _LANGUAGES.get(language or "", "")
        written = (
            translate("draft_words", "This draft seems to be written in {name}").format(
                name=translate("draft_words", name)
            )
            if name
            else translate("draft_words", "This draft seems not to be in English")
        )
        return translate("draft_words", "{written}. Claims are found in English alone, so nothing is marked.").format(
            written=written
        )
    return translate(
        "draft_words", "No claims were found: nothing in this draft could be shown to be right or wrong by evidence."
    )


def what_is_left_out(article: Article) -> str:
    """What the file holds and the draft on screen does not; empty where it is whole."""
    return (
        translate("draft_words", "Left out: ") + ", ".join(part.what for part in article.left_out) + "."
        if article.left_out
        else ""
    )


def as_tooltip(words: str) -> str:
    """These words for a tooltip, which would else read a draft's "<b>" as markup and never break a long line."""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
