"""Icons take the colour of the palette."""

import pytest
from PySide6.QtGui import QColor, QImage

from cramp_diary.assets import resources
from cramp_diary.ui.look.icons import icon_pixmap
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import NIGHT

DRAWN = sorted(
    file.stem
    for file in (resources() / "icons").glob("*.svg")
    if b"currentColor" in file.read_bytes()
)


def inked(image: QImage) -> set[str]:
    """Return the colours of the fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_there_are_forty_icons() -> None:
    assert len(DRAWN) == 40


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_is_drawn_in_the_colour_asked_for(look: Look, name: str) -> None:
    assert look
    assert inked(icon_pixmap(name, "#1E5670", 48, 2.0).toImage()) == {"#1E5670"}


def test_an_icon_is_sharp_on_a_dense_screen(look: Look) -> None:
    assert look
    pixmap = icon_pixmap("moon", "#000000", 20, 2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (40, 20)


def test_icons_follow_palette_and_text_size(look: Look) -> None:
    first = look.icon("check", "accent", 20)
    assert look.icon("check", "accent", 20).cacheKey() == first.cacheKey()
    look.set_palette(NIGHT)
    assert inked(look.icon("check", "accent", 60).toImage()) == {
        QColor(NIGHT.accent).name().upper()
    }
    look.set_scale(1.5)
    assert look.icon("check", "accent", 20).deviceIndependentSize().width() == 30
