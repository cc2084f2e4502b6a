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


# as they stand behind a label
STATUS_NAMES = {
    EditorialStatus.RETRACTED: "retracted",
    EditorialStatus.EXPRESSION_OF_CONCERN: "expression of concern",
    EditorialStatus.CORRECTED: "corrected",
    EditorialStatus.REINSTATED: "reinstated",
    EditorialStatus.NONE_FOUND: "no notice found",
    EditorialStatus.NOT_CHECKED: "not checked",
}
# as they follow other words in a sentence
STATUS_WORDS = {
    EditorialStatus.RETRACTED: "retracted",
    EditorialStatus.EXPRESSION_OF_CONCERN: "under an expression of concern",
    EditorialStatus.CORRECTED: "corrected",
    EditorialStatus.REINSTATED: "reinstated after a retraction",
    EditorialStatus.NONE_FOUND: "no retraction or correction found",
    EditorialStatus.NOT_CHECKED: "not checked for retractions",
}
