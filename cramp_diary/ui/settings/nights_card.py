"""At which hours nights and days are cut."""

from PySide6.QtCore import Signal

from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.settings.setting_row import SettingRow
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.fields import ChoiceField
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.settings import SettingsWords, hour

__all__ = ["NightsCard"]


class NightsCard(Card):
    """Signals `chosen(Boundaries)`."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.nights)
        hours = [(hour(value), value) for value in range(24)]
        self.night = ChoiceField(look, SettingsWords.night_hour, hours)
        self.day = ChoiceField(look, SettingsWords.day_hour, hours)
        for place, (field, words, help_words) in enumerate(
            (
                (self.night, SettingsWords.night_hour, SettingsWords.night_help),
                (self.day, SettingsWords.day_hour, SettingsWords.day_help),
            )
        ):
            if place:
                self.body.addWidget(Rule(look))
            field.label.hide()
            row = SettingRow(look, words, help_words, field)
            row.name.setBuddy(field.input)
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.night.changed.connect(self._changed)
        self.day.changed.connect(self._changed)

    def show_boundaries(self, boundaries: Boundaries) -> None:
        """Show what is in force."""
        self.night.set_value(boundaries.night_hour)
        self.day.set_value(boundaries.day_hour)

    def _changed(self) -> None:
        night, day = self.night.value(), self.day.value()
        if isinstance(night, int) and isinstance(day, int):
            self.chosen.emit(Boundaries(night, day))
