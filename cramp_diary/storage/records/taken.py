"""Products, and what was taken of them."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cramp_diary.domain.courses import KnownTo
from cramp_diary.domain.problems import (
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_FAVOURITES,
    MOST_TIMES_A_DAY,
)
from cramp_diary.domain.products import Composition, LabelMeaning, ProductKind, Unit
from cramp_diary.storage.records.base import (
    STRICT,
    Base,
    amount,
    at_most,
    between,
    choice,
    day,
    flag,
    link,
    moment,
)

__all__ = ["CourseRecord", "IntakeRecord", "MissedDoseRecord", "ProductRecord"]


class Nutrients:
    """One column a nutrient, in millionths of a mg; open where unknown."""

    sodium: Mapped[int | None]
    potassium: Mapped[int | None]
    magnesium: Mapped[int | None]
    calcium: Mapped[int | None]
    chloride: Mapped[int | None]
    caffeine: Mapped[int | None]
    alcohol: Mapped[int | None]


class ProductRecord(Nutrients, Base):
    """A drink, supplement or medicine; the nutrients are those in `per` units."""

    __tablename__ = "product"
    __table_args__ = (
        *moment("written"),
        choice("kind", ProductKind),
        CheckConstraint(f"trim(name) <> '' AND length(name) <= {LONGEST_NAME}", name="name"),
        choice("unit", Unit),
        amount("per", low=1),
        *(amount(nutrient) for nutrient in Composition.names()),
        amount("label_mg"),
        choice("label_meaning", LabelMeaning),
        amount("label_percent", high=100),
        CheckConstraint("(label_mg IS NULL) = (label_meaning IS NULL)", name="label"),
        CheckConstraint(
            "label_mg IS NOT NULL OR (label_salt IS NULL AND label_percent IS NULL)",
            name="label_details",
        ),
        amount("serving", low=1),
        at_most("form", LONGEST_NAME),
        flag("quinine"),
        between("favourite", 1, MOST_FAVOURITES),
        flag("hidden"),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    kind: Mapped[str]
    name: Mapped[str]
    unit: Mapped[str]
    per: Mapped[int]
    label_mg: Mapped[int | None]
    label_meaning: Mapped[str | None]
    label_salt: Mapped[str | None]
    label_percent: Mapped[int | None]
    serving: Mapped[int | None]
    form: Mapped[str]
    key: Mapped[str | None]
    quinine: Mapped[int]
    icon: Mapped[str]
    favourite: Mapped[int | None]
    hidden: Mapped[int]


class CourseRecord(Base):
    """One dose of one product, taken regularly."""

    __tablename__ = "course"
    __table_args__ = (
        *moment("written"),
        day("first"),
        day("last"),
        CheckConstraint("last >= first", name="turned_round"),
        choice("unit", Unit),
        amount("dose", low=1),
        at_most("strength", LONGEST_NAME),
        between("times_a_day", 1, MOST_TIMES_A_DAY),
        choice("first_known_to", KnownTo),
        at_most("reason", LONGEST_NOTE),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    product: Mapped[str] = mapped_column(link("product"), index=True)
    first: Mapped[int]
    unit: Mapped[str]
    dose: Mapped[int | None]
    strength: Mapped[str]
    times_a_day: Mapped[int]
    times: Mapped[str]
    first_known_to: Mapped[str]
    last: Mapped[int | None]
    reason: Mapped[str]
    follows: Mapped[str | None] = mapped_column(link("course"), index=True)


class MissedDoseRecord(Base):
    """A day of a course on which a dose was not taken."""

    __tablename__ = "missed_dose"
    __table_args__ = (UniqueConstraint("course", "day"), *moment("written"), day("day"), STRICT)

    id: Mapped[str] = mapped_column(primary_key=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    course: Mapped[str] = mapped_column(link("course"))
    day: Mapped[int]


class IntakeRecord(Nutrients, Base):
    """Something drunk or taken; the nutrients are what was really in it, where `own` says so."""

    __tablename__ = "intake"
    __table_args__ = (
        day("night"),
        *moment("written"),
        *moment("at"),
        amount("amount"),
        flag("own"),
        *(amount(nutrient) for nutrient in Composition.names()),
        CheckConstraint(
            f"own OR coalesce({', '.join(Composition.names())}) IS NULL", name="own_nutrients"
        ),
        at_most("note", LONGEST_NOTE),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    night: Mapped[int] = mapped_column(index=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    product: Mapped[str] = mapped_column(link("product"), index=True)
    at_wall: Mapped[int | None]
    at_offset: Mapped[int | None]
    amount: Mapped[int | None]
    own: Mapped[int]
    course: Mapped[str | None] = mapped_column(link("course"), index=True)
    note: Mapped[str]
