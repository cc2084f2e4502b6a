"""The window's texts in the reviewer's language; a text that nobody translated stays as it is written here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from factcheck_app.resource_files import resource_path


def translate(context: str, text: str) -> str:
    """A text of a function, or one marked with QT_TRANSLATE_NOOP; objects of Qt say `self.tr(text)` themselves.

    `context` is the name of the module that says it, so that a translator sees where the text stands.
    """
    return QCoreApplication.translate(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is, marked for the extraction; `translate` with the same context gives what is shown.

    For tables of modules and classes, which are made before a translation is installed. Qt's own of this name, by
    which its extraction goes, has no types.
    """
    return text


def install_translation(
    application: QCoreApplication, locale: QLocale | None = None, folder: Path | None = None
) -> QTranslator | None:
    """Lets the window speak the language of this computer where resources/translations has it; None where not.

    To be called before the window is made: its texts are taken when its parts are. `folder` holds files like
    factcheck_desk_de.qm.
    """
    translator = QTranslator(application)
    if not translator.load(
        locale or QLocale(), "factcheck_desk", "_", str(folder or resource_path("translations"))
    ) or not application.installTranslator(translator):
        return None
    return translator
