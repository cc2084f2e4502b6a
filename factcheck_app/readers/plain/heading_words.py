"""Label headings: words that name a part of a document and state nothing."""

from __future__ import annotations

import re

_LABELS = re.compile(
    r"(?:the )?(?:abstract|acknowledge?ments?|appendix|background|bibliography|bottom line|conclusions?|contents|"
    r"discussion|faqs?|further reading|introduction|key (?:points|takeaways|facts)|limitations|methods|notes|overview|"
    r"references|results|sources|summary|table of contents|takeaways?)"
)


def is_label(heading: str) -> bool:
    """Whether the heading is one of the generic names of a part ("3. Conclusion:")."""
    words = re.sub(r"^[\d.\s)]+|[:\s]+$", "", heading).casefold()
    return _LABELS.fullmatch(words) is not None
