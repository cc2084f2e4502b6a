"""The language of a draft."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.analysis.language import can_find_claims, guess_language, language_of
from tests.fakes.claim_drafts import marked_draft

GERMAN = (
    "- Der Tee senkt den Blutdruck und hilft bei der Verdauung, das ist bekannt.\n"
    "- Die Studie wurde von einer Gruppe in Wien gemacht und ist nicht groß."
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The tea lowers the pressure of the blood and it is good for most of us, that is what they say.", "en"),
        ("Le thé est une boisson que les gens boivent dans le monde et qui ne coûte pas cher.", "fr"),
        ("El té es una bebida que se toma en todo el mundo y que no cuesta mucho, pero es buena.", "es"),
        ("42 17 3.5", None),
        ("Aspirin e" + "\u0301" * 20_000 + " reduces pain. Exercise lowers blood pressure in adults.", "en"),
        ("Aspirin reduces pain. Ibuprofen reduces fever in adults. Exercise lowers blood pressure.", "en"),
        ("Reduced pain scores", "en"),
        ("Die Studie ist alt", None),
        ("Suomessa on monta kissaa", None),
        ("Kahvi on monien suosikki, mutta liika kahvi on haitallista ja voi nostaa verenpainetta.", "fi"),
        ("", None),
    ],
)
def test_the_commonest_words_show_the_language(text: str, code: str | None) -> None:
    assert guess_language(text) == code


def test_a_draft_in_another_language_has_no_claims_and_the_caller_can_know_why() -> None:
    article = marked_draft(GERMAN).article
    assert find_claims(article) == []
    assert (can_find_claims(article), language_of(article)) == (False, "de")


def test_the_words_outweigh_what_the_file_says_of_itself() -> None:
    article = marked_draft("+ The tea reduces stress in most of the people that drink it at night.").article
    assert can_find_claims(replace(article, language="de"))


def test_what_the_file_says_counts_where_the_words_are_too_few() -> None:
    assert language_of(replace(marked_draft("- Tee hilft").article, language="de")) == "de"
