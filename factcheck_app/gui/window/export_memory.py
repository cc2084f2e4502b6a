"""The last choices of the export dialog, in the settings and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from factcheck_app.domain.export_format import FORMAT_BY_CODE
from factcheck_app.domain.export_options import ClaimOrder, CommentChoice, ExportOptions, Include
from factcheck_app.gui.exporting.export_choice import ExportChoice
from factcheck_app.settings import Settings


def choice_of_settings(settings: Settings, name: str) -> ExportChoice:
    """What was chosen last, for files called `name`; codes that are not known any more are passed over."""
    known = {str(part) for part in Include}
    # a folder that is gone by now, or on a disk that is not here, would refuse the files
    has_folder = bool(settings.export_folder) and Path(settings.export_folder).is_dir()
    return ExportChoice(
        folder=Path(settings.export_folder) if has_folder else Path.home(),
        name=name,
        formats=tuple(FORMAT_BY_CODE[code] for code in settings.export_formats if code in FORMAT_BY_CODE),
        options=ExportOptions(
            include=frozenset(Include(code) for code in settings.export_include if code in known),
            order=ClaimOrder(settings.export_order),
            comments=CommentChoice(settings.export_comments),
            tracked_changes=settings.export_tracked_changes,
            tag_long=settings.export_tag_long,
            header=settings.report_header,
        ),
        logo=settings.report_logo,
    )


def settings_of_choice(choice: ExportChoice) -> dict[str, Any]:
    """What is to be remembered of a choice, by the names of the settings."""
    options = choice.options
    return {
        "export_folder": str(choice.folder),
        "export_formats": tuple(wanted.code for wanted in choice.formats),
        "export_include": tuple(sorted(str(part) for part in options.include)),
        "export_order": str(options.order),
        "export_comments": str(options.comments),
        "export_tracked_changes": options.tracked_changes,
        "export_tag_long": options.tag_long,
        "report_header": options.header,
        "report_logo": choice.logo,
    }
