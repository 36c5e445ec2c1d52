"""What lasts as long as the program is not gone through again and again for garbage."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from cramp_diary.ui.shell.background import Background
from cramp_diary.ui.shell.loader import Loader
from tests.set_clock import SetClock


@pytest.fixture
def background(qapp: QCoreApplication) -> Iterator[Background]:
    """Return the background of a program that was just started."""
    assert qapp
    gc.unfreeze()
    background = Background()
    yield background
    background.close()
    gc.unfreeze()


def warmed_up(loader: Loader, background: Background) -> int:
    """Let everything be loaded; return how much is left out of collections from then on."""
    done: list[object] = []
    loader.warm_up(done.append)
    background.finish()
    assert done == [None]
    return gc.get_freeze_count()


def test_what_was_loaded_is_left_out_of_collections_once_and_for_all(
    background: Background, clock: SetClock
) -> None:
    loader = Loader(background, clock)
    everything = len(gc.get_objects())
    spared = warmed_up(loader, background)
    assert spared >= 0.9 * everything
    later = [[number] for number in range(1000)]
    assert warmed_up(loader, background) < spared + len(later)
