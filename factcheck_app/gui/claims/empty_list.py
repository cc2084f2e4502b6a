"""What stands in the place of the claim list where it lists nothing."""

from __future__ import annotations

from factcheck_app.gui.claims.claim_filter import ClaimFilter
from factcheck_app.gui.claims.claim_list_model import ClaimListModel
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_EMPTY_FILTER = {
    ClaimFilter.ALL: QT_TRANSLATE_NOOP("empty_list", "No claim is left."),
    ClaimFilter.UNDECIDED: QT_TRANSLATE_NOOP(
        "empty_list", "The filter shows undecided claims only, and each has its verdict."
    ),
    ClaimFilter.FLAGS: QT_TRANSLATE_NOOP("empty_list", "The filter shows flags only, and none was raised."),
}


def show_why_empty(state: EmptyState, model: ClaimListModel, *, has_claims: bool) -> None:
    """Which filter hides the claims, with the way back; or that there are none."""
    if has_claims and (model.chosen or model.figure is not None):
        state.show_words(
            translate("empty_list", "No claim matches"),
            translate("empty_list", "No claim fits everything that the filter asks for."),
            translate("empty_list", "Show all claims"),
        )
    elif has_claims:
        state.show_words(
            translate("empty_list", "No claim matches"),
            translate("empty_list", _EMPTY_FILTER[model.claim_filter]),
            translate("empty_list", "Show all claims"),
        )
    else:
        state.show_words(
            translate("empty_list", "No claims found"),
            translate(
                "empty_list",
                "The program found nothing that evidence could show to be right or wrong. "
                "Select words in the draft and press A to make a claim of them.",
            ),
        )
