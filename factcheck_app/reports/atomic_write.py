"""The one way to write a report: whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from factcheck_app.domain.errors import ExportFailed

_NEXT_STEPS = {
    errno.ENOSPC: "Free some space and export again.",
    errno.EDQUOT: "Free some space and export again.",
    errno.EFBIG: "Choose a disk that takes files of this size and export again.",
    errno.EACCES: "Choose a folder in which you may write.",
    errno.EPERM: "Choose a folder in which you may write.",
    errno.EROFS: "Choose a folder in which you may write.",
    errno.ENOENT: "Make the folder or choose another, and export again.",
    errno.ENOTDIR: "Choose a folder, and export again.",
    errno.ENAMETOOLONG: "Choose a shorter file name.",
}
_SENTENCES = {
    errno.ENOSPC: "The disk is full",
    errno.EDQUOT: "The disk quota is used up",
    errno.EACCES: "The folder or file may not be written",
    errno.EPERM: "The folder or file may not be written",
    errno.EROFS: "The folder is read-only",
    errno.ENOENT: "The folder does not exist",
    errno.ENOTDIR: "The path leads through a file that is not a folder",
    errno.ENAMETOOLONG: "The file name is too long",
}


# how systems and disks say that they know no nameless files, or no way to name one later
_NOT_OFFERED = (
    errno.EOPNOTSUPP,
    errno.EISDIR,
    errno.EINVAL,
    errno.ENOENT,
    errno.EPERM,
    errno.EACCES,
    errno.EXDEV,
    errno.EMLINK,
)
_MODE = 0o666  # the process's own umask applies, as it does to any other file of the user


def atomic_write(path: Path, content: bytes) -> None:
    """Writes the file beside its place, makes sure it is on the disk, and puts it in place in one step.

    A link is followed. Raises ExportFailed; a file of that name is then as it was, and nothing else is left behind.
    """
    try:
        target = _target(path)
        part = target.with_name(f".factcheck-{secrets.token_hex(8)}.part")
        placed = False
        try:
            _write_through(part, content)
            if target.exists():
                # who may read the old report may read the new one
                part.chmod(stat.S_IMODE(target.stat().st_mode))
            part.replace(target)
            placed = True
        finally:
            if not placed:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
    except OSError as problem:
        raise _refusal(path, problem) from None
    _sync_folder(target)


def _target(path: Path) -> Path:
    try:
        target = Path(os.path.realpath(path))
    except ValueError:
        raise ExportFailed("The file name holds a character that no file can have.", "Choose another name.") from None
    if target.is_dir():
        raise ExportFailed(f"{path.name or path} is a folder.", "Add a file name to it.")
    if target.exists():
        if not target.is_file():
            raise ExportFailed(f"{path.name} is not an ordinary file.", "Choose another name.")
        if not os.access(target, os.W_OK):
            raise ExportFailed(f"{path.name} is read-only; it is as it was.", "Choose another name.")
    return target


def _write_through(part: Path, content: bytes) -> None:
    """Writes `part` to the disk; where the system can, it has no name before it is whole, so a kill leaves nothing."""
    if hasattr(os, "O_TMPFILE"):
        try:
            _fill(os.open(part.parent, os.O_TMPFILE | os.O_WRONLY, _MODE), content, name_it=part)
            return
        except OSError as problem:
            if problem.errno not in _NOT_OFFERED:
                raise
    _fill(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _MODE), content)


def _fill(descriptor: int, content: bytes, name_it: Path | None = None) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        if name_it is not None:
            # a folder's descriptor, unused for an absolute path, makes Python take the call that follows links
            folder = os.open(name_it.parent, os.O_RDONLY)
            try:
                os.link(f"/proc/self/fd/{file.fileno()}", name_it, src_dir_fd=folder)
            finally:
                os.close(folder)


def _sync_folder(target: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there; the replacement is written through by the system
        return
    try:
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as problem:
        if problem.errno in (errno.EINVAL, errno.ENOTSUP, errno.EACCES):
            return  # some network disks know no such request, some folders may be written but not read
        raise ExportFailed(
            f"{target.name} was written, but the disk did not confirm it ({problem.strerror}).",
            "Open the report to see that it is whole, or export again to another disk.",
        ) from None


def _refusal(path: Path, problem: OSError) -> ExportFailed:
    code = problem.errno or 0
    why = _SENTENCES.get(code) or problem.strerror or "The disk refused"
    return ExportFailed(
        f"{path.name} was not written: {why[0].lower()}{why[1:]}.",
        _NEXT_STEPS.get(code, "Choose another folder or disk and export again."),
    )
