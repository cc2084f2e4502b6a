"""Bytes of a text become characters."""

from __future__ import annotations

import pytest

from factcheck_app.readers.refusals import DraftRefused, Refusal
from factcheck_app.readers.text_decoding import MOST_CHARACTERS, clean_text, decode_text

WORDS = "The café’s dose was 5 µg – “small” at 3 €, 37 °C."


def reason_for(content: bytes) -> Refusal:
    with pytest.raises(DraftRefused) as refused:
        decode_text(content)
    return refused.value.reason


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1252"],
)
def test_a_text_is_the_same_in_every_encoding(encoding: str) -> None:
    decoded = decode_text(WORDS.encode(encoding))
    assert decoded.text == WORDS
    assert decoded.left_out == ()


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1251", "Исследование показало, что препарат снижает давление у взрослых."),
        ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy. Zdraví je důležité."),
        ("gb18030", "临床试验表明该药可以降低血压。研究发表在期刊上。"),
        ("utf-16-le", "Исследование показало, что."),
        ("cp1252", "A £5 test"),
    ],
)
def test_texts_of_other_scripts_are_told_apart(encoding: str, words: str) -> None:
    assert decode_text(words.encode(encoding)).text == words


def test_utf8_that_was_cut_in_a_character_keeps_its_other_words() -> None:
    decoded = decode_text("The café is naïve, and the second café".encode()[:-1])
    assert decoded.text == "The café is naïve, and the second caf�"
    assert [part.what for part in decoded.left_out] == ["1 place where the bytes make no character (shown as �)"]


def test_null_characters_are_replaced_visibly_and_said() -> None:
    decoded = decode_text(b"blood\x00pressure")
    assert decoded.text == "blood�pressure"
    assert "NUL" in decoded.left_out[0].what


def test_lone_surrogates_are_replaced_visibly_and_said() -> None:
    assert decode_text(b"half \xed\xa0\xbd a pair").text == "half � a pair"
    assert "half of a character pair" in clean_text("half \ud83d").left_out[0].what


def test_characters_that_turn_the_writing_are_kept_and_said() -> None:
    decoded = clean_text("safe \u202eevil\u202c")
    assert decoded.text == "safe \u202eevil\u202c"
    assert "2 × character that turns the direction" in decoded.left_out[0].what


def test_line_ends_become_one_kind_and_nothing_else_changes() -> None:
    odd = "one\x0btwo\x0c\u2028three\u00a0\u200d👩‍⚕️" + "e\u0301" * 20_000
    assert clean_text("a\r\nb\rc\n" + odd).text == "a\nb\nc\n" + odd


@pytest.mark.parametrize("content", [b" \n\t\r\n", b"\xef\xbb\xbf", "\u200b\u2060".encode()])
def test_a_blank_file_has_no_text(content: bytes) -> None:
    assert reason_for(content) is Refusal.NO_TEXT


def test_data_of_a_program_is_no_text() -> None:
    assert reason_for(bytes(range(256)) * 40) is Refusal.UNKNOWN_FORMAT


def test_more_than_ten_million_characters_are_too_many() -> None:
    assert reason_for(b"a" * (MOST_CHARACTERS + 1)) is Refusal.TOO_LARGE
