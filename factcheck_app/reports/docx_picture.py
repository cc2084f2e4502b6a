"""A picture in a Word document, with the words that stand for it where it cannot be seen."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import quoteattr

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

_EMU = 9525  # English Metric Units to a design pixel: 914,400 to the inch over 96
_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg"}
_INLINE = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:drawing>
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>
<wp:docPr id="{number}" name={name} descr={words}/><a:graphic>
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="{number}" name={name} descr={words}/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""


def picture_run(part: Any, content: bytes, media_type: str, size: tuple[float, float], words: str, number: int) -> Any:
    """A run that shows the picture at a size in design pixels; `part` is the part of the package it stands in.

    `number` is unique in the document. The bytes go in as they are.
    """
    name = PackURI(f"/word/media/picture{number}.{_ENDINGS[media_type]}")
    relation = part.relate_to(Part(name, media_type, content, part.package), RELATIONSHIP_TYPE.IMAGE)
    return parse_xml(
        _INLINE.format(
            width=round(size[0] * _EMU),
            height=round(size[1] * _EMU),
            number=number,
            name=quoteattr(f"Picture {number}"),
            words=quoteattr(words),
            relation=relation,
        )
    )
