"""The month, the night beside it, and a window that has room for one of them."""

from datetime import date
from pathlib import Path

from cramp_diary.assembly import create_services
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.diary.page import MonthPage
from tests.set_clock import SetClock
from tests.ui.diary_hands import NIGHT, add, click, cramp_at, words


def test_it_opens_on_the_night_that_is_now(page: MonthPage) -> None:
    assert page.night_card.title_label.text() == "Mon 23 to Tue 24 Nov"
    assert page.month_card.title_label.text() == "November 2026"
    assert page.subtitle_label.text() == "November 2026: no night recorded"


def test_the_heading_counts_over_recorded_nights_of_the_month(page: MonthPage) -> None:
    journal = page.session.services.journal
    for night, stated in ((date(2026, 11, 1), Stated.QUIET), (date(2026, 10, 31), Stated.QUIET)):
        page.session.editor.do("", lambda n=night, s=stated: journal.say(n, s))  # type: ignore[misc]  # bound early
    cramp_at(page, 1)
    cramp_at(page, 2)
    assert page.subtitle_label.text() == "November 2026: 2 cramps on 1 of 2 nights recorded"


def test_months_are_turned_and_today_leads_back(page: MonthPage) -> None:
    assert not page.month_card.later.isEnabled()
    click(page.month_card.earlier)
    click(page.month_card.earlier)
    assert page.month_card.title_label.text() == "September 2026"
    assert page.night_card.title_label.text() == "Mon 23 to Tue 24 Nov"
    click(page.month_card.later)
    assert page.month_card.title_label.text() == "October 2026"
    click(page.month_card.today)
    assert page.month_card.title_label.text() == "November 2026"


def test_a_pressed_night_is_shown(page: MonthPage) -> None:
    cramp_at(page, 1, 50, pain=6)
    cell = next(c for c in page.month_card.grid.cells() if c.night() == NIGHT)
    click(cell)
    assert page.night_card.title_label.text() == "Mon 16 to Tue 17 Nov"
    assert page.night_card.line.text() == "1 cramp, worst pain 6"
    assert words(page) == ["Cramp, pain 6"]


def test_another_page_can_lead_to_a_night(page: MonthPage) -> None:
    page.session.night_wanted.emit(date(2026, 9, 3))
    assert page.month_card.title_label.text() == "September 2026"
    assert page.night_card.title_label.text() == "Thu 3 to Fri 4 Sep"


def test_another_diary_starts_at_tonight_without_the_form_of_the_last(
    page: MonthPage, clock: SetClock, tmp_path: Path
) -> None:
    page.show_night(NIGHT)
    add(page, "A cramp")
    page.session.leave()
    assert page.form_card.place.form() is None
    page.session.open(create_services(tmp_path / "other.crampdiary", clock=clock))
    assert page.night_card.title_label.text() == "Mon 23 to Tue 24 Nov"


def test_a_narrow_window_goes_from_the_month_to_the_night_and_back(page: MonthPage) -> None:
    page.resize(760, 800)
    assert page.month_card.isVisible()
    assert not page.night_card.isVisible()
    cell = next(c for c in page.month_card.grid.cells() if c.night() == NIGHT)
    click(cell)
    assert not page.month_card.isVisible()
    assert page.night_card.isVisible()
    assert page.night_card.back.hasFocus()
    click(page.night_card.back)
    assert page.month_card.isVisible()
    assert cell.hasFocus()
    assert not page.night_card.isVisible()


def test_month_and_night_stand_side_by_side_where_there_is_room(page: MonthPage) -> None:
    assert page.month_card.isVisible()
    assert page.night_card.isVisible()
    assert not page.night_card.back.isVisible()
