"""Running text keeps every place and loses what is no prose of the author."""

from __future__ import annotations

from factcheck_app.analysis.citations.reference_list import find_reference_list
from factcheck_app.analysis.citations.running_text import running_text
from factcheck_app.readers.pasted_text import read_pasted
from tests.analysis.cited_drafts import NUMBERED_LIST


def test_references_are_blank_and_all_else_stays_in_place() -> None:
    article = read_pasted(f"Light delays sleep [1].{NUMBERED_LIST}")
    body = running_text(article, find_reference_list(article))
    assert len(body) == len(article.text)
    assert body.count("\n") == article.text.count("\n")
    assert body.startswith("Light delays sleep [1].")
    assert "Amsel" not in body
