"""Asks with a dialog, and lets the dialog go."""

from __future__ import annotations

from typing import Protocol, TypeVar

_Answer = TypeVar("_Answer", covariant=True)


class Asking(Protocol[_Answer]):
    """A dialog that waits for the reviewer's answer."""

    def ask(self) -> _Answer: ...

    def deleteLater(self) -> None: ...


def asked(dialog: Asking[_Answer]) -> _Answer:
    """The answer; the dialog is let go, since its window would keep it to the end."""
    answer = dialog.ask()
    dialog.deleteLater()
    return answer
