"""Words wrap where they have no room side by side."""

import pytest

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.label import Label

PATH = "/home/ruth/.local/share/" + "a-very-long-name-of-a-folder/" * 6 + "diary.crampdiary"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_path_breaks_rather_than_push_its_page_apart(look: Look, scale: float) -> None:
    look.set_scale(scale)
    label = Label(look, PATH)
    least = label.minimumSizeHint().width()
    assert least <= 16 * 16 * scale
    assert label.heightForWidth(least) >= 4 * look.line_height(Step.BODY)


def test_a_word_of_a_language_is_never_broken(look: Look) -> None:
    long = "Oberschenkelmuskelkrampf"
    label = Label(look, f"Ein {long}")
    alone = Label(look, long)
    assert label.minimumSizeHint().width() == alone.minimumSizeHint().width()
    assert alone.heightForWidth(alone.minimumSizeHint().width()) == look.line_height(Step.BODY)
