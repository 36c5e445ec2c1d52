"""Shows every widget in one window and saves pictures of it to build/gallery.

Run it from the top of the checkout: PYTHONPATH=. python tests/ui/gallery.py
Set QT_QPA_PLATFORM=offscreen to see nothing but the pictures.
"""

import sys
from collections.abc import Iterator
from datetime import date, time
from operator import itemgetter
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.dress import Dress
from cramp_diary.ui.look.focus_ring import FocusRing
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT
from cramp_diary.ui.look.type import SEMIBOLD, Step, load_fonts
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.buttons import (
    BigButton,
    Button,
    DrinkButton,
    IconButton,
    LinkButton,
)
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import Chip, ChoiceChips
from cramp_diary.ui.widgets.fields import (
    ChoiceField,
    DateField,
    LongTextField,
    NumberField,
    TextField,
    TimeField,
)
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.nav_rail import NavItem, NavRail
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.page import Page
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.table import Column, ReadOnlyTable, TableView
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.ui.widgets.undo_bar import UndoBar

OUT: Final = Path("build/gallery")
PAGES: Final = (
    NavItem("tonight", "Tonight", "moon"),
    NavItem("diary", "Diary", "calendar"),
    NavItem("medicines", "Medicines", "capsule"),
    NavItem("trends", "Trends", "chart"),
    NavItem("factors", "What goes with it", "links"),
    NavItem("report", "Report", "page"),
    NavItem("settings", "Settings", "gear"),
)


def evening_card(look: Look) -> Card:
    """Return segments as on Tonight."""
    card = Card(look, "This evening")
    card.head.addWidget(Label(look, "Left open means not recorded", Step.SMALL, muted=True))
    for words, value in (("Stretched before bed", True), ("Stood for more than 4 hours", False)):
        row = QHBoxLayout()
        row.addWidget(Label(look, words), 1)
        choice = Segmented(look, (("Yes", True), ("No", False)), can_clear=True, name=words)
        choice.set_value(value)
        row.addWidget(choice)
        card.body.addLayout(row)
    periods = [("4 weeks", 4), ("12 weeks", 12), ("25 weeks", 25), ("All", 0), ("Choose…", -1)]
    choice = Segmented(look, periods, name="Period")
    choice.set_value(25)
    card.body.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def drinks_card(look: Look) -> Card:
    """Return drinks as on Tonight."""
    card = Card(look, "Drinks")
    drinks = (
        ("Glass of water", "250 ml", "glass"),
        ("Large water", "500 ml", "glass"),
        ("Cup of coffee", "237 ml", "cup"),
        ("Something else", "", "more"),
    )
    for pair in (drinks[:2], drinks[2:]):
        row = QHBoxLayout()
        row.setSpacing(10)
        for drink in pair:
            row.addWidget(DrinkButton(look, *drink))
        card.body.addLayout(row)
    card.body.addWidget(
        Label(look, "Since 05:00: water 1000 ml, coffee 2 cups", Step.SMALL, muted=True)
    )
    return card


def tablets_card(look: Look) -> Card:
    """Return ticks as on Tonight."""
    card = Card(look, "Tablets today")
    card.body.setSpacing(0)
    for words, detail, second in (
        ("Amlodipine", "5 mg", "taken 08:05"),
        ("Atorvastatin", "10 mg", "taken 21:40"),
        ("Vitamin D3", "20 mcg", "not ticked"),
    ):
        row = TickRow(look, words, second, detail=detail)
        row.setChecked(second.startswith("taken"))
        card.body.addWidget(row)
    off = TickRow(look, "What I would like to know")
    off.setEnabled(False)
    card.body.addWidget(off)
    return card


def answers_card(look: Look) -> Card:
    """Return chips and number keys as on Tonight."""
    card = Card(look)
    keys = NumberKeys(look, name="How bad was it at its worst?")
    keys.set_value(7)
    chips = ChoiceChips(look, [(w, w) for w in ("Under 1 min", "1 to 5 min", "5 to 10 min")])
    chips.set_value("1 to 5 min")
    many = ChoiceChips(
        look, [(w, w) for w in ("Stretched", "Stood up", "Massaged", "Warmed")], exclusive=False
    )
    many.set_value(("Stood up", "Warmed"))
    boxed = ChoiceChips(
        look, [(w, w) for w in ("No cramps", "Had cramps", "Don’t remember")], boxed=True
    )
    boxed.set_value("No cramps")
    for words, widget in (
        ("How bad was it at its worst?", keys),
        ("How long?", chips),
        ("What did you do?", many),
        ("Fri 20 to Sat 21 Nov", boxed),
    ):
        card.body.addWidget(Label(look, words, Step.BODY, SEMIBOLD))
        card.body.addWidget(widget)
    row = FlowLayout()
    row.addWidget(Button(look, "Keep these", main=True, height=44))
    row.addWidget(Button(look, "Leave it as it is", height=44))
    row.addWidget(Button(look, "Undo", "undo", key="Ctrl Z", height=44))
    card.body.addLayout(row)
    return card


def states_card(look: Look) -> Card:
    """Return buttons in every state."""
    card = Card(look, "States")
    for main in (False, True):
        row = FlowLayout()
        for words, state in (("Rest", ""), ("Hover", "hover"), ("Pressed", "down"), ("Off", "off")):
            button = Button(look, words, "pencil", main=main)
            put(button, state)
            row.addWidget(button)
        card.body.addLayout(row)
    row = FlowLayout()
    for icon in ("chevron-left", "chevron-right", "plus", "minus"):
        row.addWidget(IconButton(look, icon, icon))
    off = IconButton(look, "chevron-up", "up")
    off.setEnabled(False)
    row.addWidget(off)
    row.addWidget(LinkButton(look, "Show as table"))
    for state in ("", "hover", "down", "off"):
        chip = Chip(look, "Woke me")
        put(chip, state)
        row.addWidget(chip)
    card.body.addLayout(row)
    return card


def put(widget: Pressable, state: str) -> None:
    """Hold a widget in a state."""
    if state == "hover":
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    elif state == "down":
        widget.setDown(True)
    elif state == "off":
        widget.setEnabled(False)


def fields_card(look: Look) -> Card:
    """Return every field."""
    card = Card(look, "Fields")
    name = TextField(look, "Name")
    name.set_value("Amlodipine")
    wrong = NumberField(look, "Worst pain")
    wrong.set_value(12)
    wrong.show_problem("Pain goes from 0 to 10. Type another number, or ? if it is not on paper.")
    dose = NumberField(look, "Dose", "mg")
    dose.set_value(2.5)
    start, at = DateField(look, "From"), TimeField(look, "At")
    start.set_value(date(2026, 11, 23))
    at.set_value(time(3, 14))
    choice = ChoiceField(look, "Period", [("12 weeks to Sun 22 Nov", 12), ("All", 0)])
    note = LongTextField(look, "Note", "As long as you like")
    note.set_value("The left calf was still sore at noon.")
    off = TextField(look, "Off")
    off.set_value("Cannot be typed in")
    off.setEnabled(False)
    row = QHBoxLayout()
    row.addWidget(start)
    row.addWidget(at)
    row.addStretch(1)
    for item in (name, wrong, dose, row, choice, note, off):
        if isinstance(item, QLayout):
            card.body.addLayout(item)
        else:
            card.body.addWidget(item)
    return card


def table_card(look: Look) -> Card:
    """Return a table."""
    rows = (
        ("20 mg, evening", "Mar 2019", "14 Sep 2026", "Blood test, Dr Hale"),
        ("10 mg, evening", "15 Sep 2026", "still taken", ""),
        ("5 mg, evening", "15 Nov 2026", "still taken", ""),
    )
    titles = ("Dose", "From", "Until", "Reason")
    columns = tuple(Column[tuple[str, ...]](title, itemgetter(i)) for i, title in enumerate(titles))
    card = Card(look, "Atorvastatin")
    card.head.addWidget(Button(look, "Change dose…"))
    card.head.addWidget(Button(look, "Stop…"))
    view = TableView(look)
    model = ReadOnlyTable(columns, view)
    model.set_rows(rows)
    view.setModel(model)
    view.selectRow(1)
    card.body.addWidget(view)
    return card


def sample_page(look: Look) -> Page:
    """Return a page with everything on it."""
    page = Page(look, "Tonight")
    page.set_subtitle("Night of Mon 23 to Tue 24 Nov · it is 22:10")
    page.actions.addWidget(Button(look, "Drinks", "glass"))
    page.actions.addWidget(Button(look, "Add a medicine", "plus", main=True))
    page.body.addWidget(Banner(look, "This is a demo diary about an invented person."))
    page.body.addWidget(
        Banner(look, "The disk is full. Nothing was changed.", "warning", warning=True)
    )
    big = BigButton(look, "Cramp now")
    big.set_second_line("Saves 22:10, left calf, at once. Details can follow.")
    chips = QWidget()
    flow = FlowLayout(chips)
    flow.addWidget(Label(look, "Or it was", muted=True))
    for words in ("15 min ago", "30 min ago", "60 min ago", "Other time…"):
        flow.addWidget(Chip(look, words, checkable=False))
    again = BigButton(look, "Another cramp now")
    again.set_outline(True)
    left = (big, chips, evening_card(look), answers_card(look), again)
    right = (drinks_card(look), tablets_card(look), states_card(look), fields_card(look))
    page.two_columns(left, right)
    page.body.addWidget(table_card(look))
    return page


def sample_window(look: Look) -> QWidget:
    """Return a window with rail, page and undo bar."""
    window = QWidget()
    window.setObjectName("gallery")
    across = QHBoxLayout(window)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    rail = NavRail(look, PAGES)
    rail.set_chosen("tonight")
    rail.set_owner("Ruth’s diary", "Kept on this computer only")
    across.addWidget(rail)
    right = QVBoxLayout()
    page = sample_page(look)
    right.addWidget(page, 1)
    bar = UndoBar(look)
    holder = QVBoxLayout()
    holder.setContentsMargins(28, 0, 28, 16)
    holder.addWidget(bar)
    right.addLayout(holder)
    across.addLayout(right, 1)
    bar.show_message("Night of Fri 20 to Sat 21 Nov saved as no cramps.")

    def arrange() -> None:
        rail.set_narrow(page.is_narrow())
        rail.set_night(look.palette is NIGHT)

    page.arrangement_changed.connect(arrange)
    look.changed.connect(arrange)
    return window


def looks() -> Iterator[tuple[str, Look, int]]:
    """Yield a name, a look and the width of the window for each picture."""
    for palette in (LIGHT, DARK, NIGHT):
        for scale, width in ((1.0, 1280), (1.5, 1280), (2.0, 900)):
            yield f"{palette.name}-{round(scale * 100)}", Look(palette, scale), width


def main() -> int:
    """Save the pictures; stay open with `--stay`."""
    app = QApplication(sys.argv)
    load_fonts()
    OUT.mkdir(parents=True, exist_ok=True)
    wanted = [word for word in sys.argv[1:] if not word.startswith("-")]
    for name, look, width in looks():
        if wanted and name not in wanted:
            continue
        dress = Dress(app, look)
        ring = FocusRing(look, app)
        window = sample_window(look)
        window.resize(width, 2300 if look.scale == 1 else 3200)
        window.show()
        for _ in range(4):
            app.processEvents()
        button = window.findChild(DrinkButton)
        if isinstance(button, DrinkButton):
            button.setFocus(Qt.FocusReason.TabFocusReason)
        app.processEvents()
        window.grab().save(str(OUT / f"{name}.png"))
        if "--stay" in sys.argv:
            app.exec()
        window.close()
        ring.stop()
        dress.take_off()
    return 0


if __name__ == "__main__":
    sys.exit(main())
