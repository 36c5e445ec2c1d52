"""Products and what was taken of them, to rows and back."""

from cramp_diary.domain.courses import Course, KnownTo, MissedDose, TimeOfDay
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    ProductKind,
    Unit,
)
from cramp_diary.storage.conversion.fields import (
    Row,
    composition,
    joined,
    moment_columns,
    nutrient_columns,
    opened,
    opened_moment,
    split,
)
from cramp_diary.storage.encoding import amount_of, day_number, day_of, micro, moment_of
from cramp_diary.storage.records import CourseRecord, IntakeRecord, MissedDoseRecord, ProductRecord

__all__ = [
    "course_from",
    "course_row",
    "intake_from",
    "intake_row",
    "missed_dose_from",
    "missed_dose_row",
    "product_from",
    "product_row",
]


def intake_row(entry: Intake) -> Row:
    """Return the row of something drunk or taken."""
    return {
        "id": entry.id,
        "night": day_number(entry.night),
        **moment_columns("written", entry.written),
        "product": entry.product,
        **moment_columns("at", entry.at),
        "amount": opened(entry.amount, micro),
        "own": int(entry.contents is not None),
        **nutrient_columns(entry.contents or Composition()),
        "course": entry.course,
        "note": entry.note,
    }


def intake_from(record: IntakeRecord) -> Intake:
    """Return what a row says was drunk or taken."""
    return Intake(
        id=EntryId(record.id),
        night=day_of(record.night),
        written=moment_of(record.written_wall, record.written_offset),
        product=EntryId(record.product),
        at=opened_moment(record.at_wall, record.at_offset),
        amount=opened(record.amount, amount_of),
        contents=composition(record) if record.own else None,
        course=opened(record.course, EntryId),
        note=record.note,
    )


def product_row(entry: Product) -> Row:
    """Return the row of a product."""
    label = entry.magnesium
    return {
        "id": entry.id,
        **moment_columns("written", entry.written),
        "kind": entry.kind,
        "name": entry.name,
        "unit": entry.unit,
        "per": micro(entry.per),
        **nutrient_columns(entry.composition),
        "label_mg": micro(label.mg) if label else None,
        "label_meaning": label.meaning if label else None,
        "label_salt": label.salt if label else None,
        "label_percent": opened(label.percent, micro) if label else None,
        "serving": opened(entry.serving, micro),
        "form": entry.form,
        "key": entry.key,
        "quinine": int(entry.quinine),
        "icon": entry.icon,
        "favourite": entry.favourite,
        "hidden": int(entry.hidden),
    }


def product_from(record: ProductRecord) -> Product:
    """Return the product of a row."""
    return Product(
        id=EntryId(record.id),
        written=moment_of(record.written_wall, record.written_offset),
        kind=ProductKind(record.kind),
        name=record.name,
        unit=Unit(record.unit),
        per=amount_of(record.per),
        composition=composition(record),
        magnesium=_label(record),
        serving=opened(record.serving, amount_of),
        form=record.form,
        key=record.key,
        quinine=bool(record.quinine),
        icon=record.icon,
        favourite=record.favourite,
        hidden=bool(record.hidden),
    )


def _label(record: ProductRecord) -> MagnesiumLabel | None:
    if record.label_mg is None or record.label_meaning is None:
        return None
    return MagnesiumLabel(
        mg=amount_of(record.label_mg),
        meaning=LabelMeaning(record.label_meaning),
        salt=record.label_salt,
        percent=opened(record.label_percent, amount_of),
    )


def course_row(entry: Course) -> Row:
    """Return the row of a course."""
    return {
        "id": entry.id,
        **moment_columns("written", entry.written),
        "product": entry.product,
        "first": day_number(entry.first),
        "unit": entry.unit,
        "dose": opened(entry.dose, micro),
        "strength": entry.strength,
        "times_a_day": entry.times_a_day,
        "times": joined(entry.times),
        "first_known_to": entry.first_known_to,
        "last": opened(entry.last, day_number),
        "reason": entry.reason,
        "follows": entry.follows,
    }


def course_from(record: CourseRecord) -> Course:
    """Return the course of a row."""
    return Course(
        id=EntryId(record.id),
        written=moment_of(record.written_wall, record.written_offset),
        product=EntryId(record.product),
        first=day_of(record.first),
        unit=Unit(record.unit),
        dose=opened(record.dose, amount_of),
        strength=record.strength,
        times_a_day=record.times_a_day,
        times=split(record.times, TimeOfDay),
        first_known_to=KnownTo(record.first_known_to),
        last=opened(record.last, day_of),
        reason=record.reason,
        follows=opened(record.follows, EntryId),
    )


def missed_dose_row(entry: MissedDose) -> Row:
    """Return the row of a dose that was not taken."""
    return {
        "id": entry.id,
        **moment_columns("written", entry.written),
        "course": entry.course,
        "day": day_number(entry.day),
    }


def missed_dose_from(record: MissedDoseRecord) -> MissedDose:
    """Return the missed dose of a row."""
    return MissedDose(
        id=EntryId(record.id),
        written=moment_of(record.written_wall, record.written_offset),
        course=EntryId(record.course),
        day=day_of(record.day),
    )
