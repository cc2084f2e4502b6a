"""Finding in the open draft, its claims and notes, in the library, and every command by its name: one field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.word_search import find_words, holds_words
from factcheck_app.gui.commands.desk_actions import Command, Subject, subject_words
from factcheck_app.gui.commands.library_finding import LibraryFinding
from factcheck_app.gui.finding.find_field import FindField
from factcheck_app.gui.finding.find_list import FindList
from factcheck_app.gui.finding.find_row import FindRow, excerpt
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.window.desk import Desk

# rows of one section; the draft itself marks every place
_MOST_ROWS = 8
# a letter of a book stands in more, which nobody goes through
_MOST_PLACES = 10_000
_WAIT_MS = 40

# every command that may run now, with its key
Palette = Callable[[], list[tuple[Command, str]]]


class FindCommands(QObject):
    """Ctrl+F begins with what is in the draft, Ctrl+K with the commands; both list both."""

    def __init__(
        self,
        look: Look,
        field: FindField,
        desk: Desk,
        palette: Palette,
        library: LibraryFinding,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._field = field
        self._desk = desk
        self._palette = palette
        self._library = library
        self._list = FindList(look, window)
        self._commands = self.tr("Commands")
        self._nothing = self.tr("Nothing found. Words are taken as they stand; try fewer of them.")
        self._review: Review | None = None
        self._commands_first = True
        self._came_from: QWidget | None = None
        self._places: list[TextSpan] = []
        self._place = -1
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.look_up)
        field.textEdited.connect(lambda _text: self._wait.start(_WAIT_MS))
        field.entered.connect(self.look_up)
        field.left.connect(self._leave_list)
        library.found.connect(self._add_found)
        library.show_in_draft = self._show_in_draft
        field.step_requested.connect(self._list.mark_next)
        field.choice_requested.connect(self._choose)
        field.escaped.connect(self.leave)
        self._list.chosen.connect(self._run)

    def commands(self) -> Sequence[Command]:
        find = Subject.FIND
        return [
            Command(self.tr("Find…"), ("Ctrl+F",), self.open_find, find, needs_claim=False),
            Command(self.tr("Find the next place"), ("F3", "Ctrl+G"), lambda: self.step(1), find),
            Command(self.tr("Find the place before"), ("Shift+F3", "Ctrl+Shift+G"), lambda: self.step(-1), find),
            Command(self.tr("Run a command by its name"), ("Ctrl+K",), self.open_palette, find, needs_claim=False),
        ]

    def open_find(self) -> None:
        """Ctrl+F: what is selected in the draft is what is sought."""
        selected = " ".join(self._desk.article.draft.selected_words().split())
        self._open(commands_first=False)
        if selected:
            self._field.setText(selected[: self._field.maxLength()])
        self._field.selectAll()
        self.look_up()

    def open_palette(self) -> None:
        """Ctrl+K: the commands."""
        self._open(commands_first=True)
        self._field.clear()
        self.look_up()

    def look_up(self) -> None:
        """Lists what fits the words in the field."""
        sought = self._field.text().strip()
        self._find_places(sought)
        parts = [self._command_rows(sought), self._found_rows(sought)]
        rows = [row for part in (parts if self._commands_first else reversed(parts)) for row in part]
        if not sought and not self._commands_first:
            self._leave_list()
            return
        self._list.show_rows(rows, self.tr("Looking in the library…") if sought else self._nothing)
        self._library.seek(sought)
        if self._field.hasFocus():
            self._list.open_under(self._field)

    def step(self, by: int) -> None:
        """F3: the next place of the words in the draft, round and round."""
        if self._places:
            self._show_place((self._place + by) % len(self._places))

    def leave(self) -> None:
        """Esc: the keyboard goes back to where it was, and the marks in the draft go."""
        self._list.hide()
        self._field.clear()
        self._find_places("")
        back = self._came_from
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._review is not None:
            self._desk.claims.keys.focus_list()

    # what the window tells

    def show_review(self, review: Review | None) -> None:
        """What was sought in another draft is not sought in this one."""
        self._review = review
        self._field.clear()
        self._places, self._place = [], -1
        self._list.hide()

    def show_shaped(self, review: Review) -> None:
        """Claims were added, cut, joined or given other ends; places that were found stay marked."""
        self._review = review

    def show_selected(self, claim_id: str) -> None:
        """Places that were found stay marked while the reviewer goes through the claims."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Notes are read when they are sought."""
        if self._review is not None:
            self._review = self._review.with_judgement(claim.id, claim.judgement)

    # inside

    def _open(self, *, commands_first: bool) -> None:
        self._commands_first = commands_first
        focus = QApplication.focusWidget()
        if focus is not self._field:
            self._came_from = focus
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_list(self) -> None:
        self._library.stop()
        self._list.hide()

    def _add_found(self, rows: Sequence[FindRow]) -> None:
        self._list.add_rows(rows, self._nothing)
        if self._field.hasFocus():
            self._list.open_under(self._field)

    def _show_in_draft(self, sought: str, start: int | None) -> None:
        """The words that led here from the library, marked in the draft that is open now."""
        self._field.setText(sought)
        self._find_places(sought)
        index = next((number for number, span in enumerate(self._places) if span.start == start), 0)
        if self._places:
            self._show_place(index)

    def _choose(self) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self.look_up()
        if self._list.isVisible():
            self._list.choose_marked()
        else:
            self.step(1)

    def _run(self, row: FindRow) -> None:
        if row.section == self._commands:
            # a command works on what had the keyboard before
            self.leave()
        row.choose()

    def _command_rows(self, sought: str) -> Iterator[FindRow]:
        found = [(command, key) for command, key in self._palette() if holds_words(command.words, sought)]
        rows: dict[str, FindRow] = {}
        for command, key in found if self._commands_first or not sought else found[:_MOST_ROWS]:
            marks = _marks(command.words, sought)
            row = FindRow(
                self._commands, command.words, command.run, subject_words(command.subject), key, "chevr", marks
            )
            rows.setdefault(command.words, row)
        yield from rows.values()

    def _found_rows(self, sought: str) -> Iterator[FindRow]:
        review = self._review
        if review is None or not sought:
            return
        section = self.tr("In the draft, {count}").format(count=self._count_words())
        for index, span in enumerate(self._places[:_MOST_ROWS]):
            words, mark = excerpt(review.article.text, span)
            choose = partial(self._show_place, index)
            yield FindRow(section, words, choose, icon="doc", marks=(mark,))
        more = len(self._places) - _MOST_ROWS
        if more > 0:
            words = (
                self.tr("1 more place in the draft: F3 goes from one to the next")
                if more == 1
                else self.tr("{count} more places in the draft: F3 goes from one to the next").format(count=f"{more:,}")
            )
            yield FindRow(section, words, partial(self._show_place, _MOST_ROWS), key="F3", icon="chevr")
        yield from islice(self._claim_rows(review, sought), _MOST_ROWS)

    def _count_words(self) -> str:
        count = len(self._places)
        if count == _MOST_PLACES:
            return self.tr("the first {count} places").format(count=f"{count:,}")
        return self.tr("1 place") if count == 1 else self.tr("{count} places").format(count=f"{count:,}")

    def _claim_rows(self, review: Review, sought: str) -> Iterator[FindRow]:
        for claim in review.claims:
            choose = partial(self._show_claim_of, claim.id)
            if sought == str(claim.number):
                yield FindRow(
                    self.tr("Claims"),
                    claim.claim.text,
                    choose,
                    self.tr("claim {number}").format(number=claim.number),
                    icon="flag",
                )
            note, wording = self.tr("note of claim {number}"), self.tr("wording of claim {number}")
            for aside, text in ((note, claim.judgement.note), (wording, claim.judgement.wording)):
                span = next(find_words(text, sought), None) if text else None
                if span is not None:
                    words, mark = excerpt(text, span)
                    said = aside.format(number=claim.number)
                    yield FindRow(self.tr("Notes and wordings"), words, choose, said, icon="comment", marks=(mark,))

    def _find_places(self, sought: str) -> None:
        text = self._review.article.text if self._review is not None else ""
        before, self._places = self._places, list(islice(find_words(text, sought), _MOST_PLACES))
        if self._places != before:
            self._place = -1
        self._desk.article.draft.show_found(self._places, self._place)

    def _show_place(self, index: int) -> None:
        self._place = index
        self._desk.article.tabs.open_page("Draft")
        self._desk.article.draft.show_found(self._places, index)
        self._desk.article.draft.bring_place_into_view(self._places[index])

    def _show_claim_of(self, claim_id: str) -> None:
        self._desk.claims.select_claim(claim_id)
        self._desk.claims.keys.focus_list()


def _marks(words: str, sought: str) -> tuple[TextSpan, ...]:
    return tuple(span for word in sought.split() for span in islice(find_words(words, word), 1))
