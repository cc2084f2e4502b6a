"""How far a review has come, and how long it took, in sentences."""

from __future__ import annotations

from factcheck_app.domain.review import Review

_SHOWN_HEAD = 12


def standing_sentence(review: Review) -> str:
    """Signed off by whom, when, and with which end of the audit trail; or what is still open. Times are local."""
    signed = review.standing.signed_off
    if signed is None:
        progress = review.progress
        if not progress.in_count:
            return "Not signed off; it has no claims."
        return f"Not signed off; {progress.decided} of {progress.in_count} claims are decided."
    at = signed.at.astimezone()
    head = " ".join(signed.head[start : start + 4] for start in range(0, _SHOWN_HEAD, 4))
    rows = "1 row" if signed.rows == 1 else f"{signed.rows} rows"
    return f"Signed off by {signed.reviewer} on {at.day} {at:%B %Y, %H:%M}. Audit trail: {rows}, head {head}."


def spent_sentence(seconds: int, *, is_counting: bool) -> str:
    """The time spent; nothing where none was counted and none is."""
    if not seconds and not is_counting:
        return ""
    minutes, hours = seconds // 60 % 60, seconds // 3600
    spent = f"{hours} h {minutes} min" if hours else f"{minutes} min" if minutes else "under a minute"
    kept = "It stays on this computer and is in no export."
    return f"Time spent: {spent}. {kept}" if is_counting else f"Time spent: {spent}; it is not counted now. {kept}"
