"""What was left out, in plain words."""

from __future__ import annotations

from factcheck_app.readers.left_out_tally import LeftOutTally


def test_nothing_left_out_says_nothing() -> None:
    tally = LeftOutTally()
    tally.add_words("hidden text", " — ")
    assert tally.said() == ()


def test_words_and_things_are_counted_longest_first() -> None:
    tally = LeftOutTally()
    tally.add_words("hidden text", "secret")
    tally.add_words("menus", "home news " * 600)
    tally.add_thing("1 video", "videos")
    assert [part.what for part in tally.said()] == ["1 video", "menus (1,200 words)", "hidden text (1 word)"]


def test_pictures_keep_the_words_that_stand_for_them() -> None:
    tally = LeftOutTally()
    for description in ("A chart  of doses", "", "x" * 500):
        tally.add_picture(description)
    said = tally.said()[0].what
    assert said.startswith("3 pictures (described as “A chart of doses”, “xxx")
    assert len(said) < 250
