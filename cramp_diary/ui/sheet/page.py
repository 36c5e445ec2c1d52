"""The page on which a paper record is typed in."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cramp_diary.domain.nights import Boundaries, Period
from cramp_diary.domain.paper import PaperField
from cramp_diary.exchange.paper.night import PaperNight, PaperRules
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.sheet.content import NOTHING, Cells, Content, Key
from cramp_diary.ui.sheet.draft import CELLS, SheetChoice
from cramp_diary.ui.sheet.frame import SheetFrame
from cramp_diary.ui.sheet.head import SheetHead
from cramp_diary.ui.sheet.keeper import Keeper
from cramp_diary.ui.sheet.key_row import KeyRow
from cramp_diary.ui.sheet.model import SheetModel
from cramp_diary.ui.sheet.rows import CHUNK, SheetRows
from cramp_diary.ui.sheet.view import SheetView
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.pages import NEW_FACTOR
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.sheet import SheetWords, done_line, not_saved, save_nights, saved_nights

if TYPE_CHECKING:
    from cramp_diary.domain.changes import Change

__all__ = ["SheetPage"]

WEEKS_BACK: Final = 4
BETWEEN: Final = 16
REDO: Final = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))
UNDO: Final = QKeySequence("Ctrl+Z")
SAVE: Final = QKeySequence("Ctrl+S")


class SheetPage(DiaryPage):
    """A row for each night; all that was typed goes into the diary as one change.

    What the diary has already is shown and stays as it is.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session, SheetWords.title)
        self.content = Content()
        now = session.clock.now().wall
        nothing = SheetRows.empty(now.date(), PaperRules((), Boundaries(), now), self.content)
        self.model = SheetModel(nothing, self)
        self.table = SheetView(session.look, self.model)
        self.head = SheetHead(session.look, self)
        self.line = Label(session.look, "", Step.SMALL, muted=True)
        # Behind the last cell everything is typed: what Tab comes to next is saving.
        self.save_below = Button(session.look, SheetWords.done)
        self.keeper = Keeper(session, self._all_cells, self)
        self._choice = SheetChoice()
        self._is_read = False
        self._goal: Key | None = None
        self._saved: tuple[Change, Cells] | None = None
        self._compose()
        self._connect()

    def _compose(self) -> None:
        self.set_subtitle(SheetWords.subtitle)
        self.actions.addWidget(self.head.row)
        self.body.addWidget(SheetFrame(self.look, self.table), 1)
        self.body.addWidget(KeyRow(self.look))
        foot = QHBoxLayout()
        foot.setSpacing(BETWEEN)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.save_below)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.head.first_chosen.connect(self.begin_with)
        self.head.column_turned.connect(self.show_column)
        self.head.more_wanted.connect(self._ask_more)
        self.head.save_wanted.connect(self.save)
        self.save_below.clicked.connect(self.save)
        self.head.back_wanted.connect(self._lead_back)
        self.table.typed.connect(self.keeper.keep_soon)
        self.table.line_closed.connect(self.keeper.keep_now)
        self.table.entered.connect(lambda: self.scroll_to(self.table))
        self.table.moved.connect(lambda: self.scroll_to(self.table))
        self.table.left.connect(self._leave_table)
        self.table.hands.columns_needed.connect(self._show_columns)
        self.model.typed.connect(self._typed)
        self.session.changed.connect(self._follow_undo)
        self.session.closing.connect(self._forget)
        self.session.unfinished_changed.connect(self._look_after)
        self.session.form_wanted.connect(self._go_on)
        self.session.preferences_changed.connect(self.refresh)

    # What is shown

    def reload(self) -> None:
        """Show the nights as the diary holds them now, with what was typed over them."""
        if not self._is_read:
            cells, self._choice = self.keeper.read()
            self.content.load(cells)
            self._is_read = True
            self._goal = self._goal or self._first_typed()
        self.table.finish_typing()
        where, self._goal = self._goal or self._where(), None
        services = self.session.services
        volumes = self.session.preferences.volumes
        last = services.library.last_night()
        first = min(self._first(last), last)
        rules = services.back_filling.rules(volumes)
        rows = SheetRows(
            first=first,
            last=last,
            rules=rules,
            columns=tuple(one for one in rules.columns if one.key not in self._choice.hidden),
            content=self.content,
            held=services.back_filling.held(Period(first, last), volumes),
            shown=0,
        )
        self.model.show_rows(replace(rows, shown=min(CHUNK, rows.all_rows)))
        self.head.show_first(first)
        self.head.show_columns(rules.columns, self._choice.hidden)
        self._go_back_to(where)
        self._count()

    def first_stop(self) -> QWidget | None:
        """Return the table."""
        return self.table

    def begin_with(self, night: date) -> None:
        """Let the sheet begin with another night; what was typed for earlier ones keeps it back."""
        self._goal = night, PaperField.CRAMPS.value
        self._choose(replace(self._choice, first=night))

    def show_column(self, key: str, shown: bool) -> None:  # noqa: FBT001 - a signal carries it
        """Show a column, or hide it; what was typed in it stays."""
        hidden = self._choice.hidden - {key} if shown else self._choice.hidden | {key}
        if hidden != self._choice.hidden:
            self._choose(replace(self._choice, hidden=hidden))

    # What the person does

    def save(self) -> None:
        """Put all rows into the diary, or the keyboard on what cannot be understood."""
        self.table.finish_typing()
        typed = self.model.rows.typed()
        wrong = [night for night in typed if night.problems]
        if wrong:
            self._go_to_problem(wrong[0])
            self.line.set_text(not_saved(len(wrong), wrong[0].night))
            self.table.announce(self.line.text())
            return
        told = [night for night in typed if night.told]
        if not told:
            self._take_over(NOTHING)
            self.session.page_wanted.emit("diary")
            return
        self.session.editor.do(saved_nights(len(told)), lambda: self._write(told))

    def undo(self) -> None:
        """Take back what was typed last; say so where the sheet begins."""
        if self.content.can_undo():
            self._follow(self.content.undo())
        else:
            self.table.say(SheetWords.beginning)

    def redo(self) -> None:
        """Type it again."""
        self._follow(self.content.redo())

    def event(self, event: QEvent) -> bool:
        """Keep the key of saving, and those of undo while they are about what was typed."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._own(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, take back and repeat what was typed."""
        own = self._own(event)
        if own is None:
            super().keyPressEvent(event)
        else:
            own()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when the page is left."""
        super().hideEvent(event)
        self.table.finish_typing()
        self.keeper.keep_now()
        if not event.spontaneous() and not self.content.cells:
            # Nothing is left of this visit: the next one begins with the window's undo.
            self.content.load(NOTHING)

    def _own(self, event: QKeyEvent) -> Callable[[], None] | None:
        keys = QKeySequence(event.keyCombination())
        # At the beginning of what was typed, the key must not go on to what other pages did.
        if keys == SAVE:
            return self.save
        if keys == UNDO and (self.content.can_undo() or self.content.has_typing()):
            return self.undo
        return self.redo if keys in REDO and self.content.can_redo() else None

    def _write(self, told: list[PaperNight]) -> "Change":
        change = self.session.services.back_filling.save(told)
        self._saved = change, self.content.cells
        self._take_over(NOTHING)
        return change

    def _follow_undo(self, change: "Change") -> None:
        """Give back what was typed when saving it is taken back, and the other way round."""
        if self._saved is None or not change.entries:
            return
        made, cells = self._saved
        if change == made.undo:
            self._take_over(cells)
            self.refresh()
        elif change == made and self.content.cells == cells:
            self._take_over(NOTHING)
            self.refresh()

    def _take_over(self, cells: Cells) -> None:
        self.content.load(cells)
        self.model.content_changed()
        self.keeper.keep_now()

    def _follow(self, where: Key | None) -> None:
        self.model.content_changed()
        self._go_back_to(where)

    def _lead_back(self) -> None:
        self.session.page_wanted.emit("diary")

    def _ask_more(self) -> None:
        self.session.page_wanted.emit("settings")
        self.session.form_wanted.emit(NEW_FACTOR)

    def _leave_table(self) -> None:
        self.head.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_after(self) -> None:
        """Let go of what was thrown away from another page."""
        if self._is_read and self.session.is_open and self.keeper.is_thrown_away():
            self.keeper.forget()
            self.table.finish_typing(keep=False)
            self._take_over(NOTHING)

    def _go_on(self, key: str) -> None:
        """Go on with what was left: at its first night."""
        if key != CELLS or not self.session.is_open:
            return
        if not self.content.cells:
            self._is_read = False
            self.refresh()
        self._goal = self._first_typed()
        self.refresh()

    def _first_typed(self) -> Key | None:
        return next(((night, PaperField.CRAMPS.value) for night in self.content.nights()), None)

    def _forget(self) -> None:
        """Let go of the diary that is closed; what was typed is kept in it."""
        self.table.finish_typing()
        self.keeper.keep_now()
        self._is_read = False
        self._saved = None
        self.content.load(NOTHING)

    # Where the keyboard is

    def _where(self) -> Key | None:
        index = self.table.currentIndex()
        return self.model.cell(index) if index.isValid() else None

    def _go_back_to(self, where: Key | None) -> None:
        index = self.model.place(*where) if where else None
        if index is not None and index.isValid():
            self.table.go_to(index)
        else:
            self.table.go_to_first()

    def _go_to_problem(self, night: PaperNight) -> None:
        key = next(iter(night.problems))
        self._show_columns({key})
        if night.night < self.model.rows.first:
            self.begin_with(night.night)
        self._go_back_to((night.night, key))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_columns(self, keys: Collection[str]) -> None:
        hidden = self._choice.hidden - set(keys)
        if hidden != self._choice.hidden:
            self._choose(replace(self._choice, hidden=hidden))

    def _first(self, last: date) -> date:
        first = self._choice.first or last - timedelta(weeks=WEEKS_BACK) + timedelta(days=1)
        return min([first, *self.content.nights()])

    def _choose(self, choice: SheetChoice) -> None:
        self._choice = choice
        self.keeper.keep_choice(choice)
        self.refresh()

    # What was typed

    def _all_cells(self) -> Cells:
        open_cell = self.table.being_typed()
        return {**self.content.cells, **(dict([open_cell]) if open_cell else {})}

    def _typed(self) -> None:
        # A line that is still open is kept as it is understood, as soon as it is closed.
        if self.table.editor() is None:
            self.keeper.keep_now()
        nights = self.content.nights()
        if nights and nights[0] < self.model.rows.first:
            self.refresh()
        self._count()

    def _count(self) -> None:
        typed = self.model.rows.typed()
        told = sum(1 for night in typed if night.told)
        self.head.show_count(told)
        self.save_below.set_words(save_nights(told))
        self.save_below.setVisible(told > 0)
        sound = [night for night in typed if not night.problems]
        known = [night for night in sound if self._is_known(night)]
        self.line.set_text(done_line(len(known), len(sound) - len(known)))

    def _is_known(self, night: PaperNight) -> bool:
        rows = self.model.rows
        return night.row.cramps.count is not None or rows.is_held(rows.row_of(night.night))
