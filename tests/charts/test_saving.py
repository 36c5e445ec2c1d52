"""Charts as files."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.charts.names import ChartName
from cramp_diary.charts.standalone import SAVE, Picture, picture

MONDAY = date(2026, 6, 1)
NightsOf = Callable[..., NightTable]
CrampsOf = Callable[..., EpisodeTable]
Medicines = Callable[..., tuple[Lane, ...]]
Chart = Callable[..., Picture]
BEGINNINGS = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}


@pytest.fixture
def chart(nights_of: NightsOf, cramps_of: CrampsOf, medicines: Medicines) -> Chart:
    def make(name: ChartName, medicine: str = "Amlodipine") -> Picture:
        return picture(
            name,
            nights_of(MONDAY, [1, 0, None, 2] * 10),
            cramps_of([{"onset": 1500.0}] * 3),
            medicines(MONDAY, 40, [(medicine, 3)]),
        )

    return make


@pytest.mark.parametrize("name", ChartName)
@pytest.mark.parametrize("ending", SAVE)
def test_the_same_diary_gives_the_same_bytes(chart: Chart, name: ChartName, ending: str) -> None:
    once, again = (SAVE[ending](chart(name).figure) for _ in range(2))
    assert once == again
    assert once.startswith(BEGINNINGS[ending])


def test_threads_that_save_at_once_give_the_same_bytes_too(chart: Chart) -> None:
    once = SAVE[".svg"](chart(ChartName.HOURS).figure)
    with ThreadPoolExecutor(4) as threads:
        saved = threads.map(lambda _: SAVE[".svg"](chart(ChartName.HOURS).figure), range(24))
        assert set(saved) == {once}


def test_text_stays_text_and_no_date_is_kept(chart: Chart) -> None:
    svg = SAVE[".svg"](chart(ChartName.WEEKS).figure).decode()
    assert ">Amlodipine</text>" in svg
    assert "Atkinson Hyperlegible Next" in svg
    assert "<dc:date>" not in svg


@pytest.mark.parametrize(
    ("name", "shown"),
    [("$5 and $6_", "$5 and $6_"), ("<b>&", "&lt;b&gt;&amp;")],
)
def test_a_name_is_taken_as_it_is(chart: Chart, name: str, shown: str) -> None:
    assert f">{shown}</text>" in SAVE[".svg"](chart(ChartName.WEEKS, name).figure).decode()


@pytest.mark.parametrize("name", ["دواء", "תרופה", "Лекарство", "药"])
def test_names_in_other_scripts_can_be_drawn(chart: Chart, name: str) -> None:
    assert SAVE[".png"](chart(ChartName.WEEKS, name).figure)


def test_a_picture_has_a_title_a_sentence_and_a_table(chart: Chart) -> None:
    weeks = chart(ChartName.WEEKS)
    assert weeks.title == "Cramps each week"
    assert "30 cramps; 30 of 40 nights recorded" in weeks.text
    assert "Amlodipine" in weeks.text
    assert len(weeks.table.rows) == 6
    assert {len(row) for row in weeks.table.rows} == {len(weeks.table.header)}
