"""doi.org says who registered a DOI, for several at once."""

from __future__ import annotations

from factcheck_app.lookups.services.registration_agency import Registration
from tests.fakes.service_answers import DOI_ORG, ServiceAnswers
from tests.fakes.service_records import DOI

ROWS = [{"DOI": DOI.upper(), "RA": "DataCite"}, {"DOI": "10.5555/none", "status": "DOI does not exist"}]


def test_agencies_of_several_dois_are_one_request(answers: ServiceAnswers) -> None:
    answers.answer(DOI_ORG, f"/doiRA/{DOI},10.5555/none", ROWS)
    found = answers.services().registration_agency.of_all([DOI, "10.5555/none", DOI])
    assert found == {DOI: Registration(DOI, "DataCite"), "10.5555/none": Registration("10.5555/none")}
    assert [registration.exists for registration in found.values()] == [True, False]
    assert len(answers.asked) == 1


def test_a_doi_with_a_comma_is_asked_for_alone(answers: ServiceAnswers) -> None:
    answers.services().registration_agency.of_all(["10.5555/a,b", DOI])
    assert answers.asked == [f"doi.org/doiRA/{DOI}", "doi.org/doiRA/10.5555/a%2Cb"]


def test_what_doi_org_does_not_say_is_none(answers: ServiceAnswers) -> None:
    answers.answer(DOI_ORG, "/doiRA/", [{"DOI": DOI, "status": "Invalid DOI"}])
    assert answers.services().registration_agency.of(DOI) is None
