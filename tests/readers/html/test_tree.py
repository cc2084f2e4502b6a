"""Bytes of a page become a tree."""

from __future__ import annotations

from random import Random

import pytest

from factcheck_app.readers.html.tree import decode_page, parse_markup, parse_page
from factcheck_app.readers.refusals import DraftRefused, Refusal

WORDS = "<p>The café’s dose – 5 µg</p>"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "utf-8"), ("iso-8859-1", "utf-8"), ("utf-8", "cp1252"), ("iso-8859-1", "cp1252"),
     ("no-such-charset", "cp1252"),
     ("utf-8", "utf-16"), ("utf-8", "utf-8-sig")],
)  # fmt: skip
def test_a_page_is_read_right_whatever_it_declares(declared: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body>{WORDS}'
    assert WORDS in decode_page(page.encode(encoding))


def test_a_declared_charset_is_used_where_the_bytes_are_no_utf8() -> None:
    assert "препарат" in decode_page(b'<meta charset="windows-1251"><p>' + "препарат".encode("cp1251"))


def test_a_hundred_thousand_nested_elements_are_refused_and_not_cut() -> None:
    with pytest.raises(DraftRefused, match="nested too deeply") as refused:
        parse_markup("<div>" * 100_000 + "words")
    assert refused.value.reason is Refusal.DAMAGED


def test_a_thousand_nested_elements_are_read() -> None:
    page = parse_markup("<div>" * 1000 + "deep words" + "</div>" * 1000 + "<p>after")
    assert "".join(page.itertext()) == "deep wordsafter"


@pytest.mark.parametrize("content", [b"<!-- nothing -->", b"  <p> </p>\n"[:2]])
def test_a_page_without_elements_has_no_text(content: bytes) -> None:
    with pytest.raises(DraftRefused) as refused:
        parse_page(content)
    assert refused.value.reason is Refusal.NO_TEXT


@pytest.mark.parametrize(
    "declarations",
    [
        "[<!ENTITY x 'y'>\n<!ELEMENT p (a)>]",
        '[ <!-- it\'s ]> --> <!ENTITY a SYSTEM "]>"> ] ',
        "PUBLIC '-//W3C' 'x.dtd' []",
    ],
)
def test_the_declarations_of_a_page_leave_nothing_in_its_text(declarations: str) -> None:
    page, _ = parse_page(f"<?xml version='1.0'?><!DOCTYPE html {declarations}><body><p>Sleep [8 h]> helps.".encode())
    assert "".join(page.itertext()) == "Sleep [8 h]> helps."


def test_declarations_that_never_end_are_looked_through_once() -> None:
    page, _ = parse_page(b"<!DOCTYPE html [" + b"<!-- x --> <!ENTITY a> " * 20_000 + b"<body><p>words")
    assert "words" in "".join(page.itertext())


@pytest.mark.parametrize("length", [500, 4000, 4001])
def test_bytes_at_random_are_no_page(length: int) -> None:
    with pytest.raises(DraftRefused, match="data of a program") as refused:
        parse_page(Random(length).randbytes(length))
    assert refused.value.reason is Refusal.UNKNOWN_FORMAT
