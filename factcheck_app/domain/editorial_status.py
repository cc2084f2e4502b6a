"""What is known of a work's retractions and corrections."""

from __future__ import annotations

from enum import StrEnum


class EditorialStatus(StrEnum):
    """What is known of retractions and corrections; `not_checked` is never shown as `none_found`."""

    RETRACTED = "retracted"
    EXPRESSION_OF_CONCERN = "expression_of_concern"
    CORRECTED = "corrected"
    REINSTATED = "reinstated"
    NONE_FOUND = "none_found"
    NOT_CHECKED = "not_checked"
