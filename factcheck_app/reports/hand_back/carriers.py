"""Where in a document Word takes the border of a comment: beside a run, in a paragraph of the running text."""

from __future__ import annotations

from factcheck_app.reports.hand_back.word_names import Element, child, local, tags

# elements of a paragraph that hold runs, and in which ECMA-376 allows the borders of a comment's range
_HOLDERS = {"p", "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "sdtContent", "customXml", "dir", "bdo"}
_HEADS = {"smartTagPr", "customXmlPr", "fldData"}
# content controls of these kinds hold one plain value, which Word fills in anew
_PLAIN_CONTROLS = ("text", "dropDownList", "comboBox", "date", "dataBinding")


def carrier_of(element: Element) -> Element | None:
    """The run that holds the element, or what of its paragraph stands around it where no border may stand closer.

    For words in a text box it is the run that holds the box: Word ignores the range of a comment inside one
    ([MS-OI29500] 2.1.315). None where the element stands in no paragraph.
    """
    start = element
    for ancestor in element.iterancestors():
        if local(ancestor) == "txbxContent":
            start = ancestor
    carrier = start
    node = start
    while local(node) != "p":
        parent = node.getparent()
        if parent is None:
            return None
        if not _holds_runs(parent):
            carrier = parent
        node = parent
    return None if carrier is node or local(carrier) == "body" else carrier


def is_in_text_box(element: Element) -> bool:
    return next(element.iterancestors(*tags("txbxContent")), None) is not None


def outermost_start(carrier: Element) -> Element:
    """The carrier, or what it begins: a border before a link is clearer than one inside it."""
    while (parent := _edge_holder(carrier)) is not None:
        if any(local(one) not in _HEADS for one in carrier.itersiblings(preceding=True)):
            break
        carrier = parent
    return carrier


def outermost_end(carrier: Element) -> Element:
    """The carrier, or what it ends."""
    while (parent := _edge_holder(carrier)) is not None:
        if carrier.getnext() is not None:
            break
        carrier = parent
    return carrier


def _edge_holder(carrier: Element) -> Element | None:
    parent = carrier.getparent()
    if parent is None or local(parent) not in _HOLDERS - {"p"}:
        return None
    if local(parent) != "sdtContent":
        return parent
    control = parent.getparent()
    # a control around whole paragraphs is left alone: its border is no place beside a run
    return control if control is not None and _in_paragraph(control) else None


def _in_paragraph(element: Element) -> bool:
    parent = element.getparent()
    return (
        parent is not None and local(parent) in _HOLDERS and next(element.iterancestors(*tags("p")), None) is not None
    )


def _holds_runs(element: Element) -> bool:
    name = local(element)
    if name == "sdtContent":
        control = element.getparent()
        properties = child(control, "sdtPr") if control is not None else None
        return properties is None or all(child(properties, kind) is None for kind in _PLAIN_CONTROLS)
    return name in _HOLDERS
