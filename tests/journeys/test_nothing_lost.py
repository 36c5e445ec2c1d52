"""What is half-filled in when the person goes elsewhere, or the program ends or is killed."""

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.assembly import create_services
from cramp_diary.ui.diary.adding import Addition
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.unfinished.lines import UnfinishedLine, UnfinishedLines
from tests.set_clock import SetClock
from tests.ui.running import Start, click

HOUSE = Path(__file__).parents[2]


def in_a_process(diary: Path, hands: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run the real program in a process of its own until it ends, in whatever way."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    return subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-m", "tests.journeys.driven", str(diary), hands],
        check=False,
        capture_output=True,
        text=True,
        cwd=HOUSE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders},
        timeout=60,
    )


def waiting(page: QWidget) -> list[UnfinishedLine]:
    (shown,) = page.findChildren(UnfinishedLines)
    return shown.lines if shown.isVisible() else []


def test_a_drink_that_was_half_told_on_tonight_waits_there(
    start: Start, begun: Path, clock: SetClock
) -> None:
    run = start(begun)
    run.until_open()
    cards = run.tonight().cards
    assert cards is not None
    click(cards.drinks.other)
    (form,) = cards.drinks.findChildren(IntakeForm)
    QTest.keyClicks(form.note.input, "warm")
    stood = form.snapshot()
    run.close()

    clock.set("2026-11-24 07:30")
    again = start()
    again.until_open()
    page = again.tonight()
    (line,) = waiting(page)
    assert line.words.text() == "Not finished: a drink on the night of Mon 23 to Tue 24 Nov."
    click(line.go_on)
    assert waiting(page) == []
    assert page.cards is not None
    (form,) = page.cards.drinks.findChildren(IntakeForm)
    assert form.snapshot() == stood
    QTest.keyClicks(form.product.name.input, "Ginger tea")
    form.submit()
    (drunk,) = again.session.services.library.night(date(2026, 11, 23)).intakes
    assert drunk.note == "warm"
    assert again.session.services.drafts.all() == ()


def test_a_drink_that_waits_is_gone_on_with_from_below_a_cramp_that_was_just_saved(
    start: Start, begun: Path
) -> None:
    run = start(begun)
    run.until_open()
    run.window.resize(900, 640)
    page = run.tonight()
    assert page.cards is not None
    click(page.cards.drinks.other)
    (form,) = page.cards.drinks.findChildren(IntakeForm)
    QTest.keyClicks(form.note.input, "warm")
    run.close()

    again = start()
    again.until_open()
    again.window.resize(900, 640)
    page = again.tonight()
    again.press("C")
    assert page.cramps is not None
    assert not page.places.isVisible()
    saved = page.cramps.view()
    (line,) = waiting(page)
    assert line.isVisible()
    assert line.mapTo(page, QPoint()).y() > saved.mapTo(page, saved.rect().bottomLeft()).y()
    click(line.go_on)
    assert not saved.isVisible()
    assert page.cards is not None
    (form,) = page.cards.drinks.findChildren(IntakeForm)
    assert form.note.value() == "warm"
    name = form.product.name.input
    again.until(lambda: name.visibleRegion().boundingRect().height() > 0)
    assert again.window.focusWidget() is name


def test_a_drink_that_was_half_told_when_a_cramp_came_waits_below_the_cramp(
    start: Start, begun: Path
) -> None:
    run = start(begun)
    run.until_open()
    page = run.tonight()
    assert page.cards is not None
    click(page.cards.drinks.other)
    (form,) = page.cards.drinks.findChildren(IntakeForm)
    QTest.keyClicks(form.note.input, "warm")
    run.until(form.isVisible)
    assert waiting(page) == []
    page.first_stop().setFocus()
    run.press("C")
    (line,) = waiting(page)
    click(line.go_on)
    assert waiting(page) == []
    again = page.cards.drinks._place.form()
    assert isinstance(again, IntakeForm)
    run.until(again.isVisible)
    assert again.note.value() == "warm"


def test_a_form_left_for_another_page_is_there_on_coming_back(start: Start, begun: Path) -> None:
    run = start(begun)
    run.until_open()
    page = run.diary()
    page._add(Addition.CRAMP)
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    click(form.pain.members()[4])
    tonight = run.tonight()
    (line,) = waiting(tonight)
    click(line.throw_away)
    assert run.said() == "Not saved: a cramp on the night of Mon 23 to Tue 24 Nov"
    assert waiting(tonight) == []
    assert run.diary().form_card.place.form() is None
    run.tonight()
    run.press("Ctrl+Z")
    assert run.window.frame.shown() is page
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    assert form.pain.value() == 4


@pytest.mark.parametrize(
    ("what", "unreadable", "said"),
    [
        ("cramp", "25:99", ["Not finished: a cramp on the night of "]),
        ("medicine", "31 Feb", ["Not finished: something to add to what you take."]),
        (
            "settings",
            "1958-13-45",
            [
                "Not finished: something new to watch.",
                "Not finished: what you say about yourself.",
            ],
        ),
    ],
)
def test_a_form_survives_the_kill_of_the_program(
    diary: Path, tmp_path: Path, what: str, unreadable: str, said: list[str]
) -> None:
    diary.parent.mkdir()
    create_services(diary).close()
    killed = in_a_process(diary, f"fill-{what}", tmp_path)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert unreadable in killed.stdout
    typed = json.loads(killed.stdout)
    seen = in_a_process(diary, f"see-{what}", tmp_path)
    assert seen.returncode == 0, seen.stderr
    shown = json.loads(seen.stdout)
    assert shown["form"] == typed
    for line, begins in zip(sorted(shown["said"]), said, strict=True):
        assert line.startswith(begins)
