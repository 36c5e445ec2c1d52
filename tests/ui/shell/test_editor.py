"""Every change is made once, can be taken back, and is told."""

from pytestqt.qtbot import QtBot

from cramp_diary.domain.changes import Change
from cramp_diary.domain.errors import DiskFullError
from cramp_diary.domain.nights import NightStatus, Period, Stated
from cramp_diary.ui.shell.session import Session


def test_a_change_is_saved_before_it_is_told(qtbot: QtBot, opened_session: Session) -> None:
    journal = opened_session.services.journal
    cramp = journal.cramp(journal.now())
    with qtbot.waitSignals([opened_session.editor.changed, opened_session.editor.told]):
        outcome = opened_session.editor.do("A cramp", lambda: journal.save(cramp))
    assert outcome.done
    assert opened_session.services.library.night(cramp.night).episodes == (cramp,)


def test_undo_takes_it_back_and_redo_makes_it_again(opened_session: Session) -> None:
    journal, editor = opened_session.services.journal, opened_session.editor
    cramp = journal.cramp(journal.now())
    editor.do("A cramp", lambda: journal.save(cramp))
    editor.undo()
    assert opened_session.services.library.night(cramp.night).episodes == ()
    editor.redo()
    assert opened_session.services.library.night(cramp.night).episodes == (cramp,)


def test_a_failed_change_leaves_nothing_to_undo(qtbot: QtBot, opened_session: Session) -> None:
    editor = opened_session.editor

    def full() -> Change:
        raise DiskFullError(opened_session.services.path)

    with qtbot.waitSignal(editor.failed) as said:
        outcome = editor.do("A cramp", full)
    assert not outcome.done
    assert "disk is full" in said.args[0]
    assert not editor.stack.canUndo()


def test_an_undo_of_what_is_gone_says_so_and_goes_on(qtbot: QtBot, opened_session: Session) -> None:
    journal, editor = opened_session.services.journal, opened_session.editor
    cramp = journal.cramp(journal.now())
    editor.do("A cramp", lambda: journal.save(cramp))
    journal.remove(cramp)  # as another program would
    with qtbot.waitSignal(editor.failed) as said:
        editor.undo()
    assert "no longer in the diary" in said.args[0]


def test_a_night_loses_quiet_with_its_first_cramp_and_gets_it_back_by_undo(
    opened_session: Session,
) -> None:
    services, editor = opened_session.services, opened_session.editor
    cramp = services.journal.cramp(services.journal.now())
    night = Period(cramp.night, cramp.night)
    editor.do("Quiet", lambda: services.journal.say(cramp.night, Stated.QUIET))
    editor.do("A cramp", lambda: services.journal.save(cramp))
    assert services.library.marks(night)[0].status is NightStatus.CRAMPS
    editor.undo()
    assert services.library.marks(night)[0].status is NightStatus.QUIET
    editor.undo()
    assert services.library.marks(night)[0].status is NightStatus.UNRECORDED


def test_where_nothing_changed_there_is_nothing_to_take_back(
    qtbot: QtBot, opened_session: Session
) -> None:
    journal, editor = opened_session.services.journal, opened_session.editor
    cramp = journal.cramp(journal.now())
    editor.do("A cramp", lambda: journal.save(cramp))
    with qtbot.waitSignal(editor.noted) as said:
        editor.remember("0 rows", Change())
    assert said.args == ["0 rows"]
    editor.undo()
    assert opened_session.services.library.night(cramp.night).episodes == ()
