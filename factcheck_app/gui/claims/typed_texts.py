"""What was typed and is not on record yet, claim by claim; it outlives every change of the claim shown."""

from __future__ import annotations

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.domain.review import ReviewedClaim


def recorded_text(claim: ReviewedClaim, field: TypedField) -> str:
    """What the claim's newest judgement says in that field."""
    return claim.judgement.note if field is TypedField.NOTE else claim.judgement.wording


class TypedTexts:
    """Texts by claim and field, held until the record says the same."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, TypedField], str] = {}

    def clear(self) -> None:
        """Forget all: another review is shown."""
        self._texts.clear()

    def take(self, text: UnfinishedText) -> None:
        """Hold what stands in a field now."""
        self._texts[text.claim_id, text.field] = text.text

    def restore(self, text: UnfinishedText) -> None:
        """Hold what was typed earlier, unless something newer is held."""
        self._texts.setdefault((text.claim_id, text.field), text.text)

    def settle(self, claim: ReviewedClaim) -> None:
        """Let go of what the record now says too."""
        for field in TypedField:
            if self._texts.get((claim.id, field), "").strip() == recorded_text(claim, field).strip():
                self._texts.pop((claim.id, field), None)

    def shown(self, claim: ReviewedClaim, field: TypedField) -> str:
        """What the field shows: the typed text where there is one, else the record."""
        return self._texts.get((claim.id, field), recorded_text(claim, field))

    def wanted(self, claim: ReviewedClaim, field: TypedField) -> str | None:
        """The text to put on record, without blanks around it; None where the record says it already."""
        text = self._texts.get((claim.id, field))
        if text is None or text.strip() == recorded_text(claim, field).strip():
            return None
        return text.strip()
