"""Label headings: words that name a part of a document and state nothing."""

from __future__ import annotations

import re

_LABELS = frozenset(
    ["abstract", "acknowledgements", "acknowledgments", "appendix", "background", "bibliography", "bottom", "line", "conclusion", "conclusions", "contents", "discussion", "faq", "faqs", "introduction", "key", "points", "key", "takeaways", "limitations", "methods", "notes", "overview", "references", "results", "sources", "summary", "takeaways"]
) | {"bottom line", "the bottom line", "key points", "key takeaways", "table of contents", "further reading"}


def is_label(heading: str) -> bool:
    """Whether the heading is one of the generic names of a part ("3. Conclusion:")."""
    words = re.sub(r"^[\d.\s)]+|[:\s]+$", "", heading).casefold()
    return words in _LABELS
