"""The page about one thing that was compared: what may be said of it, and what that rests on."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.finding_detail import FindingDetail, detail_of
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.ui.factors.changes_card import Changes
from cramp_diary.ui.factors.detail_pictures import show_groups, show_timeline
from cramp_diary.ui.factors.picture_card import PictureCard
from cramp_diary.ui.factors.rows import shown_rows
from cramp_diary.ui.factors.runner import FindingsRunner
from cramp_diary.ui.factors.step_by_step import StepByStep
from cramp_diary.ui.factors.verdict_card import VerdictCard
from cramp_diary.ui.shell.background import Background
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.tiles import Tiles
from cramp_diary.wording import findings as words
from cramp_diary.wording.factors_page import FactorsWords
from cramp_diary.wording.findings import FindingWords
from cramp_diary.wording.findings_detail import DetailWords, physicians_line, tiles
from cramp_diary.wording.formats import date_span

__all__ = ["FactorPage"]

OUTER: Final = "factors"
GROUPS_WIDTH: Final = 420


class FactorPage(DiaryPage):
    """The verdict and the groups side by side, then the nights, then starts and stops."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, FindingWords.title)
        look = session.look
        self.back = Button(look, FactorsWords.back, "chevron-left")
        self.verdict = VerdictCard(look)
        self.groups = PictureCard(look, DetailWords.plain_counts)
        self.tiles = Tiles(look)
        self.timeline = PictureCard(look)
        self.changes = Changes(look)
        self.runner = FindingsRunner(session, self)
        self._work = Background(self)
        self._pictures = StepByStep(self)
        self._findings: Findings | None = None
        self._key = ""
        self._awaited: Finding | None = None
        self._seen: tuple[int, int] | None = None
        self.actions.addWidget(self.back)
        self._sides = self.two_columns((self.verdict,), (self.groups,), right_width=GROUPS_WIDTH)
        for part in (self.tiles, self.timeline, self.changes):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._show_parts(something=False)
        self.back.clicked.connect(partial(session.page_wanted.emit, OUTER))
        self.runner.found.connect(self._found_anew)
        self.runner.failed.connect(session.editor.failed)
        session.finding_wanted.connect(self.show_finding)
        session.preferences_changed.connect(self._show)
        self.arrangement_changed.connect(self._show_name)
        session.look.changed.connect(self._show_name)
        session.closing.connect(self._put_away)

    def show_finding(self, findings: Findings, key: str) -> None:
        """Show one row of what was just found."""
        self._findings, self._key = findings, key
        self._seen = self.session.services.store.state()
        self._show()
        self.scroll_to_top()

    @property
    def is_drawn(self) -> bool:
        """Whether everything is shown, the pictures too."""
        return self._awaited is None and self._pictures.is_done and not self.runner.is_running

    def first_stop(self) -> QWidget:
        """Return the way back."""
        return self.back

    def reload(self) -> None:
        """Find anew what is shown, where the diary changed since."""
        services = self.session.services
        counted = services.library.counted()
        if not self._key or services.store.state() == self._seen:
            return
        if counted is None:
            self._put_away()
            return
        self.runner.find(services.relating.latest(counted))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is being worked out: nobody looks; it is begun anew on coming back."""
        super().hideEvent(event)
        if not event.spontaneous() and self.runner.is_running:
            self.runner.stop()
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.session.page_wanted.emit(OUTER)
        else:
            super().keyPressEvent(event)

    def _found_anew(self, findings: Findings) -> None:
        self._findings = findings
        self._seen = self.session.services.store.state()
        self._show()

    def _show(self) -> None:
        findings, finding = self._findings, self._finding()
        self._show_parts(something=finding is not None)
        self._show_name()
        if findings is not None and finding is None and self.isVisible():
            # Undone, or hidden meanwhile: there is nothing to read here any more.
            self.session.page_wanted.emit(OUTER)
        if findings is None or finding is None:
            return
        volumes = self.session.preferences.volumes
        self.verdict.show_verdict(
            next(row for row in shown_rows(findings, volumes=volumes) if row.key == self._key),
            _notes(finding, findings),
            words.rule_sentence(finding.exposure.rule),
            FindingWords.caution,
            physicians_line(finding, findings),
        )
        self.tiles.show_numbers(tiles(finding, volumes))
        self._awaited = finding
        self._work.run(partial(detail_of, findings, finding), self._draw, _fail)

    def _draw(self, detail: FindingDetail) -> None:
        """Draw one picture after the other, unless another finding is waited for by now."""
        if detail.finding is not self._awaited:
            return
        self._awaited = None
        look, volumes = self.session.look, self.session.preferences.volumes
        self.changes.make_room(detail.changes)
        self.changes.setVisible(detail.finding.exposure.kind is ExposureKind.COURSE)
        self.groups.show()
        self.timeline.show()
        self._pictures.begin(
            [
                partial(show_groups, self.groups, look, detail, volumes),
                partial(show_timeline, self.timeline, look, detail),
                *(
                    partial(self.changes.show_change, place, change)
                    for place, change in enumerate(detail.changes)
                ),
                self.keep_reading_order,
            ]
        )

    def _finding(self) -> Finding | None:
        return None if self._findings is None else self._findings.row(self._key)

    def _show_name(self) -> None:
        finding, findings = self._finding(), self._findings
        if findings is None or finding is None:
            self.set_title(FindingWords.title)
            self.set_subtitle("")
            return
        name = words.name_of(finding)
        # The name of a medicine may be too long a word for large type beside the change of palette.
        small = self.is_narrow() and self.look.scale > 1
        self.set_title(FindingWords.title if small else name)
        span = date_span(findings.nights.first, findings.nights.last)
        self.set_subtitle(name if small else span)

    def _put_away(self) -> None:
        self._findings, self._key, self._seen = None, "", None
        self.runner.forget()
        self._show()

    def _show_parts(self, *, something: bool) -> None:
        """Show the words or nothing; pictures of something else are put away in any case."""
        self._awaited = None
        self._pictures.stop()
        for part in (self._sides, self.tiles):
            part.setVisible(something)
        for picture in (self.groups, self.timeline, self.changes):
            picture.hide()


def _fail(error: Exception) -> None:
    raise error


def _notes(finding: Finding, findings: Findings) -> list[str]:
    notes = [words.chance_sentence(finding, findings)]
    notes += [words.flag_sentence(flag) for flag in sorted(finding.found.flags)]
    return [note for note in notes if note]
