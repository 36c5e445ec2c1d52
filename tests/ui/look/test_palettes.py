"""Every colour is as far from its ground as people need it to be."""

import pytest

from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT, Palette, contrast

PALETTES = (LIGHT, DARK, NIGHT)
TEXT, MARK = 4.5, 3.0

# role: ground, what it has to reach, and the ratio that was measured in light, dark and night.
RATIOS: dict[str, tuple[str, float, tuple[float, float, float]]] = {
    "edge": ("card", MARK, (4.3, 4.6, 3.0)),
    "text": ("card", TEXT, (15.4, 13.7, 6.6)),
    "muted": ("card", TEXT, (6.8, 7.8, 5.1)),
    "accent": ("card", TEXT, (8.0, 8.1, 5.2)),
    "on_accent": ("accent", TEXT, (8.0, 8.4, 5.4)),
    "focus": ("card", MARK, (5.7, 10.8, 11.1)),
    "cramp_1": ("card", MARK, (3.1, 3.7, 3.1)),
    "cramp_2": ("card", MARK, (5.0, 5.7, 4.9)),
    "cramp_3": ("card", MARK, (8.0, 8.8, 7.3)),
    "cramp_4": ("card", MARK, (13.2, 13.1, 11.1)),
    "on_cramp_1": ("cramp_1", TEXT, (6.0, 4.5, 4.9)),
    "on_cramp_2": ("cramp_2", TEXT, (5.0, 6.7, 5.1)),
    "on_cramp_3": ("cramp_3", TEXT, (8.0, 9.7, 7.6)),
    "on_cramp_4": ("cramp_4", TEXT, (13.2, 13.8, 11.6)),
    "quiet": ("card", MARK, (4.4, 6.2, 3.0)),
    "hatch": ("hatch_ground", MARK, (3.4, 4.5, 3.1)),
    "away": ("away_ground", MARK, (3.7, 5.3, 3.2)),
    "medicine_1": ("card", MARK, (9.6, 4.9, 4.5)),
    "medicine_2": ("card", MARK, (5.8, 10.0, 3.4)),
    "medicine_3": ("card", MARK, (5.8, 8.3, 6.7)),
    "medicine_4": ("card", MARK, (4.5, 6.4, 3.2)),
    "medicine_5": ("card", MARK, (3.6, 4.0, 6.2)),
    "medicine_6": ("card", MARK, (12.0, 5.4, 3.0)),
    "warning": ("warning_ground", TEXT, (5.8, 7.9, 6.6)),
    # Words of a control that is off may be fainter than others.
    "disabled": ("card", 2.0, (3.3, 3.5, 2.2)),
}
GROUNDS = ("window", "card", "sunken", "accent_soft", "band", "away_ground", "hatch_ground")


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
@pytest.mark.parametrize("role", RATIOS)
def test_a_role_can_be_seen_on_its_ground(palette: Palette, role: str) -> None:
    ground, wanted, measured = RATIOS[role]
    ratio = contrast(palette.role(role), palette.role(ground))
    assert ratio >= wanted
    assert ratio == pytest.approx(measured[PALETTES.index(palette)], abs=0.1)


@pytest.mark.parametrize(
    ("palette", "least"), [(LIGHT, 5.3), (DARK, 6.2), (NIGHT, 4.7)], ids=["light", "dark", "night"]
)
def test_text_can_be_read_on_every_ground(palette: Palette, least: float) -> None:
    ratios = [
        contrast(palette.role(r), palette.role(g)) for r in ("text", "muted") for g in GROUNDS
    ]
    assert min(ratios) == pytest.approx(least, abs=0.1)


@pytest.mark.parametrize(
    ("palette", "least"), [(LIGHT, 6.5), (DARK, 6.4), (NIGHT, 4.8)], ids=["light", "dark", "night"]
)
def test_links_can_be_read_wherever_they_stand(palette: Palette, least: float) -> None:
    grounds = ("card", "window", "sunken", "accent_soft")
    ratios = [contrast(palette.accent, palette.role(ground)) for ground in grounds]
    assert min(ratios) >= least - 0.1


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_the_edge_of_a_control_is_seen_on_window_card_and_rail(palette: Palette) -> None:
    grounds = (palette.window, palette.card, palette.sunken)
    assert min(contrast(palette.edge, ground) for ground in grounds) >= MARK


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_more_cramps_are_further_from_the_background(palette: Palette) -> None:
    away = [contrast(color, palette.card) for color in palette.cramp]
    assert away == sorted(away)
    steps = zip(palette.cramp, palette.cramp[1:], strict=False)
    assert min(round(contrast(less, more), 1) for less, more in steps) >= 1.5


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_words_on_a_pressed_or_hovered_main_button_can_be_read(palette: Palette) -> None:
    for ground in (palette.accent_hover, palette.accent_pressed):
        assert contrast(palette.on_accent, ground) >= TEXT


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_the_ring_of_the_keyboard_is_seen_wherever_it_goes(palette: Palette) -> None:
    grounds = ("window", "card", "sunken", "accent_soft", "band", "hatch_ground", "away_ground")
    assert min(contrast(palette.focus, palette.role(ground)) for ground in grounds) >= MARK


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_lines_on_a_bar_are_told_from_the_bar(palette: Palette) -> None:
    for number in range(1, 7):
        assert contrast(palette.card, palette.role(f"medicine_{number}")) >= MARK


@pytest.mark.parametrize("palette", PALETTES, ids=lambda p: p.name)
def test_what_is_said_of_a_problem_can_be_read_beside_it_too(palette: Palette) -> None:
    for ground in ("warning_ground", "card", "window"):
        assert contrast(palette.warning, palette.role(ground)) >= TEXT


def test_contrast_is_the_ratio_of_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
