"""How far a review has come, and how long it took, in sentences."""

from __future__ import annotations

from factcheck_app.domain.review import Review
from factcheck_app.gui.look.translation import translate

_SHOWN_HEAD = 12


def standing_sentence(review: Review) -> str:
    """Signed off by whom, when, and with which end of the audit trail; or what is still open. Times are local."""
    signed = review.standing.signed_off
    if signed is None:
        progress = review.progress
        if not progress.in_count:
            return translate("standing_words", "Not signed off; it has no claims.")
        return translate("standing_words", "Not signed off; {decided} of {in_count} claims are decided.").format(
            decided=progress.decided, in_count=progress.in_count
        )
    at = signed.at.astimezone()
    head = " ".join(signed.head[start : start + 4] for start in range(0, _SHOWN_HEAD, 4))
    rows = (
        translate("standing_words", "1 row")
        if signed.rows == 1
        else translate("standing_words", "{rows} rows").format(rows=signed.rows)
    )
    return translate(
        "standing_words", "Signed off by {reviewer} on {day} {at:%B %Y, %H:%M}. Audit trail: {rows}, head {head}."
    ).format(reviewer=signed.reviewer, day=at.day, at=at, rows=rows, head=head)


def spent_sentence(seconds: int, *, is_counting: bool) -> str:
    """The time spent; nothing where none was counted and none is."""
    if not seconds and not is_counting:
        return ""
    minutes, hours = seconds // 60 % 60, seconds // 3600
    spent = (
        translate("standing_words", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        if hours
        else translate("standing_words", "{minutes} min").format(minutes=minutes)
        if minutes
        else translate("standing_words", "under a minute")
    )
    kept = translate("standing_words", "It stays on this computer and is in no export.")
    return (
        translate("standing_words", "Time spent: {spent}. {kept}").format(spent=spent, kept=kept)
        if is_counting
        else translate("standing_words", "Time spent: {spent}; it is not counted now. {kept}").format(
            spent=spent, kept=kept
        )
    )
