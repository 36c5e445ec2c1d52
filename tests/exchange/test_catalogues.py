"""The catalogues say what their sources say."""

import re
from collections import Counter
from decimal import Decimal

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.products import Composition, LabelMeaning, MagnesiumLabel, ProductKind, Unit
from cramp_diary.exchange.catalogues import (
    DrinkEntry,
    MagnesiumSalt,
    MedicineEntry,
    SupplementEntry,
    read_drinks,
    read_magnesium_salts,
    read_medicines,
    read_supplements,
)

CATALOGUES = resources() / "catalogues"

# IUPAC 2021, abridged.
ATOMS = {
    "H": 1.008,
    "C": 12.011,
    "N": 14.007,
    "O": 15.999,
    "Mg": 24.305,
    "S": 32.06,
    "Cl": 35.45,
}

# Food numbers of USDA SR26; tap water stands there twice, in two servings.
NDB = [
    *(14411, 14411, 14555, 14121, 14155, 14460, 14461, 14644, 12119, 1077, 1082, 1085, 16222),
    *(14016, 14639, 9209, 9016, 9135, 9123, 9273, 14242, 11540, 11886, 11578, 6194, 1105),
    *(14209, 14201, 14210, 14355, 14381, 14148, 14416, 14136, 14154, 14627, 14003, 14006),
    *(14096, 14106, 14037),
]
WITHOUT_NDB = {"water-mineral", "ors", "coffee-instant", "tea-green", "energy-shot"}


@pytest.fixture(scope="module")
def drinks() -> dict[str, DrinkEntry]:
    return {drink.key: drink for drink in read_drinks(CATALOGUES)}


@pytest.fixture(scope="module")
def salts() -> dict[str, MagnesiumSalt]:
    return {salt.key: salt for salt in read_magnesium_salts(CATALOGUES)}


@pytest.fixture(scope="module")
def medicines() -> dict[str, MedicineEntry]:
    return {medicine.key: medicine for medicine in read_medicines(CATALOGUES)}


@pytest.fixture(scope="module")
def supplements() -> dict[str, SupplementEntry]:
    return {supplement.key: supplement for supplement in read_supplements(CATALOGUES)}


def test_every_drink_of_the_table_is_there(drinks: dict[str, DrinkEntry]) -> None:
    numbers = [drink.ndb for drink in drinks.values() if drink.ndb is not None]
    assert Counter(numbers) == Counter(NDB)
    assert {drink.key for drink in drinks.values() if drink.ndb is None} == WITHOUT_NDB


@pytest.mark.parametrize(
    ("key", "serving_ml", "minerals"),
    [
        ("water-glass", 250, (4, 0, 1)),
        ("water-large", 500, (4, 0, 1)),
        ("water-bottled", 500, (2, 0, 2)),
        ("club-soda", 355, (21, 2, 1)),
        ("tonic-water", 250, (12, 0, 0)),
        ("ors", 200, (172, 78, 0)),
        ("sports-gatorade", 500, (39, 15, 0)),
        ("sports-powerade", 500, (42, 18, 0)),
        ("sports-low-calorie", 500, (45, 13, 0)),
        ("coconut-water", 250, (105, 250, 25)),
        ("milk-1-percent", 250, (44, 150, 11)),
        ("milk-skimmed", 250, (42, 156, 11)),
        ("soy-drink", 250, (37, 120, 16)),
        ("orange-juice", 200, (2, 178, 11)),
        ("tomato-juice-salted", 200, (269, 229, 11)),
        ("tomato-juice-unsalted", 200, (10, 229, 11)),
        ("chicken-broth", 250, (371, 18, 1)),
        ("cocoa", 250, (44, 197, 23)),
        ("coffee-brewed", 237, (2, 49, 3)),
        ("espresso", 30, (14, 115, 80)),
        ("tea-black", 237, (3, 37, 3)),
        ("energy-red-bull", 250, (83, 3, 3)),
        ("wine-red", 150, (4, 127, 12)),
        ("wine-white", 150, (5, 71, 10)),
        ("spirits", 44, (1, 2, 0)),
    ],
)
def test_minerals_of_100_ml(
    drinks: dict[str, DrinkEntry], key: str, serving_ml: int, minerals: tuple[int, int, int]
) -> None:
    sodium, potassium, magnesium = (Decimal(mg) for mg in minerals)
    found = drinks[key].per_100_ml
    assert drinks[key].serving_ml == serving_ml
    assert found.sodium == sodium
    assert found.potassium == potassium
    assert found.magnesium == magnesium


@pytest.mark.parametrize(
    ("key", "milligrams", "ml"),
    [
        ("coffee-brewed", 96, 237),
        ("coffee-instant", 62, 237),
        ("espresso", 63, 30),
        ("tea-black", 48, 237),
        ("tea-green", 29, 237),
        ("cola", 46, 330),
        ("energy-monster", 160, 500),
        ("energy-shot", 200, 60),
        ("water-glass", 0, 250),
    ],
)
def test_caffeine_of_a_serving(
    drinks: dict[str, DrinkEntry], key: str, milligrams: int, ml: int
) -> None:
    caffeine = drinks[key].per_100_ml.caffeine
    assert caffeine is not None
    assert float(caffeine * ml / 100) == pytest.approx(milligrams, abs=1e-5)


def test_ranges_of_caffeine_are_kept_inside(drinks: dict[str, DrinkEntry]) -> None:
    decaf, energy = drinks["coffee-decaf"], drinks["energy-red-bull"]
    assert decaf.per_100_ml.caffeine is not None
    assert energy.per_100_ml.caffeine is not None
    assert 1 <= decaf.per_100_ml.caffeine * decaf.serving_ml / 100 <= 2
    assert 79 <= energy.per_100_ml.caffeine * energy.serving_ml / 100 <= 80
    assert "caffeine" in decaf.approximate


@pytest.mark.parametrize(
    ("key", "grams", "ml"),
    [
        ("beer", 14, 355),
        ("beer-light", 11.8, 355),
        ("wine-red", 14, 150),
        ("wine-white", 14, 150),
        ("spirits", 14, 44),
    ],
)
def test_alcohol_of_a_serving(
    drinks: dict[str, DrinkEntry], key: str, grams: float, ml: int
) -> None:
    alcohol = drinks[key].per_100_ml.alcohol
    assert alcohol is not None
    assert float(alcohol * ml / 100) == pytest.approx(grams * 1000, abs=1e-5)


def test_what_is_not_known_is_missing_and_not_0(drinks: dict[str, DrinkEntry]) -> None:
    assert all(drink.per_100_ml.calcium is None for drink in drinks.values())
    chloride = {key: d.per_100_ml.chloride for key, d in drinks.items()}
    assert {key: mg for key, mg in chloride.items() if mg is not None} == {
        "ors": 230,
        "milk-whole": 100,
    }
    for key, caffeine in (("water-mineral", Decimal(0)), ("energy-shot", Decimal("333.333333"))):
        assert drinks[key].per_100_ml == Composition(caffeine=caffeine, alcohol=Decimal(0))


def test_only_tonic_water_holds_quinine(drinks: dict[str, DrinkEntry]) -> None:
    assert [drink.key for drink in drinks.values() if drink.quinine] == ["tonic-water"]


def test_favourites_of_a_new_diary(drinks: dict[str, DrinkEntry]) -> None:
    chosen = [drink for drink in drinks.values() if drink.favourite is not None]
    chosen.sort(key=lambda drink: drink.favourite or 0)
    assert [(drink.name, drink.serving_ml, drink.icon) for drink in chosen] == [
        ("Glass of water", 250, "glass"),
        ("Large water", 500, "glass"),
        ("Cup of coffee", 237, "cup"),
        ("Cup of tea", 237, "cup"),
        ("Glass of wine, red", 150, "wine"),
    ]


def test_every_drink_has_a_picture_and_a_name_of_its_own(drinks: dict[str, DrinkEntry]) -> None:
    for drink in drinks.values():
        assert (resources() / "icons" / f"{drink.icon}.svg").is_file()
    assert len({drink.name for drink in drinks.values()}) == len(drinks)


def molar_mass(formula: str) -> float:
    """Return grams per mole of a formula with at most one level of brackets."""
    opened = re.sub(r"\(([^)]*)\)(\d*)", lambda m: m[1] * int(m[2] or 1), formula)
    return sum(ATOMS[atom] * int(n or 1) for atom, n in re.findall(r"([A-Z][a-z]?)(\d*)", opened))


@pytest.mark.parametrize("salt", read_magnesium_salts(CATALOGUES), ids=lambda salt: salt.key)
def test_share_of_magnesium_follows_from_the_molar_mass(salt: MagnesiumSalt) -> None:
    atoms = int(re.findall(r"^Mg(\d*)", salt.formula)[0] or 1)
    share = 100 * atoms * ATOMS["Mg"] / molar_mass(salt.formula)
    assert float(salt.percent) == pytest.approx(share, abs=0.15)


def test_published_shares_of_magnesium(salts: dict[str, MagnesiumSalt]) -> None:
    assert {key: str(salt.percent) for key, salt in salts.items()} == {
        "oxide": "60.3",
        "hydroxide": "41.7",
        "carbonate": "28.8",
        "chloride-anhydrous": "25.5",
        "chloride-hexahydrate": "12.0",
        "sulfate-anhydrous": "20.2",
        "sulfate-heptahydrate": "9.9",
        "citrate": "16.2",
        "hydrogen-citrate": "11.3",
        "malate": "15.5",
        "bisglycinate": "14.1",
        "lactate-dihydrate": "10.2",
        "taurate": "8.9",
        "threonate": "8.3",
        "aspartate-dihydrate": "7.5",
        "aspartate-anhydrous": "8.5",
        "orotate-dihydrate": "6.6",
        "orotate-anhydrous": "7.2",
        "gluconate-dihydrate": "5.4",
    }


@pytest.mark.parametrize(
    ("salt", "milligrams"), [("oxide", 302), ("citrate", 81), ("bisglycinate", 70)]
)
def test_magnesium_in_500_mg_of_a_compound(
    salts: dict[str, MagnesiumSalt], salt: str, milligrams: int
) -> None:
    label = MagnesiumLabel(
        mg=Decimal(500), meaning=LabelMeaning.COMPOUND, salt=salt, percent=salts[salt].percent
    )
    assert label.elemental is not None
    assert round(label.elemental) == milligrams


def test_atc_codes_have_the_form_of_atc_codes(medicines: dict[str, MedicineEntry]) -> None:
    codes = [code for medicine in medicines.values() for code in medicine.atc]
    form = re.compile(r"^[A-Z]\d{2}([A-Z]([A-Z](\d{2})?)?)?$")
    assert [code for code in codes if not form.match(code)] == []
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("key", "group", "atc"),
    [
        ("salmeterol", "laba", ("R03AC12",)),
        ("albuterol", "saba", ("R03AC02", "R03CC02")),
        ("spironolactone", "diuretic-potassium-sparing", ("C03DA01",)),
        ("chlorthalidone", "diuretic-thiazide", ("C03BA04",)),
        ("torsemide", "diuretic-loop", ("C03CA04",)),
        ("lovastatin", "statin", ("C10AA02",)),
        ("pitavastatin", "statin", ("C10AA08",)),
        ("raloxifene", "bone-hormone", ("G03XC01",)),
        ("angiotensin-receptor-blocker", "cardiovascular", ("C09CA",)),
        ("beta-blocker", "cardiovascular", ("C07",)),
        ("magnesium-orotate", "used-against-cramps", ("A12CC09",)),
        ("quinine", "used-against-cramps", ("P01BC01",)),
        ("antipsychotic", "mimic", ("N05A",)),
    ],
)
def test_medicines_stand_in_their_group(
    medicines: dict[str, MedicineEntry], key: str, group: str, atc: tuple[str, ...]
) -> None:
    assert (medicines[key].group.key, medicines[key].atc) == (group, atc)


def test_uk_names(medicines: dict[str, MedicineEntry]) -> None:
    named = {m.name: m.uk_name for m in medicines.values() if m.uk_name}
    assert named.items() >= {
        ("Albuterol", "Salbutamol"),
        ("Chlorthalidone", "Chlortalidone"),
        ("Torsemide", "Torasemide"),
    }


def test_the_fact_stands_with_the_groups_in_which_cramps_were_reported(
    medicines: dict[str, MedicineEntry],
) -> None:
    groups = {medicine.group for medicine in medicines.values()}
    assert {group.key for group in groups if not group.reported_with_cramps} == {
        "used-against-cramps",
        "mimic",
        "common",
    }
    for group in groups:
        assert (group.fact is not None) == group.reported_with_cramps
    (sentence,) = {group.fact.text for group in groups if group.fact}
    assert sentence == (
        "Leg cramps have been reported in people taking this medicine. "
        "Do not stop a prescribed medicine without speaking to your doctor or pharmacist."
    )


def test_supplements_among_the_medicines(medicines: dict[str, MedicineEntry]) -> None:
    kinds = {key: medicine.kind for key, medicine in medicines.items()}
    assert kinds["potassium-chloride"] is ProductKind.SUPPLEMENT
    assert kinds["levocarnitine"] is ProductKind.SUPPLEMENT
    assert kinds["magnesium-oxide"] is ProductKind.SUPPLEMENT
    assert kinds["diltiazem"] is ProductKind.MEDICINE


def test_a_supplement_for_every_magnesium_compound(
    supplements: dict[str, SupplementEntry], salts: dict[str, MagnesiumSalt]
) -> None:
    assert [s.salt for s in supplements.values() if s.salt] == list(salts)
    assert supplements["magnesium"].salt is None
    assert supplements["magnesium-oxide"].nutrient == "magnesium"


def test_units_of_supplements(supplements: dict[str, SupplementEntry]) -> None:
    assert supplements["vitamin-d3"].units == (Unit.MCG, Unit.IU)
    assert supplements["taurine"].units[0] is Unit.G
    assert supplements["vitamin-k2"].units == ()


def test_a_shared_key_means_the_same_thing(
    drinks: dict[str, DrinkEntry],
    medicines: dict[str, MedicineEntry],
    supplements: dict[str, SupplementEntry],
) -> None:
    assert not drinks.keys() & (medicines.keys() | supplements.keys())
    shared = medicines.keys() & supplements.keys()
    assert "vitamin-b12" in shared
    assert {medicines[key].kind for key in shared} == {ProductKind.SUPPLEMENT}
