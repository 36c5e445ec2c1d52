"""Medicines that belong to a class, and the names by which they are known."""

from collections import Counter

import pytest

from cramp_diary.assets import resources
from cramp_diary.exchange.catalogues import MedicineEntry, read_medicines


@pytest.fixture(scope="module")
def medicines() -> dict[str, MedicineEntry]:
    return {medicine.key: medicine for medicine in read_medicines(resources() / "catalogues")}


@pytest.mark.parametrize(
    "key", ["bisoprolol", "candesartan", "omeprazole", "prednisolone", "gliclazide", "senna"]
)
def test_a_member_of_a_class_is_flagged_as_the_class_is(
    medicines: dict[str, MedicineEntry], key: str
) -> None:
    entry = medicines[key]
    assert entry.of is not None
    assert medicines[entry.of].group == entry.group
    assert medicines[entry.of].is_class
    assert entry.group.fact is not None


@pytest.mark.parametrize(
    "key",
    ["amlodipine", "ramipril", "ibuprofen", "sertraline", "metformin", "quinine", "acetaminophen"],
)
def test_what_the_sources_do_not_name_has_no_flag(
    medicines: dict[str, MedicineEntry], key: str
) -> None:
    assert medicines[key].group.fact is None


def test_no_name_is_written_for_whoever_made_the_list(medicines: dict[str, MedicineEntry]) -> None:
    names = [name for m in medicines.values() for name in (m.name, m.uk_name or "", *m.also)]
    assert not [name for name in names if "(class)" in name]


def test_every_name_means_one_medicine(medicines: dict[str, MedicineEntry]) -> None:
    names = [
        name.casefold()
        for m in medicines.values()
        for name in (m.name, *([m.uk_name] if m.uk_name else []), *m.also)
    ]
    assert [name for name, times in Counter(names).items() if times > 1] == []
