"""The window's texts in the reviewer's language; a text that nobody translated stays as it is written here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from factcheck_app.resource_files import resource_path


def translate(context: str, text: str) -> str:
    """A text of a function, or one marked with QT_TRANSLATE_NOOP; objects of Qt say `self.tr(text)` themselves.

    `context` is the name of the module that says it, so that a translator sees where the text stands.
    """
    return QCoreApplication.translate(context, text)


def install_translation(application: QCoreApplication, locale: QLocale | None = None) -> bool:
    """Lets the window speak the language of this computer where resources/translations has it; False where not.

    To be called before the window is made: its texts are taken when its parts are.
    """
    translator = QTranslator(application)
    folder = str(resource_path("translations"))
    if not translator.load(locale or QLocale(), "factcheck_desk", "_", folder):
        return False
    return application.installTranslator(translator)
