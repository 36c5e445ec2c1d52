"""One run of the program with at most one open diary."""

import time
from collections.abc import Callable

from cramp_diary.domain.nights import Period
from cramp_diary.ui.shell.session import Session


def slowly(ask: Callable[[], Period | None]) -> Callable[[], Period | None]:
    def work() -> Period | None:
        time.sleep(0.2)
        return ask()

    return work


def test_a_diary_that_is_left_is_closed_when_what_reads_it_is_done(
    opened_session: Session,
) -> None:
    answers: list[Period | None] = []
    failures: list[Exception] = []
    library = opened_session.services.library
    opened_session.background.run(slowly(library.span), answers.append, failures.append)
    opened_session.leave()

    assert (answers, failures) == ([None], [])
    assert not opened_session.is_open
