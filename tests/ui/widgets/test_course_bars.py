from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.nights import Period
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import NIGHT
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.course_bar import COLORS, paint_bar
from cramp_diary.ui.widgets.course_bars import CourseBars, Lane, Segment
from cramp_diary.ui.widgets.course_plan import Axis, LanePlan, plan_lane
from cramp_diary.ui.widgets.words import words_in

PERIOD = Period(date(2026, 6, 1), date(2026, 11, 23))
DAY = timedelta(days=1)
AMLODIPINE = Lane(
    "amlodipine", "Amlodipine", "tablet", (Segment(date(2024, 3, 1), None, "5 mg, once a day"),)
)
ATORVASTATIN = Lane(
    "atorvastatin",
    "Atorvastatin",
    "tablet",
    (
        Segment(date(2019, 3, 1), date(2026, 9, 14), "20 mg, evening"),
        Segment(date(2026, 9, 15), None, "10 mg, evening"),
    ),
)
INDAPAMIDE = Lane(
    "indapamide",
    "Indapamide",
    "tablet",
    (Segment(date(2026, 7, 6), date(2026, 10, 28), "1.5 mg, morning"),),
)
LANES = (AMLODIPINE, ATORVASTATIN, INDAPAMIDE)


TABLETS = Lane(
    "ibuprofen",
    "Ibuprofen",
    "tablet",
    (),
    (date(2026, 5, 1), date(2026, 9, 3), date(2026, 9, 3), date(2026, 11, 20)),
    "400 mg, when needed",
)


@pytest.fixture
def bars(look: Look, stage: QWidget) -> CourseBars:
    widget = CourseBars(look)
    widget.setParent(stage)
    widget.set_lanes(LANES, PERIOD)
    widget.resize(958, widget.heightForWidth(958))
    widget.show()
    return widget


def planned(look: Look, lane: Lane, width: int = 958) -> LanePlan:
    return plan_lane(look, lane, Axis.beside_names(look, LANES, PERIOD, width))


def test_a_bar_has_caps_only_where_a_course_begins_or_ends_in_the_period(look: Look) -> None:
    (running,) = planned(look, AMLODIPINE).segments
    (short,) = planned(look, INDAPAMIDE).segments

    assert not running.begins
    assert not running.ends
    assert short.begins
    assert short.ends


def test_a_change_of_dose_is_neither_an_end_nor_a_beginning(look: Look) -> None:
    old, new = planned(look, ATORVASTATIN).segments

    assert not old.ends
    assert new.changes
    assert not new.begins
    assert old.bar.right() == pytest.approx(new.bar.left())


def test_a_new_dose_stands_right_above_its_cap_and_the_old_one_does_not_cross_it(
    look: Look,
) -> None:
    quickly_raised = Lane(
        1,
        "Magnesium",
        "supplement",
        (
            Segment(date(2026, 7, 4), date(2026, 7, 25), "81 mg magnesium, bedtime"),
            Segment(date(2026, 7, 26), date(2026, 8, 19), "162 mg magnesium, bedtime"),
        ),
    )

    old, new = planned(look, quickly_raised).segments

    assert old.words.right() > new.bar.left() > old.words.left()
    assert old.words.bottom() == new.words.top()
    assert new.bar.left() < new.words.left() < new.bar.left() + 10


def test_a_pause_of_a_day_is_an_end_and_a_beginning(look: Look) -> None:
    paused = Lane(
        1,
        "Magnesium",
        "supplement",
        (
            Segment(date(2026, 7, 1), date(2026, 7, 31), "150 mg"),
            Segment(date(2026, 8, 2), None, "150 mg"),
        ),
    )

    before, after = planned(look, paused).segments

    assert before.ends
    assert after.begins
    assert not after.changes
    assert before.bar.right() < after.bar.left()


def test_what_ended_before_the_period_or_begins_after_it_is_not_drawn(look: Look) -> None:
    elsewhere = Lane(
        1,
        "Quinine",
        "tablet",
        (
            Segment(date(2020, 1, 1), PERIOD.first - DAY, "300 mg"),
            Segment(PERIOD.last + DAY, None, "300 mg"),
        ),
    )

    assert planned(look, elsewhere).segments == ()


def test_a_whole_period_is_a_bar_from_edge_to_edge(look: Look) -> None:
    axis = Axis.beside_names(look, LANES, PERIOD, 958)
    (bar,) = planned(look, AMLODIPINE).segments

    assert bar.bar.left() == axis.left
    assert bar.bar.right() == axis.left + axis.width


def test_one_long_name_wraps_and_leaves_the_others_beside_their_bars(look: Look) -> None:
    long = Lane(2, "Magnesium citrate (trimagnesium dicitrate)", "supplement", ())
    axis = Axis.beside_names(look, (*LANES, long), PERIOD, 958)
    plan = plan_lane(look, long, axis)

    assert not axis.names_above
    assert plan.name.height() == 2 * look.line_height(Step.BODY)
    assert plan.second.top() < plan.name.bottom() < plan.second.bottom()
    assert Axis.beside_names(look, (*LANES, long), PERIOD, 640).names_above


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_kind_of_several_words_wraps_below_its_name(look: Look, scale: float) -> None:
    look.set_scale(scale)
    tonic = Lane(1, "Tonic water", "drink with quinine", (), (), "250 ml, now and then")
    plan = plan_lane(look, tonic, Axis.beside_names(look, (tonic,), PERIOD, round(722 * scale)))

    words = words_in(look, tonic.second, Step.SMALL)
    assert words.natural_width > plan.second.width()
    assert plan.second.height() == words.height(round(plan.second.width()))
    assert plan.second.bottom() <= plan.height


segments = st.lists(
    st.tuples(
        st.integers(-30, 200),
        st.one_of(st.none(), st.integers(0, 90)),
        st.sampled_from(["5 mg", "20 mg, evening", "150 mg magnesium, with a meal, twice a day"]),
    ),
    max_size=6,
).map(
    lambda rows: tuple(
        Segment(
            PERIOD.first + start * DAY,
            None if length is None else PERIOD.first + (start + length) * DAY,
            words,
        )
        for start, length, words in sorted(rows, key=lambda row: row[0])
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(segments=segments, width=st.integers(300, 1400), scale=st.sampled_from([1.0, 1.5, 2.0]))
def test_words_never_meet_and_never_leave_the_row(
    look: Look, segments: tuple[Segment, ...], width: int, scale: float
) -> None:
    look.set_scale(scale)
    width = round(width * scale)
    lane = Lane(1, "Magnesium citrate", "supplement", segments)

    plan = plan_lane(look, lane, Axis.beside_names(look, (lane,), PERIOD, width))

    row = QRectF(0, 0, width, plan.height)
    texts = [plan.name, plan.second, *(one.words for one in plan.segments)]
    assert all(row.contains(one.words) and row.contains(one.bar) for one in plan.segments)
    for one, other in combinations(texts[2:], 2):
        assert not one.intersects(other)
    for one in texts[2:]:
        assert not one.intersects(plan.name)
        assert all(one.bottom() <= other.bar.top() for other in plan.segments)


def test_six_medicines_are_told_apart_by_their_hatching_alone(look: Look) -> None:
    look.set_palette(NIGHT)

    def pattern(number: int) -> list[bool]:
        image = QImage(60, 12, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bar(painter, look, QRectF(image.rect()), number)
        painter.end()
        own = look.color(f"medicine_{number % COLORS + 1}")
        return [image.pixelColor(x, y) == own for x in range(60) for y in range(12)]

    patterns = [pattern(number) for number in range(COLORS)]
    for one, other in combinations(patterns, 2):
        assert sum(a != b for a, b in zip(one, other, strict=True)) > 50
    assert pattern(COLORS) == patterns[0], "the seventh looks like the first"


def test_a_press_chooses_a_row(bars: CourseBars, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.lane_chosen) as blocker:
        QTest.mouseClick(bars.rows()[1], Qt.MouseButton.LeftButton)

    assert blocker.args == ["atorvastatin"]
    assert [row.isChecked() for row in bars.rows()] == [False, True, False]


def test_a_second_press_leaves_the_row_chosen(bars: CourseBars) -> None:
    for _ in range(2):
        QTest.mouseClick(bars.rows()[1], Qt.MouseButton.LeftButton)

    assert bars.chosen() == "atorvastatin"
    assert bars.rows()[1].isChecked()


def test_arrows_go_from_row_to_row(bars: CourseBars) -> None:
    bars.rows()[0].setFocus()

    QTest.keyClick(bars.rows()[0], Qt.Key.Key_Down)
    assert bars.rows()[1].hasFocus()
    QTest.keyClick(bars.rows()[1], Qt.Key.Key_End)
    assert bars.rows()[2].hasFocus()


def test_choice_and_keyboard_stay_when_a_dose_changes(bars: CourseBars) -> None:
    bars.set_chosen("indapamide")
    bars.rows()[2].setFocus()

    bars.set_lanes((ATORVASTATIN, INDAPAMIDE), PERIOD)

    assert [row.isChecked() for row in bars.rows()] == [False, True]
    assert bars.rows()[1].hasFocus()


def test_a_screen_reader_hears_every_dose_with_its_days(bars: CourseBars) -> None:
    spoken = QAccessible.queryAccessibleInterface(bars.rows()[1])

    assert spoken.text(QAccessible.Text.Name) == (
        "Atorvastatin, tablet: 20 mg, evening, 1 Mar 2019 to 14 Sep 2026; "
        "10 mg, evening, since 15 Sep 2026"
    )


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_rows_stand_one_below_the_other_and_are_high_enough_to_be_hit(
    bars: CourseBars, look: Look, qtbot: QtBot, scale: float
) -> None:
    look.set_scale(scale)
    qtbot.wait(1)
    bars.resize(900, bars.heightForWidth(900))

    for above, below in pairwise(bars.rows()):
        assert above.geometry().bottom() < below.geometry().top()
    for row in bars.rows():
        assert row.height() == row.heightForWidth(row.width()) >= 44


def test_no_medicines_are_no_rows(bars: CourseBars) -> None:
    bars.set_lanes((), PERIOD)

    assert bars.rows() == ()
    assert not bars.grab().isNull()


def test_single_doses_stand_upright_where_no_bar_is(look: Look) -> None:
    plan = planned(look, TABLETS)
    axis = Axis.beside_names(look, LANES, PERIOD, 958)

    assert plan.segments == ()
    assert plan.dots == ()
    assert [round(tick.center().x()) for tick in plan.ticks] == [
        round(axis.x(day) + axis.width / PERIOD.nights / 2)
        for day in (date(2026, 9, 3), date(2026, 11, 20))
    ]
    assert all(plan.words.bottom() <= tick.top() for tick in plan.ticks)
    assert all(tick.bottom() < plan.height for tick in plan.ticks)


def test_a_second_tablet_stands_below_the_bar(look: Look) -> None:
    days = (date(2026, 7, 1), date(2026, 7, 6), date(2026, 10, 28), date(2026, 10, 29))
    plan = planned(look, replace(INDAPAMIDE, taken=days))
    (segment,) = plan.segments

    assert [dot.y() > segment.bar.bottom() for dot in plan.dots] == [True, True]
    assert all(segment.bar.left() < dot.x() < segment.bar.right() for dot in plan.dots)
    assert all(dot.y() + 3 < plan.height for dot in plan.dots)
    assert len(plan.ticks) == 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [460, 700, 958])
def test_words_without_a_bar_wrap_and_stay_above_the_doses(
    look: Look, scale: float, width: int
) -> None:
    look.set_scale(scale)
    plan = planned(look, replace(TABLETS, words="two tablets of 400 mg, when needed " * 5), width)
    assert plan.words.right() <= width
    assert plan.words.height() >= 2 * look.line_height(Step.SMALL)
    assert all(plan.words.bottom() <= tick.top() for tick in plan.ticks)


def test_a_screen_reader_hears_of_single_doses(bars: CourseBars) -> None:
    bars.set_lanes((TABLETS,), PERIOD)
    (row,) = bars.rows()
    assert row.accessibleName() == (
        "Ibuprofen, tablet: 400 mg, when needed; single doses on 3 days, last 20 Nov 2026"
    )
