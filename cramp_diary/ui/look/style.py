"""The style sheet of the stock widgets that are kept: fields, scroll bars, tables, menus."""

from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import FAMILY, Step

__all__ = ["qpalette", "qss"]

# Sizes come first in each rule, colours after them, in the order of the look's own tables.
SHEET: Final = Template("""
* { font-family: "$family"; font-size: ${body}px; }
QMainWindow, QDialog { background: $window; color: $text; }
QLabel { background: transparent; color: $text; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  border: 1px solid $edge; border-radius: 10px; padding: 0 11px;
  background: $card; color: $text;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${inner}px; }
QPlainTextEdit, QTextEdit { padding: 7px 8px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {
  border-color: $text;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled { background: $sunken; color: $disabled; border-color: $line; }
QLineEdit[problem="true"], QLineEdit[problem="true"]:hover,
QComboBox[problem="true"], QComboBox[problem="true"]:hover {
  border: 3px solid $warning; padding: 0 9px; min-height: ${inner_problem}px; font-weight: 700;
}
QPlainTextEdit[problem="true"], QPlainTextEdit[problem="true"]:hover {
  border: 3px solid $warning; padding: 5px 6px; font-weight: 700;
}

QComboBox { padding-right: ${arrow}px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 0; background: transparent; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QListView#suggestions {
  border: 1px solid $edge; background: $card; color: $text; outline: none; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $chosen;
}
QListView#suggestions { padding: 1px; }
QComboBox QAbstractItemView::item, QListView#suggestions::item {
  min-height: ${row}px; padding: 0 8px; border-radius: 6px;
}
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover,
QListView#suggestions::item:selected, QListView#suggestions::item:hover {
  background: $accent_soft; color: $chosen;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; margin: 0; background: transparent; border: none; }
QScrollBar:horizontal { height: 14px; margin: 0; background: transparent; border: none; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QTableView { background: $card; color: $text; border: none; outline: none; }
QTableView#frozen { border-right: 1px solid $line; }
QTableView#sheet QHeaderView, QTableView#sheet QHeaderView::section { background: $window; }
QLineEdit#cell, QLineEdit#cell:hover {
  border: 3px solid $focus; border-radius: 3px; padding: 0 5px; min-height: 0;
}
QHeaderView { background: $card; border: none; }
QHeaderView::section {
  background: $card; color: $muted; border: none; border-bottom: 1px solid $edge;
  padding: 6px 10px; font-size: ${small}px; font-weight: 600;
}
QTableView#sheet QHeaderView::section { padding: 6px 8px; }
QTableView QTableCornerButton::section { background: $card; border: none; }

QMenu { border: 1px solid $edge; padding: 6px; background: $card; color: $text; }
QMenu::item { min-height: ${row}px; padding: 0 20px 0 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $chosen; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; margin: 6px 8px; background: $line; }
QToolTip {
  border: 1px solid $edge; padding: 5px 8px; background: $card; color: $text;
  font-size: ${small}px;
}

QPushButton {
  min-height: ${inner}px; padding: 0 15px; border: 1px solid $edge; border-radius: 10px;
  background: $card; color: $text;
}
QPushButton:hover { background: $accent_soft; }
QPushButton:focus { border: 3px solid $focus; padding: 0 13px; min-height: ${inner_problem}px; }
QPushButton:pressed { border: 2px solid $accent; background: $accent_soft; }
QPushButton:default { background: $accent; color: $on_accent; font-weight: 600; }
QPushButton:disabled { border-color: $line; color: $disabled; }
QProgressBar {
  min-height: 10px; max-height: 10px; border: 1px solid $edge; border-radius: 5px;
  background: $card;
}
QProgressBar::chunk { border-radius: 4px; background: $accent; }

QCalendarWidget QWidget { background: $card; color: $text; alternate-background-color: $card; }
QCalendarWidget QToolButton {
  min-width: 40px; min-height: 40px; border: none; border-radius: 8px; font-weight: 600;
}
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus { background: $accent_soft; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
  selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $disabled; }
QFrame#calendar { border: 1px solid $edge; background: $card; }
""")


def qss(look: Look) -> str:
    """Return the style sheet in the colours and at the text size in use."""
    palette = look.palette
    height = look.control_height()
    roles = (
        *("window", "card", "sunken", "line", "edge", "text", "muted", "accent", "on_accent"),
        *("accent_soft", "focus", "warning", "disabled"),
    )
    return SHEET.substitute(
        {role: palette.role(role) for role in roles},
        chosen=palette.chosen_words,
        family=FAMILY,
        body=look.scaled(Step.BODY.px),
        small=look.scaled(Step.SMALL.px),
        inner=height - 2,
        inner_problem=height - 6,
        arrow=look.scaled(20) + 20,
        row=height,
    )


def qpalette(look: Look) -> QPalette:
    """Return the same colours for what no style sheet reaches, such as native dialogs."""
    result = QPalette()
    for role, name in _COLOURS.items():
        result.setColor(role, look.color(name))
    dim = look.color("disabled")
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, dim)
    result.setColor(_Role.Shadow, QColor(0, 0, 0, 0))
    return result


_Role = QPalette.ColorRole
_COLOURS: Final = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "card",
    _Role.AlternateBase: "band",
    _Role.Text: "text",
    _Role.Button: "card",
    _Role.ButtonText: "text",
    _Role.PlaceholderText: "muted",
    _Role.ToolTipBase: "card",
    _Role.ToolTipText: "text",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.BrightText: "on_accent",
    _Role.Light: "line",
    _Role.Midlight: "line",
    _Role.Mid: "edge",
    _Role.Dark: "edge",
}
