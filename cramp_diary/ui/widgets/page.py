"""A page: head with title and actions, a body that scrolls."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.columns import BETWEEN, RIGHT_WIDTH, Columns
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.reading_order import follow_reading_order, is_kept_from_outside
from cramp_diary.ui.widgets.scroll import clear_scroll_area

__all__ = ["MARGIN", "NARROW_MARGIN", "WIDEST", "Page"]

MARGIN: Final = 28
NARROW_MARGIN: Final = 22
TOP: Final = 24
UNDER_HEAD: Final = 16
UNDER_BODY: Final = 16
AROUND_FOCUS: Final = 8
WIDEST: Final = 1440
BETWEEN_ACTIONS: Final = 16


class Page(QWidget):
    """Title, subtitle and `actions` above, `body` below; at most 1440 wide, left aligned.

    `corner` holds what belongs to the window; it stays beside the title where the actions of the
    page have to stand below.
    `arrangement_changed` is emitted when narrow, normal and wide take turns.
    """

    arrangement_changed = Signal()
    actions: QHBoxLayout  # type: ignore[assignment]  # hides QWidget.actions, unused on a page
    corner: QHBoxLayout

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.look = look
        self._columns: list[Columns] = []
        self._arrangement = Arrangement.NORMAL
        self.title_label = Label(look, title, Step.TITLE, BOLD)
        self.subtitle_label = Label(look, "", Step.NAV, muted=True)
        self.subtitle_label.hide()
        self._head, self._below_head = QHBoxLayout(), QHBoxLayout()
        self._actions = QWidget()
        self.actions, self.corner = QHBoxLayout(self._actions), QHBoxLayout()
        self._content = _Content()
        self._covered = 0
        self._content.setObjectName("page_body")
        self.body = QVBoxLayout()
        self._build()
        look.changed.connect(self._arrange)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title_label.set_text(title)

    def set_subtitle(self, words: str) -> None:
        """Show words below the title, "" for none."""
        self.subtitle_label.set_text(words)
        self.subtitle_label.setVisible(bool(words))

    def arrangement(self) -> Arrangement:
        """Return narrow, normal or wide."""
        return self._arrangement

    def is_narrow(self) -> bool:
        """Return whether there is room for one column only."""
        return self._arrangement == Arrangement.NARROW

    def two_columns(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        third: Sequence[QWidget] = (),
        *,
        right_width: int = RIGHT_WIDTH,
        narrow: Sequence[QWidget] = (),
    ) -> Columns:
        """Add columns to the body; one below the other when narrow, `third` apart when wide."""
        columns = Columns(left, right, third, right_width=right_width, narrow=narrow)
        columns.arrange(self._arrangement, self.look.scale)
        self._columns.append(columns)
        self.body.addWidget(columns)
        return columns

    def scroll_to_top(self) -> None:
        """Show the beginning of the page."""
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_to(self, widget: QWidget) -> None:
        """Show a part of the page, as soon as it has its place."""
        # What was just shown has no place before the layouts have run, and they run when idle.
        # A timer of the widget's own: the binding may crash letting go of QTimer.singleShot's.
        soon = QTimer(widget)
        soon.setSingleShot(True)
        soon.timeout.connect(lambda: self._scroll.ensureWidgetVisible(widget, 0, TOP))
        soon.start(0)

    def set_covered(self, height: int) -> None:
        """Take that something lies over the end of the page, by that many pixels, 0 for nothing.

        What is shown stays where it is; the page scrolls as if it ended above. What has the
        keyboard comes out from under it.
        """
        if height == self._covered:
            return
        self._covered = height
        self._scroll.setViewportMargins(0, 0, 0, height)
        self._keep_height()
        focused = self.window().focusWidget()
        if height and focused is not None and self._content.isAncestorOf(focused):
            self._uncover(focused)

    def _uncover(self, widget: QWidget) -> None:
        """Scroll what was in sight out from under what came over it."""
        top = widget.mapTo(self, QPoint(0, 0)).y()
        if top < self.height() and top + widget.height() > self.height() - self._covered:
            self._scroll.ensureWidgetVisible(widget, 0, AROUND_FOCUS)

    def settle_head(self) -> None:
        """Put the actions where they have room, after something came into the corner or left it."""
        self._stack_head()

    def keep_reading_order(self) -> None:
        """Let the tab key go as the eye does, whatever was made or moved since."""
        follow_reading_order(self)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Move the keyboard, once everything has its turn."""
        if not is_kept_from_outside(self):
            self.keep_reading_order()
        return super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement by the window's width."""
        super().resizeEvent(event)
        self._keep_height()
        self._arrange()

    def _keep_height(self) -> None:
        # Parts that share the height left over would shrink whenever something lies over the end.
        asked = max(self.height(), self._content.minimumSizeHint().height())
        self._content.setMinimumHeight(asked if self._covered else 0)

    def _build(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title_label)
        titles.addWidget(self.subtitle_label)
        head = self._head
        self.actions.setContentsMargins(0, 0, 0, 0)
        for row in (head, self.actions, self.corner):
            row.setSpacing(BETWEEN_ACTIONS)
        head.addLayout(titles, 1)
        head.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignBottom)
        head.addLayout(self.corner)
        head.setAlignment(self.corner, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(BETWEEN)
        self._inner = QVBoxLayout(self._content)
        self._inner.setSpacing(UNDER_HEAD)
        self._inner.addLayout(head)
        self._inner.addLayout(self._below_head)
        self._inner.addLayout(self.body, 1)
        self._scroll = clear_scroll_area(self._content)
        # Widths follow words, scale and what is hidden, and are known once all have their turn.
        self._content.laid_out.connect(self._stack_head)
        self._content.laid_out.connect(self._keep_height)
        self._bar = _Bar()
        self._bar.turned.connect(self._set_margins)
        self._scroll.setVerticalScrollBar(self._bar)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._set_margins()

    def _set_margins(self) -> None:
        side = NARROW_MARGIN if self.is_narrow() else MARGIN
        # The bar stands in the margin: what is read has the same width with it and without it.
        bar = self._bar.sizeHint().width() if self._bar.is_shown else 0
        self._inner.setContentsMargins(side, TOP, max(0, side - bar), UNDER_BODY)
        self._content.setMaximumWidth(WIDEST + 2 * side - bar)

    def _stack_head(self) -> None:
        """Put the actions below the titles where both have no room side by side."""
        beside = (row.sizeHint().width() for row in (self.actions, self.corner))
        taken = sum(width + BETWEEN_ACTIONS for width in beside if width)
        room = self.width() - 2 * MARGIN - taken
        longest = max(self.title_label.sizeHint().width(), self.width() // 3)
        below = self.actions.count() > 0 and room < longest
        if below == (self._below_head.count() > 0):
            return
        if below:
            self._below_head.addWidget(self._actions)
            self._below_head.addStretch(1)
        else:
            self._head.insertWidget(1, self._actions, 0, Qt.AlignmentFlag.AlignBottom)
            self._below_head.takeAt(0)

    def _arrange(self) -> None:
        before, holding = self._arrangement, self.window().focusWidget()
        self._arrangement = arrangement(self.window().width(), self.look.scale)
        for columns in self._columns:
            columns.arrange(self._arrangement, self.look.scale)
        self._stack_head()
        if self._arrangement != before:
            self._set_margins()
            self.arrangement_changed.emit()
            if holding is not None and self.isAncestorOf(holding):
                # Qt takes the keyboard from whatever is moved to another column.
                holding.setFocus(Qt.FocusReason.OtherFocusReason)


class _Content(QWidget):
    """Tells when its parts were measured anew."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class _Bar(QScrollBar):
    """Tells when it comes and goes."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_shown = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turn(shown=False)

    def _turn(self, *, shown: bool) -> None:
        if shown != self.is_shown:
            self.is_shown = shown
            self.turned.emit()
