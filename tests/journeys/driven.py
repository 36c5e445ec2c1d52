"""The real program in a process of its own, with hands; for tests that kill it.

`python -m tests.journeys.driven DIARY HANDS` starts it as a person does. Where the hands only
look, what they saw is printed as JSON and the program is closed.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary import app as program
from cramp_diary.ui.diary.adding import Addition
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.unfinished.lines import UnfinishedLine, UnfinishedLines

__all__ = ["HANDS"]

STEP_MS: Final = 20
KEPT_AFTER_MS: Final = 600

Hands = Callable[["Driven"], Iterator[bool]]


class Driven(program.Program):
    """Goes on to the next step of the hands whenever what they wait for holds."""

    def show(self) -> None:
        """Paint the window; from then on the hands are at work."""
        super().show()
        self._steps = HANDS[sys.argv[2]](self)
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(STEP_MS)

    def _go_on(self) -> None:
        # The program would say so in a dialog and go on.
        sys.excepthook = sys.__excepthook__
        is_done = True
        try:
            is_done = next(self._steps, None) is None
        finally:
            if is_done:
                self._timer.stop()
                self.window.close()

    def page(self, key: str) -> QWidget:
        """Show a page."""
        self.window.show_page(key)
        page = self.window.frame.shown()
        assert page is not None
        return page

    def until_open(self) -> Iterator[bool]:
        """Wait for the diary."""
        while not self.session.is_open:
            yield True


def pause(milliseconds: int) -> Iterator[bool]:
    """Do nothing for a while."""
    passed = QElapsedTimer()
    passed.start()
    while passed.elapsed() < milliseconds:
        yield True


def tell(what: object) -> None:
    """Say something to the test."""
    sys.stdout.write(json.dumps(what))
    sys.stdout.flush()


def fall() -> None:
    """End as by a power cut: nothing of the program runs any more."""
    os.kill(os.getpid(), signal.SIGKILL)


def fill_cramp(driven: Driven) -> Iterator[bool]:
    """Fill half of a form for a cramp of three nights ago, and fall."""
    yield from driven.until_open()
    page = driven.page("diary")
    assert isinstance(page, MonthPage)
    page.show_night(driven.session.services.library.tonight() - timedelta(days=3))
    page._add(Addition.CRAMP)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    QTest.keyClicks(form.onset.time.input, "25:99")
    form.place.muscle.input.setCurrentIndex(2)
    form.pain.members()[7].click()
    form.relief.members()[1].click()
    QTest.keyClicks(form.duration.number.input, "about 10")
    QTest.keyClicks(form.note.input, "after the long walk")
    tell(form.snapshot())
    yield from pause(KEPT_AFTER_MS)
    fall()


def see_cramp(driven: Driven) -> Iterator[bool]:
    """Print what Tonight says, and the form that the diary page shows."""
    yield from driven.until_open()
    yield from pause(KEPT_AFTER_MS)
    said = [line.words.text() for line in lines(driven.page("tonight"))]
    page = driven.page("diary")
    assert isinstance(page, MonthPage)
    form = page.form_card.place.form()
    shown = None if form is None else form.snapshot()
    tell({"said": said, "form": shown})


def fill_medicine(driven: Driven) -> Iterator[bool]:
    """Fill half of the form in which a medicine is added, and fall."""
    yield from driven.until_open()
    page = driven.page("medicines")
    assert isinstance(page, MedicinesPage)
    page.begin_adding()
    form = page.add_card.place.form()
    assert form is not None
    QTest.keyClicks(form.name_part.name.input, "Magnesium citrate")
    QTest.keyClicks(form.dose_fields.dose.input, "two or")
    form.dose_fields.times.members()[0].click()
    QTest.keyClicks(form.since.day.input, "31 Feb")
    tell(form.snapshot())
    yield from pause(KEPT_AFTER_MS)
    fall()


def see_medicine(driven: Driven) -> Iterator[bool]:
    """Print what Tonight says, and the form that the page of medicines shows."""
    yield from driven.until_open()
    yield from pause(KEPT_AFTER_MS)
    said = [line.words.text() for line in lines(driven.page("tonight"))]
    page = driven.page("medicines")
    assert isinstance(page, MedicinesPage)
    form = page.add_card.place.form()
    tell({"said": said, "form": None if form is None else form.snapshot()})


def fill_settings(driven: Driven) -> Iterator[bool]:
    """Fill half of both forms of the settings, and fall."""
    yield from driven.until_open()
    page = driven.page("settings")
    assert isinstance(page, SettingsPage)
    page.factors_card.ask()
    QTest.keyClicks(page.factors_card.form.name.input, "Coffee")
    page.factors_card.form.kind.members()[1].click()
    QTest.keyClicks(page.person_card.name.input, "Ruth")
    QTest.keyClicks(page.person_card.born.input, "1958-13-45")
    tell(settings_forms(page))
    yield from pause(KEPT_AFTER_MS)
    fall()


def see_settings(driven: Driven) -> Iterator[bool]:
    """Print what Tonight says, and the forms that the page of settings shows."""
    yield from driven.until_open()
    yield from pause(KEPT_AFTER_MS)
    said = [line.words.text() for line in lines(driven.page("tonight"))]
    page = driven.page("settings")
    assert isinstance(page, SettingsPage)
    tell({"said": said, "form": settings_forms(page)})


def settings_forms(page: SettingsPage) -> list[object]:
    """Return what stands in the forms of the settings that are open."""
    forms = (page.factors_card.form, page.person_card.form)
    return [form.snapshot() for form in forms if form.isVisible()]


def lines(page: QWidget) -> list[UnfinishedLine]:
    """Return the lines about what is not finished that are seen."""
    return [line for shown in page.findChildren(UnfinishedLines) for line in shown.lines]


HANDS: Final[dict[str, Hands]] = {
    "fill-cramp": fill_cramp,
    "see-cramp": see_cramp,
    "fill-medicine": fill_medicine,
    "see-medicine": see_medicine,
    "fill-settings": fill_settings,
    "see-settings": see_settings,
}


if __name__ == "__main__":
    program.Program = Driven  # type: ignore[misc]  # the same program, with hands
    sys.exit(program.main(Path(sys.argv[1])))
