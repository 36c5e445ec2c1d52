"""The typeface is ours, in the sizes of the scale."""

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from cramp_diary.ui.look.type import BOLD, FAMILY, REGULAR, SEMIBOLD, Step, font


def test_our_typeface_is_loaded(fonts: tuple[str, ...]) -> None:
    assert FAMILY in fonts
    assert QFontInfo(font(Step.BODY)).family() == FAMILY


def test_each_weight_is_a_face_of_its_own(fonts: tuple[str, ...]) -> None:
    assert fonts
    widths = [
        QFontMetrics(font(Step.BIG, weight)).horizontalAdvance("Cramp now")
        for weight in (REGULAR, SEMIBOLD, BOLD)
    ]
    assert widths == sorted(set(widths))


def test_the_text_size_multiplies_every_step() -> None:
    assert [font(step).pixelSize() for step in Step] == [14, 16, 17, 20, 26, 30, 36]
    assert [font(step, scale=2.0).pixelSize() for step in Step] == [28, 32, 34, 40, 52, 60, 72]


def test_columns_of_digits_get_digits_of_one_width() -> None:
    assert font(Step.BODY, tabular=True).featureValue(QFont.Tag("tnum")) == 1
    assert not font(Step.BODY).isFeatureSet(QFont.Tag("tnum"))


def test_nothing_on_screen_is_smaller_than_small() -> None:
    assert min(step.px for step in Step) == Step.SMALL.px
    assert all(step.line > step.px for step in Step)
