"""Hosts that report the work of others, and hosts of preprints."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.source_hosts import host_of, is_news_release, preprint_server, secondary_kind
from factcheck_app.resource_files import resource_path


def test_a_host_is_in_lower_case_and_without_www() -> None:
    assert host_of("https://WWW.Tea.example:443/a") == "tea.example"
    assert host_of("tea.example/a") == "tea.example"
    assert host_of("http://[") == ""


def test_a_subdomain_counts_as_its_host_and_a_like_name_does_not() -> None:
    assert secondary_kind("https://de.wikipedia.org/wiki/Tee") == "an encyclopaedia"
    assert secondary_kind("https://mywikipedia.org/wiki/Tee") == ""


@pytest.mark.parametrize(
    "address", ["https://www.nature.com/articles/d41586-020-00001-4", "https://blog.tea.example/1"]
)
def test_news_of_a_journal_and_blogs_are_told_by_their_address(address: str) -> None:
    assert secondary_kind(address)


def test_a_journal_s_own_pages_are_no_preprints() -> None:
    assert preprint_server("https://www.nature.com/articles/nature12345", "10.1038/nature12345") == ""
    assert preprint_server("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1", None) == "SSRN"


def test_the_shipped_list_has_a_host_and_a_kind_on_each_line() -> None:
    lines = resource_path("hosts", "secondary_hosts.tsv").read_text(encoding="utf-8").splitlines()
    assert all(len(line.split("\t")) == 2 and host_of(line.split("\t")[0]) for line in lines[1:])


def test_a_release_is_one_where_its_words_and_its_address_agree() -> None:
    assert is_news_release("news release", "https://example.com/news/lens-survey")
    assert not is_news_release("news release", "https://example.com/journal/12")
    assert not is_news_release("the trial", "https://example.com/news/lens-survey")
