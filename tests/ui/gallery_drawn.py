"""Pictures of the drawn widgets in every palette and text size, to be looked at.

Run as `python tests/ui/gallery_drawn.py`; the pictures land in build/gallery.
"""

import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.ui.look.focus_ring import FocusRing
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT
from cramp_diary.ui.look.type import load_fonts
from cramp_diary.ui.widgets.course_bars import CourseBars, Lane, Segment
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.ui.widgets.month_grid import MonthGrid
from cramp_diary.ui.widgets.strip import NightStrip
from cramp_diary.ui.widgets.strip_legend import StripLegend
from cramp_diary.ui.widgets.timeline import Timeline, TimelineRow

TARGET: Final = Path(__file__).parents[2] / "build" / "gallery"
SIX_WEEKS: Final = "10 2x022000102 x000204 1x200010 0x0104003 0x0xx1-"


def nights(pattern: str, last: date = date(2026, 11, 23)) -> tuple[NightMark, ...]:
    """Read a run of nights: digits are cramps, x a gap, a away, p partly, - the open night."""
    signs = pattern.replace(" ", "")
    first = last - timedelta(days=len(signs) - 1)
    return tuple(mark(first + timedelta(days=i), sign) for i, sign in enumerate(signs))


def mark(night: date, sign: str) -> NightMark:
    known = {
        "0": NightMark(night, NightStatus.QUIET),
        "a": NightMark(night, NightStatus.AWAY),
        "p": NightMark(night, NightStatus.PARTLY, 2),
    }
    if sign.isdigit() and sign != "0":
        return NightMark(night, NightStatus.CRAMPS, int(sign))
    return known.get(sign, NightMark(night, NightStatus.UNRECORDED))


def strip(look: Look) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    head = QHBoxLayout()
    legend, drawn = StripLegend(look), NightStrip(look)
    everything = nights(SIX_WEEKS[:-16] + "7 apa0103 0x0xx1-")
    legend.set_nights(everything)
    drawn.set_nights(everything)
    head.addWidget(legend, 1)
    column.addLayout(head)
    column.addWidget(drawn)
    plain = NightStrip(look)
    plain.set_nights(nights(SIX_WEEKS))
    column.addWidget(plain)
    holder.resize(998, 10)
    return holder


def month(look: Look) -> QWidget:
    grid = MonthGrid(look)
    marks = {n.night: n for n in nights("0002041 0x20010 0x01400 3xp0ax1 -", date(2026, 11, 23))}
    grid.set_month(date(2026, 11, 1), marks, date(2026, 11, 23))
    grid.set_chosen(date(2026, 11, 16))
    grid.resize(552 if look.scale < 2 else 678, 10)
    return grid


ROWS: Final = (
    TimelineRow(0, "07:55", "cup", "Coffee, 1 cup"),
    TimelineRow(1, "12:30", "glass", "Water, 500 ml"),
    TimelineRow(2, "19:20", "wine", "Red wine, 150 ml"),
    TimelineRow(3, "21:35", "pill", "Atorvastatin 10 mg"),
    TimelineRow(
        4,
        "01:50",
        "leg",
        "Cramp, left calf, pain 6",
        "4 min, woke me. Standing stopped it.\nWritten 01:51",
        3,
        "night",
    ),
    TimelineRow(
        5,
        "02:35",
        "leg",
        "Cramp, left calf, pain 8",
        "9 min, woke me, hard muscle.\nWritten 02:36",
        3,
    ),
    TimelineRow(
        6,
        "02:45",
        "glass",
        "Water, 250 ml",
        "After the first cramp: not counted before this night",
    ),
    TimelineRow(
        7,
        "04:55",
        "leg",
        "Cramp, right toes, pain 4",
        "Under 1 min, already awake.\nWritten 07:40, next morning",
        3,
    ),
    TimelineRow(8, "07:40", "pencil", "Soreness 3, sleep lost 45 min", divider="morning"),
)


def timeline(look: Look) -> QWidget:
    drawn = Timeline(look)
    drawn.set_rows(ROWS)
    drawn.entries()[5].body.set_shown(shown=True, lit=True)
    drawn.entries()[5].remove.set_shown(shown=True)
    drawn.resize(350, 10)
    return drawn


def legs(look: Look) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    one, both = LegsPicture(look), LegsPicture(look)
    one.set_value((Muscle.CALF, Side.LEFT))
    both.set_value((Muscle.TOES, Side.BOTH))
    column.addWidget(one)
    column.addWidget(both)
    return holder


def lane(name: str, second: str, *segments: tuple[date, date | None, str]) -> Lane:
    return Lane(name, name, second, tuple(Segment(*segment) for segment in segments))


LANES: Final = (
    lane("Amlodipine", "tablet", (date(2024, 3, 1), None, "5 mg, once a day")),
    lane(
        "Atorvastatin",
        "tablet",
        (date(2019, 3, 1), date(2026, 9, 14), "20 mg, evening"),
        (date(2026, 9, 15), None, "10 mg, evening"),
    ),
    lane("Indapamide", "tablet", (date(2026, 7, 6), date(2026, 10, 28), "1.5 mg, morning")),
    lane(
        "Magnesium citrate",
        "supplement",
        (date(2026, 8, 3), date(2026, 9, 26), "150 mg magnesium"),
    ),
    lane(
        "Salmeterol with fluticasone", "inhaler", (date(2026, 10, 12), None, "50/250, twice a day")
    ),
    lane("Vitamin D3", "supplement", (date(2022, 1, 1), None, "20 mcg, once a day")),
)


def courses(look: Look) -> QWidget:
    drawn = CourseBars(look)
    drawn.set_lanes(LANES, Period(date(2026, 6, 1), date(2026, 11, 23)))
    drawn.set_chosen("Atorvastatin")
    drawn.resize(958 if look.scale < 1.5 else 678, 10)
    return drawn


WIDGETS: Final[dict[str, Callable[[Look], QWidget]]] = {
    "strip": strip,
    "month": month,
    "timeline": timeline,
    "legs": legs,
    "courses": courses,
}


def picture(look: Look, widget: QWidget, ratio: float) -> QPixmap:
    wraps = widget.hasHeightForWidth()
    height = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
    widget.resize(widget.width(), height)
    QApplication.processEvents()
    pixmap = QPixmap(QSize(round(widget.width() * ratio), round(widget.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(look.color("card"))
    widget.render(pixmap, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return pixmap


def main(wanted: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    load_fonts()
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in wanted or WIDGETS:
        for palette, scale, ratio in (
            (LIGHT, 1.0, 1.0),
            (LIGHT, 1.0, 2.0),
            (DARK, 1.0, 1.0),
            (NIGHT, 1.0, 1.0),
            (LIGHT, 1.5, 1.0),
            (NIGHT, 2.0, 1.0),
        ):
            look = Look(palette, scale)
            ring = FocusRing(look, app)
            widget = WIDGETS[name](look)
            widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            widget.show()
            app.processEvents()
            file = f"{name}-{palette.name}-{scale:.0%}-{ratio:.0f}x.png"
            picture(look, widget, ratio).save(str(TARGET / file))
            widget.close()
            ring.deleteLater()


if __name__ == "__main__":
    main(sys.argv[1:])
