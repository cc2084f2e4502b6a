"""The sample that ships with the program: a draft, and the texts of its sources."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.review import Review
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.resource_files import resource_path
from factcheck_app.workflow.attach_source import source_of_article
from factcheck_app.workflow.open_article import open_article

# who attached the texts
_ATTACHED_BY = "the sample"


@dataclass(frozen=True, slots=True)
class Sample:
    """The review of the sample with its source texts, and their files by hash, as `ReviewStore.add` takes them."""

    review: Review
    source_files: Mapping[str, bytes]
    history: tuple[Decision, ...] = ()


def sample_path() -> Path:
    """The one draft in `resources/sample`."""
    return next(path for path in sorted(resource_path("sample").glob("*.md")) if path.name != "README.md")


def open_sample(is_cancelled: Callable[[], bool] | None = None) -> Sample:
    """A new review of the sample, the texts of its sources attached. Raises Cancelled; stores nothing."""
    review = open_article(sample_path(), is_cancelled=is_cancelled)
    numbers = {name: source.number for source in review.sources for name in (source.doi, source.pii, source.url)}
    listed = json.loads(resource_path("sample", "sources.json").read_text(encoding="utf-8"))
    files = {}
    for named in listed["sources"]:
        article = read_article(resource_path("sample", "sources", named["file"]))
        read = source_of_article(article, numbers[named["cited_as"]], _ATTACHED_BY)
        review = review.with_source_text(read.text)
        files[read.text.sha256] = read.content
    return Sample(review, files)
