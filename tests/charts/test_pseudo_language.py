"""Nothing in a chart, or said about one, went past the translation."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from matplotlib.text import Text

from cramp_diary.analysis.bars import Lane
from cramp_diary.charts.names import ChartName
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Point
from cramp_diary.charts.standalone import Picture, picture
from cramp_diary.charts.styles import Lettering
from cramp_diary.charts.theme import ChartTheme
from tests.conftest import CrampsOf, NightsOf
from tests.wording.pseudo import pseudo_language, untranslated

FIRST = date(2026, 5, 25)
NIGHTS = [1, 0, None, 2, None, 3, 0] * 26
Draw = Callable[..., Picture]
GAP = [None] * 21 + [1, 0, 0]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what charts write: letters of other scripts are drawn as outlines, not as text."""
    words: list[str] = []
    write = Panel.write

    def writing(panel: Panel, at: Point, said: str, look: Lettering, shift: Point = (0, 0)) -> None:
        words.append(said)
        write(panel, at, said, look, shift)

    monkeypatch.setattr(Panel, "write", writing)
    return words


@pytest.fixture(autouse=True)
def pseudo(tmp_path: Path) -> Iterator[None]:
    with pseudo_language(tmp_path):
        yield


def plain(drawn: Picture, written: list[str]) -> list[str]:
    """Return what is in plain letters, but for the single ones that mark a change."""
    table = [cell for row in (drawn.table.header, *drawn.table.rows) for cell in row]
    texts = [part.get_text() for part in drawn.figure.findobj(Text)]
    everything = {*texts, *written, *table, drawn.title, drawn.text}
    return [text for text in everything if len(text) > 1 and untranslated(text)]


@pytest.fixture
def draw(nights_of: NightsOf, cramps_of: CrampsOf, theme: ChartTheme) -> Draw:
    """Draw a chart of nights, of the cramps of `rows`, and of what was taken."""

    def make(
        name: ChartName,
        nights: Sequence[int | None],
        rows: Sequence[Mapping[str, object]] = (),
        taken: Sequence[Lane] = (),
    ) -> Picture:
        return picture(name, nights_of(FIRST, nights), cramps_of(rows), taken, theme)

    return make


def test_a_text_past_the_translation_is_found(draw: Draw) -> None:
    drawn = draw(ChartName.WEEKS, NIGHTS)
    drawn.figure.text(0, 0, "Cramps each week")

    assert plain(drawn, []) == ["Cramps each week"]


@pytest.mark.parametrize("cramps", [NIGHTS, NIGHTS * 8, GAP + [0] * 7, [None] * 20])
def test_weeks(
    draw: Draw,
    medicines: Callable[..., tuple[Lane, ...]],
    cramps: list[int | None],
    written: list[str],
) -> None:
    starts = [(f"Ω{number}", number) for number in range(12)]
    taken = medicines(FIRST, len(cramps), starts)
    drawn = draw(ChartName.WEEKS, cramps, taken=taken)

    assert any(text.startswith("«") for text in written)
    assert plain(drawn, written) == []


@pytest.mark.parametrize("rows", [[{"onset": 2.0}, {"onset": 14.0}], [{}], []])
def test_hours(draw: Draw, rows: list[dict[str, object]], written: list[str]) -> None:
    drawn = draw(ChartName.HOURS, NIGHTS, rows)

    assert any(text.startswith("«") for text in written)
    assert plain(drawn, written) == []
