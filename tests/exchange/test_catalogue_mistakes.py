"""A mistake in a catalogue is refused, and the error says where it is."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.products import Composition
from cramp_diary.exchange.catalogues import (
    read_drinks,
    read_magnesium_salts,
    read_medicines,
    read_supplements,
)

CATALOGUES = resources() / "catalogues"

DRINK = """
[sources]
book = "A book"

[[drink]]
key = "tea"
name = "Tea"
serving_ml = 200
icon = "cup"
source = "book"
sodium = "3"
"""


def test_a_drink_of_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "drinks.toml").write_text(DRINK, "utf-8")
    (tea,) = read_drinks(tmp_path)
    assert tea.per_100_ml == Composition(sodium=Decimal(3))
    assert not tea.quinine


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('sodium = "3"', "sodium = 3", "drinks.toml, drink 1: sodium is not a text"),
        ('sodium = "3"', 'sodium = "-3"', "sodium is not a number from 0: -3"),
        ('sodium = "3"', 'sodium = "NaN"', "sodium is not a number from 0: NaN"),
        ('sodium = "3"', 'sodium = "few"', "sodium is not a number: few"),
        ('sodium = "3"', 'natrium = "3"', "drinks.toml, drink 1: unknown key natrium"),
        ('sodium = "3"', 'approximate = ["sodium"]', "unknown approximate sodium"),
        ('sodium = "3"', "quinine = 1", "quinine is not true or false"),
        ('sodium = "3"', "favourite = 2", "favourites are not numbered from 1"),
        ('sodium = "3"', "favourite = 0", "favourite is not a whole number from 1"),
        ('key = "tea"', 'key = "Black tea"', "key is not in small letters"),
        ('name = "Tea"', 'name = " "', "name is not a text"),
        ('name = "Tea"', "", "name is missing"),
        ("serving_ml = 200", "", "serving_ml is missing"),
        ('icon = "cup"', 'icon = "mug"', "unknown icon mug"),
        ('source = "book"', 'source = "hearsay"', "unknown source hearsay"),
        ("[[drink]]", "[drink]", "drink is missing"),
        ("[[drink]]", "[[drunk]]", "drink is missing"),
        ("[sources]", "[source]", "drinks.toml, sources: is not a table"),
        ("[sources]", "[sources", "drinks.toml: "),
    ],
)
def test_a_mistake_in_a_file_is_refused(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    (tmp_path / "drinks.toml").write_text(DRINK.replace(right, wrong), "utf-8")
    with pytest.raises(ValueError, match=re.escape(said)):
        read_drinks(tmp_path)


def test_a_key_stands_once(tmp_path: Path) -> None:
    again = DRINK[DRINK.index("[[drink]]") :]
    (tmp_path / "drinks.toml").write_text(DRINK + again, "utf-8")
    with pytest.raises(ValueError, match="key tea is there twice"):
        read_drinks(tmp_path)


@pytest.mark.parametrize(
    ("name", "right", "wrong", "said"),
    [
        ("magnesium", 'percent = "60.3"', 'percent = "603"', "percent is not between 0 and 100"),
        ("magnesium", 'percent = "60.3"', "", "percent is not between 0 and 100"),
        ("medicines", '"R03AC12"', '"R3AC12"', "not an ATC code: R3AC12"),
        ("medicines", '["R03AC12"]', '"R03AC12"', "atc is not a list of texts"),
        ("medicines", 'kind = "medicine"', 'kind = "drink"', "unknown kind drink"),
        ("medicines", 'fact = "reported"', 'fact = "proven"', "unknown fact proven"),
        ("medicines", 'of = "laxative"', 'of = "purge"', "unknown class purge"),
        ("medicines", "class = true", 'class = "yes"', "class is not true or false"),
        ("supplements", 'salt = "oxide"', 'salt = "oxid"', "unknown salt oxid"),
        ("supplements", 'nutrient = "calcium"', 'nutrient = "lime"', "unknown nutrient lime"),
        ("supplements", '["mcg"]', '["ug"]', "unknown unit ug"),
    ],
)
def test_a_mistake_in_the_other_files_is_refused(
    tmp_path: Path, name: str, right: str, wrong: str, said: str
) -> None:
    for file in CATALOGUES.glob("*.toml"):
        text = file.read_text("utf-8")
        spoilt = text.replace(right, wrong) if file.stem == name else text
        (tmp_path / file.name).write_text(spoilt, "utf-8")
    read = {
        "magnesium": read_magnesium_salts,
        "medicines": read_medicines,
        "supplements": read_supplements,
    }[name]
    with pytest.raises(ValueError, match=re.escape(said)):
        read(tmp_path)
