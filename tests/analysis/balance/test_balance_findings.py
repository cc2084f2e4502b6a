"""What a draft says to the ten questions is found in any draft, and silence is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.analysis.balance.balance_findings import find_balance
from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.domain.balance_sheet import BalanceFinding, BalanceQuestion
from factcheck_app.readers.choose_reader import read_article

Q = BalanceQuestion


def findings(tmp_path: Path, text: str) -> dict[BalanceQuestion, BalanceFinding]:
    path = tmp_path / "draft.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path)
    return {found.question: found for found in find_balance(article, find_claims(article), ())}


def test_every_question_has_a_finding_in_the_order_of_the_sheet(tmp_path: Path) -> None:
    assert list(findings(tmp_path, "Walking daily lowers blood pressure in adults.")) == list(Q)


def test_what_is_never_mentioned_is_said(tmp_path: Path) -> None:
    found = findings(tmp_path, "Walking daily lowers blood pressure in adults. It improves sleep.")
    assert found[Q.HARMS].sentence == "Never mentioned."
    assert found[Q.COST].places == ()
    assert found[Q.BENEFIT].sentence.startswith("No absolute number is given.")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Q.BENEFIT, "The risk fell from 4% to 3% in a year."),
        (Q.BENEFIT, "Relapse was seen in 12 of every 100 with the patch, or 3 in 100 fewer."),
        (Q.HARMS, "Common side effects were nausea and headache."),
        (Q.EVIDENCE, "The randomised trial followed 90 adults for a year."),
        (Q.COST, "A month of treatment costs about €300."),
        (Q.ALTERNATIVES, "Physiotherapy is an alternative to surgery."),
        (Q.AVAILABILITY, "The device was approved in 2021 and needs a prescription."),
        (Q.NOVELTY, "This breakthrough changes how knees are treated."),
        (Q.INDEPENDENCE, "The study was funded by the manufacturer."),
        (Q.DISEASE_MONGERING, "Millions of people suffer from tired legs."),
        (Q.PRESS_RELEASE, "The results were announced in a press release."),
    ],
)
def test_a_sentence_that_speaks_to_a_question_is_found(
    tmp_path: Path, question: BalanceQuestion, sentence: str
) -> None:
    text = f"Knees carry us all day.\n\n{sentence}\n\nWe hope this helps."
    found = findings(tmp_path, text)[question]
    assert [place.of(text) for place in found.places] == [sentence]


def test_relative_figures_alone_are_counted(tmp_path: Path) -> None:
    found = findings(tmp_path, "The vaccine cut the risk of fever by 40%. It reduced the risk of cough by 25%.")
    assert "2 claims give a relative figure alone." in found[Q.BENEFIT].sentence
