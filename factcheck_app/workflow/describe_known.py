"""Earlier verdicts of the claims of a draft, as `claims --known --json` prints them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from factcheck_app.domain.judged_cautions import CautionCode, cautions, recheck_day
from factcheck_app.domain.judged_source import JudgedSource, timing_of
from factcheck_app.domain.judged_wording import JudgedWording, RecognisedWording
from factcheck_app.domain.review import Review


def describe_known(
    review: Review, known: Mapping[str, Sequence[RecognisedWording]], now: datetime, check_again_after_days: int
) -> list[dict[str, Any]]:
    """Every claim of the draft in order, with the wordings that were judged before; those not met before have none."""
    return [
        {
            "claim": claim.number,
            "claim_id": claim.id,
            "text": claim.claim.text,
            "known": [_found(found, now, check_again_after_days) for found in known.get(claim.id, ())],
        }
        for claim in review.claims
    ]


def _found(found: RecognisedWording, now: datetime, check_again_after_days: int) -> dict[str, Any]:
    judged, judgement = found.judged, found.judged.judgement
    said = cautions(found, now, check_again_after_days)
    codes = {caution.code for caution in said}
    return {
        "review": judged.review_id,
        "title": judged.review_title,
        "claim": judged.number or None,
        "claim_id": judged.claim_id,
        "earlier_draft": judged.earlier.draft if judged.earlier is not None else None,
        "reshaped_since": judged.earlier is not None and judged.earlier.is_reshaped,
        "same_review": found.is_own,
        "words": judged.words,
        "match": "same" if found.is_same_statement else "near",
        "words_here": list(found.here),
        "words_there": list(found.there),
        "told_here": found.told_here,
        "told_there": found.told_there,
        "cites_other_works": found.cites_others,
        "points_back": found.points_back,
        "verdict": str(judgement.verdict),
        "reasons": [str(reason) for reason in judgement.reasons],
        "severity": str(judgement.severity) if judgement.severity else None,
        "citation": str(judgement.citation) if judgement.citation else None,
        "note": judgement.note,
        "wording": judgement.wording,
        "evidence": [
            {"source": passage.source_number, "quote": passage.quote, "locator": passage.locator}
            for passage in judgement.evidence
        ],
        "reviewer": judged.reviewer,
        "at": _time(judged.at),
        "recheck_on": recheck_day(judged, check_again_after_days).isoformat(),
        "recheck_passed": CautionCode.RECHECK_PASSED in codes,
        "source_notice_since": CautionCode.NOTICE_SINCE in codes,
        "sources": [_source(source, judged) for source in judged.sources],
        "cautions": [{"code": str(caution.code), "message": caution.words} for caution in said],
    }


def _source(source: JudgedSource, judged: JudgedWording) -> dict[str, Any]:
    day = judged.at.astimezone().date()
    return {
        "number": source.number,
        "name": source.name,
        "status": str(source.status),
        "checked_at": _time(source.checked_at) if source.checked_at else None,
        "checked": str(source.checked(judged.at)),
        "published_version": source.published_version,
        "notices": [
            {
                "kind": str(notice.kind),
                "date": notice.date,
                "told_by": str(notice.provider),
                "came": str(timing_of(notice.date, day)),
            }
            for notice in source.notices
        ],
    }


def _time(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")
