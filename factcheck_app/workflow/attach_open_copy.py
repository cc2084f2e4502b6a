"""An open copy of a source is fetched because the reviewer asked for it, and becomes the source's text."""

from __future__ import annotations

from collections.abc import Callable

from factcheck_app.domain.edits.claim_places import demand_unlocked
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.work import OpenCopy
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.web.answer_words import refuse_answer
from factcheck_app.workflow.attach_source import ReadSource, of_source, source_of_article, store_source
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.open_address import ACCEPT, MOST_BYTES, MOST_SECONDS, file_name_of, refuse_kind
from factcheck_app.workflow.tell_source_anew import tell_source_anew

WHY = "to attach this open copy of source {number}"


def fetch_open_copy(
    desk: LookUpDesk,
    review: Review,
    source_number: int,
    copy: OpenCopy,
    reviewer: str,
    *,
    is_cancelled: Callable[[], bool] | None = None,
) -> ReadSource:
    """The text of this copy; nothing is stored yet.

    Raises NotFound, NotReached, DraftUnreadable or Cancelled, and ReviewSignedOff before anybody is asked.
    """
    demand_unlocked(review)
    review.source(source_number)
    fetched = desk.client.fetch(
        copy.url,
        why=WHY.format(number=source_number),
        accept=ACCEPT,
        max_bytes=MOST_BYTES,
        deadline_s=MOST_SECONDS,
        is_cancelled=is_cancelled,
        review_id=review.id,
    )
    refuse_answer(fetched)
    refuse_kind(fetched)
    try:
        article = read_content(
            file_name_of(fetched),
            fetched.content,
            address=fetched.final_address,
            charset=fetched.charset,
            is_cancelled=is_cancelled,
        )
    except DraftUnreadable as error:
        raise of_source(error) from None
    return source_of_article(article, source_number, reviewer)


def attach_open_copy(
    desk: LookUpDesk,
    review: Review,
    source_number: int,
    copy: OpenCopy,
    reviewer: str,
    *,
    is_cancelled: Callable[[], bool] | None = None,
) -> SourceText:
    """Fetches and keeps in one step; raises DatabaseUnusable too."""
    read = fetch_open_copy(desk, review, source_number, copy, reviewer, is_cancelled=is_cancelled)
    text = store_source(desk.texts, review, read)
    tell_source_anew(desk, review.id, source_number, reviewer)
    return text
