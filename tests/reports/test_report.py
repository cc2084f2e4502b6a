"""What a report says, and in what order."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.export_options import ExportOptions, Include
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.reports.report import build_report
from factcheck_app.workflow.open_article import review_article
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.reviews import HEAD, MADE, make_history, make_review, make_review_without_claims

REPORT = build_report(make_review(), make_history(), HEAD, MADE, "1.0.0")
REQUEST = LedgerEntry(MADE, "api.example.org", "GET", "https://api.example.org/works", "Look up a DOI", 200, 1234, 90)


def test_the_three_worst_problems_come_first_and_the_others_are_counted() -> None:
    assert [(problem.severity, problem.numbers) for problem in REPORT.problems] == [
        ("Critical", "8"),
        ("Major", "4"),
        ("Major", "3"),
    ]
    assert REPORT.more_problems == 2


def test_what_is_not_wanted_is_left_out() -> None:
    bare = build_report(make_quoted_review(), make_quoted_history(), HEAD, MADE, options=ExportOptions(frozenset()))
    assert (bare.set_aside, bare.history, bare.requests, bare.set_aside_count) == ((), (), (), 1)
    assert not any(claim.wording or claim.evidence or claim.signals for claim in bare.claims)
    everything = ExportOptions(frozenset(Include))
    full = build_report(make_quoted_review(), make_quoted_history(), HEAD, MADE, options=everything, ledger=[REQUEST])
    assert len(full.history) == len(make_quoted_history())
    assert (full.requests[0].host, full.requests[0].answer) == ("api.example.org", "200, 1,234 bytes")


def test_the_chart_holds_the_claims_that_can_be_compared() -> None:
    report = build_report(make_quoted_review(), [], HEAD, MADE, comparisons=make_comparisons())
    assert report.chart is not None
    assert [point.number for point in report.chart.points] == [3, 4, 5]
    assert REPORT.chart is None


def test_claims_set_aside_stand_apart() -> None:
    assert [claim.number for claim in REPORT.set_aside] == [12]
    assert [claim.number for claim in REPORT.claims] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]
    assert [claim.number for claim in REPORT.questions] == [10, 11]
    assert sum(part.count for part in REPORT.verdicts) == 12


def test_the_title_block_names_everyone_and_every_time() -> None:
    facts = {fact.label: fact.value for fact in REPORT.facts}
    assert facts["Reviewers"] == "Ana Brandt, Çelik & Søn"
    assert facts["Status"] == "In review since 21 November 2026"
    assert facts["Last decision"] == "21 November 2026, 11:01 UTC"
    assert REPORT.draft_sha256 == make_review().article.sha256


def test_sources_say_what_leans_on_them_and_what_was_not_checked() -> None:
    assert REPORT.sources[0].claim_words == "Claims 3, 4, 5, 6, 9"
    assert {source.status for source in REPORT.sources} == {"Editorial status: not checked"}
    assert REPORT.sources[0].flags[0].startswith("The draft names Journal of Rest")


def test_a_headline_is_short_and_comes_from_the_note_or_the_reason() -> None:
    claim = REPORT.claims[2]
    assert claim.headline == "The trial measured the time to fall asleep, not insomnia."
    assert replace(claim, note="").headline == "Effect inflated"
    assert replace(claim, note="", reasons=()).headline == "Overstated"
    assert len(replace(claim, note="word " * 9_000).headline) <= 302


def test_a_review_without_claims_or_decisions_has_a_report() -> None:
    report = build_report(make_review_without_claims(), [], HEAD, MADE)
    facts = {fact.label: fact.value for fact in report.facts}
    assert (facts["Reviewer"], facts["Last decision"], facts["Draft"]) == ("nobody yet", "none yet", "pasted text")
    assert (report.claims, report.set_aside, report.sources) == ((), (), ())


def test_the_row_of_a_table_is_shown_with_the_headings_of_its_columns() -> None:
    draft = b"Tea reduces stress in most adults.\n\n| Outcome | Change |\n|---|---|\n| Stress | 12% lower |\n"
    claims = build_report(review_article(read_content("tea.md", draft)), [], HEAD, MADE).claims
    assert [claim.words for claim in claims][1:] == ["Outcome: Stress; Change: 12% lower"]
