"""Prints the table of accuracy: `python -m tests.evaluation [TASK ...] [--errors N]`.

A task is a module of this package that has `evaluate(errors)`; its name is the module's. A new one needs no entry here.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Callable

import tests.evaluation

# the order of the table; tasks that are not named here follow by their names
_FIRST = ("sentences", "strength", "claims")


def main(arguments: list[str]) -> int:
    """Runs the named tasks, or all of them; a name that is no task ends it with status 2."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description="How well the analysis does.")
    parser.add_argument(
        "tasks", nargs="*", metavar="TASK", help="sentences, strength, claims, ...; all where none is named"
    )
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show up to N of the worst cases")
    chosen = parser.parse_args(arguments)
    names = _module_names()
    for task in chosen.tasks or names:
        evaluate = _evaluation(task) if task in names else None
        if evaluate is not None:
            evaluate(chosen.errors)
            print()
        elif chosen.tasks:
            parser.error(f"there is no task {task}")
    return 0


def _module_names() -> list[str]:
    found = {module.name for module in pkgutil.iter_modules(tests.evaluation.__path__)} - {"__main__"}
    return [name for name in _FIRST if name in found] + sorted(found - set(_FIRST))


def _evaluation(task: str) -> Callable[[int], None] | None:
    """The module's `evaluate`, or None where it is a part of other tasks."""
    module = importlib.import_module(f"tests.evaluation.{task}")
    evaluate: Callable[[int], None] | None = getattr(module, "evaluate", None)
    return evaluate


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
