"""How far the sources are checked, in a sentence, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.source import Source
from factcheck_app.gui.look.translation import translate

_NUMBERS = ("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
_MOST_NAMED = 6
TURN_ON, LOOK_UP, ASK_AGAIN = "Turn on and check", "Look up sources", "Ask again"


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
        verb = "is" if checked == 1 or (checked == 0 and len(sources) == 1) else "are"
        of = translate("check_line", "{word} of {lower} sources {verb} checked.").format(
            word=_word(checked), lower=_word(len(sources)).lower(), verb=verb
        )
        sentences = [translate("check_line", "The source is not checked.") if len(sources) == 1 else of]
        if checked or state.is_offline or not state.is_on:
            sentences.append(_why(waiting, state, is_any_checked=bool(checked)))
        action = "" if state.is_offline else LOOK_UP if state.is_on else TURN_ON
    if failed:
        sentences.append(translate("check_line", "A service did not answer for {names}.").format(names=_names(failed)))
        action = action or ("" if state.is_offline else ASK_AGAIN)
    if state.old_list:
        sentences.append(state.old_list)
    return " ".join(part for part in sentences if part), action


def _why(waiting: Sequence[int], state: CheckState, *, is_any_checked: bool) -> str:
    who = _names(waiting) if is_any_checked else "they" if len(waiting) > 1 else "it"
    who = who[:1].upper() + who[1:]
    is_one = len(waiting) == 1
    wait = "waits" if is_one else "wait"
    if state.is_offline:
        return translate("check_line", "{who} {wait} because the desk was started offline.").format(who=who, wait=wait)
    if not state.is_on:
        return translate("check_line", "{who} {wait} because the network is off.").format(who=who, wait=wait)
    return translate("check_line", "{who} {words} not checked for retractions.").format(
        who=who, words="is" if is_one else "are"
    )


def _names(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return translate("check_line", "source {numbers}").format(numbers=numbers[0])
    if len(numbers) > _MOST_NAMED:
        return translate("check_line", "{count} sources").format(count=len(numbers))
    *first, last = [str(number) for number in numbers]
    return translate("check_line", "sources {listed} and {last}").format(listed=", ".join(first), last=last)


def _word(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
