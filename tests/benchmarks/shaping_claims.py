"""Shaping claims in the whole window: 500 claims in 50,000 words, each action with its transaction and its picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from factcheck_app.gui.main_window import MainWindow
from tests.action_times import print_times, time_action
from tests.benchmark_window import benchmark_window, some_claim
from tests.fakes.long_desk import make_long_desk_review
from tests.gui.whole_window import review_of

# every eleventh sentence is a claim
_CLAIMS, _SENTENCES_A_CLAIM, _SOURCES = 500, 11, 20
_ROUNDS = 12
# seconds that a reviewer reads before the first claim is shaped: the draft is prepared for it meanwhile
_READING = 3.0


def run() -> None:
    """Prints median and worst beside the aim."""
    review, files = make_long_desk_review(_CLAIMS, _SENTENCES_A_CLAIM, _SOURCES)
    print(f"{len(review.claims)} claims, {len(review.article.text.split()):,} words, {_SOURCES} sources")
    with benchmark_window() as window:
        time_action(lambda: window.review_controller.add_review(review, (), files), watched=_READING)
        add = _actions(window)["add a claim"]
        print_times("the first of all", [time_action(partial(add, _ROUNDS))])
        window.review_controller.undo_stack.undo()
        for name, act in _actions(window).items():
            print_times(name, [time_action(partial(act, number)) for number in range(_ROUNDS)])


def _actions(window: MainWindow) -> dict[str, Callable[[int], object]]:
    controller = window.review_controller

    def add(number: int) -> None:
        place = review_of(window).claim(some_claim(window, number)).claim.span.end + 1
        controller.shaping.add_claim(place, place + 20)

    def move_end(number: int) -> None:
        claim_id = some_claim(window, number)
        span = review_of(window).claim(claim_id).claim.span
        controller.shaping.change_span(claim_id, span.start, span.end - 8)

    def split(number: int) -> None:
        claim_id = some_claim(window, number)
        words = review_of(window).claim(claim_id).claim.text
        controller.shaping.split_claim(claim_id, words.index(" ", len(words) // 2) + 1)

    def merge(number: int) -> None:
        # a claim and its first half again: neighbours in one paragraph
        review = review_of(window)
        pairs = zip(review.claims, review.claims[1:], strict=False)
        near = [one.id for one, two in pairs if two.claim.span.start - one.claim.span.end < 2]
        controller.shaping.merge_with_next(near[number % len(near)])

    return {
        "add a claim": add,
        "undo it": lambda _number: controller.undo_stack.undo(),
        "move an end by a word": move_end,
        "undo that": lambda _number: controller.undo_stack.undo(),
        "split": split,
        "merge with the next": merge,
        "undo the merging": lambda _number: controller.undo_stack.undo(),
    }
