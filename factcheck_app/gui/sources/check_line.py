"""How far the sources are checked, in a sentence, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.source import Source
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_NUMBERS = (
    QT_TRANSLATE_NOOP("check_line", "None"),
    QT_TRANSLATE_NOOP("check_line", "One"),
    QT_TRANSLATE_NOOP("check_line", "Two"),
    QT_TRANSLATE_NOOP("check_line", "Three"),
    QT_TRANSLATE_NOOP("check_line", "Four"),
    QT_TRANSLATE_NOOP("check_line", "Five"),
    QT_TRANSLATE_NOOP("check_line", "Six"),
    QT_TRANSLATE_NOOP("check_line", "Seven"),
    QT_TRANSLATE_NOOP("check_line", "Eight"),
    QT_TRANSLATE_NOOP("check_line", "Nine"),
    QT_TRANSLATE_NOOP("check_line", "Ten"),
    QT_TRANSLATE_NOOP("check_line", "Eleven"),
    QT_TRANSLATE_NOOP("check_line", "Twelve"),
)
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class CheckState:
    """What the sentence is made of. `is_on` whether services may be asked, `is_offline` whether nobody ever is,
    `is_running` whether they are being asked, `failed` the sources of which a service did not answer, `old_list` a
    sentence on an old list of retractions.
    """

    is_on: bool = False
    is_offline: bool = False
    is_running: bool = False
    failed: tuple[int, ...] = ()
    old_list: str = ""


def _turn_on() -> str:
    """The button while the network is off."""
    return translate("check_line", "Turn on and check")


def _look_up() -> str:
    """The button while it is on."""
    return translate("check_line", "Look up sources")


def check_sentence(sources: Sequence[Source], state: CheckState) -> tuple[str, str]:
    """The sentence and the words of its button; both empty where everything is checked and nothing is old."""
    if not sources:
        return "", ""
    if state.is_running:
        return translate("check_line", "The sources are being looked up. You may go on meanwhile."), ""
    waiting = [source.number for source in sources if source.status is EditorialStatus.NOT_CHECKED]
    failed = [number for number in state.failed if number not in waiting]
    sentences, action = [], ""
    if waiting:
        checked = len(sources) - len(waiting)
        of = (
            translate("check_line", "{checked} of {count} sources is checked.")
            if checked == 1
            else translate("check_line", "{checked} of {count} sources are checked.")
        ).format(checked=_word(checked), count=_word(len(sources)).lower())
        sentences = [translate("check_line", "The source is not checked.") if len(sources) == 1 else of]
        if checked or state.is_offline or not state.is_on:
            sentences.append(_why(waiting, state, is_any_checked=bool(checked)))
        action = "" if state.is_offline else _look_up() if state.is_on else _turn_on()
    if failed:
        sentences.append(translate("check_line", "A service did not answer for {names}.").format(names=_names(failed)))
        action = action or ("" if state.is_offline else translate("check_line", "Ask again"))
    if state.old_list:
        sentences.append(state.old_list)
    return " ".join(part for part in sentences if part), action


def _why(waiting: Sequence[int], state: CheckState, *, is_any_checked: bool) -> str:
    is_one = len(waiting) == 1
    who = _names(waiting) if is_any_checked else translate("check_line", "it") if is_one else None
    who = who or translate("check_line", "they")
    if state.is_offline:
        said = (
            translate("check_line", "{who} waits because the desk was started offline.")
            if is_one
            else translate("check_line", "{who} wait because the desk was started offline.")
        )
    elif not state.is_on:
        said = (
            translate("check_line", "{who} waits because the network is off.")
            if is_one
            else translate("check_line", "{who} wait because the network is off.")
        )
    else:
        said = (
            translate("check_line", "{who} is not checked for retractions.")
            if is_one
            else translate("check_line", "{who} are not checked for retractions.")
        )
    return said.format(who=who[:1].upper() + who[1:])


def _names(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return translate("check_line", "source {number}").format(number=numbers[0])
    if len(numbers) > _MOST_NAMED:
        return translate("check_line", "{count} sources").format(count=len(numbers))
    *first, last = [str(number) for number in numbers]
    return translate("check_line", "sources {listed} and {last}").format(listed=", ".join(first), last=last)


def _word(count: int) -> str:
    return translate("check_line", _NUMBERS[count]) if count < len(_NUMBERS) else str(count)
