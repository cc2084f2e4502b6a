"""The sentences of a source's text, as they are numbered for the reader."""

from __future__ import annotations

from factcheck_app.analysis.evidence.source_reading import read_source_text
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan


def source_sentences(text: SourceText) -> tuple[TextSpan, ...]:
    """Places of the sentences in reading order; the list of references, headings and scraps are left out."""
    return read_source_text(text).spans
