"""One look for all widgets, told when it changes."""

import pytest
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT, Palette
from cramp_diary.ui.look.style import qpalette, qss
from cramp_diary.ui.look.type import Step


def test_a_change_is_told_once() -> None:
    look = Look()
    told: list[str] = []
    look.changed.connect(lambda: told.append("changed"))
    look.set_palette(DARK)
    look.set_palette(DARK)
    look.set_scale(1.5)
    look.set_scale(1.5)
    assert told == ["changed", "changed"]


@pytest.mark.parametrize(("asked", "used"), [(0.5, 1.0), (1.25, 1.25), (3.0, 2.0)])
def test_the_text_size_stays_within_its_limits(asked: float, used: float) -> None:
    look = Look()
    look.set_scale(asked)
    assert look.scale == used


@pytest.mark.parametrize(
    ("token", "scale", "height"), [(40, 1.0, 40), (40, 1.5, 52), (44, 1.0, 44), (60, 2.0, 64)]
)
def test_controls_grow_with_their_words(token: int, scale: float, height: int) -> None:
    assert Look(LIGHT, scale).control_height(token) == height


def test_roles_of_a_series_go_by_number() -> None:
    look = Look(NIGHT)
    assert look.color("cramp_4").name().upper() == NIGHT.cramp[3]
    assert look.color("medicine_6").name().upper() == NIGHT.medicine[5]
    assert look.color("accent_soft").name().upper() == NIGHT.accent_soft


def test_what_is_kept_is_made_once_and_forgotten_on_a_change() -> None:
    look = Look()
    made: list[int] = []

    def make() -> int:
        made.append(1)
        return len(made)

    assert [look.keep("a thing", make), look.keep("a thing", make)] == [1, 1]
    look.set_scale(2.0)
    assert look.keep("a thing", make) == 2


@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT], ids=lambda p: p.name)
def test_the_style_sheet_is_complete_in_every_palette(palette: Palette) -> None:
    sheet = qss(Look(palette, 1.5))
    assert "$" not in sheet
    assert palette.card in sheet
    assert sheet.count("{") == sheet.count("}")


def test_a_change_dresses_the_program_anew(qapp: QApplication, look: Look) -> None:
    look.set_palette(NIGHT)
    assert qapp.palette().window().color().name().upper() == NIGHT.window
    assert NIGHT.edge in qapp.styleSheet()
    look.set_scale(2.0)
    assert qapp.font().pixelSize() == 32


def test_what_no_style_sheet_reaches_has_the_same_colours() -> None:
    assert qpalette(Look(DARK)).highlight().color().name().upper() == DARK.accent


@pytest.mark.parametrize(
    ("width", "scale", "expected"),
    [
        (900, 1.0, Arrangement.NARROW),
        (1280, 1.0, Arrangement.NORMAL),
        (1280, 1.5, Arrangement.NARROW),
        (1920, 1.0, Arrangement.WIDE),
        (1920, 1.5, Arrangement.NORMAL),
        (1920, 2.0, Arrangement.NARROW),
    ],
)
def test_the_arrangement_follows_width_by_text_size(
    width: int, scale: float, expected: Arrangement
) -> None:
    assert arrangement(width, scale) == expected


def test_line_heights_follow_the_text_size() -> None:
    assert Look(LIGHT, 1.5).line_height(Step.BODY) == 36
