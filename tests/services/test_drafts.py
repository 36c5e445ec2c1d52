"""Unfinished forms stay in the diary until they are finished or thrown away."""

import pytest

from cramp_diary.assembly import Services, open_services
from tests.set_clock import SetClock


def test_a_form_is_kept_as_it_was_left(services: Services) -> None:
    fields = {"time": "25:99", "pain": 7, "woke": None, "relief": ["stretch"], "note": "☾ “so”"}
    services.drafts.keep("cramp", fields)
    draft = services.drafts.kept("cramp")
    assert draft is not None
    assert draft.fields == fields
    assert draft.written == services.journal.now()


def test_only_the_last_state_of_a_form_is_kept(services: Services, clock: SetClock) -> None:
    services.drafts.keep("cramp", {"pain": 1})
    services.drafts.keep("drink", {"amount": "250"})
    clock.later(minutes=1)
    services.drafts.keep("cramp", {"pain": 2})
    assert [(draft.key, draft.fields) for draft in services.drafts.all()] == [
        ("cramp", {"pain": 2}),
        ("drink", {"amount": "250"}),
    ]


def test_a_form_may_be_kept_anew_with_the_time_at_which_it_was_written(
    services: Services, clock: SetClock
) -> None:
    written = services.journal.now()
    clock.later(hours=5)
    services.drafts.keep("cramp", {"pain": 1}, written)
    draft = services.drafts.kept("cramp")
    assert draft is not None
    assert draft.written == written


def test_the_latest_stands_first_also_after_a_journey_west(
    services: Services, clock: SetClock
) -> None:
    services.drafts.keep("cramp", {"pain": 1})
    westwards = -9 * 3600
    clock.offset += westwards
    clock.later(seconds=westwards, minutes=1)
    services.drafts.keep("drink", {"amount": "250"})
    assert [draft.key for draft in services.drafts.all()] == ["drink", "cramp"]


def test_a_draft_is_on_the_disk(services: Services) -> None:
    services.drafts.keep("cramp", {"pain": 1})
    elsewhere = open_services(services.path)
    assert elsewhere.drafts.kept("cramp") is not None
    elsewhere.close()


def test_a_dropped_draft_is_gone(services: Services) -> None:
    services.drafts.keep("cramp", {"pain": 1})
    services.drafts.drop("cramp")
    services.drafts.drop("never kept")
    assert services.drafts.all() == ()


def test_what_is_no_plain_value_is_refused(services: Services) -> None:
    with pytest.raises(TypeError):
        services.drafts.keep("cramp", {"pain": object()})
    with pytest.raises(ValueError, match="JSON"):
        services.drafts.keep("cramp", {"pain": float("nan")})


def test_drafts_are_no_entries(services: Services) -> None:
    before = services.store.counts()
    services.drafts.keep("cramp", {"pain": 1})
    assert services.store.counts() == before
    assert services.library.span() is None
