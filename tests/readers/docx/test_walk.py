"""Every `w:t` of the body arrives once and in order, with the element it came from."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.readers.docx.docx_draft import read_docx
from factcheck_app.readers.docx.walk import counted_elements
from tests.readers.word_files import paragraph, run, strict_word_file, table, word_file

_BOX = "<w:txbxContent>{}</w:txbxContent>"


def _read(*body: str, **parts: str) -> Article:
    return read_docx("draft.docx", word_file("".join(body), **parts))


def _left_out(article: Article) -> list[str]:
    return [one.what for one in article.left_out]


def test_paragraphs_keep_their_order_and_stand_apart() -> None:
    article = _read(paragraph("First."), paragraph("Se", "cond."))
    assert article.text == "First.\n\nSecond."
    assert [block.span.of(article.text) for block in article.blocks] == ["First.", "Second."]


def test_every_origin_holds_the_words_of_its_span() -> None:
    body = (
        paragraph(run("Sleep "), "<w:r><w:tab/></w:r>", run("helps"), properties='<w:tabs><w:tab w:pos="9"/></w:tabs>'),
        paragraph("<w:del><w:r><w:t>gone</w:t></w:r></w:del>", "<w:r><w:t>  memory </w:t></w:r>"),
        table(("a cell", "another")),
    )
    content = word_file("".join(body))
    article = read_docx("draft.docx", content)
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml"))
    elements = list(counted_elements(root))
    words = []
    for origin in article.origins:
        span = origin.span.of(article.text)
        element = elements[origin.index]
        if element.tag.endswith("}t"):
            assert (element.text or "")[origin.offset :].startswith(span)
            words.append(span)
    assert words == ["Sleep ", "helps", "memory", "a cell", "another"]
    assert {origin.part for origin in article.origins} == {"word/document.xml"}


def test_the_strict_namespace_reads_the_same() -> None:
    body = paragraph("Walking helps.") + table(("a", "b"))
    strict = read_docx("draft.docx", strict_word_file(body))
    assert strict.text == read_docx("draft.docx", word_file(body)).text == "Walking helps.\n\na\tb"


def test_an_alternate_content_is_read_once_and_its_choice_first() -> None:
    choice = f'<mc:Choice Requires="wps">{_BOX.format(paragraph("box"))}</mc:Choice>'
    fallback = f"<mc:Fallback><w:pict>{_BOX.format(paragraph('old box'))}</w:pict></mc:Fallback>"
    article = _read(
        paragraph("Before", f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>", " after.")
    )
    assert article.text == "Before after.\n\nbox"


def test_a_fallback_is_read_where_it_alone_holds_text() -> None:
    inner = f'<mc:Choice Requires="wps"/><mc:Fallback>{_BOX.format(paragraph("old box"))}</mc:Fallback>'
    article = _read(paragraph(f"<w:r><mc:AlternateContent>{inner}</mc:AlternateContent></w:r>"))
    assert article.text == "old box"


def test_content_controls_and_smart_tags_lose_nothing() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('in a control')}</w:sdtContent></w:sdt>"
    article = _read(control, paragraph(f"<w:smartTag><w:customXml>{run('in a tag')}</w:customXml></w:smartTag>"))
    assert article.text == "in a control\n\nin a tag"


def test_tracked_insertions_are_text_and_deletions_are_not() -> None:
    article = _read(
        paragraph(
            "Walking ",
            f"<w:ins>{run('may help')}</w:ins>",
            "<w:del><w:r><w:delText>cures</w:delText></w:r></w:del>",
            f"<w:moveFrom>{run('moved')}</w:moveFrom>",
            f"<w:moveTo>{run(' moved')}</w:moveTo>",
        )
    )
    assert article.text == "Walking may help moved"
    assert _left_out(article) == ["a deleted tracked change", "the old place of a tracked move"]


def test_paragraphs_whose_mark_is_deleted_run_on() -> None:
    article = _read(paragraph("One ", properties="<w:rPr><w:del/></w:rPr>"), paragraph("sentence."))
    assert [block.span.of(article.text) for block in article.blocks] == ["One sentence."]


def test_a_drop_cap_goes_back_to_its_word() -> None:
    cap = paragraph("S", properties='<w:framePr w:dropCap="drop" w:lines="2"/>')
    assert _read(cap, paragraph("leep helps.")).text == "Sleep helps."


def test_a_table_gives_a_row_for_a_row_and_a_cell_for_a_cell() -> None:
    article = _read(table(("Dose", "Effect"), ("5 mg", "none")))
    assert [block.kind for block in article.blocks] == [BlockKind.TABLE_ROW] * 2
    cells = [[cell.of(article.text) for cell in block.cells] for block in article.blocks]
    assert cells == [["Dose", "Effect"], ["5 mg", "none"]]


def test_a_table_of_one_column_is_a_frame_around_text() -> None:
    article = _read(table((paragraph("Key points") + paragraph("Walk daily."),)))
    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH] * 2


def test_a_nested_table_stands_in_its_cell() -> None:
    article = _read(table(("outer", paragraph("inner:") + table(("x", "y")))))
    assert [cell.of(article.text) for cell in article.blocks[0].cells] == ["outer", "inner:\nx\ty"]


@pytest.mark.parametrize("columns", [1, 2])
def test_four_hundred_nested_tables_are_read(columns: int) -> None:
    body = paragraph("deep")
    for _ in range(400):
        body = table(("side", body)[-columns:])
    assert "deep" in _read(body).text


def test_deleted_rows_are_left_out_and_said() -> None:
    rows = table(("kept", "row"), ("gone", "row")).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>", 2)
    rows = rows.replace("<w:trPr><w:del/></w:trPr>", "", 1)
    article = _read(rows)
    assert article.text == "kept\trow"
    assert _left_out(article) == ["a deleted tracked change"]


def test_pictures_charts_and_equations_are_counted_and_the_letters_of_equations_kept() -> None:
    drawing = "<w:r><w:drawing>{}</w:drawing></w:r>"
    article = _read(
        paragraph("See ", drawing.format("<pic:pic/>"), drawing.format("<pic:pic/>"), drawing.format("<c:chart/>")),
        paragraph("<m:oMath><m:r><m:t>p&lt;0.05</m:t></m:r></m:oMath>"),
    )
    assert _left_out(article) == ["2 pictures", "a chart", "the layout of an equation"]
    assert "p<0.05" in article.text


def test_signs_of_the_symbol_font_are_readable() -> None:
    article = _read(
        paragraph("Doses ", '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', " 5 mg"),
        paragraph(run("\uf0b1", '<w:rFonts w:ascii="Symbol"/>'), "2"),
        paragraph("end", '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'),
    )
    assert article.text == "Doses ≥ 5 mg\n\n±2\n\nend"
    assert _left_out(article) == ["a sign from a picture font"]
