"""The door: a subcommand goes to the command line, anything else to the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from factcheck_app.cli.parser import SUBCOMMANDS, parse_arguments
from factcheck_app.cli.run import run_subcommand
from factcheck_app.set_up import bring_libraries

# Qt platforms that draw into memory: nobody sees a window there
_INVISIBLE_PLATFORMS = {"offscreen", "minimal"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["test"]:
        return _run_checks(words[1:])
    options = parse_arguments(words)
    if options.subcommand in SUBCOMMANDS:
        return run_subcommand(options)
    bring_libraries()
    if not has_screen():
        from factcheck_app.gui.without_screen import run_without_screen

        return run_without_screen(options)
    from factcheck_app.gui.application import run_window

    return run_window(options)


def has_screen() -> bool:
    """Whether a window would be seen by anybody."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _INVISIBLE_PLATFORMS:
        return False
    if sys.platform in {"win32", "darwin"} or platform:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run_checks(words: Sequence[str]) -> int:
    try:
        from tests.every_check import run_every_check
    except ImportError:
        print("factcheck: The tests are not part of this installation. Run them in a checkout.", file=sys.stderr)
        return 1
    return run_every_check(words)


if __name__ == "__main__":
    sys.exit(main())
