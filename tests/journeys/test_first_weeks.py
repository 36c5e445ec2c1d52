"""The first weeks with the program: nothing on the computer, then a page for the physician."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt

from cramp_diary.domain.entries import DurationBand, Episode, Muscle, Relief, Side
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Period
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.tonight.open_night_row import Remembered
from cramp_diary.ui.tonight.saved_card import SavedCard
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, click

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)


def cramps(run: Run, night: date = MONDAY) -> tuple[Episode, ...]:
    return run.session.services.library.night(night).episodes


def wall(cramp: Episode) -> datetime:
    assert isinstance(cramp.onset, Moment)
    return cramp.onset.wall


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join("\n".join(pages).split())


def test_from_a_first_start_to_a_page_for_the_physician(
    start: Start, clock: SetClock, diary: Path, tmp_path: Path
) -> None:
    run = start()
    begin(run, diary)
    log_two_cramps(run, clock)
    say_that_a_night_was_quiet(run, clock)
    correct_one(run)
    delete_one_and_take_it_back(run)
    see_the_chart(run)
    save_the_page(run, tmp_path / "page.pdf")
    run.close()

    clock.set("2026-11-26 08:00")
    again = start()
    again.until_open()
    assert again.tonight().isVisible()
    first, second = cramps(again)
    assert (wall(first).isoformat(), first.pain) == ("2026-11-23T22:10:00", 4)
    assert (wall(second).isoformat(), second.pain) == ("2026-11-24T01:30:00", 7)
    assert (second.muscle, second.side) == (Muscle.CALF, Side.LEFT)
    assert (second.band, second.relief) == (
        DurationBand.FROM_1_TO_5,
        frozenset({Relief.STRETCH}),
    )
    marks = again.session.services.library.marks(Period(MONDAY, TUESDAY))
    assert [mark.status for mark in marks] == [NightStatus.CRAMPS, NightStatus.QUIET]
    assert not again.furnishing.editor.stack.canUndo()
    save_the_page(again, tmp_path / "again.pdf")


def begin(run: Run, diary: Path) -> None:
    """Nothing is there; one press makes the diary and leads to tonight."""
    page = run.welcome()
    assert not diary.exists()
    click(page.start)
    run.until_open()
    assert diary.exists()
    assert not page.isVisible()
    assert run.window.frame.shown() is run.window.frame.page("tonight")


def log_two_cramps(run: Run, clock: SetClock) -> None:
    """Save one by one press, and one by keys alone with all that is to say about it."""
    page = run.tonight()
    click(page.cramp_card.button)
    assert page.title_label.text() == "Saved: a cramp at 22:10"
    run.type_key(Qt.Key.Key_Escape)

    clock.set("2026-11-24 01:30")
    run.type_key(Qt.Key.Key_C)
    assert [wall(cramp).strftime("%H:%M") for cramp in cramps(run)] == ["22:10", "01:30"]
    run.type_key(Qt.Key.Key_7)
    card = run.window.findChild(SavedCard)
    assert card is not None
    tab_to(run, card.duration.members()[0])
    run.type_key(Qt.Key.Key_Right)
    run.type_key(Qt.Key.Key_Space)
    tab_to(run, card.relief.members()[0])
    run.type_key(Qt.Key.Key_Space)
    click(card.place.legs._regions[Muscle.CALF, Side.LEFT])
    run.type_key(Qt.Key.Key_Escape)
    assert page.title_label.text() == "Tonight"
    first, second = cramps(run)
    assert first.pain is None
    assert second.pain == 7


def tab_to(run: Run, wanted: object) -> None:
    """Press the tab key until the keyboard is there."""
    for _ in range(60):
        if run.window.focusWidget() is wanted:
            return
        run.type_key(Qt.Key.Key_Tab)
    message = "the tab key does not come there"
    raise AssertionError(message)


def say_that_a_night_was_quiet(run: Run, clock: SetClock) -> None:
    """Answer the morning's question about a night that is over."""
    clock.set("2026-11-25 18:00")
    run.diary()
    page = run.tonight()
    page.refresh()
    assert page.cards is not None
    (answers,) = page.cards.open_nights.choices.values()
    click(answers.members()[0])
    assert run.said() == "Night of Tue 24 to Wed 25 Nov saved as no cramps."
    assert answers.value() is Remembered.QUIET
    run.diary()
    run.tonight()
    assert not page.cards.open_nights.isVisible()


def correct_one(run: Run) -> None:
    """Change the pain of the first in its form."""
    page = run.diary()
    cell = next(cell for cell in page.month_card.grid.cells() if cell.night() == MONDAY)
    click(cell)
    entries = page.night_card.timeline.entries()
    assert [entry.row.time for entry in entries] == ["22:10", "01:30"]
    click(entries[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    form.pain.members()[0].setFocus()
    run.type_key(Qt.Key.Key_4)
    run.type_key(Qt.Key.Key_Return)
    assert page.form_card.place.form() is None
    assert [cramp.pain for cramp in cramps(run)] == [4, 7]


def delete_one_and_take_it_back(run: Run) -> None:
    """Remove the second and press Ctrl+Z."""
    page = run.diary()
    before = cramps(run)
    click(page.night_card.timeline.entries()[1].remove)
    assert cramps(run) == before[:1]
    assert run.said().startswith("Removed: a cramp at 01:30")
    run.press("Ctrl+Z")
    assert cramps(run) == before
    assert [entry.row.time for entry in page.night_card.timeline.entries()] == ["22:10", "01:30"]
    assert run.said().startswith("Taken back: Removed: a cramp at 01:30")


def see_the_chart(run: Run) -> None:
    """Read on the charts what was logged."""
    page = run.trends()
    figure = page.weeks_card.figure
    assert figure.isVisible()
    run.until(lambda: figure._image is not None)
    said = figure.accessibleDescription()
    assert "2 cramps; 2 of 2 nights recorded, 1 night with a cramp" in said
    click(page.weeks_card.turn)
    assert page.weeks_card.table is not None
    model = page.weeks_card.table.model()
    cells = [str(model.index(0, column).data()) for column in range(2, 5)]
    assert cells == ["2 of 2", "2", "1"]


def save_the_page(run: Run, path: Path) -> None:
    """Save the page; it says the same numbers as everything else."""
    page = run.report()
    run.until(lambda: page.preview.pages > 0)
    page.save_to(path)
    run.until(path.exists)
    assert path.read_bytes() == page.pdf
    read = text_of(path)
    for said in (
        "2 of 2 nights recorded",
        "2 cramps on 2 nights recorded 1 night with a cramp",
        "worst pain 7 recorded for 2 of 2 cramps",
        "left 1, right 0 of 2",
    ):
        assert said in read
