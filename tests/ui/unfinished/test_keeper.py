"""A form is kept as it is typed, also by a diary that cannot always be written."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import create_services
from cramp_diary.domain.errors import CannotWriteError
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.services.drafts import Drafts
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.keeper import FormKeeper
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.wording.unfinished import FormKind
from tests.set_clock import SetClock

NIGHT = date(2026, 11, 23)
PURPOSE = Purpose("diary/new/cramp/2026-11-23", "diary", FormKind.CRAMP, NIGHT)


class FullDisk:
    """Takes drafts only as long as there is room."""

    def __init__(self, drafts: Drafts) -> None:
        self.is_full = False
        self._drafts = drafts

    def keep(self, key: str, fields: Mapping[str, object], written: Moment | None = None) -> None:
        if self.is_full:
            raise CannotWriteError(Path("diary"))
        self._drafts.keep(key, fields, written)

    def __getattr__(self, name: str) -> object:
        return getattr(self._drafts, name)


@pytest.fixture
def disk(session: Session, clock: SetClock, tmp_path: Path) -> FullDisk:
    services = create_services(tmp_path / "diary.crampdiary", clock=clock)
    disk = FullDisk(services.drafts)
    session.open(replace(services, drafts=cast("Drafts", disk)))
    return disk


@pytest.fixture
def form(qtbot: QtBot, session: Session, disk: FullDisk, clock: SetClock) -> Iterator[CrampForm]:
    assert not disk.is_full
    form = CrampForm(session.look, clock)
    qtbot.addWidget(form)
    form.set_entry(session.services.journal.cramp(night=NIGHT), Boundaries())
    form.show()
    yield form
    form.hide()


def notes(session: Session) -> list[object]:
    drafts = session.services.drafts.all()
    return [cast("Mapping[str, object]", draft.fields["state"])["note"] for draft in drafts]


def test_a_form_stays_when_the_disk_is_full_and_is_kept_when_it_is_not(
    session: Session, disk: FullDisk, form: CrampForm
) -> None:
    failed: list[str] = []
    gone: list[bool] = []
    keeper = FormKeeper(session, form)
    session.editor.failed.connect(failed.append)
    keeper.gone.connect(lambda: gone.append(True))
    keeper.watch(form, PURPOSE)
    disk.is_full = True
    QTest.keyClicks(form.note.input, "new shoes")
    keeper.keep()
    session.unfinished_changed.emit()
    assert len(failed) == 1
    assert gone == []
    assert notes(session) == []
    disk.is_full = False
    keeper.keep()
    assert notes(session) == ["new shoes"]


def test_what_is_hidden_is_kept_at_once(session: Session, form: CrampForm) -> None:
    keeper = FormKeeper(session, form)
    keeper.watch(form, PURPOSE)
    QTest.keyClicks(form.note.input, "n")
    assert notes(session) == []
    form.hide()
    assert notes(session) == ["n"]


def test_what_was_saved_is_kept_no_more(session: Session, form: CrampForm) -> None:
    keeper = FormKeeper(session, form)
    keeper.watch(form, PURPOSE)
    QTest.keyClicks(form.note.input, "n")
    keeper.keep()
    form.done.emit()
    assert notes(session) == []
    QTest.keyClicks(form.note.input, "m")
    keeper.keep()
    assert notes(session) == []


def test_nothing_is_written_where_nothing_changed(session: Session, form: CrampForm) -> None:
    keeper = FormKeeper(session, form)
    keeper.watch(form, PURPOSE)
    QTest.keyClicks(form.note.input, "n")
    keeper.keep()
    (before,) = session.services.drafts.all()
    cast("SetClock", session.clock).later(minutes=5)
    keeper.keep()
    assert session.services.drafts.all() == (before,)


def test_a_form_that_only_came_back_keeps_the_time_at_which_it_was_left(
    session: Session, form: CrampForm, clock: SetClock
) -> None:
    keeper = FormKeeper(session, form)
    keeper.watch(form, PURPOSE)
    before = form.snapshot()
    QTest.keyClicks(form.note.input, "n")
    keeper.keep()
    left_at = clock.now()
    for _ in range(2):
        clock.later(hours=5)
        keeper.leave()
        keeper.watch(form, PURPOSE, before)
        (draft,) = session.services.drafts.all()
        assert draft.fields["open"] is True
        assert draft.written == left_at
    QTest.keyClicks(form.note.input, "m")
    keeper.keep()
    (draft,) = session.services.drafts.all()
    assert draft.written == clock.now()


def test_a_form_that_was_thrown_away_comes_back_with_its_time(
    session: Session, form: CrampForm, clock: SetClock
) -> None:
    keeper = FormKeeper(session, form)
    keeper.watch(form, PURPOSE)
    QTest.keyClicks(form.note.input, "n")
    keeper.keep()
    left_at = clock.now()
    clock.later(minutes=20)
    keeper.give_up()
    assert session.services.drafts.all() == ()
    session.editor.undo()
    (draft,) = session.services.drafts.all()
    assert draft.written == left_at
