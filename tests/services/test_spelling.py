"""Names are found as people type them."""

import pytest

from cramp_diary.services.spelling import Findable, best_match, matches

NAMES = (
    Findable("Acetaminophen", ("Tylenol",)),
    Findable("Paracetamol", ("Tylenol",)),
    Findable("Albuterol", ("Ventolin",)),
    Findable("Salbutamol", ("Ventolin",)),
    Findable("Bisoprolol", ("Beta blocker",)),
    Findable("Budesonide / formoterol"),
    Findable("Magnesium citrate"),
    Findable("Magnesium oxide"),
    Findable("Omeprazole"),
    Findable("Esomeprazole"),
    Findable("Salmeterol", ("Serevent",)),
    Findable("Vitamin B12"),
    Findable("Vitamin D3"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("magnesum citrat", ("Magnesium citrate",)),
        ("salmetrol", ("Salmeterol",)),
        ("vit d", ("Vitamin D3",)),
        ("  VIT   B", ("Vitamin B12",)),
        ("parcetamol", ("Paracetamol",)),
        ("butam", ("Salbutamol",)),
        ("omepr", ("Omeprazole", "Esomeprazole")),
        ("ventolin", ("Albuterol", "Salbutamol")),
        ("beta", ("Bisoprolol",)),
        ("formoterol bud", ("Budesonide / formoterol",)),
        ("m", ("Magnesium citrate", "Magnesium oxide")),
    ],
)
def test_what_was_meant_is_found(typed: str, found: tuple[str, ...]) -> None:
    assert matches(typed, NAMES)[: len(found)] == found


@pytest.mark.parametrize("typed", ["", "   ", "zz", "cramp bark"])
def test_what_is_like_nothing_finds_nothing(typed: str) -> None:
    assert matches(typed, NAMES) == ()


def test_no_more_is_offered_than_can_be_looked_through() -> None:
    assert len(matches("m", NAMES, most=1)) == 1


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Salmetrol", "Salmeterol"),
        ("magnesum citrat", "Magnesium citrate"),
        ("Vitamin", None),
        ("Cramp bark", None),
        ("", None),
        ("sa", None),
    ],
)
def test_a_whole_name_with_a_mistake_has_one_likely_meaning(typed: str, name: str | None) -> None:
    assert best_match(typed, NAMES) == name
