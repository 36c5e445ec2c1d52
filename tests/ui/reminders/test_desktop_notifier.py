"""Reminders through the desktop's own notifications, on a bus of their own."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from cramp_diary.ui.reminders.desktop_notifier import DesktopNotifier
from cramp_diary.ui.reminders.kinds import Reminder
from tests.ui.reminders.fake_desktop import NO_BUS, Hand, desktop_on, private_bus

pytestmark = pytest.mark.skipif(NO_BUS, reason="there is no dbus-daemon here")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def bus(address: str) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(address, "program")
    QDBusConnection.disconnectFromBus("program")


@pytest.fixture
def hand(address: str) -> Iterator[Hand]:
    with desktop_on(address):
        yield Hand(QDBusConnection.connectToBus(address, "hand"))
        QDBusConnection.disconnectFromBus("hand")


@pytest.fixture
def notifier(bus: QDBusConnection) -> DesktopNotifier:
    return DesktopNotifier(bus)


def test_it_is_there_while_somebody_shows_notifications(
    notifier: DesktopNotifier, hand: Hand
) -> None:
    assert hand
    assert notifier.is_available()


def test_where_nobody_does_it_says_so_and_nothing_waits(
    qtbot: QtBot, notifier: DesktopNotifier
) -> None:
    assert not notifier.is_available()
    with qtbot.waitSignal(notifier.failed) as said:
        notifier.show(Reminder.MORNING)
    assert said.args == [Reminder.MORNING]


def test_a_bus_that_is_not_there_shows_nothing(qtbot: QtBot) -> None:
    notifier = DesktopNotifier(QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere"))
    assert not notifier.is_available()
    with qtbot.waitSignal(notifier.failed):
        notifier.show(Reminder.TABLETS)


def test_a_service_that_does_not_answer_keeps_nobody_waiting(
    qtbot: QtBot, notifier: DesktopNotifier, address: str
) -> None:
    silent = QDBusConnection.connectToBus(address, "silent")
    # Nobody gets round to answering while the test is in the way of the event loop.
    assert silent.registerService("org.freedesktop.Notifications")
    start = time.monotonic()
    notifier.show(Reminder.MORNING)
    assert time.monotonic() - start < 1
    with qtbot.waitSignal(notifier.failed):
        silent.unregisterService("org.freedesktop.Notifications")
    QDBusConnection.disconnectFromBus("silent")


def shown(qtbot: QtBot, notifier: DesktopNotifier, hand: Hand, what: Reminder) -> int:
    before = len(hand.shown())
    notifier.show(what)
    qtbot.waitUntil(lambda: len(hand.shown()) > before)
    return 40 + len(hand.shown())


@pytest.mark.parametrize("what", Reminder)
def test_its_words_tell_nothing_to_whoever_sees_the_locked_screen(
    qtbot: QtBot, notifier: DesktopNotifier, hand: Hand, what: Reminder
) -> None:
    shown(qtbot, notifier, hand, what)
    (one,) = hand.shown()
    assert one.words[0] == "Time for your diary"
    assert one.actions[1::2] == ["Open", "Open", "In half an hour"]
    said = " ".join((one.app, one.icon, *one.words, *one.actions)).casefold()
    for telling in ("cramp", "leg", "medicine", "tablet", "pill", "pain"):
        assert telling not in said


@pytest.mark.parametrize("action", ["default", "open"])
def test_a_press_opens_the_diary_with_what_lets_it_come_forward(
    qtbot: QtBot, notifier: DesktopNotifier, hand: Hand, action: str
) -> None:
    key = shown(qtbot, notifier, hand, Reminder.TABLETS)
    with qtbot.waitSignal(notifier.opened) as said:
        hand.press(key, action, "token-1")
    assert said.args == [Reminder.TABLETS, "token-1"]
    qtbot.waitUntil(lambda: key in hand.closed())


def test_it_can_be_put_off(qtbot: QtBot, notifier: DesktopNotifier, hand: Hand) -> None:
    key = shown(qtbot, notifier, hand, Reminder.MORNING)
    with qtbot.waitSignal(notifier.postponed):
        hand.press(key, "later")


def test_what_others_show_and_what_was_closed_concerns_nobody(
    qtbot: QtBot, notifier: DesktopNotifier, hand: Hand
) -> None:
    key = shown(qtbot, notifier, hand, Reminder.MORNING)
    with qtbot.assertNotEmitted(notifier.opened, wait=100):
        hand.press(key + 1, "default")
        hand.press(key, "")
        hand.press(key, "default")


def test_a_second_of_a_kind_takes_the_place_of_the_first_until_it_is_withdrawn(
    qtbot: QtBot, notifier: DesktopNotifier, hand: Hand
) -> None:
    key = shown(qtbot, notifier, hand, Reminder.MORNING)
    shown(qtbot, notifier, hand, Reminder.MORNING)
    assert [one.replaced for one in hand.shown()] == [0, key]
    notifier.withdraw(Reminder.MORNING)
    qtbot.waitUntil(lambda: bool(hand.closed()))
    assert key + 1 in hand.closed()
