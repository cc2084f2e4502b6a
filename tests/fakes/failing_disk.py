"""A disk that fails: the system itself answers the process's calls with an error, or takes no longer files."""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

_Result = TypeVar("_Result")

_NUMBERS = {
    "x86_64": {"pwrite64": 18, "fsync": 74, "fdatasync": 75, "ftruncate": 77},
    "aarch64": {"pwrite64": 68, "fsync": 82, "fdatasync": 83, "ftruncate": 46},
}
CAN_REFUSE = platform.system() == "Linux" and platform.machine() in _NUMBERS

# <linux/prctl.h>, <linux/seccomp.h>, <linux/bpf_common.h>
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD_WORD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def refuse_calls(names: Sequence[str], code: int) -> None:
    """From now on these system calls of this process fail with `code`; there is no way back, so use a process apart."""
    numbers = [_NUMBERS[platform.machine()][name] for name in names]
    last = len(numbers)
    steps = [(_LOAD_WORD, 0, 0, 0)]
    steps += [(_JUMP_IF_EQUAL, last - index, 0, number) for index, number in enumerate(numbers)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _ERRNO | code)]
    program = _Program(len(steps), b"".join(struct.pack("HBBI", *step) for step in steps))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or system.prctl(
        _SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Meanwhile no file of this process grows beyond `size` bytes: the write that would do it fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


_CAPABILITY_VERSION = 0x20080522  # <linux/capability.h>, version 3


def as_ordinary_user(action: Callable[[], _Result]) -> _Result:
    """Runs the action where permissions bind it, also where the tests run as root."""

    def run() -> _Result:
        # capabilities belong to a thread, and this one ends here
        ctypes.CDLL(None).capset(struct.pack("Ii", _CAPABILITY_VERSION, 0), bytes(24))
        return action()

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(run).result()
