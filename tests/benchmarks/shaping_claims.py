"""Shaping claims in the whole window: 500 claims in 50,000 words, each action with its transaction and its picture.

Once in a new review, and once in one that was shaped three hundred times and stands on its second draft.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from factcheck_app.domain.verdict import SetAsideReason
from factcheck_app.gui.main_window import MainWindow
from tests.action_times import ActionTime, print_times, time_action
from tests.benchmark_window import benchmark_window, some_claim
from tests.fakes.long_desk import make_long_desk_review
from tests.gui.whole_window import review_of
from tests.lived_in_review import LIVED_IN, fill_library

# every eleventh sentence is a claim
_CLAIMS, _SENTENCES_A_CLAIM, _SOURCES = 500, 11, 20
_ROUNDS = 12
# seconds that a reviewer reads before the first claim is shaped: the draft is prepared for it meanwhile
_READING = 3.0
_AIM = "aim 50 ms of CPU at the worst"


def run() -> None:
    """Prints median and worst of each action, its undo and its redo beside the aim."""
    review, files = make_long_desk_review(_CLAIMS, _SENTENCES_A_CLAIM, _SOURCES)
    with benchmark_window() as window:
        time_action(lambda: window.review_controller.add_review(review, (), files), watched=_READING)
        _print_actions(window)
    with benchmark_window(fill_library) as window:
        time_action(lambda: window.review_controller.open_stored(LIVED_IN), watched=_READING)
        _print_actions(window)


def _print_actions(window: MainWindow) -> None:
    review = review_of(window)
    words = len(review.article.text.split())
    print(f"{len(review.claims)} claims, {words:,} words, draft {review.revision}, {len(review.former_claims)} former")
    stack = window.review_controller.undo_stack
    print_times("the first of all", [time_action(partial(_add, window, _ROUNDS))], _AIM)
    stack.undo()
    for name, act in _ACTIONS.items():
        done: list[ActionTime] = []
        undone: list[ActionTime] = []
        redone: list[ActionTime] = []
        for number in range(_ROUNDS):
            done.append(time_action(partial(act, window, number)))
            undone.append(time_action(stack.undo))
            redone.append(time_action(stack.redo))
        for words_of_it, times in ((name, done), ("  undone", undone), ("  redone", redone)):
            print_times(words_of_it, times, _AIM)


def _add(window: MainWindow, number: int) -> None:
    place = review_of(window).claim(some_claim(window, number)).claim.span.end + 1
    window.review_controller.shaping.add_claim(place, place + 20)


def _move_end(window: MainWindow, number: int) -> None:
    claim_id = some_claim(window, number)
    span = review_of(window).claim(claim_id).claim.span
    window.review_controller.shaping.change_span(claim_id, span.start, span.end - 8)


def _split(window: MainWindow, number: int) -> None:
    claim_id = some_claim(window, number)
    words = review_of(window).claim(claim_id).claim.text
    window.review_controller.shaping.split_claim(claim_id, words.index(" ", len(words) // 2) + 1)


def _merge(window: MainWindow, number: int) -> None:
    # a claim and its first half again: neighbours in one paragraph
    review = review_of(window)
    pairs = zip(review.claims, review.claims[1:], strict=False)
    near = [one.id for one, two in pairs if two.claim.span.start - one.claim.span.end < 2]
    window.review_controller.shaping.merge_with_next(near[number % len(near)])


def _set_aside(window: MainWindow, number: int) -> None:
    window.review_controller.judging.set_aside(some_claim(window, number), SetAsideReason.OUT_OF_SCOPE)


def _take_in_again(window: MainWindow, _number: int) -> None:
    aside = [each.id for each in review_of(window).claims if each.judgement.set_aside is not None]
    window.review_controller.judging.set_aside(aside[0], None)


_ACTIONS: Mapping[str, Callable[[MainWindow, int], None]] = {
    "add a claim": _add,
    "move an end by a word": _move_end,
    "split": _split,
    "merge with the next": _merge,
    "set aside": _set_aside,
    "taken back into the count": _take_in_again,
}
