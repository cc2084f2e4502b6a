"""PDFs that are locked, broken or dangerous: one sentence each, and never a traceback."""

from __future__ import annotations

import io
import logging
import zlib

import pytest
from pypdf import PdfReader, PdfWriter

from factcheck_app.domain.errors import PasswordNeeded
from factcheck_app.readers.pdf.pdf_draft import read_pdf
from factcheck_app.readers.refusals import DraftRefused, Refusal
from tests.readers.pdf_files import Page, Put, pdf_file, stream, with_objects

_PAGE = Page([Put("Some words to read.", 72, 700)])


def _refusal(content: bytes) -> DraftRefused:
    with pytest.raises(DraftRefused) as caught:
        read_pdf("d.pdf", content)
    return caught.value


def _locked(user: str, owner: str, algorithm: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file(_PAGE))))
    writer.encrypt(user, owner, algorithm=algorithm)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("algorithm", ["AES-128", "AES-256"])
def test_a_user_password_is_asked_for_and_opens_the_draft(algorithm: str) -> None:
    content = _locked("geheim", "owner", algorithm)
    with pytest.raises(PasswordNeeded, match="protected with a password"):
        read_pdf("d.pdf", content)
    with pytest.raises(PasswordNeeded, match="not the draft's password"):
        read_pdf("d.pdf", content, "wrong")
    assert read_pdf("d.pdf", content, "geheim").text == "Some words to read."


def test_an_owner_password_alone_keeps_nothing_from_being_read() -> None:
    assert read_pdf("d.pdf", _locked("", "owner", "AES-256")).text == "Some words to read."


@pytest.mark.parametrize("keep", [20, 300])
def test_a_file_that_was_cut_short_is_damaged(keep: int) -> None:
    assert _refusal(pdf_file(_PAGE)[:keep]).reason is Refusal.DAMAGED


def test_a_file_whose_table_of_objects_is_damaged_is_still_read() -> None:
    content = pdf_file(_PAGE).replace(b"startxref\n", b"startxref\n9")
    assert read_pdf("d.pdf", content).text == "Some words to read."


def test_something_else_is_no_pdf() -> None:
    assert "none" in _refusal(b"Just words.").sentence


def test_pages_without_a_text_layer_say_so() -> None:
    image = stream(
        b"\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray"
    )
    refusal = _refusal(pdf_file(Page(more="q 600 0 0 800 0 0 cm /X1 Do Q", extra=[image])))
    assert refusal.reason is Refusal.NO_TEXT
    assert "no text layer" in refusal.sentence
    assert "OCR" in refusal.next_step


def test_an_empty_page_holds_no_text() -> None:
    assert _refusal(pdf_file(Page())).sentence == "The PDF holds no text."


def test_letters_that_are_drawn_are_no_text_layer() -> None:
    refusal = _refusal(pdf_file(Page(more="10 10 m 20 20 l S\n" * 60)))
    assert (refusal.reason, "no text layer" in refusal.sentence) == (Refusal.NO_TEXT, True)


def test_a_page_tree_that_runs_in_a_circle_ends() -> None:
    content = pdf_file(_PAGE)
    circle = content.replace(b"/Kids [5 0 R]", b"/Kids [2 0 R 5 0 R 5 0 R]")
    assert read_pdf("d.pdf", circle).text == "Some words to read."


def test_a_wrong_count_of_pages_is_said() -> None:
    article = read_pdf("d.pdf", pdf_file(_PAGE).replace(b"/Count 1 ", b"/Count 9 "))
    assert [one.what for one in article.left_out] == ["pages that do not exist: the file announces 9 and holds 1"]


@pytest.mark.parametrize("filters", ["/FlateDecode", "[/FlateDecode /FlateDecode]"])
def test_a_stream_that_unpacks_without_end_is_refused(filters: str) -> None:
    packed = zlib.compress(b" " * 60_000_000, 9)
    if "[" in filters:
        packed = zlib.compress(packed, 9)
    bomb = f"<< /Length {len(packed)} /Filter {filters} >>\nstream\n".encode() + packed + b"\nendstream"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
        b"<< >>",
        bomb,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
    ]
    assert _refusal(with_objects(objects)).reason is Refusal.TOO_LARGE


def test_a_form_that_draws_itself_ends() -> None:
    form = stream(b"/X1 Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 5 0 R >> >>")
    page = Page([Put("Some words to read.", 72, 700)], more="/X1 Do", extra=[form])
    assert read_pdf("d.pdf", pdf_file(page)).text == "Some words to read."


def test_a_damaged_page_is_left_out_and_said() -> None:
    broken = Page([Put("x", 72, 700)], entries="/MediaBox [(a)]")
    article = read_pdf("d.pdf", pdf_file(_PAGE, Page([Put("x", 72, 700)], more="/F1 (a) Tf (x) Tj"), broken))
    assert "Some words to read." in article.text


def test_scripts_are_never_run_and_never_text() -> None:
    catalog = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
    assert read_pdf("d.pdf", pdf_file(_PAGE, catalog=catalog)).text == "Some words to read."


def test_the_parser_reports_nothing_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    content = pdf_file(_PAGE).replace(b"startxref\n", b"startxref\n9")
    with caplog.at_level(logging.DEBUG):
        read_pdf("d.pdf", content)
    assert caplog.records == []
