"""Word files that may not be written into: signed, with macros, or protected by their author."""

from __future__ import annotations

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.hand_back.word_names import child, is_on, value
from factcheck_app.reports.hand_back.word_package import CLEAN_INSTEAD, WordPackage

# what a protected document lets a reader do all the same
_COMMENTS_ALLOWED = {"comments", "trackedChanges", "none"}
_PASSWORD_MARKS = ("hash", "hashValue", "cryptAlgorithmSid", "algorithmName")


def refuse_closed(package: WordPackage) -> None:
    """Raises ExportFailed, which offers the clean copy, where comments would break the file or the author's lock."""
    names = [name.casefold() for name in package.names]
    if any(name.startswith("_xmlsignatures/") for name in names):
        raise ExportFailed(
            "The author's Word file carries a digital signature, which any comment would break.", CLEAN_INSTEAD
        )
    has_macros = any(name.rsplit("/", 1)[-1].startswith("vbaproject") for name in names)
    if has_macros or "macroenabled" in package.content_type(package.main_part).casefold():
        raise ExportFailed("The author's Word file carries macros, and such a file is not handed on.", CLEAN_INSTEAD)
    if _is_locked(package):
        raise ExportFailed("The author's Word file is protected against changes.", CLEAN_INSTEAD)


def allows_tracked_changes(package: WordPackage) -> bool:
    """Whether words may be changed: not in a file that its author opened for comments alone."""
    part = package.related("settings")
    protection = child(package.xml(part), "documentProtection") if part else None
    return not is_on(protection, "enforcement", absent=False) or value(protection, "edit") != "comments"


def _is_locked(package: WordPackage) -> bool:
    part = package.related("settings")
    if not part:
        return False
    settings = package.xml(part)
    protection = child(settings, "documentProtection")
    if (
        is_on(protection, "enforcement", absent=False)
        and (value(protection, "edit") or "none") not in _COMMENTS_ALLOWED
    ):
        return True
    # a mere recommendation to open it for reading locks nothing
    writing = child(settings, "writeProtection")
    return any(value(writing, mark) for mark in _PASSWORD_MARKS)
