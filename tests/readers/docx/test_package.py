"""Word files that are broken, dangerous or locked: one sentence each, and nothing outside the file is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.readers.docx.docx_draft import read_docx
from factcheck_app.readers.refusals import DraftRefused, Refusal
from tests.readers.word_files import W, outside, paragraph, word_file, zipped


def _refusal(content: bytes) -> Refusal:
    with pytest.raises(DraftRefused) as caught:
        read_docx("draft.docx", content)
    assert caught.value.sentence.endswith(".")
    assert caught.value.next_step.endswith(".")
    return caught.value.reason


def _document(text: str, head: str = "") -> dict[str, str]:
    body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
    return {"word/document.xml": f'{head}<w:document xmlns:w="{W}">{body}</w:document>'}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_was_cut_short_is_damaged(share: float) -> None:
    content = word_file(paragraph("Some text."))
    assert _refusal(content[: int(len(content) * share)]) is Refusal.DAMAGED


def test_a_part_that_is_no_xml_is_damaged() -> None:
    assert _refusal(zipped({"word/document.xml": "<w:document"})) is Refusal.DAMAGED
    assert _refusal(zipped({"word/other.xml": "<x/>"})) is Refusal.DAMAGED


def test_entities_are_refused_whatever_they_would_do(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    outside = f'<!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    for head in (outside, bomb):
        assert _refusal(zipped(_document("&x;", head))) is Refusal.DAMAGED


def test_a_document_type_declaration_in_any_part_that_is_read_is_refused() -> None:
    content = word_file(paragraph("x"), styles='</w:styles><!DOCTYPE x []><w:styles xmlns:w="w">')
    assert _refusal(content) is Refusal.DAMAGED


def test_a_part_that_unpacks_to_far_too_much_is_refused() -> None:
    assert _refusal(zipped(_document("a" * 60_000_000))) is Refusal.TOO_LARGE


def test_a_declared_size_that_lies_is_found_out() -> None:
    content = bytearray(zipped(_document("a" * 60_000_000)))
    size = len(_document("a" * 60_000_000)["word/document.xml"])
    lie = (1000).to_bytes(4, "little")
    for at in range(len(content) - 4):
        if int.from_bytes(content[at : at + 4], "little") == size:
            content[at : at + 4] = lie
    assert _refusal(bytes(content)) in {Refusal.TOO_LARGE, Refusal.DAMAGED}


def test_names_that_climb_out_of_the_package_write_nothing(tmp_path: Path) -> None:
    files = {**_document("Text."), "../../evil.txt": "evil", "/etc/evil.txt": "evil"}
    assert read_docx("draft.docx", zipped(files)).text == "Text."
    assert list(tmp_path.parent.rglob("evil.txt")) == []


def test_a_password_is_said_in_words() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(DraftUnreadable, match="password"):
        read_docx("draft.docx", ole)
    assert _refusal(ole) is Refusal.LOCKED


def test_relations_to_the_outside_are_links_and_never_followed() -> None:
    template = word_file(paragraph("Text."), links=outside("rId9", "http://127.0.0.1:1/template.dotm"))
    assert read_docx("draft.docx", template).text == "Text."


def test_a_damaged_part_beside_the_text_is_left_out_and_said() -> None:
    article = read_docx("draft.docx", word_file(paragraph("Text."), comments="<unclosed>"))
    assert article.text == "Text."
    assert [one.what for one in article.left_out] == ["a damaged part of the file beside its text"]
