"""There is a maker for every format that can be named, and it gives what the format says."""

from __future__ import annotations

import pytest

from factcheck_app.domain.export_format import FORMAT_BY_CODE, FORMATS, ExportKind
from factcheck_app.reports.formats import ExportOptions
from factcheck_app.reports.makers import make_file
from tests.fakes.exports import make_material


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", [known.code for known in FORMATS if known.kind is not ExportKind.PACK])
def test_a_file_is_made_of_the_same_material_twice_alike(code: str) -> None:
    material, options = make_material(), ExportOptions(clean_copy=True)
    first, again = (make_file(FORMAT_BY_CODE[code], material, options) for _ in range(2))
    assert len(first.content) == pytest.approx(len(again.content), rel=0.01)
    assert first.remarks == again.remarks
