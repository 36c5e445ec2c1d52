"""Somebody looks around in the demo before beginning, and leaves it."""

from pathlib import Path

from cramp_diary.assembly import create_services
from cramp_diary.ui.welcome.page import WelcomePage
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, click


def leave(run: Run) -> None:
    banner = run.furnishing.banner
    assert banner.isVisible()
    click(banner._button)


def test_the_demo_is_marked_and_left_for_the_first_page(start: Start, diary: Path) -> None:
    run = start()
    click(run.welcome().demo)
    run.until_open()
    assert run.furnishing.banner.sentence().startswith("This is a demo diary about an invented")
    assert run.session.services.owner.is_demo()
    trends = run.trends()
    assert " cramps; " in trends.weeks_card.figure.accessibleDescription()
    leave(run)
    assert run.welcome()
    assert not run.session.is_open
    assert not diary.exists()


def test_what_is_tried_in_the_demo_stays_there(start: Start, diary: Path) -> None:
    run = start()
    click(run.welcome().demo)
    run.until_open()
    click(run.tonight().cramp_card.button)
    report = run.report()
    run.until(lambda: report.preview.pages > 0)
    leave(run)
    assert run.said() == ""
    click(run.welcome().start)
    run.until_open()
    assert run.session.services.path == diary
    assert run.session.services.library.span() is None
    assert not run.furnishing.editor.stack.canUndo()
    assert not run.furnishing.banner.isVisible()
    tonight = run.tonight()
    assert tonight.title_label.text() == "Tonight"
    assert tonight.cramp_card.isVisible()
    # Nothing of the invented person can be saved as the report of a real one.
    report = run.report()
    assert report.pdf == b""
    assert not report.save.isEnabled()


def test_the_demo_is_left_for_the_own_diary_where_it_can_be_opened_again(
    start: Start, diary: Path, clock: SetClock
) -> None:
    diary.parent.mkdir()
    diary.write_text("damaged", encoding="utf-8")
    run = start()
    run.until(lambda: bool(run.window.findChildren(WelcomePage)))
    click(run.welcome().demo)
    run.until_open()
    diary.unlink()
    create_services(diary, clock=clock).close()
    leave(run)
    run.until_open()
    assert run.session.services.path == diary
    assert not run.furnishing.banner.isVisible()


def test_the_demo_is_made_anew_each_time(start: Start) -> None:
    run = start()
    click(run.welcome().demo)
    run.until_open()
    span = run.session.services.library.span()
    click(run.tonight().cramp_card.button)
    leave(run)
    click(run.welcome().demo)
    run.until_open()
    assert run.session.services.library.span() == span
