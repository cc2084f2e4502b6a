"""Makes a checkout ready to run with nothing but Python: system libraries, `.venv`, packages. Standard library only."""

from __future__ import annotations

import ctypes
import errno
import hashlib
import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, NoReturn

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "ready"
LOG = ENVIRONMENT / "set-up.log"
OLDEST_PYTHON = (3, 11)
ROOM_NEEDED = 50_000_000  # bytes: with less left after a failure, the disk was what failed

# shared library -> the Debian package that brings it; Qt needs these even without a screen
_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
# and these for a real window; Qt's own message names xcb-cursor0 whichever of them is missing
_WITH_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def make_ready(arguments: Sequence[str]) -> None:
    """Returns inside an environment that has everything; otherwise builds `.venv` and runs again inside it.

    Leaves the process with exit status 1 and one sentence where something is missing that it cannot bring.
    """
    if sys.version_info < OLDEST_PYTHON:
        _give_up("Factcheck Desk needs Python 3.11 or newer.", "Install it and run the command with it.")
    inside = Path(sys.prefix).resolve() == ENVIRONMENT.resolve()
    # a .venv without our stamp was made by hand: what stands in it is its owner's affair
    if (not inside or not STAMP.exists()) and _installed_here():
        return
    if not _stamp_is_current():
        _bring_system_packages(missing_system_packages())
        _build_environment()
    if not inside:
        _run_inside(arguments)


def bring_libraries() -> None:
    """Before a window or a PDF is drawn: the shared libraries of Qt, which may have gone, or a screen have come, since.

    Leaves the process as `make_ready` does where they are missing and cannot be brought.
    """
    _bring_system_packages(missing_libraries())


def missing_system_packages() -> list[str]:
    """Debian packages whose shared libraries or Python modules this Linux lacks; empty elsewhere."""
    missing = missing_libraries()
    if sys.platform.startswith("linux") and importlib.util.find_spec("ensurepip") is None:
        missing.insert(0, "python3-venv")
    return missing


def missing_libraries() -> list[str]:
    """Debian packages whose shared libraries this Linux lacks, those of a real window only where there is a screen."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(_ALWAYS)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _WITH_A_SCREEN
    return [package for library, package in wanted.items() if not _loads(library)]


def requirements_digest() -> str:
    """Hex digest of what decides which packages are installed: the project file, the pins, the interpreter."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _installed_here() -> bool:
    # pip install ., pipx, a virtual environment of the user's own: its metadata say that all is there
    try:
        importlib.metadata.version("factcheck-desk")
    except importlib.metadata.PackageNotFoundError:
        return False
    return all(importlib.util.find_spec(name) for name in ("PySide6", "sqlalchemy", "lxml"))


def _stamp_is_current() -> bool:
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8") == requirements_digest()


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _bring_system_packages(packages: list[str]) -> None:
    if not packages:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        _give_up(
            "This system lacks libraries that the desk needs.",
            f"Install what your system calls these Debian packages, then run the command again: {' '.join(packages)}",
        )
    if os.geteuid() != 0:
        _give_up("This system lacks libraries that the desk needs.", f"Run this, then the command again: sudo {line}")
    _say(f"Installing system libraries: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], line.split()):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        _give_up(
            f"The system libraries could not be installed ({last}).",
            f"Connect to the network and run this by hand: {line}",
        )


def _build_environment() -> None:
    try:
        with (ROOT / "pyproject.toml").open("rb") as file:
            _wait_for_another_start(file)
            if not _stamp_is_current():
                _install_everything()
    except KeyboardInterrupt:
        _give_up("The set-up was stopped.", "Run the command again to go on with it.")


def _wait_for_another_start(file: BinaryIO) -> None:
    # two installations at once would spoil each other; the system frees the lock when its holder ends
    if fcntl is None:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _say("Another start is setting up; waiting for it")
        fcntl.flock(file, fcntl.LOCK_EX)


def _install_everything() -> None:
    _say("Setting up Factcheck Desk in .venv (once, about a minute)")
    try:
        if not _works(_python_inside()):
            shutil.rmtree(ENVIRONMENT, ignore_errors=True)
            ENVIRONMENT.mkdir()  # raises where the folder cannot be written; venv would only exit with 1
            subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True, capture_output=True)
        STAMP.unlink(missing_ok=True)
        with LOG.open("w", encoding="utf-8") as log:
            command = [str(_python_inside()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
            command += ["-c", str(ROOT / "constraints.txt"), "-e", f"{ROOT}[dev]"]
            subprocess.run(command, check=True, stdout=log, stderr=subprocess.STDOUT, cwd=ROOT)
        STAMP.write_text(requirements_digest(), encoding="utf-8")
    except OSError as problem:
        _give_up(
            f"The folder {ROOT} cannot be written ({problem.strerror}).",
            "Make it writable, or copy the program to a folder of your own.",
        )
    except subprocess.CalledProcessError:
        if _disk_was_full():
            _give_up(f"The disk of {ROOT} is full.", "Free about a gigabyte and run the command again.")
        _give_up(
            "The packages that the desk needs could not be installed; most often there is no network.",
            f"Connect and run the command again; what pip said is in {LOG}",
        )


def _disk_was_full() -> bool:
    # pip frees what it had written, so its own words are asked first
    if LOG.is_file() and os.strerror(errno.ENOSPC) in LOG.read_text(encoding="utf-8", errors="replace"):
        return True
    return shutil.disk_usage(ROOT).free < ROOM_NEEDED


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    return subprocess.run([str(python), "-c", "import pip"], capture_output=True, check=False).returncode == 0


def _python_inside() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _run_inside(arguments: Sequence[str]) -> NoReturn:
    command = [str(_python_inside()), str(ROOT / "main.py"), *arguments]
    if os.name == "nt":  # exec would return to the prompt at once there
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


def _say(sentence: str) -> None:
    print(f"factcheck: {sentence}", file=sys.stderr, flush=True)


def _give_up(sentence: str, next_step: str) -> NoReturn:
    _say(f"{sentence} {next_step}")
    sys.exit(1)
