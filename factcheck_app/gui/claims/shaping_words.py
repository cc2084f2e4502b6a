"""What was done to a claim itself, as a sentence of its history."""

from __future__ import annotations

from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.shaping import Deed, Shaping
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

# what the history of a claim is made of, in the order of their sequence
Recorded = Decision | Shaping

_CARRIED = {
    Carried.UNCHANGED: QT_TRANSLATE_NOOP("shaping_words", "every word is the same"),
    Carried.MOVED: QT_TRANSLATE_NOOP("shaping_words", "every word is the same, in another place"),
    Carried.REWORDED: QT_TRANSLATE_NOOP("shaping_words", "its words, or what it leans on, have changed"),
    Carried.NEW: QT_TRANSLATE_NOOP("shaping_words", "new in this draft"),
}
_DONE = {
    Deed.ADDED: QT_TRANSLATE_NOOP("shaping_words", "Added as a claim by the reviewer"),
    Deed.TAKEN_BACK: QT_TRANSLATE_NOOP("shaping_words", "The added claim was taken back"),
    Deed.SPAN_SET: QT_TRANSLATE_NOOP("shaping_words", "Its ends were changed"),
}


def put_back_sentence(shaping: Shaping) -> str:
    """What was undone: one claim stands again where it had been split, several where they had been merged."""
    standing = sum(placing.span is not None for placing in shaping.placings)
    if standing == 1:
        return translate("shaping_words", "The split was undone: the claim stands again as it was.")
    return translate("shaping_words", "The merging was undone: the {standing} claims stand again as they were.").format(
        standing=standing
    )


def shaping_sentence(shaping: Shaping, claim_id: str) -> str:
    """A sentence about this claim; about its parts where it was split, about the whole where it was merged."""
    standing = [placing for placing in shaping.placings if placing.span is not None]
    gone = len(shaping.placings) - len(standing)
    own = next((placing for placing in shaping.placings if placing.claim_id == claim_id), None)
    if shaping.deed is Deed.NEXT_DRAFT:
        if own is None or own.span is None:
            return translate("shaping_words", "Draft {revision}: it no longer stands in the draft.").format(
                revision=shaping.revision
            )
        how = _CARRIED.get(own.carried or Carried.UNCHANGED)
        how = translate("shaping_words", how) if how else translate("shaping_words", "it stands in the draft")
        return translate("shaping_words", "Draft {revision}: {how}.").format(revision=shaping.revision, how=how)
    if shaping.deed is Deed.DRAFT_TAKEN_BACK:
        said = (
            translate("shaping_words", "The draft that came after draft {revision} was taken back.")
            if own is not None and own.span is not None
            else translate("shaping_words", "The draft that it stood in was taken back for draft {revision}.")
        )
        return said.format(revision=shaping.revision)
    if shaping.deed is Deed.DRAFT_OPENED_AGAIN:
        said = (
            translate("shaping_words", "Draft {revision} was opened again.")
            if own is not None and own.span is not None
            else translate("shaping_words", "Draft {revision} was opened again: it does not stand there.")
        )
        return said.format(revision=shaping.revision)
    if shaping.deed is Deed.PUT_BACK:
        return put_back_sentence(shaping)
    done = _DONE.get(shaping.deed)
    said = translate("shaping_words", done) if done else translate("shaping_words", "Opened with the draft")
    if shaping.deed is Deed.SPLIT:
        said = translate("shaping_words", "Split into {count} claims").format(count=len(standing))
    elif shaping.deed is Deed.MERGED:
        said = translate("shaping_words", "Merged of {count} claims").format(count=gone)
    undone = {
        Origin.UNDONE: translate("shaping_words", "Undone: "),
        Origin.REDONE: translate("shaping_words", "Redone: "),
    }.get(shaping.origin, "")
    return f"{undone}{said}."
