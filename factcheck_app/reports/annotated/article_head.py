"""What stands above the annotated article and at the foot of its pages."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.reports.annotated.marked_article import MarkedArticle
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.house_logo import Logo, read_logo
from factcheck_app.reports.printable_text import one_line
from factcheck_app.reports.report_sentences import review_status_words, time_words

_MARKS = ("supported", "overstated", "unsupported", "undecided", "set_aside")
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class MarkCount:
    """How many claims carry a mark, and the word for it."""

    mark: str
    count: int
    word: str


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """Title, house header, facts and the legend of the marks; every text is on one line and printable."""

    title: str
    header: str
    logo: Logo | None
    facts: tuple[str, ...]
    legend: tuple[MarkCount, ...]
    audit: str
    audit_head: str
    program: str
    language: str


def make_head(material: ExportMaterial, options: ExportOptions, marked: MarkedArticle) -> ArticleHead:
    """The head for a review. Raises ExportFailed where the logo is no picture."""
    review = material.review
    reviewers = dict.fromkeys(one_line(decision.reviewer) for decision in material.history)
    marks = [note.mark for note in marked.notes]
    rows = material.audit_head.rows
    facts = [one_line(review.article.file_name) or "pasted text", review_status_words(review)]
    facts += [f"Reviewed by {', '.join(reviewers)}"] if reviewers else []
    title = one_line(review.title) or "Untitled draft"
    return ArticleHead(
        title=title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]} …",
        header=one_line(options.header),
        logo=read_logo(options.logo) if options.logo else None,
        facts=(*facts, time_words(material.made_at)),
        legend=tuple(
            MarkCount(mark, marks.count(mark), mark.replace("_", " ")) for mark in _MARKS if marks.count(mark)
        ),
        audit=f"Audit trail: {rows} {'row' if rows == 1 else 'rows'}",
        audit_head=material.audit_head.head,
        program=material.program_version,
        language=review.article.language or "",
    )
