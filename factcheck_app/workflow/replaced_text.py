"""What is said where a source gets another text: whose place it takes, what was said of that, what stays quoted."""

from __future__ import annotations

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_part import PART_NAMES

_SHOWN_OF_HASH = 8


def replaced_words(before: Review, text: SourceText) -> str:
    """Sentences for the reviewer, empty where the source had no text or the same file; `before` is without `text`.

    Quotes stay with the text that they were taken from: none is looked for in the new one.
    """
    old = before.source_text(text.source_number)
    if old is None or old.sha256 == text.sha256:
        return ""
    name = old.file_name or "pasted words"
    said = [f"Source {text.source_number} had another text ({name}); this one takes its place."]
    if old.told is not None and text.told is None:
        said.append(f"You had said of that one: {PART_NAMES[old.told].lower()}. Say what this one is.")
    quoted = sum(passage.place[:2] == old.name for claim in before.claims for passage in claim.judgement.evidence)
    if quoted:
        stay = "1 quote stays" if quoted == 1 else f"{quoted} quotes stay"
        said.append(
            f"{stay} with the old text, which is kept (SHA-256 {old.sha256[:_SHOWN_OF_HASH]}…); look whether the new "
            "one says the same."
        )
    return " ".join(said)
