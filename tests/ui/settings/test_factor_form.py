"""Something new to watch, by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.settings.factor_form import FactorForm


def test_an_arrow_chooses_the_kind_and_enter_in_the_unit_saves(look: Look, qtbot: QtBot) -> None:
    form = FactorForm(look)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    QTest.keyClicks(form.name.input, "Coffee")
    form.kind.members()[0].setFocus()
    QTest.keyClick(form.kind.members()[0], Qt.Key.Key_Right)
    assert form.kind.value() is FactorKind.AMOUNT
    QTest.keyClicks(form.unit.input, "cups")
    with qtbot.waitSignal(form.added, timeout=500) as added:
        QTest.keyClick(form.unit.input, Qt.Key.Key_Return)
    assert added.args == ["Coffee", FactorKind.AMOUNT, "cups"]
