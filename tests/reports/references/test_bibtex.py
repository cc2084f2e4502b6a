"""BibTeX whose braces balance and whose words come back, whatever a title holds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from factcheck_app.domain.source import Source
from factcheck_app.reports.printable_text import one_line
from factcheck_app.reports.references.bibtex import escaped, make_bibtex
from tests.fakes.looked_up import make_looked_up_review

_COMMANDS = {
    r"{\textbackslash}": "\\",
    r"{\textbraceleft}": "{",
    r"{\textbraceright}": "}",
    r"{\textasciitilde}": "~",
    r"{\textasciicircum}": "^",
}


def as_set(words: str) -> str:
    """What TeX sets for the words: commands and escaped signs become letters, braces vanish."""
    shown, place = "", 0
    while place < len(words):
        command = next((known for known in _COMMANDS if words.startswith(known, place)), "")
        if command:
            shown += _COMMANDS[command]
        elif words[place] == "\\":
            shown += words[place + 1]
        elif words[place] not in "{}":
            shown += words[place]
        place += len(command) or (2 if words[place] == "\\" else 1)
    return shown


def test_an_entry_is_written_as_bibtex_reads_it() -> None:
    entry = make_bibtex(make_looked_up_review()).decode("utf-8").split("\n\n")[0]
    for line in (
        "@article{celik2021,",
        r"  title = {Evening walks \& the {BDNF} {\textbraceleft}pathway{\textbraceright}: 50\% of a\_b},",
        "  author = {Çelik, Ana M. and {Walk, Sleep and Rest Study Group}},",
        "  month = mar,",
        "  pages = {11--19},",
        "  doi = {10.5555/rest.2021.7},",
        "  note = {Retracted},",
    ):
        assert line in entry.splitlines()


def test_addresses_are_not_escaped_but_for_what_would_end_them() -> None:
    entries = make_bibtex(make_looked_up_review()).decode("utf-8").split("\n\n")
    assert "  url = {https://news.example.org/walking?a=1&b=2}," in entries[2].splitlines()
    assert "  doi = {10.5555/%7Bx%7D_1}," in entries[4].splitlines()


@given(some.text(alphabet="aB {}\\~^#$%&_,\"'@=é😀\n", max_size=30))
def test_every_text_comes_back_and_its_braces_balance(text: str) -> None:
    words = escaped(text)
    assert words.count("{") == words.count("}")
    assert as_set(words) == text


@given(some.text(alphabet="aB {}\\%@=é\n", min_size=1, max_size=30).filter(lambda text: bool(text.split())))
def test_every_title_comes_back_from_its_line(title: str) -> None:
    entry = make_bibtex(replace(make_looked_up_review(), sources=(Source(1, "x", title=title),))).decode("utf-8")
    (line,) = [line for line in entry.splitlines() if line.startswith("  title = {")]
    assert as_set(line.removeprefix("  title = {").removesuffix("},")) == one_line(title)
