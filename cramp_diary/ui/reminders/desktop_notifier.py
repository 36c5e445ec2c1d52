"""Notifications by the service of a free desktop (specifications.freedesktop.org/notification)."""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.notifier import Notifier, body_of
from cramp_diary.ui.reminders.service import PATH, SERVICE, NotificationService
from cramp_diary.wording.reminders import ReminderWords

__all__ = ["DesktopNotifier"]

BUS: Final = "org.freedesktop.DBus"
HEARD: Final = SLOT("heard(QDBusMessage)")
OPEN: Final = "default"
"""What a press on the notification itself asks for, wherever there are no buttons."""
OPEN_BUTTON: Final = "open"
LATER: Final = "later"
TIMEOUT_MS: Final = 5_000
WATCHERS: Final = 16


class DesktopNotifier(Notifier):
    """Asks the session bus; whether the service answers is waited for without blocking."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._service = NotificationService(bus, TIMEOUT_MS)
        self._shown: dict[int, Reminder] = {}
        self._tokens: dict[int, str] = {}
        self._watchers: deque[QDBusPendingCallWatcher] = deque(maxlen=WATCHERS)
        for signal in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
            # The binding takes the slot as words, where its description asks for bytes.
            bus.connect(SERVICE, PATH, SERVICE, signal, self, HEARD)  # type: ignore[call-overload]  # see above

    def is_available(self) -> bool:
        """Return whether the service runs, or would be started for us."""
        return self._bus.isConnected() and (
            self._asked("NameHasOwner", SERVICE) is True
            or SERVICE in _names(self._asked("ListActivatableNames"))
        )

    def show(self, reminder: Reminder) -> None:
        """Show a reminder; `failed` tells later when the service did not take it."""
        self._when_it_answers(partial(self._notify, reminder), partial(self.failed.emit, reminder))

    def withdraw(self, reminder: Reminder) -> None:
        """Close what is shown of a reminder."""
        for key in [key for key, shown in self._shown.items() if shown is reminder]:
            self._put_away(key)

    @Slot(QDBusMessage)
    def heard(self, message: QDBusMessage) -> None:
        """Take in what became of a notification; those of other programs are told, too."""
        key, said = message.arguments()[:2]
        reminder = self._shown.get(key)
        if reminder is None:
            return
        if message.member() == "ActivationToken":
            self._tokens[key] = str(said)
        elif message.member() == "NotificationClosed":
            self._forget(key)
        elif said in {OPEN, OPEN_BUTTON}:
            token = self._tokens.get(key, "")
            self._put_away(key)
            self.opened.emit(reminder, token)
        elif said == LATER:
            self._put_away(key)
            self.postponed.emit(reminder)

    def _put_away(self, key: int) -> None:
        """Close what was answered; not every desktop does that by itself."""
        self._forget(key)
        self._when_it_answers(partial(self._service.close, key), _nothing)

    def _forget(self, key: int) -> None:
        self._shown.pop(key, None)
        self._tokens.pop(key, None)

    def _notify(self, reminder: Reminder) -> None:
        replaced = next((key for key, shown in self._shown.items() if shown is reminder), 0)
        # No name of the program: it would be on the screen.
        words = (ReminderWords.title, body_of(reminder))
        opened, later = ReminderWords.open, ReminderWords.later
        actions = (OPEN, opened, OPEN_BUTTON, opened, LATER, later)
        key = self._service.notify(ReminderWords.sender, replaced, words, actions)
        if key:
            self._forget(replaced)
            self._shown[key] = reminder
        else:
            self.failed.emit(reminder)

    def _when_it_answers(self, work: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Do some work once the service has shown that it answers at once."""
        if not self._bus.isConnected():
            otherwise()
            return
        question = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "GetCapabilities")
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question, TIMEOUT_MS))
        watcher.finished.connect(partial(_answered, watcher, work, otherwise))
        # Kept beyond its answer: it must not go while it still tells it.
        self._watchers.append(watcher)

    def _asked(self, method: str, *words: str) -> object:
        question = QDBusMessage.createMethodCall(BUS, "/org/freedesktop/DBus", BUS, method)
        question.setArguments(list(words))
        answer = self._bus.call(question, timeout=TIMEOUT_MS)
        replied = answer.type() == QDBusMessage.MessageType.ReplyMessage
        return answer.arguments()[0] if replied else None


def _answered(
    watcher: QDBusPendingCallWatcher, work: Callable[[], None], otherwise: Callable[[], None]
) -> None:
    if watcher.isError():
        otherwise()
    else:
        work()


def _names(answer: object) -> list[object]:
    return answer if isinstance(answer, list) else []


def _nothing() -> None:
    """Take what became of a notification that nobody needs any more."""
