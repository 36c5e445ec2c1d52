from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT, Palette
from cramp_diary.ui.widgets.night_mark import block_height, mark_height, paint_mark

NIGHT_DRAWN = date(2026, 11, 16)


def drawn(look: Look, status: NightStatus, cramps: int = 0, *, unfinished: bool = False) -> QImage:
    image = QImage(19, mark_height(look), QImage.Format.Format_RGB32)
    image.fill(look.color("card"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark = NightMark(NIGHT_DRAWN, status, cramps)
    paint_mark(painter, look, QRectF(image.rect()), mark, unfinished=unfinished)
    painter.end()
    return image


def colors(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in places}


def blocks(image: QImage, color: QColor) -> int:
    """Count the runs of a colour down a column a little beside the middle."""
    column = [image.pixelColor(4, y) == color for y in range(image.height())]
    return sum(1 for above, here in zip([False, *column], column, strict=False) if here > above)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT], ids=lambda palette: palette.name)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("cramps", [1, 2, 3, 4])
def test_a_night_has_one_block_a_cramp_in_the_colour_of_their_number(
    palette: Palette, scale: float, cramps: int
) -> None:
    look = Look(palette, scale)

    image = drawn(look, NightStatus.CRAMPS, cramps)

    assert blocks(image, look.color(f"cramp_{cramps}")) == cramps


def test_more_than_four_cramps_are_four_blocks_and_a_plus(look: Look) -> None:
    four, nine = drawn(look, NightStatus.CRAMPS, 4), drawn(look, NightStatus.CRAMPS, 9)

    assert blocks(nine, look.color("cramp_4")) == 4
    assert look.palette.on_cramp[3] in colors(nine)
    assert nine.copy(0, 12, 19, 36) == four.copy(0, 12, 19, 36), "the plus is on the upper block"
    assert nine != four


def test_a_partly_recorded_night_is_told_from_a_recorded_one_however_many_cramps(
    look: Look,
) -> None:
    for cramps in range(1, 7):
        partly = drawn(look, NightStatus.PARTLY, cramps)

        assert look.palette.hatch_ground in colors(partly)
        assert partly != drawn(look, NightStatus.CRAMPS, cramps)


def test_a_night_without_cramps_is_a_ring_that_one_can_see_through(look: Look) -> None:
    image = drawn(look, NightStatus.QUIET)
    bottom = image.height()

    assert look.palette.quiet in colors(image)
    assert image.pixelColor(9, bottom - 6) == look.color("card")


def test_a_gap_is_hatched_from_foot_to_top_and_never_looks_like_a_quiet_night(look: Look) -> None:
    image = drawn(look, NightStatus.UNRECORDED)

    assert {look.palette.hatch_ground, look.palette.hatch} <= colors(image)
    assert image.pixelColor(9, 0) == look.color("hatch")
    assert image.pixelColor(9, image.height() - 1) == look.color("hatch")
    assert image != drawn(look, NightStatus.QUIET)


def test_tonight_is_no_gap_as_long_as_it_lasts(look: Look) -> None:
    image = drawn(look, NightStatus.UNRECORDED, unfinished=True)

    assert look.palette.accent in colors(image)
    assert look.palette.hatch not in colors(image)


def test_a_night_away_is_a_dash_on_its_own_ground(look: Look) -> None:
    image = drawn(look, NightStatus.AWAY)

    assert {look.palette.away, look.palette.away_ground} <= colors(image)


@pytest.mark.usefixtures("qapp")
def test_four_blocks_fit_into_the_height_of_a_mark_at_every_text_size() -> None:
    for percent in range(100, 201, 5):
        look = Look(LIGHT, percent / 100)

        assert 4 * block_height(look) + 3 * 2 <= mark_height(look)
