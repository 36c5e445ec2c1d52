"""When to be reminded, and whether also without the window."""

from dataclasses import replace

from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.settings.timed_switch import TimedSwitch
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.problem_note import ProblemNote
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.settings import ReminderSettings

__all__ = ["RemindersCard"]


class RemindersCard(Card):
    """Each choice is in force at once and kept on this computer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.look, ReminderSettings.title)
        self._session = session
        look, words = session.look, ReminderSettings
        self.none_here = Banner(look, words.none_here)
        self.morning = TimedSwitch(
            look, words.morning, words.morning_help, [("", words.morning_time)]
        )
        self.tablets = TimedSwitch(
            look, words.tablets, words.tablets_help, [("", words.tablets_time)]
        )
        self.closed = TimedSwitch(look, words.closed, words.closed_help, [])
        self._problem = ProblemNote(look)
        self.body.addWidget(self.none_here)
        for place, switch in enumerate((self.morning, self.tablets, self.closed)):
            if place:
                self.body.addWidget(Rule(look))
            self.body.addWidget(switch)
            switch.changed.connect(self._chosen)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        session.preferences_changed.connect(self.show_chosen)
        self.show_chosen()
        self.look_around()

    def show_chosen(self) -> None:
        """Show what is in force."""
        chosen = self._session.preferences.reminders
        self.morning.show_value([chosen.morning_at], on=chosen.morning)
        self.tablets.show_value([chosen.tablets_at], on=chosen.tablets)
        self.closed.show_value([], on=chosen.when_closed)

    def look_around(self) -> None:
        """Say where the desktop shows no notifications."""
        presence = self._session.presence
        shows = presence is not None and presence.shows_notifications()
        self.none_here.setVisible(not shows)

    def _chosen(self) -> None:
        (morning_at,), (tablets_at,) = self.morning.times(), self.tablets.times()
        chosen = Reminders(
            morning=self.morning.is_on(),
            morning_at=morning_at,
            tablets=self.tablets.is_on(),
            tablets_at=tablets_at,
            when_closed=self.closed.is_on(),
        )
        presence = self._session.presence
        if presence is None:
            self._session.prefer(replace(self._session.preferences, reminders=chosen))
            return
        kept = presence.choose(chosen)
        self._problem.show_sentence(None if kept else ReminderSettings.not_written)
        self.show_chosen()
