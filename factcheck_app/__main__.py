"""The door: a subcommand goes to the command line, anything else to the window."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence

from factcheck_app.cli.door import parsed, through_the_door
from factcheck_app.cli.parser import SUBCOMMANDS
from factcheck_app.cli.plain_words import say
from factcheck_app.set_up import bring_libraries

# Qt platforms that draw into memory: nobody sees a window there
_INVISIBLE_PLATFORMS = {"offscreen", "minimal"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["test"]:
        return _run_checks(words[1:])
    options = parsed(words)
    # each way in loads what it needs: the version is told without the database, a command without the window
    if options.subcommand in SUBCOMMANDS:
        from factcheck_app.cli.run import run_subcommand

        if any(name.lower().endswith(".pdf") for name in getattr(options, "targets", ())):
            bring_libraries()
        return run_subcommand(options)
    bring_libraries()
    if not has_screen():
        from factcheck_app.gui.without_screen import run_without_screen

        return through_the_door(lambda: run_without_screen(options, say), verbose=options.verbose)
    from factcheck_app.gui.application import run_window

    return run_window(options)


def has_screen() -> bool:
    """Whether a window would be seen by anybody."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _INVISIBLE_PLATFORMS:
        return False
    if sys.platform in {"win32", "darwin"} or platform not in {"", "xcb"}:
        return True
    if not platform and os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _display_answers()


def _display_answers() -> bool:
    """Whether the X server that DISPLAY names lets us in; Qt would end the process where it does not."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return refused == 0


def _run_checks(words: Sequence[str]) -> int:
    try:
        from tests.every_check import run_every_check
    except ImportError:
        print("factcheck: The tests are not part of this installation. Run them in a checkout.", file=sys.stderr)
        return 1
    return run_every_check(words)


if __name__ == "__main__":
    sys.exit(main())
