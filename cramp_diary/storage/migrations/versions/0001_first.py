"""Schema 1: everything a diary holds.

Days are counted from 1970-01-01, wall times in seconds from its midnight, amounts in millionths
of their unit. A value that stands nowhere else is spelt out here: a migration must make tomorrow
what it made today.
"""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NUTRIENTS = ("sodium", "potassium", "magnesium", "calcium", "chloride", "caffeine", "alcohol")
_UNITS = (
    *("ml", "mg", "mcg", "g", "iu", "mmol"),
    *("tablet", "capsule", "drop", "puff", "sachet", "unit", "other"),
)
_ANSWERS = ("yes", "no", "unsure")
_MOST = 1_000_000_000_000_000
_LAST_DAY = 2_932_531


def upgrade() -> None:
    """Make the tables, those first that others refer to."""
    _diary()
    _person()
    _factor()
    _product()
    _course()
    _missed_dose()
    _episode()
    _night_record()
    _intake()
    _factor_value()


def _diary() -> None:
    _create(
        "diary",
        *_whole("id", "night_hour", "day_hour", "demo"),
        one="id = 1",
        **_range(0, 23, "night_hour", "day_hour"),
        **_flag("demo"),
    )
    op.execute("INSERT INTO diary (id, night_hour, day_hour, demo) VALUES (1, 12, 5, 0)")


def _person() -> None:
    _create(
        "person",
        *_whole("id"),
        *_text("name", "question", "conditions", "answers"),
        *_whole("birth_date", null=True),
        one="id = 1",
        **_length(200, "name"),
        **_length(20_000, "question"),
        conditions="json_type(conditions) = 'array'",
        answers="json_type(answers) = 'array'",
    )


def _factor() -> None:
    _create(
        "factor",
        *_written(),
        *_text("name", "kind", "unit"),
        *_whole("place", "hidden"),
        **_moment("written"),
        name="trim(name) <> '' AND length(name) <= 200",
        **_choice("kind", ("yes-no", "amount", "scale")),
        **_length(200, "unit"),
        **_flag("hidden"),
    )


def _product() -> None:
    _create(
        "product",
        *_written(),
        *_text("kind", "name", "unit", "form", "icon"),
        *_text("label_meaning", "label_salt", "key", null=True),
        *_whole("per", "quinine", "hidden"),
        *_whole("label_mg", "label_percent", "serving", "favourite", *_NUTRIENTS, null=True),
        **_moment("written"),
        **_choice("kind", ("drink", "supplement", "medicine")),
        name="trim(name) <> '' AND length(name) <= 200",
        **_choice("unit", _UNITS),
        **_range(1, _MOST, "per", "serving"),
        **_range(0, _MOST, "label_mg", *_NUTRIENTS),
        **_range(0, 100_000_000, "label_percent"),
        **_choice("label_meaning", ("elemental", "compound")),
        label="(label_mg IS NULL) = (label_meaning IS NULL)",
        label_details="label_mg IS NOT NULL OR (label_salt IS NULL AND label_percent IS NULL)",
        **_length(200, "form"),
        **_range(1, 1000, "favourite"),
        **_flag("quinine", "hidden"),
    )


def _course() -> None:
    _create(
        "course",
        *_written(),
        *_text("product", "unit", "strength", "times", "first_known_to", "reason"),
        *_text("follows", null=True),
        *_whole("first", "times_a_day"),
        *_whole("dose", "last", null=True),
        _link("course", "product", "product"),
        _link("course", "follows", "course"),
        **_moment("written"),
        **_range(1, _LAST_DAY, "first", "last"),
        turned_round="last >= first",
        **_choice("unit", _UNITS),
        **_range(1, _MOST, "dose"),
        **_length(200, "strength"),
        **_range(1, 24, "times_a_day"),
        **_choice("first_known_to", ("day", "month", "year")),
        **_length(20_000, "reason"),
    )
    _index("course", "product")
    _index("course", "follows")


def _missed_dose() -> None:
    _create(
        "missed_dose",
        *_written(),
        *_text("course"),
        *_whole("day"),
        sa.UniqueConstraint("course", "day", name=op.f("uq_missed_dose_course_day")),
        _link("missed_dose", "course", "course"),
        **_moment("written"),
        **_range(1, _LAST_DAY, "day"),
    )


def _episode() -> None:
    muscles = ("calf", "sole", "top-of-foot", "toes", "shin", "front-thigh", "back-thigh", "other")
    choices = ("onset_part", "muscle", "side", "band", "waking", "hard", "urge", "tingling")
    _create(
        "episode",
        *_written(),
        *_whole("night"),
        *_whole("onset_wall", "onset_offset", "pain", "seconds", "sleep_lost", null=True),
        *_whole("soreness", null=True),
        *_text("relief", "note"),
        *_text(*choices, "relieved", null=True),
        **_range(1, _LAST_DAY, "night"),
        **_moment("written"),
        **_moment("onset"),
        **_choice("onset_part", ("early", "middle", "late", "unknown")),
        one_onset="(onset_wall IS NULL) = (onset_part IS NOT NULL)",
        **_choice("muscle", muscles),
        **_choice("side", ("left", "right", "both")),
        **_range(0, 10, "pain", "soreness"),
        **_range(0, 86_400, "seconds"),
        **_choice("band", ("under-1-min", "1-to-5-min", "5-to-10-min", "over-10-min")),
        one_duration="seconds IS NULL OR band IS NULL",
        **_choice("waking", ("woke", "already-awake", "before-sleep", "day")),
        **_choice("hard", _ANSWERS),
        **_choice("urge", _ANSWERS),
        **_choice("tingling", _ANSWERS),
        **_choice("relieved", _ANSWERS),
        **_range(0, 1440, "sleep_lost"),
        **_length(20_000, "note"),
    )
    _index("episode", "night")


def _night_record() -> None:
    _create(
        "night_record",
        *_written(),
        *_whole("night"),
        *_text("stated", "note"),
        *_whole("sleep_lost", "disturbance", "soreness", null=True),
        sa.UniqueConstraint("night", name=op.f("uq_night_record_night")),
        **_range(1, _LAST_DAY, "night"),
        **_moment("written"),
        **_choice("stated", ("nothing", "quiet", "partly", "away")),
        **_range(0, 1440, "sleep_lost"),
        **_range(0, 10, "disturbance", "soreness"),
        **_length(20_000, "note"),
    )


def _intake() -> None:
    _create(
        "intake",
        *_written(),
        *_whole("night", "own"),
        *_whole("at_wall", "at_offset", "amount", *_NUTRIENTS, null=True),
        *_text("product", "note"),
        *_text("course", null=True),
        _link("intake", "product", "product"),
        _link("intake", "course", "course"),
        **_range(1, _LAST_DAY, "night"),
        **_moment("written"),
        **_moment("at"),
        **_range(0, _MOST, "amount", *_NUTRIENTS),
        **_flag("own"),
        own_nutrients=f"own OR coalesce({', '.join(_NUTRIENTS)}) IS NULL",
        **_length(20_000, "note"),
    )
    _index("intake", "night")
    _index("intake", "product")
    _index("intake", "course")


def _factor_value() -> None:
    _create(
        "factor_value",
        *_written(),
        *_whole("night", "value"),
        *_text("factor"),
        sa.UniqueConstraint("factor", "night", name=op.f("uq_factor_value_factor_night")),
        _link("factor_value", "factor", "factor"),
        **_range(1, _LAST_DAY, "night"),
        **_moment("written"),
        **_range(-_MOST, _MOST, "value"),
    )
    _index("factor_value", "night")


def _create(table: str, *items: sa.schema.SchemaItem, **checks: str) -> None:
    op.create_table(
        table,
        *items,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        *(
            sa.CheckConstraint(check, name=op.f(f"ck_{table}_{name}"))
            for name, check in checks.items()
        ),
        sqlite_strict=True,
    )


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _link(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint(
        [column], [f"{to}.id"], name=name, deferrable=True, initially="DEFERRED"
    )


def _written() -> Iterable[sa.Column[str] | sa.Column[int]]:
    return [*_text("id"), *_whole("written_wall", "written_offset")]


def _text(*names: str, null: bool = False) -> Iterable[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=null) for name in names]


def _whole(*names: str, null: bool = False) -> Iterable[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=null) for name in names]


def _range(low: int, high: int, *names: str) -> dict[str, str]:
    return {name: f"{name} BETWEEN {low} AND {high}" for name in names}


def _length(most: int, *names: str) -> dict[str, str]:
    return {name: f"length({name}) <= {most}" for name in names}


def _flag(*names: str) -> dict[str, str]:
    return {name: f"{name} IN (0, 1)" for name in names}


def _choice(name: str, values: Iterable[str]) -> dict[str, str]:
    return {name: f"{name} IN ({', '.join(repr(value) for value in values)})"}


def _moment(name: str) -> dict[str, str]:
    return {
        **_range(86_400, (_LAST_DAY + 1) * 86_400 - 1, f"{name}_wall"),
        **_range(-86_399, 86_399, f"{name}_offset"),
        name: f"({name}_wall IS NULL) = ({name}_offset IS NULL)",
    }
