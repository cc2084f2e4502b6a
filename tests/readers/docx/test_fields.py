"""Fields show their result and never their instruction."""

from __future__ import annotations

import pytest

from factcheck_app.readers.docx.docx_draft import read_docx
from factcheck_app.readers.docx.fields import link_of
from tests.readers.word_files import paragraph, run, word_file


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _instruction(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


def _text(*runs: str) -> str:
    return read_docx("d.docx", word_file(paragraph(*runs))).text


def test_the_result_is_text_and_the_instruction_is_not() -> None:
    assert _text("See page ", _mark("begin"), _instruction("PAGEREF x"), _mark("separate"), "12", _mark("end")) == (
        "See page 12"
    )


def test_a_field_inside_an_instruction_is_not_shown_but_said() -> None:
    inner = (_mark("begin"), _instruction("DATE"), _mark("separate"), "1 May", _mark("end"))
    runs = (_mark("begin"), _instruction("IF"), *inner, _mark("separate"), "yes", _mark("end"))
    article = read_docx("d.docx", word_file(paragraph(*runs)))
    assert article.text == "yes"
    assert [one.what for one in article.left_out] == ["text in a field's instruction"]


def test_a_field_without_an_end_swallows_nothing() -> None:
    assert _text("a ", _mark("begin"), _instruction("BROKEN"), "b ", "c") == "a b c"


def test_deleted_fields_do_not_disturb_the_ones_that_stay() -> None:
    gone = f"<w:del>{_mark('begin')}{_instruction('X')}{_mark('end')}</w:del>"
    kept = (_mark("begin"), _instruction("PAGE"), _mark("separate"), "3", _mark("end"))
    assert _text("p. ", gone, *kept, " end") == "p. 3 end"


def test_a_simple_field_shows_what_it_holds() -> None:
    assert _text("No. ", f'<w:fldSimple w:instr="PAGE">{run("4")}</w:fldSimple>') == "No. 4"


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        (' HYPERLINK "https://a.example/x" ', "https://a.example/x"),
        ("hyperlink https://a.example/x", "https://a.example/x"),
        (' HYPERLINK "https://a.example/" \\l "part" \\o "tip"', "https://a.example/#part"),
        (' HYPERLINK \\l "bookmark"', ""),
        ("PAGEREF _Toc1 \\h", ""),
    ],
)
def test_a_hyperlink_field_names_its_address(instruction: str, address: str) -> None:
    assert link_of(instruction) == address
