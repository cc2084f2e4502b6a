"""The annotated article as one web page that needs nothing else: no script, no request, light and dark, printable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby, zip_longest

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from factcheck_app.domain.article import BlockKind
from factcheck_app.reports.annotated.article_head import make_head
from factcheck_app.reports.annotated.margin_note import MarginNote
from factcheck_app.reports.annotated.marked_article import MarkedBlock, mark_article
from factcheck_app.reports.annotated.page_colours import colour_rules
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.resource_files import resource_path


@dataclass(frozen=True, slots=True)
class BlockGroup:
    """A block, or the rows of a table; `has_head` where the first row heads the columns.

    `heads_noted` is a heading over a group that has notes: it stays with it.
    """

    blocks: tuple[MarkedBlock, ...]
    heads_noted: bool = False

    @property
    def is_table(self) -> bool:
        return self.blocks[0].kind is BlockKind.TABLE_ROW

    @property
    def has_head(self) -> bool:
        words = ["".join(piece.text for piece in cell) for cell in self.blocks[0].cells]
        return len(self.blocks) > 1 and len(words) > 1 and not any(word[:1].isdigit() for word in words)

    @property
    def columns(self) -> int:
        return max(len(block.cells) for block in self.blocks)


def make_annotated_html(material: ExportMaterial, options: ExportOptions) -> bytes:
    """The page in UTF-8; every text of draft and review is escaped. Raises ExportFailed where the logo is none."""
    marked = mark_article(material.review, options)
    css = resource_path("report", "annotated.css").read_text(encoding="utf-8")
    page = _template().render(
        head=make_head(material, options, marked),
        css=colour_rules(options.theme) + css,
        theme=str(options.theme),
        groups=group_blocks(marked.blocks),
        unplaced=marked.unplaced,
    )
    return page.encode()


def group_blocks(blocks: Iterable[MarkedBlock]) -> list[BlockGroup]:
    """Each block alone, but for the rows of a table."""
    groups: list[BlockGroup] = []
    for is_row, run in groupby(blocks, key=lambda block: block.kind is BlockKind.TABLE_ROW):
        rows = tuple(run)
        groups += [BlockGroup(rows)] if is_row else [BlockGroup((block,)) for block in rows]
    return [
        replace(group, heads_noted=_heads(group.blocks[0]) and bool(_notes_of(below.blocks)))
        for group, below in zip_longest(groups, groups[1:], fillvalue=BlockGroup(()))
    ]


def _heads(block: MarkedBlock) -> bool:
    return block.kind is BlockKind.HEADING or block.is_title


def _notes_of(blocks: Sequence[MarkedBlock]) -> list[MarginNote]:
    return [note for block in blocks for note in block.begins if note.says_something]


def _names_of(notes: Sequence[MarginNote]) -> str:
    numbers = [str(note.number) for note in notes]
    return f"claim {numbers[0]}" if len(numbers) == 1 else f"claims {', '.join(numbers[:-1])} and {numbers[-1]}"


@cache
def _template() -> Template:
    loader = FileSystemLoader(resource_path("report"))
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    environment.filters |= {"notes_of": _notes_of, "names_of": _names_of}
    return environment.get_template("annotated.html.jinja")
