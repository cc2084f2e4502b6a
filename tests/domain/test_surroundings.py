"""What stands about a claim is cut out of its draft."""

from __future__ import annotations

from factcheck_app.domain.surroundings import surroundings_of


def test_text_before_and_after_is_kept_as_far_as_it_can_tell_who_says_it() -> None:
    text = "far " * 400 + "Experts say tea helps. More."
    start = text.index("tea")
    around = surroundings_of(text, start, start + len("tea helps"), "Tea", is_listed=True)
    assert (around.before[-13:], around.after) == ("Experts say ".rjust(13), ". More.")
    assert len(around.before) < start
    assert (around.heading, around.is_listed) == ("Tea", True)
