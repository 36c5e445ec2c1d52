"""Colours, size of text and units."""

from dataclasses import replace
from typing import Final

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.settings.size_tile import SizeTile
from cramp_diary.ui.settings.theme_tile import ThemeTile
from cramp_diary.ui.settings.timed_switch import TimedSwitch
from cramp_diary.ui.shell.night_hours import NightHours
from cramp_diary.ui.shell.preferences import Theme
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.shell.themes import theme_chosen
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.tile_choice import TileChoice
from cramp_diary.wording import formats
from cramp_diary.wording.amounts import volume_name
from cramp_diary.wording.settings import SettingsWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["LookCard"]

SIZES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)


class LookCard(Card):
    """Each choice is in force at once and kept on this computer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.look, SettingsWords.look)
        self._session = session
        look = session.look
        self.themes = TileChoice(
            (
                (ThemeTile(look, SettingsWords.system, LIGHT, DARK), Theme.SYSTEM),
                (ThemeTile(look, SettingsWords.light, LIGHT), Theme.LIGHT),
                (ThemeTile(look, SettingsWords.dark, DARK), Theme.DARK),
                (ThemeTile(look, SettingsWords.night, NIGHT), Theme.NIGHT),
            ),
            across=(4, 2, 1),
            name=SettingsWords.theme,
        )
        sizes = [(SizeTile(look, formats.percent(size), size), size) for size in SIZES]
        self.sizes = TileChoice(sizes, across=(5, 3, 2), name=SettingsWords.text_size)
        self.by_clock = _by_clock(look)
        units = [(volume_name(unit), unit) for unit in VolumeUnit]
        self.volumes = Segmented(look, units, name=SettingsWords.volumes)
        for words, control in (
            (SettingsWords.theme, self.themes),
            (SettingsWords.text_size, self.sizes),
            (SettingsWords.volumes, self.volumes),
        ):
            self.body.addWidget(Label(look, words, weight=SEMIBOLD))
            self.body.addWidget(control)
            if control is self.themes:
                self.body.addWidget(self.by_clock)
            self.body.addSpacing(6)
        self.body.addStretch(1)
        self.themes.chosen.connect(self._theme_chosen)
        self.by_clock.changed.connect(self._hours_chosen)
        self.sizes.chosen.connect(self._size_chosen)
        self.volumes.chosen.connect(self._volumes_chosen)
        session.preferences_changed.connect(self.show_chosen)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what is in force."""
        chosen = self._session.preferences
        self.themes.set_value(chosen.theme)
        hours = chosen.night_hours
        self.by_clock.show_value([hours.begins, hours.ends], on=hours.on)
        self.sizes.set_value(chosen.scale)
        self.volumes.set_value(chosen.volumes)

    def _theme_chosen(self, value: object) -> None:
        if isinstance(value, Theme):
            wall = self._session.clock.now().wall
            self._session.prefer(theme_chosen(self._session.preferences, value, wall))

    def _hours_chosen(self) -> None:
        begins, ends = self.by_clock.times()
        hours = NightHours(on=self.by_clock.is_on(), begins=begins, ends=ends)
        # What was chosen by hand counted until times that are no longer in force.
        chosen = replace(self._session.preferences, night_hours=hours, turned=None)
        self._session.prefer(chosen)

    def _size_chosen(self, value: object) -> None:
        if isinstance(value, float):
            self._session.prefer(replace(self._session.preferences, scale=value))

    def _volumes_chosen(self, value: object) -> None:
        if isinstance(value, VolumeUnit):
            self._session.prefer(replace(self._session.preferences, volumes=value))


def _by_clock(look: Look) -> TimedSwitch:
    return TimedSwitch(
        look,
        SettingsWords.by_clock,
        SettingsWords.by_clock_help,
        [
            (SettingsWords.night_from, SettingsWords.night_begins),
            (SettingsWords.night_to, SettingsWords.night_ends),
        ],
    )
