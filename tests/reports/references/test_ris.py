"""RIS read back tag by tag: no text of a source can begin another field or reference."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck_app.reports.references.ris import make_ris
from tests.fakes.looked_up import make_looked_up_review


def read(content: bytes) -> list[list[tuple[str, str]]]:
    """References as lists of tag and value; every line is one."""
    lines = [line for line in content.decode("utf-8").split("\r\n") if line]
    matches = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in lines]
    works: list[list[tuple[str, str]]] = [[]]
    for match in matches:
        assert match is not None
        if match[1] == "ER":
            works.append([])
        else:
            works[-1].append((match[1], match[2]))
    return works[:-1]


def test_every_field_stands_under_its_tag() -> None:
    first = read(make_ris(make_looked_up_review()))[0]
    assert first[:4] == [
        ("TY", "JOUR"),
        ("ID", "celik2021"),
        ("AU", "Çelik, Ana M."),
        ("AU", "Walk; Sleep and Rest Study Group"),
    ]
    fields = dict(first)
    assert [fields[tag] for tag in ("PY", "DA", "SP", "EP", "SN")] == [
        *("2021", "2021/03/09/", "11", "19", "1234-5679, 2345-6781")
    ]
    assert (fields["DO"], fields["Y2"], fields["N1"]) == ("10.5555/rest.2021.7", "2026/11/20/", "Retracted")


def test_no_words_of_a_source_begin_another_reference() -> None:
    works = read(make_ris(make_looked_up_review()))
    assert [dict(work)["TY"] for work in works] == ["JOUR", "JOUR", "ELEC", "GEN", "JOUR"]
    assert dict(works[3])["TI"] == "A reference ER - TY - BOOK, typed by hand"


def test_no_sources_are_no_references() -> None:
    assert make_ris(replace(make_looked_up_review(), sources=())) == b""
