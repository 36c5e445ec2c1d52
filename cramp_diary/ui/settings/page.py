"""The page where things are chosen."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.importing import ImportReport
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.ui.settings.factors_card import FactorsCard
from cramp_diary.ui.settings.file_card import FileCard
from cramp_diary.ui.settings.forms import SettingsForms
from cramp_diary.ui.settings.lags_card import LagsCard
from cramp_diary.ui.settings.look_card import LookCard
from cramp_diary.ui.settings.nights_card import NightsCard
from cramp_diary.ui.settings.person_card import PersonCard
from cramp_diary.ui.settings.reminders_card import RemindersCard
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording import settings as words
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.lags import lagged, lagged_no_more
from cramp_diary.wording.welcome import brought, not_brought

__all__ = ["SettingsPage"]


class SettingsPage(DiaryPage):
    """Look, reminders, nights, the person, factors and the file."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, words.SettingsWords.title)
        look = session.look
        self.set_subtitle(words.SettingsWords.subtitle)
        self.look_card = LookCard(session)
        self.reminders_card = RemindersCard(session)
        self.nights_card = NightsCard(look)
        self.person_card = PersonCard(look)
        self.factors_card = FactorsCard(look)
        self.lags_card = LagsCard(look)
        self.file_card = FileCard(look)
        self.two_columns(
            [self.look_card, self.reminders_card],
            [self.person_card, self.factors_card, self.lags_card, self.nights_card],
        )
        self.body.addWidget(self.file_card)
        self.body.addStretch(1)
        self._forms = SettingsForms(session, self.person_card, self.factors_card, self)
        self._forms.wanted.connect(self.scroll_to)
        self.nights_card.chosen.connect(self._boundaries_chosen)
        self.person_card.told.connect(self._told)
        self.factors_card.added.connect(self._factor_added)
        self.factors_card.hidden.connect(self._factor_hidden)
        self.lags_card.opened.connect(self._lags_opened)
        self.lags_card.chosen.connect(self._lag_chosen)
        self.file_card.backup_wanted.connect(self.back_up)
        self.file_card.send_wanted.connect(self._send)
        self.file_card.bring_wanted.connect(self._bring)
        self.file_card.deleted_wanted.connect(lambda: session.page_wanted.emit("bin"))

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew whether the desktop shows notifications."""
        super().showEvent(event)
        self.reminders_card.look_around()

    def reload(self) -> None:
        """Show what is chosen in this diary."""
        services = self.session.services
        self.nights_card.show_boundaries(services.owner.boundaries())
        self._forms.settle(services.owner.person())
        self.factors_card.show_factors(services.factors.all())
        if self.lags_card.is_open:
            self._lags_opened()
        self.file_card.path.set_text(str(services.path))
        folder = services.backups.default_target().parent
        self.file_card.backups.set_text(words.backups_in(str(folder)))

    def _boundaries_chosen(self, boundaries: Boundaries) -> None:
        owner = self.session.services.owner
        if boundaries == owner.boundaries():
            return
        self.session.editor.do(
            words.SettingsWords.boundaries_saved, lambda: owner.set_boundaries(boundaries)
        )

    def _told(self, person: Person) -> None:
        owner = self.session.services.owner
        outcome = self.session.editor.do(
            words.SettingsWords.person_saved, lambda: owner.tell(person)
        )
        self.person_card.form.show_problems(outcome.problems)
        if outcome.done:
            self._forms.told()

    def _factor_added(self, name: str, kind: FactorKind, unit: str) -> None:
        factors = self.session.services.factors
        outcome = self.session.editor.do(
            words.factor_added(name), lambda: factors.add(name, kind, unit)
        )
        self.factors_card.show_problems(outcome.problems)

    def _factor_hidden(self, factor: Factor) -> None:
        factors = self.session.services.factors
        self.session.editor.do(words.factor_hidden(factor.name), lambda: factors.hide(factor))

    def _lags_opened(self) -> None:
        services = self.session.services
        counted, relating = services.library.counted(), services.relating
        comparable = relating.comparable(relating.latest(counted)) if counted else ()
        self.lags_card.show_choices(comparable, relating.lagged())

    def _lag_chosen(self, key: str, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's
        relating = self.session.services.relating
        if on:
            self.session.editor.do(lagged(name), lambda: relating.lag(key))
        else:
            self.session.editor.do(lagged_no_more(name), lambda: relating.lag_no_more(key))

    def back_up(self) -> None:
        """Make a backup beside the diary."""
        backups = self.session.services.backups
        self.session.background.run(
            backups.make,
            lambda path: self.session.editor.noted.emit(words.backed_up(str(path))),
            self._failed,
        )

    def _send(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self.window(),
            words.SettingsWords.send,
            str(Path.home()),
            words.SettingsWords.send_kinds,
        )
        if path:
            self.send_to(Path(path))

    def send_to(self, path: Path) -> None:
        """Write a copy in the format of the path's ending."""
        exchange = self.session.services.exchange
        self.session.background.run(
            lambda: exchange.send(path),
            lambda _done: self.session.editor.noted.emit(words.sent(str(path))),
            self._failed,
        )

    def _bring(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self.window(),
            words.SettingsWords.bring,
            str(Path.home()),
            words.SettingsWords.bring_kinds,
        )
        if path:
            self.bring(Path(path))

    def bring(self, path: Path) -> None:
        """Take in what is new in a file, all of it or nothing."""
        exchange = self.session.services.exchange
        self.session.background.run(lambda: exchange.bring((path,)), self._brought, self._failed)

    def _brought(self, report: ImportReport) -> None:
        if report.rejected:
            self.session.editor.failed.emit(not_brought(report))
        else:
            self.session.editor.remember(brought(report), report.change)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DiaryError):
            raise error
        self.session.editor.failed.emit(sentence(error))
