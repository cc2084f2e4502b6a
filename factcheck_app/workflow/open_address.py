"""A page of the web becomes a review: asked for once, kept as it came, and never asked for again."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from factcheck_app.domain.errors import DraftUnreadable, NotReached, PasswordNeeded
from factcheck_app.domain.review import Review
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.web.answer_words import refuse_answer
from factcheck_app.web.http_client import Fetched, HttpClient, refuse_offline
from factcheck_app.web.web_address import read_address
from factcheck_app.workflow.open_article import review_article

# pages and their PDFs are far below; what a reviewer waits for is shorter, and Cancel is at hand
MOST_BYTES = 30_000_000
MOST_SECONDS = 45.0
WHY = "to open this page as a draft"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ACCEPT = f"text/html, application/xhtml+xml, application/pdf, {_DOCX}, text/markdown, text/plain;q=0.9, */*;q=0.5"
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/pdf": ".pdf",
    _DOCX: ".docx",
    "text/markdown": ".md",
    "text/plain": ".txt",
}
# what no reader could make a draft of, and what it is called
_FOREIGN = (
    (r"image/", "a picture"),
    (r"video/", "a film"),
    (r"audio/", "a sound"),
    (r"font/", "a font"),
    (r"(?:application|text)/(?:[\w.-]+\+)?json", "data for programs (JSON)"),
    (r"(?:application|text)/(?:(?!xhtml)[\w.-]+\+)?xml", "data for programs (XML)"),
    (r"(?:application|text)/(?:x-|ecma)?(?:javascript|css|csv)", "data for programs"),
)
_LONGEST_NAME = 100


def open_address(
    address: str, client: HttpClient, *, title: str | None = None, is_cancelled: Callable[[], bool] | None = None
) -> Review:
    """A new review of the page at this address; its bytes are the article's content.

    Raises NotReached, DraftUnreadable or Cancelled.
    """
    review_id = uuid.uuid4().hex
    fetched = client.fetch(
        address,
        why=WHY,
        accept=ACCEPT,
        max_bytes=MOST_BYTES,
        deadline_s=MOST_SECONDS,
        is_cancelled=is_cancelled,
        review_id=review_id,
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
    except PasswordNeeded:
        raise DraftUnreadable(
            "The file at this address opens only with its password.",
            "Save it in the browser and open that file; the desk will ask for the password.",
        ) from None
    review = review_article(replace(article, address=fetched.final_address), title, is_cancelled)
    return replace(review, id=review_id)


def has_address_form(text: str) -> bool:
    """Whether a word of the command line is meant as an address ("https:...", "file://..."), not as a path."""
    return re.match(r"\s*(?:[a-z][a-z0-9+.-]+:/|(?:https?|data|javascript|mailto):)", text, re.IGNORECASE) is not None


def is_lone_address(text: str) -> bool:
    """Whether pasted or dropped text is one web address and nothing else."""
    return re.fullmatch(r"\s*https?://\S+\s*", text, re.IGNORECASE) is not None


def asked_host(text: str) -> str:
    """The host that this address would ask. Raises NotReached where it is refused; asks nothing."""
    return read_address(text).host


def check_address(text: str, *, is_offline: bool) -> None:
    """Raises NotReached where nothing would be asked: a refused address, or a desk that asks nobody."""
    read_address(text)
    if is_offline:
        raise refuse_offline("save the page in the browser and open that file")


def refuse_kind(fetched: Fetched) -> None:
    """Raises NotReached where the answer is of a kind that no reader takes."""
    for kinds, what in _FOREIGN:
        if re.match(kinds, fetched.content_type):
            raise NotReached(
                f"{fetched.host} answered with {what}, which is no draft.",
                "Open the page of the article itself, or a file of the draft.",
            )


def file_name_of(fetched: Fetched) -> str:
    """The last part of the path, with the ending of the declared type: readers go by it where the bytes are mute."""
    path = PurePosixPath(unquote(urlsplit(fetched.final_address).path))
    ending = _ENDINGS.get(fetched.content_type, path.suffix if len(path.suffix) < 10 else "")
    stem = re.sub(r"[^\w .()+-]+", " ", path.stem).strip(" .")[:_LONGEST_NAME] or fetched.host
    return f"{stem}{ending}"
