"""What stands between the head of a card and its verdicts."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.claims.claim_notices import ClaimNotices, parts_in_words
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.wrapped_text import WrappedText
from tests.gui.claims.example_review import make_claim

WORDS = "Magnesium relaxes muscles and eases\ncramps at night."
PARTS = "Says several things:\na  Magnesium relaxes muscles\nb  eases cramps at night"


def compound() -> Claim:
    spans = tuple(TextSpan(WORDS.index(first), WORDS.index(last) + len(last)) for first, last in _ENDS)
    return replace(make_claim(1, WORDS), parts=spans)


_ENDS = (("Magnesium", "muscles"), ("eases", "night"))


def shown(notices: ClaimNotices) -> list[str]:
    return [
        part.accessibleName() for part in notices.findChildren(WrappedText) if part.text and part.isVisibleTo(notices)
    ]


def test_the_parts_of_a_claim_stand_by_letter_each_on_a_line_of_its_own() -> None:
    assert parts_in_words(compound()) == PARTS
    assert parts_in_words(make_claim(1, WORDS)) == ""


def test_a_claim_that_says_several_things_shows_them(qtbot: QtBot, look: Look) -> None:
    notices = ClaimNotices(look)
    qtbot.addWidget(notices)
    notices.show_claim(ReviewedClaim(1, compound()), {})
    assert shown(notices) == [PARTS]
    assert not notices.isHidden()


def test_a_claim_of_one_statement_shows_no_parts(qtbot: QtBot, look: Look) -> None:
    notices = ClaimNotices(look)
    qtbot.addWidget(notices)
    notices.show_claim(ReviewedClaim(1, compound()), {})
    notices.show_claim(ReviewedClaim(1, make_claim(1, WORDS)), {})
    notices.show_state(ReviewedClaim(1, make_claim(1, WORDS)))
    assert shown(notices) == []
    assert notices.isHidden()
